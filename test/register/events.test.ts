import assert from 'node:assert/strict';
import { test } from 'node:test';
import pg from 'pg';
import { JOB, PUBLIC } from '../../src/register/actor.ts';
import { type Followed, followEvents } from '../../src/register/events/follow-events.ts';
import { type EventsAsked, listEvents } from '../../src/register/events/list-events.ts';
import { verifyEventChain } from '../../src/register/events/verify-event-chain.ts';
import { SEAL_EVENTS } from '../../src/register/jobs/seal-events.ts';
import { newActor, settled } from './register-database.ts';
import { testRegister } from './test-register.ts';

const { register, owner, connection } = await testRegister();
const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA00000018' });
const other = await newActor(owner, 'exporter', { uscc: '91650100MA00000026' });
const administrator = await newActor(owner, 'administrator');

const TELL = `INSERT INTO register.event (verb, kind, thing) VALUES ($1, 'test', $2) RETURNING id`;

const tell = async (verb: string, who = exporter): Promise<void> => {
  const outcome = await register.as(who, (tx) => tx.run(TELL, [verb, who.organisation]));
  assert.equal(outcome.kind, 'done');
};

const page = async (filter: Partial<EventsAsked>, who = exporter) => {
  const outcome = await listEvents(register, who, { limit: 100, ...filter });
  assert.ok(outcome.kind === 'done', JSON.stringify(outcome));
  return outcome.value;
};

const verbsOf = ({ items }: Awaited<ReturnType<typeof page>>): readonly string[] =>
  items.map(({ verb }) => verb);

const seal = async (): Promise<void> => {
  const signal = new AbortController().signal;
  await SEAL_EVENTS.work(register, {}, { id: '', signal });
};

const brokenSeal = async (): Promise<number | null> => {
  const outcome = await verifyEventChain(register, administrator);
  assert.ok(outcome.kind === 'done');
  return outcome.value.firstBroken;
};

test('neither a cursor nor the chain passes an event of a transaction that is slow', async () => {
  // Its transaction begins before the slow one's, its event comes after: by the numbers alone the slow one is lost.
  const [early, slow] = [new pg.Client(connection), new pg.Client(connection)];
  await Promise.all([early.connect(), slow.connect()]);
  try {
    await early.query('BEGIN; SELECT pg_current_xact_id()');
    await slow.query('BEGIN');
    await slow.query(TELL, ['slow', exporter.organisation]);
    await early.query(TELL, ['early', exporter.organisation]);
    await early.query('COMMIT');
    await tell('late');
    const verbs = ['early', 'slow', 'late'];
    let first = await page({ verb: verbs }, administrator);
    // A transaction of another that ends this moment may keep it back too.
    while (first.items.length === 0) first = await page({ verb: verbs }, administrator);
    assert.deepEqual(verbsOf(first), ['early']);
    await seal();
    await slow.query('COMMIT');
    await settled(owner);
    const second = await page({ verb: verbs, cursor: first.next }, administrator);
    assert.deepEqual(verbsOf(second), ['slow', 'late']);
    await seal();
    assert.equal(await brokenSeal(), null);
  } finally {
    await Promise.all([early.end(), slow.end()]);
  }
});

test('what runs in another database of the server holds no reader back', async () => {
  const elsewhere = new pg.Client({ ...connection, database: 'postgres' });
  await elsewhere.connect();
  try {
    await elsewhere.query('BEGIN; SELECT pg_current_xact_id()');
    await tell('beside');
    await settled(owner);
    assert.deepEqual(verbsOf(await page({ verb: ['beside'] })), ['beside']);
    assert.deepEqual((await elsewhere.query('SELECT 1 AS one')).rows, [{ one: 1 }]);
  } finally {
    await elsewhere.end();
  }
});

test('each sees its own events, filtered and page by page', async () => {
  await tell('mine');
  await tell('theirs', other);
  await tell('mine');
  await settled(owner);
  assert.deepEqual(verbsOf(await page({ verb: ['mine', 'theirs'] })), ['mine', 'mine']);
  assert.deepEqual(verbsOf(await page({ verb: ['mine', 'theirs'] }, other)), ['theirs']);
  const one = await page({ verb: ['mine'], limit: 1 });
  assert.equal(one.more, true);
  const two = await page({ verb: ['mine'], limit: 1, cursor: one.next });
  assert.equal(two.more, false);
  assert.notEqual(one.next, two.next);
  const three = await page({ verb: ['mine'], cursor: two.next });
  assert.deepEqual(three, { items: [], next: two.next, more: false });
  assert.deepEqual(verbsOf(await page({ thing: other.organisation ?? '' })), []);
  assert.deepEqual(verbsOf(await page({ kind: 'no such' })), []);
  assert.deepEqual(verbsOf(await page({ since: '2999-01-01T00:00:00Z' })), []);
  const bad = await listEvents(register, exporter, { cursor: "1'", limit: 1 });
  assert.equal(bad.kind === 'refused' && bad.field, 'cursor');
  const nobody = await listEvents(register, PUBLIC, { limit: 1 });
  assert.equal(nobody.kind === 'refused' && nobody.code, 'part-missing');
});

test('a stream goes on from a cursor, beats in silence, and ends when told', {
  timeout: 600_000,
}, async () => {
  await settled(owner);
  const before = await page({ limit: 1000 });
  const end = new AbortController();
  const seen: Followed[] = [];
  const following = (async () => {
    const stream = followEvents(
      register,
      exporter,
      { cursor: before.next },
      { signal: end.signal, lookMs: 10, heartbeatMs: 30 },
    );
    for await (const one of stream) {
      seen.push(one);
      if (one.kind === 'heartbeat' && seen.length === 1) await tell('streamed');
      if (one.kind === 'event') end.abort();
    }
  })();
  await following;
  assert.equal(seen[0]?.kind, 'heartbeat');
  const last = seen.at(-1);
  assert.equal(last?.kind === 'event' && last.event.verb, 'streamed');
  const refused: Followed[] = [];
  const signal = new AbortController().signal;
  for await (const one of followEvents(register, exporter, { cursor: 'x' }, { signal }))
    refused.push(one);
  assert.equal(refused[0]?.kind, 'refused');
});

test('who changes an event breaks the chain, and it is seen; an exporter does not ask', async () => {
  await settled(owner);
  await seal();
  assert.equal(await brokenSeal(), null);
  await owner.query('ALTER TABLE register.event DISABLE TRIGGER USER');
  await owner.query(`UPDATE register.event SET verb = 'other' WHERE verb = 'slow'`);
  await owner.query('ALTER TABLE register.event ENABLE TRIGGER USER');
  assert.equal(await brokenSeal(), 2);
  const outcome = await verifyEventChain(register, exporter);
  assert.equal(outcome.kind === 'refused' && outcome.code, 'part-missing');
});

test('after a move to a server that counts anew, later events come after earlier ones', async () => {
  const far = 1_000_000_000;
  await owner.query(
    `INSERT INTO register.event (verb, kind, thing, transaction) VALUES ('moved', 'test', $1, $2)`,
    [exporter.organisation, far],
  );
  await owner.query('SELECT register.begin_era()');
  await tell('after-the-move');
  await settled(owner);
  const { items } = await page({ verb: ['moved', 'after-the-move', 'late'] }, administrator);
  assert.deepEqual(
    items.map(({ verb }) => verb),
    ['late', 'moved', 'after-the-move'],
  );
  const { rows } = await owner.query('SELECT before FROM register.event_era');
  await owner.query('SELECT register.begin_era()');
  assert.deepEqual((await owner.query('SELECT before FROM register.event_era')).rows, rows);
  assert.equal(rows[0]?.before, far);
  assert.equal(
    (await register.as(JOB, (tx) => tx.rows('SELECT register.seal_events()'))).kind,
    'done',
  );
});
