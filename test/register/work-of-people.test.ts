import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from '../../src/register/actor.ts';
import { assignApplication } from '../../src/register/applications/assign-application.ts';
import { draftApplication } from '../../src/register/applications/draft-application.ts';
import { getApplication } from '../../src/register/applications/get-application.ts';
import { listQueue } from '../../src/register/applications/list-queue.ts';
import { releaseApplication } from '../../src/register/applications/release-application.ts';
import { submitApplication } from '../../src/register/applications/submit-application.ts';
import { takeApplication } from '../../src/register/applications/take-application.ts';
import { takeNextApplication } from '../../src/register/applications/take-next-application.ts';
import { listEvents } from '../../src/register/events/list-events.ts';
import { invitePerson } from '../../src/register/members/invite-person.ts';
import { leaveOrganisation } from '../../src/register/members/leave-organisation.ts';
import { listColleagues } from '../../src/register/members/list-colleagues.ts';
import { listMembers } from '../../src/register/members/list-members.ts';
import { numberMember } from '../../src/register/members/number-member.ts';
import { listNotes } from '../../src/register/notes/list-notes.ts';
import { writeNote } from '../../src/register/notes/write-note.ts';
import { codeOf, doneBy } from './done-by.ts';
import { another, newActor, say, settled } from './register-database.ts';
import { testRegister } from './test-register.ts';

const { register, owner, pool } = await testRegister('2026-09-28');

const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTAAA' });
const head = await newActor(owner, 'office');
const plain = async (): Promise<Actor> => {
  const made = await another(owner, head);
  const rights = ['read', 'act', 'sign'] as const;
  await owner.query('UPDATE register.person SET rights = $2 WHERE id = $1', [made.person, rights]);
  return { ...made, rights };
};
const first = await plain();
const second = await plain();
const third = await plain();
const elsewhere = await newActor(owner, 'office', { province: '44' });
const ministry = await newActor(owner, 'ministry');
const administrator = await newActor(owner, 'administrator');

let cars = 0;
const vinOf = (place: number): string => `LSJJV8DJ2SC${String(place).padStart(6, '0')}`;
const submit = async (): Promise<string> => {
  cars += 1;
  const licence = [{ vin: vinOf(cars), destination: '俄罗斯', application: 'x' }];
  const { id: application } = await doneBy(
    draftApplication(register, exporter, { accounts: { licence } }),
  );
  await doneBy(submitApplication(register, exporter, { application }));
  return application;
};
/** The half hour is over. */
const lunch = (application: string) =>
  owner.query(
    `UPDATE register.application SET taken_until = now() - interval '1 second' WHERE id = $1`,
    [application],
  );
const give = (
  actor: Actor,
  application: string,
  to: Actor | null,
  more: { from?: Actor; why?: string } = {},
) =>
  assignApplication(register, actor, {
    application,
    person: to?.person ?? null,
    from: more.from?.person ?? null,
    why: more.why ?? null,
  });
const hasIt = async (application: string): Promise<string | null> =>
  (await doneBy(getApplication(register, head, { application }))).assignedTo;

test('what somebody took stays his over lunch, and he gets it before others when he asks for the next', async () => {
  const [mine, other] = [await submit(), await submit()];
  await doneBy(takeApplication(register, first, { application: mine }));
  await lunch(mine);
  assert.equal(await hasIt(mine), first.person);
  // the colleague is given the other, though this one falls due first, and cannot take it
  assert.equal(
    await codeOf(takeApplication(register, second, { application: mine })),
    'assigned-to-another',
  );
  await assert.rejects(
    say(
      pool,
      second,
      `UPDATE register.application SET state = 'underReview', verb = 'take', stepped_at = now() WHERE id = $1`,
      [mine],
    ),
    { code: 'MP005' },
  );
  assert.equal((await doneBy(takeNextApplication(register, second))).id, other);
  assert.equal(await codeOf(takeNextApplication(register, second)), 'queue-empty');
  const own = await doneBy(listQueue(register, first, { mine: true, limit: 9 }));
  assert.deepEqual(
    own.items.map(({ id, takenUntil }) => [id, takenUntil]),
    [[mine, null]],
  );
  const later = await submit();
  assert.equal((await doneBy(takeNextApplication(register, first))).id, mine);
  // given back, it is nobody's
  await doneBy(releaseApplication(register, first, { application: mine }));
  assert.equal(await hasIt(mine), null);
  assert.equal((await doneBy(takeNextApplication(register, third))).id, mine);
  assert.equal((await doneBy(takeNextApplication(register, third))).id, later);
});

test('an own application that falls due later is given before one that falls due first', async () => {
  const [early, own] = [await submit(), await submit()];
  await doneBy(give(head, own, second));
  assert.equal((await doneBy(takeNextApplication(register, second))).id, own);
  assert.equal((await doneBy(takeNextApplication(register, second))).id, early);
});

test('it is handed over and taken over with a word why; a third gets it from whoever manages the office', async () => {
  const application = await submit();
  await doneBy(takeApplication(register, first, { application }));
  // handed over: the lock goes with it
  assert.equal(await codeOf(give(first, application, second, { from: first })), 'not-well-formed');
  await doneBy(give(first, application, second, { from: first, why: 'leave from tomorrow' }));
  const handed = await doneBy(getApplication(register, second, { application }));
  assert.deepEqual([handed.assignedTo, handed.takenUntil], [second.person, null]);
  // who gave it does not have it any more
  assert.equal(
    await codeOf(takeApplication(register, first, { application })),
    'assigned-to-another',
  );
  // a colleague at work is not disturbed; a colleague who is away is stood in for
  await doneBy(takeApplication(register, second, { application }));
  const why = 'she is ill';
  assert.equal(
    await codeOf(give(third, application, third, { from: second, why })),
    'taken-by-another',
  );
  await lunch(application);
  assert.equal(
    await codeOf(give(third, application, first, { from: second, why })),
    'assigned-to-another',
  );
  assert.equal(await codeOf(give(third, application, third, { from: second })), 'not-well-formed');
  await doneBy(give(third, application, third, { from: second, why }));
  await doneBy(give(head, application, first, { from: third, why: 'evenly' }));
  assert.equal(await hasIt(application), first.person);
  await doneBy(give(first, application, null, { from: first }));
  assert.equal(await hasIt(application), null);
  // the words stand as notes on it, the last first
  const notes = await doneBy(listNotes(register, head, { application, limit: 9 }));
  assert.deepEqual(
    notes.items.map(({ text, writtenBy }) => [text, writtenBy]),
    [
      ['evenly', head.person],
      [why, third.person],
      ['leave from tomorrow', first.person],
    ],
  );
  await settled(owner);
  const verbs = async (actor: Actor) =>
    (await doneBy(listEvents(register, actor, { thing: application, limit: 99 }))).items.map(
      ({ verb }) => verb,
    );
  const internal = ['assign', 'give-back'];
  assert.deepEqual(
    (await verbs(head)).filter((verb) => internal.includes(verb)),
    ['assign', 'assign', 'assign', 'give-back'],
  );
  assert.deepEqual(
    (await verbs(exporter)).filter((verb) => internal.includes(verb)),
    [],
  );
  const own = await doneBy(getApplication(register, exporter, { application }));
  assert.deepEqual([own.assignedTo, own.takenBy], [null, null]);
});

test('of two who give it at once the second learns of the first; nobody outside gives or gets it', async () => {
  const application = await submit();
  const given = await Promise.all([
    codeOf(give(first, application, first)),
    codeOf(give(second, application, second)),
  ]);
  assert.deepEqual([...given].sort(), ['assigned-meanwhile', 'done']);
  // the database says so to whoever does not ask the program
  const insert = (actor: Actor, to: Actor, from: Actor | null) =>
    say(
      pool,
      actor,
      `INSERT INTO register.assignment (application, assigned_to, assigned_from) VALUES ($1, $2, $3)`,
      [application, to.person, from?.person ?? null],
    );
  const [has, hasNot] = given[0] === 'done' ? [first, second] : [second, first];
  await assert.rejects(insert(hasNot, hasNot, null), { code: 'MPA01' });
  await assert.rejects(insert(hasNot, hasNot, has), { code: '23514' });
  await assert.rejects(insert(third, hasNot, has), { code: 'MPA02' });
  await assert.rejects(insert(elsewhere, elsewhere, null), { code: '23503' });
  await assert.rejects(insert({ ...has, person: null }, hasNot, has), { code: 'MPL04' });
  await assert.rejects(insert(ministry, ministry, null), { code: '42501' });
  assert.equal(
    await codeOf(give(has, application, elsewhere, { from: has, why: 'w' })),
    'not-found',
  );
  assert.equal(await codeOf(give(has, application, has, { from: has, why: 'w' })), 'already-there');
});

test('what a colleague has who left is nobody’s', async () => {
  const application = await submit();
  const gone = await plain();
  await doneBy(give(head, application, gone));
  await doneBy(leaveOrganisation(register, head, { person: gone.person ?? '' }));
  assert.equal(await hasIt(application), null);
  await doneBy(takeApplication(register, second, { application }));
  assert.equal(await hasIt(application), second.person);
});

test('a staff number is of one person of an organisation, and never passes to another', async () => {
  const number = (who: Actor, staffNumber: string | null, by = head) =>
    numberMember(register, by, { person: who.person ?? '', staffNumber });
  await doneBy(number(first, '10041'));
  assert.equal(await codeOf(number(second, '10041')), 'staff-number-taken');
  assert.equal(await codeOf(number(second, '1 2')), 'not-well-formed');
  assert.equal(await codeOf(number(second, '10067', first)), 'right-missing');
  assert.equal(await codeOf(number(second, '10067', elsewhere)), 'not-found');
  // another organisation has numbers of its own, and an administrator gives them
  await doneBy(number(elsewhere, '10041', administrator));
  const organisation = head.organisation ?? '';
  const invite = (name: string, staffNumber: string) =>
    invitePerson(register, head, { organisation, name, rights: ['act'], staffNumber });
  const made = await doneBy(invite('示例丁', '20001'));
  assert.equal(await codeOf(invite('示例戊', '20001')), 'staff-number-taken');
  await doneBy(leaveOrganisation(register, head, { person: made.person }));
  // who left keeps it; invited anew the same person gets it, another does not
  assert.equal(await codeOf(invite('示例戊', '20001')), 'staff-number-taken');
  assert.equal(
    await codeOf(numberMember(register, head, { person: made.person, staffNumber: '20002' })),
    'never-changed',
  );
  const again = await doneBy(invite('示例丁', '20001'));
  const { items } = await doneBy(listMembers(register, head, {}));
  assert.deepEqual(
    items.filter(({ staffNumber }) => staffNumber === '20001').map(({ id, state }) => [id, state]),
    [
      [made.person, 'left'],
      [again.person, 'invited'],
    ],
  );
  // colleagues see it, others do not; no event holds it
  await owner.query('UPDATE register.person SET account = id::text WHERE id = $1', [first.person]);
  const colleagues = await doneBy(listColleagues(register, second));
  assert.deepEqual(colleagues.items, [{ person: first.person, staffNumber: '10041' }]);
  const seen = await say(pool, ministry, 'SELECT FROM register.person WHERE staff_number = $1', [
    '10041',
  ]);
  assert.equal(seen.length, 0);
  const { rows } = await owner.query(
    `SELECT FROM register.event WHERE detail::text LIKE '%10041%' OR detail::text LIKE '%20001%'`,
  );
  assert.equal(rows.length, 0);
});

test('a step names whoever took it by the staff number, to colleagues alone', async () => {
  const application = await submit();
  await doneBy(takeApplication(register, first, { application }));
  const by = async (actor: Actor) =>
    (await doneBy(getApplication(register, actor, { application }))).timeline.at(-1)?.byStaffNumber;
  assert.equal(await by(second), '10041');
  assert.equal(await by(exporter), null);
  assert.equal(await by(ministry), null);
  const shown = await doneBy(getApplication(register, second, { application }));
  assert.deepEqual([shown.takenByStaffNumber, shown.assignedToStaffNumber], ['10041', '10041']);
});

test('a note is read by its own office alone, and stays', async () => {
  const application = await submit();
  const vin = vinOf(cars);
  const about = [{ application }, { vin }, { exporter: exporter.organisation ?? '' }] as const;
  for (const one of about) {
    await doneBy(writeNote(register, first, { ...one, text: 'telephoned: 张某 answers' }));
    const notes = (actor: Actor) => listNotes(register, actor, { ...one, limit: 9 });
    const [note] = (await doneBy(notes(second))).items;
    assert.deepEqual(
      [note?.text, note?.writtenBy, note?.writtenByStaffNumber, note?.writtenOn],
      ['telephoned: 张某 answers', first.person, '10041', '2026-09-28'],
    );
    assert.deepEqual((await doneBy(notes(elsewhere))).items, []);
    assert.deepEqual((await doneBy(notes(ministry))).items, []);
    assert.equal(await codeOf(notes(exporter)), 'part-missing');
  }
  const text = 'x';
  assert.equal(await codeOf(writeNote(register, elsewhere, { application, text })), 'not-found');
  assert.equal(await codeOf(writeNote(register, elsewhere, { vin, text })), 'not-found');
  assert.equal(
    await codeOf(writeNote(register, first, { vin: 'LSJJV8DJ2SC999999', text })),
    'not-found',
  );
  assert.equal(
    await codeOf(writeNote(register, first, { application, vin, text })),
    'not-well-formed',
  );
  assert.equal(await codeOf(writeNote(register, first, { text })), 'not-well-formed');
  assert.equal(
    await codeOf(writeNote(register, { ...first, person: null }, { vin, text })),
    'person-needed',
  );
  // sealed, and never changed
  const { rows } = await owner.query<{ sealed: Buffer }>('SELECT sealed FROM register.note');
  assert.ok(rows.every(({ sealed }) => !sealed.includes('telephoned')));
  await assert.rejects(owner.query(`UPDATE register.note SET written_on = '2026-01-01'`), {
    code: 'MP001',
  });
  await assert.rejects(owner.query('DELETE FROM register.note'), { code: 'MP001' });
});
