import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sqlText } from '../../src/nation/database.ts';
import { isWellFormed } from '../../src/nation/patterns/pattern-sql.ts';
import { feedDatabase } from './feed-tables.ts';

const WELL = ['LSVAL41Z882104202', 'AAAAAAAAAAAAAAAAB', 'BAAAAAAAAAAAAAAAA', '11111111111111112'];
const ILL = [
  'AAAAAAAAAAAAAAAAA',
  '00000000000000000',
  'LSVAL41Z88210420',
  'LSVAL41Z8821042020',
  'LSVAL41Z8821O4202',
  'lsval41z882104202',
  'LSVAL41Z88210420\n',
  'AAAAAAAAAAAAAAAA\n',
  '无无无无无AB',
  '',
];

test('a VIN could be a vehicle’s when it is 17 characters of the alphabet, not one over and over', async () => {
  const database = await feedDatabase({});
  try {
    const rows = [...WELL, ...ILL].map((vin) => `(${sqlText(vin)})`).join(', ');
    const found = await database.rows<{ vin: string }>(
      `SELECT vin FROM (VALUES ${rows}) t(vin) WHERE ${isWellFormed('vin')}`,
    );
    assert.deepEqual(
      found.map(({ vin }) => vin),
      WELL,
    );
    assert.equal(await database.number(`SELECT count(${isWellFormed('NULL::VARCHAR')})`), 0);
  } finally {
    database.close();
  }
});
