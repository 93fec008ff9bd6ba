import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Database, sqlText } from '../database.ts';
import { inertSql } from '../inert-sql.ts';
import { CSV_LINES, csvLines, standsPlain } from './csv-line.ts';

/** Every character of two alphabets, alone and inside a text, and cells that look like something else. */
const CELLS = [
  ...Array.from({ length: 400 }, (_, at) => String.fromCharCode(at + 1)).flatMap((one) => [
    one,
    `${one}x`,
    `x${one}y`,
    `x${one}`,
  ]),
  '',
  'NULL',
  '  ',
  '""',
  'a"b"c',
  "'",
  '中文，、',
  '2026-01-01',
  '1.5',
  '{}',
  '{"a":"b"}',
];

test('lines of a CSV are those that DuckDB writes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'csv-line-'));
  const database = await Database.open({ memory: '512MB', threads: 1, spill: '' });
  try {
    const rows = CELLS.map((cell, at) => `(${at}, ${sqlText(cell)})`).join(', ');
    await database.run(
      `CREATE TABLE t AS SELECT * FROM (VALUES ${rows}, (NULL, NULL)) t(number, cell)`,
    );
    const written = async (query: string, options: string): Promise<string> => {
      const path = join(folder, 'out.csv');
      await database.run(`COPY (${query}) TO ${sqlText(path)} (${options})`);
      return readFile(path, 'utf8');
    };
    const told = new Set(['cell']);
    assert.equal(
      await written(csvLines(['number', 'cell'], told, 't'), CSV_LINES),
      await written('SELECT number, cell FROM t', 'FORMAT csv, HEADER'),
    );
    const plain = `(SELECT cell, number FROM t WHERE ${standsPlain('cell')})`;
    assert.equal(
      await written(csvLines(['cell', 'number'], new Set(), plain), CSV_LINES),
      await written(
        `SELECT ${inertSql('cell')} AS cell, number FROM ${plain}`,
        'FORMAT csv, HEADER',
      ),
    );
    const none = '(SELECT cell FROM t WHERE false)';
    assert.equal(await written(csvLines(['cell'], told, none), CSV_LINES), 'cell\n');
  } finally {
    database.close();
    await rm(folder, { recursive: true });
  }
});
