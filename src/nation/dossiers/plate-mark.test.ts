import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DuckDBInstance } from '@duckdb/node-api';
import { plateMark } from './plate-mark.ts';

const SPACES = [9, 32, 160, 5760, 8202, 12288, 65279];
const OTHERS = ['京A12345', 'A', '\u3001B', '\ufefe', '\uffe5', '😀京', '-', ''];

test('the mark of a plate is its first character that is no space', async () => {
  const spaces = SPACES.map((code) => String.fromCharCode(code));
  const plates = OTHERS.flatMap((plate) => [plate, ...spaces.map((space) => space + plate)]);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const values = plates.map((plate, at) => `(${at}, '${plate}')`).join(', ');
  const read = await connection.runAndReadAll(
    `SELECT ${plateMark('plate')} FROM (VALUES ${values}) t(place, plate) ORDER BY place`,
  );
  const marks = read.getRows().map(([mark]) => mark);
  connection.closeSync();
  assert.deepEqual(
    marks,
    plates.map((plate) => [...plate.trim()][0] ?? ''),
  );
});
