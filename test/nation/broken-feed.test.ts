import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { runCli } from '../cli/run-cli.ts';

let scratch = '';
after(() => rm(scratch, { recursive: true, force: true }));

/** Verdicts of a screened folder that are clear. */
const clearIn = async (out: string): Promise<number> => {
  const { totals } = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8'));
  return totals.clear;
};

test('while customs entries cannot be read no gate is clear: one of them may tell of an exit', async () => {
  scratch = await mkdtemp(join(tmpdir(), 'mileproof-broken-'));
  const nation = join(scratch, 'nation');
  const simulated = ['simulate', '--vehicles', '1000', '--seed', '4', '--clean', '--out', nation];
  assert.equal((await runCli(simulated)).status, 0);
  const whole = join(scratch, 'whole');
  await runCli(['screen', nation, '--out', whole]);
  assert.ok((await clearIn(whole)) > 0);

  const entries = gzipSync(await readFile(join(nation, 'declaration.csv')));
  await rm(join(nation, 'declaration.csv'));
  await writeFile(join(nation, 'declaration.csv.gz'), entries.subarray(0, entries.length / 2));
  const broken = join(scratch, 'broken');
  const { err } = await runCli(['screen', nation, '--out', broken]);
  assert.match(err, /declaration\.csv\.gz could not be read whole/);
  assert.equal(await clearIn(broken), 0);
});
