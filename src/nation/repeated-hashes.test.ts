import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withFeeds } from '../../test/nation/feed-tables.ts';
import { longHash, ofSeveral } from './repeated-hashes.ts';

/** Half of DuckDB's hash. */
const half = 'CAST(hash(number) >> 32 AS UINTEGER)';

test('no two of two hundred thousand numbers are candidates, of which some share half of a hash', async () => {
  const candidates = (hash: string) =>
    `SELECT count(*) FROM (${ofSeveral(
      'key',
      'vin',
      `(SELECT number AS vin, ${hash} AS key FROM papers)`,
    )})`;
  const [halves, whole] = await withFeeds({}, async (database) => {
    await database.run(
      'CREATE TEMP TABLE papers AS SELECT range::VARCHAR AS number FROM range(200000)',
    );
    return [
      await database.number(candidates(half)),
      await database.number(candidates(longHash('number'))),
    ];
  });
  assert.ok(halves > 0, `${halves}`);
  assert.equal(whole, 0);
});
