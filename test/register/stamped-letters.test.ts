import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Actor, JOB } from '../../src/register/actor.ts';
import {
  draftApplication,
  replaceDraft,
} from '../../src/register/applications/draft-application.ts';
import {
  amendApplication,
  submitApplication,
} from '../../src/register/applications/submit-application.ts';
import { withdrawApplication } from '../../src/register/applications/withdraw-application.ts';
import { codeOf, doneBy } from './done-by.ts';
import { newActor, say } from './register-database.ts';
import { testRegister } from './test-register.ts';

/** A stamped letter serves every vehicle that it lists, in one application. */

const { register, owner, pool } = await testRegister('2026-09-28');

const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTAAA' });
const rival = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTBBB' });
const maker = await newActor(owner, 'manufacturer', { maker: 'saic' });

type Row = Readonly<Record<string, unknown>>;

const vinOf = (place: number): string => `LSJJV8DJ2SC${String(place).padStart(6, '0')}`;
const vinsFrom = (first: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => vinOf(first + at));

const accountsOf = (vins: readonly string[], letters: readonly Row[]) => ({
  licence: vins.map((vin) => ({ vin, destination: 'RU', application: 'my own number' })),
  letter: letters,
});
const letter = (vin: string, number: string, more: Row = {}) => ({
  ...{ vin, number, issuer: '甲汽车有限公司', application: 'my own number' },
  ...more,
});

const drafted = async (who: Actor, vins: readonly string[], letters: readonly Row[]) =>
  (await doneBy(draftApplication(register, who, { accounts: accountsOf(vins, letters) }))).id;
const submit = (who: Actor, application: string) =>
  submitApplication(register, who, { application });
const filed = async (who: Actor, vins: readonly string[], letters: readonly Row[]) => {
  const application = await drafted(who, vins, letters);
  await doneBy(submit(who, application));
  return application;
};
const letterRows = async (application: string): Promise<readonly string[]> => {
  const { rows } = await owner.query<{ vin: string }>(
    `SELECT vin
      FROM register.account_row
      WHERE source = $1 AND account = 'letter' AND superseded_at IS NULL
      ORDER BY id`,
    [application],
  );
  return rows.map(({ vin }) => vin);
};

test('sixty cars on one stamped letter are filed, a row each; the letter in a second application is not', async () => {
  const vins = vinsFrom(1, 60);
  const application = await filed(
    exporter,
    vins,
    vins.map((vin) => letter(vin, '2026-出-0001')),
  );
  assert.deepEqual(await letterRows(application), vins);

  for (const who of [exporter, rival]) {
    const vin = who === rival ? vinOf(61) : vinOf(62);
    const again = await drafted(who, [vin], [letter(vin, '2026 出 0001')]);
    const outcome = await submit(who, again);
    if (outcome.kind === 'done') assert.fail('the letter serves two applications');
    assert.equal(outcome.code, 'letter-of-another-application');
    assert.equal(outcome.field, 'letter.number');
    assert.deepEqual(outcome.values, { number: '2026 出 0001', row: 2 });
    const { rows } = await owner.query('SELECT state FROM register.application WHERE id = $1', [
      again,
    ]);
    assert.deepEqual(rows, [{ state: 'draft' }]);
  }
});

test('all vehicles of a letter may stand in one cell of it', async () => {
  const vins = vinsFrom(101, 3);
  const application = await filed(exporter, vins, [letter(vins.join('、'), 'CELL-1')]);
  assert.deepEqual(await letterRows(application), [vins.join('、')]);
});

test('every maker numbers its own letters', async () => {
  await filed(exporter, [vinOf(111)], [letter(vinOf(111), 'OWN-1')]);
  await filed(exporter, [vinOf(112)], [letter(vinOf(112), 'OWN-1', { issuer: '乙汽车有限公司' })]);
});

test('of twenty applications that rely on one letter at once one is heard', async () => {
  const drafts = await Promise.all(
    vinsFrom(201, 20).map((vin, at) =>
      drafted(at % 2 === 0 ? exporter : rival, [vin], [letter(vin, 'RACE-1')]),
    ),
  );
  const codes = await Promise.all(
    drafts.map((application, at) => codeOf(submit(at % 2 === 0 ? exporter : rival, application))),
  );
  assert.equal(codes.filter((code) => code === 'done').length, 1);
  assert.equal(codes.filter((code) => code === 'letter-of-another-application').length, 19);
});

test('a letter is free again when its application is withdrawn, or states it no more', async () => {
  const first = await filed(exporter, [vinOf(301)], [letter(vinOf(301), 'FREE-1')]);
  await doneBy(withdrawApplication(register, exporter, { application: first }));
  const second = await filed(exporter, [vinOf(301)], [letter(vinOf(301), 'FREE-1')]);
  await doneBy(
    replaceDraft(register, exporter, {
      application: second,
      accounts: accountsOf([vinOf(301)], [letter(vinOf(301), 'FREE-2')]),
    }),
  );
  await doneBy(amendApplication(register, exporter, { application: second }));
  await filed(exporter, [vinOf(302)], [letter(vinOf(302), 'FREE-1')]);
});

test('whoever names a letter first does not keep it from the vehicles that its maker tells of', async () => {
  await filed(rival, [vinOf(401)], [letter(vinOf(401), 'SQUAT-1')]);
  const application = await drafted(exporter, vinsFrom(402, 2), [letter(vinOf(402), 'SQUAT-1')]);
  assert.equal(await codeOf(submit(exporter, application)), 'letter-of-another-application');
  await owner.query(
    `WITH told AS (
        INSERT INTO register.account_row (account, teller, standing, source_kind, source, source_row, vin, facts)
          VALUES ('letter', $1, 'fed', 'feed', gen_random_uuid(), 1, $2, '{}')
          RETURNING id
      )
      INSERT INTO register.account_key SELECT 'letter', 'SQUAT1', id FROM told`,
    [maker.organisation, vinOf(402)],
  );
  await doneBy(submit(exporter, application));
  // and from then on it is theirs: the maker told of none of the other's
  const late = await drafted(rival, [vinOf(404)], [letter(vinOf(404), 'SQUAT-1')]);
  assert.equal(await codeOf(submit(rival, late)), 'letter-of-another-application');
});

test('no statement gives a letter to a second application', async () => {
  const one = await filed(exporter, [vinOf(501)], [letter(vinOf(501), 'SQL-1')]);
  const two = await filed(exporter, [vinOf(502)], [letter(vinOf(502), 'SQL-2')]);
  const numbers = await owner.query<{ number: string }>(
    'SELECT number FROM register.letter_relied_on WHERE application = $1',
    [one],
  );
  const number = numbers.rows[0]?.number;
  const attempts: readonly (readonly [string, unknown[], string])[] = [
    [
      'UPDATE register.letter_relied_on SET application = $1 WHERE number = $2',
      [two, number],
      'MP001',
    ],
    [
      'INSERT INTO register.letter_relied_on (application, number) VALUES ($1, $2)',
      [two, number],
      '23505',
    ],
  ];
  for (const [statement, values, code] of attempts) {
    await assert.rejects(say(pool, JOB, statement, values), { code });
  }
  await assert.rejects(say(pool, JOB, 'DELETE FROM register.letter_relied_on'), { code: '42501' });
  await assert.rejects(owner.query('DELETE FROM register.letter_relied_on'), { code: 'MP001' });
  await assert.rejects(say(pool, exporter, 'SELECT FROM register.letter_relied_on'), {
    code: '42501',
  });
});
