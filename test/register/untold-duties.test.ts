import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getExit } from '../../src/register/border/get-exit.ts';
import { countDuties } from '../../src/register/duties/count-duties.ts';
import { getDuty } from '../../src/register/duties/get-duty.ts';
import { listDuties } from '../../src/register/duties/list-duties.ts';
import { sayFeedTold } from '../../src/register/feeds/say-feed-told.ts';
import { setFeedRhythm } from '../../src/register/feeds/set-feed-rhythm.ts';
import { documentWorld } from './document-world.ts';
import { doneBy } from './done-by.ts';
import { newActor } from './register-database.ts';
import { testRegister } from './test-register.ts';

const database = await testRegister('2026-03-24');
const { register, owner } = database;
const { office, ministry, licensed } = await documentWorld(register, database);
const customs = await newActor(owner, 'customs');
const registry = await newActor(owner, 'registry');

test('a duty is overdue by what was told, and never by silence', async () => {
  const licence = await licensed();
  const { items } = await doneBy(listDuties(register, office, { limit: 10, licence }));
  const [first] = items;
  assert.deepEqual([items.length, first?.rule, first?.state], [2, 'D01', 'open']);
  const due = first?.due ?? '';
  const dayFrom = (days: number): string =>
    new Date(Date.parse(due) + days * 86_400_000).toISOString().slice(0, 10);
  const after = register.on(dayFrom(10));
  const state = async (day = after): Promise<string | undefined> =>
    (await doneBy(getDuty(day, office, { duty: first?.id ?? '' }))).state;
  const told = (until: string) =>
    doneBy(sayFeedTold(after, customs, { account: 'declaration', until }));
  // no feed is expected of the registers of these tests
  assert.equal(await state(), 'overdue');
  const ground = 'as agreed with customs';
  const rhythm = { account: 'declaration' as const, teller: null, days: 3, ground };
  await doneBy(setFeedRhythm(register, ministry, rhythm));
  assert.equal(await state(), 'untold', 'customs never told anything');
  assert.equal(await state(register.on(due)), 'open', 'its last day');
  await told(dayFrom(-1));
  assert.equal(await state(), 'untold', 'told up to the day before it was due, and late since');
  const counted = await doneBy(countDuties(after, office));
  assert.deepEqual(counted, { due: 2, overdue: 0, untold: 2 });
  const listed = async (which: 'overdue' | 'untold') =>
    (await doneBy(listDuties(after, office, { limit: 10, state: which }))).items.length;
  assert.deepEqual([await listed('overdue'), await listed('untold')], [0, 2]);
  assert.equal(
    (await doneBy(listDuties(after, office, { limit: 10, due: true }))).items.length,
    2,
    'it waits all the same',
  );
  await told(due);
  assert.equal(await state(), 'overdue', 'told up to its last day: it did not leave');
  await told(dayFrom(1));
  assert.equal(await state(), 'overdue');
  assert.deepEqual([await listed('overdue'), await listed('untold')], [2, 0]);
  // the registry's silence is another's
  await told(dayFrom(10));
  await doneBy(setFeedRhythm(register, ministry, { ...rhythm, account: 'certificate' }));
  assert.equal(await state(), 'overdue');
});

test('the registry is told of no duty as overdue that its own silence made so', async () => {
  const licence = await licensed();
  await owner.query('SET session_replication_role = replica');
  const { rows } = await owner.query<{ vin: string }>(
    `INSERT INTO register.duty (rule, vehicle, exporter, province, vin, due, state, verb)
      SELECT 'D02', v.id, v.exporter, v.province, v.vin, '2026-05-04', 'open', 'begin'
      FROM register.licensed_vehicle v
      WHERE v.licence = $1
      LIMIT 1
      RETURNING vin`,
    [licence],
  );
  await owner.query('SET session_replication_role = origin');
  const vin = rows[0]?.vin ?? '';
  const after = register.on('2026-05-14');
  const state = async (on = after): Promise<string | null> =>
    (await doneBy(getExit(on, registry, { vin }))).duty;
  const ground = 'as agreed with the registry';
  const expected = { account: 'certificate' as const, teller: null, days: 3, ground };
  await doneBy(setFeedRhythm(register, ministry, { ...expected, days: null }));
  assert.equal(await state(), 'overdue', 'no feed is expected');
  await doneBy(setFeedRhythm(register, ministry, expected));
  assert.equal(await state(), 'untold', 'it never told anything');
  assert.equal(await state(register.on('2026-05-04')), 'open', 'its last day');
  const told = (until: string) =>
    doneBy(sayFeedTold(after, registry, { account: 'certificate', until }));
  await told('2026-05-03');
  assert.equal(await state(), 'untold');
  await told('2026-05-04');
  assert.equal(await state(), 'overdue');
});
