import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Verdict } from '../../src/domain/verdict/verdict.ts';
import { someOf } from '../tier.ts';
import { runCli } from './run-cli.ts';

const [GONE, HERE, LATE, JUST] = [
  'LGXCE4CB2PZZZ0001',
  'LGXCE4CB4PZZZ0002',
  'LGXCE4CB6PZZZ0003',
  'LGXCE4CB8PZZZ0004',
];
const TODAY = '2026-06-30';
/** The plates of the first two ended 61 days ago: what customs tells late would have come; of the others it may yet. */
const PLATES = [
  [GONE, '2026-04-30'],
  [HERE, '2026-04-30'],
  [LATE, '2026-05-01'],
  [JUST, '2026-06-29'],
] as const;

/** An exporter whose filing lapsed and one that the register lacks: of the first two vehicles, with `REGISTER`. */
const [LAPSED, ABSENT] = ['91310000MA1K000019', '91310000MA1K00002C'];
const REGISTER = `uscc,filedOn,filedUntil,standing\n${LAPSED},2025-01-02,2026-01-01,good\n`;

const LICENCE = [
  'application,applicant,vin,appliedOn,registeredOn,pendingExportOn,destination',
  ...PLATES.map(
    ([vin], at) =>
      `A${at + 1},${[LAPSED, ABSENT][at] ?? ''},${vin},2026-03-02,2025-01-11,2026-03-01,KZ`,
  ),
].join('\n');
const CERTIFICATE = [
  'number,vin,registeredOn,pendingExportOn,tempPlateUntil',
  ...PLATES.map(([vin, until], at) => `31000000000${at + 1},${vin},2025-01-11,2026-03-01,${until}`),
].join('\n');
const CUSTOMS = `vin,number,declaredOn,exitedOn\n${GONE},D1,2026-03-10,2026-03-12\n`;
const WITHOUT_EXITS = `vin,number,declaredOn\n${GONE},D1,2026-03-10\n`;

const SHEET_FACTS = [
  'licence.application',
  'licence.vin',
  'licence.appliedOn',
  'certificate.pendingExportOn',
  'certificate.tempPlateUntil',
  'declaration.exitedOn',
];

const SHEET = `${SHEET_FACTS.join(',')}
A1,${GONE},2026-03-02,2026-03-01,2026-04-30,2026-03-12
A2,${HERE},2026-03-02,2026-03-01,2026-04-30,
`;

/** VIN and result of a rule where it is not met or unknown. */
type FindingCodes = readonly string[];

describe('an account that nobody gave is no finding', () => {
  let scratch = '';
  before(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'mileproof-given-'));
  });
  after(() => rm(scratch, { recursive: true, force: true }));

  const inBatch = async (path: string, code = 'D01'): Promise<FindingCodes> => {
    const { out } = await runCli(['screen', path, '--format', 'ndjson', '--today', TODAY]);
    return out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Verdict)
      .flatMap(({ vin, findings }) =>
        findings.filter(({ rule }) => rule === code).map(({ result }) => `${vin} ${result}`),
      );
  };

  /** Screens a folder as a nation; gives what it finds by a rule. */
  const nationOf = async (path: string): Promise<(code: string) => FindingCodes> => {
    const { err } = await runCli(['screen', path, '--out', `${path}-nation`, '--today', TODAY]);
    assert.match(err, /written to/);
    const findings = await readFile(join(`${path}-nation`, 'findings.csv'), 'utf8');
    const rows = findings.split('\n').map((line) => line.split(','));
    return (code) =>
      rows.filter(([, , rule]) => rule === code).map(([, vin, , , , result]) => `${vin} ${result}`);
  };

  const feeds = async (name: string, more: Readonly<Record<string, string>>): Promise<string> => {
    const folder = join(scratch, name);
    await mkdir(folder);
    const files = { 'licence.csv': LICENCE, 'certificate.csv': CERTIFICATE, ...more };
    for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
    return folder;
  };

  let customs = '';
  let nation: (code: string) => FindingCodes = () => [];
  before(async () => {
    customs = await feeds('customs', { 'declaration.csv': CUSTOMS, 'exporter.csv': REGISTER });
    nation = await nationOf(customs);
  });

  test('D01: a vehicle that no entry tells of is overdue where customs tells exits', async () => {
    // the entry of the last two may be told late
    const expected = [`${HERE} notMet`, `${LATE} unknown`, `${JUST} unknown`];
    assert.deepEqual(await inBatch(customs), expected);
    assert.deepEqual(nation('D01'), expected);
  });

  test('D01: without a customs account, or one that tells no exits, it is not known', async () => {
    const unknown = PLATES.map(([vin]) => `${vin} unknown`);
    for (const [name, files] of someOf([
      ['no-exits', { 'declaration.csv': WITHOUT_EXITS }],
      ['none', {}],
    ] as const)) {
      const folder = await feeds(name, files);
      assert.deepEqual(await inBatch(folder), unknown);
      assert.deepEqual((await nationOf(folder))('D01'), unknown);
    }
  });

  test('D01: in a sheet the column decides', async () => {
    const sheet = join(scratch, 'sheet.csv');
    await writeFile(sheet, SHEET);
    assert.deepEqual(await inBatch(sheet), [`${HERE} notMet`]);
    const without = SHEET.split('\n').map((line) => line.split(',').slice(0, 5).join(','));
    await writeFile(sheet, without.join('\n'));
    assert.deepEqual(await inBatch(sheet), [`${GONE} unknown`, `${HERE} unknown`]);
  });

  test('G14: an exporter that the register lacks is not known, one whose filing lapsed is blocked', async () => {
    const expected = [`${GONE} notMet`, `${HERE} unknown`];
    const asked = (found: FindingCodes): FindingCodes =>
      found.filter((one) => one.startsWith(GONE) || one.startsWith(HERE));
    assert.deepEqual(asked(await inBatch(customs, 'G14')), expected);
    assert.deepEqual(asked(nation('G14')), expected);
  });
});
