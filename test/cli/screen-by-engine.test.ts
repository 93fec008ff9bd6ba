import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { describe, test } from 'node:test';
import { EXIT } from '../../src/cli/exit-status.ts';
import { runProgram } from '../../src/cli/program.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { type Ran, ROOT } from './run-cli.ts';

const scratch = temporaryFolder('mileproof-engine-');

/** Runs the program as `main.ts` does, with a `spark-submit` of these lines of shell, or none. */
const run = async (words: readonly string[], submit?: string): Promise<Ran> => {
  const bin = join(scratch, 'bin');
  mkdirSync(bin, { recursive: true });
  if (submit !== undefined) {
    writeFileSync(join(bin, 'spark-submit'), `#!/bin/sh\n${submit}\n`);
    chmodSync(join(bin, 'spark-submit'), 0o755);
  }
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const status = await runProgram({
    words,
    stdin: Readable.from([]),
    stdout,
    stderr,
    colour: false,
    language: 'en',
    today: () => 20782, // not-law: a day number
    root: ROOT,
    env: { PATH: submit === undefined ? join(scratch, 'none') : `${bin}:${process.env['PATH']}` },
    untilStopped: () => new Promise(() => {}),
    pseudonymKey: 'a key that no argument may show',
  });
  stdout.end();
  stderr.end();
  return { status, out: await text(stdout), err: String(await buffer(stderr)) };
};

const feeds = join(scratch, 'feeds');
mkdirSync(feeds, { recursive: true });
writeFileSync(join(feeds, 'licence.csv'), 'application,vin\n');
const screen = ['screen', feeds, '--out', join(scratch, 'out')];
const SPARK = ['--engine', 'spark://host:7077'];

const told = (message: unknown): string => `echo '${JSON.stringify({ mileproof: message })}'`;

describe('a screening by an engine', () => {
  test('without Spark says in one line what to install', async () => {
    const { status, err } = await run([...screen, ...SPARK]);
    assert.equal(status, EXIT.unavailable);
    assert.match(err, /^mileproof: --engine needs spark-submit in the PATH: install Apache Spark/);
    assert.equal(err.trim().split('\n').length, 1);
  });

  test('is of a nation, on a master that Spark knows', async () => {
    const sheet = await run(['screen', join(feeds, 'licence.csv'), ...SPARK], 'exit 0');
    assert.equal(sheet.status, EXIT.usage);
    assert.match(sheet.err, /--engine is for a nation/);
    for (const master of ['local[2]', 'host:7077', 'spark://', '']) {
      const { status, err } = await run([...screen, '--engine', master], 'exit 0');
      assert.equal(status, EXIT.usage, master);
      assert.match(err, /write a master as spark:\/\/host:7077/);
    }
  });

  test('hands the order on, shows what comes back, and ends as the screening did', async () => {
    const asked = join(scratch, 'asked');
    const lines = [
      `echo "$@" > '${asked}'`,
      'echo "WARN something of Spark"',
      told({ progress: { stage: 'reading', item: 'licence.csv', done: 0.1, rows: 3 } }),
      told({ out: 'Rows read: 3\\n' }),
      told({ err: 'mileproof: written\\n' }),
      told({ ended: 2 }),
      'exit 0',
    ];
    const more = ['--set', 'G01.days=90', '--memory', '3GB', '--today', '2026-11-25'];
    const { status, out, err } = await run([...screen, ...SPARK, ...more], lines.join('\n'));
    assert.equal(status, EXIT.undetermined);
    assert.equal(out, 'Rows read: 3\n');
    assert.match(err, /fewer than some 5 million certificates/);
    assert.match(err, /mileproof: written\n$/);
    assert.ok(!err.includes('WARN') && !err.includes('never tried'));
    const words = readFileSync(asked, 'utf8');
    assert.match(
      words,
      /^--master spark:\/\/host:7077 \S+engine\/spark\/driver\.py \S+ \S+mileproof\.js lead screen /,
    );
    const order = `${feeds} --out ${join(scratch, 'out')} --lang en --today 2026-11-25 --memory 3GB --set G01.days=90`;
    assert.ok(words.includes(order), words);
    assert.ok(!words.includes('a key that'));
  });

  test('that ends without an answer tells what Spark said last, and that of yarn nothing is known', async () => {
    const { status, err } = await run(
      [...screen, '--engine', 'yarn'],
      'echo "ERROR no cluster" >&2; exit 1',
    );
    assert.equal(status, EXIT.unavailable);
    assert.match(err, /yarn is handed on to Spark as it is: this was never tried/);
    assert.match(err, /run the same command again, it goes on where it stopped/);
    assert.match(err, /ERROR no cluster/);
  });
});
