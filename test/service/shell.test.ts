import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newActor } from '../register/register-database.ts';
import { serviceOver, testService } from './test-service.ts';

const service = await testService();
const { ask, owner, register, log, listening, as } = service;

const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA00000018' });

test('a public route answers anybody, another whoever is signed in', async () => {
  const law = await ask(null, 'GET', '/v1/law');
  assert.equal(law.status, 200);
  assert.equal(law.body.ruleset, register.engine.ruleset);
  const rules = await ask(null, 'GET', '/v1/law/rules?on=2026-11-24&axis=gate');
  assert.equal(rules.body.ruleset, law.body.ruleset);
  const letter = rules.body.items.find(({ code }: { code: string }) => code === 'G01');
  assert.match(letter.title.en, /180/);
  assert.match(letter.cites[0].instrument, /648/);
  const { body } = await ask(null, 'GET', '/v1/law/rules?country=RU');
  assert.ok(body.items.length > 0);
  assert.ok(body.items.every(({ country }: { country: string }) => country === 'RU'));
  const me = await ask(exporter, 'GET', '/v1/me');
  assert.deepEqual(me.body, exporter);
  const nobody = await ask(null, 'GET', '/v1/me', undefined, {
    'accept-language': 'zh-CN,en;q=0.5',
  });
  assert.equal(nobody.status, 401);
  assert.equal(nobody.headers.get('content-type'), 'application/problem+json');
  assert.equal(nobody.body.code, 'not-signed-in');
  assert.equal(nobody.body.title, '尚未登录。');
  assert.equal(nobody.body.titles.en, 'Nobody is signed in.');
  const unknown = await ask(null, 'GET', '/v1/law', undefined, { authorization: 'Bearer mp_no' });
  assert.equal(unknown.body.code, 'key-not-known');
});

test('the address, the method and unknown parameters are refused each with its own code', async () => {
  assert.equal((await ask(null, 'GET', '/v1/nothing')).body.code, 'route-not-found');
  const method = await ask(null, 'DELETE', '/v1/law');
  assert.equal(method.body.code, 'method-not-allowed');
  assert.equal(method.headers.get('allow'), 'GET, HEAD');
  const query = await ask(null, 'GET', '/v1/law?on=2026');
  assert.equal(query.status, 422);
  assert.deepEqual(query.body.errors, [
    { in: 'query', pointer: 'on', reason: 'not a parameter of this route' },
  ]);
});

test('it listens, and logs the pattern of the address alone', async () => {
  const address = await listening();
  const response = await fetch(`${address}/v1/me`, { headers: as(exporter) });
  assert.deepEqual(await response.json(), exporter);
  const { ms, request, place, ...line } = log.at(-1) ?? {};
  assert.deepEqual(line, {
    at: 'request',
    method: 'GET',
    route: '/v1/me',
    status: 200,
    organisation: exporter.organisation,
  });
});

test('doors of a library are held to the rate of an address, which a trusted proxy tells', async () => {
  const places: string[] = [];
  const { listening: doors } = serviceOver(service, {
    proxies: ['127.0.0.1'],
    limits: { address: { perSecond: 1e-6, burst: 2 } },
    mounts: [
      {
        path: '/auth',
        handle: (_, place) => {
          places.push(place);
          return new Response(null, { status: 204 });
        },
      },
    ],
  });
  const address = await doors();
  const knock = (from: string): Promise<Response> =>
    fetch(`${address}/auth/sign-in/username`, {
      method: 'POST',
      headers: { 'x-forwarded-for': `198.51.100.1, ${from}` },
    });
  const answers = [];
  for (const from of ['203.0.113.7', '203.0.113.7', '203.0.113.7', '203.0.113.8']) {
    answers.push(await knock(from));
  }
  assert.deepEqual(
    answers.map(({ status }) => status),
    [204, 204, 429, 204],
  );
  assert.deepEqual(places, ['203.0.113.7', '203.0.113.7', '203.0.113.8']);
  assert.equal(answers[0]?.headers.get('ratelimit-remaining'), '1');
  const refused: unknown = await answers[2]?.json();
  assert.match(JSON.stringify(refused), /"code":"too-many-requests"/);
});
