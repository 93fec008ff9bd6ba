import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import papaparse from 'papaparse';
import { runCli } from '../cli/run-cli.ts';

const scratch = await mkdtemp(join(tmpdir(), 'mileproof-brands-'));
after(() => rm(scratch, { recursive: true, force: true }));

type Row = Readonly<Record<string, string>>;

const parsed = (text: string): readonly Row[] =>
  papaparse.parse<Row>(text.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true }).data;

/** Brand on the licence, on the certificate and of the chassis; whether G09 and R25 then have something to say. */
const CASES = [
  ['LVVBBBBB0TB777701', 'BYD', 'BYD', 'Aurora', false, false],
  ['LVVBBBBB0TB777702', 'Chery', '奇瑞', '奇瑞牌', false, true],
  ['LVVBBBBB0TB777703', 'Geely', '比亚迪牌', '吉利', true, true],
  ['LVVBBBBB0TB777704', '极光', '极光牌', '极光牌', false, true],
  ['LVVBBBBB0TB777706', '比亚迪', '比亚迪(BYD)', 'Aurora', false, false],
  ['LVVBBBBB0TB777707', 'Aurora', 'Borealis牌', '极光', true, false],
  ['LVVBBBBB0TB777705', 'Haval', '长城牌', '长城', true, false],
] as const;

const CODES = ['G09', 'R25'] as const;
const wanted = CASES.map(([vin, , , , ...said]) => [
  vin,
  CODES.filter((_, at) => said[at]).join(' '),
]);

const lines = (...rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.join(',')}\n`).join('');

const DAYS = ['2025-10-15', '2026-04-30'];
const licences = lines(
  [
    'vin',
    'appliedOn',
    'modified',
    'model',
    'registeredOn',
    'pendingExportOn',
    'brand',
    'chassisBrand',
  ],
  ...CASES.map(([vin, brand, , chassis]) => [
    vin,
    '2026-06-10',
    'true',
    'M1',
    ...DAYS,
    brand,
    chassis,
  ]),
);
const certificates = lines(
  ['vin', 'model', 'registeredOn', 'pendingExportOn', 'brand'],
  ...CASES.map(([vin, , brand]) => [vin, 'M1', ...DAYS, brand]),
);

const accounts = join(scratch, 'accounts');
await mkdir(accounts);
await writeFile(join(accounts, 'licence.csv'), licences);
await writeFile(join(accounts, 'certificate.csv'), certificates);

test('in a batch two names of one listed brand, and a name with 牌 and without, are one to G09 and R25', async () => {
  const { out } = await runCli(['screen', accounts, '--format', 'csv']);
  const told = parsed(out).map((row) => {
    const reasons = `${row['gate_reasons']} ${row['risk_reasons']}`.split(/\W+/);
    return [row['vin'], CODES.filter((code) => reasons.includes(code)).join(' ')];
  });
  assert.deepEqual(told, wanted);
});

test('in a nation they do so too', async () => {
  const out = join(scratch, 'out');
  await runCli(['screen', accounts, '--out', out]);
  const findings = parsed(await readFile(join(out, 'findings.csv'), 'utf8'));
  const told = CASES.map(([vin]) => {
    const notMet = findings.filter((row) => row['vin'] === vin && row['result'] === 'notMet');
    return [vin, CODES.filter((code) => notMet.some(({ rule }) => rule === code)).join(' ')];
  });
  assert.deepEqual(told, wanted);
});
