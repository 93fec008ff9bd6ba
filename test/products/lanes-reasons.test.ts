import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Database } from '../../src/nation/database.ts';
import { reasonTotals } from '../../src/products/lanes/lanes-totals.ts';

test('what could not be read is a reason of its own, and none of a destination', async () => {
  const spill = await mkdtemp(join(tmpdir(), 'mileproof-reasons-'));
  const database = await Database.open({ memory: '1GB', threads: 1, spill });
  try {
    await database.run(
      `CREATE TABLE lanes AS FROM (VALUES ('A1', 'yellow', 'declaration.exitedOn:file-not-read'),
        ('A2', 'yellow', 'G01 declaration.exitedOn:file-not-read'), ('A3', 'green', 'KZ-1 RU-2')) t(unit, lane,
          reasons)`,
    );
    const why = { en: 'a letter', zh: '' };
    const totals = await reasonTotals(database, [{ code: 'G01', kind: 'papers', why }], new Map());
    assert.deepEqual(
      totals.map(({ code, applications, granted }) => [code, applications, granted]),
      [
        ['declaration.exitedOn:file-not-read', 2, 0],
        ['', 1, 1],
        ['G01', 1, 0],
      ],
    );
    assert.match(totals[0]?.why.en ?? '', /could not be read/);
    assert.match(totals[1]?.why.en ?? '', /destination/);
  } finally {
    database.close();
    await rm(spill, { recursive: true, force: true });
  }
});
