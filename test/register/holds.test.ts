import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Actor, JOB } from '../../src/register/actor.ts';
import { declareVehicle } from '../../src/register/border/declare-vehicle.ts';
import { declareVehicles } from '../../src/register/border/declare-vehicles.ts';
import { exitVehicle } from '../../src/register/border/exit-vehicle.ts';
import { answerHold, referHold, releaseHold } from '../../src/register/border/holds/hold-steps.ts';
import { holdVehicle } from '../../src/register/border/holds/hold-vehicle.ts';
import { getHold, listHolds } from '../../src/register/border/holds/read-holds.ts';
import { listPasses } from '../../src/register/border/list-passes.ts';
import { listWaitingExits } from '../../src/register/border/list-waiting-exits.ts';
import { mayLeave } from '../../src/register/border/may-leave.ts';
import type { Outcome } from '../../src/register/outcome.ts';
import { tell } from '../../src/register/telling/tell.ts';
import { rightVin } from '../nation/right-vin.ts';
import { another, newActor, say } from './register-database.ts';
import { testRegister } from './test-register.ts';
import { judge, license, submitOne } from './walk.ts';

const XINJIANG = '65';
const { register: made, pool, owner } = await testRegister('2026-11-24');
const [{ today } = { today: '' }] = await say<{ today: string }>(
  pool,
  JOB,
  'SELECT register.today()::text AS today',
);
const register = made.on(today);
const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTAAA' });
const stranger = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTBBB' });
const office = await newActor(owner, 'office');
const otherOffice = await newActor(owner, 'office', { province: '44' });
const ministry = await newActor(owner, 'ministry');
const registry = await newActor(owner, 'registry');
const tax = await newActor(owner, 'tax');
const maker = await newActor(owner, 'manufacturer', { maker: 'chery' });
const port = await newActor(owner, 'customs');
const second = await another(owner, port);
const otherPort = await newActor(owner, 'customs');
/** A program's key of the port. */
const program: Actor = { ...port, person: null, rights: ['read', 'act'] };

const done = <T>(outcome: Outcome<T>): T => {
  if (outcome.kind === 'refused') assert.fail(JSON.stringify(outcome));
  return outcome.value;
};
const codeOf = (outcome: Outcome<unknown>): string =>
  outcome.kind === 'refused' ? outcome.code : 'done';
const holdIn = (outcome: Outcome<unknown>): string =>
  outcome.kind === 'refused' ? String(outcome.values['hold']) : 'done';

let serial = 0;
const granted = async (gate?: string) => {
  serial += 1;
  const vin = rightVin(serial);
  const submitted = await submitOne(pool, exporter, XINJIANG, vin);
  const verdict = await judge(
    pool,
    submitted,
    exporter,
    XINJIANG,
    gate === undefined ? {} : { gate },
  );
  return { ...submitted, ...(await license(pool, office, exporter, submitted, verdict)) };
};
const entryOf = (vin: string, destination = 'KZ', entryNumber = 'E1') => ({
  ...{ vin, entryNumber, destination },
  odometerKm: 5500,
});
const read = (vin: string, km: number) =>
  register.as(registry, (tx) =>
    tell(tx, {
      account: 'reading',
      teller: registry.organisation ?? '',
      standing: 'fed',
      exporter: null,
      province: null,
      source: { kind: 'feed', id: crypto.randomUUID() },
      rows: [
        {
          row: 1,
          vin,
          facts: {
            'reading.vin': vin,
            'reading.on': '2026-05-03',
            'reading.km': km,
            'reading.source': 'inspection',
          },
        },
      ],
    }),
  );
const databaseCode = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'done';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
};

test('a refused declaration is a hold, which every port sees, and none passes', async () => {
  const { vin, licensed } = await granted();
  const refused = await declareVehicle(register, port, entryOf(vin, 'RU'));
  assert.equal(codeOf(refused), 'vehicle-held');
  const number = holdIn(refused);
  assert.match(number, /^WF-65-\d{4}-000001$/);
  // the same attempt told again makes nothing more, by a port or by its program
  assert.equal(holdIn(await declareVehicle(register, port, entryOf(vin, 'RU'))), number);
  assert.equal(holdIn(await declareVehicle(register, program, entryOf(vin, 'RU'))), number);
  const [hold] = done(await listHolds(register, office, { vin, limit: 9 })).items;
  assert.deepEqual([hold?.number, hold?.attempts, hold?.state], [number, 1, 'held']);
  assert.deepEqual(
    hold?.reasons.map(({ code }) => code),
    ['destination-differs'],
  );
  // another port, with the licence's own destination: held as well, as another attempt of the same hold
  const elsewhere = await declareVehicle(register, otherPort, entryOf(vin, 'KZ', 'E2'));
  assert.equal(elsewhere.kind === 'refused' && elsewhere.values['reasons'], 'held-before');
  assert.equal(holdIn(elsewhere), number);
  const seen = done(await mayLeave(register, otherPort, { vin }));
  assert.deepEqual(
    [seen.answer, seen.next, seen.hold?.number, seen.because.map(({ code }) => code)],
    ['hold', null, number, ['held-before']],
  );
  const id = hold?.id ?? '';
  const whole = done(await getHold(register, ministry, { hold: id }));
  assert.deepEqual(
    whole.tried.map(({ destination, entryNumber, reasons }) => [
      destination,
      entryNumber,
      reasons[0]?.code,
    ]),
    [
      ['RU', 'E1', 'destination-differs'],
      ['KZ', 'E2', 'held-before'],
    ],
  );
  // by plain SQL neither
  const declare = `UPDATE register.licensed_vehicle
    SET state = 'declared', verb = 'declare', customs_entry = 'E', declared_on = register.today(),
      declared_destination = 'KZ', odometer_km = 5500, stepped_at = now()
    WHERE id = $1`;
  assert.equal(await databaseCode(say(pool, otherPort, declare, [licensed])), 'MPB01');
  // released by whoever may: not by who recorded it, not by another port, not by a key, not by another office
  const ground = 'The entry was mistyped; the contract names Kazakhstan.';
  assert.equal(codeOf(await releaseHold(register, port, { hold: id, ground })), 'second-person');
  assert.equal(
    codeOf(await releaseHold(register, await another(owner, otherPort), { hold: id, ground })),
    'hold-of-another-port',
  );
  assert.equal(codeOf(await releaseHold(register, program, { hold: id, ground })), 'right-missing');
  assert.equal(codeOf(await releaseHold(register, otherOffice, { hold: id, ground })), 'not-found');
  assert.equal(codeOf(await releaseHold(register, ministry, { hold: id, ground })), 'part-missing');
  assert.equal(codeOf(await releaseHold(register, exporter, { hold: id, ground })), 'part-missing');
  assert.equal(
    codeOf(await releaseHold(register, second, { hold: id, ground: ' ' })),
    'not-well-formed',
  );
  const released = done(await releaseHold(register, second, { hold: id, ground }));
  assert.deepEqual([released.state, released.ground], ['released', ground]);
  assert.equal(
    codeOf(await releaseHold(register, office, { hold: id, ground })),
    'step-not-in-table',
  );
  assert.equal(done(await declareVehicle(register, otherPort, entryOf(vin))).lookAt.length, 0);
});

test('a hold is answered by its exporter, referred and released by the office that issued the licence', async () => {
  const { vin, application } = await granted();
  await declareVehicle(register, port, entryOf(vin, 'RU'));
  const [{ id: hold } = { id: '' }] = done(
    await listHolds(register, exporter, { vin, stands: true, limit: 9 }),
  ).items;
  assert.equal(codeOf(await answerHold(register, stranger, { hold, answer: 'a' })), 'not-found');
  const own = done(await answerHold(register, exporter, { hold, answer: 'A clerk mistyped it.' }));
  assert.deepEqual(
    [own.state, own.answer, own.application, own.tried[0]?.odometerKm, own.tried[0]?.words],
    ['answered', 'A clerk mistyped it.', null, null, null],
  );
  const referred = done(await referHold(register, port, { hold, ground: 'to the office' }));
  assert.equal(referred.state, 'referred');
  assert.equal(
    done(await answerHold(register, office, { hold, answer: 'Seen.' })).state,
    'referred',
  );
  const released = done(await releaseHold(register, office, { hold, ground: 'contract seen' }));
  assert.equal(released.application, application);
  assert.deepEqual(
    released.timeline.map(({ verb, said, ground }) => [verb, said ?? ground]),
    [
      ['hold', null],
      ['answer', 'A clerk mistyped it.'],
      ['refer', 'to the office'],
      ['answer', 'Seen.'],
      ['release', 'contract seen'],
    ],
  );
  const { rows } = await owner.query<{ verb: string; detail: object; exporter: string }>(
    `SELECT verb, detail, exporter FROM register.event WHERE thing = $1 AND verb = 'attempt'`,
    [hold],
  );
  assert.deepEqual(rows, [
    {
      verb: 'attempt',
      detail: { step: 'declare', destination: 'RU', reasons: ['destination-differs'] },
      exporter: exporter.organisation,
    },
  ]);
});

test('an officer holds a vehicle by a ground, and one that no licence lists is held by the gate', async () => {
  const { vin } = await granted();
  assert.equal(codeOf(await holdVehicle(register, port, { vin })), 'hold-ground-missing');
  assert.equal(
    codeOf(await holdVehicle(register, port, { vin, ground: 'another-ground' })),
    'hold-ground-missing',
  );
  const words = 'engine number reads F4T, on record TZ180';
  const held = done(
    await holdVehicle(register, port, { vin, ground: 'vehicle-differs', words, odometerKm: 7 }),
  );
  assert.deepEqual(
    [held.reasons.map(({ code }) => code), held.tried[0]?.words, held.licence?.destination],
    [['vehicle-differs'], words, 'KZ'],
  );
  serial += 1;
  const unknown = rightVin(serial);
  const nobody = await declareVehicle(register, port, entryOf(unknown));
  assert.match(holdIn(nobody), /^WF-00-/);
  const [hold] = done(await listHolds(register, ministry, { vin: unknown, limit: 9 })).items;
  assert.deepEqual([hold?.licence, hold?.reasons[0]?.code], [null, 'no-licence']);
  const ground = 'mistyped VIN';
  done(await releaseHold(register, second, { hold: hold?.id ?? '', ground }));
});

test('what has left makes no hold by another exit, but by another declaration', async () => {
  const { vin } = await granted();
  done(await declareVehicle(register, port, entryOf(vin)));
  done(await exitVehicle(register, port, { vin }));
  assert.equal(holdIn(await exitVehicle(register, port, { vin })), 'undefined');
  assert.deepEqual(done(await listHolds(register, port, { vin, limit: 9 })).items, []);
  assert.match(holdIn(await declareVehicle(register, otherPort, entryOf(vin, 'KZ', 'E9'))), /^WF-/);
});

test('ports that hold and declare one vehicle at once come to one end', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { vin } = await granted();
    const raced = await Promise.all([
      declareVehicle(register, port, entryOf(vin, 'RU', 'E1')),
      declareVehicle(register, otherPort, entryOf(vin, 'KZ', 'E2')),
      declareVehicle(register, otherPort, entryOf(vin, 'KG', 'E3')),
    ]);
    const { rows } = await owner.query<{ holds: number; state: string }>(
      `SELECT
          (SELECT count(*)::int FROM register.hold WHERE vin = $1) AS holds,
          (SELECT state FROM register.licensed_vehicle WHERE vin = $1) AS state`,
      [vin],
    );
    // declared before it was held, or held; in each case one hold, and it leaves in none
    assert.equal(rows[0]?.holds, 1);
    assert.equal(rows[0]?.state, raced[1]?.kind === 'done' ? 'declared' : 'open');
    assert.equal(codeOf(await exitVehicle(register, otherPort, { vin })).startsWith('done'), false);
  }
});

test('of two who release at once one does', async () => {
  const { vin } = await granted();
  await declareVehicle(register, port, entryOf(vin, 'RU'));
  const [{ id: hold } = { id: '' }] = done(
    await listHolds(register, port, { vin, limit: 9 }),
  ).items;
  const raced = await Promise.all(
    [second, office, second, office].map((who) =>
      releaseHold(register, who, { hold, ground: 'the contract was seen' }),
    ),
  );
  assert.deepEqual(raced.map(codeOf).sort(), ['done', ...Array(3).fill('step-not-in-table')]);
});

test('a fallen odometer goes on by a signed ground alone, which the office reads', async () => {
  const { vin, licensed } = await granted();
  done(await read(vin, 10_184));
  const asked = (odometerKm: number) => mayLeave(register, port, { vin, odometerKm });
  const same = done(await asked(10_184));
  assert.deepEqual([same.answer, same.next], ['may-leave', 'declare']);
  const fallen = done(await asked(10_183));
  assert.deepEqual(
    [fallen.answer, fallen.next, fallen.because.map(({ code }) => code), fallen.toldBy],
    [
      'look',
      'declare',
      ['odometer-less'],
      { source: 'inspection', teller: 'registry', on: '2026-05-03' },
    ],
  );
  const entry = { ...entryOf(vin), odometerKm: 12 };
  const unsigned = await declareVehicle(register, port, entry);
  assert.deepEqual(
    [codeOf(unsigned), unsigned.kind === 'refused' && unsigned.values['ambers']],
    ['ground-needed', 'odometer-less'],
  );
  const signed = {
    ground: 'instrument-replaced',
    words: 'invoice 8812 of the workshop seen',
  } as const;
  assert.equal(
    codeOf(await declareVehicle(register, program, { ...entry, signed })),
    'right-missing',
  );
  const keyed = { ...port, person: null };
  assert.equal(
    codeOf(await declareVehicle(register, keyed, { ...entry, signed })),
    'person-needed',
  );
  assert.equal(
    codeOf(await declareVehicle(register, port, { ...entry, signed: { ...signed, words: ' ' } })),
    'not-well-formed',
  );
  // the database itself lets nobody go on unsigned
  const declare = `UPDATE register.licensed_vehicle
    SET state = 'declared', verb = 'declare', customs_entry = 'E', declared_on = register.today(),
      declared_destination = 'KZ', odometer_km = 12, stepped_at = now()
    WHERE id = $1`;
  assert.equal(await databaseCode(say(pool, port, declare, [licensed])), 'MPB02');
  // nothing of all that was held: it was asked for a ground, and no more
  assert.deepEqual(done(await listHolds(register, port, { vin, limit: 9 })).items, []);
  const declared = done(await declareVehicle(register, port, { ...entry, signed }));
  assert.deepEqual(
    declared.lookAt.map(({ code }) => code),
    ['odometer-less'],
  );
  const after = done(await mayLeave(register, port, { vin }));
  assert.deepEqual(
    [
      after.answer,
      after.passed.map(({ ambers, ground, words }) => [ambers[0]?.code, ground.code, words]),
    ],
    ['may-leave', [['odometer-less', signed.ground, signed.words]]],
  );
  const [pass] = done(await listPasses(register, office, { vin, limit: 9 })).items;
  assert.deepEqual(
    [pass?.toldKm, pass?.shownKm, pass?.ground.code, pass?.words],
    [10_184, 12, signed.ground, signed.words],
  );
  assert.deepEqual(done(await listPasses(register, otherOffice, { vin, limit: 9 })).items, []);
  assert.equal(codeOf(await listPasses(register, exporter, { vin, limit: 9 })), 'part-missing');
  const { rows } = await owner.query(
    `SELECT detail, province, exporter FROM register.event WHERE thing = $1 AND verb = 'pass'`,
    [licensed],
  );
  assert.deepEqual(rows, [
    {
      detail: { ambers: ['odometer-less'], ground: signed.ground },
      province: XINJIANG,
      exporter: null,
    },
  ]);
  // what was signed is not asked again
  assert.equal(done(await exitVehicle(register, port, { vin })).exitedOn, today);
});

test('an answer that changed since the licence is looked at; one that was overturned has not changed', async () => {
  const { vin, ...submitted } = await granted();
  await judge(pool, { vin, ...submitted }, exporter, XINJIANG, { gate: 'blocked' });
  const changed = done(await mayLeave(register, port, { vin }));
  assert.deepEqual(
    [changed.answer, changed.because.map(({ code }) => code)],
    ['look', ['answer-changed']],
  );
  assert.equal(codeOf(await declareVehicle(register, port, entryOf(vin))), 'ground-needed');
  const signed = {
    ground: 'office-confirmed',
    words: 'letter of the office, 30 November',
  } as const;
  done(await declareVehicle(register, port, { ...entryOf(vin), signed }));
  done(await exitVehicle(register, port, { vin }));
  // granted though blocked, as on appeal
  await owner.query('ALTER TABLE register.application_vehicle DISABLE TRIGGER USER');
  const appealed = await granted('blocked');
  await owner.query('ALTER TABLE register.application_vehicle ENABLE TRIGGER USER');
  assert.equal(done(await mayLeave(register, port, { vin: appealed.vin })).answer, 'may-leave');
});

test('what changes after the declaration needs a ground at the exit', async () => {
  const { vin, ...submitted } = await granted();
  done(await declareVehicle(register, port, entryOf(vin)));
  await judge(pool, { vin, ...submitted }, exporter, XINJIANG, { gate: 'blocked' });
  assert.equal(codeOf(await exitVehicle(register, port, { vin })), 'ground-needed');
  const signed = { ground: 'other', words: 'the office was asked by telephone, note 7' } as const;
  done(await exitVehicle(register, port, { vin, signed }));
});

test('one entry of many vehicles answers each: declared, held, to be looked at, or none of it', async () => {
  const cars = [];
  for (let at = 0; at < 5; at += 1) cars.push(await granted());
  const [free, fallen, held, declared, foreign] = cars;
  for (const car of [free, fallen, held, declared]) {
    await owner.query('ALTER TABLE register.licensed_vehicle DISABLE TRIGGER USER');
    await owner.query('UPDATE register.licensed_vehicle SET licence = $1 WHERE id = $2', [
      free?.licence,
      car?.licensed,
    ]);
    await owner.query('ALTER TABLE register.licensed_vehicle ENABLE TRIGGER USER');
  }
  done(await read(fallen?.vin ?? '', 9000));
  await declareVehicle(register, otherPort, entryOf(held?.vin ?? '', 'RU'));
  done(await declareVehicle(register, port, entryOf(declared?.vin ?? '')));
  const vehicles = [...cars.map(({ vin }) => vin), 'no VIN', free?.vin ?? ''].map((vin) => ({
    vin: vin.toLowerCase(),
    odometerKm: 40,
  }));
  const entry = { entryNumber: 'E77', destination: 'KZ', licence: free?.licence ?? '' };
  const answered = done(await declareVehicles(register, port, { ...entry, vehicles }));
  assert.deepEqual(
    answered.items.map(({ vin, outcome, because }) => [vin, outcome, because[0]?.code ?? '']),
    [
      [free?.vin, 'declared', ''],
      [fallen?.vin, 'look', 'odometer-less'],
      [held?.vin, 'held', 'held-before'],
      [declared?.vin, 'declared-already', ''],
      [foreign?.vin, 'other-licence', ''],
      ['no vin', 'vin-unread', ''],
      [free?.vin, 'declared', ''],
    ],
  );
  assert.equal(answered.declared, 1);
  assert.match(answered.items[2]?.hold ?? '', /^WF-/);
  // another destination than the licence's holds each
  const two = [foreign?.vin ?? ''].map((vin) => ({ vin, odometerKm: 1 }));
  const diverted = done(
    await declareVehicles(register, port, { entryNumber: 'E78', destination: 'RU', vehicles: two }),
  );
  assert.deepEqual(
    diverted.items.map(({ outcome, because, hold }) => [outcome, because[0]?.code, hold !== null]),
    [['held', 'destination-differs', true]],
  );
  const waiting = done(await listWaitingExits(register, port, { limit: 99 })).items;
  assert.ok(waiting.some(({ vin, entryNumber }) => vin === free?.vin && entryNumber === 'E77'));
});

test('who sees holds and what went on: ports and the ministry all, an office and an exporter their own', async () => {
  const count = async (who: Actor): Promise<string> => {
    const found = await listHolds(register, who, { limit: 1000 });
    return found.kind === 'refused' ? found.code : found.value.items.length > 0 ? 'all' : 'none';
  };
  for (const [who, sees] of [
    [port, 'all'],
    [otherPort, 'all'],
    [ministry, 'all'],
    [office, 'all'],
    [exporter, 'all'],
    [otherOffice, 'none'],
    [stranger, 'none'],
    [registry, 'part-missing'],
    [tax, 'part-missing'],
    [maker, 'part-missing'],
  ] as const) {
    assert.equal(await count(who), sees, who.part);
  }
  const read = 'SELECT * FROM register.hold_attempt';
  assert.equal(await databaseCode(say(pool, exporter, read)), '42501');
  // nobody writes a hold for another port, or changes an attempt
  const forged = `INSERT INTO register.hold_attempt (hold, port, step, reasons) VALUES ($1, $2, 'hold', '{x}')`;
  const any = [crypto.randomUUID(), otherPort.organisation];
  assert.equal(await databaseCode(say(pool, port, forged, any)), '42501');
  assert.equal(await databaseCode(say(pool, office, forged, any)), '42501');
});
