// with --long: it fetches Spark, and kills what it runs on
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, describe, test } from 'node:test';
import { Database } from '../../src/nation/database.ts';
import { ROOT } from '../cli/run-cli.ts';
import { everyFile } from './every-file.ts';
import { copyScreened } from './screened-once.ts';
import { attemptsIn, sparkEnv, withoutSpark } from './spark-here.ts';

describe('a nation screened on Spark, of which executors and tasks are killed', {
  skip: await withoutSpark(),
}, () => {
  let scratch = '';
  after(() => rm(scratch, { recursive: true, force: true }));

  test('in reading, shuffle and law has the bytes of one machine, and leaves no attempt behind', async () => {
    scratch = await mkdtemp(join(tmpdir(), 'mileproof-spark-'));
    const expected = await copyScreened(scratch);
    const database = await Database.open({ memory: '1GB', threads: 2, spill: scratch });
    const told = ['told.parquet', 'told [more].parquet'].map((name) => join(scratch, name));
    for (const [place, path] of told.entries()) {
      await database.run(`
        COPY (SELECT i * 2654435761 % 1700003 AS key, 'VIN' || (i % 900001) AS vin
              FROM range(${place * 1_000_000}, ${(place + 1) * 1_000_000}) t(i))
        TO '${path}'`);
    }

    const child = spawn(
      'spark-submit',
      [
        ...['--master', 'local-cluster[2,1,1024]', 'engine/spark/driver.py'],
        ...[process.execPath, join(import.meta.dirname, 'spark-leader.ts'), scratch, 'kill'],
      ],
      { cwd: ROOT, env: { ...process.env, ...sparkEnv(join(scratch, 'spark')) } },
    );
    const ended = new Promise((resolve) => child.once('close', resolve));
    const [out, err, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
    assert.equal(status, 0, `${out.slice(-3000)}\n${err.slice(-3000)}`);
    const report = JSON.parse(await readFile(join(scratch, 'report.json'), 'utf8'));
    assert.deepEqual(report, {
      kind: 'screened',
      killed: ['feed-3', 'executor in feed-8', 'executor in shuffle', 'executor in part-0'],
    });
    assert.deepEqual(await everyFile(join(scratch, 'sparked')), expected);
    const work = (await readdir(scratch)).filter((name) => name.startsWith('.'));
    assert.deepEqual(work, [], 'nothing is left beside it');

    const attempts = attemptsIn(join(scratch, 'spark'));
    const executors = new Set(attempts.map(({ executor }) => executor));
    assert.ok(executors.size > 3, 'those that were killed had others in their place');
    assert.ok(attempts.filter(({ failed }) => failed).length > 2);

    try {
      const spark = await database.rows<{ rows: bigint }>(
        `SELECT count(*) AS rows, sum(hash(key, rows)) AS all FROM read_parquet('${join(scratch, 'hot')}/*.parquet')`,
      );
      const [ours] = await Promise.all([
        database.rows<{ rows: bigint }>(`
          SELECT count(*) AS rows, sum(hash(key, rows)) AS all
          FROM (
            SELECT key, count(*) AS rows
            FROM read_parquet('${join(scratch, 'told*.parquet')}')
            GROUP BY key
            HAVING min(vin) <> max(vin))`),
      ]);
      assert.ok((ours[0]?.rows ?? 0n) > 1000n);
      assert.deepEqual(spark, ours);
    } finally {
      database.close();
    }
  });
});
