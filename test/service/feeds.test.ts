import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from '../../src/register/actor.ts';
import { JOBS } from '../../src/register/jobs/jobs.ts';
import { startJobs } from '../../src/register/jobs/start-jobs.ts';
import { rightVin } from '../nation/right-vin.ts';
import { newActor } from '../register/register-database.ts';
import { testService } from './test-service.ts';

const { ask, app, as, owner, register, connection } = await testService();
const registry = await newActor(owner, 'registry');
const customs = await newActor(owner, 'customs');
const ministry = await newActor(owner, 'ministry');
const administrator = await newActor(owner, 'administrator');

const send = async (actor: Actor, path: string, body: string, type = 'text/csv') => {
  const response = await app.request(path, {
    method: 'POST',
    body,
    headers: { 'content-type': type, ...as(actor) },
  });
  return { status: response.status, body: JSON.parse(await response.text()) };
};

test('an authority sends a file, sends it again, and reads what was wrong with it', async () => {
  const file = `vin,number,registeredOn\n${rightVin(1)},65001,2026-01-05\n${rightVin(2)},65002,soon\n`;
  const path = `/v1/feeds/certificate?name=${encodeURIComponent('登记.csv')}`;
  const first = await send(registry, path, file);
  assert.equal(first.status, 201);
  const { id, name, account, rows, rowsTaken, problems } = first.body;
  assert.deepEqual(
    [name, account, rows, rowsTaken, problems],
    ['登记.csv', 'certificate', 2, 2, 1],
  );
  const again = await send(registry, path, file);
  assert.deepEqual(again.body, first.body);
  assert.deepEqual((await ask(registry, 'GET', `/v1/feeds/${id}`)).body, first.body);
  assert.deepEqual((await ask(registry, 'GET', '/v1/feeds?account=certificate')).body, {
    items: [first.body],
    next: null,
  });
  const later = (
    await send(registry, '/v1/feeds/certificate', `vin,number\n${rightVin(4)},65004\n`)
  ).body;
  const last = await ask(registry, 'GET', '/v1/feeds?last=true');
  assert.deepEqual(last.body, { items: [later], next: null });
  const all = await ask(registry, 'GET', '/v1/feeds');
  assert.deepEqual(all.body.items, [later, first.body]);
  const wrong = await ask(registry, 'GET', `/v1/feeds/${id}/problems`);
  assert.deepEqual(
    wrong.body.items.map(({ row, field, code, value }: Record<string, unknown>) => [
      row,
      field,
      code,
      value,
    ]),
    [[3, 'certificate.registeredOn', 'not-a-date', 'soon']],
  );
  assert.equal((await ask(customs, 'GET', `/v1/feeds/${id}`)).status, 404);
});

test('lines of JSON are a feed, and what is no feed of theirs is refused', async () => {
  const line = JSON.stringify({ vin: rightVin(3), number: 'D1', declaredOn: '2026-05-01' });
  const lines = await send(customs, '/v1/feeds/declaration', line, 'application/x-ndjson');
  assert.deepEqual([lines.status, lines.body.rowsTaken], [201, 1]);
  const other = await send(customs, '/v1/feeds/certificate', line, 'application/x-ndjson');
  assert.deepEqual([other.status, other.body.code], [403, 'account-not-yours']);
  const none = await send(customs, '/v1/feeds/nothing', line, 'application/x-ndjson');
  assert.equal(none.status, 422);
  const broken = await send(customs, '/v1/feeds/declaration', '', 'text/csv');
  assert.deepEqual([broken.status, broken.body.code], [422, 'feed-not-readable']);
  const reader = { ...customs, rights: ['read'] as const };
  assert.equal((await send(reader, '/v1/feeds/declaration', line)).status, 403);
});

test('how far a feed reaches is said, its rhythm set, and what is missing read', async () => {
  const { account, until } = { account: 'declaration', until: '2020-01-31' };
  const said = await ask(customs, 'POST', '/v1/feed-reaches', { account, until });
  assert.deepEqual([said.status, said.body.account, said.body.until], [201, account, until]);
  const notOwn = await ask(registry, 'POST', '/v1/feed-reaches', { account, until });
  assert.deepEqual([notOwn.status, notOwn.body.code], [403, 'account-not-yours']);
  const rhythm = {
    account,
    teller: customs.organisation,
    days: 2,
    ground: 'Customs tell every day.',
  };
  const set = await ask(ministry, 'POST', '/v1/feed-rhythms', rhythm);
  assert.equal(set.status, 201);
  assert.equal((await ask(customs, 'POST', '/v1/feed-rhythms', rhythm)).status, 403);
  const listed = await ask(customs, 'GET', '/v1/feed-reaches');
  const own = listed.body.items.find(
    (one: Record<string, unknown>) =>
      one['account'] === account && one['teller'] === customs.organisation,
  );
  assert.deepEqual([own.until, own.days, own.isSet, own.late > 365], [until, 2, true, true]);
  const health = await ask(administrator, 'GET', '/v1/health-report');
  const feed = health.body.items.find(({ kind }: { kind: string }) => kind === 'feed');
  assert.deepEqual([health.status, feed.state], [200, 'missing']);
  assert.equal((await ask(ministry, 'GET', '/v1/health-report')).status, 403);
});

test('a run over the nation is asked for, done by a node, and listed', {
  timeout: 600_000,
}, async () => {
  const early = await ask(ministry, 'POST', '/v1/nation-runs');
  assert.deepEqual([early.status, early.body.code], [503, 'no-node-works']);
  assert.equal((await ask(customs, 'POST', '/v1/nation-runs')).status, 403);
  const jobs = await startJobs(register, connection, {
    log: () => {},
    jobs: JOBS.filter(({ name }) => name === 'screen-nation'),
    lookSeconds: 1,
  });
  try {
    const asked = await ask(ministry, 'POST', '/v1/nation-runs');
    assert.equal(asked.status, 202);
    assert.notEqual(asked.body.job, null);
    for (;;) {
      const { body } = await ask(ministry, 'GET', '/v1/nation-runs');
      if (body.items.length > 0) {
        assert.equal(body.items[0].asOf, '2026-11-24');
        break;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  } finally {
    await jobs.stop();
  }
});
