import assert from 'node:assert/strict';
import { test } from 'node:test';
import { declareVehicle } from '../../src/register/border/declare-vehicle.ts';
import { exitVehicle } from '../../src/register/border/exit-vehicle.ts';
import { releaseHold } from '../../src/register/border/holds/hold-steps.ts';
import { listHolds } from '../../src/register/border/holds/read-holds.ts';
import { rescreenAfterLetters } from '../../src/register/nation/rescreen-after.ts';
import type { Outcome } from '../../src/register/outcome.ts';
import { RESCREEN } from '../../src/register/screening/rescreen.ts';
import { screenApplication } from '../../src/register/screening/screen-application.ts';
import { rightVin } from '../nation/right-vin.ts';
import { clearCar, filed, submitted } from './a-car.ts';
import { another, newActor, say } from './register-database.ts';
import { testRegister } from './test-register.ts';

const TODAY = '2026-11-24';
const USCC = '915260183BJ1XG6123';
const made = await testRegister(TODAY);
const { register, owner, pool } = made;
// what `walk.ts` writes lies on the same day
await owner.query(
  `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET mileproof.today = ''${TODAY}''', current_database()); END $$`,
);
const exporter = await newActor(owner, 'exporter', { province: '65', uscc: USCC });
const office = await newActor(owner, 'office');
const port = await newActor(owner, 'customs');
const second = await another(owner, port);
const otherPort = await newActor(owner, 'customs');
await filed(owner, exporter);

const done = <T>(outcome: Outcome<T>): T => {
  if (outcome.kind === 'refused') assert.fail(JSON.stringify(outcome));
  return outcome.value;
};

/** A car with 9,094 km by its application, granted on a clear verdict and licensed for Kazakhstan. */
const licensed = async (vin: string): Promise<void> => {
  const car = clearCar(vin, USCC);
  const stated = {
    ...car,
    licence: (car.licence ?? []).map((row) => ({ ...row, 'licence.destination': 'KZ' })),
  };
  const application = await submitted(made, exporter, stated);
  const [verdict] = done(
    await register.as(exporter, (tx) =>
      screenApplication(register, tx, { application, version: 1 }),
    ),
  );
  const { rows } = await owner.query<{ id: string }>(
    'SELECT id FROM register.application_vehicle WHERE application = $1',
    [application],
  );
  // granted as its office does once it has seen the papers
  await owner.query('ALTER TABLE register.application_vehicle DISABLE TRIGGER USER');
  await owner.query(
    `UPDATE register.application_vehicle SET state = 'granted', verdict = $2, destination = 'KZ' WHERE id = $1`,
    [rows[0]?.id, verdict?.verdict],
  );
  await owner.query('ALTER TABLE register.application_vehicle ENABLE TRIGGER USER');
  const [licence] = await say<{ id: string }>(
    pool,
    office,
    `INSERT INTO register.licence (
        number, application, exporter, province, destination, valid_from, valid_until, state, verb
      )
      VALUES ($1, $2, $3, '65', 'KZ', register.today(), register.today() + 90, 'issued', 'issue')
      RETURNING id`,
    [`XK${vin}`, application, exporter.organisation],
  );
  await say(
    pool,
    office,
    `INSERT INTO register.licensed_vehicle (licence, decision, exporter, province, vin, may_leave, state, verb)
      VALUES ($1, $2, $3, '65', $4, 'empty', 'open', 'license')`,
    [licence?.id, rows[0]?.id, exporter.organisation, vin],
  );
};

let runs = 0;
/** Has screened anew what waits to be, as the jobs do; the vehicles. */
const follow = async (): Promise<readonly string[]> => {
  const asked: string[] = [];
  const note = async (_: unknown, vins: readonly string[]) => asked.push(...vins);
  done(await rescreenAfterLetters(register, note));
  runs += 1;
  const run = { id: `run ${runs}`, signal: new AbortController().signal };
  await RESCREEN.work(register, { vins: asked }, run);
  return asked;
};

const findings = async (vin: string): Promise<readonly string[]> => {
  const { rows } = await owner.query<{ bytes: Buffer }>(
    'SELECT bytes FROM register.verdict WHERE vin = $1 ORDER BY given_at DESC LIMIT 1',
    [vin],
  );
  const verdict = JSON.parse(rows[0]?.bytes.toString() ?? '{}') as {
    readonly findings: readonly { readonly rule: string }[];
  };
  return verdict.findings.map(({ rule }) => rule);
};

const eventsOf = async (vin: string): Promise<readonly string[]> => {
  const { rows } = await owner.query<{ province: string }>(
    `SELECT e.province
      FROM register.event e
      JOIN register.verdict v ON v.id = e.thing
      WHERE e.verb = 'answer-changed' AND v.vin = $1`,
    [vin],
  );
  return rows.map(({ province }) => province);
};

test('a car declared at 12 km has the finding R17 once it is followed, though it has left', async () => {
  const vin = rightVin(1);
  await licensed(vin);
  assert.ok(!(await findings(vin)).includes('R17'));
  const entry = { vin, entryNumber: 'E1', destination: 'KZ', odometerKm: 12 };
  const signed = { ground: 'instrument-replaced', words: 'invoice of the workshop seen' } as const;
  done(await declareVehicle(register, port, { ...entry, signed }));
  done(await exitVehicle(register, port, { vin }));
  assert.deepEqual(await follow(), [vin]);
  assert.ok((await findings(vin)).includes('R17'));
  // the office of its licence is told that the answer is another
  assert.deepEqual(await eventsOf(vin), ['65']);
  assert.deepEqual(await follow(), [], 'once');
});

test('a second destination for one licence waits for a release, and has the finding R12 ever after', async () => {
  const vin = rightVin(2);
  await licensed(vin);
  const entry = { vin, entryNumber: 'E2', destination: 'RU', odometerKm: 9_100 };
  await declareVehicle(register, port, entry);
  assert.deepEqual(await follow(), [vin]);
  assert.ok((await findings(vin)).includes('R12'));
  const [hold] = done(await listHolds(register, otherPort, { vin, limit: 1 })).items;
  done(await releaseHold(register, second, { hold: hold?.id ?? '', ground: 'contract seen' }));
  // the same number, with the licence's destination, and an exit
  done(await declareVehicle(register, otherPort, { ...entry, destination: 'KZ' }));
  done(await exitVehicle(register, otherPort, { vin }));
  assert.deepEqual(await follow(), [vin]);
  assert.ok((await findings(vin)).includes('R12'));
});

test('a hold for another reason than the destination has no such finding', async () => {
  const vin = rightVin(3);
  await licensed(vin);
  await declareVehicle(register, port, {
    ...{ vin, entryNumber: 'E3', destination: 'KZ', odometerKm: 9_100 },
    declaredOn: '2026-11-20',
  });
  assert.equal(done(await listHolds(register, port, { vin, limit: 9 })).items.length, 1);
  assert.deepEqual(await follow(), []);
  assert.ok(!(await findings(vin)).includes('R12'));
});

test('a letter that stops has a licensed car screened anew, until it has left', async () => {
  const vin = rightVin(4);
  await licensed(vin);
  const stops = () =>
    owner.query(`INSERT INTO register.letter_change (verb, vins) VALUES ('revoke', $1)`, [[vin]]);
  await stops();
  assert.deepEqual(await follow(), [vin]);
  const { rows } = await owner.query<{ verdicts: number }>(
    'SELECT count(*)::int AS verdicts FROM register.verdict WHERE vin = $1',
    [vin],
  );
  assert.deepEqual(rows, [{ verdicts: 2 }]);
  done(
    await declareVehicle(register, port, {
      ...{ vin, entryNumber: 'E4', destination: 'KZ', odometerKm: 9_100 },
    }),
  );
  done(await exitVehicle(register, port, { vin }));
  assert.deepEqual(await follow(), [vin], 'what customs told');
  await stops();
  assert.deepEqual(await follow(), []);
});
