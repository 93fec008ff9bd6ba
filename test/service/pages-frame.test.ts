import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../../src/report/html/html.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import type { Page } from '../../src/service/pages/frame/page.ts';
import { form } from '../../src/service/pages/pieces/form.ts';
import { ProblemThrown } from '../../src/service/problems/problem.ts';
import { newActor } from '../register/register-database.ts';
import { testService } from './test-service.ts';

/** A page whose form writes one event, so that tests count how often it was done. */
const COUNTING: Page = {
  path: '/counting',
  access: { right: 'act', parts: ['exporter'] },
  show: async () => ({
    kind: 'page',
    title: 'Counting',
    body: form({ act: 'count', body: html`<button>ok</button>` }),
  }),
  acts: {
    count: async ({ register, actor }, sent) => {
      const outcome = await register.as(actor, (tx) =>
        tx.run(`INSERT INTO register.event (verb, kind, thing) VALUES ('count', 'test', $1)`, [
          actor.organisation,
        ]),
      );
      if (outcome.kind === 'refused') return outcome;
      return { kind: 'go', to: `/counting?said=${encodeURIComponent(sent.value('words'))}` };
    },
  },
};

const door = async () => new Response(null, { status: 401 });
const service = await testService({
  pages: [...pagesWith({ door, base: '/auth' }), { pages: [COUNTING], places: [] }],
});
const exporter = await newActor(service.owner, 'exporter', { uscc: '91650100MA00000018' });

const post = (fields: Readonly<Record<string, string>>, as = true) =>
  service.app.request('/counting', {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      ...(as ? service.as(exporter) : {}),
    },
    body: new URLSearchParams(fields),
  });

test('the first page has one box, in the language that is wanted, and but one script', async () => {
  const { status, headers, body } = await service.ask(null, 'GET', '/', undefined, {
    'accept-language': 'zh-CN',
  });
  assert.equal(status, 200);
  assert.match(body, /<html lang="zh-CN"/);
  assert.match(body, /这辆车可信吗/);
  assert.doesNotMatch(body, /style="|Can I trust/);
  const scripts = [...String(body).matchAll(/<script[^>]*\/([\w-]+\.js)/g)];
  assert.deepEqual(
    scripts.map(([, name]) => name),
    ['photograph.js'],
  );
  const policy = headers.get('content-security-policy') ?? '';
  assert.match(policy, /default-src 'none'/);
  assert.doesNotMatch(policy, /unsafe/);
});

test('a language is chosen by a link that comes back to the same page', async () => {
  const { status, headers } = await service.ask(null, 'GET', '/find?q=&language=zh');
  assert.equal(status, 303);
  assert.equal(headers.get('location'), '/find?q=');
  assert.match(headers.get('set-cookie') ?? '', /^language=zh;.*SameSite=Lax/);
  const chosen = await service.ask(null, 'GET', '/', undefined, { cookie: 'language=zh' });
  assert.match(chosen.body, /这辆车可信吗/);
});

test('what is asked where there is nothing is a page for a browser and a problem for a program', async () => {
  const page = await service.ask(null, 'GET', '/nowhere', undefined, { accept: 'text/html' });
  assert.equal(page.status, 404);
  assert.match(page.body, /There is no such page/);
  const program = await service.ask(null, 'GET', '/nowhere');
  assert.equal(program.body.code, 'route-not-found');
});

test('a form that is sent twice is done once, and both times goes on to the same page', async () => {
  const sent = { act: 'count', once: '9d7b5a5e-6f0e-4a43-9d8e-2d3a8f6b1c11', words: '好的' };
  const [one, other] = [await post(sent), await post(sent)];
  assert.equal(one.status, 303);
  assert.equal(other.headers.get('location'), one.headers.get('location'));
  const { rows } = await service.owner.query(`SELECT FROM register.event WHERE verb = 'count'`);
  assert.equal(rows.length, 1);
});

test('a form whose session ended keeps what was typed, and a page asks to sign in', async () => {
  const answer = await post({ act: 'count', once: 'x', words: '<b>typed</b>' }, false);
  assert.equal(answer.status, 401);
  const page = await answer.text();
  assert.match(page, /name="words" value="&lt;b&gt;typed&lt;\/b&gt;"/);
  const asked = await service.ask(null, 'GET', '/counting?a=1');
  assert.equal(asked.headers.get('location'), '/sign-in?next=%2Fcounting%3Fa%3D1');
});

test('who may not is told so in the frame', async () => {
  const office = await newActor(service.owner, 'office');
  const { status, body } = await service.ask(office, 'GET', '/counting');
  assert.equal(status, 403);
  assert.match(body, /part-missing/);
});

test('signing in goes on to a page of this service and to no other', async () => {
  const opened = await testService({
    pages: pagesWith({
      door: async () => new Response(null, { status: 204, headers: { 'set-cookie': 's=1' } }),
      base: '/auth',
    }),
  });
  for (const [next, to] of [
    ['/licences?a=1', '/licences?a=1'],
    ['//evil.example', '/work'],
    ['https://evil.example', '/work'],
    ['/\\evil.example', '/work'],
    ['', '/work'],
  ] as const) {
    const answer = await opened.app.request(`/sign-in?next=${encodeURIComponent(next)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ act: 'signIn', name: 'li', password: 'x' }),
    });
    assert.equal(answer.headers.get('location'), to);
    assert.equal(answer.headers.get('set-cookie'), 's=1');
  }
});

test('a sign-in that is refused keeps the name, and one that comes too often is told to wait', async () => {
  let code: 'sign-in-refused' | 'too-many-tries' = 'sign-in-refused';
  const refusing = async (): Promise<Response> => {
    throw new ProblemThrown({ code });
  };
  const { app } = await testService({ pages: pagesWith({ door: refusing, base: '/auth' }) });
  const tried = () =>
    app.request('/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ act: 'signIn', name: 'li.wei', password: 'not this one' }),
    });
  const refused = await tried();
  assert.equal(refused.status, 401);
  const page = await refused.text();
  assert.match(page, /name="name"[^>]* value="li\.wei"|value="li\.wei"[^>]* name="name"/);
  assert.doesNotMatch(page, /not this one/);
  code = 'too-many-tries';
  const waiting = await tried();
  assert.equal(waiting.status, 429);
  assert.match(await waiting.text(), /too-many-tries/);
});
