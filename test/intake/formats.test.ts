import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { DuckDBInstance } from '@duckdb/node-api';
import writeExcelFile from 'write-excel-file/node';
import { gb18030 } from '../gb18030.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { readSheet } from './read-sheet.ts';

const folder = temporaryFolder('intake');

const HEADERS = [
  'licence.vin',
  'licence.brand',
  'licence.appliedOn',
  'licence.odometerKm',
  'licence.modified',
  'licence.destination',
  'letter.issuer',
];
const ROWS = [
  ['1M8GDM9AXKP042788', 'BYD', '2026-03-05', '12', '否', '俄罗斯', '示例汽车（上海）有限公司'],
  ['11111111111111111', '示例, "引号"', '2026-02-30', '29,003', '是', 'KZ', ''],
];
/** By hand; 2026-03-05 is day 20517: 56 years of 365 days, 14 leap days, 31 + 28 + 4 days. */
const EXPECTED = new Map([
  [
    2,
    {
      'licence.vin': '1M8GDM9AXKP042788',
      'licence.brand': 'BYD',
      'licence.appliedOn': 20_517,
      'licence.odometerKm': 12,
      'licence.modified': false,
      'licence.destination': 'RU',
      'letter.issuer': '示例汽车（上海）有限公司',
    },
  ],
  [
    3,
    {
      'licence.vin': '11111111111111111',
      'licence.brand': '示例, "引号"',
      'licence.odometerKm': 29_003,
      'licence.modified': true,
      'licence.destination': 'KZ',
    },
  ],
]);
const PROBLEMS = ['3 impossible-date licence.appliedOn'];

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const delimited = (delimiter: string, end: string): string =>
  [HEADERS, ...ROWS].map((row) => row.map(quoted).join(delimiter) + end).join('');
const objects = ROWS.map((row) =>
  Object.fromEntries(HEADERS.map((header, at) => [header, row[at]])),
);
const nested = ROWS.map((row) => {
  const vehicle: Record<string, Record<string, string>> = {};
  HEADERS.forEach((header, at) => {
    const [account = '', fact = ''] = header.split('.');
    vehicle[account] = { ...vehicle[account], [fact]: row[at] ?? '' };
  });
  return vehicle;
});

const TEXTS: Readonly<Record<string, Uint8Array | string>> = {
  'utf8.csv': delimited(',', '\n'),
  'bom-crlf.csv': `\ufeff${delimited(',', '\r\n')}`,
  'cr.csv': delimited(',', '\r'),
  'semicolon.csv': delimited(';', '\n'),
  'tab.txt': delimited('\t', '\n'),
  'bar.txt': delimited('|', '\n'),
  'gb18030.csv': gb18030(delimited(',', '\r\n')),
  'utf16le-bom.csv': Buffer.from(`\ufeff${delimited('\t', '\r\n')}`, 'utf16le'),
  'utf16be.csv': Buffer.from(delimited(',', '\n'), 'utf16le').swap16(),
  'array.json': JSON.stringify(objects, null, 2),
  'vehicles.json': JSON.stringify({ note: ['x', { vehicles: 1 }], vehicles: nested }),
  'lines.ndjson': objects.map((object) => JSON.stringify(object)).join('\n'),
  'nested-lines.jsonl': nested.map((object) => JSON.stringify(object)).join('\r\n'),
};

for (const [name, content] of Object.entries(TEXTS)) {
  test(`${name} gives the same rows and problems`, async () => {
    const path = join(folder, name);
    await writeFile(path, content);
    const read = await readSheet(path);
    assert.equal(read.refused, null);
    assert.deepEqual(read.rows, EXPECTED);
    assert.deepEqual(read.problems, PROBLEMS);
  });

  test(`${name} may come by standard input, byte by byte`, async () => {
    const bytes = Buffer.from(content as string);
    async function* stdin(): AsyncGenerator<Uint8Array> {
      for (const byte of bytes) yield Uint8Array.of(byte);
    }
    const read = await readSheet('-', { stdin: stdin() });
    assert.deepEqual(read.rows, EXPECTED);
  });
}

test('JSON arrays one behind the other are all read, and nothing else may follow', async () => {
  const item = (vin: string): string => JSON.stringify({ vin });
  const [one, two, three] = ['1M8GDM9AXKP042788', '11111111111111111', 'LSVAL41Z882104202'].map(
    item,
  );
  const read = async (text: string) => {
    const path = join(folder, 'several.json');
    await writeFile(path, text);
    const { refused, rows } = await readSheet(path);
    return [refused, rows.size];
  };
  assert.deepEqual(await read(`[${one}]\n[${two},${three}]\n`), [null, 3]);
  assert.deepEqual(await read(`[${one}],[],[${two}]`), [null, 2]);
  assert.deepEqual(await read(`{"vehicles":[${one}]}{"of":[1],"vehicles":[${two}]}`), [null, 2]);
  assert.deepEqual(await read(`\ufeff[${one}]`), [null, 1]);
  // what is read stands, and what follows is told
  for (const more of ['x', '"text"', '{}', two ?? '', '[', `[${two}`]) {
    const [refused] = await read(`[${one}] ${more}`);
    assert.equal(refused, 'broken-json', more);
  }
});

test('a workbook gives the same rows and problems', async () => {
  const path = join(folder, 'book.xlsx');
  const cell = (value: string) => ({ value, type: String });
  const data = [
    HEADERS.map(cell),
    ...ROWS.map((row) => row.map((value) => (value === '' ? null : cell(value)))),
  ];
  await writeExcelFile(data).toFile(path);
  const read = await readSheet(path);
  assert.deepEqual(read.rows, EXPECTED);
  assert.deepEqual(read.problems, PROBLEMS);
});

test('in a workbook dates, numbers and booleans are read by their kind', async () => {
  const path = join(folder, 'typed.xlsx');
  await writeExcelFile([
    [
      'vin',
      'licence.appliedOn',
      'licence.odometerKm',
      'licence.modified',
      'certificate.number',
    ].map((value) => ({ value })),
    [
      { value: '1M8GDM9AXKP042788' },
      { value: new Date(Date.UTC(2026, 2, 5)), type: Date, format: 'yyyy"年"m"月"d"日"' },
      { value: 12, type: Number },
      { value: true, type: Boolean },
      { value: 110_691_018_586, type: Number },
    ],
  ]).toFile(path);
  assert.deepEqual((await readSheet(path)).rows.get(2), {
    'licence.vin': '1M8GDM9AXKP042788',
    'licence.appliedOn': 20_517,
    'licence.odometerKm': 12,
    'licence.modified': true,
    'certificate.number': '110691018586',
  });
});

test('Parquet gives the same rows and problems, dates typed or not', async () => {
  const path = join(folder, 'a[1].parquet');
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const literal = (text: string) => (text === '' ? 'NULL' : `'${text.replaceAll("'", "''")}'`);
  const values = ROWS.map((row) => `(${row.map(literal).join(', ')})`).join(', ');
  const names = HEADERS.map((header) => `"${header}"`).join(', ');
  await connection.run(
    `COPY (SELECT * FROM (VALUES ${values}) AS t(${names})) TO '${path}' (FORMAT parquet)`,
  );
  const read = await readSheet(path);
  assert.deepEqual(read.rows, EXPECTED);
  assert.deepEqual(read.problems, PROBLEMS);
  const typed = join(folder, 'typed.parquet');
  await connection.run(
    `COPY (SELECT '1M8GDM9AXKP042788' AS vin, DATE '2026-03-05' AS "licence.appliedOn",
      12.0::DOUBLE AS "licence.odometerKm", true AS "licence.modified",
        110691018586::BIGINT AS "certificate.number") TO '${typed}' (FORMAT parquet)`,
  );
  assert.deepEqual((await readSheet(typed)).rows.get(2), {
    'licence.vin': '1M8GDM9AXKP042788',
    'licence.appliedOn': 20_517,
    'licence.odometerKm': 12,
    'licence.modified': true,
    'certificate.number': '110691018586',
  });
});

test('the worksheet named is read alone, and one that is not there is refused', async () => {
  const path = join(folder, 'two.xlsx');
  const sheet = (name: string, vin: string) => ({
    data: [[{ value: 'vin' }], [{ value: vin }]],
    sheet: name,
  });
  await writeExcelFile([sheet('甲', '1M8GDM9AXKP042788'), sheet('乙', '11111111111111111')]).toFile(
    path,
  );
  assert.equal((await readSheet(path)).rows.size, 2);
  const second = await readSheet(path, { worksheet: '乙' });
  assert.equal(second.rows.get(2)?.['licence.vin'], '11111111111111111');
  assert.equal(second.rows.size, 1);
  assert.equal((await readSheet(path, { worksheet: '丙' })).refused, 'no-such-sheet');
});

type Sheet = readonly (readonly (string | null)[])[];

/** A workbook of sheets of text, a sheet a name. */
const bookOf = async (name: string, sheets: Readonly<Record<string, Sheet>>): Promise<string> => {
  const path = join(folder, `${name}.xlsx`);
  const all = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) =>
      row.map((value) => (value === null ? null : ({ value, type: String } as const))),
    ),
  }));
  await writeExcelFile(all).toFile(path);
  return path;
};

const [A, B, C] = ['1M8GDM9AXKP042788', '11111111111111111', 'LSVAL41Z882104202'];

test('worksheets with the headers of the first are read on, in whatever order their columns are', async () => {
  const path = await bookOf('months', {
    说明: [['本表每月更新'], ['联系人', '某某']],
    '1月': [['2026年1月'], ['vin', 'licence.brand'], [A, 'BYD']],
    '2月': [
      ['licence.brand', 'vin'],
      ['Chery', B],
      [null, null],
      ['MG', C],
    ],
    空: [],
    '3月': [['vin', 'licence.brand']],
    汇总: [
      ['品牌', '台数'],
      ['BYD', '1'],
    ],
  });
  const read = await readSheet(path);
  assert.equal(read.refused, null);
  assert.deepEqual(
    [...read.rows].map(([row, facts]) => [row, facts?.['licence.vin'], facts?.['licence.brand']]),
    // numbered on as if each stood below the one before
    [
      [3, A, 'BYD'],
      [5, B, 'Chery'],
      [7, C, 'MG'],
    ],
  );
});

test('a worksheet with vehicles under other headers is told, not passed over', async () => {
  const first: Sheet = [
    ['vin', 'licence.brand'],
    [A, 'BYD'],
  ];
  const others: Readonly<Record<string, Sheet>> = {
    'more columns': [
      ['vin', 'licence.brand', 'licence.model'],
      [B, 'BYD', 'X'],
    ],
    'fewer columns': [['vin'], [B]],
    'no header': [[B, 'BYD']],
    'a header not known': [
      ['车架', '牌子'],
      ['', ''],
      [B, 'BYD'],
    ],
  };
  for (const [name, other] of Object.entries(others)) {
    const read = await readSheet(await bookOf('others', { 甲: first, 乙: other }));
    assert.equal(read.refused, 'other-worksheets', name);
    assert.deepEqual([...read.rows.keys()], [2], name);
  }
  // an account whose rows no one column tells apart
  const outlets = await bookOf('outlets', {
    甲: [
      ['outlet.letter', 'outlet.provider', 'outlet.address'],
      ['L1', 'Auto', 'Street 1'],
    ],
    乙: [
      ['outlet.letter', 'outlet.provider', 'outlet.country'],
      ['L2', 'Auto', 'KZ'],
    ],
    说明: [['每月更新'], ['KZ']],
  });
  assert.equal((await readSheet(outlets, { account: 'outlet' })).refused, 'other-worksheets');
  const named = await readSheet(await bookOf('others', { 甲: first, 乙: [['vin'], [B]] }), {
    worksheet: '乙',
  });
  assert.deepEqual([named.refused, [...named.rows.keys()]], [null, [2]]);
});
