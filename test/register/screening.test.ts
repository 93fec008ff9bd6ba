import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json } from '../../src/domain/record/canonical-json.ts';
import { RESCREEN } from '../../src/register/screening/rescreen.ts';
import { screenApplication } from '../../src/register/screening/screen-application.ts';
import type { ScreenedVehicle } from '../../src/register/screening/screening-shapes.ts';
import { confirmPapersSeen } from '../../src/register/verdicts/confirm-papers-seen.ts';
import { listStatedRows } from '../../src/register/verdicts/list-stated-rows.ts';
import { rightVin } from '../nation/right-vin.ts';
import { clearCar, filed, submitted, telling } from './a-car.ts';
import { newActor } from './register-database.ts';
import { testRegister } from './test-register.ts';

const made = await testRegister('2026-11-24');
const { register, owner } = made;
const USCC = '915260183BJ1XG6123';
const exporter = await newActor(owner, 'exporter', { province: '65', uscc: USCC });
const registry = await newActor(owner, 'registry');
const office = await newActor(owner, 'office', { province: '65' });
const office44 = await newActor(owner, 'office', { province: '44' });
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

const resultIn = (whole: Record<string, Json>, rule: string): string | undefined => {
  const open = whole['findings'] as readonly { rule: string; result: string }[];
  const settled = whole['settled'] as Readonly<Record<string, { result: string }>>;
  return (open.find((found) => found.rule === rule) ?? settled[rule])?.result;
};

test('a car of which only its exporter spoke is clear on the applicant’s word', async () => {
  const vin = rightVin(1);
  const application = await submitted(made, exporter, clearCar(vin, USCC));
  const [vehicle, ...others] = await screened(application);
  assert.deepEqual(others, []);
  const { whole } = await verdictOf(vehicle?.verdict);
  const { gate, onTheApplicantsWord } = vehicle ?? {};
  const open = whole['findings'] as readonly { axis: string }[];
  assert.deepEqual(
    open.filter(({ axis }) => axis === 'gate'),
    [],
  );
  assert.deepEqual(
    { vin: vehicle?.vin, gate, onTheApplicantsWord },
    {
      vin,
      gate: 'clear',
      onTheApplicantsWord: true,
    },
  );
});

test('an exporter that an authority tells barred, and not since when, gets no licence for what is open', async () => {
  const uscc = '91996030HU49D4H3JK';
  const barred = await newActor(owner, 'exporter', { province: '65', uscc });
  const ministry = await newActor(owner, 'ministry');
  await telling(register, ministry, 'fed', 'exporter', [
    {
      ...{ 'exporter.uscc': uscc, 'exporter.filedOn': '2026-06-07' },
      ...{ 'exporter.filedUntil': '2027-06-06', 'exporter.standing': 'barred' },
    },
  ]);
  // applied for four days ago: the register issues licences itself, and knows that it issued none
  const application = await submitted(made, barred, clearCar(rightVin(458_713), uscc));
  const [vehicle] = await screened(application);
  const { whole } = await verdictOf(vehicle?.verdict);
  assert.equal(resultIn(whole, 'G14'), 'notMet');
  assert.equal(vehicle?.gate, 'blocked');
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

test('a certificate number that the registry does not hold proves nothing and finds its true vehicle', async () => {
  const [vin, other] = [rightVin(3), rightVin(458712)];
  const car = clearCar(vin, USCC);
  const certificate = { ...car.certificate?.[0] };
  // the paper filed bears the number of another vehicle's certificate, which the registry told
  await telling(register, registry, 'fed', 'certificate', [
    { ...certificate, 'certificate.vin': other, 'certificate.number': '650012345678' },
    {
      ...certificate,
      'certificate.number': '650087654321',
      'certificate.registeredOn': '2026-07-01',
    },
  ]);
  const application = await submitted(made, exporter, car);
  // as the telling of an application would refuse it, the number is stated past it
  await owner.query('ALTER TABLE register.account_row DISABLE TRIGGER USER');
  await owner.query(
    `UPDATE register.account_row
      SET facts = facts || '{"certificate.number": "650012345678"}'
      WHERE source = $1 AND account = 'certificate'`,
    [application],
  );
  await owner.query('ALTER TABLE register.account_row ENABLE TRIGGER USER');
  await owner.query(
    `INSERT INTO register.account_key
      SELECT 'certificate', '650012345678', id
      FROM register.account_row
      WHERE source = $1 AND account = 'certificate'`,
    [application],
  );
  const [vehicle] = await screened(application);
  const { whole } = await verdictOf(vehicle?.verdict);
  assert.equal(vehicle?.gate, 'blocked');
  assert.deepEqual(factIn(whole, 'certificate.registeredOn'), {
    ...{ value: '2026-07-01', by: 'registry', standing: 'fed' },
  });
  const differs = (whole['differs'] as { fact: string }[]).map(({ fact }) => fact);
  assert.deepEqual(differs, ['certificate.number', 'certificate.registeredOn']);
  // the number is another vehicle's; how usual that is, no run over the nation has told (R14)
  assert.deepEqual(factIn(whole, 'pattern.numberReused'), {
    ...{ value: 'certificate', by: 'register', standing: 'fed' },
  });
  assert.equal(resultIn(whole, 'R14'), 'unknown');
});

test('an application of the same car in another province, and one under way elsewhere, are known', async () => {
  const vin = rightVin(5);
  const earlier = await newActor(owner, 'exporter', { uscc: '91821993B3HN2J1K6M' });
  const before = await submitted(made, earlier, clearCar(vin, '91821993B3HN2J1K6M'), '2026-10-01');
  await owner.query('ALTER TABLE register.application_vehicle DISABLE TRIGGER USER');
  await owner.query(
    `UPDATE register.application_vehicle SET state = 'overturned' WHERE application = $1`,
    [before],
  );
  const application = await submitted(made, exporter, clearCar(vin, USCC));
  const [vehicle] = await screened(application);
  const { whole, told } = await verdictOf(vehicle?.verdict);
  assert.equal(resultIn(whole, 'G18'), 'notMet');
  const number = String((factIn(whole, 'uses.otherApplication') as { value?: string })?.value);
  assert.match(number, /^CK65\d+$/);
  assert.ok(!JSON.stringify(told).includes(number));
  // refused there, it is under way nowhere else
  await owner.query(
    `UPDATE register.application_vehicle
      SET state = 'withdrawn'
      WHERE application = $1`,
    [before],
  );
  await owner.query('ALTER TABLE register.application_vehicle ENABLE TRIGGER USER');
  const [again] = await screened(application);
  assert.equal(resultIn((await verdictOf(again?.verdict)).whole, 'G18'), 'met');
});

test('what is clear on the applicant’s word is granted when an officer has seen the papers', async () => {
  const vin = rightVin(6);
  const application = await submitted(made, exporter, clearCar(vin, USCC));
  const [stated] = await screened(application);
  const grant = (verdict: string | undefined) =>
    register.as(office, (tx) =>
      tx.run(
        `UPDATE register.application_vehicle
          SET state = 'granted', verb = 'grant', verdict = $2, stepped_at = now()
          WHERE application = $1`,
        [application, verdict],
      ),
    );
  const refused = await grant(stated?.verdict);
  assert.equal(refused.kind === 'refused' && refused.code, 'verdict-missing');
  const rows = await listStatedRows(register, office, { application });
  if (rows.kind !== 'done') throw new Error(rows.code);
  assert.deepEqual(
    rows.value.items.map(({ account, seen }) => [account, seen]),
    ['certificate', 'factory', 'inspection', 'licence'].map((account) => [account, false]),
  );
  const papers = rows.value.items
    .filter(({ account }) => account !== 'licence')
    .map(({ id }) => id);
  const key = await confirmPapersSeen(
    register,
    { ...office, person: null },
    {
      application,
      rows: papers,
    },
  );
  assert.equal(key.kind === 'refused' && key.code, 'person-needed');
  const elsewhere = await confirmPapersSeen(register, office44, { application, rows: papers });
  assert.equal(elsewhere.kind === 'refused' && elsewhere.code, 'not-found');
  const seen = await confirmPapersSeen(register, office, { application, rows: papers });
  if (seen.kind !== 'done') throw new Error(seen.code);
  assert.equal(seen.value.seen, 3);
  const [vehicle] = seen.value.vehicles;
  assert.deepEqual(
    [vehicle?.gate, vehicle?.onTheApplicantsWord, vehicle?.differs],
    ['clear', false, 0],
  );
  const { whole } = await verdictOf(vehicle?.verdict);
  assert.deepEqual(factIn(whole, 'certificate.owner'), {
    ...{ value: USCC, by: 'office', standing: 'seen' },
  });
  const twice = await confirmPapersSeen(register, office, { application, rows: papers });
  assert.deepEqual(twice.kind === 'done' && twice.value, { seen: 0, vehicles: [] });
  assert.equal((await grant(vehicle?.verdict)).kind, 'done');
});

test('that a modification is proven is a claim of the application, which an officer sees in its own row', async () => {
  const vin = rightVin(13);
  const car = clearCar(vin, USCC);
  const licence = car.licence?.[0] ?? {};
  const application = await submitted(made, exporter, {
    ...car,
    licence: [
      {
        ...licence,
        'licence.modified': true,
        'licence.chassisBrand': 'Chery',
        'licence.modificationProof': true,
      },
    ],
  });
  await screened(application);
  const rows = await listStatedRows(register, office, { application });
  const stated = rows.kind === 'done' ? rows.value.items : [];
  const saw = async (papers: typeof stated) => {
    const seen = await confirmPapersSeen(register, office, {
      application,
      rows: papers.map(({ id }) => id),
    });
    const [vehicle] = seen.kind === 'done' ? seen.value.vehicles : [];
    const { whole } = await verdictOf(vehicle?.verdict);
    return { vehicle, whole };
  };
  const papers = await saw(stated.filter(({ account }) => account !== 'licence'));
  assert.equal(resultIn(papers.whole, 'G16'), 'met');
  const resting = (whole: Record<string, Json>) =>
    (whole['restsOn'] as { fact: string; standing: string }[]).find(
      ({ fact }) => fact === 'licence.modificationProof',
    )?.standing;
  assert.equal(resting(papers.whole), 'stated');
  const all = await saw(stated.filter(({ account }) => account === 'licence'));
  assert.deepEqual(factIn(all.whole, 'licence.modificationProof'), {
    ...{ value: true, by: 'office', standing: 'seen' },
  });
  assert.equal(resting(all.whole), 'seen');
  // what the officer saw is no other application of the car
  assert.equal(resultIn(all.whole, 'G18'), 'met');
});

test('a paper of another application is not confirmed with this one', async () => {
  const mine = await submitted(made, exporter, clearCar(rightVin(7), USCC));
  const other = await submitted(made, exporter, clearCar(rightVin(8), USCC));
  const rows = await listStatedRows(register, office, { application: other });
  const [row] = rows.kind === 'done' ? rows.value.items : [];
  const outcome = await confirmPapersSeen(register, office, {
    application: mine,
    rows: [row?.id ?? ''],
  });
  assert.equal(outcome.kind === 'refused' && outcome.code, 'paper-not-of-application');
});

test('patterns of the last run over the nation are read, and the verdict says of which day', async () => {
  const vin = rightVin(9);
  const application = await submitted(made, exporter, clearCar(vin, USCC));
  await screened(application);
  const burst = { 'pattern.registrations': 3, 'pattern.registrationProvinces': 3 };
  await owner.query(
    `WITH run AS (
        INSERT INTO register.nation_run (as_of, rule_set)
          SELECT '2026-11-22', hash FROM register.rule_set LIMIT 1
          RETURNING id
      )
      INSERT INTO register.nation_pattern SELECT id, $1, $2 FROM run`,
    [vin, burst],
  );
  const [vehicle] = await screened(application);
  const { whole, told } = await verdictOf(vehicle?.verdict);
  assert.equal(whole['patternsOn'], '2026-11-22');
  assert.deepEqual(factIn(whole, 'pattern.registrations'), {
    ...{ value: 3, by: 'register', standing: 'fed' },
  });
  assert.ok(!JSON.stringify(told).includes('pattern.'));
  await owner.query('TRUNCATE register.nation_pattern');
});

test('vehicles of one application are screened together, and one of them alone among the others', async () => {
  const vins = [rightVin(10), rightVin(11), rightVin(12)];
  const cars = vins.map((vin) => clearCar(vin, USCC));
  const of = (account: 'licence' | 'certificate' | 'factory' | 'inspection') =>
    cars.flatMap((car) => car[account] ?? []);
  const stated = {
    licence: of('licence'),
    certificate: of('certificate'),
    factory: of('factory'),
    inspection: of('inspection'),
  };
  const application = await submitted(made, exporter, stated);
  const all = await screened(application);
  assert.deepEqual(
    all.map(({ vin, gate }) => [vin, gate]),
    vins.map((vin) => [vin, 'clear']),
  );
  const { rows } = await owner.query(
    `SELECT count(DISTINCT screening)::int AS screenings, array_agg(place ORDER BY place) AS places
      FROM register.verdict WHERE application = $1`,
    [application],
  );
  assert.deepEqual(rows, [{ screenings: 1, places: [0, 1, 2] }]);
  const one = await register.as(exporter, (tx) =>
    screenApplication(register, tx, { application, version: 1, vins: vins.slice(1, 2) }),
  );
  assert.deepEqual(one.kind === 'done' && one.value.map(({ vin }) => vin), [vins[1]]);
  const none = await register.as(exporter, (tx) =>
    screenApplication(register, tx, { application, version: 2 }),
  );
  assert.equal(none.kind === 'refused' && none.code, 'not-found');
});

test('what is told of undecided vehicles has them screened again, once, and a change is told', async () => {
  const vin = rightVin(20);
  const car = clearCar(vin, USCC);
  const application = await submitted(made, exporter, car);
  await screened(application);
  await telling(register, registry, 'fed', 'certificate', [
    { ...car.certificate?.[0], 'certificate.registeredOn': '2026-06-16' },
  ]);
  const data = { vins: [vin, rightVin(21)] };
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
