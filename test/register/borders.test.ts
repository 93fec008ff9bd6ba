import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InputOf } from '../../src/register/action.ts';
import { type Actor, JOB } from '../../src/register/actor.ts';
import { issueFor } from '../../src/register/applications/decisions/issue-for.ts';
import { declareVehicle } from '../../src/register/border/declare-vehicle.ts';
import { deregisterVehicle } from '../../src/register/border/deregister-vehicle.ts';
import { exitVehicle } from '../../src/register/border/exit-vehicle.ts';
import { releaseHold } from '../../src/register/border/holds/hold-steps.ts';
import { listHolds } from '../../src/register/border/holds/read-holds.ts';
import { listExits } from '../../src/register/border/list-border-vehicles.ts';
import { mayLeave } from '../../src/register/border/may-leave.ts';
import { returnVehicle } from '../../src/register/border/return-vehicle.ts';
import { liftDuty } from '../../src/register/duties/lift-duty.ts';
import { listDuties } from '../../src/register/duties/list-duties.ts';
import { proposeRevocation } from '../../src/register/hearings/propose-revocation.ts';
import { dueReminders } from '../../src/register/jobs/due-reminders.ts';
import { resumeLicence } from '../../src/register/licences/resume-licence.ts';
import { revokeLicence } from '../../src/register/licences/revoke-licence.ts';
import { surrenderLicence } from '../../src/register/licences/surrender-licence.ts';
import { suspendLicence } from '../../src/register/licences/suspend-licence.ts';
import { type Outcome, refuse } from '../../src/register/outcome.ts';
import { tell } from '../../src/register/telling/tell.ts';
import { heard, heardBySql } from './heard.ts';
import { newActor, say } from './register-database.ts';
import { groundsFor, latestEvent, layLaw, setGrounds } from './rests-on.ts';
import { testRegister } from './test-register.ts';
import { judge, license, type Submitted, submitOne } from './walk.ts';

const TODAY = '2026-11-24';
const XINJIANG = '65';
const CLIENTS = 100;
const USCC = '91650100MA7TESTAAA';

const { register: onRealDay, pool, owner } = await testRegister(TODAY);
// what `walk.ts` writes lies on the machine's own day: the register of these tests lives on that day too
const [{ today: realDay } = { today: '' }] = await say<{ today: string }>(
  pool,
  JOB,
  'SELECT register.today()::text AS today',
);
const register = onRealDay.on(realDay);
const exporter = await newActor(owner, 'exporter', { uscc: USCC });
const other = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTBBB' });
const office = await newActor(owner, 'office');
const customs = await newActor(owner, 'customs');
const registry = await newActor(owner, 'registry');
const maker = await newActor(owner, 'manufacturer', { maker: 'chery' });
const ministry = await newActor(owner, 'ministry');

const after = (days: number, from = realDay): string =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);

const done = <T>(outcome: Outcome<T>): T => {
  if (outcome.kind === 'refused') assert.fail(JSON.stringify(outcome));
  return outcome.value;
};
const codeOf = (outcome: Outcome<unknown>): string =>
  outcome.kind === 'refused' ? outcome.code : 'done';
const reasonsOf = (outcome: Outcome<unknown>): unknown =>
  outcome.kind === 'refused' ? (outcome.values['reasons'] ?? outcome.code) : 'done';

let serial = 0;
const nextVin = (): string => {
  serial += 1;
  return `LGXCE4CB2PZZZ${String(serial).padStart(4, '0')}`;
};

interface Granted extends Submitted {
  readonly licence: string;
  readonly licensed: string;
}

const granted = async (vin = nextVin()): Promise<Granted> => {
  const submitted = await submitOne(pool, exporter, XINJIANG, vin);
  const verdict = await judge(pool, submitted, exporter, XINJIANG);
  return { ...submitted, ...(await license(pool, office, exporter, submitted, verdict)) };
};

/** Releases the hold that a refused declaration made. */
const release = async (vin: string): Promise<void> => {
  const [hold] = done(await listHolds(register, ministry, { vin, stands: true, limit: 1 })).items;
  done(await releaseHold(register, office, { hold: hold?.id ?? '', ground: 'looked into' }));
};

const entryOf = (vin: string): InputOf<typeof declareVehicle> => ({
  vin,
  entryNumber: `E${vin}`,
  destination: 'KZ',
  odometerKm: 55,
});

const fed = (
  teller: Actor,
  account: 'certificate' | 'letter' | 'reading',
  vin: string,
  facts: Record<string, string | number>,
): Promise<unknown> =>
  register.as(teller, (tx) =>
    tell(tx, {
      account,
      teller: teller.organisation ?? '',
      standing: 'fed',
      exporter: null,
      province: null,
      source: { kind: 'feed', id: crypto.randomUUID() },
      rows: [{ row: 1, vin, facts }],
    }),
  );

const toldOf = async (vin: string, account: string): Promise<readonly unknown[]> => {
  const { rows } = await owner.query<{ facts: unknown }>(
    `SELECT facts FROM register.account_row
      WHERE vin = $1 AND account = $2 AND superseded_at IS NULL AND standing = 'fed'
      ORDER BY id`,
    [vin, account],
  );
  return rows.map(({ facts }) => facts);
};

test('one vehicle from its licence to its deregistration', async () => {
  const { vin, licence, licensed } = await granted();
  await fed(registry, 'certificate', vin, {
    'certificate.vin': vin,
    'certificate.number': '650001234567',
    'certificate.pendingExportOn': realDay,
  });
  const before = done(await mayLeave(register, customs, { vin: ` ${vin.toLowerCase()} ` }));
  assert.equal(before.answer, 'may-leave');
  assert.equal(before.next, 'declare');
  assert.equal(before.licence?.exporter.uscc, USCC);
  assert.equal(codeOf(await exitVehicle(register, customs, { vin })), 'not-declared');
  assert.equal(codeOf(await deregisterVehicle(register, registry, { vin })), 'not-exited');

  const declared = done(await declareVehicle(register, customs, entryOf(vin)));
  assert.equal(declared.leavesBy, after(60));
  assert.equal(codeOf(await declareVehicle(register, customs, entryOf(vin))), 'declared-already');
  assert.equal(codeOf(await deregisterVehicle(register, registry, { vin })), 'not-exited');
  const [entry] = await toldOf(vin, 'declaration');
  assert.deepEqual(entry, {
    'declaration.vin': vin,
    'declaration.licence': before.licence?.number,
    'declaration.exporter': USCC,
    'declaration.number': `E${vin}`,
    'declaration.declaredOn': realDay,
    'declaration.destination': 'KZ',
  });
  assert.deepEqual(await toldOf(vin, 'reading'), [
    { 'reading.vin': vin, 'reading.on': realDay, 'reading.km': 55, 'reading.source': 'customs' },
  ]);
  assert.equal(done(await mayLeave(register, customs, { vin })).next, 'exit');

  const tomorrow = register.on(after(1));
  const exited = done(await exitVehicle(tomorrow, customs, { vin }));
  assert.equal(exited.exitedOn, after(1));
  assert.equal(exited.licenceState, 'usedUp');
  const [left, ...more] = await toldOf(vin, 'declaration');
  assert.deepEqual(more, [], 'the exit says all that the entry said');
  assert.deepEqual(left, { ...(entry as object), 'declaration.exitedOn': after(1) });
  const gone = done(await mayLeave(tomorrow, customs, { vin }));
  assert.deepEqual([gone.answer, gone.because.map(({ code }) => code)], ['hold', ['already-left']]);

  const duties = done(await listDuties(tomorrow, exporter, { vin, limit: 9 })).items;
  assert.deepEqual(
    duties.map(({ rule, state, due }) => [rule, state, due]),
    [
      ['D01', 'met', after(60)],
      ['D02', 'open', exited.deregisterBy],
    ].sort(([, , a], [, , b]) => String(a).localeCompare(String(b))),
  );
  const early = await deregisterVehicle(tomorrow, registry, { vin, deregisteredOn: realDay });
  assert.equal(codeOf(early), 'day-impossible');
  done(await deregisterVehicle(tomorrow, registry, { vin }));
  assert.equal(codeOf(await deregisterVehicle(tomorrow, registry, { vin })), 'already-there');
  assert.deepEqual((await toldOf(vin, 'certificate')).at(-1), {
    'certificate.vin': vin,
    'certificate.number': '650001234567',
    'certificate.pendingExportOn': realDay,
    'certificate.deregisteredOn': after(1),
  });
  const states = done(await listDuties(tomorrow, exporter, { vin, limit: 9 })).items.map(
    ({ state }) => state,
  );
  assert.deepEqual(states, ['met', 'met']);
  const { rows } = await owner.query(
    `SELECT kind, verb, part FROM register.event WHERE thing IN ($1, $2) ORDER BY id`,
    [licence, licensed],
  );
  assert.deepEqual(
    rows.map(({ kind, verb, part }) => `${part} ${verb} ${kind}`),
    [
      'office issue licence',
      'office license licensedVehicle',
      'customs declare licensedVehicle',
      'customs exit licensedVehicle',
      'customs use-up licence',
      'registry deregister licensedVehicle',
    ],
  );
});

test('a vehicle is held for every reason, and each is said', async () => {
  const asked = async (vin: string, on = register): Promise<readonly string[]> =>
    done(await mayLeave(on, customs, { vin })).because.map(({ code }) => code);
  assert.deepEqual(await asked('LGXCE4CB2PZZZ9999'), ['no-licence']);
  assert.equal(codeOf(await mayLeave(register, customs, { vin: 'LGX' })), 'vin-unread');

  const { vin, licence, licensed } = await granted();
  assert.deepEqual(await asked(vin, register.on(after(90))), [], 'its last day');
  assert.deepEqual(await asked(vin, register.on(after(91))), ['licence-expired']);
  assert.deepEqual(await asked(vin, register.on(after(-1))), ['licence-not-yet']);
  assert.equal(
    reasonsOf(await declareVehicle(register.on(after(91)), customs, entryOf(vin))),
    'licence-expired',
  );
  await release(vin);
  const elsewhere = await declareVehicle(register, customs, { ...entryOf(vin), destination: 'RU' });
  assert.equal(reasonsOf(elsewhere), 'destination-differs');
  assert.equal(elsewhere.kind === 'refused' && elsewhere.field, 'destination');
  await release(vin);
  const tomorrow = { ...entryOf(vin), declaredOn: after(1) };
  assert.equal(codeOf(await declareVehicle(register, customs, tomorrow)), 'day-impossible');

  // H: under customs supervision, as the law's own list of codes has it
  await fed(registry, 'certificate', vin, { 'certificate.status': 'A,H' });
  await say(
    pool,
    office,
    `INSERT INTO register.standing_of (exporter, province, state, verb) VALUES ($1, $2, 'good', 'begin')`,
    [exporter.organisation, XINJIANG],
  );
  await owner.query('ALTER TABLE register.standing_of DISABLE TRIGGER USER');
  const stand = (state: string, by: string | null): Promise<unknown> =>
    owner.query(
      `UPDATE register.standing_of SET state = $2, ground = 'g', proposed_by = $3, stepped_by = $4 WHERE exporter = $1`,
      [exporter.organisation, state, by, by === null ? null : office.person],
    );
  await stand('barred', ministry.person);
  assert.deepEqual(await asked(vin), ['exporter-barred', 'registry-status']);
  assert.equal(
    reasonsOf(await declareVehicle(register, customs, entryOf(vin))),
    'exporter-barred, registry-status',
  );
  await release(vin);
  await stand('good', null);
  await owner.query('ALTER TABLE register.standing_of ENABLE TRIGGER USER');
  // O: locked, which the law bars by inference alone: held all the same, for an officer to decide
  await fed(registry, 'certificate', vin, { 'certificate.status': 'A,O' });
  assert.deepEqual(await asked(vin), ['registry-status']);
  await fed(registry, 'certificate', vin, { 'certificate.status': 'A' });
  assert.deepEqual(await asked(vin), []);

  await layLaw(pool);
  const evidence = await latestEvent(owner, exporter.organisation ?? '');
  const suspend = (
    state: string,
    verb: 'suspend' | 'resume' | 'revoke',
    who: Actor,
  ): Promise<unknown> =>
    say(
      pool,
      who,
      `UPDATE register.licence SET state = $2, verb = $3, ${setGrounds(verb, evidence)}, stepped_at = now()
        WHERE id = $1`,
      [licence, state, verb],
    );
  await suspend('suspended', 'suspend', office);
  assert.deepEqual(await asked(vin), ['licence-suspended']);
  await suspend('issued', 'resume', office);
  done(await declareVehicle(register, customs, entryOf(vin)));
  await heardBySql(pool, office, exporter, 'licence', licence);
  await suspend('revoked', 'revoke', ministry);
  assert.deepEqual(await asked(vin), ['licence-revoked']);
  assert.equal(reasonsOf(await exitVehicle(register, customs, { vin })), 'licence-revoked');
  await release(vin);
  done(await returnVehicle(register, customs, { vin }));
  assert.deepEqual(await asked(vin), ['returned-home']);
  assert.ok(licensed);
});

test('a letter revoked holds the vehicle that needs it, and no other', async () => {
  const young = await granted();
  const old = await granted();
  for (const [{ vin }, days] of [
    [young, 30],
    [old, 400],
  ] as const) {
    await fed(registry, 'certificate', vin, {
      'certificate.registeredOn': after(-days),
      'certificate.pendingExportOn': realDay,
    });
    await fed(maker, 'letter', vin, { 'letter.number': `Q${vin}`, 'letter.destination': 'KZ' });
  }
  const asked = async ({ vin }: Granted): Promise<readonly string[]> =>
    done(await mayLeave(register, customs, { vin })).because.map(({ code }) => code);
  assert.deepEqual([await asked(young), await asked(old)], [[], []]);
  for (const { vin } of [young, old])
    await fed(maker, 'letter', vin, { 'letter.number': `Q${vin}`, 'letter.revokedOn': realDay });
  assert.deepEqual([await asked(young), await asked(old)], [['letter-revoked'], []]);
  // another letter stands in its place
  await fed(maker, 'letter', young.vin, { 'letter.number': 'Q2', 'letter.destination': 'KZ' });
  assert.deepEqual(await asked(young), []);
});

test('an odometer that shows less than was told before is looked at', async () => {
  const { vin } = await granted();
  await fed(registry, 'reading', vin, { 'reading.on': after(-9), 'reading.km': 60 });
  const lookAt = async (odometerKm: number): Promise<readonly string[]> =>
    done(await mayLeave(register, customs, { vin, odometerKm })).because.map(({ code }) => code);
  assert.deepEqual(await lookAt(60), []);
  assert.deepEqual(await lookAt(59), ['odometer-less']);
});

test('of a hundred that let out one vehicle one does, and the licence is used once', async () => {
  const { vin, licence, licensed } = await granted();
  done(await declareVehicle(register, customs, entryOf(vin)));
  const raced = await Promise.all(
    Array.from({ length: CLIENTS }, () => exitVehicle(register, customs, { vin })),
  );
  assert.equal(raced.filter(({ kind }) => kind === 'done').length, 1);
  assert.equal(
    raced.filter((outcome) => reasonsOf(outcome) === 'already-left').length,
    CLIENTS - 1,
  );
  const { rows } = await owner.query(
    `SELECT
        (SELECT count(*) FROM register.event WHERE thing = $1 AND verb = 'exit') AS exits,
        (SELECT count(*) FROM register.event WHERE thing = $2 AND verb = 'use-up') AS uses,
        (SELECT count(*) FROM register.duty WHERE vehicle = $1 AND rule = 'D02') AS duties,
        (SELECT count(*) FROM register.account_row WHERE vin = $3 AND account = 'declaration') AS told`,
    [licensed, licence, vin],
  );
  assert.deepEqual(rows, [{ exits: 1, uses: 1, duties: 1, told: 2 }]);
});

test('a licence of two is used in part by the first exit and up by the second, though both come at once', async () => {
  const one = await granted();
  const two = await granted();
  await owner.query('ALTER TABLE register.licensed_vehicle DISABLE TRIGGER USER');
  await owner.query('UPDATE register.licensed_vehicle SET licence = $1 WHERE id = $2', [
    one.licence,
    two.licensed,
  ]);
  await owner.query('ALTER TABLE register.licensed_vehicle ENABLE TRIGGER USER');
  for (const { vin } of [one, two]) done(await declareVehicle(register, customs, entryOf(vin)));
  const both = await Promise.all(
    [one, two].map(({ vin }) => exitVehicle(register, customs, { vin })),
  );
  assert.deepEqual(both.map((outcome) => done(outcome).licenceState).sort(), [
    'partlyUsed',
    'usedUp',
  ]);
});

test('what comes home owes nothing any more, and uses up a licence that nobody else may use', async () => {
  const { vin, licence } = await granted();
  await fed(registry, 'certificate', vin, { 'certificate.pendingExportOn': realDay });
  assert.equal(codeOf(await returnVehicle(register, customs, { vin })), 'not-declared');
  done(await declareVehicle(register, customs, entryOf(vin)));
  done(await returnVehicle(register, customs, { vin }));
  const [duty] = done(await listDuties(register, office, { vin, limit: 9 })).items;
  assert.deepEqual([duty?.state, duty?.ground], ['lifted', 'returned home']);
  const { rows } = await owner.query('SELECT state FROM register.licence WHERE id = $1', [licence]);
  assert.deepEqual(rows, [{ state: 'usedUp' }]);
});

test('no other part takes a step of customs or of the registry', async () => {
  const { vin } = await granted();
  for (const who of [exporter, office, registry, ministry, maker]) {
    const declared = await declareVehicle(register, who, entryOf(vin));
    assert.equal(declared.kind, 'refused', who.part);
  }
  done(await declareVehicle(register, customs, entryOf(vin)));
  done(await exitVehicle(register, customs, { vin }));
  for (const who of [exporter, office, customs, ministry])
    assert.equal((await deregisterVehicle(register, who, { vin })).kind, 'refused', who.part);
  const read = { ...customs, rights: ['read'] as const };
  assert.equal(codeOf(await exitVehicle(register, read, { vin })), 'right-missing');
});

test('a duty is listed by its day and state, by whom it concerns, and lifted with a ground', async () => {
  const { vin } = await granted();
  await fed(registry, 'certificate', vin, { 'certificate.tempPlateUntil': after(20) });
  done(await declareVehicle(register, customs, entryOf(vin)));
  const stateOn = async (days: number, who = exporter): Promise<readonly string[]> =>
    done(await listDuties(register.on(after(days)), who, { vin, limit: 9 })).items.map(
      ({ state }) => state,
    );
  assert.deepEqual(await stateOn(20), ['open']);
  assert.deepEqual(await stateOn(21), ['overdue']);
  assert.deepEqual(await stateOn(21, other), [], 'of another exporter');
  const overdue = done(
    await listDuties(register.on(after(21)), customs, {
      state: 'overdue',
      dueBy: after(20),
      vin,
      limit: 9,
    }),
  );
  assert.equal(overdue.items.length, 1);
  const duty = overdue.items[0]?.id ?? '';
  assert.equal(codeOf(await liftDuty(register, office, { duty, ground: ' ' })), 'not-well-formed');
  assert.equal(codeOf(await liftDuty(register, exporter, { duty, ground: 'g' })), 'part-missing');
  const lifted = await liftDuty(register.on(after(21)), office, { duty, ground: 'stolen' });
  assert.equal(done(lifted).state, 'lifted');
  assert.equal(
    codeOf(await liftDuty(register, office, { duty, ground: 'g' })),
    'step-not-in-table',
  );
  const elsewhere = (await granted()).vin;
  await fed(registry, 'certificate', elsewhere, { 'certificate.tempPlateUntil': after(20) });
  done(await declareVehicle(register, customs, entryOf(elsewhere)));
  const [owed] = done(await listDuties(register, ministry, { vin: elsewhere, limit: 9 })).items;
  const byMinistry = await liftDuty(register, ministry, { duty: owed?.id ?? '', ground: 'stolen' });
  assert.equal(done(byMinistry).state, 'lifted');
  const forged = await listDuties(register, office, { cursor: 'x', limit: 9 });
  assert.equal(codeOf(forged), 'cursor-not-valid');
});

test('a licence begins the duty to leave of each of its vehicles of which the plate is told', async () => {
  const told = await submitOne(pool, exporter, XINJIANG, nextVin());
  await fed(registry, 'certificate', told.vin, { 'certificate.pendingExportOn': after(-10) });
  const verdict = await judge(pool, told, exporter, XINJIANG);
  await owner.query(`UPDATE register.application_vehicle SET destination = 'KZ' WHERE id = $1`, [
    told.vehicle,
  ]);
  await say(
    pool,
    office,
    `UPDATE register.application_vehicle SET state = 'granted', verb = 'grant', verdict = $2, stepped_at = now()
      WHERE id = $1`,
    [told.vehicle, verdict],
  );
  const licences = await register.as(office, (tx) =>
    issueFor({ tx, register, refuse }, told.application),
  );
  assert.equal(done(licences).length, 1);
  const owed = done(await listDuties(register, exporter, { vin: told.vin, limit: 9 })).items;
  assert.deepEqual(
    owed.map(({ rule, due, state }) => [rule, due, state]),
    [['D01', after(50), 'open']],
  );
});

test('with a licence that is withdrawn its vehicles owe no exit any more', async () => {
  const owing = async (): Promise<Granted> => {
    const one = await granted();
    await fed(registry, 'certificate', one.vin, { 'certificate.pendingExportOn': realDay });
    done(await declareVehicle(register, customs, entryOf(one.vin)));
    return one;
  };
  const dutiesOf = async (vin: string): Promise<readonly unknown[]> =>
    done(await listDuties(register, office, { vin, limit: 9 })).items.map(
      ({ rule, state, ground }) => [rule, state, ground],
    );
  const revoked = await owing();
  assert.deepEqual(await dutiesOf(revoked.vin), [['D01', 'open', null]]);
  const evidence = await latestEvent(owner, exporter.organisation ?? '');
  const grounds = groundsFor('revoke');
  const article = '《中华人民共和国行政许可法》第69条';
  const notice = { en: 'Revoked.', zh: '已撤销。' };
  const { licence } = revoked;
  const kept = await owing();
  done(await proposeRevocation(register, office, { licence, grounds, evidence, notice }));
  await heard(register, office, exporter, { licence });
  done(await revokeLicence(register, ministry, { licence }));
  assert.deepEqual(await dutiesOf(revoked.vin), [['D01', 'lifted', article]]);
  assert.deepEqual(await dutiesOf(kept.vin), [['D01', 'open', null]]);
  // an exporter lifts none of its duties but with the licence
  const lift = `UPDATE register.duty SET state = 'lifted', verb = 'lift', ground = 'g', stepped_at = now()
    WHERE vin = $1
    RETURNING id`;
  assert.deepEqual(await say(pool, exporter, lift, [kept.vin]), []);
  done(await surrenderLicence(register, exporter, { licence: kept.licence }));
  assert.deepEqual(await dutiesOf(kept.vin), [['D01', 'lifted', 'licence surrendered']]);
});

test('a licence that was partly used is so again when its suspension ends', async () => {
  const { licence, vin } = await granted();
  await say(
    pool,
    customs,
    `UPDATE register.licence SET state = 'partlyUsed', verb = 'use', stepped_at = now() WHERE id = $1`,
    [licence],
  );
  const evidence = await latestEvent(owner, exporter.organisation ?? '');
  const inquiry = { licence, grounds: groundsFor('suspend'), evidence };
  const suspended = done(await suspendLicence(register, office, inquiry));
  assert.equal(suspended.state, 'suspendedInUse');
  const asked = done(await mayLeave(register, customs, { vin }));
  assert.deepEqual(
    asked.because.map(({ code }) => code),
    ['licence-suspended'],
  );
  const resumed = done(
    await resumeLicence(register, office, { licence, grounds: groundsFor('resume') }),
  );
  assert.equal(resumed.state, 'partlyUsed');
});

test('pages of duties and of steps are whole and end', async () => {
  const pages = async (
    page: (cursor: string | undefined) => Promise<{
      readonly items: readonly { readonly id: string }[];
      readonly next: string | null;
    }>,
  ): Promise<readonly string[]> => {
    const found: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const { items, next } = await page(cursor);
      found.push(...items.map(({ id }) => id));
      cursor = next;
    }
    return found;
  };
  const all = done(await listDuties(register, office, { limit: 1000 })).items.map(({ id }) => id);
  const paged = await pages(async (cursor) =>
    done(await listDuties(register, office, { limit: 1, ...(cursor && { cursor }) })),
  );
  assert.ok(all.length > 3);
  assert.deepEqual(paged, all);
  const { rows } = await owner.query<{ id: string }>(
    `SELECT id FROM register.licensed_vehicle WHERE state = 'exited' ORDER BY stepped_at, id`,
  );
  const exits = await pages(async (cursor) =>
    done(await listExits(register, customs, { limit: 1, ...(cursor && { cursor }) })),
  );
  assert.deepEqual(
    exits,
    rows.map(({ id }) => id),
  );
});

test('two nodes remind of every duty once, and a third finds nothing', async () => {
  await owner.query('ALTER TABLE register.duty DISABLE TRIGGER USER');
  const { vin, licensed } = await granted();
  await owner.query(
    `INSERT INTO register.duty (rule, vehicle, exporter, province, vin, due, state, verb)
      SELECT 'T' || n, $1, $2, $3, $4, $5::date + n % 40, 'open', 'begin'
      FROM generate_series(0, 1999) n`,
    [licensed, exporter.organisation, XINJIANG, vin, realDay],
  );
  await owner.query('ALTER TABLE register.duty ENABLE TRIGGER USER');
  const { rows: due } = await owner.query<{ n: number }>(
    `SELECT count(*) AS n FROM register.duty WHERE state = 'open' AND due <= $1::date + 14`,
    [realDay],
  );
  const nodes = await Promise.all([dueReminders(register), dueReminders(register)]);
  const reminded = nodes.map((node) => done(node).reminded).reduce((sum, n) => sum + n, 0);
  assert.equal(reminded, due[0]?.n);
  assert.ok(reminded >= 15 * 50);
  assert.equal(done(await dueReminders(register)).reminded, 0);
  const { rows: events } = await owner.query(
    `SELECT count(*) AS n, count(DISTINCT thing) AS duties, count(DISTINCT exporter) AS exporters
      FROM register.event WHERE verb = 'remind'`,
  );
  assert.deepEqual(events, [{ n: reminded, duties: reminded, exporters: 1 }]);
  // the day after, those of one more day are due
  assert.equal(done(await dueReminders(register.on(after(1)))).reminded, 50);
});
