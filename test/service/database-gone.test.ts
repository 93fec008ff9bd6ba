import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, test } from 'node:test';
import type pg from 'pg';
import { PUBLIC } from '../../src/register/actor.ts';
import { bootstrapAdministrator } from '../../src/register/members/bootstrap-administrator.ts';
import { openPool } from '../../src/register/postgres/open-pool.ts';
import { Register } from '../../src/register/register.ts';
import { openSignIn } from '../../src/service/node/open-sign-in.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { signInPool } from '../../src/service/sign-in/sign-in-pool.ts';
import { databaseGate } from '../register/database-gate.ts';
import { testRegister } from '../register/test-register.ts';
import { Browser } from './sign-in/browser.ts';
import { serviceOver } from './test-service.ts';

const ORIGIN = 'https://register.example.test';
const PASSWORD = 'a password of some length';

const database = await testRegister();
const { owner } = database;
const gate = await databaseGate(database.connection);

/** No table of the register is locked here but where a test does it. */
const impatient = { ...gate.connection, lock_timeout: 20 };

const as = (pool: pg.Pool, role: string): pg.Pool => {
  pool.on('connect', (client) => {
    client.query(`SET SESSION AUTHORIZATION mileproof_service; SET ROLE ${role}`).catch(() => {});
  });
  after(() => pool.end());
  return pool;
};
const { engine, secrets } = database.register;
const register = new Register({
  pool: as(openPool({ ...impatient, max: 4 }), 'mileproof_service'),
  engine,
  secrets,
  today: '2026-11-24',
});
const { authenticate, mount } = openSignIn(register, {
  pool: as(signInPool(impatient), 'mileproof_sign_in'),
  origins: [ORIGIN],
  key: randomBytes(32),
});
const plenty = { perSecond: 10_000, burst: 10_000 };
const service = serviceOver(database, {
  register,
  authenticate,
  mounts: [mount],
  pages: pagesWith({ door: mount.handle, base: mount.path }),
  limits: { signedIn: plenty, address: plenty, unknownKey: plenty, unknownKeys: plenty },
});
const address = await service.listening();
const person = new Browser(address, ORIGIN);
const nobody = new Browser(address, ORIGIN);
const first = await bootstrapAdministrator(owner, secrets, { organisation: 'R', name: '赵一' });
const place = { token: first.token, userName: 'root.admin', password: PASSWORD };
assert.equal((await person.ask('POST', '/v1/invitations/take-up', place)).status, 201);
const known = { username: 'root.admin', password: PASSWORD };
assert.equal((await person.ask('POST', '/auth/sign-in/username', known)).status, 204);
const keys: string[] = [];
for (const label of ['a', 'b', 'c', 'd']) {
  const { body } = await person.ask('POST', '/v1/keys', { label, scopes: ['read'] });
  keys.push(body.key);
}

const formTo = async (path: string, fields: Record<string, string>, cookies: boolean) => {
  const cookie = [...person.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const { status, headers } = await fetch(`${address}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: ORIGIN, ...(cookies && { cookie }) },
    body: new URLSearchParams(fields),
  });
  return { status, headers };
};
let used = 0;
/** By a key that no node remembers, since each is asked with once. */
const byKey = () => {
  const authorization = `Bearer ${keys[used]}`;
  used += 1;
  return nobody.ask('GET', '/v1/me', undefined, { from: null, headers: { authorization } });
};
const passkey = { response: { id: 'x' } };

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body?: { readonly code?: string };
}

/** Everybody who asks, and what each is answered while the database is there. */
const WHO: readonly (readonly [string, () => Promise<Answer>, number])[] = [
  ['a program by its key', byKey, 200],
  ['a person at the API', () => person.ask('GET', '/v1/me'), 200],
  ['a person at a page', () => person.ask('GET', '/account'), 200],
  ['a form of a person', () => formTo('/account', { act: 'checkLeave' }, true), 200],
  ['a door by a session', () => person.ask('GET', '/auth/passkey/list-user-passkeys'), 200],
  ['sign-in by name', () => nobody.ask('POST', '/auth/sign-in/username', known), 204],
  [
    'sign-in by passkey',
    () => nobody.ask('POST', '/auth/passkey/verify-authentication', passkey),
    401,
  ],
  [
    'the form of sign-in',
    () => formTo('/sign-in', { act: 'signIn', name: 'root.admin', password: PASSWORD }, false),
    303,
  ],
  [
    'nobody at the API',
    () => new Browser(address, ORIGIN).ask('GET', '/v1/network/publications'),
    200,
  ],
];

for (const state of ['shut', 'cutting'] as const) {
  test(`a database that is gone (${state}) is 503 for everybody, and nothing of ours is broken`, async () => {
    await gate.set('shut');
    await gate.set(state);
    const logged = service.log.length;
    for (const [who, ask] of WHO) {
      const { status, headers } = await ask();
      assert.equal(status, 503, who);
      assert.equal(headers.get('retry-after'), '1', who);
    }
    const errors = service.log.slice(logged).filter(({ at }) => at === 'error');
    assert.deepEqual(errors, []);
  });
}

test('a connection that is lost while it is held ends no program, and is told to whoever asks next', async () => {
  for (const pool of [openPool(impatient), signInPool(impatient)]) {
    await gate.set('open');
    const held = await pool.connect();
    const lost = new Promise<void>((resolve) => held.on('end', () => resolve()));
    await gate.set('shut');
    await lost;
    await assert.rejects(() => held.query('SELECT'));
    held.release(true);
    await pool.end();
  }
});

test('a database that stands still is told as gone, and whoever asks next is given another connection', async () => {
  await gate.set('open');
  const pool = openPool({ ...gate.connection, query_timeout: 2_000, max: 1 });
  const still = new Register({ pool: as(pool, 'mileproof_service'), engine, secrets });
  const asked = async (long = false): Promise<string> => {
    const done = await still.as(PUBLIC, async (tx) => {
      if (long) await tx.unbounded();
      await tx.run('SELECT pg_sleep($1)', [long ? 2.5 : 0]);
      return {};
    });
    return done.kind === 'done' ? 'done' : done.code;
  };
  // on a busy machine even a connection takes its time
  while ((await asked()) !== 'done');
  await gate.set('frozen');
  assert.equal(await asked(), 'unavailable');
  await gate.set('open');
  while ((await asked()) !== 'done');
  assert.equal(await asked(true), 'done');
});

test('a database that is busy is 503 for everybody, whatever statement it was that waited', async () => {
  await gate.set('open');
  const { rows } = await owner.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name
      FROM pg_tables
      WHERE schemaname IN ('register', 'sign_in')`,
  );
  await owner.query(`BEGIN; LOCK TABLE ${rows.map(({ name }) => name).join(', ')}`);
  const logged = service.log.length;
  try {
    for (const [who, ask] of WHO) {
      const { status, headers, body } = await ask();
      assert.equal(status, 503, who);
      assert.equal(headers.get('retry-after'), '1', who);
      if (body?.code !== undefined) assert.equal(body.code, 'busy', who);
    }
  } finally {
    await owner.query('ROLLBACK');
  }
  assert.deepEqual(
    service.log.slice(logged).filter(({ at }) => at === 'error'),
    [],
  );
});

test('a database that is back answers everybody again', async () => {
  await gate.set('open');
  for (const [who, ask, well] of WHO) assert.equal((await ask()).status, well, who);
});
