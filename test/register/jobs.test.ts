import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { JOB } from '../../src/register/actor.ts';
import { sayFeedTold } from '../../src/register/feeds/say-feed-told.ts';
import { setFeedRhythm } from '../../src/register/feeds/set-feed-rhythm.ts';
import { takeFeed } from '../../src/register/feeds/take-feed.ts';
import { CLEAN } from '../../src/register/jobs/clean.ts';
import { JOBS } from '../../src/register/jobs/jobs.ts';
import { type JobLine, startJobs } from '../../src/register/jobs/start-jobs.ts';
import { STEADY_CLOCK } from '../../src/register/jobs/steady-clock.ts';
import { refuse } from '../../src/register/outcome.ts';
import type { Job } from '../../src/register/queue/job.ts';
import { send } from '../../src/register/queue/send.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { databaseGate } from './database-gate.ts';
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
    return { failures };
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
    // a line of the log tells by `at` what it is
    assert.deepEqual(['trace' in failed.told, 'at' in failed.told], [true, false]);
    const progress = async () =>
      (await owner.query(`SELECT * FROM register.job_progress() WHERE name = 'add'`)).rows[0];
    await until(async () => (await progress()).done === 1);
    assert.deepEqual((await progress()).last_output, { n: 2 });
    const kept = await owner.query(`SELECT output::text FROM jobs.job WHERE output IS NOT NULL`);
    assert.ok(!JSON.stringify([kept.rows, lines]).includes('王小明'));
    const schedules = await owner.query('SELECT name, timezone FROM jobs.schedule ORDER BY name');
    assert.deepEqual(
      schedules.rows.map(({ name }) => name),
      JOBS.flatMap(({ name, due }) => ('cron' in due ? [name] : [])).sort(),
    );
    assert.ok(schedules.rows.every(({ timezone }) => timezone === 'Asia/Shanghai'));
  } finally {
    await jobs.stop();
  }
});

test('whoever sends a job wakes a node that looks once an hour; what is due often is sent where there is something', {
  timeout: 600_000,
}, async () => {
  let looks = 0;
  let turns = 0;
  const jobs = await startJobs(register, connection, {
    log: () => {},
    jobs: [
      { ...ADD, name: 'woken' },
      {
        ...FAIL_ONCE,
        name: 'looked-at',
        due: {
          everySeconds: 0.05,
          where: async () => {
            looks += 1;
            return looks === 10;
          },
        },
        work: async () => {
          turns += 1;
          return { turns };
        },
      },
    ],
    lookSeconds: 3600,
  });
  const before = done.length;
  try {
    // its worker has looked and found nothing
    await until(() => turns > 0);
    await register.as(JOB, (tx) => send(tx, { ...ADD, name: 'woken' }, { n: 7 }));
    await until(() => done.length > before);
    assert.equal(done.at(-1), 7);
    // the first turn without a look, the second at the tenth look
    await until(() => turns > 1);
    assert.ok(looks >= 10);
  } finally {
    await jobs.stop();
  }
});

test('jobs that wait behind one another are done one after the other, without another look', {
  timeout: 600_000,
}, async () => {
  const woken = { ...ADD, name: 'woken' };
  const before = done.length;
  // of them nobody is told any more when the node begins
  await register.as(JOB, async (tx) => {
    for (const n of [11, 12, 13]) await send(tx, woken, { n });
  });
  const jobs = await startJobs(register, connection, {
    ...{ log: () => {}, jobs: [woken] },
    lookSeconds: 3600,
  });
  try {
    await until(() => done.length === before + 3);
    assert.deepEqual(done.slice(before).sort(), [11, 12, 13]);
  } finally {
    await jobs.stop();
  }
});

test('what is late is looked at at once when a file, a statement or a rhythm comes, and only then', async () => {
  const registry = await newActor(owner, 'registry');
  const ministry = await newActor(owner, 'ministry');
  const sentBy = async (does: () => Promise<{ readonly kind: string }>): Promise<unknown> => {
    await owner.query(`DELETE FROM jobs.job WHERE name = 'notice-what-is-missing'`);
    const { kind } = await does();
    const { rows } = await owner.query(
      `SELECT state::text FROM jobs.job WHERE name = 'notice-what-is-missing'`,
    );
    return [kind, rows.map(({ state }) => state)];
  };
  const woken = ['done', ['created']];
  const content = 'vin,registeredOn\nLGXCE4CB2PZZZ0001,2026-01-01\n';
  const path = join(temporaryFolder('wakes'), 'feed');
  await writeFile(path, content);
  const digest = createHash('sha256').update(content).digest('hex');
  const file = { path, bytes: content.length, digest };
  const given = { account: 'certificate' as const, name: 'f.csv', file };
  assert.deepEqual(await sentBy(() => takeFeed(register, registry, given)), woken);
  // the same once more says that nothing has changed
  assert.deepEqual(await sentBy(() => takeFeed(register, registry, given)), woken);
  const said = { account: 'certificate' as const, until: '2026-01-01' };
  assert.deepEqual(await sentBy(() => sayFeedTold(register, registry, said)), woken);
  const rhythm = {
    account: 'certificate' as const,
    teller: null,
    days: 3,
    ground: 'as agreed with it',
  };
  assert.deepEqual(await sentBy(() => setFeedRhythm(register, ministry, rhythm)), woken);
  // what is refused wakes nobody
  const refused = { ...said, until: '2199-01-01' };
  assert.deepEqual(await sentBy(() => sayFeedTold(register, registry, refused)), ['refused', []]);
});

test('a runner without its database tells what is wrong, and works again by itself when it is back', {
  timeout: 600_000,
}, async () => {
  const gate = await databaseGate(connection);
  const turns: string[] = [];
  const troubles: JobLine[] = [];
  const jobs = await startJobs(register, gate.connection, {
    log: (line) => {
      if (line.said === 'trouble') troubles.push(line);
    },
    jobs: [
      {
        ...ADD,
        name: 'turn',
        data: z.object({}),
        work: async (_, __, { id }) => {
          turns.push(id);
          return {};
        },
      },
    ],
    lookSeconds: 1,
  });
  try {
    await gate.set('shut');
    await until(() => troubles.length > 4);
    for (const { told } of troubles) assert.notEqual(told['code'] ?? told['name'], 'object');
    const named = troubles.filter(({ told }) => told['code'] !== undefined);
    assert.ok(named.length > 0, JSON.stringify(troubles));
    await gate.set('open');
    const sent = await register.as(JOB, (tx) => send(tx, { ...ADD, name: 'turn' }, { n: 1 }));
    await until(() => turns.length > 0);
    assert.deepEqual(sent, { kind: 'done', value: turns[0] });
  } finally {
    await gate.set('open');
    await jobs.stop();
  }
});

test('the clock of the runner goes on evenly when the clock of the machine is set', (t) => {
  const day = 24 * 60 * 60 * 1000;
  const before = STEADY_CLOCK.now();
  assert.ok(Math.abs(before - Date.now()) < day);
  for (const days of [-2, 2]) {
    t.mock.timers.enable({ apis: ['Date'], now: before + days * day });
    const passed = STEADY_CLOCK.now() - before;
    t.mock.timers.reset();
    assert.ok(passed >= 0 && passed < day, `${passed}`);
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

test('what is old is forgotten, and nothing else', async () => {
  await owner.query(
    `INSERT INTO register.answered (organisation, key, request, sealed, key_version, status, asked_at)
      SELECT $1, 'day ' || day, sha256('x'), 'x', 1, 200, now() - make_interval(days => day)
      FROM unnest(ARRAY[29, 31]) day`,
    [exporter.organisation],
  );
  await owner
    .query(
      `WITH hook AS (
        INSERT INTO register.webhook (organisation, url, secret, key_version, seen_transaction)
        VALUES ($1, 'https://example.com/', 'x', 1, 0)
        RETURNING id
      ),
      happened AS (
        INSERT INTO register.event (verb, kind, thing)
        SELECT 'old', 'test', $1
        FROM generate_series(1, 4)
        RETURNING id
      ),
      numbered AS (SELECT id, row_number() OVER (ORDER BY id) AS number FROM happened)
      SELECT hook.id AS hook, numbered.id AS event, number FROM hook, numbered ORDER BY number`,
      [exporter.organisation],
    )
    .then(async ({ rows }) => {
      const days = [
        [89, null],
        [91, null],
        [null, 91],
        [null, null],
      ];
      for (const { hook, event, number } of rows) {
        const [delivered, given] = days[number - 1] ?? [];
        await owner.query(
          `WITH made AS (
            INSERT INTO register.delivery (webhook, organisation, event, asked_at, delivered_at, given_up_at)
            VALUES (
              $1, $2, $3, now() - interval '100 days',
              now() - make_interval(days => $4), now() - make_interval(days => $5)
            )
            RETURNING id
          )
          INSERT INTO register.delivery_attempt (delivery, number, organisation) SELECT id, 1, $2 FROM made`,
          [hook, exporter.organisation, event, delivered, given],
        );
      }
    });
  await owner.query(
    `WITH account AS (
        INSERT INTO sign_in."user" (id, name, email, "emailVerified")
        VALUES ('account', '-', 'account@invalid', false)
        RETURNING id
      )
      INSERT INTO sign_in.session (id, "expiresAt", token, "updatedAt", "userId")
      SELECT 'ends in ' || hours, now() + make_interval(hours => hours), 'token ' || hours, now(), account.id
      FROM account, unnest(ARRAY[-1, 1]) hours`,
  );
  const output = await CLEAN.work(register, {}, { id: '', signal: new AbortController().signal });
  assert.deepEqual(output, { answers: 1, deliveries: 2, mails: 0, sessions: 1 });
  const { rows } = await owner.query(`SELECT key FROM register.answered`);
  assert.deepEqual(rows, [{ key: 'day 29' }]);
  const sessions = await owner.query('SELECT id FROM sign_in.session');
  assert.deepEqual(sessions.rows, [{ id: 'ends in 1' }]);
});
