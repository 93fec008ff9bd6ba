import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import pg from 'pg';
import { type Actor, JOB } from '../../src/register/actor.ts';
import { asActor } from '../../src/register/as-actor.ts';
import { countNews } from '../../src/register/notices/news/count-news.ts';
import { prepared } from '../../src/register/prepared.ts';
import { newActor, registerDatabase } from './register-database.ts';

const { owner, connection } = await registerDatabase();
const one = new pg.Pool({ ...connection, max: 1 });
one.on('error', () => {});
one.on('connect', (client) => {
  client.query('SET SESSION AUTHORIZATION mileproof_service').catch(() => {});
});
after(() => one.end());

const ALL = prepared(
  `SELECT uscc FROM register.organisation WHERE part = 'exporter' AND made_at <= now() ORDER BY uscc`,
);
const SEEN = prepared(
  `SELECT uscc FROM register.organisation WHERE part = 'exporter' ORDER BY uscc`,
);

const [A, B] = ['915260183BJ1XG6123', '91330100PHMQ9KDD2B'];
const first = await newActor(owner, 'exporter', { province: '65', uscc: A });
const second = await newActor(owner, 'exporter', { province: '33', uscc: B });
const office33 = await newActor(owner, 'office', { province: '33' });

const seen = (actor: Actor, text = SEEN): Promise<readonly string[]> =>
  asActor(one, actor, async (tx) =>
    (await tx.rows<{ uscc: string }>(text)).map(({ uscc }) => uscc),
  );

test('a statement that one connection keeps shows each part its own rows, however often it is asked', async () => {
  // more often than PostgreSQL plans a statement by its values
  for (let turn = 0; turn < 8; turn += 1) {
    assert.deepEqual(await seen(first), [A]);
    assert.deepEqual(await seen(office33), [B]);
    assert.deepEqual(await seen(JOB), [B, A]);
    assert.deepEqual(await seen(second), [B]);
  }
  const kept = await asActor(one, JOB, (tx) =>
    tx.rows<{ statement: string }>('SELECT statement FROM pg_prepared_statements'),
  );
  assert.equal(kept.filter(({ statement }) => statement === SEEN).length, 1);
});

test('a kept statement outlives a column that a migration adds, and a column it may not read stays shut', async () => {
  assert.deepEqual(await seen(JOB), [B, A]);
  await owner.query('ALTER TABLE register.organisation ADD COLUMN added text');
  assert.deepEqual(await seen(JOB), [B, A]);
  await assert.rejects(seen(first, ALL), { code: '42501' });
  await assert.rejects(seen(first, ALL), { code: '42501' });
});

test('what waits is not planned anew for each page: a connection keeps the plan, and each office sees its own', async () => {
  const office65 = await newActor(owner, 'office', { province: '65' });
  // one that waits, without the way by which it came there
  await owner.query(`
    SET session_replication_role = replica;
    INSERT INTO register.filing (number, exporter, province, facts, state, verb, submitted_on)
      VALUES ('F-1', '${second.organisation}', '33', '{}', 'submitted', 'submit', '2026-11-20');
    RESET session_replication_role
  `);
  const window = { since: '2026-01-01', until: 'infinity' };
  const filings = (actor: Actor): Promise<number | undefined> =>
    asActor(
      one,
      actor,
      async (tx) => (await countNews(tx, window)).find(({ kind }) => kind === 'filings')?.waits,
    );
  for (let turn = 0; turn < 8; turn += 1) {
    assert.equal(await filings(office33), 1);
    assert.equal(await filings(office65), 0);
  }
  const kept = await asActor(one, JOB, (tx) =>
    tx.rows<{ plans: number }>(
      `SELECT generic_plans::int AS plans FROM pg_prepared_statements WHERE statement LIKE '%AS fresh%'`,
    ),
  );
  assert.equal(kept.length, 1);
  assert.ok(kept.every(({ plans }) => plans > 0));
});
