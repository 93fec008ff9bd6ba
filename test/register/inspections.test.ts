import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grantVehicle } from '../../src/register/applications/decisions/grant-vehicle.ts';
import { previewGrants } from '../../src/register/applications/decisions/preview-grants.ts';
import { changeLane, getLane } from '../../src/register/applications/lane-of-application.ts';
import { listQueue } from '../../src/register/applications/list-queue.ts';
import { listEvidence } from '../../src/register/exporters/list-evidence.ts';
import { cancelInspection } from '../../src/register/inspections/cancel-inspection.ts';
import { listInspectors } from '../../src/register/inspections/list-inspectors.ts';
import { orderInspection } from '../../src/register/inspections/order-inspection.ts';
import { getInspection, listInspections } from '../../src/register/inspections/read-inspections.ts';
import { recordInspection } from '../../src/register/inspections/record-inspection.ts';
import { listTellings } from '../../src/register/vehicles/list-tellings.ts';
import { documentWorld } from './document-world.ts';
import { codeOf, doneBy } from './done-by.ts';
import { newActor, say } from './register-database.ts';
import { testRegister } from './test-register.ts';
import { judge } from './walk.ts';

const database = await testRegister('2026-03-24');
const { register, owner, pool } = database;
const { exporter, office, second, ministry, taken } = await documentWorld(register, database);
const customs = await newActor(owner, 'customs');
const port = await newActor(owner, 'customs');
const elsewhere = await newActor(owner, 'office', { province: '44' });

const ORDER = {
  reason: 'A tip that it was driven.',
  place: 'Yard 3, Urumqi',
  lookAt: 'Odometer, tyres',
};

/** A car that may be granted. */
const clearCar = async () => {
  const { application, vehicles } = await taken(1);
  const [{ id: vehicle, vin } = { id: '', vin: '' }] = vehicles;
  const verdict = await judge(pool, { application, vin, vehicle }, exporter, '65');
  return { application, vehicle, vin, verdict };
};

test('while an inspection is ordered the car is not granted, by the program nor by the database', async () => {
  const { application, vehicle, verdict } = await clearCar();
  const { id, number } = await doneBy(orderInspection(register, office, { vehicle, ...ORDER }));
  assert.match(number, /^CY-65-2026-\d{6}$/);
  assert.equal(
    await codeOf(orderInspection(register, second, { vehicle, ...ORDER })),
    'inspection-ordered',
  );
  assert.equal(
    await codeOf(orderInspection(register, elsewhere, { vehicle, ...ORDER })),
    'not-found',
  );
  assert.equal(
    await codeOf(orderInspection(register, ministry, { vehicle, ...ORDER })),
    'part-missing',
  );
  assert.equal(await codeOf(grantVehicle(register, office, { vehicle })), 'inspection-open');
  const { others } = await doneBy(previewGrants(register, office, { application }));
  assert.deepEqual(
    others.map(({ why }) => why),
    ['inspection-open'],
  );
  const grant = `UPDATE register.application_vehicle
    SET state = 'granted', verb = 'grant', verdict = $2, stepped_at = now()
    WHERE id = $1`;
  await assert.rejects(say(pool, office, grant, [vehicle, verdict]), { code: 'MPI01' });

  // the exporter reads where to bring it, and not why
  const [told] = (await doneBy(listInspections(register, exporter, { vehicle, limit: 1 }))).items;
  assert.deepEqual([told?.place, told?.lookAt, told?.reason], [ORDER.place, ORDER.lookAt, null]);
  assert.equal(
    await codeOf(cancelInspection(register, exporter, { inspection: id, ground: 'x' })),
    'part-missing',
  );
  const cancelled = await doneBy(
    cancelInspection(register, second, {
      inspection: id,
      ground: 'The tip was about another car.',
    }),
  );
  assert.deepEqual(
    [cancelled.state, cancelled.ground],
    ['cancelled', 'The tip was about another car.'],
  );
  assert.equal((await doneBy(grantVehicle(register, office, { vehicle }))).state, 'granted');
  assert.equal(
    await codeOf(orderInspection(register, office, { vehicle, ...ORDER })),
    'no-longer-open',
  );
});

test('a port that was asked records what it found, which stands among the accounts and as evidence', async () => {
  const { application, vehicle, vin } = await clearCar();
  const ports = await doneBy(listInspectors(register, office));
  assert.ok(ports.items.some(({ id }) => id === port.organisation));
  const ordered = { vehicle, ...ORDER, port: port.organisation ?? '' };
  const { id } = await doneBy(orderInspection(register, office, ordered));
  const found = {
    inspection: id,
    result: 'differs',
    found: 'It shows 10,184 km.',
    odometerKm: 10_184,
  } as const;
  assert.equal(await codeOf(recordInspection(register, customs, found)), 'not-found');
  // ordered from a port, so that the office does not record it itself
  assert.equal(await codeOf(recordInspection(register, office, found)), 'part-missing');
  const recorded = await doneBy(recordInspection(register, port, found));
  assert.deepEqual(
    [recorded.state, recorded.result, recorded.odometerKm, recorded.inspectedOn],
    ['recorded', 'differs', 10_184, '2026-03-24'],
  );
  const whole = await doneBy(getInspection(register, office, { inspection: id }));
  assert.deepEqual(
    whole.timeline.map(({ verb }) => verb),
    ['order', 'record'],
  );
  const tellings = await doneBy(listTellings(register, office, { application, vin }));
  const [reading] = tellings.items.filter(({ account }) => account === 'reading');
  assert.deepEqual(
    [reading?.facts['reading.km'], reading?.facts['reading.source'], reading?.standing],
    [10_184, 'customs', 'fed'],
  );
  const evidence = await doneBy(
    listEvidence(register, office, {
      exporter: exporter.organisation ?? '',
      kind: 'inspection',
      limit: 5,
    }),
  );
  assert.deepEqual(
    evidence.items.map((one) => [one.id, one.vin, one.says]),
    [[id, vin, 'differs']],
  );
  // it holds back nothing any more: what it found is for whoever decides
  const { others } = await doneBy(previewGrants(register, office, { application }));
  assert.ok(!others.some(({ why }) => why === 'inspection-open'));
  assert.equal(
    await codeOf(cancelInspection(register, office, { inspection: id, ground: 'x' })),
    'step-not-in-table',
  );
});

test("the office's own inspector records; the order is never changed", async () => {
  const { vehicle } = await clearCar();
  const { id } = await doneBy(orderInspection(register, office, { vehicle, ...ORDER }));
  assert.equal(await codeOf(getInspection(register, port, { inspection: id })), 'not-found');
  await assert.rejects(
    say(pool, office, `UPDATE register.inspection SET place = 'elsewhere' WHERE id = $1`, [id]),
    { code: '42501' },
  );
  const { state, odometerKm } = await doneBy(
    recordInspection(register, second, {
      inspection: id,
      result: 'notShown',
      found: 'Nobody came.',
    }),
  );
  assert.deepEqual([state, odometerKm], ['recorded', null]);
});

test("a lane is changed by hand with a reason; the engine's own stays beside it", async () => {
  const { application } = await clearCar();
  const lanes = async () =>
    (await doneBy(listQueue(register, office, { limit: 50 }))).items
      .filter(({ id }) => id === application)
      .map(({ lane, engineLane }) => [lane, engineLane]);
  const [[engine] = []] = await lanes();
  assert.ok(engine !== undefined && engine !== 'red');
  const reason = 'A tip from the registry.';
  const changed = await doneBy(changeLane(register, office, { application, lane: 'red', reason }));
  assert.deepEqual([changed.lane, changed.engine], ['red', engine]);
  assert.deepEqual(await lanes(), [['red', engine]]);
  const red = await doneBy(listQueue(register, office, { limit: 50, lane: 'red' }));
  assert.ok(red.items.some(({ id }) => id === application));
  assert.equal(
    await codeOf(changeLane(register, elsewhere, { application, lane: 'green', reason })),
    'not-found',
  );
  assert.equal(
    await codeOf(changeLane(register, ministry, { application, lane: 'green', reason })),
    'part-missing',
  );
  await doneBy(
    changeLane(register, second, { application, lane: 'engine', reason: 'It was another.' }),
  );
  assert.deepEqual(await lanes(), [[engine, engine]]);
  const { changes } = await doneBy(getLane(register, ministry, { application }));
  assert.deepEqual(
    changes.map(({ lane, engine: own, by }) => [lane, own, by]),
    [
      [null, engine, second.person],
      ['red', engine, office.person],
    ],
  );
  const { rows } = await owner.query(
    `SELECT verb, person, detail FROM register.event WHERE kind = 'lane' AND thing = $1 ORDER BY id`,
    [application],
  );
  assert.deepEqual(rows, [
    { verb: 'change-lane', person: office.person, detail: { lane: 'red', engine } },
    { verb: 'change-lane', person: second.person, detail: { lane: 'engine', engine } },
  ]);
  const change = `UPDATE register.lane_change SET reason = 'x' WHERE application = $1`;
  await assert.rejects(owner.query(change, [application]), { code: 'MP001' });
});
