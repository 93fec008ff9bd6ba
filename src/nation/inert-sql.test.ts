import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeFormula } from '../intake/template/escape-formula.ts';
import { Database, sqlText } from './database.ts';
import { inertSql } from './inert-sql.ts';

const CELLS = [
  '',
  '=1+1',
  '+86',
  '-1',
  '@x',
  '\tx',
  '\rx',
  'x=1',
  "'=1",
  '1-2',
  '公司',
  '＝1',
  ' =1',
];

test('a cell is made inert in SQL as in TypeScript, and a blank one stays blank', async () => {
  const database = await Database.open({ memory: '512MB', threads: 1, spill: '' });
  try {
    const cells = CELLS.map((cell, at) => `(${at}, ${sqlText(cell)})`).join(', ');
    const rows = await database.rows<{ inert: string }>(
      `SELECT ${inertSql('cell')} AS inert FROM (VALUES ${cells}) t(place, cell) ORDER BY place`,
    );
    assert.deepEqual(
      rows.map(({ inert }) => inert),
      CELLS.map(escapeFormula),
    );
    const blank = await database.rows(`SELECT ${inertSql('NULL::VARCHAR')} AS inert`);
    assert.deepEqual(blank, [{ inert: null }]);
  } finally {
    database.close();
  }
});
