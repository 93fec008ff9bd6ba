// with --all: it fetches Spark and runs it
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, describe, test } from 'node:test';
import { screenNation } from '../../src/nation/screen-nation.ts';
import { ROOT, runCli } from '../cli/run-cli.ts';
import { engineOrder } from './engine-order.ts';
import { everyFile } from './every-file.ts';
import { attemptsIn, sparkEnv, withoutSpark } from './spark-here.ts';

describe('a nation screened on Spark', { skip: await withoutSpark() }, () => {
  let scratch = '';
  after(() => rm(scratch, { recursive: true, force: true }));

  test('that leaves the vehicles of interest alone, by two executors, has the bytes of one machine', async () => {
    scratch = await mkdtemp(join(tmpdir(), 'mileproof-spark-'));
    const feeds = ['--vehicles', '1000', '--exports', '0.3', '--seed', '11'];
    assert.equal((await runCli(['simulate', ...feeds, '--out', join(scratch, 'feeds')])).status, 0);
    const plain = await screenNation(engineOrder(scratch, 'plain', { partRows: 80 }));
    assert.equal(plain.kind, 'screened');
    const child = spawn(
      'spark-submit',
      [
        ...['--master', 'local-cluster[2,1,1024]', 'engine/spark/driver.py'],
        ...[process.execPath, join(import.meta.dirname, 'spark-leader.ts'), scratch, 'narrow'],
      ],
      { cwd: ROOT, env: { ...process.env, ...sparkEnv(join(scratch, 'spark')) } },
    );
    const ended = new Promise((resolve) => child.once('close', resolve));
    const [out, err, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
    assert.equal(status, 0, `${out.slice(-3000)}\n${err.slice(-3000)}`);
    const report = JSON.parse(await readFile(join(scratch, 'report.json'), 'utf8'));
    assert.deepEqual(report, { kind: 'screened', killed: [] });
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
    const expected = ['feeds', 'plain', 'report.json', 'spark', 'sparked'];
    assert.deepEqual(names, expected, 'nothing is left beside it');
  });
});
