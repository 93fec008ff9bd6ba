// with --long: it fetches Spark, and makes networks
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, describe, test } from 'node:test';
import { workFolderOf } from '../../src/nation/run/publish.ts';
import { ROOT } from '../cli/run-cli.ts';
import { everyFile } from './every-file.ts';
import { copyScreened } from './screened-once.ts';
import { attemptsIn, sparkEnv, withoutSpark } from './spark-here.ts';
import { soon, tasksOf } from './spark-processes.ts';
import {
  cut,
  HERE,
  makeNetworks,
  type Network,
  processesIn,
  removeNetworks,
} from './two-networks.ts';

/** A machine of which nothing is heard is given up after ten seconds, not after two minutes. */
const IMPATIENT = {
  'spark.network.timeout': '10s',
  'spark.network.timeoutInterval': '3s',
  'spark.executor.heartbeatInterval': '2s',
  'spark.driver.host': HERE,
  // a second attempt, on another machine, where one takes longer than half of the others
  'spark.speculation': 'true',
  'spark.speculation.quantile': '0.5',
  'spark.speculation.multiplier': '1.5',
};

const noSpark = await withoutSpark();
const networks = noSpark === false ? makeNetworks() : noSpark;

describe('a nation screened on two machines', {
  skip: typeof networks === 'string' && networks,
}, () => {
  let scratch = '';
  const started: ChildProcess[] = [];
  after(async () => {
    for (const child of started) child.kill('SIGKILL');
    if (typeof networks === 'string') return;
    for (const pid of networks.flatMap(processesIn)) process.kill(pid, 'SIGKILL');
    removeNetworks();
    await rm(scratch, { recursive: true, force: true });
  });

  test('of which one is slow in reading and then loses its link has the bytes of one machine', async () => {
    assert.ok(typeof networks !== 'string');
    scratch = await mkdtemp(join(tmpdir(), 'mileproof-networks-'));
    const expected = await copyScreened(scratch);

    const env = { ...process.env, ...sparkEnv(join(scratch, 'spark'), IMPATIENT) };
    const start = (
      command: string,
      words: readonly string[],
      more: Readonly<Record<string, string>>,
    ): ChildProcess => {
      const child = spawn(command, words, { cwd: ROOT, env: { ...env, ...more } });
      started.push(child);
      return child;
    };
    const heard = (child: ChildProcess, words: RegExp): Promise<string> => {
      let said = '';
      return new Promise((resolve, reject) => {
        const hear = (chunk: Buffer): void => {
          said += String(chunk);
          const [found] = words.exec(said) ?? [];
          if (found !== undefined) resolve(found);
        };
        child.stdout?.on('data', hear);
        child.stderr?.on('data', hear);
        child.once('close', () => reject(new Error(said)));
      });
    };
    const spark = (name: string): string => `org.apache.spark.deploy.${name}`;
    const master = start(
      'spark-class',
      [spark('master.Master'), '--host', HERE, '--port', '0', '--webui-port', '0'],
      { SPARK_LOCAL_IP: HERE },
    );
    const address = await heard(master, /spark:\/\/[\d.]+:\d+/);
    for (const { name, address: own } of networks) {
      const worker = start(
        'ip',
        [
          ...['netns', 'exec', name, 'spark-class', spark('worker.Worker'), '--host', own],
          ...['-c', '1', '-m', '1g', '-d', join(scratch, 'spark', name), address],
        ],
        { SPARK_LOCAL_IP: own, SPARK_LOCAL_DIRS: join(scratch, 'spark', `local-${name}`) },
      );
      await heard(worker, /Successfully registered with master/);
    }
    const submit = start(
      'spark-submit',
      [
        ...['--master', address, 'engine/spark/driver.py', process.execPath],
        ...[join(import.meta.dirname, 'spark-leader.ts'), scratch, 'lead'],
      ],
      { SPARK_LOCAL_IP: HERE },
    );
    const ended = new Promise((resolve) => submit.once('close', resolve));
    const said = Promise.all([submit.stdout, submit.stderr].map((one) => (one ? text(one) : '')));

    /** What is found while the screening runs. */
    const found = <Found>(find: () => Found | null | undefined): Promise<Found> => {
      const over = ended.then(async (status): Promise<never> => {
        assert.fail(`${status}: ${(await said).join('\n').slice(-5000)}`);
      });
      return Promise.race([soon(find), over]);
    };
    const work = workFolderOf(join(scratch, 'sparked'));
    const slow = await found(() => tasksOf(work, 'feed-3')[0]);
    process.kill(slow, 'SIGSTOP');
    await found(() => globSync('feed-3/result.json', { cwd: work })[0]);
    process.kill(slow, 'SIGCONT');
    // it ends by itself: whoever started it is gone
    await found(() => (tasksOf(work, 'feed-3').includes(slow) ? null : true));

    await found(() => globSync('part-0.try-*', { cwd: work })[0]);
    const task = await found(() => tasksOf(work, 'part-0')[0]);
    // it has not ended when the link is cut, however quick the machine
    process.kill(task, 'SIGSTOP');
    const lost = networks.find((network: Network) => processesIn(network).includes(task));
    assert.ok(lost !== undefined, 'the task is in one of the networks');
    cut(lost);
    process.kill(task, 'SIGCONT');

    assert.equal(await ended, 0, (await said).join('\n').slice(-5000));
    assert.deepEqual(await everyFile(join(scratch, 'sparked')), expected);
    const left = (await readdir(scratch)).filter((name) => name.startsWith('.'));
    assert.deepEqual(left, [], 'nothing is left beside it');
    const attempts = attemptsIn(join(scratch, 'spark'));
    assert.ok(new Set(attempts.map(({ executor }) => executor)).size > 1);
    assert.ok(attempts.some(({ failed }) => failed));
    assert.ok(
      attempts.some(({ speculative, failed, killed }) => speculative && !failed && !killed),
    );
  });
});
