import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, test } from 'node:test';
import { getMigrations } from 'better-auth/db/migration';
import { type Actor, JOB, type Right } from '../../../src/register/actor.ts';
import { bootstrapAdministrator } from '../../../src/register/members/bootstrap-administrator.ts';
import { throttleIn } from '../../../src/register/sign-in/throttle.ts';
import { openSignIn } from '../../../src/service/node/open-sign-in.ts';
import { signInLibrary } from '../../../src/service/sign-in/sign-in-library.ts';
import { signInPool } from '../../../src/service/sign-in/sign-in-pool.ts';
import { testRegister } from '../../register/test-register.ts';
import { serviceOver } from '../test-service.ts';
import { Browser } from './browser.ts';
import { fakeProvider } from './fake-provider.ts';
import { SoftwareAuthenticator } from './software-authenticator.ts';

const ORIGIN = 'https://register.example.test';
const SITE = { rpId: 'register.example.test', origin: ORIGIN };
const PASSWORD = 'a password of some length';
const COOKIE = '__Host-mileproof.session_token';

const database = await testRegister();
const { register, owner } = database;

const pool = signInPool(database.connection);
pool.on('connect', (client) => {
  client
    .query('SET SESSION AUTHORIZATION mileproof_service; SET ROLE mileproof_sign_in')
    .catch(() => {});
});
after(() => pool.end());

const provider = await fakeProvider();
const key = randomBytes(32);
const options = {
  pool,
  origins: [ORIGIN] as const,
  key,
  providers: [{ id: 'ministry', ...provider }],
};
const { authenticate, mount } = openSignIn(register, options);
// what limits every request is not what is tried here
const plenty = { perSecond: 10_000, burst: 10_000 };
const limits = { signedIn: plenty, address: plenty, unknownKey: plenty, unknownKeys: plenty };
const service = serviceOver(database, {
  authenticate,
  mounts: [mount],
  proxies: ['127.0.0.1'],
  limits,
});
const address = await service.listening();
const browser = (): Browser => new Browser(address, ORIGIN);

const first = await bootstrapAdministrator(owner, register.secrets, {
  organisation: 'The register',
  name: '赵一',
});
const administrator = browser();
const signIn = (at: Browser, username: string, password = PASSWORD): ReturnType<Browser['ask']> =>
  at.ask('POST', '/auth/sign-in/username', { username, password });
const taken = { token: first.token, userName: 'Root.Admin', password: PASSWORD };
assert.equal((await administrator.ask('POST', '/v1/invitations/take-up', taken)).status, 201);
const signedIn = await signIn(administrator, 'root.ADMIN');

const made = await administrator.ask('POST', '/v1/organisations', {
  part: 'office',
  name: 'Office of 65',
  province: '65',
});
assert.equal(made.status, 201, JSON.stringify(made.body));
const office: string = made.body.id;

let joined = 0;
/** A new member of the office, signed in. */
const member = async (
  rights: readonly Right[],
  email: string | null = null,
): Promise<{ readonly at: Browser; readonly userName: string; readonly person: string }> => {
  joined += 1;
  const userName = `member${joined}`;
  const invited = { organisation: office, name: `测试人${joined}`, rights };
  const { body } = await administrator.ask('POST', '/v1/members', invited);
  const at = browser();
  const place = { token: body.token, userName, email, password: PASSWORD };
  const up = await at.ask('POST', '/v1/invitations/take-up', place);
  assert.equal(up.status, 201, JSON.stringify(up.body));
  assert.equal((await signIn(at, userName)).status, 204);
  return { at, userName, person: up.body.person };
};
const sessionOf = async (at: Browser): Promise<string> =>
  decodeURIComponent(at.cookies.get(COOKIE) ?? '').split('.')[0] ?? '';

/** Goes through the provider as somebody who is known there; gives where the browser is sent at last. */
const through = async (one: Browser, path: string, subject: string): Promise<string> => {
  const ask = { provider: 'ministry', callbackURL: '/home', errorCallbackURL: '/refused' };
  const { status, body } = await one.ask('POST', path, ask);
  if (status !== 200) return body.code;
  const query = provider.authorize(body.url, subject);
  const back = await one.ask('GET', `/auth/callback/ministry?${query}`, undefined, { from: null });
  assert.equal(back.status, 302);
  return back.headers.get('location') ?? '';
};

/** What is told of how a person signs in, the first first. */
const waysTold = async (person: string): Promise<readonly string[]> => {
  const { rows } = await owner.query<{ told: string }>(
    `SELECT concat_ws(' ', verb, detail ->> 'provider', part) AS told
      FROM register.event
      WHERE thing = $1 AND person = $1 AND verb NOT IN ('sign-in', 'take-up')
      ORDER BY id`,
    [person],
  );
  return rows.map(({ told }) => told);
};

const stale = async (at: Browser): Promise<void> => {
  await owner.query(
    `UPDATE sign_in.session SET "createdAt" = now() - interval '16 minutes' WHERE token = $1`,
    [await sessionOf(at)],
  );
};

test('a session is a cookie of this host alone, and the answer tells nothing else', () => {
  assert.equal(signedIn.status, 204);
  assert.equal(signedIn.body, '');
  const [cookie = ''] = signedIn.set.filter((line) => line.startsWith(COOKIE));
  for (const attribute of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) {
    assert.ok(cookie.includes(`; ${attribute}`), attribute);
  }
  assert.ok(!/domain/i.test(cookie));
  assert.equal(signedIn.headers.get('cache-control'), 'no-store');
});

test('whoever signs in acts with the rights that the register has now', async () => {
  const { at, person } = await member(['act']);
  const before = await at.ask('GET', '/v1/me');
  assert.deepEqual(before.body, {
    part: 'office',
    organisation: office,
    person,
    province: '65',
    maker: null,
    rights: ['act', 'read'],
  } satisfies Actor);
  const rights = ['act', 'sign'];
  const changed = await administrator.ask('PUT', `/v1/members/${person}/rights`, { rights });
  assert.equal(changed.status, 200, JSON.stringify(changed.body));
  assert.deepEqual((await at.ask('GET', '/v1/me')).body.rights, ['act', 'read', 'sign']);
});

test('a wrong password, an unknown name and nobody look the same', async () => {
  const { userName } = await member([]);
  const wrong = await signIn(browser(), userName, 'not the password');
  const unknown = await signIn(browser(), 'nobody.at.all', 'not the password');
  assert.equal(wrong.status, 401);
  const plain = ({ requestId: _, ...rest }: Record<string, unknown>): object => rest;
  assert.deepEqual(plain(wrong.body), plain(unknown.body));
  assert.equal(wrong.body.code, 'sign-in-refused');
  assert.deepEqual(wrong.set, []);
});

test('an address serves as well as a name', async () => {
  const { at } = await member([], 'One.Person@Example.test');
  const other = browser();
  const email = 'one.person@example.TEST';
  const signed = await other.ask('POST', '/auth/sign-in/email', { email, password: PASSWORD });
  assert.equal(signed.status, 204, JSON.stringify(signed.body));
  const mine = await at.ask('GET', '/v1/me');
  assert.deepEqual((await other.ask('GET', '/v1/me')).body, mine.body);
});

test('an invitation is used once, and what it is to is told to who holds it', async () => {
  const invited = { organisation: office, name: '测试人', rights: [] };
  const { body } = await administrator.ask('POST', '/v1/members', invited);
  const told = await browser().ask('POST', '/v1/invitations/read', { token: body.token });
  assert.equal(told.body.name, 'Office of 65');
  const place = { token: body.token, userName: 'once.only', password: PASSWORD };
  const short = { ...place, password: 'short' };
  assert.equal((await browser().ask('POST', '/v1/invitations/take-up', short)).status, 422);
  const both = await Promise.all([
    browser().ask('POST', '/v1/invitations/take-up', place),
    browser().ask('POST', '/v1/invitations/take-up', { ...place, userName: 'once.more' }),
  ]);
  assert.deepEqual(both.map(({ status }) => status).sort(), [201, 409]);
  const again = await browser().ask('POST', '/v1/invitations/take-up', place);
  assert.equal(again.body.code, 'invitation-not-open');
});

test('nobody signs up, and no door but those listed leads to the library', async () => {
  const at = browser();
  const email = { email: 'a@example.test', password: PASSWORD, name: 'x' };
  for (const [method, path, body] of [
    ['POST', '/auth/sign-up/email', email],
    ['POST', '/auth/update-user', { name: 'x' }],
    ['POST', '/auth/request-password-reset', { email: 'a@example.test' }],
    ['POST', '/auth/delete-user', {}],
    ['GET', '/auth/get-session', undefined],
    ['GET', '/auth/list-sessions', undefined],
    ['POST', '/auth/is-username-available', { username: 'root.admin' }],
    ['POST', '/auth//sign-up/email', email],
    ['POST', '/auth/sign-in/../sign-up/email', email],
    ['POST', '/auth/sign-in%2f..%2fsign-up/email', email],
    ['GET', '/auth/__proto__', undefined],
  ] as const) {
    const { status } = await at.ask(method, path, body);
    assert.ok(status === 404 || status === 405, `${path}: ${status}`);
  }
  const more = { username: 'root.admin', password: PASSWORD, rememberMe: false };
  assert.equal((await at.ask('POST', '/auth/sign-in/username', more)).status, 422);
});

test('guesses at one account wait ever longer, also those made at once', async () => {
  const { userName } = await member([]);
  const tries = await Promise.all(
    Array.from({ length: 12 }, () => signIn(browser(), userName, 'not the password')),
  );
  const refused = tries.filter(({ status }) => status === 401);
  const waiting = tries.filter(({ status }) => status === 429);
  assert.equal(refused.length, 5);
  assert.equal(waiting.length, 7);
  assert.ok(waiting.every(({ headers }) => Number(headers.get('retry-after')) <= 30));
  // the right password waits as well, so that it is no oracle
  const right = await signIn(browser(), userName.toUpperCase());
  assert.equal(right.body.code, 'too-many-tries');
  await owner.query('UPDATE sign_in.throttle SET barred_until = now()');
  assert.equal((await signIn(browser(), userName, 'not the password')).status, 401);
  const longer = await signIn(browser(), userName);
  const wait = Number(longer.headers.get('retry-after'));
  assert.ok(wait > 30 && wait <= 60, `${wait}`);
  await owner.query('UPDATE sign_in.throttle SET barred_until = now()');
  assert.equal((await signIn(browser(), userName)).status, 204);
  // forgotten after a sign-in that succeeded
  assert.equal((await signIn(browser(), userName, 'not the password')).status, 401);
  assert.equal((await signIn(browser(), userName)).status, 204);
});

test('a clock that was set back keeps nobody out for longer than the longest wait', async () => {
  const { userName } = await member([]);
  for (let tries = 0; tries < 6; tries += 1) await signIn(browser(), userName, 'not the password');
  assert.equal((await signIn(browser(), userName)).body.code, 'too-many-tries');
  // as if all that was counted had been counted by a clock three days ahead
  await owner.query(
    `UPDATE sign_in.throttle
      SET tried_at = tried_at + interval '3 days', barred_until = barred_until + interval '3 days'`,
  );
  assert.equal((await signIn(browser(), userName)).status, 204);
  assert.equal((await signIn(browser(), userName, 'not the password')).status, 401);
});

test('guesses from one address wait too, whatever name they try', async () => {
  const throttle = throttleIn(pool, key);
  let waits = 0;
  for (let tried = 0; tried < 50; tried += 1) {
    if ((await throttle.count('place', '203.0.113.7')) !== null) waits += 1;
  }
  assert.equal(waits, 0);
  const body = { username: 'anybody', password: PASSWORD };
  const from = (at: string) => ({ headers: { 'x-forwarded-for': at } });
  const barred = await browser().ask('POST', '/auth/sign-in/username', body, from('203.0.113.7'));
  assert.equal(barred.status, 429);
  const other = await browser().ask('POST', '/auth/sign-in/username', body, from('203.0.113.8'));
  assert.equal(other.status, 401);
  // those who know their password do not use up the tries of their place
  await owner.query('UPDATE sign_in.throttle SET barred_until = now()');
  const { userName } = await member([]);
  const known = { username: userName, password: PASSWORD };
  for (let round = 0; round < 2; round += 1) {
    const signed = await browser().ask(
      'POST',
      '/auth/sign-in/username',
      known,
      from('203.0.113.7'),
    );
    assert.equal(signed.status, 204);
  }
  const { rows } = await owner.query('SELECT FROM sign_in.throttle t WHERE t::text ~ $1', [
    '203\\.0|anybody|member',
  ]);
  assert.equal(rows.length, 0);
});

test('a session that was laid before sign-in is not the one after it', async () => {
  const attacker = await member(['act']);
  const { userName, person } = await member(['sign']);
  const victim = browser();
  const laid = attacker.at.cookies.get(COOKIE) ?? '';
  victim.cookies.set(COOKIE, laid);
  assert.equal((await signIn(victim, userName)).status, 204);
  assert.notEqual(victim.cookies.get(COOKIE), laid);
  assert.equal((await victim.ask('GET', '/v1/me')).body.person, person);
  // the laid one ended with it: nobody acts by it
  assert.equal((await attacker.at.ask('GET', '/v1/me')).status, 401);
  // a made-up one is nobody's
  const invented = browser();
  invented.cookies.set(COOKIE, `${await sessionOf(victim)}.AAAA`);
  assert.equal((await invented.ask('GET', '/v1/me')).status, 401);
});

test('another site changes nothing with a session, and neither does who does not say', async () => {
  const { at } = await member(['manage', 'act']);
  const body = { label: 'x', scopes: ['read'] };
  const own = await at.ask('POST', '/v1/keys', body);
  assert.equal(own.status, 201, JSON.stringify(own.body));
  for (const from of ['https://evil.example', 'null', `${ORIGIN}.evil.example`, null]) {
    const refused = await at.ask('POST', '/v1/keys', body, { from });
    assert.equal(refused.status, 403, `${from}`);
    assert.equal(refused.body.code, 'cross-site');
  }
  const site = { headers: { 'sec-fetch-site': 'cross-site' } };
  assert.equal((await at.ask('POST', '/v1/keys', body, site)).status, 403);
  const same = { from: null, headers: { 'sec-fetch-site': 'same-origin' } };
  assert.equal((await at.ask('POST', '/v1/keys', body, same)).status, 201);
  assert.equal((await at.ask('GET', '/v1/keys', undefined, { from: null })).status, 200);
  const out = await at.ask('POST', '/auth/sign-out', {}, { from: 'https://evil.example' });
  assert.equal(out.body.code, 'cross-site');
  const login = { username: 'root.admin', password: PASSWORD };
  const forced = await browser().ask('POST', '/auth/sign-in/username', login, {
    from: 'https://evil.example',
  });
  assert.equal(forced.body.code, 'cross-site');
});

test('a session ends: at sign-out, everywhere at once, when idle, when old, with the membership', async () => {
  const { at, userName, person } = await member([]);
  const second = browser();
  const third = browser();
  for (const one of [second, third]) assert.equal((await signIn(one, userName)).status, 204);
  const kept = second.cookies.get(COOKIE) ?? '';
  const acts = async (one: Browser): Promise<boolean> =>
    (await one.ask('GET', '/v1/me')).status === 200;
  assert.equal((await second.ask('POST', '/auth/sign-out')).status, 204);
  second.cookies.set(COOKIE, kept);
  assert.equal(await acts(second), false);
  assert.equal(await acts(third), true);
  assert.equal((await third.ask('POST', '/auth/revoke-sessions')).status, 204);
  assert.equal(await acts(third), false);
  assert.equal(await acts(at), false);

  const aged = async (change: string): Promise<boolean> => {
    assert.equal((await signIn(at, userName)).status, 204);
    await owner.query(`UPDATE sign_in.session SET ${change} WHERE token = $1`, [
      await sessionOf(at),
    ]);
    return acts(at);
  };
  assert.equal(await aged(`"updatedAt" = now() - interval '29 minutes'`), true);
  assert.equal(await aged(`"updatedAt" = now() - interval '30 minutes'`), false);
  assert.equal(await aged(`"expiresAt" = now()`), false);
  assert.equal((await signIn(at, userName)).status, 204);
  const { rows } = await owner.query(
    `SELECT round(extract(epoch FROM "expiresAt" - "createdAt") / 3600)::int AS hours, "ipAddress", "userAgent"
      FROM sign_in.session
      WHERE token = $1`,
    [await sessionOf(at)],
  );
  assert.deepEqual(rows, [{ hours: 12, ipAddress: null, userAgent: null }]);
  const { rows: old } = await owner.query(
    `UPDATE sign_in.session SET "expiresAt" = now() - interval '1 second' WHERE token <> $1 RETURNING id`,
    [await sessionOf(at)],
  );
  const cleaned = await register.as(JOB, (tx) => tx.one('SELECT register.clean_sign_in() AS gone'));
  assert.deepEqual(cleaned, { kind: 'done', value: { gone: old.length } });
  assert.equal(await acts(at), true);
  assert.equal((await signIn(administrator, 'root.admin')).status, 204);

  assert.equal((await administrator.ask('DELETE', `/v1/members/${person}`)).status, 200);
  assert.equal(await acts(at), false);
  assert.equal((await signIn(browser(), userName)).status, 401);
});

test('a session is as old as the database says, whatever the clock of the node says', async (t) => {
  const { userName } = await member([]);
  for (const minutes of [-31, 31]) {
    const at = browser();
    t.mock.timers.enable({ apis: ['Date'], now: Date.now() + minutes * 60_000 });
    assert.equal((await signIn(at, userName)).status, 204);
    assert.equal((await at.ask('GET', '/v1/me')).status, 200, `${minutes}`);
    t.mock.timers.reset();
    const { rows } = await owner.query(
      `SELECT
          "createdAt" <= clock_timestamp() AS begun,
          "updatedAt" <= clock_timestamp() AS used,
          "expiresAt" <= clock_timestamp() + interval '12 hours' AS ends
        FROM sign_in.session
        WHERE token = $1`,
      [await sessionOf(at)],
    );
    assert.deepEqual(rows, [{ begun: true, used: true, ends: true }], `${minutes}`);
  }
});

test('a changed password ends every other session', async () => {
  const { at, userName } = await member([]);
  const other = browser();
  assert.equal((await signIn(other, userName)).status, 204);
  const wrong = { currentPassword: 'not the password', newPassword: 'another password' };
  assert.equal((await at.ask('POST', '/auth/change-password', wrong)).body.code, 'sign-in-refused');
  const right = { ...wrong, currentPassword: PASSWORD };
  assert.equal((await at.ask('POST', '/auth/change-password', right)).status, 204);
  assert.equal((await at.ask('GET', '/v1/me')).status, 200);
  assert.equal((await other.ask('GET', '/v1/me')).status, 401);
  assert.equal((await signIn(browser(), userName)).status, 401);
  assert.equal((await signIn(browser(), userName, 'another password')).status, 204);
});

test('a passkey is added within a session, and then signs in alone', async () => {
  const { at, person } = await member(['sign']);
  const authenticator = new SoftwareAuthenticator(SITE);
  assert.equal((await browser().ask('GET', '/auth/passkey/generate-register-options')).status, 401);
  const asked = await at.ask('GET', '/auth/passkey/generate-register-options');
  assert.equal(asked.body.rp.id, SITE.rpId);
  const response = authenticator.register(asked.body.challenge);
  const added = await at.ask('POST', '/auth/passkey/verify-registration', { response });
  assert.equal(added.status, 204, JSON.stringify(added.body));

  const fresh = browser();
  const challenge = await fresh.ask('GET', '/auth/passkey/generate-authenticate-options');
  const assertion = authenticator.sign(challenge.body.challenge);
  const path = '/auth/passkey/verify-authentication';
  assert.equal((await fresh.ask('POST', path, { response: assertion })).status, 204);
  assert.equal((await fresh.ask('GET', '/v1/me')).body.person, person);
  // the same assertion does not count twice
  const replayed = await fresh.ask('POST', path, { response: assertion });
  assert.equal(replayed.body.code, 'sign-in-refused');

  const elsewhere = browser();
  const next = await elsewhere.ask('GET', '/auth/passkey/generate-authenticate-options');
  const other = new SoftwareAuthenticator(SITE).sign(next.body.challenge);
  const stolen = { ...other, id: assertion.id, rawId: assertion.id };
  assert.equal((await elsewhere.ask('POST', path, { response: stolen })).status, 401);
  assert.equal((await elsewhere.ask('GET', '/v1/me')).status, 401);
});

test('a passkey that does not ask who holds it is refused, and so is a session that is not fresh', async () => {
  const { at } = await member([]);
  const asked = await at.ask('GET', '/auth/passkey/generate-register-options');
  const response = new SoftwareAuthenticator(SITE, false).register(asked.body.challenge);
  const refused = await at.ask('POST', '/auth/passkey/verify-registration', { response });
  assert.ok(refused.status >= 400 && refused.status < 500, `${refused.status}`);
  await stale(at);
  const late = await at.ask('GET', '/auth/passkey/generate-register-options');
  assert.equal(late.body.code, 'sign-in-not-fresh');
});

test('ways to sign in are changed shortly after sign-in alone, so that a stolen session leaves none', async () => {
  const { at, userName, person } = await member(['act']);
  await stale(at);
  assert.equal(await through(at, '/auth/link-social', 'a thief'), 'sign-in-not-fresh');
  for (const path of ['/auth/unlink-account', '/auth/passkey/delete-passkey']) {
    assert.equal((await at.ask('POST', path, { id: 'x' })).body.code, 'sign-in-not-fresh', path);
  }
  assert.deepEqual(await waysTold(person), []);
  assert.equal((await signIn(at, userName)).status, 204);
  assert.match(await through(at, '/auth/link-social', 'its person'), /\/home$/);
  assert.equal((await browser().ask('GET', '/auth/list-accounts')).status, 401);
});

test('a linked provider is told, listed and taken away; the password stays', async () => {
  const { at, person } = await member(['act']);
  const other = await member([]);
  const before = await at.ask('GET', '/auth/list-accounts');
  assert.deepEqual(before.body, []);
  assert.match(await through(at, '/auth/link-social', 'subject-7'), /\/home$/);
  const { body: linked } = await at.ask('GET', '/auth/list-accounts');
  assert.deepEqual(linked.map(Object.keys), [['id', 'providerId', 'createdAt']]);
  const [{ id, providerId }] = linked;
  assert.equal(providerId, 'ministry');
  const unlink = (one: Browser, which: string, from = ORIGIN) =>
    one.ask('POST', '/auth/unlink-account', { id: which }, { from });
  assert.equal((await unlink(at, id, 'https://evil.example')).body.code, 'cross-site');
  assert.equal((await unlink(browser(), id)).status, 401);
  assert.match(await through(other.at, '/auth/link-social', 'subject-8'), /\/home$/);
  assert.equal((await unlink(other.at, id)).body.code, 'not-found');
  const { rows } = await owner.query(
    `SELECT a.id
      FROM sign_in.account a
      JOIN register.person p ON p.account = a."userId"
      WHERE p.id = $1 AND a."providerId" = 'credential'`,
    [person],
  );
  assert.deepEqual([(await unlink(at, rows[0].id)).status], [409]);
  assert.match(await through(browser(), '/auth/sign-in/social', 'subject-7'), /\/home$/);
  assert.equal((await unlink(at, id)).status, 204);
  assert.match(await through(browser(), '/auth/sign-in/social', 'subject-7'), /\/refused/);
  assert.deepEqual((await at.ask('GET', '/auth/list-accounts')).body, []);
  assert.equal((await unlink(at, rows[0].id)).status, 409);
  assert.deepEqual(await waysTold(person), ['link ministry office', 'unlink ministry office']);
  // the provider and the passkey that go with a membership are told by its end
  const { person: gone } = other;
  assert.equal((await administrator.ask('DELETE', `/v1/members/${gone}`)).status, 200);
  assert.deepEqual(await waysTold(gone), ['link ministry office']);
});

test('a passkey and a new password are told', async () => {
  const { at, person } = await member([]);
  const asked = await at.ask('GET', '/auth/passkey/generate-register-options');
  const response = new SoftwareAuthenticator(SITE).register(asked.body.challenge);
  assert.equal(
    (await at.ask('POST', '/auth/passkey/verify-registration', { response })).status,
    204,
  );
  const change = { currentPassword: PASSWORD, newPassword: 'another password' };
  assert.equal((await at.ask('POST', '/auth/change-password', change)).status, 204);
  const [{ id }] = (await at.ask('GET', '/auth/passkey/list-user-passkeys')).body;
  assert.equal((await at.ask('POST', '/auth/passkey/delete-passkey', { id })).status, 204);
  assert.deepEqual(await waysTold(person), [
    'add-passkey office',
    'change-password office',
    'remove-passkey office',
  ]);
});

test('a provider signs in who linked it, nobody else, and what it tells of a person is not kept', async () => {
  const { at, person } = await member(['act']);
  const stranger = browser();
  assert.match(await through(stranger, '/auth/sign-in/social', 'subject-1'), /\/refused\?error=/);
  assert.equal((await stranger.ask('GET', '/v1/me')).status, 401);
  assert.match(await through(at, '/auth/link-social', 'subject-1'), /\/home$/);
  const signed = browser();
  assert.match(await through(signed, '/auth/sign-in/social', 'subject-1'), /\/home$/);
  assert.equal((await signed.ask('GET', '/v1/me')).body.person, person);
  // somebody else does not link what is linked
  const other = await member([]);
  assert.match(await through(other.at, '/auth/link-social', 'subject-1'), /\/refused\?error=/);
  for (const table of ['"user"', 'account', 'session', 'verification']) {
    const { rows } = await owner.query(`SELECT FROM sign_in.${table} t WHERE t::text ~ $1`, [
      '提供者|told@provider',
    ]);
    assert.equal(rows.length, 0, table);
  }
  const { rows } = await owner.query(
    `SELECT "idToken", "accessToken", "refreshToken" FROM sign_in.account WHERE "accountId" = 'subject-1'`,
  );
  assert.deepEqual(rows, [{ idToken: null, accessToken: null, refreshToken: null }]);
  provider.forge();
  assert.match(await through(browser(), '/auth/sign-in/social', 'subject-1'), /\/refused\?error=/);
  const astray = { provider: 'ministry', callbackURL: 'https://evil.example/' };
  const sent = await browser().ask('POST', '/auth/sign-in/social', astray);
  assert.ok(sent.status >= 400 && sent.status < 500, `${sent.status}`);
});

test('a key acts within its scopes, never signs, and dies when it is revoked', async () => {
  const { at } = await member(['manage', 'act', 'sign', 'open-names']);
  const { body } = await at.ask('POST', '/v1/keys', { label: 'reader', scopes: ['read'] });
  const program = (key: string): { from: null; headers: Record<string, string> } => ({
    from: null,
    headers: { authorization: `Bearer ${key}` },
  });
  const me = await browser().ask('GET', '/v1/me', undefined, program(body.key));
  assert.deepEqual(me.body.rights, ['read']);
  assert.equal(me.body.person, null);
  const keys = await browser().ask('GET', '/v1/keys', undefined, program(body.key));
  assert.equal(keys.body.code, 'right-missing');
  const signing = await at.ask('POST', '/v1/keys', { label: 'x', scopes: ['sign'] });
  assert.equal(signing.status, 422);
  const mistyped = await browser().ask('GET', '/v1/me', undefined, program(`${body.key}x`));
  assert.equal(mistyped.body.code, 'key-not-known');
  const basic = { from: null, headers: { authorization: 'Basic eDp5' } };
  assert.equal((await browser().ask('GET', '/v1/law', undefined, basic)).status, 401);

  const other = await browser();
  const elsewhere = await administrator.ask('POST', '/v1/organisations', {
    part: 'tax',
    name: 'T',
  });
  const invited = { organisation: elsewhere.body.id, name: '别处', rights: ['manage'] };
  const { body: invitation } = await administrator.ask('POST', '/v1/members', invited);
  const place = { token: invitation.token, userName: 'elsewhere', password: PASSWORD };
  await other.ask('POST', '/v1/invitations/take-up', place);
  await signIn(other, 'elsewhere');
  assert.deepEqual((await other.ask('GET', '/v1/keys')).body.items, []);
  assert.equal((await other.ask('DELETE', `/v1/keys/${body.id}`)).status, 404);

  // a key that nobody used before is asked for anew
  const { body: fresh } = await at.ask('POST', '/v1/keys', { label: 'y', scopes: ['read'] });
  assert.equal((await at.ask('DELETE', `/v1/keys/${fresh.id}`)).status, 200);
  const dead = await browser().ask('GET', '/v1/me', undefined, program(fresh.key));
  assert.equal(dead.body.code, 'key-not-known');
});

test('a name is opened through the API with a reason, by who has the right', async () => {
  const opener = await member(['open-names']);
  const { body } = await administrator.ask('GET', `/v1/members?organisation=${office}`);
  const { pseudonym } = body.items.find(({ id }: { id: string }) => id === opener.person);
  const reason = 'Case 12 names this officer';
  const path = `/v1/names/${pseudonym}`;
  assert.match((await opener.at.ask('POST', path, { reason })).body.name, /^测试人/);
  assert.equal((await opener.at.ask('POST', path, { reason: 'why not' })).status, 422);
  const plain = await member(['manage']);
  assert.equal((await plain.at.ask('POST', path, { reason })).body.code, 'right-missing');
});

test('the tables are what the library would make, and its role sees nothing else', async () => {
  const asOwner = signInPool(database.connection, { max: 1, today: '2026-11-24' });
  try {
    const { rows } = await asOwner.query(
      `SELECT current_user AS acting, current_schema AS at, current_setting('mileproof.today') AS on`,
    );
    assert.deepEqual(rows, [{ acting: 'mileproof_sign_in', at: 'sign_in', on: '2026-11-24' }]);
  } finally {
    await asOwner.end();
  }
  const plan = await getMigrations(signInLibrary(options, async () => {}).options);
  assert.deepEqual(plan.toBeCreated, []);
  assert.deepEqual(plan.toBeAdded, []);
  assert.deepEqual(plan.toBeAddedIndexes, []);
  assert.deepEqual(plan.schemaProblems, []);
  for (const statement of [
    'SELECT FROM register.person',
    'SELECT FROM register.event',
    'SELECT * FROM register.actor_of_account($$x$$)',
    'CREATE TABLE sign_in.more ()',
  ]) {
    await assert.rejects(pool.query(statement), { code: '42501' }, statement);
  }
  for (const part of ['job', 'administrator', 'ministry', 'public']) {
    const { rows } = await owner.query<{ may: boolean }>(
      `SELECT has_schema_privilege($1, 'sign_in', 'USAGE') AS may`,
      [`mileproof_${part}`],
    );
    assert.deepEqual(rows, [{ may: false }], part);
  }
});

test('no line of the log holds a name, an address or a secret', () => {
  const text = JSON.stringify(service.log);
  assert.ok(service.log.length > 50);
  for (const word of ['example.test', 'member1', 'root', 'mp_', 'mi_', '测试人', PASSWORD]) {
    assert.ok(!text.toLowerCase().includes(word), word);
  }
});

test('who signed in is an event', async () => {
  const { person } = await member([]);
  const { rows } = await owner.query(
    `SELECT part, organisation FROM register.event WHERE verb = 'sign-in' AND person = $1`,
    [person],
  );
  assert.deepEqual(rows, [{ part: 'office', organisation: office }]);
});
