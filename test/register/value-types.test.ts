import assert from 'node:assert/strict';
import { test } from 'node:test';
import pg from 'pg';
import { postgresDatabase } from '../postgres-database.ts';

// Where a midnight of the program's own lies on another day than that of the server.
process.env['TZ'] = 'Pacific/Kiritimati';
const connection = await postgresDatabase();

const asked = async (written: string): Promise<unknown> => {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return (await client.query<{ value: unknown }>(`SELECT ${written} AS value`)).rows[0]?.value;
  } finally {
    await client.end();
  }
};

test('values come out of PostgreSQL as what they are', async () => {
  const expected: readonly (readonly [string, unknown])[] = [
    ['9007199254740991::bigint', 9_007_199_254_740_991],
    ['-1::bigint', -1],
    ['NULL::bigint', null],
    ['ARRAY[1, NULL]::bigint[]', [1, null]],
    ["DATE '2026-02-28'", '2026-02-28'],
    ["ARRAY[DATE '2026-02-28', NULL]", ['2026-02-28', null]],
    ["TIMESTAMP '2026-02-28 23:59:59'", '2026-02-28 23:59:59'],
    ["TIMESTAMPTZ '2026-02-28 23:59:59+00'", new Date('2026-02-28T23:59:59Z')],
    ['1.10::numeric', '1.10'],
    ['7::int', 7],
    ["'text'::text", 'text'],
    ['TRUE', true],
  ];
  for (const [written, value] of expected) {
    assert.deepEqual(await asked(written), value, written);
  }
});

test('a count too large for a number is an error, not another number', async () => {
  await assert.rejects(asked('9007199254740992::bigint'), RangeError);
});
