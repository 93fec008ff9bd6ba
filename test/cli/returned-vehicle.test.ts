import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import type { Verdict } from '../../src/domain/verdict/verdict.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { runCli } from './run-cli.ts';

const TODAY = ['--today', '2026-11-20'];

/** Vehicles that left on 1 March under one licence, came back, and left again on 10 June under another. */
const VEHICLES = {
  covered: { vin: 'LGXCE4CB2PZZZ0001', tempPlateUntil: '2026-06-30', deregisteredOn: '2026-08-10' },
  late: { vin: 'LGXCE4CB4PZZZ0002', tempPlateUntil: '2026-06-30', deregisteredOn: '2026-08-11' },
  uncovered: {
    vin: 'LGXCE4CB6PZZZ0003',
    tempPlateUntil: '2026-04-10',
    deregisteredOn: '2026-08-10',
  },
} as const;
const NAMED = Object.entries(VEHICLES);

const ROWS = {
  licence: [
    'application,number,vin,appliedOn,issuedOn,validUntil,registeredOn,pendingExportOn,destination',
    ...NAMED.flatMap(([name, { vin }]) => [
      `${name}-A1,${name}-L1,${vin},2026-02-10,2026-02-12,2026-05-31,2024-01-11,2026-02-15,KZ`,
      `${name}-A2,${name}-L2,${vin},2026-06-01,2026-06-03,2026-11-30,2024-01-11,2026-02-15,KZ`,
    ]),
  ],
  declaration: [
    'vin,number,licence,declaredOn,exitedOn',
    ...NAMED.flatMap(([name, { vin }]) => [
      `${vin},${name}-D1,${name}-L1,2026-02-27,2026-03-01`,
      `${vin},${name}-D2,${name}-L2,2026-06-08,2026-06-10`,
    ]),
  ],
  certificate: [
    'number,vin,registeredOn,pendingExportOn,tempPlateUntil,deregisteredOn',
    ...NAMED.map(
      ([, { vin, tempPlateUntil, deregisteredOn }], at) =>
        `31000000000${at + 1},${vin},2024-01-11,2026-02-15,${tempPlateUntil},${deregisteredOn}`,
    ),
  ],
};

describe('a vehicle that came back and left under its second licence', () => {
  /** Application and rule of what is not met, in a batch and in a nation. */
  let inBatch: readonly string[] = [];
  let inNation: readonly string[] = [];
  before(async () => {
    const scratch = temporaryFolder('returned');
    const folder = join(scratch, 'feeds');
    await mkdir(folder);
    for (const [account, lines] of Object.entries(ROWS))
      await writeFile(join(folder, `${account}.csv`), `${lines.join('\n')}\n`);
    const { out } = await runCli(['screen', folder, '--format', 'ndjson', ...TODAY]);
    inBatch = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Verdict)
      .flatMap(({ application, findings }) =>
        findings
          .filter(({ result }) => result === 'notMet')
          .map(({ rule }) => `${application} ${rule}`),
      );
    await runCli(['screen', folder, '--out', join(scratch, 'nation'), ...TODAY]);
    inNation = (await readFile(join(scratch, 'nation', 'findings.csv'), 'utf8'))
      .split('\n')
      .map((line) => line.split(','))
      .filter(([, , , , , result]) => result === 'notMet')
      .map(([application, , rule]) => `${application} ${rule}`);
  });

  /** What is not met of a vehicle, the same in both. */
  const found = (name: keyof typeof VEHICLES): readonly string[] => {
    const own = (all: readonly string[]): readonly string[] =>
      all
        .filter((one) => one.startsWith(`${name}-`) && /D0[123]|R24/.test(one))
        .map((one) => one.slice(name.length + 1))
        .sort();
    assert.deepEqual(own(inBatch), own(inNation));
    return own(inBatch);
  };

  test('is late by none of D01, D02, D03 and R24 while a later plate covers its exit', () => {
    assert.deepEqual(found('covered'), []);
  });

  test('is late a day after two months from its second exit', () => {
    assert.deepEqual(found('late'), ['A1 D02', 'A1 R24', 'A2 D02', 'A2 R24']);
  });

  test('is late where no plate covers its second exit', () => {
    const told = found('uncovered');
    assert.ok(told.includes('A2 D01') && told.includes('A1 D02') && told.includes('A1 R24'));
  });
});
