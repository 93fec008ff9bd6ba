import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Verdict } from '../../src/domain/verdict/verdict.ts';
import { ALL, someOf } from '../tier.ts';
import { runCli } from './run-cli.ts';

const [GONE, HERE] = ['LGXCE4CB2PZZZ0001', 'LGXCE4CB4PZZZ0002'];
/** The temporary plates of both vehicles ended 61 days ago: what customs tells late would have come. */
const TODAY = '2026-06-30';

const LICENCE = `application,vin,appliedOn,registeredOn,pendingExportOn,destination
A1,${GONE},2026-03-02,2025-01-11,2026-03-01,KZ
A2,${HERE},2026-03-02,2025-01-11,2026-03-01,KZ
`;
const CERTIFICATE = `number,vin,registeredOn,pendingExportOn,tempPlateUntil
310000000001,${GONE},2025-01-11,2026-03-01,2026-04-30
310000000002,${HERE},2025-01-11,2026-03-01,2026-04-30
`;
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

  const inBatch = async (path: string, code = 'D01', today = TODAY): Promise<FindingCodes> => {
    const { out } = await runCli(['screen', path, '--format', 'ndjson', '--today', today]);
    return out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Verdict)
      .flatMap(({ vin, findings }) =>
        findings.filter(({ rule }) => rule === code).map(({ result }) => `${vin} ${result}`),
      );
  };

  const inNation = async (path: string, code = 'D01', today = TODAY): Promise<FindingCodes> => {
    const out = ['--out', `${path}-nation-${today}`, '--today', today];
    const { err } = await runCli(['screen', path, ...out]);
    assert.match(err, /written to/);
    return (await readFile(join(`${path}-nation-${today}`, 'findings.csv'), 'utf8'))
      .split('\n')
      .map((line) => line.split(','))
      .filter(([, , rule]) => rule === code)
      .map(([, vin, , , , result]) => `${vin} ${result}`);
  };

  const feeds = async (name: string, customs: string | null): Promise<string> => {
    const folder = join(scratch, name);
    await mkdir(folder);
    await writeFile(join(folder, 'licence.csv'), LICENCE);
    await writeFile(join(folder, 'certificate.csv'), CERTIFICATE);
    if (customs !== null) await writeFile(join(folder, 'declaration.csv'), customs);
    return folder;
  };

  test('D01: a vehicle that no entry tells of is overdue where customs tells exits', async () => {
    const folder = await feeds('customs', CUSTOMS);
    assert.deepEqual(await inBatch(folder), [`${HERE} notMet`]);
    assert.deepEqual(await inNation(folder), [`${HERE} notMet`]);
    // the entry may be told late
    for (const today of ['2026-05-01', '2026-06-29']) {
      assert.deepEqual(await inBatch(folder, 'D01', today), [`${HERE} unknown`]);
      if (ALL) assert.deepEqual(await inNation(folder, 'D01', today), [`${HERE} unknown`]);
    }
  });

  test('D01: without a customs account, or one that tells no exits, it is not known', async () => {
    const unknown = [`${GONE} unknown`, `${HERE} unknown`];
    for (const [name, customs] of someOf([
      ['no-exits', WITHOUT_EXITS],
      ['none', null],
    ] as const)) {
      const folder = await feeds(name, customs);
      assert.deepEqual(await inBatch(folder), unknown);
      assert.deepEqual(await inNation(folder), unknown);
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
    const [lapsed, absent] = ['91310000MA1K000019', '91310000MA1K00002C'];
    const folder = join(scratch, 'register');
    await mkdir(folder);
    const licence =
      `application,applicant,vin,appliedOn\nA1,${lapsed},` +
      `${GONE},2026-03-02\nA2,${absent},${HERE},2026-03-02\n`;
    const register = `uscc,filedOn,filedUntil,standing\n${lapsed},2025-01-02,2026-01-01,good\n`;
    await writeFile(join(folder, 'licence.csv'), licence);
    await writeFile(join(folder, 'exporter.csv'), register);
    const expected = [`${GONE} notMet`, `${HERE} unknown`];
    assert.deepEqual(await inBatch(folder, 'G14'), expected);
    assert.deepEqual(await inNation(folder, 'G14'), expected);
  });
});
