import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DELIVER_WEBHOOKS } from '../../src/register/jobs/deliver-webhooks.ts';
import { JOBS } from '../../src/register/jobs/jobs.ts';
import { startJobs } from '../../src/register/jobs/start-jobs.ts';
import { newActor, settled } from '../register/register-database.ts';
import { testService } from './test-service.ts';

const { ask, app, as, owner, register, connection } = await testService();
const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA00000018' });
const other = await newActor(owner, 'exporter', { uscc: '91650100MA00000026' });
const administrator = await newActor(owner, 'administrator');

test('a webhook is made once by its key, listed without its secret, replayed and ended', async () => {
  const asked = { url: 'http://127.0.0.1:9/hook', verbs: ['make', 'replay'] };
  const key = { 'idempotency-key': 'hook-1' };
  const made = await ask(exporter, 'POST', '/v1/webhooks', asked, key);
  assert.equal(made.status, 201);
  assert.match(made.body.secret, /^whsec_/);
  const again = await ask(exporter, 'POST', '/v1/webhooks', asked, key);
  assert.deepEqual(again.body, made.body);
  const listed = await ask(exporter, 'GET', '/v1/webhooks');
  assert.equal(listed.body.items.length, 1);
  assert.ok(!JSON.stringify(listed.body).includes(made.body.secret));
  assert.deepEqual((await ask(other, 'GET', '/v1/webhooks')).body, { items: [] });
  const path = `/v1/webhooks/${made.body.id}`;
  await settled(owner);
  await DELIVER_WEBHOOKS.work(register, {}, { id: '', signal: new AbortController().signal });
  const deliveries = await ask(exporter, 'GET', '/v1/deliveries?state=waiting&limit=1');
  const [delivery] = deliveries.body.items;
  assert.deepEqual(
    delivery.attempts.map(({ status, failure }: Record<string, unknown>) => [status, failure]),
    [[null, 'ECONNREFUSED']],
  );
  // it was the only one, and no page is said to follow
  assert.equal(deliveries.body.next, null);
  const rest = await ask(exporter, 'GET', `/v1/deliveries?cursor=${delivery.id}`);
  assert.deepEqual(rest.body, { items: [], next: null });
  const both = await ask(exporter, 'POST', `${path}/replay`, { after: '0-0', delivery: 1 });
  assert.equal(both.status, 422);
  const replayed = await ask(exporter, 'POST', `${path}/replay`, { delivery: delivery.id });
  assert.deepEqual([replayed.status, replayed.body], [202, { messages: 1 }]);
  assert.equal((await ask(other, 'POST', `${path}/replay`, { after: '0-0' })).status, 404);
  assert.equal((await ask(other, 'DELETE', path)).status, 404);
  assert.equal((await ask(exporter, 'DELETE', path)).status, 200);
  const ended = await ask(exporter, 'POST', `${path}/replay`, { after: '0-0' });
  assert.deepEqual([ended.status, ended.body.code], [409, 'webhook-ended']);
  const inside = await ask(exporter, 'POST', '/v1/webhooks', { url: 'https://169.254.169.254/' });
  assert.deepEqual([inside.status, inside.body.code], [422, 'webhook-url']);
  const key2 = await ask({ ...exporter, rights: ['read'] }, 'GET', '/v1/webhooks');
  assert.equal(key2.status, 403);
});

test('events are listed by cursor and filter, and the chain is shown to those who look after it', async () => {
  await settled(owner);
  const first = await ask(exporter, 'GET', '/v1/events?verb=make&verb=end&limit=1');
  assert.equal(first.body.items[0].verb, 'make');
  assert.equal(first.body.more, true);
  const next = await ask(
    exporter,
    'GET',
    `/v1/events?verb=make&verb=end&cursor=${first.body.next}`,
  );
  assert.deepEqual(
    next.body.items.map(({ verb }: { readonly verb: string }) => verb),
    ['end'],
  );
  assert.deepEqual((await ask(other, 'GET', '/v1/events')).body.items, []);
  assert.equal((await ask(exporter, 'GET', '/v1/events?cursor=1')).status, 422);
  assert.equal((await ask(null, 'GET', '/v1/events')).status, 401);
  const chain = await ask(administrator, 'GET', '/v1/events/chain');
  assert.deepEqual(chain.body, { seals: 0, digest: null, sealedAt: null, firstBroken: null });
  assert.equal((await ask(exporter, 'GET', '/v1/events/chain')).status, 403);
});

test('the stream goes on behind a cursor', { timeout: 600_000 }, async () => {
  const { body } = await ask(exporter, 'GET', '/v1/events?verb=make');
  const response = await app.request(`/v1/events/stream?verb=end&after=${body.next}`, {
    headers: as(exporter),
  });
  const reader = response.body?.getReader();
  const chunk = await reader?.read();
  const line = JSON.parse(new TextDecoder().decode(chunk?.value as Uint8Array));
  assert.deepEqual([line.type, line.answer.verb], ['answer', 'end']);
  await reader?.cancel();
});

test('jobs are shown with their last run and next time', { timeout: 600_000 }, async () => {
  const none = await ask(administrator, 'GET', '/v1/jobs');
  assert.deepEqual(
    none.body.items.map(({ name }: { readonly name: string }) => name),
    JOBS.map(({ name }) => name),
  );
  const jobs = await startJobs(register, connection, { log: () => {}, lookSeconds: 1 });
  try {
    const shown = async () => (await ask(administrator, 'GET', '/v1/jobs')).body.items;
    const delivering = async () =>
      (await shown()).find(({ name }: { readonly name: string }) => name === 'deliver-webhooks');
    while ((await delivering()).doneAt === null)
      await new Promise((resolve) => setTimeout(resolve, 100));
    const { lastOutput, due, nextAt } = await delivering();
    assert.deepEqual(Object.keys(lastOutput).sort(), ['delivered', 'failed', 'queued']);
    assert.deepEqual([due, nextAt], ['every 3 s', null]);
    const [seal] = await shown();
    assert.equal(seal.due, '* * * * * Asia/Shanghai');
    assert.match(seal.nextAt, /:00\.000Z$/);
  } finally {
    await jobs.stop();
  }
  assert.equal((await ask(exporter, 'GET', '/v1/jobs')).status, 403);
});
