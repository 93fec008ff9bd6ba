import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { after, test } from 'node:test';
import { csvLine } from '../../src/intake/template/csv-line.ts';
import { RIGHTS } from '../../src/register/actor.ts';
import { bootstrapAdministrator } from '../../src/register/members/bootstrap-administrator.ts';
import { html } from '../../src/report/html/html.ts';
import { openSignIn } from '../../src/service/node/open-sign-in.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import type { Page } from '../../src/service/pages/frame/page.ts';
import { form } from '../../src/service/pages/pieces/form.ts';
import { signInPool } from '../../src/service/sign-in/sign-in-pool.ts';
import { testRegister } from '../register/test-register.ts';
import { Browser } from './sign-in/browser.ts';
import { serviceOver } from './test-service.ts';

const ORIGIN = 'https://register.example.test';
const EVIL = 'https://evil.example';
const PASSWORD = 'a password of some length';
const COOKIE = '__Host-mileproof.session_token';
const FORM = 'application/x-www-form-urlencoded';

const database = await testRegister();
const { register, owner } = database;
const pool = signInPool(database.connection);
pool.on('connect', (client) => {
  client
    .query('SET SESSION AUTHORIZATION mileproof_service; SET ROLE mileproof_sign_in')
    .catch(() => {});
});
after(() => pool.end());

/** A page whose form writes one event, so that tests count how often it was done. */
const COUNTING: Page = {
  path: '/counting',
  access: { right: 'manage', parts: ['administrator'] },
  show: async ({ query }) => ({
    kind: 'page',
    title: `Counting ${query.get('word') ?? ''}`,
    body: form({
      act: 'count',
      body: html`<input name="word" value="${query.get('word') ?? ''}">`,
    }),
  }),
  acts: {
    count: async ({ register: over, actor }, sent) => {
      const outcome = await over.as(actor, (tx) =>
        tx.run(`INSERT INTO register.event (verb, kind, thing) VALUES ('count', 'test', $1)`, [
          actor.organisation,
        ]),
      );
      if (outcome.kind === 'refused') return outcome;
      return { kind: 'go', to: `/counting?word=${encodeURIComponent(sent.value('word'))}` };
    },
  },
};

const plenty = { perSecond: 10_000, burst: 10_000 };
const { authenticate, mount } = openSignIn(register, {
  pool,
  origins: [ORIGIN],
  key: randomBytes(32),
});
const service = serviceOver(database, {
  authenticate,
  mounts: [mount],
  pages: [
    ...pagesWith({ door: (request) => mount.handle(request, ''), base: mount.path }),
    { pages: [COUNTING], places: [] },
  ],
  limits: { signedIn: plenty, address: plenty, unknownKey: plenty, unknownKeys: plenty },
  tls: true,
});
const address = await service.listening();
const browser = new Browser(address, ORIGIN);
const first = await bootstrapAdministrator(owner, register.secrets, {
  organisation: 'The register',
  name: '赵一',
});
const place = { token: first.token, userName: 'root.admin', password: PASSWORD };
assert.equal((await browser.ask('POST', '/v1/invitations/take-up', place)).status, 201);

/** A form as a browser sends it. */
const post = (
  path: string,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> =>
  fetch(`${address}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': FORM, ...headers },
    body: new URLSearchParams(fields),
  });
const signIn = { act: 'signIn', name: 'root.admin', password: PASSWORD };
const own = { origin: ORIGIN, 'sec-fetch-site': 'same-origin' };
const cookieOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
const counted = async (): Promise<number> =>
  (await owner.query(`SELECT FROM register.event WHERE verb = 'count'`)).rowCount ?? 0;

const signed = await post('/sign-in', signIn, own);
const cookie = cookieOf(signed);

test('the page that signs in sets a cookie of this host alone, out of reach of scripts', () => {
  assert.equal(signed.status, 303);
  const [line = ''] = signed.headers.getSetCookie().filter((one) => one.startsWith(COOKIE));
  for (const attribute of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/'])
    assert.ok(line.includes(`; ${attribute}`), attribute);
  assert.doesNotMatch(line, /domain/i);
  assert.match(signed.headers.get('cache-control') ?? '', /no-store/);
});

test('a form changes something from a page of this service alone', async () => {
  const forged: readonly Readonly<Record<string, string>>[] = [
    {},
    { origin: EVIL },
    { origin: 'null' },
    { origin: `${ORIGIN}.evil.example` },
    { origin: ORIGIN.replace('https', 'http') },
    { origin: `${ORIGIN}:8443` },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    { origin: ORIGIN, 'sec-fetch-site': 'cross-site' },
    { origin: EVIL, 'sec-fetch-site': 'same-origin' },
    { referer: `${ORIGIN}/counting` },
  ];
  const before = await counted();
  for (const headers of forged) {
    const answer = await post('/counting', { act: 'count' }, { cookie, ...headers });
    assert.equal(answer.status, 403, JSON.stringify(headers));
    assert.match(await answer.text(), /cross-site/);
  }
  // what a form of another site can send without being asked for leave: text that looks like JSON
  for (const [path, type] of [
    ['/counting', 'text/plain'],
    ['/v1/keys', 'text/plain'],
    ['/v1/keys', FORM],
    ['/v1/keys', 'application/json'],
  ] as const) {
    const answer = await fetch(`${address}${path}`, {
      method: 'POST',
      headers: { 'content-type': type, cookie, origin: EVIL },
      body: '{"label":"x","scopes":["read"],"a":"="}',
    });
    assert.equal(answer.status, 403, `${path} ${type}`);
  }
  const text = await fetch(`${address}/counting`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain', cookie, ...own },
    body: 'act=count',
  });
  assert.equal(text.status, 415);
  // reading what changes something does nothing
  const asGet = await fetch(`${address}/counting?act=count&once=1`, { headers: { cookie } });
  assert.equal(asGet.status, 200);
  assert.equal(await counted(), before);
  assert.equal((await post('/counting', { act: 'count' }, { cookie, ...own })).status, 303);
  assert.equal(await counted(), before + 1);
});

test('without a session, too, a form that another site filled in is not offered again', async () => {
  const fields = { act: 'count', once: 'x', word: 'WORD-OF-ANOTHER' };
  for (const headers of [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'null' },
  ]) {
    const answer = await post('/counting', fields, headers);
    assert.equal(answer.status, 403);
    assert.doesNotMatch(await answer.text(), /WORD-OF-ANOTHER/);
  }
  const mine = await post('/counting', { ...fields, newPassword: 'SECRET-ONE' }, own);
  assert.equal(mine.status, 401);
  const page = await mine.text();
  assert.match(page, /WORD-OF-ANOTHER/);
  assert.doesNotMatch(page, /SECRET-ONE/);
});

test('nobody is signed in or out by another site', async () => {
  for (const act of [signIn, { act: 'signOut' }]) {
    for (const headers of [
      { origin: EVIL },
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'null' },
    ]) {
      const answer = await post('/sign-in', act, { cookie, ...headers });
      assert.equal(answer.status, 403);
      assert.equal(cookieOf(answer), '');
    }
    const fresh = await post('/sign-in', act, { origin: EVIL });
    assert.equal(cookieOf(fresh), '');
  }
  const still = await fetch(`${address}/counting`, { headers: { cookie }, redirect: 'manual' });
  assert.equal(still.status, 200);
});

test('a session that somebody laid before is not the one after signing in', async () => {
  const laid = cookieOf(await post('/sign-in', signIn, own));
  const anew = cookieOf(await post('/sign-in', signIn, { ...own, cookie: laid }));
  assert.notEqual(anew, laid);
  const at = (shown: string): Promise<Response> =>
    fetch(`${address}/counting`, { headers: { cookie: shown }, redirect: 'manual' });
  assert.equal((await at(laid)).status, 303, 'the one before has ended');
  assert.equal((await at(anew)).status, 200);
  // a token made up, with a signature of another, or doubled before the true one
  for (const forged of [
    `${COOKIE}=made-up`,
    `${COOKIE}=${randomBytes(24).toString('base64url')}.${anew.split('.')[1] ?? ''}`,
    anew.replace('__Host-', ''),
    anew.replace('__Host-', '__Secure-'),
  ])
    assert.equal((await at(forged)).status, 303, forged);
  const gone = await post('/sign-in', { act: 'signOut' }, { ...own, cookie: anew });
  assert.equal(gone.headers.get('location'), '/');
  assert.equal((await at(anew)).status, 303, 'signed out on the server too');
});

/** Asks with the address as it is written, which `fetch` would mend. */
const raw = (target: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address);
    const socket = connect(Number(port), hostname);
    let answer = '';
    socket.setEncoding('latin1').on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('close', () => resolve(answer)).on('error', reject);
    socket.write(
      `GET ${target} HTTP/1.1\r\nHost: register.example.test\r\nAccept: text/html\r\nConnection: close\r\n\r\n`,
    );
  });

test('no address of this service leads to another', async () => {
  for (const target of [
    '//evil.example/?language=zh',
    '///evil.example/?theme=dark',
    '//evil.example/%2e%2e?density=compact',
    '/\\evil.example/?language=zh',
    '/\\/evil.example?language=en',
    '//evil.example',
    '/%2fevil.example/?language=zh',
    '/find?q=//evil.example',
    '/find?q=%0d%0alocation:https://evil.example',
    '/counting?next=//evil.example',
    '/sign-in?next=//evil.example',
    '/sign-in?next=/%09/evil.example',
    '/sign-in?next=javascript:alert(1)',
    'http://evil.example/?language=zh',
  ]) {
    const [head = '', body = ''] = (await raw(target)).split('\r\n\r\n');
    const [, location = '/'] = /^location: (.*)$/im.exec(head) ?? [];
    assert.match(location, /^\/(?![/\\])/, `${target} → ${location}`);
    for (const [, to = ''] of body.matchAll(/(?:href|action)="([^"]*)"/g))
      assert.match(to, /^(?:\/(?![/\\])|#|\?|$)/, `${target} → ${to}`);
  }
  for (const next of [
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'evil',
    '/sign-in?next=/',
  ]) {
    const answer = await post(`/sign-in?next=${encodeURIComponent(next)}`, signIn, own);
    assert.equal(answer.headers.get('location'), '/work', next);
  }
});

test('every page is framed by nobody, kept by nobody else, and runs its own scripts alone', async () => {
  for (const path of ['/', '/sign-in', '/counting', '/nowhere']) {
    const { headers } = await fetch(`${address}${path}`, {
      headers: { cookie, accept: 'text/html' },
      redirect: 'manual',
    });
    const policy = new Map(
      (headers.get('content-security-policy') ?? '')
        .split(';')
        .map((one) => one.trim().split(' '))
        .map(([name = '', ...values]) => [name, values.join(' ')]),
    );
    assert.equal(policy.get('default-src'), "'none'", path);
    assert.equal(policy.get('frame-ancestors'), "'none'", path);
    assert.equal(policy.get('base-uri'), "'none'", path);
    assert.equal(policy.get('form-action'), "'self'", path);
    assert.equal(policy.get('script-src'), "'self'", path);
    assert.equal(headers.get('x-frame-options'), 'DENY', path);
    assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
    assert.equal(headers.get('cross-origin-opener-policy'), 'same-origin', path);
    assert.match(headers.get('strict-transport-security') ?? '', /max-age=\d{8}/, path);
    // signed in nothing is for a cache, also what is for one where nobody is
    assert.match(headers.get('cache-control') ?? '', /no-store/, path);
    assert.equal(headers.get('access-control-allow-origin'), null, path);
  }
});

test('a form has no member of a prototype for its act, and no second one', async () => {
  for (const act of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '']) {
    const answer = await post('/counting', { act }, { cookie, ...own });
    assert.equal(answer.status, 422, act);
  }
  const large = await post(
    '/counting',
    { act: 'count', word: 'x'.repeat(1_000_001) },
    { cookie, ...own },
  );
  assert.equal(large.status, 413);
});

test('no cell of a CSV is a formula', async () => {
  const nasty = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '=HYPERLINK("http://evil","x")',
    '＝1',
  ];
  for (const text of nasty) assert.match(csvLine([text]), /^"?'/, text);
  assert.equal(csvLine(['a', -1, null, '说"=1"，是', '-1']), 'a,-1,,"说""=1""，是","\'-1"\r\n');
});

test('whose rights were taken while his session lives may no more', async () => {
  await owner.query('UPDATE register.person SET rights = $1', [['read']]);
  assert.equal((await fetch(`${address}/counting`, { headers: { cookie } })).status, 403);
  await owner.query('UPDATE register.person SET rights = $1', [RIGHTS]);
});
