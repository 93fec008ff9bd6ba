import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { route } from '../../src/service/api/route.ts';
import { another, newActor } from '../register/register-database.ts';
import { testService } from './test-service.ts';

/** What happens to the request that is at work, set by each test. */
let meanwhile: () => Promise<void> = async () => {};
let afterCommit: () => void = () => {};

const Done = z.strictObject({ id: z.string() });

const { ask, owner } = await testService({
  areas: [
    {
      title: { en: 'Things', zh: '事项' },
      routes: [
        route({
          id: 'doThing',
          method: 'POST',
          path: '/v1/things/{name}',
          summary: { en: 'Does a thing', zh: '办理事项' },
          access: { right: 'act', parts: ['exporter'] },
          params: z.strictObject({ name: z.string() }),
          body: z.strictObject({ refuse: z.boolean().default(false) }),
          answer: Done,
          status: 201,
          handle: async (register, actor, { name, refuse }) => {
            // what only reads keeps no answer
            await register.as(actor, (tx) => tx.rows('SELECT register.today()'));
            const outcome = await register.as(actor, async (tx) => {
              const { id } = await tx.one<{ id: string }>(
                `INSERT INTO register.webhook (organisation, url, secret, key_version, seen_transaction)
                  VALUES ($1, $2, 'x', 1, 0)
                  RETURNING id`,
                [actor.organisation, refuse ? 'nothing' : `https://${name}.test/`],
              );
              await meanwhile();
              return { id };
            });
            afterCommit();
            return outcome;
          },
        }),
      ],
    },
  ],
});

const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA00000018' });
const keyed = (key: string) => ({ 'idempotency-key': key });
const doThing = (name: string, key: string, body: unknown = {}, actor = exporter) =>
  ask(actor, 'POST', `/v1/things/${name}`, body, keyed(key));
const done = async (name: string): Promise<number> => {
  const { rows } = await owner.query('SELECT FROM register.webhook WHERE url = $1', [
    `https://${name}.test/`,
  ]);
  return rows.length;
};

test('the same key and request get the same answer, and it is done once', async () => {
  const first = await doThing('once', 'k1');
  const second = await doThing('once', 'k1');
  assert.equal(first.status, 201);
  assert.equal(first.headers.get('idempotency-replayed'), null);
  assert.deepEqual([second.status, second.body], [201, first.body]);
  assert.equal(second.headers.get('idempotency-replayed'), 'true');
  assert.equal(await done('once'), 1);
});

test('the key of another request or person is refused; of another organisation it is another', async () => {
  await doThing('mine', 'k2');
  for (const other of [
    await doThing('other', 'k2'),
    await doThing('mine', 'k2', {}, await another(owner, exporter)),
  ]) {
    assert.equal(other.status, 422);
    assert.equal(other.body.code, 'key-of-another-request');
  }
  const stranger = await newActor(owner, 'exporter', { uscc: '91650100MA00000026' });
  assert.equal((await doThing('mine', 'k2', {}, stranger)).status, 201);
  assert.equal((await doThing('mine', 'a key')).status, 422);
});

test('a second request beside the running one is told to wait, and does nothing', async () => {
  const begun = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  meanwhile = async () => {
    begun.resolve();
    await released.promise;
  };
  const first = doThing('raced', 'k3');
  await begun.promise;
  meanwhile = async () => {};
  const second = await doThing('raced', 'k3');
  assert.equal(second.status, 409);
  assert.equal(second.body.code, 'still-being-answered');
  assert.equal(second.headers.get('retry-after'), '1');
  released.resolve();
  const { status, body } = await first;
  assert.equal(status, 201);
  assert.deepEqual((await doThing('raced', 'k3')).body, body);
  assert.equal(await done('raced'), 1);
});

test('of fifty at once one does it', async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, () => doThing('fifty', 'k4')));
  const ids = new Set(answers.flatMap(({ status, body }) => (status === 201 ? [body.id] : [])));
  assert.equal(ids.size, 1);
  assert.ok(answers.every(({ status }) => status === 201 || status === 409));
  assert.equal(await done('fifty'), 1);
});

test('dead between commit and answer: asked again, it gets the answer and does nothing', async () => {
  afterCommit = () => {
    throw new Error('killed');
  };
  assert.equal((await doThing('committed', 'k5')).status, 500);
  afterCommit = () => {};
  const again = await doThing('committed', 'k5');
  assert.equal(again.status, 201);
  assert.equal(again.headers.get('idempotency-replayed'), 'true');
  const { rows } = await owner.query(
    `SELECT id FROM register.webhook WHERE url LIKE '%committed%'`,
  );
  assert.deepEqual(rows, [again.body]);
});

test('the connection dead before the commit: asked again, it is done', async () => {
  meanwhile = async () => {
    await owner.query(
      `SELECT pg_terminate_backend(pid)
        FROM pg_stat_activity
        WHERE state = 'idle in transaction' AND datname = current_database()`,
    );
  };
  const killed = await doThing('killed', 'k6');
  assert.deepEqual([killed.status, killed.body.code], [503, 'unavailable']);
  assert.equal(await done('killed'), 0);
  meanwhile = async () => {};
  // PostgreSQL says that it ends a connection before its locks are gone
  let again = await doThing('killed', 'k6');
  while (again.body.code === 'still-being-answered') again = await doThing('killed', 'k6');
  assert.equal(again.status, 201);
  assert.equal(await done('killed'), 1);
});

test('what was refused is not kept, and worked out again', async () => {
  const refused = await doThing('later', 'k7', { refuse: true });
  assert.equal(refused.status, 422);
  assert.equal(refused.body.code, 'not-well-formed');
  assert.equal((await doThing('later', 'k7', { refuse: false })).status, 201);
});
