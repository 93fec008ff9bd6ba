import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../temporary-folder.ts';
import { inlineCell, lettersOf, type RawSheet, rawWorkbook } from './raw-workbook.ts';
import { readSheet } from './read-sheet.ts';

const folder = temporaryFolder('intake');
const VINS = ['1M8GDM9AXKP042788', '11111111111111111', 'LSVAL41Z882104202'];
let files = 0;

const read = async (sheet: RawSheet) => {
  files += 1;
  const path = join(folder, `cells-${files}.xlsx`);
  await writeFile(path, rawWorkbook(sheet));
  return readSheet(path);
};

const HEADERS = ['vin', 'letter.number', 'letter.revokedOn', 'licence.modified'];
const row = (n: number, cells: readonly string[]): string =>
  `<row r="${n}">${cells.join('')}</row>`;
const texts = (n: number, values: readonly (string | null)[]): string =>
  row(
    n,
    values.flatMap((value, at) =>
      value === null ? [] : [inlineCell(`${lettersOf(at)}${n}`, value)],
    ),
  );
const HEAD = texts(1, HEADERS);
const [VIN = ''] = VINS;

/** What stands in the cell of the revocation: XML, and what is told of it; the value when nothing is. */
const told = async (cell: string, given: Partial<RawSheet> = {}): Promise<string> => {
  const { rows, problems } = await read({
    ...given,
    rows: HEAD + row(2, [inlineCell('A2', VIN), cell]),
  });
  return problems.join('; ') || String(rows.get(2)?.['letter.revokedOn'] ?? 'blank');
};

/** 2026-05-01 is day 20574: 56 years of 365 days, 14 leap days, 31 + 28 + 31 + 30 days. */
const MAY = '20574';
const unread = (code: string): string => `2 ${code} letter.revokedOn`;

test('a formula without a result is unread, whatever its writer leaves in its place', async () => {
  for (const cell of [
    '<c r="C2"><f>DATE(2026,5,1)</f><v></v></c>',
    '<c r="C2"><f>DATE(2026,5,1)</f><v/></c>',
    '<c r="C2"><f>DATE(2026,5,1)</f></c>',
    '<c r="C2" t="n"><f>DATE(2026,5,1)</f><v> </v></c>',
    // shared with a cell above, so that it has no text of its own
    '<c r="C2"><f t="shared" si="0"/></c>',
    '<c r="C2" t="str"><f>A9</f></c>',
  ]) {
    assert.equal(await told(cell), unread('formula-text'), cell);
  }
  const toCalculate = { toCalculate: true };
  // what libraries write that do not calculate
  assert.equal(await told('<c r="C2"><f>A9</f><v>0</v></c>', toCalculate), unread('formula-text'));
  assert.equal(
    await told('<c r="C2" t="str"><f>A9</f><v></v></c>', toCalculate),
    unread('formula-text'),
  );
  // a result that is there, and one that is an empty text
  assert.equal(await told('<c r="C2"><f>A9</f><v>46143</v></c>', toCalculate), MAY);
  assert.equal(await told('<c r="C2" t="str"><f>IF(A9="","",A9)</f><v></v></c>'), 'blank');
});

test('errors, texts that the workbook does not have and kinds that are not known are unread', async () => {
  const strings = ['<t>2026-05-01</t>', '<r><t>2026-</t></r><r><t>05-01</t></r>', '', '<t/>'];
  for (const [cell, expected] of [
    ['<c r="C2" t="s"><v>0</v></c>', MAY],
    ['<c r="C2" t="s"><v>1</v></c>', MAY],
    ['<c r="C2" t="s"><v>4</v></c>', unread('broken-cell')],
    ['<c r="C2" t="s"><v>-1</v></c>', unread('broken-cell')],
    ['<c r="C2" t="s"><v></v></c>', unread('broken-cell')],
    ['<c r="C2" t="e"><v>#N/A</v></c>', unread('spreadsheet-error')],
    ['<c r="C2" t="e"><v>#VALUE!</v></c>', unread('spreadsheet-error')],
    ['<c r="C2" t="e"><v></v></c>', unread('spreadsheet-error')],
    ['<c r="C2" t="x"><v>46143</v></c>', unread('broken-cell')],
    ['<c r="C2" t="b"><v>2</v></c>', unread('broken-cell')],
    ['<c r="C2" t="b"><v>1</v></c>', unread('not-a-date')],
    ['<c r="C2" t="d"><v>2026-05-01T00:00:00</v></c>', MAY],
    ['<c r="C2" t="str"><v><![CDATA[2026-05-01]]></v></c>', MAY],
    ['<c r="C2" t="inlineStr"><is><r><t>2026-05</t></r><r><t>-01</t></r></is></c>', MAY],
    // how a text is pronounced is none of it
    [
      '<c r="C2" t="inlineStr"><is><t>2026-05-01</t><rPh sb="0" eb="1"><t>wu</t></rPh></is></c>',
      MAY,
    ],
    ...['1e999', 'NaN', '-', '4.6E+', '46143x', 'Infinity', '0x10', 'null'].map(
      (number) => [`<c r="C2" t="n"><v>${number}</v></c>`, unread('broken-cell')] as const,
    ),
    ['<c r="C2" t="n"><v>4.6143E4</v></c>', MAY],
    // a day beyond the calendar, which ends with serial 2958465
    ['<c r="C2"><v>2958466</v></c>', unread('not-a-date')],
    ['<c r="C2"><v>-1</v></c>', unread('not-a-date')],
    // an item that has no text, and one that has an empty one
    ['<c r="C2" t="s"><v>2</v></c>', unread('broken-cell')],
    ['<c r="C2" t="s"><v>3</v></c>', 'blank'],
    // a cell that stands twice, and one that says the same twice
    ['<c r="C2"><v>46143</v></c><c r="C2"/>', unread('broken-cell')],
    ['<c r="C2"/><c r="C2"><v>46143</v></c>', unread('broken-cell')],
    ['<c r="C2"><v>46143</v></c><c r="C2"><v>46143</v></c>', MAY],
    ['<c r="D2" t="b"><v>0</v></c><c r="C2"><v>46143</v></c>', MAY],
    ['<c r="C2"/>', 'blank'],
    ['<c r="C2"><v></v></c>', 'blank'],
  ] as const) {
    assert.equal(await told(cell, { strings }), expected, cell);
  }
});

test('a truth value that is none is no "no"', async () => {
  const cells = [inlineCell('A2', VIN), '<c r="D2" t="b"><v></v></c>'];
  const { rows, problems } = await read({ rows: HEAD + row(2, cells) });
  assert.deepEqual(problems, ['2 broken-cell licence.modified']);
  assert.equal(rows.get(2)?.['licence.modified'], undefined);
});

test('rows that stand twice or out of order break a workbook off, and cells of other rows do', async () => {
  for (const rows of [
    HEAD + texts(2, [VIN]) + row(2, [inlineCell('C2', '2026-05-01')]),
    HEAD + texts(3, [VIN]) + texts(2, [VIN]),
    HEAD + row(2, [inlineCell('A2', VIN), inlineCell('C3', '2026-05-01')]),
  ]) {
    const { refused, rows: answered } = await read({ rows });
    assert.equal(refused, 'broken-workbook');
    assert.equal(answered.get(2), undefined);
  }
  const unnumbered = `<row>${inlineCell('A1', 'vin')}</row><row>${inlineCell('A5', VIN)}</row>`;
  assert.deepEqual([...(await read({ rows: unnumbered })).rows.keys()], [5]);
});

const revokedOf = (rows: Awaited<ReturnType<typeof read>>['rows']) =>
  [...rows].map(([n, facts]) => [n, facts?.['letter.number'], facts?.['letter.revokedOn']]);

test('a merged cell speaks for all that it covers', async () => {
  const body =
    texts(2, [VINS[0] ?? '', 'L1', '2026-05-01']) +
    texts(3, [VINS[1] ?? '']) +
    texts(4, [VINS[2] ?? '']);
  const down = await read({ rows: HEAD + body, merges: ['B2:B4', 'C2:C3'] });
  assert.deepEqual(revokedOf(down.rows), [
    [2, 'L1', 20_574],
    [3, 'L1', 20_574],
    [4, 'L1', undefined],
  ]);
  assert.deepEqual(down.problems, []);
  const across = await read({
    rows: HEAD + row(2, [inlineCell('A2', VIN), inlineCell('B2', '2026-05-01')]),
    merges: ['B2:C2'],
  });
  assert.deepEqual(revokedOf(across.rows), [[2, '2026-05-01', 20_574]]);
  // a cell that cannot be read cannot be read anywhere
  const broken = await read({
    rows:
      HEAD + row(2, [inlineCell('A2', VIN), '<c r="C2"><f>A9</f></c>']) + texts(3, [VINS[1] ?? '']),
    merges: ['C2:C3'],
  });
  assert.deepEqual(broken.problems, [unread('formula-text'), '3 formula-text letter.revokedOn']);
});

test('what merged cells hide is not taken for anything, and what is blank stays blank', async () => {
  const body = texts(2, [VIN, 'L1', '/']) + texts(3, [VINS[1] ?? '', 'L2', '2026-05-01']);
  const { problems } = await read({ rows: HEAD + body, merges: ['C2:C3', 'B2:B3'] });
  assert.deepEqual(problems, ['3 merged-cells letter.number', '3 merged-cells letter.revokedOn']);
  const blank = await read({
    rows: HEAD + texts(2, [VIN, 'L1']) + texts(3, [VINS[1] ?? '', 'L2']),
    merges: ['C2:C3'],
  });
  assert.deepEqual(revokedOf(blank.rows), [
    [2, 'L1', undefined],
    [3, 'L2', undefined],
  ]);
  assert.deepEqual(blank.problems, []);
});

test('headers and titles may be merged, and rows that merged cells make up entirely are no vehicles', async () => {
  const { rows, problems } = await read({
    rows:
      texts(1, ['2026年出口车辆']) +
      texts(2, ['vin', '确认书']) +
      texts(3, [null, 'letter.number', 'letter.revokedOn']) +
      texts(4, [VIN, 'L1', '2026-05-01']) +
      '<row r="5"><c r="A5"/></row>' +
      texts(6, ['注：以上均为2026年数据']),
    merges: ['A1:C1', 'A2:A3', 'B2:C2', 'A4:A5', 'B4:B5', 'C4:C5', 'A6:C6'],
  });
  assert.deepEqual(revokedOf(rows).slice(0, 1), [[4, 'L1', 20_574]]);
  assert.deepEqual([...rows.keys()], [4, 6]);
  // the note has one cell, as in a file without merged cells, and is set aside as one
  assert.deepEqual(problems, ['6 note-row']);
});

test('merged cells that make no sense are refused, and those as large as a sheet do no harm', async () => {
  for (const merge of ['B9:A1', 'x', 'A0']) {
    const { refused } = await read({ rows: HEAD + texts(2, [VIN]), merges: [merge] });
    assert.equal(refused === null ? merge : refused, merge === 'A0' ? 'A0' : 'broken-workbook');
  }
  // as wide and as high as a sheet can be
  const { rows } = await read({
    rows: HEAD + texts(2, [VIN]) + texts(3, [null, 'L2']),
    merges: ['D1:XFD1048576'],
  });
  assert.equal(rows.size, 2);
});
