import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { Register } from '../../src/register/register.ts';
import { route, streamRoute } from '../../src/service/api/route.ts';
import { Lifecycle } from '../../src/service/lifecycle.ts';
import { clientAddress, placeOf } from '../../src/service/limits/client-address.ts';
import { listen } from '../../src/service/listen.ts';
import { html } from '../../src/service/pages/html.ts';
import type { Page } from '../../src/service/pages/page.ts';
import { newActor } from '../register/register-database.ts';
import { testRegister } from '../register/test-register.ts';
import { serviceOver } from './test-service.ts';

const database = await testRegister();
const { register, pool, owner } = database;
const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA00000018' });

const Answer = z.strictObject({ text: z.string() });
let running: PromiseWithResolvers<void> | null = null;
let begun = Promise.withResolvers<void>();

const AREAS = [
  {
    title: { en: 'Slow', zh: '慢' },
    routes: [
      route({
        id: 'readSlowly',
        method: 'GET',
        path: '/v1/slow/{vin}',
        summary: { en: 'Slow', zh: '慢' },
        access: 'public',
        params: z.strictObject({ vin: z.string() }),
        answer: Answer,
        handle: async (_register, _actor, { vin }) => {
          if (vin === 'broken') throw new TypeError('the VIN LSJJV8DJ2SC765444 of 王小明');
          begun.resolve();
          await running?.promise;
          return { kind: 'done', value: { text: 'a' } };
        },
      }),
      streamRoute({
        id: 'streamSlowly',
        method: 'GET',
        path: '/v1/streams',
        summary: { en: 'Slow', zh: '慢' },
        access: 'public',
        answer: Answer,
        handle: async function* () {
          yield { kind: 'answer', value: { text: 'a' } };
        },
      }),
    ],
  },
];

const OPEN_PAGE: Page = {
  path: '/open',
  access: 'public',
  show: async () => ({ kind: 'page', title: 'Open', body: html`<h1>Open</h1>` }),
};

test('every answer is held by the browser to what it is', async () => {
  const { ask } = serviceOver(database, { tls: true });
  for (const path of ['/v1/law', '/v1/nothing', '/health', '/docs', '/openapi.json']) {
    const { headers } = await ask(null, 'GET', path);
    assert.match(headers.get('content-security-policy') ?? '', /^default-src 'none'/);
    assert.match(headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/);
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.equal(headers.get('referrer-policy'), 'no-referrer');
    assert.match(headers.get('strict-transport-security') ?? '', /^max-age=/);
  }
  const plain = await serviceOver(database).ask(null, 'GET', '/v1/law');
  assert.equal(plain.headers.get('strict-transport-security'), null);
});

test('a demonstration says so in every header and answer', async () => {
  const { engine, secrets } = register;
  const demonstration = new Register({ pool, engine, secrets, demonstration: true });
  const { ask, app } = serviceOver(database, { register: demonstration });
  const law = await ask(null, 'GET', '/v1/law');
  assert.equal(law.body.demonstration, true);
  const problem = await ask(null, 'GET', '/v1/nothing');
  assert.equal(problem.body.demonstration, true);
  for (const { headers } of [law, problem, await ask(null, 'GET', '/docs')]) {
    assert.equal(headers.get('mileproof-demonstration'), 'true');
  }
  const stream = await app.request('/v1/checks/stream', {
    method: 'POST',
    body: '{}',
    headers: { 'content-type': 'application/x-ndjson' },
  });
  assert.match(await stream.text(), /"type":"end".*"demonstration":true/);
  const real = await serviceOver(database).ask(null, 'GET', '/v1/law');
  assert.equal(real.headers.get('mileproof-demonstration'), null);
  assert.equal(real.body.demonstration, undefined);
});

test('what is broken has an id, and neither answer nor log says what was sent', async () => {
  const { ask, log } = serviceOver(database, { areas: AREAS });
  const { status, body, headers } = await ask(null, 'GET', '/v1/slow/broken');
  assert.equal(status, 500);
  assert.equal(body.code, 'unexpected-error');
  assert.equal(body.requestId, headers.get('x-request-id'));
  const [error, line] = log;
  assert.deepEqual(
    [error?.['at'], error?.['name'], error?.['request']],
    ['error', 'TypeError', body.requestId],
  );
  assert.match(String(error?.['trace']), /watch\.test\.ts/);
  assert.equal(line?.['status'], 500);
  assert.doesNotMatch(JSON.stringify([body, log]), /LSJJ|王小明/);
});

test('ready asks the database, and metrics tell patterns of addresses', async () => {
  const lifecycle = new Lifecycle();
  const gauges = [{ name: 'mileproof_database_connections', help: 'Open.', read: () => 7 }];
  const { ask } = serviceOver(database, { areas: AREAS, lifecycle, gauges, version: '1.2.3' });
  assert.deepEqual((await ask(null, 'GET', '/ready')).body, { status: 'ready' });
  await ask(exporter, 'GET', '/v1/slow/LSJJV8DJ2SC765444');
  await ask(null, 'GET', '/v1/nothing/LSJJV8DJ2SC765444');
  const { body, headers } = await ask(null, 'GET', '/metrics');
  assert.equal(headers.get('content-type'), 'text/plain; version=0.0.4; charset=utf-8');
  const lines = body.split('\n');
  for (const line of [
    'mileproof_build_info{version="1.2.3"} 1',
    'mileproof_http_requests_total{method="GET",route="/v1/slow/{vin}",status="200"} 1',
    'mileproof_http_requests_total{method="GET",route="(none)",status="404"} 1',
    'mileproof_http_requests_running 1',
    'mileproof_http_request_duration_seconds_count{method="GET",route="/v1/slow/{vin}"} 1',
    'mileproof_database_connections 7',
  ]) {
    assert.ok(lines.includes(line), line);
  }
  assert.doesNotMatch(body, /LSJJ/);
  lifecycle.close();
  const closing = await ask(null, 'GET', '/ready');
  assert.deepEqual([closing.status, closing.body.reason], [503, 'closing']);
  assert.equal((await ask(null, 'GET', '/health')).status, 200);
  const older = serviceOver(database, { ready: async () => 'schema-older' });
  assert.equal((await older.ask(null, 'GET', '/ready')).body.reason, 'schema-older');
  const gone = serviceOver(database, { ready: () => Promise.reject(new Error('gone')) });
  assert.equal((await gone.ask(null, 'GET', '/ready')).body.reason, 'database');
});

test('who asks too fast waits, each by his own bucket', async () => {
  let now = 0;
  const { ask } = serviceOver(database, {
    now: () => now,
    limits: {
      address: { perSecond: 1, burst: 2 },
      signedIn: { perSecond: 10, burst: 4 },
    },
  });
  const first = await ask(null, 'GET', '/v1/law');
  assert.equal(first.headers.get('ratelimit-limit'), '2');
  assert.equal(first.headers.get('ratelimit-remaining'), '1');
  assert.equal(first.headers.get('ratelimit-policy'), '2;w=2');
  await ask(null, 'GET', '/v1/law');
  const refused = await ask(null, 'GET', '/v1/law');
  assert.deepEqual([refused.status, refused.body.code], [429, 'too-many-requests']);
  assert.equal(refused.headers.get('retry-after'), '1');
  assert.equal((await ask(exporter, 'GET', '/v1/law')).status, 200, 'signed in is another bucket');
  now += 1000;
  assert.equal((await ask(null, 'GET', '/v1/law')).status, 200);
});

test('a key that is not known waits by itself, and stops nobody else at its address', async () => {
  let now = 0;
  let looked = 0;
  const person = await newActor(owner, 'customs');
  const { app } = serviceOver(database, {
    now: () => now,
    pages: [{ pages: [OPEN_PAGE], places: [] }],
    limits: {
      unknownKey: { perSecond: 0.5, burst: 20 },
      unknownKeys: { perSecond: 1, burst: 100 },
    },
    authenticate: async ({ headers }) => {
      const shown = headers.get('authorization');
      if (shown === null) return headers.has('cookie') ? person : null;
      looked += 1;
      return /^Bearer live/.test(shown) && shown !== ended ? exporter : 'unknown';
    },
  });
  let ended = '';
  const by = async (authorization: string, path = '/v1/law'): Promise<number> =>
    (await app.request(path, { headers: { authorization } })).status;
  const times = async (count: number, one: () => Promise<number>): Promise<readonly number[]> => {
    const all: number[] = [];
    while (all.length < count) all.push(await one());
    return all;
  };
  const statuses = async (count: number, one: () => Promise<number>): Promise<string> =>
    [...Map.groupBy(await times(count, one), (status) => status)]
      .map(([status, all]) => `${all.length} x ${status}`)
      .join(', ');

  assert.equal(await by('Bearer live 1'), 200);
  assert.equal(await statuses(30, () => by('Bearer dead')), '20 x 401, 10 x 429');
  assert.equal(looked, 21, 'what waits is not looked up');
  assert.equal(await by('Bearer dead', '/open'), 429, 'nor at a page');
  // everybody else at the address
  assert.equal(await by('Bearer live 1'), 200);
  assert.equal(await by('Bearer live 2'), 200);
  assert.equal(await by('Bearer other'), 401);
  const signedIn = { headers: { cookie: 'a=b' } };
  for (const path of ['/v1/law', '/open']) {
    assert.equal((await app.request(path)).status, 200);
    assert.equal((await app.request(path, signedIn)).status, 200);
  }
  now += 2000;
  assert.equal(await statuses(2, () => by('Bearer dead')), '1 x 401, 1 x 429');

  // many keys at one address: what was known passes, what was not waits with them
  let made = 0;
  const next = (): Promise<number> => {
    made += 1;
    return by(`Bearer made up ${made}`);
  };
  await times(100, next);
  assert.equal(await next(), 429);
  assert.equal(await by('Bearer live 1'), 200);
  assert.equal(await by('Bearer live 2'), 200);
  assert.equal(await by('Bearer live 3'), 429);
  now += 1000;
  assert.equal(await by('Bearer live 3'), 200);
  // a known key that is ended is one that is not known
  ended = 'Bearer live 2';
  now += 100_000;
  assert.equal(await statuses(30, () => by(ended)), '20 x 401, 10 x 429');
  assert.equal(await by('Bearer live 1'), 200);
});

test('streams of one place at a time are counted until they end', async () => {
  const { app, log } = serviceOver(database, { areas: AREAS, limits: { streams: 1 } });
  const first = await app.request('/v1/streams');
  assert.equal(log.length, 0, 'a stream is logged at its end');
  assert.equal((await app.request('/v1/streams')).status, 429);
  await first.text();
  assert.equal(log.at(-1)?.['route'], '/v1/streams');
  const third = await app.request('/v1/streams');
  assert.equal(third.status, 200);
  await third.body?.cancel();
  assert.equal((await app.request('/v1/streams')).status, 200);
});

test('X-Forwarded-For is believed of proxies that are trusted alone', () => {
  const trusting = clientAddress(['10.0.0.0/8', 'fd00::/8']);
  assert.equal(trusting('10.0.0.1', '203.0.113.9'), '203.0.113.9');
  assert.equal(trusting('::ffff:10.0.0.1', '1.2.3.4, 203.0.113.9'), '203.0.113.9');
  assert.equal(trusting('10.0.0.1', '1.2.3.4, 203.0.113.9, 10.2.0.1'), '203.0.113.9');
  assert.equal(trusting('203.0.113.7', '1.2.3.4'), '203.0.113.7', 'not a proxy');
  assert.equal(trusting('10.0.0.1', 'nonsense'), '10.0.0.1');
  assert.equal(trusting('fd00::1', '2001:db8::1'), '2001:db8::1');
  assert.equal(clientAddress([])('10.0.0.1', '203.0.113.9'), '10.0.0.1');
  assert.throws(() => clientAddress(['proxy.example']));
  assert.equal(placeOf('2001:db8:1:2:3:4:5:6'), '2001:db8:1:2');
  assert.equal(placeOf('2001:db8::6'), placeOf('2001:db8:0:0:9::1'));
  assert.equal(placeOf('203.0.113.9'), '203.0.113.9');
});

test('a node that takes leave answers what runs, and accepts nothing more', async () => {
  const lifecycle = new Lifecycle();
  const { app } = serviceOver(database, { areas: AREAS, lifecycle });
  const { address, close } = await listen(app, { host: '127.0.0.1', port: 0, lifecycle });
  running = Promise.withResolvers();
  begun = Promise.withResolvers();
  const answer = fetch(`${address}/v1/slow/a`);
  await begun.promise;
  const closed = close();
  await assert.rejects(fetch(`${address}/health`));
  running.resolve();
  const response = await answer;
  assert.deepEqual(await response.json(), { text: 'a' });
  assert.equal(response.headers.get('connection'), 'close');
  await closed;
  running = null;
});
