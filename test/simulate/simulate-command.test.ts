import assert from 'node:assert/strict';
import { access, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { test } from 'node:test';
import { type SimulateOptions, simulateCommand } from '../../src/cli/commands/simulate.ts';
import { Refusal } from '../../src/cli/refusal.ts';
import { ROOT } from '../cli/run-cli.ts';
import { freshFolder } from './simulated-nation.ts';

const run = async (
  options: Partial<SimulateOptions> & Pick<SimulateOptions, 'out'>,
): Promise<{ readonly status: number; readonly err: string }> => {
  let err = '';
  const sink = (): Writable =>
    new Writable({
      write: (chunk, _, done) => {
        err += String(chunk);
        done();
      },
    });
  try {
    const status = await simulateCommand(
      {
        words: [],
        stdin: Readable.from([]),
        stdout: sink(),
        stderr: sink(),
        colour: false,
        language: 'en',
        today: () => 0,
        root: ROOT,
        env: {},
        untilStopped: () => Promise.resolve('SIGTERM'),
        pseudonymKey: '',
      },
      { vehicles: 1000, lang: 'en', ...options },
    );
    return { status, err };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { status: error.status, err: error.words.en };
  }
};

test('writes a nation, says what it wrote, and replaces an earlier simulation', async () => {
  const out = freshFolder();
  const first = await run({ out, seed: 1 });
  assert.equal(first.status, 0);
  assert.match(first.err, /^mileproof: \d+ vehicles, \d+ export applications, /);
  const before = await readFile(join(out, 'licence.csv'), 'utf8');
  assert.equal((await run({ out, seed: 2, clean: true })).status, 0);
  assert.notEqual(await readFile(join(out, 'licence.csv'), 'utf8'), before);
  const beside = (await readdir(dirname(out))).filter((name) =>
    name.startsWith(`${out.split('/').at(-1)}.`),
  );
  assert.deepEqual(beside, [], 'nothing half written is left beside it');
});

test('refuses a folder that holds something else, and leaves it as it was', async () => {
  const out = freshFolder();
  await mkdir(out);
  await writeFile(join(out, 'letters.txt'), 'mine');
  const { status, err } = await run({ out });
  assert.equal(status, 73);
  assert.match(err, /no earlier simulation/);
  assert.deepEqual(await readdir(out), ['letters.txt']);
});

test('refuses a file where the folder should be', async () => {
  const out = freshFolder();
  await writeFile(out, 'mine');
  assert.equal((await run({ out })).status, 73);
});

test('refuses sizes and shares out of bounds, and a seed that is no whole number', async () => {
  const out = freshFolder();
  for (const wrong of [
    { vehicles: 999 },
    { vehicles: Number.NaN },
    { strength: 1.01 },
    { exports: 0 },
    { schemes: -1 },
    { seed: 1.5 },
  ]) {
    assert.equal((await run({ out, ...wrong })).status, 64, JSON.stringify(wrong));
  }
  await assert.rejects(access(out));
});
