import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import papaparse from 'papaparse';
import { runCli } from '../cli/run-cli.ts';
import { ALL, WITH_ALL } from '../tier.ts';

const scratch = await mkdtemp(join(tmpdir(), 'mileproof-broken-'));
after(() => rm(scratch, { recursive: true, force: true }));

const EXIT_UNREAD = 'declaration.exitedOn:file-not-read declaration.returnedOn:file-not-read';

/** Verdicts of a screened folder that are clear. */
const clearIn = async (out: string): Promise<number> => {
  const { totals } = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8'));
  return totals.clear;
};

type Row = Readonly<Record<string, string>>;

const rowsOf = async (folder: string, name: string): Promise<readonly Row[]> =>
  papaparse.parse<Row>(await readFile(join(folder, name), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

/** What is beside the codes of rules among the reasons of a gate. */
const doubtsOf = ({ gate_reasons: reasons = '' }: Row): readonly string[] =>
  reasons.split(' ').filter((one) => one.includes(':'));

test('while customs entries cannot be read no gate is clear: one of them may tell of an exit', async () => {
  const nation = join(scratch, 'nation');
  const simulated = ['simulate', '--vehicles', '1000', '--seed', '4', '--clean', '--out', nation];
  assert.equal((await runCli(simulated)).status, 0);
  const whole = join(scratch, 'whole');
  await runCli(['screen', nation, '--out', whole]);
  assert.ok((await clearIn(whole)) > 0);
  const verdicts = await rowsOf(whole, 'verdicts.csv');
  assert.deepEqual(verdicts.flatMap(doubtsOf), []);

  const told = await readFile(join(nation, 'declaration.csv'));
  const entries = gzipSync(told);
  await rm(join(nation, 'declaration.csv'));
  await writeFile(join(nation, 'declaration.csv.gz'), entries.subarray(0, entries.length / 2));
  const broken = join(scratch, 'broken');
  const { err, out } = await runCli(['screen', nation, '--out', broken]);
  assert.match(err, /declaration\.csv\.gz could not be read whole/);
  assert.match(out, /^Rows read: .*; files not read, or not to their end: 1\n/);
  assert.equal(await clearIn(broken), 0);
  // every gate that it holds says so, and no other reason is needed
  const held = await rowsOf(broken, 'verdicts.csv');
  assert.ok(held.some(({ gate_reasons: reasons }) => reasons === EXIT_UNREAD));
  for (const verdict of held) {
    if (verdict['gate'] === 'undetermined') assert.notEqual(verdict['gate_reasons'], '');
    else assert.deepEqual(doubtsOf(verdict), []);
  }

  // a cell that cannot be read holds the gate of its vehicle open and no other
  if (!ALL) return;
  await rm(join(nation, 'declaration.csv.gz'));
  const clear = new Set(verdicts.flatMap(({ gate, vin = '' }) => (gate === 'clear' ? [vin] : [])));
  const lines = papaparse.parse<Row>(told.toString('utf8'), { header: true }).data;
  const spoilt = lines.find(({ vin = '', exitedOn }) => clear.has(vin) && exitedOn !== '');
  const damaged = lines.map((line) =>
    line === spoilt ? { ...line, exitedOn: '2026-02-31' } : line,
  );
  await writeFile(join(nation, 'declaration.csv'), papaparse.unparse(damaged));
  const cell = join(scratch, 'cell');
  await runCli(['screen', nation, '--out', cell]);
  assert.deepEqual(
    (await rowsOf(cell, 'verdicts.csv'))
      .filter((row) => doubtsOf(row).length > 0)
      .map(({ vin }) => vin),
    [spoilt?.['vin']],
  );
});

test('an entry that could not be read may be that of the vehicle of which customs has none', {
  skip: WITH_ALL,
}, async () => {
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
