import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Database, sqlText } from '../database.ts';
import { OUTPUT_PARQUET } from '../kept-parquet.ts';
import { joinParquet } from './join-parquet.ts';

describe('Parquet files put together', () => {
  let folder = '';
  let database: Database;
  const file = (name: string): string => join(folder, name);
  const write = (name: string, query: string): Promise<void> =>
    database.run(
      `COPY (${query}) TO ${sqlText(file(name))} (${OUTPUT_PARQUET}, ROW_GROUP_SIZE 2048)`,
    );
  const rowsOf = async (name: string): Promise<readonly unknown[]> =>
    database.rows(`SELECT * FROM read_parquet(${sqlText(file(name))})`);
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mileproof-joined-'));
    database = await Database.open({ memory: '1GB', threads: 2, spill: folder });
    const row = "n, concat('车', n % 300) AS few, CAST(n // 2 AS VARCHAR) AS many, nullif(n % 9, 2) AS whole, n % 2 = 0 AS even, DATE '2026-01-01' AS day"; // biome-ignore format: one line
    await write('first.parquet', `SELECT ${row} FROM range(5000) t(n)`);
    await write('none.parquet', `SELECT ${row} FROM range(0) t(n)`);
    await write('second.parquet', `SELECT ${row} FROM range(5000, 12000) t(n)`);
    await write('all.parquet', `SELECT ${row} FROM range(12000) t(n)`);
    await write(
      'other.parquet',
      `SELECT ${row.replace('n,', 'CAST(n AS VARCHAR) AS n,')} FROM range(3) t(n)`,
    );
  });
  after(async () => {
    database.close();
    await rm(folder, { recursive: true, force: true });
  });
  const PIECES = ['first.parquet', 'none.parquet', 'second.parquet'];
  const COLUMNS = ['n', 'few', 'many', 'whole', 'even', 'day'];

  test('have all rows in their order, and statistics, and the hash told', async () => {
    const hash = await joinParquet(PIECES.map(file), COLUMNS, file('joined.parquet'));
    const bytes = await readFile(file('joined.parquet'));
    assert.equal(hash, createHash('sha256').update(bytes).digest('hex'));
    assert.deepEqual(await rowsOf('joined.parquet'), await rowsOf('all.parquet'));
    const known = (name: string): Promise<readonly unknown[]> =>
      database.rows(
        `SELECT path_in_schema, sum(stats_null_count) AS nulls, min(stats_min_value) AS least, sum(num_values) AS rows
         FROM parquet_metadata(${sqlText(file(name))}) GROUP BY 1 ORDER BY 1`,
      );
    assert.deepEqual(await known('joined.parquet'), await known('all.parquet'));
    // what the statistics leave out is found as well
    const found = await database.number(
      `SELECT count(*) FROM read_parquet(${sqlText(file('joined.parquet'))}) WHERE n BETWEEN 4990 AND 5009`,
    );
    assert.equal(found, 20);
  });

  test('keep the columns asked for, in the order asked for', async () => {
    await joinParquet(PIECES.map(file), ['many', 'n'], file('joined.parquet'));
    const expected = await database.rows(
      `SELECT many, n FROM read_parquet(${sqlText(file('all.parquet'))})`,
    );
    assert.deepEqual(await rowsOf('joined.parquet'), expected);
  });

  test('may have no rows at all', async () => {
    await joinParquet([file('none.parquet')], COLUMNS, file('joined.parquet'));
    assert.deepEqual(await rowsOf('joined.parquet'), []);
  });

  test('must have the same columns, and be whole', async () => {
    const joined = (names: readonly string[], columns: readonly string[]): Promise<string> =>
      joinParquet(names.map(file), columns, file('joined.parquet'));
    await assert.rejects(joined(['first.parquet', 'other.parquet'], COLUMNS), /other columns/);
    await assert.rejects(joined(['first.parquet'], ['n', 'absent']), /other columns/);
    await assert.rejects(joined([], COLUMNS));
  });
});
