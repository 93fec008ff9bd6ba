import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type pg from 'pg';
import { LIVES } from '../../src/domain/lives/lives.ts';
import type { Actor } from '../../src/register/actor.ts';
import { Register } from '../../src/register/register.ts';
import { rightVin } from '../nation/right-vin.ts';
import { another, newActor } from '../register/register-database.ts';
import { groundsFor } from '../register/rests-on.ts';
import { testRegister } from '../register/test-register.ts';
import { ALL } from '../tier.ts';
import { serviceOver } from './test-service.ts';

// Every request of a car's life is broken off at its first statement, then at a later one, and so on until it is done:
// each time nothing of it may be there.

const TODAY = '2026-03-02';
const database = await testRegister(TODAY);
const { owner, pool } = database;

/** How a statement fails. */
type Fault = 'error' | 'too-slow' | 'gone';
const FAULTS: readonly Fault[] = ['error', 'too-slow', 'gone'];

/** Which statement fails, from 1, and how; what was counted since. */
const plan: { at: number; how: Fault; counted: number } = { at: 0, how: 'error', counted: 0 };

const BREAKS: Readonly<Record<Exclude<Fault, 'gone'>, string>> = {
  error: 'SELECT 1 / 0',
  'too-slow': `DO $$ BEGIN RAISE EXCEPTION 'too slow' USING ERRCODE = '57014'; END $$`,
};

/** A connection whose statements are counted, and of which one fails. */
const faulty = (client: pg.PoolClient): pg.PoolClient =>
  new Proxy(client, {
    get: (target, name) => {
      const value = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      if (name !== 'query') return value.bind(target);
      return async (...given: unknown[]) => {
        plan.counted += given[0] === 'ROLLBACK' ? 0 : 1;
        if (given[0] !== 'ROLLBACK' && plan.counted === plan.at) {
          if (plan.how !== 'gone') return target.query(BREAKS[plan.how]);
          const { rows } = await target.query('SELECT pg_backend_pid() AS pid');
          await owner.query('SELECT pg_terminate_backend($1)', [rows[0].pid]);
        }
        return Reflect.apply(value, target, given);
      };
    },
  });

const broken = new Proxy(pool, {
  get: (target, name) => {
    if (name === 'connect') return async () => faulty(await target.connect());
    const value = Reflect.get(target, name, target);
    return typeof value === 'function' ? value.bind(target) : value;
  },
});
const { engine, secrets } = database.register;
const register = new Register({
  pool: broken,
  engine,
  secrets,
  today: TODAY,
  loopbackWebhooks: true,
});
const plenty = { perSecond: 1e6, burst: 1e6 };
const { app, as } = serviceOver(database, {
  register,
  limits: { address: plenty, signedIn: plenty },
});

const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTAAA' });
const office = await newActor(owner, 'office');
const second = await another(owner, office);
const customs = await newActor(owner, 'customs');
const registry = await newActor(owner, 'registry');
const ministry = await newActor(owner, 'ministry');

const { rows: tables } = await owner.query<{ name: string }>(
  `SELECT c.oid::regclass::text AS name
    FROM pg_class c
    WHERE c.relnamespace IN ('register'::regnamespace, 'jobs'::regnamespace) AND c.relkind = 'r'
    ORDER BY 1`,
);
/** The archived law is large and known by its hash. */
const said = (name: string): string => (name === 'register.rule_set' ? 't.hash' : 't::text');
const WORLD = tables
  .map(
    ({ name }) =>
      `SELECT '${name}' AS name, count(*)::int AS rows, sum(hashtextextended(${said(name)}, 0)) AS hash
        FROM ${name} t`,
  )
  .join(' UNION ALL ');
/** Every row there is, as one digest a table. */
const world = async (): Promise<ReadonlyMap<string, string>> =>
  new Map((await owner.query(WORLD)).rows.map(({ name, rows, hash }) => [name, `${rows} ${hash}`]));

interface Answered {
  readonly status: number;
  readonly text: string;
}

let keys = 0;
const MOST_STATEMENTS = 400;
/** The first are tried one by one, then each third: another of the three ways each time. */
const ONE_BY_ONE = ALL ? 8 : 2;
const STRIDE = ALL ? 3 : 9;
let broke = 0;
const AGAIN_MS = 20;

/** Sends a request that is broken off at each of its statements in turn, until it is done; gives its answer. */
const through = async (
  actor: Actor,
  method: string,
  path: string,
  given: string | object | null = null,
  type = 'application/json',
): Promise<Record<string, never>> => {
  keys += 1;
  const body = typeof given === 'string' ? given : given === null ? null : JSON.stringify(given);
  const send = async (): Promise<Answered> => {
    plan.counted = 0;
    const response = await app.request(path, {
      method,
      ...(body !== null && { body }),
      headers: {
        ...as(actor),
        'idempotency-key': `key-${keys}`,
        ...(body !== null && { 'content-type': type }),
      },
    });
    return { status: response.status, text: await response.text() };
  };
  const before = await world();
  for (let at = 1; at < MOST_STATEMENTS; at += at < ONE_BY_ONE ? 1 : STRIDE) {
    plan.at = at;
    plan.how = FAULTS[broke % FAULTS.length] ?? 'error';
    let answered = await send();
    // on a busy machine PostgreSQL may still be at taking back the one that was broken off
    while (answered.text.includes('still-being-answered')) {
      await setTimeout(AGAIN_MS);
      answered = await send();
    }
    const { status, text } = answered;
    const reached = plan.counted >= at;
    plan.at = 0;
    const where = `${method} ${path}, statement ${at}, ${plan.how}: ${status} ${text}`;
    if (!reached) {
      assert.ok(status < 300, where);
      const done = await world();
      // sent again, by who did not hear the answer, it is the same and nothing more is done
      const again = await send();
      assert.deepEqual([again.status, again.text], [status, text], where);
      assert.deepEqual(await world(), done, where);
      return JSON.parse(text);
    }
    broke += 1;
    assert.ok(status >= 400 || text.includes('"problem"'), where);
    assert.deepEqual(await world(), before, where);
  }
  throw new Error(`${path} never ends`);
};

const vin = rightVin(501);
const other = rightVin(502);
const NOTICE = { en: 'No letter.', zh: '无确认书。' };

test('a request that is broken off at any statement has done nothing', async () => {
  const filing = await through(exporter, 'POST', '/v1/filings', {
    facts: { phone: '13800138000' },
  });
  await through(exporter, 'POST', `/v1/filings/${filing['id']}/submit`, {});
  await through(office, 'POST', `/v1/filings/${filing['id']}/accept`);
  const accounts = {
    licence: [
      { vin, brand: 'BYD', model: 'M1', destination: 'KZ', condition: 'used' },
      { vin: other, brand: 'BYD', model: 'M1', destination: 'KZ', condition: 'used' },
    ],
    certificate: [{ vin, number: '650001234567', model: 'M1' }],
    letter: [{ vin, number: 'L1', destination: 'KZ' }],
  };
  const made = await through(exporter, 'POST', '/v1/applications', { accounts });
  const at = `/v1/applications/${made['id']}`;
  await through(exporter, 'POST', `${at}/submit`, {});
  await through(office, 'POST', `${at}/take`);
  await through(office, 'POST', `${at}/ask`, { questions: [{ vin: null, text: NOTICE }] });
  const { rows } = await owner.query('SELECT id FROM register.question');
  await through(exporter, 'POST', `${at}/answer`, {
    answers: [{ question: rows[0]?.id, text: 'It is there.' }],
  });
  await through(exporter, 'POST', `${at}/amend`, { accounts });
  await through(office, 'POST', '/v1/queue/take');
  const { rows: vehicles } = await owner.query<{ id: string; vin: string }>(
    'SELECT id, vin FROM register.application_vehicle',
  );
  const idOf = (one: string): string => vehicles.find((found) => found.vin === one)?.id ?? '';
  await owner.query('ALTER TABLE register.verdict DISABLE TRIGGER USER');
  await owner.query(
    `UPDATE register.verdict SET gate = 'clear', on_the_applicants_word = false WHERE vin = $1 AND version = 2`,
    [vin],
  );
  await owner.query('ALTER TABLE register.verdict ENABLE TRIGGER USER');
  await through(office, 'POST', `/v1/decisions/${idOf(vin)}/grant`, {});
  const refusal = { grounds: [{ rule: 'cn.648.letter-required' }], notice: NOTICE };
  const refused = `/v1/decisions/${idOf(other)}`;
  await through(office, 'POST', `${refused}/propose-refusal`, refusal);
  await through(second, 'POST', `${refused}/edit`);
  await through(office, 'POST', `${refused}/propose-refusal`, refusal);
  const hearing = await through(office, 'POST', '/v1/hearings', { vehicle: idOf(other) });
  await through(exporter, 'POST', `/v1/hearings/${hearing['id']}/answer`, {
    answer: 'It is there.',
  });
  await through(second, 'POST', `${refused}/countersign`);
  await through(office, 'POST', `${at}/decide`);
  await through(exporter, 'POST', `${refused}/appeal`, { appeal: 'It was there.' });
  await through(ministry, 'POST', `/v1/appeals/${idOf(other)}/overturn`, {
    grounds: groundsFor('overturn'),
  });
  await through(exporter, 'POST', '/v1/webhooks', { url: 'https://example.com/' });
  const feed = `${JSON.stringify({ vin, number: 'C9', registeredOn: '2025-10-10' })}\n`;
  const type = 'application/x-ndjson';
  await through(registry, 'POST', '/v1/feeds/certificate?name=a.ndjson', feed, type);
  await through(customs, 'POST', '/v1/declarations', {
    signed: { ground: 'office-confirmed', words: 'letter seen' },
    vin,
    entryNumber: 'E1',
    odometerKm: 9000,
    declaredOn: TODAY,
    destination: 'KZ',
  });
  assert.ok(broke > (ALL ? 200 : 50), `${broke} were broken off`);
});

test('afterwards everything that lives has its events, and nothing is half there', async () => {
  const nothing = async (what: string, text: string): Promise<void> =>
    assert.deepEqual((await owner.query(text)).rows, [], what);
  const { rows: living } = await owner.query<{ relation: string }>(
    `SELECT attrelid::regclass::text AS relation
      FROM pg_attribute
      WHERE attname = 'stepped_part' AND NOT attisdropped`,
  );
  assert.ok(living.length >= 7 && LIVES.length >= living.length);
  for (const { relation } of living) {
    await nothing(
      `${relation}: the last event is the last step`,
      `SELECT l.id, l.verb, e.verb AS event
        FROM ${relation} l
        LEFT JOIN LATERAL (
          SELECT verb FROM register.event e WHERE e.thing = l.id AND e.kind = l.life ORDER BY e.id DESC LIMIT 1
        ) e ON true
        WHERE e.verb IS DISTINCT FROM l.verb`,
    );
  }
  await nothing(
    'a submitted version without a verdict of each vehicle that it lists',
    `SELECT av.id
      FROM register.application_vehicle av
      JOIN register.application a ON a.id = av.application
      WHERE a.state <> 'draft'
        AND NOT EXISTS (
          SELECT FROM register.verdict v
          WHERE v.application = av.application AND v.version = av.version AND v.vin = av.vin
        )`,
  );
  await nothing(
    'a version that counts and is not there, or is there and does not count',
    `SELECT a.id
      FROM register.application a
      WHERE a.version <> (
        SELECT coalesce(max(v.version), 0) FROM register.application_version v WHERE v.application = a.id
      )`,
  );
  await nothing(
    'a draft without an application',
    `SELECT d.application
      FROM register.application_draft d
      WHERE NOT EXISTS (SELECT FROM register.application a WHERE a.id = d.application)`,
  );
  await nothing('rows of a feed that was never taken', 'SELECT FROM register.feed_staged');
  await nothing(
    'a feed whose rows are not as many as it says',
    `SELECT f.id
      FROM register.feed_file f
      WHERE f.rows_taken <> (SELECT count(*) FROM register.account_row r WHERE r.source = f.id)`,
  );
  await nothing(
    'a number used by a VIN of which nobody told it',
    `SELECT u.number
      FROM register.used_once u
      WHERE NOT EXISTS (SELECT FROM register.account_row r WHERE r.vin = u.vin)`,
  );
  await nothing(
    'a licence without a vehicle',
    `SELECT l.id
      FROM register.licence l
      WHERE NOT EXISTS (SELECT FROM register.licensed_vehicle v WHERE v.licence = l.id)`,
  );
  const { rows } = await owner.query<{ kept: number; other: number }>(
    `SELECT count(*)::int AS kept, count(*) FILTER (WHERE status NOT BETWEEN 200 AND 299)::int AS other
      FROM register.answered`,
  );
  assert.deepEqual(rows, [{ kept: keys, other: 0 }], 'one answer a request, and none that refuses');
});
