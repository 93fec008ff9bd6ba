import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json } from '../../src/domain/record/canonical-json.ts';
import { RESCREEN } from '../../src/register/jobs/rescreen.ts';
import {
  type ScreenedVehicle,
  screenApplication,
} from '../../src/register/screening/screen-application.ts';
import { rightVin } from '../nation/right-vin.ts';
import { clearCar, filed, submitted, telling } from './a-car.ts';
import { newActor } from './register-database.ts';
import { testRegister } from './test-register.ts';

const made = await testRegister('2026-11-24');
const { register, owner } = made;
const USCC = '915260183BJ1XG6123';
const exporter = await newActor(owner, 'exporter', { province: '65', uscc: USCC });
const registry = await newActor(owner, 'registry');
await filed(owner, exporter);

const screened = async (application: string): Promise<readonly ScreenedVehicle[]> => {
  const outcome = await register.as(exporter, (tx) =>
    screenApplication(register, tx, { application, version: 1 }),
  );
  if (outcome.kind !== 'done') throw new Error(outcome.code);
  return outcome.value;
};

const verdictOf = async (
  id: string | undefined,
): Promise<{ readonly whole: Record<string, Json>; readonly told: Record<string, Json> }> => {
  const { rows } = await owner.query<{ bytes: Buffer; told: Buffer }>(
    'SELECT bytes, told FROM register.verdict WHERE id = $1',
    [id],
  );
  const read = (bytes: Buffer | undefined) => JSON.parse(bytes?.toString() ?? '{}');
  return { whole: read(rows[0]?.bytes), told: read(rows[0]?.told) };
};

const factIn = (whole: Record<string, Json>, name: string): unknown =>
  (whole['facts'] as Record<string, Json> | undefined)?.[name];

test('a car of which only its exporter spoke is clear on the applicant’s word', async () => {
  const vin = rightVin(1);
  const application = await submitted(made, exporter, clearCar(vin, USCC));
  const [vehicle, ...others] = await screened(application);
  assert.deepEqual(others, []);
  const { whole } = await verdictOf(vehicle?.verdict);
  const { gate, onTheApplicantsWord } = vehicle ?? {};
  const open = (whole['findings'] as { axis: string; rule: string; result: string }[]).filter(
    ({ axis, result }) => axis === 'gate' && result !== 'met' && result !== 'notApplicable',
  );
  assert.deepEqual(open, []);
  assert.deepEqual(
    { vin: vehicle?.vin, gate, onTheApplicantsWord },
    {
      vin,
      gate: 'clear',
      onTheApplicantsWord: true,
    },
  );
});

test('what the registry holds counts before what was stated, and that they differ is told', async () => {
  const vin = rightVin(2);
  const car = clearCar(vin, USCC);
  const application = await submitted(made, exporter, car);
  // the registry registered the car four months later than the paper says
  await telling(register, registry, 'fed', 'certificate', [
    { ...car.certificate?.[0], 'certificate.registeredOn': '2026-06-16' },
  ]);
  const [vehicle] = await screened(application);
  assert.equal(vehicle?.gate, 'blocked');
  assert.equal(vehicle?.differs, 1);
  const { whole, told } = await verdictOf(vehicle?.verdict);
  assert.deepEqual(factIn(whole, 'certificate.registeredOn'), {
    ...{ value: '2026-06-16', by: 'registry', standing: 'fed' },
  });
  const text = {
    en:
      'First registration date: the applicant and the vehicle registry tell it differently; ' +
      'the vehicle registry counts.',
    zh: '登记证书注册登记日期：申请人与车辆管理所所述不一致，以车辆管理所为准。',
  };
  const finding = { result: 'differs', fact: 'certificate.registeredOn', text };
  const stated = { value: '2026-01-15', by: 'exporter', standing: 'stated' };
  const fed = { by: 'registry', standing: 'fed' };
  assert.deepEqual(whole['differs'], [
    { ...finding, taken: { ...fed, value: '2026-06-16' }, other: stated },
  ]);
  // the exporter is told that they differ, and not what the registry holds
  assert.deepEqual(told['differs'], [{ ...finding, taken: fed, other: stated }]);
  assert.ok(!JSON.stringify(told).includes('2026-06-16'));
});

test('what is told of undecided vehicles has them screened again, once, and a change is told', async () => {
  const vin = rightVin(3);
  const car = clearCar(vin, USCC);
  const application = await submitted(made, exporter, car);
  await screened(application);
  await telling(register, registry, 'fed', 'certificate', [
    { ...car.certificate?.[0], 'certificate.registeredOn': '2026-06-16' },
  ]);
  const data = { vins: [vin, rightVin(4)] };
  const run = { id: 'one', signal: new AbortController().signal };
  const first = await RESCREEN.work(register, data, run);
  assert.deepEqual(first, { applications: 1, screened: 1, changed: 1 });
  const again = await RESCREEN.work(register, data, run);
  assert.deepEqual(again, { applications: 0, screened: 0, changed: 0 });
  const { rows } = await owner.query(
    `SELECT w.gate, e.exporter, e.province
      FROM register.event e
      JOIN register.verdict w ON w.id = e.thing
      WHERE e.verb = 'answer-changed'`,
  );
  assert.deepEqual(rows, [{ gate: 'blocked', exporter: exporter.organisation, province: '65' }]);
});
