import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import papaparse from 'papaparse';
import { runCli } from '../cli/run-cli.ts';
import { WITH_ALL } from '../tier.ts';

const scratch = await mkdtemp(join(tmpdir(), 'mileproof-announced-'));
after(() => rm(scratch, { recursive: true, force: true }));

type Row = Readonly<Record<string, string>>;
type Result = 'met' | 'unknown' | 'notMet';

/** Rows of one maker in the Announcement, whose letter is of 2026-06-06: kind, from, until. */
interface Case {
  readonly name: string;
  readonly told: readonly (readonly [kind: string, from: string, until: string])[];
  readonly result: Result;
  /** Whatever order the rows stand in. */
  readonly anyOrder?: true;
}

const M = 'manufacturer';

const CASES: readonly Case[] = [
  {
    name: 'announced anew in a second period',
    told: [
      [M, '2004-01-01', '2025-06-30'],
      [M, '2025-07-01', ''],
    ],
    result: 'met',
    anyOrder: true,
  },
  {
    name: 'announced in an earlier period, whose last day is that of the letter, and in a later one',
    told: [
      [M, '2026-07-01', ''],
      [M, '2004-01-01', '2026-06-06'],
    ],
    result: 'met',
    anyOrder: true,
  },
  {
    name: 'between two periods',
    told: [
      [M, '2004-01-01', '2026-06-05'],
      [M, '2026-06-07', ''],
    ],
    result: 'unknown',
    anyOrder: true,
  },
  {
    name: 'a modifier that became a manufacturer',
    told: [
      ['modifier', '2004-01-01', '2025-06-30'],
      [M, '2025-07-01', ''],
    ],
    result: 'met',
    anyOrder: true,
  },
  {
    name: 'a manufacturer and a modifier from one day on',
    told: [
      [M, '2004-01-01', ''],
      ['modifier', '2004-01-01', ''],
    ],
    result: 'met',
    anyOrder: true,
  },
  {
    name: 'a manufacturer that became a modifier',
    told: [
      [M, '2004-01-01', '2025-06-30'],
      ['modifier', '2025-07-01', ''],
    ],
    result: 'notMet',
    anyOrder: true,
  },
  { name: 'a last day not read', told: [[M, '2004-01-01', '2026年初']], result: 'unknown' },
  { name: 'a first day not read', told: [[M, '2026年7月起', '']], result: 'unknown' },
  {
    name: 'a first day not read, gone since',
    told: [[M, '2026年7月起', '2026-06-05']],
    result: 'unknown',
  },
  {
    name: 'announced after the letter, a last day not read',
    told: [[M, '2026-06-07', '2027年初']],
    result: 'unknown',
  },
  {
    name: 'a last day not read, and another period that has the letter',
    told: [
      [M, '2004-01-01', '2026年初'],
      [M, '2026-01-15', ''],
    ],
    result: 'met',
    anyOrder: true,
  },
  {
    name: 'a last day not read, and another period that has not',
    told: [
      [M, '2004-01-01', '2026年初'],
      [M, '2026-06-07', ''],
    ],
    result: 'unknown',
    anyOrder: true,
  },
  {
    name: 'days that databases write for none',
    told: [[M, '0000-00-00', '9999-12-31']],
    result: 'met',
  },
  {
    name: 'a removal told later',
    told: [
      [M, '2004-01-01', ''],
      [M, '2004-01-01', '2026-05-31'],
    ],
    result: 'unknown',
  },
  {
    name: 'a removal taken back',
    told: [
      [M, '2004-01-01', '2026-05-31'],
      [M, '2004-01-01', ''],
    ],
    result: 'met',
  },
  {
    name: 'a removal after the letter, told later',
    told: [
      [M, '2004-01-01', ''],
      [M, '2004-01-01', '2026-06-06'],
    ],
    result: 'met',
  },
  {
    name: 'a removal told later on a day not read',
    told: [
      [M, '2004-01-01', ''],
      [M, '2004-01-01', '2026年初'],
    ],
    result: 'unknown',
  },
  { name: 'a blank kind', told: [['', '2004-01-01', '']], result: 'unknown' },
  { name: 'a kind not read', told: [['汽车', '2004-01-01', '']], result: 'unknown' },
  { name: 'a blank kind, gone since', told: [['', '2004-01-01', '2026-06-05']], result: 'unknown' },
  {
    name: 'a blank kind beside a manufacturer',
    told: [
      ['', '2004-01-01', ''],
      [M, '2004-01-01', ''],
    ],
    result: 'met',
    anyOrder: true,
  },
  {
    name: 'a blank kind beside a sales company',
    told: [
      ['', '2004-01-01', ''],
      ['sales', '2004-01-01', ''],
    ],
    result: 'unknown',
    anyOrder: true,
  },
];

const ALL: readonly Case[] = CASES.flatMap((one) =>
  one.anyOrder
    ? [one, { ...one, name: `${one.name}, rows swapped`, told: one.told.toReversed() }]
    : [one],
);

const applicationOf = (at: number): string => `A-${at}`;
const vinOf = (at: number): string => `LYAZZZA1${at % 10}TG0000${String(at).padStart(2, '0')}`;
const makerOf = (at: number): string =>
  `示例${String.fromCharCode('甲'.charCodeAt(0) + at)}汽车有限公司`;

const feeds: Readonly<Record<string, (one: Case, at: number) => readonly Row[]>> = {
  licence: (_, at) => [
    {
      application: applicationOf(at),
      vin: vinOf(at),
      destination: 'KZ',
      appliedOn: '2026-06-20',
    },
  ],
  certificate: (_, at) => [
    { vin: vinOf(at), registeredOn: '2026-05-05', pendingExportOn: '2026-06-15' },
  ],
  // an entry made anew has another id: the maker is known by its legal name
  factory: (_, at) => [{ vin: vinOf(at), maker: `M${at}-0` }],
  letter: (_, at) => [
    {
      number: `L-${at}`,
      issuer: makerOf(at),
      issuedOn: '2026-06-06',
      vin: vinOf(at),
      destination: 'KZ',
      seal: 'signed',
      application: applicationOf(at),
    },
  ],
  maker: ({ told }, at) =>
    told.map(([kind, announcedFrom, announcedUntil], row) => ({
      id: `M${at}-${row}`,
      legalName: makerOf(at),
      kind,
      announcedFrom,
      announcedUntil,
    })),
};

const folder = join(scratch, 'feeds');

before(async () => {
  await mkdir(folder);
  for (const [account, rowsOf] of Object.entries(feeds)) {
    await writeFile(join(folder, `${account}.csv`), papaparse.unparse(ALL.flatMap(rowsOf)));
  }
});

const expected = (): readonly string[] => ALL.map(({ name, result }) => `${name}: ${result}`);

const found = (results: ReadonlyMap<string, string>): readonly string[] =>
  ALL.map(({ name }, at) => `${name}: ${results.get(vinOf(at)) ?? 'met'}`);

test('G03: a maker is announced on a day when any of its rows says so, and asked about when none does', async () => {
  const out = join(scratch, 'out');
  await runCli(['screen', folder, '--out', out, '--today', '2026-10-31']);
  const text = await readFile(join(out, 'findings.csv'), 'utf8');
  const rows = papaparse.parse<Row>(text.replace(/^\ufeff/, ''), { header: true }).data;
  const ofRule = rows.filter(({ rule }) => rule === 'G03');
  assert.deepEqual(
    found(new Map(ofRule.map(({ vin = '', result = '' }) => [vin, result]))),
    expected(),
  );
});

test('G03: in a batch too', async () => {
  const { out } = await runCli(['screen', folder, '--format', 'ndjson', '--today', '2026-10-31']);
  const verdicts = out
    .split('\n')
    .filter((line) => line.includes('"vin"'))
    .map(
      (line) => JSON.parse(line) as { vin: string; findings: { rule: string; result: string }[] },
    );
  const ofRule = verdicts.flatMap(({ vin, findings }) =>
    findings.flatMap(({ rule, result }) => (rule === 'G03' ? [[vin, result] as const] : [])),
  );
  assert.equal(verdicts.length, ALL.length);
  assert.deepEqual(found(new Map(ofRule)), expected());
});

test('G03: an issuer that no row names may be the one of a row without a name', {
  skip: WITH_ALL,
}, async () => {
  const others = ['示例子汽车有限公司', '示例丑汽车有限公司'];
  for (const [legalNames, result] of [
    [others, 'notMet'],
    [[...others, ''], 'unknown'],
  ] as const) {
    const rows = legalNames.map((legalName, at) => ({ id: `O-${at}`, legalName, kind: M }));
    await writeFile(join(folder, 'maker.csv'), papaparse.unparse(rows));
    const out = join(scratch, `out-${result}`);
    await runCli(['screen', folder, '--out', out, '--today', '2026-10-31']);
    const text = await readFile(join(out, 'findings.csv'), 'utf8');
    const told = papaparse.parse<Row>(text.replace(/^\ufeff/, ''), { header: true }).data;
    const results = told.filter(({ rule }) => rule === 'G03').map((row) => row['result']);
    assert.deepEqual([results.length, [...new Set(results)]], [ALL.length, [result]]);
    const { out: batch } = await runCli([
      ...['screen', folder, '--format', 'ndjson', '--today', '2026-10-31'],
    ]);
    const pattern = new RegExp(`"rule":"G03"[^}]*?"result":"${result}"`, 'g');
    assert.equal(batch.match(pattern)?.length, ALL.length);
  }
});

test('G03: without the Announcement a maker that the list lacks is not known, and its letter not refused', async () => {
  await rm(join(folder, 'maker.csv'));
  const out = join(scratch, 'alone');
  await runCli(['screen', folder, '--out', out, '--today', '2026-10-31']);
  const text = await readFile(join(out, 'findings.csv'), 'utf8');
  const rows = papaparse.parse<Row>(text.replace(/^\ufeff/, ''), { header: true }).data;
  const results = rows.filter(({ rule }) => rule === 'G03').map(({ result }) => result);
  assert.deepEqual([results.length, [...new Set(results)]], [ALL.length, ['unknown']]);
  const { out: batch } = await runCli([
    ...['screen', folder, '--format', 'ndjson', '--today', '2026-10-31'],
  ]);
  assert.equal(batch.match(/"rule":"G03"[^}]*?"result":"unknown"/g)?.length, ALL.length);
});
