import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { ROOT } from '../cli/run-cli.ts';

const VEHICLES = '20000';
const KILLS = 10;

/** Runs the program in a process of its own, killed after some time; yields whether it was killed. */
const run = async (words: readonly string[], killAfter: number | null): Promise<boolean> => {
  const child = spawn(process.execPath, ['bin/mileproof.js', ...words], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (data) => {
    said += data;
  });
  const ended = new Promise<{ status: number | null; signal: string | null }>((resolve) => {
    child.on('exit', (status, signal) => resolve({ status, signal }));
  });
  if (killAfter !== null) {
    await Promise.race([pause(killAfter), ended]);
    child.kill('SIGKILL');
  }
  const { status, signal } = await ended;
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

describe('a national screening that is killed', () => {
  let scratch = '';
  after(() => rm(scratch, { recursive: true, force: true }));

  test('ten times, and started again, gives the bytes of an undisturbed run', async (t) => {
    scratch = await mkdtemp(join(tmpdir(), 'mileproof-killed-'));
    const nation = join(scratch, 'nation');
    await run(['simulate', '--vehicles', VEHICLES, '--seed', '7', '--out', nation], null);
    const undisturbed = join(scratch, 'undisturbed');
    const started = performance.now();
    await run(['screen', nation, '--out', undisturbed], null);
    const whole = performance.now() - started;
    const expected = await hashes(undisturbed);

    const killed = join(scratch, 'killed');
    const moments: number[] = [];
    while (moments.length < KILLS) {
      const moment = whole * Math.random();
      if (await run(['screen', nation, '--out', killed], moment)) {
        moments.push(Math.round(moment));
        // killed between the output's last rename and its own end, it has left all of it
        if (existsSync(killed)) {
          assert.deepEqual(await hashes(killed), expected, 'the output is whole or absent');
          await rm(killed, { recursive: true });
        }
      } else {
        // it was quicker than the moment: a later kill begins with nothing done
        await rm(killed, { recursive: true });
      }
    }
    t.diagnostic(`killed after ${moments.join(', ')} ms of about ${Math.round(whole)} ms`);
    await run(['screen', nation, '--out', killed], null);
    assert.deepEqual(await hashes(killed), expected);
    assert.deepEqual(
      (await readdir(scratch)).sort(),
      ['killed', 'nation', 'undisturbed'],
      'nothing is left beside it',
    );
  });
});
