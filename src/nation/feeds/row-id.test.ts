import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { fileNoSql, lineSql, rowIdOf, rowIdSql } from './row-id.ts';

test('a row has the same number in memory and in SQL, which tells its file and line', async () => {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const fileNo = fc.oneof(fc.nat(2 ** 20 - 1), fc.constantFrom(0, 1, 2 ** 20 - 1));
  const line = fc.oneof(fc.nat(2 ** 32), fc.constantFrom(0, 2 ** 31, 2 ** 32, 2 ** 33 - 1));
  await fc.assert(
    fc.asyncProperty(fileNo, line, async (file, at) => {
      const id = rowIdSql(`${file}::BIGINT`, `${at}::BIGINT`);
      const told = `SELECT ${id}, ${fileNoSql(id)}, ${lineSql(id)}`;
      const [row] = (await connection.runAndReadAll(told)).getRowsJS();
      assert.deepEqual(row?.map(Number), [rowIdOf(file, at), file, at]);
      assert.ok(Number.isSafeInteger(rowIdOf(file, at)));
    }),
    { numRuns: 200 },
  );
  connection.closeSync();
  instance.closeSync();
});
