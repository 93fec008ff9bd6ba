import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { AS_COLUMN, type SheetWords } from '../../src/intake/sheet-words.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { readSheet } from './read-sheet.ts';

const folder = temporaryFolder('sheet-words');

const SHEET = [
  'VIN码,动力,单价,币种',
  '1M8GDM9AXKP042788,插混,"15,400元",美元',
  '11111111111111111,油电混,"15,400元",人民币',
  'LSJV9EP85TD433734,增程,18200,美元',
  'LS4K7HDX4S0888718,插电车型,USD 9,美元',
].join('\n');

const readWith = async (words?: SheetWords) => {
  const path = join(folder, 'sheet.csv');
  await writeFile(path, SHEET);
  const { rows, problems } = await readSheet(path, words === undefined ? {} : { words });
  return {
    problems,
    rows: [...rows.values()].map((row) => [
      row?.['factory.energy'],
      row?.['licence.unitPrice'],
      row?.['licence.currency'],
    ]),
  };
};

test('everyday words are read; an amount that names another currency than its column is asked, not read', async () => {
  const { rows, problems } = await readWith();
  assert.deepEqual(problems, ['1 unknown-header 动力', '2 another-currency licence.unitPrice']);
  assert.deepEqual(rows, [
    [undefined, undefined, 'USD'],
    [undefined, 1_540_000, 'CNY'],
    [undefined, 1_820_000, 'USD'],
    [undefined, 900, 'USD'],
  ]);
});

test('what its firm said of a header, a word and a currency is read so, and asked no more', async () => {
  const headers = { 动力: 'factory.energy' };
  const values = { 'factory.energy': { 插电车型: 'phev' }, 'licence.unitPrice': { CNY: 'CNY' } };
  assert.deepEqual(await readWith({ headers, values }), {
    problems: [],
    rows: [
      ['phev', 1_540_000, 'CNY'],
      ['hev', 1_540_000, 'CNY'],
      ['phev', 1_820_000, 'USD'],
      ['phev', 900, 'USD'],
    ],
  });
  const asColumn = { headers, values: { ...values, 'licence.unitPrice': { CNY: AS_COLUMN } } };
  assert.deepEqual((await readWith(asColumn)).rows[0], ['phev', 1_540_000, 'USD']);
});
