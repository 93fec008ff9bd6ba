import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { JOB } from '../../src/register/actor.ts';
import type { Job } from '../../src/register/jobs/job.ts';
import { JOBS } from '../../src/register/jobs/jobs.ts';
import { send } from '../../src/register/jobs/send.ts';
import { type JobLine, startJobs } from '../../src/register/jobs/start-jobs.ts';
import { refuse } from '../../src/register/outcome.ts';
import { newActor } from './register-database.ts';
import { testRegister } from './test-register.ts';

const { register, owner, connection } = await testRegister();
const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA00000018' });

const done: number[] = [];
let failures = 1;

const ADD: Job<{ readonly n: number }> = {
  name: 'add',
  due: { onDemand: true },
  retries: 2,
  retryDelaySeconds: 0,
  timeoutSeconds: 600,
  data: z.object({ n: z.number() }),
  work: async (_, { n }) => {
    done.push(n);
    return { n };
  },
};

const FAIL_ONCE: Job = {
  ...ADD,
  name: 'fail-once',
  due: { everySeconds: 1 },
  data: z.object({}),
  work: async () => {
    failures -= 1;
    if (failures >= 0) throw new Error('王小明 is in the message');
    return {};
  },
};

const until = async (what: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await what())) await new Promise((resolve) => setTimeout(resolve, 50));
};

test('a job is sent with the transaction or not at all, done by a node, and shown', {
  timeout: 600_000,
}, async () => {
  const lines: JobLine[] = [];
  const jobs = await startJobs(register, connection, {
    log: (line) => lines.push(line),
    jobs: [...JOBS, ADD, FAIL_ONCE],
    lookSeconds: 1,
  });
  try {
    const refused = await register.as(exporter, async (tx) => {
      assert.notEqual(await send(tx, ADD, { n: 1 }), null);
      return refuse('not-found');
    });
    assert.equal(refused.kind, 'refused');
    const sent = await register.as(exporter, async (tx) => {
      await send(tx, ADD, { n: 2 });
      // whoever acted goes on
      return tx.one<{ part: string }>('SELECT register.part() AS part');
    });
    assert.deepEqual(sent, { kind: 'done', value: { part: 'exporter' } });
    await until(() => done.length > 0);
    await until(() => lines.some(({ job, said }) => job === 'fail-once' && said === 'done'));
    assert.deepEqual(done, [2]);
    const failed = lines.find(({ job, said }) => job === 'fail-once' && said === 'failed');
    assert.equal(failed?.told['name'], 'Error');
    const { rows } = await owner.query(`SELECT * FROM register.job_progress() WHERE name = 'add'`);
    assert.equal(rows[0]?.done, 1);
    assert.deepEqual(rows[0]?.last_output, { n: 2 });
    const kept = await owner.query(`SELECT output::text FROM jobs.job WHERE output IS NOT NULL`);
    assert.ok(!JSON.stringify([kept.rows, lines]).includes('王小明'));
    const schedules = await owner.query('SELECT name, timezone FROM jobs.schedule ORDER BY name');
    assert.deepEqual(
      schedules.rows.map(({ name }) => name),
      ['clean', 'seal-events'],
    );
    assert.ok(schedules.rows.every(({ timezone }) => timezone === 'Asia/Shanghai'));
  } finally {
    await jobs.stop();
  }
});

test('the runner owns its schema and sees nothing of the register', async () => {
  const seen = register.as(JOB, (tx) =>
    tx.asLibrary('mileproof_jobs', () => tx.rows('SELECT FROM register.event')),
  );
  assert.deepEqual((await seen).kind, 'refused');
  const { rows } = await owner.query<{ owner: string }>(
    `SELECT DISTINCT pg_get_userbyid(relowner) AS owner FROM pg_class WHERE relnamespace = 'jobs'::regnamespace`,
  );
  assert.deepEqual(rows, [{ owner: 'mileproof_jobs' }]);
});
