import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Verdict } from '../../src/domain/verdict/verdict.ts';
import { runCli } from './run-cli.ts';

let scratch = '';
before(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'mileproof-aside-'));
});
after(() => rm(scratch, { recursive: true, force: true }));

const YOUNG = 'LSJJV8DJ2SC765444';
const OTHER = 'LGXCE4CB2PZZZ0001';
const LICENCE = 'application,applicant,vin,appliedOn,registeredOn,destination,condition,odometerKm';
const row = (vin: string): string =>
  `A1,91310000MA1K000017,${vin},2026-03-01,2026-01-10,KZ,used,20`;

const verdictsOf = (text: string): readonly Verdict[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Verdict);

test('totals and a repeated header in a single sheet are reported, not answered', async () => {
  const path = join(scratch, 'sheet.csv');
  await writeFile(path, `${LICENCE}\n${row(YOUNG)}\n${LICENCE}\n${row(OTHER)}\n合计,,,,,,,40\n`);
  const { out, status } = await runCli(['screen', path, '--format', 'ndjson']);
  assert.deepEqual(
    verdictsOf(out).map(({ row, vin, quality }) => [
      row,
      vin,
      quality.map(({ code }) => code).filter((code) => !code.startsWith('vin-')),
    ]),
    [
      [2, YOUNG, []],
      [3, '', ['header-repeated']],
      [4, OTHER, []],
      [5, '', ['totals-row']],
    ],
  );
  assert.notEqual(status, 0);
});

test('totals and a repeated header among letters do not leave it open whether there is a letter', async () => {
  const gateOf = async (name: string, line: string): Promise<readonly unknown[]> => {
    const folder = join(scratch, name);
    await mkdir(folder);
    await writeFile(join(folder, 'licence.csv'), `${LICENCE}\n${row(YOUNG)}\n`);
    await writeFile(
      join(folder, 'certificate.csv'),
      `vin,registeredOn,pendingExportOn\n${YOUNG},2026-01-10,2026-02-20\n`,
    );
    await writeFile(
      join(folder, 'letter.csv'),
      `number,issuer,vin,issuedOn\nL1,示例汽车有限公司,${OTHER},2026-02-01\n${line}\n`,
    );
    const { out } = await runCli(['screen', folder, '--format', 'ndjson']);
    const nation = join(scratch, `${name}-out`);
    await runCli(['screen', folder, '--out', nation]);
    const { totals } = JSON.parse(await readFile(join(nation, 'manifest.json'), 'utf8'));
    return [verdictsOf(out)[0]?.gate, totals.blocked];
  };
  const aside = '合计,,,\nnumber,issuer,vin,issuedOn';
  assert.deepEqual(await gateOf('totals', aside), ['blocked', 1]);
  assert.deepEqual(await gateOf('cut', 'L2,cut'), ['undetermined', 0]);
});
