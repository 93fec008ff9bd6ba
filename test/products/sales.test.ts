import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { Database, sqlText } from '../../src/nation/database.ts';
import { salesLines } from '../../src/products/sales/sales-lines.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { csvOf, runSales } from './run-sales.ts';
import { EMPTY, type SalesNation, writeScreened } from './sales-nation.ts';

const TODAY = '2026-06-30';
const A = '示例甲汽车有限公司';
const B = '示例乙汽车有限公司';
const ODD = '=1+1';

/** 17 characters: maker code and a number. */
const vin = (wmi: string, n: number): string => `${wmi}${String(n).padStart(14, '0')}`;
const certificate = (v: string | null, registeredOn: string | null, province: string | null) => ({
  vin: v,
  registeredOn,
  province,
});
const left = (v: string, declaredOn: string | null, exitedOn: string | null) => ({
  vin: v,
  declaredOn,
  exitedOn,
});
const told = (maker: string, month: string, reported: number | null, kind = 'retail') => ({
  maker,
  month,
  province: '31',
  kind,
  reported,
});
const seller = (province: string) => `91${province}0100MA1FL1CP7X`.slice(0, 18);

/** Vehicles of A by their factory: of some nothing else is known. */
const factory = Array.from({ length: 40 }, (_, n) => ({ vin: vin('LAA', n), maker: A }));

const NATION: SalesNation = {
  factory: [
    ...factory,
    { vin: vin('LBB', 1), maker: B },
    // shared maker code: nobody stands for it
    { vin: vin('LZZ', 1), maker: ODD },
    { vin: vin('LZZ', 2), maker: B },
    // of one code, built by the other: its own row counts
    { vin: vin('LAA', 50), maker: B },
    // a slip of the pen
    { vin: vin('LAA', 51), maker: '示甲例汽车有限公司' },
  ],
  certificate: [
    // plated again in another province: the first counts
    certificate(vin('LAA', 1), '2025-03-20', '44'),
    certificate(vin('LAA', 1), '2025-01-10', '31'),
    // two first rows of one day: the smaller row
    certificate(vin('LAA', 2), '2025-01-11', '31'),
    certificate(vin('LAA', 2), '2025-01-11', '44'),
    certificate(vin('LAA', 3), '2025-01-01', '31'), // exit on day 180
    certificate(vin('LAA', 4), '2025-01-01', '31'), // exit on day 181
    certificate(vin('LAA', 5), '2025-01-31', '31'), // exit on day 0
    certificate(vin('LAA', 6), '2025-01-31', '31'), // exit the day before
    certificate(vin('LAA', 7), '2025-01-05', '31'), // declared on day 180, no exit
    certificate(vin('LAA', 8), '2025-01-05', '31'), // declared on day 181, no exit
    certificate(vin('LAA', 9), null, '31'), // no date
    certificate(vin('LAA', 10), null, '31'), // no date, and another row with one
    certificate(vin('LAA', 10), '2025-01-07', '31'),
    certificate(vin('LAA', 11), '2026-07-01', '31'), // after the day of the screening
    certificate(vin('LAA', 50), '2025-01-08', '31'),
    certificate(vin('LAA', 51), '2025-01-08', '31'),
    certificate(vin('LAA', 52), '2025-01-08', '31'), // no factory row: by its code
    certificate(vin('LZZ', 1), '2025-02-01', null),
    certificate(vin('LZZ', 3), '2025-02-01', '31'), // shared code and no factory row
    certificate(vin('LBB', 1), '2026-06-15', '31'), // the last certificate
    certificate(null, '2025-01-08', '31'),
  ],
  declaration: [
    left(vin('LAA', 3), '2025-06-25', '2025-06-30'),
    left(vin('LAA', 3), '2026-01-01', '2026-01-02'),
    left(vin('LAA', 4), '2025-06-25', '2025-07-01'),
    left(vin('LAA', 5), '2025-01-31', '2025-01-31'),
    left(vin('LAA', 6), '2025-01-29', '2025-01-30'),
    left(vin('LAA', 7), '2025-07-04', null),
    left(vin('LAA', 8), '2025-07-05', null),
    left(vin('LAA', 99), '2025-07-05', '2025-07-06'),
  ],
  insurance: [
    { vin: vin('LAA', 1), startsOn: '2025-01-09' },
    { vin: vin('LAA', 20), startsOn: '2025-02-02' }, // never plated, sold in January by its invoice
    { vin: vin('LAA', 21), startsOn: '2026-04-16' }, // 60 days before the last certificate: never plated
    { vin: vin('LAA', 22), startsOn: '2026-04-17' }, // 59 days: a plate may come
    { vin: vin('LAA', 23), startsOn: null },
    { vin: vin('LAA', 9), startsOn: '2025-01-04' },
    { vin: vin('LAA', 11), startsOn: '2026-06-29' }, // its plate comes after the day asked
  ],
  invoice: [
    { vin: vin('LAA', 20), kind: 'ordinary', issuedOn: '2025-01-30', seller: seller('31') },
    { vin: vin('LAA', 24), kind: 'used', issuedOn: '2025-01-30', seller: seller('31') },
    { vin: vin('LAA', 25), kind: null, issuedOn: '2025-01-30', seller: 'nobody' },
  ],
  sales: [
    told(A, '2025-01', 100),
    told(A, '2025-01', 12), // corrects
    told(A, '2025-01', 77, 'insured'),
    told(A, '2025-01', null),
    told(A, '2025-05', 4), // nothing registered
    told(B, '2025-01', 9, 'wholesale'),
    told(A, '2026-07', 9), // after the day asked
  ],
};

const screenedIn = async (nation: SalesNation): Promise<string> => {
  const folder = temporaryFolder('sales');
  await writeScreened(join(folder, 'screened'), nation, TODAY);
  return folder;
};

const HEADER =
  'maker,province,month,reported,registered,exportedWithin,neverPlated,restated,inflation,undecided';

test('a small nation is restated as worked out by hand', async () => {
  const folder = await screenedIn(NATION);
  const out = join(folder, 'out');
  const report = await runSales(join(folder, 'screened'), out);
  assert.equal(
    await readFile(join(out, 'sales.csv'), 'utf8'),
    [
      HEADER,
      // maker not known: shared code, no factory row
      '"",31,2025-02,,1,0,0,1,,0',
      // a maker whose name a spreadsheet would run
      `'${ODD},"",2025-02,,1,0,0,1,,0`,
      `${B},31,2025-01,,1,0,0,1,,0`,
      `${B},31,2026-06,,1,0,0,1,,0`,
      // LAA9 without a date, LAA23 insured without one
      `${A},"","",,0,0,0,0,,2`,
      // LAA25, sold by somebody without a code
      `${A},"",2025-01,,0,0,1,0,,0`,
      // LAA21 60 days before the last certificate; LAA22 59 and LAA11 undecided
      `${A},"",2026-04,,0,0,1,0,,1`,
      `${A},"",2026-06,,0,0,0,0,,1`,
      // LAA 1-8, 10, 51, 52 registered; 3 and 5 exported; 20 never plated; 6 and 7 undecided; 12 / 9
      `${A},31,2025-01,12,11,2,1,9,1.3333,2`,
      `${A},31,2025-05,4,0,0,0,0,,0`,
      '',
    ].join('\n'),
  );
  const { totals } = report;
  assert.deepEqual(
    [totals.registered, totals.exportedWithin, totals.restated, totals.restatedLeast],
    [15, 2, 13, 11],
  );
  assert.deepEqual([totals.reported, totals.restatedTold, totals.inflation], [16, 9, 1.7778]);
  assert.equal(report.rowsWithoutVin, 1);
  assert.deepEqual(await csvOf(out, 'undecided.csv'), [
    { maker: A, province: '', month: '', reason: 'undated', vehicles: '2' },
    { maker: A, province: '', month: '2026-04', reason: 'plate-may-come', vehicles: '1' },
    { maker: A, province: '', month: '2026-06', reason: 'plate-may-come', vehicles: '1' },
    {
      maker: A,
      province: '31',
      month: '2025-01',
      reason: 'exit-before-registration',
      vehicles: '1',
    },
    { maker: A, province: '31', month: '2025-01', reason: 'exit-unknown', vehicles: '1' },
  ]);
});

test('a longer window takes out what left a day later, and decides what was declared later', async () => {
  const folder = await screenedIn(NATION);
  const out = join(folder, 'out');
  await runSales(join(folder, 'screened'), out, { within: 181 });
  const row = (await csvOf(out, 'sales.csv')).find(({ reported }) => reported === '12');
  assert.deepEqual([row?.exportedWithin, row?.undecided, row?.inflation], ['3', '3', '1.5000']);
});

test('another kind of sales stands in for none', async () => {
  const folder = await screenedIn(NATION);
  const out = join(folder, 'out');
  await runSales(join(folder, 'screened'), out, { kind: 'wholesale' });
  const rows = (await csvOf(out, 'sales.csv')).filter(({ reported }) => reported !== '');
  assert.deepEqual(
    rows.map(({ maker, reported, registered }) => [maker, reported, registered]),
    [[B, '9', '1']],
  );
});

test('vintages tell a month as it was known: exits, plates and settling days come later', async () => {
  const nation: SalesNation = {
    ...EMPTY,
    factory: [{ vin: vin('LAA', 1), maker: A }],
    certificate: [
      certificate(vin('LAA', 1), '2025-01-10', '31'),
      certificate(vin('LAA', 2), '2025-01-15', '31'),
      certificate(vin('LAA', 3), '2025-03-20', '31'),
      // sold in January, plated in May: never plated as known from March (20 March is past the 60 days)
      certificate(vin('LAA', 4), '2025-05-05', '31'),
    ],
    insurance: [
      { vin: vin('LAA', 4), startsOn: '2025-01-19' },
      { vin: vin('LAA', 5), startsOn: '2025-01-20' },
    ],
    declaration: [left(vin('LAA', 1), '2025-02-27', '2025-03-01')],
    sales: [told(A, '2025-01', 4)],
  };
  const folder = await screenedIn(nation);
  const out = join(folder, 'out');
  await writeScreened(join(folder, 'screened'), nation, '2025-05-20');
  await runSales(join(folder, 'screened'), out);
  const rows = (await csvOf(out, 'vintages.csv')).filter(({ month }) => month === '2025-01');
  assert.deepEqual(
    rows.map((row) => Object.values(row).slice(1).join(' ')),
    [
      '2025-01-31 2 0 0 2 2.0000  true',
      '2025-02-28 2 0 0 2 2.0000 0 true',
      '2025-03-31 2 1 1 1 4.0000 -1 true',
      '2025-04-30 2 1 1 1 4.0000 0 true',
      // LAA4 is plated; 5 May is past the 60 days of LAA5
      '2025-05-20 2 1 1 1 4.0000 0 true',
    ],
  );
  assert.deepEqual((await csvOf(out, 'revisions.csv'))[0], {
    month: '2025-01',
    restatedFirst: '2',
    restatedLatest: '1',
    revision: '-1',
    provisional: 'true',
  });
  // the main table as known in April: LAA4 never plated, LAA5 undecided since no later certificate is known
  await runSales(join(folder, 'screened'), out, { asOf: '2025-04-15' });
  const january = (await csvOf(out, 'sales.csv')).filter(({ month }) => month === '2025-01');
  assert.deepEqual(
    january.map((row) => Object.values(row).slice(1).join(' ')),
    [' 2025-01  0 0 1 0  1', '31 2025-01 4 2 1 0 1 4.0000 0'],
  );
});

test('without declarations nobody is known to have stayed', async () => {
  for (const left of [{ absent: ['declaration'] }, { broken: ['declaration'] }] as const) {
    const folder = temporaryFolder('sales');
    await writeScreened(join(folder, 'screened'), { ...NATION, declaration: [] }, TODAY, left);
    const { totals, undecided } = await runSales(join(folder, 'screened'), join(folder, 'out'));
    assert.deepEqual([totals.restated, totals.restatedLeast], [15, 0]);
    assert.deepEqual(undecided[0], { reason: 'no-declarations', vehicles: 15 });
  }
});

test('without certificates nobody is never plated', async () => {
  const folder = temporaryFolder('sales');
  await writeScreened(join(folder, 'screened'), { ...NATION, certificate: [] }, TODAY, {
    absent: ['certificate'],
  });
  const { totals, undecided } = await runSales(join(folder, 'screened'), join(folder, 'out'));
  assert.equal(totals.neverPlated, 0);
  assert.deepEqual(undecided, [
    { reason: 'no-registrations', vehicles: 7 },
    { reason: 'undated', vehicles: 1 },
  ]);
});

test('a nation without rows gives empty tables', async () => {
  const folder = await screenedIn(EMPTY);
  const report = await runSales(join(folder, 'screened'), join(folder, 'out'));
  assert.equal(await readFile(join(folder, 'out', 'sales.csv'), 'utf8'), `${HEADER}\n`);
  assert.deepEqual([report.totals.registered, report.totals.reported], [0, null]);
});

test('makers written in other widths, or with a blank, are one', async () => {
  const nation: SalesNation = {
    ...EMPTY,
    factory: [{ vin: vin('LAA', 1), maker: '示例（上海）有限公司' }],
    certificate: [certificate(vin('LAA', 1), '2025-01-10', '31')],
    sales: [told('示例(上海) 有限公司', '2025-01', 2)],
  };
  const folder = await screenedIn(nation);
  const { byMaker } = await runSales(join(folder, 'screened'), join(folder, 'out'));
  assert.deepEqual(
    byMaker.map(({ key, reported, inflation }) => [key, reported, inflation]),
    [['示例（上海）有限公司', 2, 2]],
  );
});

test('the package names every column of every file; Parquet has the rows of the CSV; the bytes repeat', async () => {
  const folder = await screenedIn(NATION);
  const [one, two] = [join(folder, 'one'), join(folder, 'two')];
  await runSales(join(folder, 'screened'), one);
  await runSales(join(folder, 'screened'), two);
  const manifest = await readFile(join(one, 'manifest.json'), 'utf8');
  assert.equal(manifest, await readFile(join(two, 'manifest.json'), 'utf8'));
  const { resources } = JSON.parse(await readFile(join(one, 'datapackage.json'), 'utf8')) as {
    resources: { path: string; schema: { fields: { name: string }[]; primaryKey: string[] } }[];
  };
  assert.equal(resources.length, 7);
  for (const { path, schema } of resources) {
    const text = await readFile(join(one, path), 'utf8');
    assert.equal(text.split('\n')[0], schema.fields.map(({ name }) => name).join(','), path);
    const rows = await csvOf(one, path);
    const keys = rows.map((row) => schema.primaryKey.map((name) => row[name]).join('|'));
    assert.equal(new Set(keys).size, keys.length, path);
  }
  const database = await Database.open({ memory: '500MB', threads: 1, spill: join(folder, 'tmp') });
  const rows = await database.rows<{ maker: string }>(
    `SELECT * FROM read_parquet(${sqlText(join(one, 'sales.parquet'))})`,
  );
  database.close();
  assert.deepEqual(Object.keys(rows[0] ?? {}), HEADER.split(','));
  assert.deepEqual(
    rows.map(({ maker }) => maker),
    (await csvOf(one, 'sales.csv')).map(({ maker }) => (maker === `'${ODD}` ? ODD : maker)),
  );
});

test('a listed maker in the code of another is no misspelling, and an id is its legal name', async () => {
  const work = temporaryFolder('sales-listed');
  const cars = Array.from({ length: 40 }, (_, n) => vin('LAA', n));
  const listed = [vin('LAA', 41), vin('LAA', 42)];
  await writeScreened(
    work,
    {
      ...EMPTY,
      factory: [
        ...cars.map((v) => ({ vin: v, maker: A })),
        { vin: vin('LAA', 41), maker: '长城汽车股份有限公司' },
        { vin: vin('LAA', 42), maker: 'gwm' },
      ],
      certificate: [...cars, ...listed].map((v) => certificate(v, '2025-01-10', '31')),
    },
    TODAY,
  );
  const { byMaker } = await runSales(work, join(work, 'out'));
  assert.deepEqual(
    byMaker.map(({ key, registered }) => [key, registered]),
    [
      [A, 40],
      ['长城汽车股份有限公司', 2],
    ],
  );
});

test('reported sales are held against the same makers, provinces and months only', async () => {
  const work = temporaryFolder('sales-alike');
  const cars = Array.from({ length: 40 }, (_, n) => vin('LAA', n));
  await writeScreened(
    work,
    {
      ...EMPTY,
      factory: cars.map((v) => ({ vin: v, maker: 'gwm' })),
      // 30 registered where sales are reported, 10 in a month without a report
      certificate: cars.map((v, n) => certificate(v, n < 30 ? '2025-01-10' : '2025-02-10', '31')),
      // of the 30 two left in time, of the 10 one
      declaration: [0, 1, 30].map((n) => left(vin('LAA', n), '2025-03-01', '2025-03-02')),
      sales: [told('长城汽车股份有限公司', '2025-01', 33)],
    },
    TODAY,
  );
  const report = await runSales(work, join(work, 'out'));
  const { reported, registeredTold, exportedTold, restatedTold, restated } = report.totals;
  // 33 reported, 30 registered, 2 left: 28 stayed, 5 are missing, 3 of them never registered
  assert.deepEqual(
    [reported, registeredTold, exportedTold, restatedTold, restated],
    [33, 30, 2, 28, 37],
  );
  const lines = salesLines(report, 'en');
  assert.equal(
    lines[1],
    '5 of 33 reported sales (15.2%) left the country within 180 days or were never registered',
  );
  assert.match(lines[4] ?? '', /^Great Wall Motor Co\. Ltd\. .* 33 +28 +5 +15\.2%$/);
  assert.equal(
    salesLines(report, 'zh')[1],
    '上报销量33辆中，5辆（15.2%）在180天内出口，或从未注册登记',
  );
});
