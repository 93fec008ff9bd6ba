import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { test } from 'node:test';
import { LAW } from '../../../test/published-law.ts';
import { resultColumns } from '../../domain/rules/sql/compile-sql.ts';
import { Database } from '../database.ts';
import { packedNames, packResults, unpackResults } from './packed-results.ts';

const { ruleSet } = LAW;

test('results come out of the whole numbers that hold them as they went in', async () => {
  const columns = resultColumns(ruleSet).map(({ column }) => column);
  assert.ok(packedNames(ruleSet).length < columns.length / 4);
  // every result from 0 to 5 at every place
  const rows = Array.from({ length: 6 }, (_, row) =>
    columns
      .map((column, place) => `CAST(${(place + row) % 6} AS SMALLINT) AS ${column}`)
      .join(', '),
  );
  const results = rows.map((cells) => `SELECT ${cells}`).join(' UNION ALL ');
  const packed = `SELECT ${packResults(ruleSet).join(', ')} FROM (${results})`;
  const database = await Database.open({ memory: '1GB', threads: 1, spill: tmpdir() });
  try {
    const read = await database.rows<Record<string, number>>(
      `SELECT ${unpackResults(ruleSet).join(', ')} FROM (${packed})`,
    );
    assert.deepEqual(
      read.map((row) => columns.map((column) => row[column])),
      Array.from({ length: 6 }, (_, row) => columns.map((_, place) => (place + row) % 6)),
    );
  } finally {
    database.close();
  }
});
