import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { runCli } from '../cli/run-cli.ts';

const scratch = await mkdtemp(join(tmpdir(), 'mileproof-broken-'));
after(() => rm(scratch, { recursive: true, force: true }));

/** Verdicts of a screened folder that are clear. */
const clearIn = async (out: string): Promise<number> => {
  const { totals } = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8'));
  return totals.clear;
};

test('while customs entries cannot be read no gate is clear: one of them may tell of an exit', async () => {
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

test('an entry that could not be read may be that of the vehicle of which customs has none', async () => {
  const months = Array.from({ length: 10 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`);
  const entries = months.map((month, at) => `LVVBBBBB0TB77777${at},N${at},${month}-10`);
  const flaggedWith = async (name: string, lost: readonly string[]): Promise<boolean> => {
    const nation = join(scratch, name);
    await mkdir(nation);
    const write = (account: string, ...lines: readonly string[]): Promise<void> =>
      writeFile(join(nation, `${account}.csv`), `${lines.join('\n')}\n`);
    await write('licence', 'vin,number,appliedOn', 'LZZAAAAA4TA000001,L1,2026-03-02');
    await write('certificate', 'vin,deregisteredOn', 'LZZAAAAA4TA000001,2026-04-10');
    await write('declaration', 'vin,licence,exitedOn', ...entries, ...lost);
    const out = join(scratch, `${name}-out`);
    await runCli(['screen', nation, '--out', out]);
    return (await readFile(join(out, 'patterns.csv'), 'utf8')).includes('neverExited');
  };
  assert.equal(await flaggedWith('told', []), true);
  assert.equal(await flaggedWith('lost', ['LVVBBBBB0TB777770,N3,2026-03-10,one,cell,more']), false);
});
