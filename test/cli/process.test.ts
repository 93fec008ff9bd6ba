import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { ROOT } from './run-cli.ts';
import { SAMPLE } from './sample-rows.ts';
import { SCRATCH } from './screen-file.ts';

const MILEPROOF = join(ROOT, 'bin', 'mileproof.js');
/** A process that hangs fails here; a busy machine does not. */
const SOON = { timeout: 900_000 };

const start = (words: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const inherited = { ...process.env };
  for (const name of ['NO_COLOR', 'FORCE_COLOR', 'LANG', 'LC_ALL', 'LC_MESSAGES']) {
    delete inherited[name];
  }
  return spawn(process.execPath, [MILEPROOF, ...words], { env: { ...inherited, ...env } });
};

const run = async (words: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const child = start(words, env);
  child.stdin.end();
  const [out, err, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number]>,
  ]);
  return { status, out, err };
};

describe('the process', () => {
  test('ends with the status of the answer', SOON, async () => {
    const { status, err } = await run(['screen', SAMPLE, '--format', 'csv']);
    assert.deepEqual([status, err], [1, '']);
  });

  test('completion works in bash where nothing of the name is on the path', SOON, async () => {
    const script = `
      mileproof_bin() { '${process.execPath}' '${MILEPROOF}' "$@"; }
      PATH="$NODE_FOLDER:/usr/bin:/bin"
      source <(mileproof_bin completion bash)
      complete_words() {
        COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=(); _mileproof
        echo "$*=\${COMPREPLY[*]}" | tr '\\n' ' '; echo
      }
      complete_words mileproof scr
      complete_words mileproof screen --format n
      complete_words mileproof screen samples/ex
      complete -p mileproof
      mileproof --version
    `;
    const folder = dirname(process.execPath);
    const env = { PATH: '/usr/bin:/bin', HOME: SCRATCH, NODE_FOLDER: folder };
    const child = spawn('bash', ['-c', script], { env });
    const [out, [status]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
    const [first, second, third, registered, version] = out.split('\n').map((line) => line.trim());
    assert.equal(status, 0);
    assert.equal(first, 'mileproof scr=screen');
    assert.equal(second, 'mileproof screen --format n=ndjson');
    // nothing of ours: `-o default` lets bash complete the path
    assert.equal(third, 'mileproof screen samples/ex=');
    assert.equal(registered, 'complete -o default -F _mileproof mileproof');
    assert.match(version ?? '', /^\d+\.\d+\.\d+$/);
  });

  test('a pipe that has a name is read as standard input is', SOON, async () => {
    const folder = join(SCRATCH, 'pipe');
    await mkdir(folder, { recursive: true });
    const pipe = join(folder, 'batch');
    await once(spawn('mkfifo', [pipe]), 'exit');
    const child = start(['screen', pipe, '--format', 'csv']);
    child.stdin.end();
    const writer = spawn('cp', [SAMPLE, pipe]);
    const [out] = await Promise.all([text(child.stdout), once(writer, 'exit')]);
    const { out: direct } = await run(['screen', SAMPLE, '--format', 'csv']);
    assert.equal(out, direct);
  });

  test('a reader that goes early is no error: no trace, and the work stops', SOON, async () => {
    // far more than a pipe holds
    const inputs = Array.from({ length: 20 }, () => SAMPLE);
    for (const words of [
      ['screen', ...inputs, '--format', 'ndjson', '--detail', 'all'],
      ['screen', ...inputs],
      ['law', 'list'],
    ]) {
      const child = start(words);
      child.stdin.end();
      const said = text(child.stderr);
      const ended = once(child, 'exit') as Promise<[number]>;
      if (words[0] === 'screen') await once(child.stdout, 'data');
      child.stdout.destroy();
      const [status] = await ended;
      assert.equal(await said, '');
      assert.equal(status, 141, words[0]);
    }
  });

  test('colour is for terminals, on demand, and never under NO_COLOR', SOON, async () => {
    const words = ['screen', SAMPLE];
    const ESCAPE = '\u001b[';
    const plain = await run(words);
    const forced = await run(words, { FORCE_COLOR: '1' });
    const none = await run(words, { FORCE_COLOR: '1', NO_COLOR: '1' });
    assert.ok(!plain.out.includes(ESCAPE));
    assert.ok(forced.out.includes(ESCAPE));
    assert.equal(none.out, plain.out);
  });

  test('speaks the language of the locale', SOON, async () => {
    const { out } = await run(['screen', SAMPLE], { LANG: 'zh_CN.UTF-8' });
    assert.match(out, /^已审查38辆/);
  });

  test('interrupted, it leaves no part of a file and no copy of its input', SOON, async () => {
    const folder = join(SCRATCH, 'interrupted');
    await mkdir(folder, { recursive: true });
    const out = join(folder, 'out.csv');
    const child = start(['screen', '-', '--out', out], { TMPDIR: folder });
    child.stdin.write('licence.vin\n');
    const ended = once(child, 'exit');
    while ((await readdir(folder)).length < 2 && child.exitCode === null) await setTimeout(20);
    child.kill('SIGTERM');
    const [, signal] = (await ended) as [number | null, string | null];
    assert.equal(signal, 'SIGTERM');
    assert.deepEqual(await readdir(folder), []);
  });
});
