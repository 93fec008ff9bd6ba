import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldVin } from './fold-vin.ts';
import { standingVins, vinsInText } from './vins-in-text.ts';

const ONE = 'LYAZZZA12MG000054';
const TWO = 'LYAZZZA14MG000055';

const CELLS: readonly (readonly [cell: string, meant: readonly string[]])[] = [
  [`${ONE}、${TWO}`, [ONE, TWO]],
  [`${ONE} / ${TWO}, ${ONE}`, [ONE, TWO]],
  [`${ONE} ${TWO}`, [ONE, TWO]],
  [`${ONE}\n${TWO}`, [ONE, TWO]],
  [`${ONE}；LYAZZZA14MG00005`, [ONE]],
  // Cyrillic, Greek, full-width
  ['LYАZZZА12MG000054', [ONE]],
  ['lyаzzzа12mg000054', [ONE]],
  ['LYΑZZZΑ12MG000054', [ONE]],
  [`${ONE}，ＬＹＡＺＺＺＡ１４ＭＧ００００５５`, [ONE, TWO]],
  ['LYAZZZAI2MGOOQO54', [ONE]],
  // a VIN is itself, and what is cut off or one too long nobody's
  [ONE, []],
  ['LYAZZZA10MG000054', []],
  [ONE.slice(1), []],
  [`${ONE}4`, []],
  ['', []],
];

test('a cell that is no VIN means those that stand in it, look-alikes read as what they look like', () => {
  for (const [cell, meant] of CELLS) assert.deepEqual(vinsInText(foldVin(cell)), meant, cell);
});

test('VINs that stand in a line by themselves are found, and no number of a person', () => {
  assert.deepEqual(standingVins(`9401,${ONE},2026-03-03,"${TWO.toLowerCase()}",${ONE}\ufffd`), [
    ONE,
    TWO,
  ]);
  assert.deepEqual(standingVins(`11010519491231002,x${ONE},${ONE}4,${ONE.slice(1)}`), []);
});
