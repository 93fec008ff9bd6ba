// with --all: a nation is screened again and again
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { runCli } from '../cli/run-cli.ts';

const VINS = ['LGXCE4CB2PZZZ0001', 'LGXCE4CB4PZZZ0002'];

/**
 * Applied for with 8,000 km; the first arrives 60 days later with 24,000, the second with as many as it may have been
 * driven.
 */
const FEEDS = {
  licence: `application,vin,appliedOn,registeredOn,destination,odometerKm,transport
A1,${VINS[0]},2026-03-02,2025-01-11,KZ,8000,rail
A2,${VINS[1]},2026-03-02,2025-01-11,KZ,8000,rail
`,
  arrival: `vin,country,registeredOn,odometerKm
${VINS[0]},KZ,2026-05-01,24000
${VINS[1]},KZ,2026-05-01,11000
`,
};

const raised = async (folder: string): Promise<readonly string[]> =>
  (await readFile(join(folder, 'findings.csv'), 'utf8'))
    .split('\n')
    .filter((line) => line.includes(',R18,'))
    .map((line) => line.split(',')[1] ?? '');

describe('the days and kilometres within which readings must agree are values of R18', () => {
  let scratch = '';
  let feeds = '';
  before(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'mileproof-readings-'));
    feeds = join(scratch, 'feeds');
    await mkdir(feeds);
    for (const [name, text] of Object.entries(FEEDS)) {
      await writeFile(join(feeds, `${name}.csv`), text);
    }
  });
  after(() => rm(scratch, { recursive: true, force: true }));

  const screened = async (...settings: readonly string[]): Promise<string> => {
    const out = join(scratch, `nation${settings.join('')}`);
    const set = settings.flatMap((setting) => ['--set', setting]);
    const { err } = await runCli(['screen', feeds, '--out', out, ...set]);
    assert.match(err, /written to/);
    return out;
  };

  test('a nation is screened with them', async () => {
    assert.deepEqual(await raised(await screened()), [VINS[0]]);
    assert.deepEqual(await raised(await screened('R18.arrivalDays=60')), [VINS[0]]);
    assert.deepEqual(await raised(await screened('R18.arrivalDays=59')), []);
    assert.deepEqual(await raised(await screened('R18.kmADay=300')), []);
    assert.deepEqual(await raised(await screened('R18.kmADay=40')), VINS);
  });

  test('a batch is asked what if, a screened nation refuses: it kept no rows of readings', async () => {
    const batch = await runCli(['whatif', feeds, '--set', 'R18.arrivalDays=59']);
    assert.match(batch.out, /\n1 of 2 vehicles changes? answer\n/);
    const nation = await screened('R18.km=241');
    const before = ['whatif', nation, '--set', 'R18.km=241'];
    const refused = await runCli([...before, '--set', 'R18.arrivalDays=59']);
    assert.equal(refused.status, 64);
    assert.match(refused.err, /integrity\.odometer-disagrees\.arrivalDays goes into the dossiers/);
    const bound = await runCli([...before, '--set', 'R18.km=20000']);
    assert.equal(bound.status, 0);
    assert.match(bound.out, /\n1 of 2 vehicles changes? answer\n/);
  });
});
