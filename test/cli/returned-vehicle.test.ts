import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Verdict } from '../../src/domain/verdict/verdict.ts';
import { WITH_ALL } from '../tier.ts';
import { runCli } from './run-cli.ts';

const VIN = 'LGXCE4CB2PZZZ0001';
const TODAY = ['--today', '2026-11-20'];

/** Left on 1 March under one licence, came back, and left again on 10 June under another. */
const LICENCE = `application,number,vin,appliedOn,issuedOn,validUntil,registeredOn,pendingExportOn,destination
A1,L1,${VIN},2026-02-10,2026-02-12,2026-05-31,2024-01-11,2026-02-15,KZ
A2,L2,${VIN},2026-06-01,2026-06-03,2026-11-30,2024-01-11,2026-02-15,KZ
`;
const CUSTOMS = `vin,number,licence,declaredOn,exitedOn
${VIN},D1,L1,2026-02-27,2026-03-01
${VIN},D2,L2,2026-06-08,2026-06-10
`;
const certificate = (tempPlateUntil: string, deregisteredOn: string): string =>
  `number,vin,registeredOn,pendingExportOn,tempPlateUntil,deregisteredOn
310000000001,${VIN},2024-01-11,2026-02-15,${tempPlateUntil},${deregisteredOn}
`;

describe('a vehicle that came back and left under its second licence', () => {
  let scratch = '';
  before(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'mileproof-returned-'));
  });
  after(() => rm(scratch, { recursive: true, force: true }));

  /** Application and rule of what is not met, in a batch and in a nation. */
  const found = async (name: string, plate: string, gone: string): Promise<readonly string[]> => {
    const folder = join(scratch, name);
    await mkdir(folder);
    await writeFile(join(folder, 'licence.csv'), LICENCE);
    await writeFile(join(folder, 'declaration.csv'), CUSTOMS);
    await writeFile(join(folder, 'certificate.csv'), certificate(plate, gone));
    const asked = ['D01', 'D02', 'D03', 'R24'];
    const { out } = await runCli(['screen', folder, '--format', 'ndjson', ...TODAY]);
    const inBatch = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Verdict)
      .flatMap(({ application, findings }) =>
        findings
          .filter(({ rule, result }) => asked.includes(rule) && result === 'notMet')
          .map(({ rule }) => `${application} ${rule}`),
      )
      .sort();
    await runCli(['screen', folder, '--out', `${folder}-nation`, ...TODAY]);
    const inNation = (await readFile(join(`${folder}-nation`, 'findings.csv'), 'utf8'))
      .split('\n')
      .map((line) => line.split(','))
      .filter(([, , rule, , , result]) => asked.includes(rule ?? '') && result === 'notMet')
      .map(([application, , rule]) => `${application} ${rule}`)
      .sort();
    assert.deepEqual(inBatch, inNation);
    return inBatch;
  };

  test('is late by none of D01, D02, D03 and R24 while a later plate covers its exit', async () => {
    assert.deepEqual(await found('covered', '2026-06-30', '2026-08-10'), []);
  });

  test('is late a day after two months from its second exit', async () => {
    const late = ['A1 D02', 'A1 R24', 'A2 D02', 'A2 R24'];
    assert.deepEqual(await found('late', '2026-06-30', '2026-08-11'), late);
  });

  test('is late where no plate covers its second exit', { skip: WITH_ALL }, async () => {
    const told = await found('uncovered', '2026-04-10', '2026-08-10');
    assert.ok(told.includes('A2 D01') && told.includes('A1 D02') && told.includes('A1 R24'));
  });
});
