// with --all: it fetches Spark and runs it
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, describe, test } from 'node:test';
import { ROOT, runCli } from '../cli/run-cli.ts';
import { everyFile } from './every-file.ts';
import { attemptsIn, sparkEnv, withoutSpark } from './spark-here.ts';

describe('a nation screened on Spark', { skip: withoutSpark() }, () => {
  let scratch = '';
  after(() => rm(scratch, { recursive: true, force: true }));

  test('by two executors in processes of their own has the bytes of one machine', async () => {
    scratch = await mkdtemp(join(tmpdir(), 'mileproof-spark-'));
    const nation = join(scratch, 'nation');
    const feeds = ['--vehicles', '1000', '--exports', '0.3', '--seed', '11', '--out', nation];
    assert.equal((await runCli(['simulate', ...feeds])).status, 0);
    const screen = ['screen', nation, '--today', '2026-11-25'];
    const plain = await runCli([...screen, '--out', join(scratch, 'plain')]);
    const child = spawn(
      process.execPath,
      [
        ...['bin/mileproof.js', ...screen, '--out', join(scratch, 'sparked')],
        ...['--engine', 'local-cluster[2,1,1024]'],
      ],
      {
        cwd: ROOT,
        env: {
          ...process.env,
          ...sparkEnv(join(scratch, 'spark')),
          MILEPROOF_PSEUDONYM_KEY: 'test',
        },
      },
    );
    const ended = new Promise((resolve) => child.once('close', resolve));
    const [out, err, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
    assert.equal(status, plain.status, err);
    assert.equal(out, plain.out);
    assert.match(err, /fewer than some 5 million certificates/);
    assert.match(err, /start with summary\.html/);
    assert.deepEqual(
      await everyFile(join(scratch, 'sparked')),
      await everyFile(join(scratch, 'plain')),
    );
    const attempts = attemptsIn(join(scratch, 'spark'));
    assert.deepEqual([...new Set(attempts.map(({ executor }) => executor))].sort(), ['0', '1']);
    assert.ok(attempts.every(({ failed, killed }) => !failed && !killed));
    const names = (await readdir(scratch)).sort();
    assert.deepEqual(names, ['nation', 'plain', 'spark', 'sparked'], 'nothing is left beside it');
  });
});
