import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Database, sqlText } from './database.ts';

test('a union is written in the order of its queries, also where one thread is given', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mileproof-union-'));
  const file = (name: string): string => sqlText(join(folder, name));
  const database = await Database.open({ memory: '500MB', threads: 1, spill: folder });
  try {
    await database.run(
      `COPY (SELECT n FROM range(260000) t(n)) TO ${file('rows')} (FORMAT parquet)`,
    );
    const queries = [100, 1, 90, 1, 80].map(
      (part, place) =>
        `SELECT ${place} AS place, n FROM read_parquet(${file('rows')}) WHERE n % ${part} = 0`,
    );
    await database.run(`COPY (${queries.join(' UNION ALL ')}) TO ${file('all')} (FORMAT parquet)`);
    const before = 'lag(place * 1000000 + n) OVER (ORDER BY file_row_number)';
    const astray = await database.number(
      `SELECT count(*) FROM (SELECT place * 1000000 + n < ${before} AS back
       FROM read_parquet(${file('all')}, file_row_number = true)) WHERE back`,
    );
    assert.equal(astray, 0);
  } finally {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
