import assert from 'node:assert/strict';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Database, sqlText } from '../../src/nation/database.ts';
import { carriedColumns } from '../../src/nation/law/answers-sql.ts';
import { answerApplied, PART, putInOrder } from '../../src/nation/run/answer-part.ts';
import { LAW } from '../published-law.ts';

/** As they are to stand: by destination, those without one last, and then by row. */
const IN_ORDER = [
  ['KZ', 3],
  ['KZ', 7],
  ['RU', 1],
  [null, 2],
  [null, 5],
] as const;

/** Places of these rows, each list but the first in no order. */
const WRITTEN = [
  [0, 1, 2, 3, 4],
  [1, 0, 2, 3, 4],
  [0, 2, 1, 3, 4],
  [0, 1, 3, 2, 4],
  [0, 1, 2, 4, 3],
  [3, 4, 0, 1, 2],
] as const;

test('answers that a join left in no order are put in order, others are left as they are', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mileproof-astray-'));
  const database = await Database.open({ memory: '500MB', threads: 2, spill: folder });
  const path = join(folder, PART.answered);
  try {
    for (const places of WRITTEN) {
      const rows = places.map((place) => {
        const [destination, row] = IN_ORDER[place];
        return `(${destination === null ? 'NULL' : sqlText(destination)}, ${row})`;
      });
      await database.run(
        `COPY (SELECT *
          FROM (VALUES ${rows.join(', ')}) v(licence_destination, row_id)) TO ${sqlText(path)} (FORMAT parquet)`,
      );
      const { ino } = await stat(path);
      await putInOrder(database, folder);
      const told = await database.rows(`SELECT * FROM read_parquet(${sqlText(path)})`);
      assert.deepEqual(
        told,
        IN_ORDER.map(([licence_destination, row_id]) => ({ licence_destination, row_id })),
      );
      assert.equal((await stat(path)).ino === ino, places === WRITTEN[0], places.join());
    }
  } finally {
    database.close();
    await rm(folder, { recursive: true, force: true });
  }
});

test('the law is read over dossiers in any order, apart or not, and its answers stand in order', async () => {
  const { ruleSet } = LAW;
  const folder = await mkdtemp(join(tmpdir(), 'mileproof-answered-'));
  const database = await Database.open({ memory: '1GB', threads: 2, spill: folder });
  const rows = [3, 1, 4, 0, 2].map((place) => {
    const [destination, row] = IN_ORDER[place] ?? [];
    return `(${destination === null ? 'NULL' : sqlText(destination ?? '')}, CAST(${row} AS BIGINT))`;
  });
  const query = `SELECT * FROM (VALUES ${rows.join(', ')}) v(licence_destination, row_id)`;
  const blank = new Set(carriedColumns(ruleSet).filter((name) => name !== 'licence_destination'));
  const none = new Set<string>();
  const patterns = { yields: [], known: { row: none, vin: none }, blank: none, certified: 0 };
  const answer = async (own: Database): Promise<void> => {
    await answerApplied(own, ruleSet, patterns, null, folder)({ query, blank });
  };
  try {
    const path = sqlText(join(folder, PART.answered));
    const told = (): Promise<unknown> =>
      database.rows(`SELECT licence_destination, row_id FROM read_parquet(${path})`);
    const expected = IN_ORDER.map(([licence_destination, row_id]) => {
      return { licence_destination, row_id: BigInt(row_id) };
    });
    await answer(database);
    assert.deepEqual(await told(), expected);
    await rm(join(folder, PART.answered));
    await database.eachApart([0], 1, answer);
    assert.deepEqual(await told(), expected);
  } finally {
    database.close();
    await rm(folder, { recursive: true, force: true });
  }
});
