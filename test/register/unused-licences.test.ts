import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Actor, JOB } from '../../src/register/actor.ts';
import { declareVehicle } from '../../src/register/border/declare-vehicle.ts';
import { returnVehicle } from '../../src/register/border/return-vehicle.ts';
import {
  acceptStatement,
  declineStatement,
  stateDuty,
} from '../../src/register/duties/judge-statement.ts';
import { liftDuty } from '../../src/register/duties/lift-duty.ts';
import { listDuties } from '../../src/register/duties/list-duties.ts';
import { unusedLicences } from '../../src/register/jobs/unused-licences.ts';
import { surrenderLicence } from '../../src/register/licences/surrender-licence.ts';
import type { Outcome } from '../../src/register/outcome.ts';
import { tell } from '../../src/register/telling/tell.ts';
import { rightVin } from '../nation/right-vin.ts';
import { newActor, say } from './register-database.ts';
import { testRegister } from './test-register.ts';
import { judge, license, submitOne } from './walk.ts';

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
const registry = await newActor(owner, 'registry');
const port = await newActor(owner, 'customs');

const after = (days: number): string =>
  new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
const done = <T>(outcome: Outcome<T>): T => {
  if (outcome.kind === 'refused') assert.fail(JSON.stringify(outcome));
  return outcome.value;
};
const codeOf = (outcome: Outcome<unknown>): string =>
  outcome.kind === 'refused' ? outcome.code : 'done';

let serial = 0;
/** A licence of 90 days with one car: its last day is `after(90)`. */
const granted = async () => {
  serial += 1;
  const submitted = await submitOne(pool, exporter, '65', rightVin(serial));
  const verdict = await judge(pool, submitted, exporter, '65');
  return { ...submitted, ...(await license(pool, office, exporter, submitted, verdict)) };
};
const dutyOf = async (vin: string, on = register, who: Actor = exporter) =>
  done(await listDuties(on, who, { vin, rule: 'D08', limit: 9 })).items[0];

test('a licence that ends unused asks within 30 days what became of its car, and no day earlier', async () => {
  const { vin } = await granted();
  done(await unusedLicences(register.on(after(90))));
  assert.equal(await dutyOf(vin, register.on(after(90))), undefined);
  const ended = register.on(after(91));
  assert.equal(done(await unusedLicences(ended)).begun, 1);
  assert.equal(done(await unusedLicences(ended)).begun, 0, 'once');
  // 90 + 30
  assert.deepEqual(
    [(await dutyOf(vin, ended))?.due, (await dutyOf(vin, ended))?.state],
    [after(120), 'open'],
  );
  assert.equal((await dutyOf(vin, register.on(after(120))))?.state, 'open');
  assert.equal((await dutyOf(vin, register.on(after(121)), office))?.state, 'overdue');
});

test('its exporter says what became of it, and the office accepts it or not', async () => {
  const { vin, licence } = await granted();
  done(await surrenderLicence(register, exporter, { licence }));
  done(await unusedLicences(register));
  const duty = (await dutyOf(vin))?.id ?? '';
  assert.equal((await dutyOf(vin))?.due, after(30), 'from the day on which it was given back');
  const stated = {
    outcome: 'kept',
    statement: 'Stands in our yard in Urumqi, plate returned.',
  } as const;
  assert.equal(codeOf(await stateDuty(register, stranger, { duty, ...stated })), 'not-found');
  assert.equal(codeOf(await stateDuty(register, office, { duty, ...stated })), 'part-missing');
  assert.equal(
    codeOf(await acceptStatement(register, office, { duty, ground: 'g' })),
    'step-not-in-table',
  );
  // an exporter does not lift it, by SQL neither, though the licence was given back
  assert.equal(codeOf(await liftDuty(register, exporter, { duty, ground: 'g' })), 'part-missing');
  const lift = `UPDATE register.duty SET state = 'lifted', verb = 'lift', ground = 'g', stepped_at = now()
    WHERE id = $1`;
  await assert.rejects(say(pool, exporter, lift, [duty]), { code: 'MP002' });
  assert.equal(done(await stateDuty(register, exporter, { duty, ...stated })).state, 'stated');
  const declined = done(
    await declineStatement(register, office, { duty, ground: 'no photograph' }),
  );
  assert.deepEqual([declined.state, declined.due], ['open', after(30)]);
  done(await stateDuty(register, exporter, { duty, ...stated }));
  const met = done(
    await acceptStatement(register, office, { duty, ground: 'photograph of 1 December' }),
  );
  assert.deepEqual([met.state, met.outcome, met.statement], ['met', 'kept', stated.statement]);
  const { rows } = await owner.query<{ said: string | null; ground: string | null }>(
    'SELECT said, ground FROM register.step_said WHERE thing = $1 ORDER BY event',
    [duty],
  );
  assert.deepEqual(
    rows.map(({ said, ground }) => said ?? ground),
    [stated.statement, 'no photograph', stated.statement, 'photograph of 1 December'],
  );
});

test('a sale that the registry tells, another application and a return meet it by themselves', async () => {
  const sold = await granted();
  const again = await granted();
  const back = await granted();
  done(
    await declareVehicle(register, port, {
      ...{ vin: back.vin, entryNumber: 'E', destination: 'KZ', odometerKm: 5 },
    }),
  );
  for (const { licence } of [sold, again, back])
    done(await surrenderLicence(register, exporter, { licence }));
  assert.equal(done(await unusedLicences(register)).begun, 3);
  const transfer = (on: string) =>
    register.as(registry, (tx) =>
      tell(tx, {
        account: 'certificate',
        teller: registry.organisation ?? '',
        standing: 'fed',
        exporter: null,
        province: null,
        source: { kind: 'feed', id: crypto.randomUUID() },
        rows: [
          {
            row: 1,
            vin: sold.vin,
            facts: { 'certificate.vin': sold.vin, 'certificate.lastTransferOn': on },
          },
        ],
      }),
    );
  // the transfer by which the exporter bought it says nothing
  done(await transfer(today));
  const later = register.on(after(9));
  assert.equal(done(await unusedLicences(later)).met, 0);
  done(await transfer(after(3)));
  const next = await submitOne(pool, exporter, '65', again.vin);
  await owner.query(`SET session_replication_role = replica`);
  await owner.query(
    'UPDATE register.application_version SET applied_on = $2 WHERE application = $1',
    [next.application, after(8)],
  );
  await owner.query(`SET session_replication_role = origin`);
  done(await returnVehicle(register, port, { vin: back.vin }));
  assert.equal(done(await unusedLicences(later)).met, 2);
  const ends = await Promise.all([sold, again, back].map(({ vin }) => dutyOf(vin)));
  assert.deepEqual(
    ends.map((duty) => [duty?.state, duty?.outcome]),
    [
      ['met', 'sold-at-home'],
      ['met', 'applied-again'],
      ['met', null],
    ],
  );
  assert.equal(ends[0]?.ground, after(3));
});

test('the register begins and meets no duty of the law', async () => {
  const { licensed, vin } = await granted();
  const begin = `INSERT INTO register.duty (rule, vehicle, exporter, province, vin, due, state, verb)
    VALUES ($1, $2, $3, '65', $4, register.today(), 'open', 'begin')`;
  const of = [licensed, exporter.organisation, vin];
  await assert.rejects(say(pool, JOB, begin, ['D01', ...of]));
  await say(pool, JOB, begin, ['D08', ...of]);
});
