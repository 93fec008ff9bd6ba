// with --long: it fetches Spark and runs it
import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { after, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { EXIT } from '../../src/cli/exit-status.ts';
import { runProgram } from '../../src/cli/program.ts';
import { type Ran, ROOT, runCli } from '../cli/run-cli.ts';
import { PSEUDONYM_KEY } from './engine-order.ts';
import { everyFile } from './every-file.ts';
import { attemptsIn, sparkEnv, withoutSpark } from './spark-here.ts';

/** Runs a command line under an environment, of the program in a folder. */
const run = async (
  words: readonly string[],
  root: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Ran> => {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const told = Promise.all([text(stdout), text(stderr)]);
  const status = await runProgram({
    ...{ words, root, env, stdout, stderr, stdin: Readable.from([]), pseudonymKey: PSEUDONYM_KEY },
    ...{ colour: false, language: 'en', today: () => 0 },
    untilStopped: () => new Promise(() => {}),
  });
  stdout.end();
  stderr.end();
  const [out, err] = await told;
  return { status, out, err };
};

describe('a nation screened on Spark', { skip: await withoutSpark() }, () => {
  let scratch = '';
  after(() => rm(scratch, { recursive: true, force: true }));

  test('that leaves the vehicles of interest alone, by two executors, has the bytes of one machine', async () => {
    scratch = await mkdtemp(join(tmpdir(), 'mileproof-spark-'));
    const feeds = ['--vehicles', '1000', '--exports', '0.3', '--seed', '11'];
    assert.equal((await runCli(['simulate', ...feeds, '--out', join(scratch, 'feeds')])).status, 0);
    const screen = (out: string): readonly string[] => [
      ...['screen', join(scratch, 'feeds'), '--out', join(scratch, out)],
      ...['--today', '2026-11-25', '--memory', '1GB'],
    ];
    const plain = await run(screen('plain'), ROOT, process.env);
    assert.equal(plain.status, EXIT.blocked, plain.err);

    const root = join(scratch, 'program');
    mkdirSync(join(root, 'bin'), { recursive: true });
    for (const name of ['engine', 'package.json']) symlinkSync(join(ROOT, name), join(root, name));
    const program = pathToFileURL(join(import.meta.dirname, 'spark-program.ts'));
    writeFileSync(join(root, 'bin', 'mileproof.js'), `import '${program}';\n`);
    const sparked = await run([...screen('sparked'), '--engine', 'local-cluster[2,1,1024]'], root, {
      ...process.env,
      ...sparkEnv(join(scratch, 'spark')),
    });
    assert.equal(sparked.status, EXIT.blocked, sparked.err);
    // what it says is said of the output: the same lines, the folder's name apart
    assert.equal(sparked.out, plain.out);
    assert.match(sparked.err, /fewer than some 5 million certificates/);
    assert.ok(
      sparked.err.includes(`written to ${join(scratch, 'sparked')}: start with summary.html`),
    );
    assert.deepEqual(
      await everyFile(join(scratch, 'sparked')),
      await everyFile(join(scratch, 'plain')),
    );
    const attempts = attemptsIn(join(scratch, 'spark'));
    assert.deepEqual([...new Set(attempts.map(({ executor }) => executor))].sort(), ['0', '1']);
    assert.ok(attempts.every(({ failed, killed }) => !failed && !killed));
    const bytes = attempts.reduce((sum, { shuffled }) => sum + shuffled, 0);
    assert.ok(bytes > 0, 'Spark brought rows together');
    const names = (await readdir(scratch)).sort();
    const expected = ['feeds', 'plain', 'program', 'spark', 'sparked'];
    assert.deepEqual(names, expected, 'nothing is left beside it');
  });
});
