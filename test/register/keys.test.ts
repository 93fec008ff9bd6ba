import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from '../../src/register/actor.ts';
import { actorOfKey, KEPT_MS } from '../../src/register/actors/actor-of-key.ts';
import { digestOfToken, newToken } from '../../src/register/actors/token-text.ts';
import type { Scope } from '../../src/register/members/key-shapes.ts';
import { listKeys } from '../../src/register/members/list-keys.ts';
import { makeKey } from '../../src/register/members/make-key.ts';
import { revokeKey } from '../../src/register/members/revoke-key.ts';
import { codeOf, done } from './outcome-values.ts';
import { another, newActor, say } from './register-database.ts';
import { testRegister } from './test-register.ts';

const { register, owner, pool } = await testRegister();

const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTAAA' });
const other = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTBBB' });
const office = await newActor(owner, 'office', { province: '65' });
const maker = await newActor(owner, 'manufacturer', { maker: 'chery' });
for (const { person } of [exporter, other, office, maker]) {
  await owner.query(
    `UPDATE register.person SET rights = '{read,act,sign,tell,manage}' WHERE id = $1`,
    [person],
  );
}

const newKey = async (
  actor: Actor,
  scopes: readonly Scope[] = ['read'],
  expiresAt: string | null = null,
): Promise<{ readonly id: string; readonly key: string }> =>
  done(await makeKey(register, actor, { label: 'a program', scopes, expiresAt }));

/** Asks anew each time, as a program that has just started. */
const actorNow = (key: string): Promise<Actor | null> => actorOfKey(register)(key);

test('a key tells a slip of the pen from another key', () => {
  const key = newToken('key');
  assert.match(key, /^mp_[A-Za-z0-9_-]{48}$/);
  assert.notEqual(digestOfToken('key', key), null);
  for (let place = 3; place < key.length; place += 1) {
    const mistyped = `${key.slice(0, place)}${key[place] === 'a' ? 'b' : 'a'}${key.slice(place + 1)}`;
    assert.equal(digestOfToken('key', mistyped), null, `place ${place}`);
  }
  for (const text of ['', 'mp_', `${key}=`, ` ${key}`, key.toUpperCase(), `${key}\n`]) {
    assert.equal(digestOfToken('key', text), null);
  }
});

test('a key acts for its organisation with its scopes, as no person', async () => {
  const { key } = await newKey(office, ['act', 'read']);
  assert.deepEqual(await actorNow(key), {
    part: 'office',
    organisation: office.organisation,
    person: null,
    province: '65',
    maker: null,
    rights: ['act', 'read'],
  });
  const made = await newKey(maker);
  assert.equal((await actorNow(made.key))?.maker, 'chery');
  const exporters = await newKey(exporter);
  assert.equal((await actorNow(exporters.key))?.province, null);
  assert.equal(await actorNow(newToken('key')), null);
});

test('the key is kept nowhere, its digest alone', async () => {
  const { id, key } = await newKey(exporter);
  const { rows } = await owner.query<{ row: string; digest: Buffer }>(
    'SELECT k::text AS row, digest FROM register.api_key k WHERE id = $1',
    [id],
  );
  assert.ok(!rows[0]?.row.includes(key.slice(3)));
  assert.deepEqual(rows[0]?.digest, digestOfToken('key', key));
  const { rows: events } = await owner.query<{ verb: string; person: string }>(
    'SELECT verb, person FROM register.event WHERE thing = $1',
    [id],
  );
  assert.deepEqual(events, [{ verb: 'make', person: exporter.person }]);
});

test('only a person makes keys, and none that may more than that person', async () => {
  const wish = { label: 'a program', scopes: ['act'] as const, expiresAt: null };
  const reader: Actor = { ...exporter, rights: ['read', 'manage'] };
  assert.equal(codeOf(await makeKey(register, reader, wish)), 'right-not-yours');
  const plain: Actor = { ...exporter, rights: ['read', 'act'] };
  assert.equal(codeOf(await makeKey(register, plain, wish)), 'right-missing');
  const program = await actorNow((await newKey(exporter, ['manage', 'act'])).key);
  assert.ok(program);
  assert.equal(codeOf(await makeKey(register, program, wish)), 'person-needed');
  const insert = `INSERT INTO register.api_key (organisation, label, digest, scopes, person)
    VALUES ($1, 'x', sha256('x'), '{act}', $2)`;
  for (const values of [
    [exporter.organisation, null],
    [exporter.organisation, other.person],
    [other.organisation, exporter.person],
  ]) {
    await assert.rejects(say(pool, exporter, insert, values), { code: '42501' });
  }
  await assert.rejects(
    say(
      pool,
      exporter,
      `INSERT INTO register.api_key (organisation, label, digest, scopes) VALUES ($1, 'x', sha256('y'), '{sign}')`,
      [exporter.organisation],
    ),
    { code: '23514' },
  );
});

test('a key that is revoked, past its end, or of a closed organisation is dead', async () => {
  const revoked = await newKey(exporter);
  done(await revokeKey(register, exporter, { id: revoked.id }));
  done(await revokeKey(register, exporter, { id: revoked.id }));
  assert.equal(await actorNow(revoked.key), null);

  const later = '2999-01-01T00:00:00Z';
  const expired = await newKey(exporter, ['read'], later);
  assert.notEqual(await actorNow(expired.key), null);
  await owner.query('UPDATE register.api_key SET expires_at = now() WHERE id = $1', [expired.id]);
  assert.equal(await actorNow(expired.key), null);
  const past = { label: 'x', scopes: ['read'] as const, expiresAt: '2020-01-01T00:00:00Z' };
  assert.equal(codeOf(await makeKey(register, exporter, past)), 'already-past');

  const closing = await newActor(owner, 'tax');
  await owner.query(`UPDATE register.person SET rights = '{manage}' WHERE id = $1`, [
    closing.person,
  ]);
  const closed = await newKey(closing);
  assert.notEqual(await actorNow(closed.key), null);
  await owner.query('UPDATE register.organisation SET closed_at = now() WHERE id = $1', [
    closing.organisation,
  ]);
  assert.equal(await actorNow(closed.key), null);
});

test('a key loses what its maker loses, and dies when he leaves', async () => {
  const leaver = await another(owner, exporter);
  await owner.query(`UPDATE register.person SET rights = '{act,manage}' WHERE id = $1`, [
    leaver.person,
  ]);
  const { key } = await newKey(leaver, ['read', 'act', 'manage']);
  assert.deepEqual((await actorNow(key))?.rights, ['act', 'manage', 'read']);
  await owner.query(`UPDATE register.person SET rights = '{act}' WHERE id = $1`, [leaver.person]);
  assert.deepEqual((await actorNow(key))?.rights, ['act', 'read']);
  await owner.query('UPDATE register.person SET left_at = now() WHERE id = $1', [leaver.person]);
  assert.equal(await actorNow(key), null);
});

test('another organisation neither sees nor revokes a key, an administrator revokes any', async () => {
  const { id, key } = await newKey(exporter);
  const seen = done(await listKeys(register, other)).items;
  assert.ok(!seen.some((listed) => listed.id === id));
  assert.equal(codeOf(await revokeKey(register, other, { id })), 'not-found');
  assert.notEqual(await actorNow(key), null);
  const listed = done(await listKeys(register, exporter)).items.find((one) => one.id === id);
  assert.equal(listed?.state, 'live');
  assert.equal(listed?.madeBy, exporter.person);
  assert.equal(listed?.lastUsedOn, '2026-11-24');
  assert.ok(!JSON.stringify(listed).includes(key.slice(3)));
  const administrator = await newActor(owner, 'administrator');
  done(await revokeKey(register, administrator, { id }));
  assert.equal(await actorNow(key), null);
  const after = done(await listKeys(register, exporter)).items.find((one) => one.id === id);
  assert.equal(after?.state, 'dead');
});

test('the day of use is written once a day', async () => {
  const { id, key } = await newKey(exporter);
  const written = async (): Promise<unknown> =>
    (
      await owner.query(
        'SELECT last_used_on AS day, xmin::text AS by FROM register.api_key WHERE id = $1',
        [id],
      )
    ).rows[0];
  await actorNow(key);
  const first = await written();
  await actorNow(key);
  assert.deepEqual(await written(), first);
  await actorOfKey(register.on('2026-11-25'))(key);
  const { rows } = await owner.query(
    'SELECT last_used_on AS day FROM register.api_key WHERE id = $1',
    [id],
  );
  assert.deepEqual(rows, [{ day: '2026-11-25' }]);
});

test('an answer is kept for two seconds: so long a revoked key may live on, and no longer', async () => {
  let now = 0;
  const ask = actorOfKey(register, () => now);
  const { id, key } = await newKey(exporter);
  assert.notEqual(await ask(key), null);
  done(await revokeKey(register, exporter, { id }));
  now = KEPT_MS - 1;
  assert.notEqual(await ask(key), null);
  now = KEPT_MS;
  assert.equal(await ask(key), null);
  assert.ok(KEPT_MS <= 5000);
});
