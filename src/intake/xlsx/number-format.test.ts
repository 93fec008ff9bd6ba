import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellValue } from './cell-value.ts';
import { type NumberFormat, numberFormatOf } from './number-format.ts';

/** Built-in ids by ECMA-376 part 1, 18.8.30. */
const CASES: readonly (readonly [number, string | undefined, NumberFormat])[] = [
  [0, undefined, 'plain'],
  [2, undefined, 'plain'],
  [14, undefined, 'date'],
  [22, undefined, 'date'],
  [31, undefined, 'date'],
  [49, undefined, 'plain'],
  [164, 'yyyy\\-mm\\-dd', 'date'],
  [164, '[$-804]yyyy"年"m"月"d"日"', 'date'],
  [164, '[Red]#,##0.00', 'plain'],
  [164, '#,##0"days"', 'plain'],
  [164, 'General', 'plain'],
  [164, '[h]:mm', 'date'],
  [164, '000000000000', { width: 12 }],
];

for (const [id, code, expected] of CASES) {
  test(`format ${id} ${code ?? ''} is ${JSON.stringify(expected)}`, () =>
    assert.deepEqual(numberFormatOf(id, code), expected));
}

const book = (from1904: boolean) => ({
  sheetParts: [],
  strings: ['shared'],
  formats: ['plain', 'date', { width: 12 }] as const,
  from1904,
  toCalculate: false,
});
const NO_FORMULA = { formula: null } as const;

test('days count from 1900 or 1904, as the workbook says', () => {
  // Excel: serial 46216 is 2026-07-13; the 1904 system counts 1,462 days fewer.
  assert.equal(
    cellValue({ type: '', style: 1, text: '46216.5', ...NO_FORMULA }, book(false)),
    '2026-07-13',
  );
  assert.equal(
    cellValue({ type: 'n', style: 1, text: '44754', ...NO_FORMULA }, book(true)),
    '2026-07-13',
  );
});

test('shared texts, booleans, zeros in front and plain numbers', () => {
  assert.equal(cellValue({ type: 's', style: 0, text: '0', ...NO_FORMULA }, book(false)), 'shared');
  assert.deepEqual(cellValue({ type: 's', style: 0, text: '9', ...NO_FORMULA }, book(false)), {
    unread: 'broken-cell',
    text: '9',
  });
  assert.equal(cellValue({ type: 'b', style: 0, text: '1', ...NO_FORMULA }, book(false)), true);
  assert.equal(
    cellValue({ type: '', style: 2, text: '29956733453', ...NO_FORMULA }, book(false)),
    '029956733453',
  );
  assert.equal(cellValue({ type: '', style: 0, text: '12', ...NO_FORMULA }, book(false)), 12);
});
