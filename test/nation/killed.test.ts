// with --all: it kills
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { after, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../cli/run-cli.ts';

/** So many that its rows are not held in memory (`docs/decisions/few-rows-on-one-thread.md`). */
const VEHICLES = '2400';
/** Stages in which the program is killed, the first and the last among them; each in another way. */
const STAGES_KILLED = 3;
/** Milliseconds after a stage began, when it is killed in the middle of its work. */
const INTO_THE_WORK = '5';
const WATCHED = pathToFileURL(join(import.meta.dirname, 'killed-at.ts')).href;

/** Runs the program in a process of its own; yields whether it killed itself as the environment says. */
const run = async (
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<boolean> => {
  const child = spawn(process.execPath, ['--import', WATCHED, 'bin/mileproof.js', ...words], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (data) => {
    said += data;
  });
  const { status, signal } = await new Promise<{ status: number | null; signal: string | null }>(
    (resolve) => child.on('close', (status, signal) => resolve({ status, signal })),
  );
  if (signal === 'SIGKILL') return true;
  assert.ok(status !== null && status <= 2, `${status}: ${said}`);
  return false;
};

const hashes = async (folder: string): Promise<Readonly<Record<string, string>>> => {
  const found: [string, string][] = [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    found.push([relative(folder, path), createHash('sha256').update(bytes).digest('hex')]);
  }
  found.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(found);
};

/** Names of the stages in the order in which they became complete. */
const stagesOf = (moments: readonly string[]): readonly string[] =>
  moments.flatMap(
    (moment) => /^before rename .*\.work[/\\]([^/\\]+)\.partial$/.exec(moment)?.[1] ?? [],
  );

const spread = (stages: readonly string[]): readonly string[] =>
  Array.from(
    { length: STAGES_KILLED },
    (_, at) => stages[Math.round((at * (stages.length - 1)) / (STAGES_KILLED - 1))] ?? '',
  );

describe('a national screening that is killed', () => {
  let scratch = '';
  after(() => rm(scratch, { recursive: true, force: true }));

  test('at seven moments, and started again, gives the bytes of an undisturbed run', async () => {
    scratch = await mkdtemp(join(tmpdir(), 'mileproof-killed-'));
    const nation = join(scratch, 'nation');
    const out = join(scratch, 'out');
    const work = join(scratch, '.out.work');
    const told = join(scratch, 'moments');
    const screen = ['screen', nation, '--out', out];
    await run(['simulate', '--vehicles', VEHICLES, '--seed', '7', '--out', nation]);
    await run(screen, { MOMENTS: told });
    const expected = await hashes(out);
    assert.ok(Object.keys(expected).length > 10);
    const stages = stagesOf((await readFile(told, 'utf8')).trim().split('\n'));
    assert.ok(stages.length > 2 * STAGES_KILLED, stages.join());
    assert.equal(stages.at(-1), 'out');
    await rm(told);
    await rm(out, { recursive: true });

    const kill = async (moment: string, more: Readonly<Record<string, string>> = {}) =>
      assert.ok(await run(screen, { KILL_AT: moment, ...more }), `never came: ${moment}`);
    await kill(`after writeFile ${join(work, 'fingerprint')}`);
    for (const [at, stage] of spread(stages).entries()) {
      const partial = join(work, `${stage}.partial`);
      if (at === 0) await kill(`before rename ${partial}`);
      if (at === 1) await kill(`after rename ${partial}`);
      if (at === 2) await kill(`after mkdir ${partial}`, { KILL_AFTER: INTO_THE_WORK });
      assert.ok(!existsSync(out), 'the output is whole or absent');
      if (at !== 2) assert.equal(existsSync(join(work, stage)), at === 1, stage);
    }
    const whole = join(work, 'out', 'whole');
    await kill(`before rename ${whole}`);
    assert.ok(!existsSync(out), 'the output is whole or absent');
    await kill(`after rename ${whole}`);
    assert.deepEqual(await hashes(out), expected, 'the output is whole or absent');
    // of the next test: what stands now beside an output that is gone
    await cp(work, join(scratch, '.again.work'), { recursive: true, preserveTimestamps: true });
    // the one that stands gives way, and is back when the next run is through
    await kill(`after rename ${out}`);
    assert.ok(!existsSync(out), 'the output is whole or absent');
    await run(screen);
    assert.deepEqual(await hashes(out), expected);
    const names = (await readdir(scratch)).map((name) => basename(name)).sort();
    assert.deepEqual(names, ['.again.work', 'nation', 'out'], 'nothing is left beside it');
  });

  test('between its last rename and its own end, whose output is gone since, is made again', async () => {
    const again = join(scratch, 'again');
    await run(['screen', join(scratch, 'nation'), '--out', again]);
    assert.deepEqual(await hashes(again), await hashes(join(scratch, 'out')));
    assert.deepEqual((await readdir(scratch)).sort(), ['again', 'nation', 'out']);
  });
});
