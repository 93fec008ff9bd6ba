import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JOB } from '../../src/register/actor.ts';
import { draftApplication } from '../../src/register/applications/draft-application.ts';
import { listQueue } from '../../src/register/applications/list-queue.ts';
import { isDrawn, lotOf } from '../../src/register/applications/sample/draw-sample.ts';
import { listSamples } from '../../src/register/applications/sample/list-samples.ts';
import { submitApplication } from '../../src/register/applications/submit-application.ts';
import { withdrawApplication } from '../../src/register/applications/withdraw-application.ts';
import { listCaseVehicles } from '../../src/register/cases/list-case-vehicles.ts';
import { openCase } from '../../src/register/cases/open-case.ts';
import { sampleShareOn } from '../../src/register/sample-terms.ts';
import { LAW } from '../published-law.ts';
import { codeOf, doneBy } from './done-by.ts';
import { newActor, say } from './register-database.ts';
import { testRegister } from './test-register.ts';

const DAY = '2026-11-24';
const { register, owner, pool } = await testRegister(DAY);
const exporter = await newActor(owner, 'exporter', { province: '65', uscc: '91650100MA7TESTAAA' });
const office = await newActor(owner, 'office');
const elsewhere = await newActor(owner, 'office', { province: '44' });
const ministry = await newActor(owner, 'ministry');
const customs = await newActor(owner, 'customs');
const key = register.secrets.keyFor('random-sample');

const vinOf = (number: number): string => `LSJJV8DJ2SC${String(number).padStart(6, '0')}`;
/** VINs that are drawn this year, and some that are not: worked out by the key, as whoever has it can. */
const numbers = Array.from({ length: 2000 }, (_, at) => at + 1);
const drawnVins = numbers.map(vinOf).filter((vin) => isDrawn(lotOf(key, vin, DAY), 20));
const [drawn = '', another = ''] = drawnVins;
const [quiet = ''] = numbers.map(vinOf).filter((vin) => !isDrawn(lotOf(key, vin, DAY), 20));

const submitted = async (...vins: readonly string[]): Promise<string> => {
  const licence = vins.map((vin) => ({ vin, destination: 'RU' }));
  const { id: application } = await doneBy(
    draftApplication(register, exporter, { accounts: { licence } }),
  );
  await doneBy(submitApplication(register, exporter, { application }));
  return application;
};

const sampledIn = async (application: string) =>
  (await doneBy(listSamples(register, office, { limit: 10, application }))).items;

test('a lot is drawn below the share of all: just below, at and above it', () => {
  // 20 of 1,000 of 2^32 are 85,899,345.92
  const lot = (first: number) => first.toString(16).padStart(8, '0') + '0'.repeat(56);
  assert.deepEqual(
    [0, 85_899_345, 85_899_346, 2 ** 32 - 1].map((first) => isDrawn(lot(first), 20)),
    [true, true, false, false],
  );
  assert.deepEqual(
    [0, 1000].map((share) => isDrawn(lot(0), share)),
    [false, true],
  );
});

test('the share is a value of the law with its reason; its cases come out', () => {
  const file = LAW.files?.find(({ path }) => path === 'sample/terms.yaml');
  assert.ok(file);
  const { cases } = file.document as { cases: readonly { on: string; expect: number }[] };
  assert.equal(cases.length, 3);
  for (const { on, expect } of cases) assert.equal(sampleShareOn(LAW, on)?.perThousand, expect);
  assert.match(sampleShareOn(LAW, DAY)?.reason.en ?? '', /One in fifty/);
  assert.equal(sampleShareOn({ files: [] }, DAY), null);
});

test('nobody predicts or chooses a lot: another key, VIN or year is another; the same is the same', () => {
  const lots = [
    lotOf(key, drawn, DAY),
    lotOf(Buffer.alloc(32, 1), drawn, DAY),
    lotOf(key, quiet, DAY),
    lotOf(key, drawn, '2027-11-24'),
  ];
  assert.equal(new Set(lots).size, 4);
  assert.equal(lotOf(key, drawn, '2026-01-01'), lots[0]);
  // two in a hundred of 2,000 are 40, give or take some six
  const fixed = Buffer.alloc(32, 7);
  const many = numbers.map(vinOf).filter((vin) => isDrawn(lotOf(fixed, vin, DAY), 20)).length;
  assert.ok(many > 20 && many < 60, String(many));
});

test('what is handed in is drawn with the day, told to the office and the ministry alone', async () => {
  const application = await submitted(drawn, quiet);
  const [one, ...more] = await sampledIn(application);
  assert.deepEqual(more, []);
  assert.deepEqual(
    [one?.vin, one?.drawnOn, one?.perThousand, one?.lot],
    [drawn, DAY, 20, lotOf(key, drawn, DAY)],
  );
  const seen = async (who: typeof office) =>
    (await doneBy(listSamples(register, who, { limit: 10, vin: drawn }))).items.length;
  assert.deepEqual(await Promise.all([office, ministry, elsewhere].map(seen)), [1, 1, 0]);
  for (const who of [exporter, customs])
    assert.equal(await codeOf(listSamples(register, who, { limit: 10 })), 'part-missing');
  const { items } = await doneBy(listQueue(register, office, { limit: 10 }));
  assert.deepEqual(
    items.map(({ id, sampled }) => [id, sampled]),
    [[application, 1]],
  );
  // by statements too
  const rows = (who: typeof office) => say(pool, who, 'SELECT lot FROM register.sample');
  assert.equal((await rows(office)).length, 1);
  assert.equal((await rows(elsewhere)).length, 0);
  for (const who of [exporter, customs]) await assert.rejects(rows(who), { code: '42501' });
});

test('whoever withdraws and applies anew is drawn again', async () => {
  const first = await submitted(another);
  assert.equal((await sampledIn(first)).length, 1);
  await doneBy(withdrawApplication(register, exporter, { application: first }));
  assert.equal((await sampledIn(await submitted(another))).length, 1);
});

test('a draw stays as it was made, and is none above its share', async () => {
  await assert.rejects(owner.query(`UPDATE register.sample SET drawn_on = '2026-01-01'`), {
    code: 'MP001',
  });
  await assert.rejects(owner.query('DELETE FROM register.sample'), { code: 'MP001' });
  const application = await submitted(quiet.replace(/.$/, 'X'));
  const insert = (who: typeof office, lot: string): Promise<unknown> =>
    say(
      pool,
      who,
      `INSERT INTO register.sample (vehicle, application, vin, exporter, province, drawn_on, per_thousand, lot)
        SELECT id, application, vin, exporter, province, '2026-11-24', 20, decode($2, 'hex')
        FROM register.application_vehicle
        WHERE application = $1`,
      [application, lot],
    );
  const above = `051eb852${'0'.repeat(56)}`;
  await assert.rejects(insert(office, above), { code: '42501' });
  await assert.rejects(insert(JOB, above), { code: '23514' });
  await insert(JOB, `051eb851${'0'.repeat(56)}`);
});

test('a draw becomes a case, once; by whom it is not shown to, never', async () => {
  const [one] = (await doneBy(listSamples(register, office, { limit: 10, vin: drawn }))).items;
  const begin = { origin: { kind: 'sample' as const, sample: one?.id ?? '' }, reason: 'Drawn.' };
  for (const who of [elsewhere])
    assert.equal(await codeOf(openCase(register, who, begin)), 'not-found');
  assert.equal(await codeOf(openCase(register, exporter, begin)), 'part-missing');
  const file = await doneBy(openCase(register, office, begin));
  assert.deepEqual(
    [file.origin.kind, file.origin.sample, file.vin, file.vehicles],
    ['sample', one?.id, drawn, 1],
  );
  assert.equal(file.evidence.length, 1);
  const { items } = await doneBy(
    listCaseVehicles(register, office, { caseFile: file.id, limit: 5 }),
  );
  assert.deepEqual(
    items.map(({ vin }) => vin),
    [drawn],
  );
  assert.equal(await codeOf(openCase(register, office, begin)), 'case-open');
  // two officers at once open one
  const [other] = (await doneBy(listSamples(register, office, { limit: 10, vin: another }))).items;
  const again = { ...begin, origin: { kind: 'sample' as const, sample: other?.id ?? '' } };
  const codes = await Promise.all([1, 2].map(() => codeOf(openCase(register, office, again))));
  assert.deepEqual(codes.toSorted(), ['case-open', 'done']);
  // by a statement, of another province
  await assert.rejects(
    say(
      pool,
      elsewhere,
      `INSERT INTO register.case_file (id, reason, evidence, vin, sample, state, verb)
        VALUES (gen_random_uuid(), 'x', '{}', $1, $2, 'opened', 'open')`,
      [drawn, one?.id],
    ),
    { code: '23503' },
  );
});
