import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import papaparse from 'papaparse';
import { runCli } from '../cli/run-cli.ts';

const scratch = await mkdtemp(join(tmpdir(), 'mileproof-bar-'));
after(() => rm(scratch, { recursive: true, force: true }));

type Row = Readonly<Record<string, string>>;
type Result = 'met' | 'unknown' | 'notMet';

/** Exporters: barred, nobody tells since when; barred since 15 October; in good standing. */
const BARRED = '916131861TJ3Y7LLJX';
const DATED = '915260183BJ1XG6123';
const GOOD = '91821993B3HN2J1K6M';

const TODAY = '2026-10-31';

const filing = { filedOn: '2026-01-25', filedUntil: '2026-12-21' };
const EXPORTERS: readonly Row[] = [
  { uscc: BARRED, ...filing, standing: 'barred' },
  { uscc: DATED, ...filing, standing: 'barred', standingFrom: '2026-10-15' },
  { uscc: GOOD, ...filing, standing: 'good' },
];

interface Case {
  readonly name: string;
  /** Rows of one application and VIN; the barred exporter's of 12 October unless they say otherwise. */
  readonly licences: readonly Row[];
  readonly exitedOn?: string;
  readonly result: Result;
}

/** The last licence that is told of was issued on 20 October; one of 24 December lies ahead of the answer. */
const ISSUED: readonly Case[] = [
  {
    name: 'another exporter, granted',
    licences: [
      { applicant: GOOD, appliedOn: '2026-10-18', number: 'XK-1', issuedOn: '2026-10-20' },
    ],
    result: 'met',
  },
  {
    name: 'another exporter, granted on a day that is a slip',
    licences: [
      { applicant: GOOD, appliedOn: '2026-10-09', number: 'XK-2', issuedOn: '2026-12-24' },
    ],
    result: 'met',
  },
];

const CASES: readonly Case[] = [
  ...ISSUED,
  { name: 'open', licences: [{}], result: 'notMet' },
  { name: 'a licence number', licences: [{ number: 'XK-3' }], result: 'unknown' },
  { name: 'a day of issue', licences: [{ issuedOn: '2026-10-14' }], result: 'unknown' },
  { name: 'a last day of a licence', licences: [{ validUntil: '2026-12-31' }], result: 'unknown' },
  { name: 'an exit', licences: [{}], exitedOn: '2026-10-16', result: 'unknown' },
  { name: 'a day of issue not read', licences: [{ issuedOn: '2026-13-40' }], result: 'unknown' },
  { name: 'a day of exit not read', licences: [{}], exitedOn: '2026-13-40', result: 'unknown' },
  {
    name: 'told again, with its number',
    licences: [{}, { number: 'XK-4' }],
    result: 'unknown',
  },
  {
    name: 'the day before the last licence',
    licences: [{ appliedOn: '2026-10-19' }],
    result: 'notMet',
  },
  {
    name: 'the day of the last licence',
    licences: [{ appliedOn: '2026-10-20' }],
    result: 'unknown',
  },
  {
    name: 'the day after the last licence',
    licences: [{ appliedOn: '2026-10-21' }],
    result: 'unknown',
  },
  { name: 'open, barred since', licences: [{ applicant: DATED }], result: 'met' },
  { name: 'open, in good standing', licences: [{ applicant: GOOD }], result: 'met' },
];

/** An account that tells of no licence at all: its last application is of 13 October. */
const NO_LICENCE: readonly Case[] = [
  { name: 'open', licences: [{}], result: 'notMet' },
  { name: 'the last application', licences: [{ appliedOn: '2026-10-13' }], result: 'unknown' },
];

/** Vehicles left, so that licences were issued which the account does not tell. */
const NOT_TOLD: readonly Case[] = [
  { name: 'no licence told', licences: [{}], result: 'unknown' },
  { name: 'gone', licences: [{}], exitedOn: '2026-10-16', result: 'unknown' },
  { name: 'the last application', licences: [{ appliedOn: '2026-10-13' }], result: 'unknown' },
];

const vinOf = (at: number): string => `LYAZZZA1${at % 10}TG0000${String(at).padStart(2, '0')}`;

/** Writes the accounts of some cases into a folder, a case a vehicle. */
const written = async (name: string, cases: readonly Case[]): Promise<string> => {
  const folder = join(scratch, name);
  await mkdir(folder);
  const licence = cases.flatMap(({ licences }, at) =>
    licences.map((told) => ({
      ...{ application: `A-${at}`, vin: vinOf(at), applicant: BARRED, appliedOn: '2026-10-12' },
      ...{ number: '', issuedOn: '', validUntil: '', destination: 'KZ' },
      ...told,
    })),
  );
  const declaration = cases.flatMap(({ exitedOn }, at) =>
    exitedOn === undefined ? [] : [{ number: `E-${at}`, vin: vinOf(at), exitedOn }],
  );
  const feeds: Readonly<Record<string, readonly Row[]>> = {
    licence,
    exporter: EXPORTERS,
    ...(declaration.length > 0 ? { declaration } : {}),
  };
  for (const [account, rows] of Object.entries(feeds)) {
    const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    await writeFile(join(folder, `${account}.csv`), papaparse.unparse({ fields, data: [...rows] }));
  }
  return folder;
};

const named = (cases: readonly Case[], results: ReadonlyMap<string, string>): readonly string[] =>
  cases.map(({ name }, at) => `${name}: ${results.get(vinOf(at)) ?? 'met'}`);

const expected = (cases: readonly Case[]): readonly string[] =>
  cases.map(({ name, result }) => `${name}: ${result}`);

const inNation = async (folder: string): Promise<ReadonlyMap<string, string>> => {
  const out = `${folder}-out`;
  await runCli(['screen', folder, '--out', out, '--today', TODAY]);
  const text = await readFile(join(out, 'findings.csv'), 'utf8');
  const { data } = papaparse.parse<Row>(text.replace(/^\ufeff/, ''), { header: true });
  return new Map(
    data.flatMap(({ rule, vin = '', result = '' }) => (rule === 'G14' ? [[vin, result]] : [])),
  );
};

const inBatch = async (folder: string): Promise<ReadonlyMap<string, string>> => {
  const { out } = await runCli(['screen', folder, '--format', 'ndjson', '--today', TODAY]);
  const verdicts = out
    .split('\n')
    .filter((line) => line.includes('"vin"'))
    .map(
      (line) => JSON.parse(line) as { vin: string; findings: { rule: string; result: string }[] },
    );
  return new Map(
    verdicts.flatMap(({ vin, findings }) =>
      findings.flatMap(({ rule, result }) => (rule === 'G14' ? [[vin, result] as const] : [])),
    ),
  );
};

test('whoever is barred, since nobody says when, gets no licence for what is open', async () => {
  const folder = await written('licences', CASES);
  assert.deepEqual(named(CASES, await inNation(folder)), expected(CASES), 'in a nation');
  assert.deepEqual(named(CASES, await inBatch(folder)), expected(CASES), 'in a batch');
});

test('where no licence at all is told, applications before the last are open', async () => {
  const folder = await written('applications', NO_LICENCE);
  assert.deepEqual(named(NO_LICENCE, await inNation(folder)), expected(NO_LICENCE), 'in a nation');
  assert.deepEqual(named(NO_LICENCE, await inBatch(folder)), expected(NO_LICENCE), 'in a batch');
});

test('where vehicles left and no licence is told, nobody knows what is open', async () => {
  const folder = await written('exits', NOT_TOLD);
  assert.deepEqual(named(NOT_TOLD, await inNation(folder)), expected(NOT_TOLD), 'in a nation');
  assert.deepEqual(named(NOT_TOLD, await inBatch(folder)), expected(NOT_TOLD), 'in a batch');
});
