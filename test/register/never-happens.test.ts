import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Actor, JOB } from '../../src/register/actor.ts';
import { another, newActor, registerDatabase, say, settled } from './register-database.ts';
import { groundsFor, layLaw } from './rests-on.ts';
import { judge, license, submitOne } from './walk.ts';

const XINJIANG = '65';
const CLIENTS = 100;
const UNMET = JSON.stringify([{ rule: 'cn.648.letter-required' }]);
const REFUSAL = { grounds: UNMET, en: 'No letter.', zh: '无确认书。' };

const { pool, owner } = await registerDatabase();
const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTAAA' });
const office = await newActor(owner, 'office');
const second = await another(owner, office);
const customs = await newActor(owner, 'customs');
const registry = await newActor(owner, 'registry');
const ministry = await newActor(owner, 'ministry');
await layLaw(pool);

/** The code with which PostgreSQL refuses. */
const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'done';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
};

const proposeRefusal = (vehicle: string, verdict: string, who: Actor): Promise<unknown> =>
  say(
    pool,
    who,
    `UPDATE register.application_vehicle
      SET state = 'refusalProposed', verb = 'propose-refusal', verdict = $2, grounds = $3, notice_en = $4,
        notice_zh = $5, stepped_at = now()
      WHERE id = $1`,
    [vehicle, verdict, REFUSAL.grounds, REFUSAL.en, REFUSAL.zh],
  );

const step = (
  relation: string,
  id: string,
  state: string,
  verb: string,
  who: Actor,
): Promise<unknown> =>
  say(
    pool,
    who,
    `UPDATE register.${relation} SET state = $2, verb = $3, stepped_at = now() WHERE id = $1 RETURNING id`,
    [id, state, verb],
  );

test('of a hundred applications for one VIN at once one is under way', async () => {
  const attempts = await Promise.all(
    Array.from({ length: CLIENTS }, () =>
      codeOf(submitOne(pool, exporter, XINJIANG, 'LGXCE4CB2PZZZ0001')),
    ),
  );
  assert.equal(attempts.filter((code) => code === 'done').length, 1);
  assert.equal(attempts.filter((code) => code === '23505').length, CLIENTS - 1);
});

test('a vehicle whose gate is clear on the word of the applicant alone is not granted', async () => {
  const submitted = await submitOne(pool, exporter, XINJIANG, 'LGXCE4CB2PZZZ0002');
  const onItsWord = await judge(pool, submitted, exporter, XINJIANG, { onItsWord: true });
  assert.equal(await codeOf(license(pool, office, exporter, submitted, onItsWord)), 'MP004');
  const blocked = await judge(pool, submitted, exporter, XINJIANG, { gate: 'blocked' });
  assert.equal(await codeOf(license(pool, office, exporter, submitted, blocked)), 'MP004');
  const clear = await judge(pool, submitted, exporter, XINJIANG);
  assert.equal(await codeOf(license(pool, office, exporter, submitted, clear)), 'done');
});

test('a vehicle that was not granted stands on no licence', async () => {
  const submitted = await submitOne(pool, exporter, XINJIANG, 'LGXCE4CB2PZZZ0099');
  const [licence] = await say<{ id: string }>(
    pool,
    office,
    `INSERT INTO register.licence (
        number, application, exporter, province, destination, valid_from, valid_until, state, verb
      )
      VALUES ('L-99', $1, $2, $3, 'KZ', register.today(), register.today() + 90, 'issued', 'issue')
      RETURNING id`,
    [submitted.application, exporter.organisation, XINJIANG],
  );
  const list = (): Promise<unknown> =>
    say(
      pool,
      office,
      `INSERT INTO register.licensed_vehicle (licence, decision, exporter, province, vin, may_leave, state, verb)
        VALUES ($1, $2, $3, $4, $5, 'empty', 'open', 'license')`,
      [licence?.id, submitted.vehicle, exporter.organisation, XINJIANG, submitted.vin],
    );
  assert.equal(await codeOf(list()), 'MP004');
  const verdict = await judge(pool, submitted, exporter, XINJIANG);
  await say(
    pool,
    office,
    `UPDATE register.application_vehicle
      SET state = 'granted', verb = 'grant', verdict = $2, stepped_at = now()
      WHERE id = $1`,
    [submitted.vehicle, verdict],
  );
  assert.equal(await codeOf(list()), 'done');
});

test('a decision rests on a verdict of the same vehicle', async () => {
  const one = await submitOne(pool, exporter, XINJIANG, 'LGXCE4CB2PZZZ0003');
  const other = await submitOne(pool, exporter, XINJIANG, 'LGXCE4CB2PZZZ0004');
  const verdict = await judge(pool, other, exporter, XINJIANG);
  assert.equal(await codeOf(license(pool, office, exporter, one, verdict)), 'MP004');
});

test('a refusal needs two persons, and what was proposed is what is signed', async () => {
  const { vehicle, ...rest } = await submitOne(pool, exporter, XINJIANG, 'LGXCE4CB2PZZZ0005');
  const verdict = await judge(pool, { vehicle, ...rest }, exporter, XINJIANG, { gate: 'blocked' });
  assert.equal(
    await codeOf(step('application_vehicle', vehicle, 'refused', 'countersign', office)),
    'MP002',
  );
  assert.equal(
    await codeOf(proposeRefusal(vehicle, verdict, { ...office, person: null })),
    'MP003',
  );
  assert.equal(await codeOf(proposeRefusal(vehicle, verdict, office)), 'done');
  assert.equal(
    await codeOf(step('application_vehicle', vehicle, 'refused', 'countersign', office)),
    'MP003',
  );
  assert.equal(
    await codeOf(
      say(
        pool,
        second,
        `UPDATE register.application_vehicle SET ground = 'another' WHERE id = $1`,
        [vehicle],
      ),
    ),
    'MP002',
  );
  assert.equal(
    await codeOf(
      say(
        pool,
        second,
        `UPDATE register.application_vehicle
          SET state = 'refused', verb = 'countersign', notice_en = 'Other words.', stepped_at = now()
          WHERE id = $1`,
        [vehicle],
      ),
    ),
    'MP003',
  );
  assert.equal(
    await codeOf(step('application_vehicle', vehicle, 'refused', 'countersign', second)),
    'done',
  );
});

test('an edit voids the proposal: whoever edited may not sign alone', async () => {
  const submitted = await submitOne(pool, exporter, XINJIANG, 'LGXCE4CB2PZZZ0006');
  const verdict = await judge(pool, submitted, exporter, XINJIANG, { gate: 'blocked' });
  await proposeRefusal(submitted.vehicle, verdict, office);
  await step('application_vehicle', submitted.vehicle, 'open', 'edit', second);
  assert.equal(
    await codeOf(step('application_vehicle', submitted.vehicle, 'refused', 'countersign', second)),
    'MP002',
  );
  await proposeRefusal(submitted.vehicle, verdict, second);
  assert.equal(
    await codeOf(step('application_vehicle', submitted.vehicle, 'refused', 'countersign', second)),
    'MP003',
  );
  assert.equal(
    await codeOf(step('application_vehicle', submitted.vehicle, 'refused', 'countersign', office)),
    'done',
  );
  const appealed = await codeOf(
    say(
      pool,
      exporter,
      `UPDATE register.application_vehicle
        SET state = 'appealed', verb = 'appeal', appeal = 'The letter was there.', stepped_at = now()
        WHERE id = $1`,
      [submitted.vehicle],
    ),
  );
  assert.equal(appealed, 'done');
  assert.equal(
    await codeOf(step('application_vehicle', submitted.vehicle, 'overturned', 'overturn', second)),
    'MP003',
  );
  const overturn = (grounds: string): Promise<string> =>
    codeOf(
      say(
        pool,
        ministry,
        `UPDATE register.application_vehicle
          SET state = 'overturned', verb = 'overturn', appeal_grounds = $2, stepped_at = now()
          WHERE id = $1`,
        [submitted.vehicle, grounds],
      ),
    );
  assert.equal(await overturn('[]'), '23514');
  assert.equal(await overturn(JSON.stringify(groundsFor('overturn'))), 'done');
});

test('one live licence a VIN, raced by a hundred; after its last day another may follow', async () => {
  const vin = 'LGXCE4CB2PZZZ0007';
  const first = await submitOne(pool, exporter, XINJIANG, vin);
  const { licence, licensed } = await license(
    pool,
    office,
    exporter,
    first,
    await judge(pool, first, exporter, XINJIANG),
    10,
  );
  const again = await submitOne(pool, exporter, XINJIANG, vin);
  const verdict = await judge(pool, again, exporter, XINJIANG);
  assert.equal(await codeOf(license(pool, office, exporter, again, verdict)), '23P01');
  const declare = (who: Actor, today: string): Promise<unknown> =>
    say(
      pool,
      who,
      `WITH day AS MATERIALIZED (SELECT set_config('mileproof.today', (register.today() + $2::int)::text, true))
        UPDATE register.licensed_vehicle
        SET state = 'declared', verb = 'declare', customs_entry = 'E1', declared_on = register.today(),
          stepped_at = now()
        FROM day
        WHERE id = $1`,
      [licensed, today],
    );
  assert.equal(await codeOf(declare(customs, '11')), 'MP004', 'the day after its last');
  const raced = await Promise.all(
    Array.from({ length: CLIENTS }, () => codeOf(declare(customs, '10'))),
  );
  assert.equal(raced.filter((code) => code === 'done').length, 1);
  assert.equal(raced.filter((code) => code === 'MP002').length, CLIENTS - 1);
  assert.ok(licence);
});

test('a step outside its table is refused, also by SQL and to every part', async () => {
  const submitted = await submitOne(pool, exporter, XINJIANG, 'LGXCE4CB2PZZZ0008');
  const { licensed } = await license(
    pool,
    office,
    exporter,
    submitted,
    await judge(pool, submitted, exporter, XINJIANG),
  );
  assert.equal(
    await codeOf(step('licensed_vehicle', licensed, 'exited', 'exit', customs)),
    'MP002',
  );
  assert.equal(
    await codeOf(step('licensed_vehicle', licensed, 'deregistered', 'deregister', registry)),
    'MP002',
  );
  assert.equal(await codeOf(step('licensed_vehicle', licensed, 'lost', 'exit', customs)), 'MP002');
  const asOwner = owner.query(
    `UPDATE register.licensed_vehicle SET state = 'exited', verb = 'exit', stepped_at = now() WHERE id = $1`,
    [licensed],
  );
  assert.equal(await codeOf(asOwner), 'MP002');
});

test('what was told, judged or done is never changed or removed, not by its owner either', async () => {
  const submitted = await submitOne(pool, exporter, XINJIANG, 'LGXCE4CB2PZZZ0009');
  const verdict = await judge(pool, submitted, exporter, XINJIANG);
  await say(
    pool,
    JOB,
    `INSERT INTO register.account_row (account, teller, standing, exporter, source_kind, source, source_row, vin, facts)
      VALUES ('licence', $1, 'stated', $1, 'application', $2, 1, $3, '{}')`,
    [exporter.organisation, submitted.application, submitted.vin],
  );
  const attacks: readonly string[] = [
    `UPDATE register.verdict SET gate = 'blocked' WHERE id = '${verdict}'`,
    `DELETE FROM register.verdict WHERE id = '${verdict}'`,
    'TRUNCATE register.verdict CASCADE',
    `UPDATE register.event SET verb = 'nothing'`,
    'DELETE FROM register.event',
    'TRUNCATE register.event CASCADE',
    `UPDATE register.account_row SET facts = '{"licence.vin": "X"}'`,
    'DELETE FROM register.account_row',
    'DELETE FROM register.application',
    'DELETE FROM register.licence',
    `UPDATE register.rule_set SET law = '\\x01'`,
  ];
  for (const attack of attacks) assert.equal(await codeOf(owner.query(attack)), 'MP001', attack);
});

test('one number belongs to one VIN', async () => {
  const use = (vin: string): Promise<string> =>
    codeOf(
      say(pool, JOB, `INSERT INTO register.used_once VALUES ('certificate', '650001234567', $1)`, [
        vin,
      ]),
    );
  const raced = await Promise.all(
    Array.from({ length: CLIENTS }, (_, place) =>
      use(`LGXCE4CB2PZZZ1${String(place).padStart(3, '0')}`),
    ),
  );
  assert.equal(raced.filter((code) => code === 'done').length, 1);
  assert.equal(raced.filter((code) => code === '23505').length, CLIENTS - 1);
});

test('every step is an event of who took it, and the chain tells when one was changed', async () => {
  const submitted = await submitOne(pool, exporter, XINJIANG, 'LGXCE4CB2PZZZ0010');
  const { rows } = await owner.query(
    `SELECT verb, part, organisation, person FROM register.event WHERE thing = $1 ORDER BY id`,
    [submitted.application],
  );
  const who = { part: 'exporter', organisation: exporter.organisation, person: exporter.person };
  assert.deepEqual(rows, [
    { verb: 'draft', ...who },
    { verb: 'submit', ...who },
  ]);
  await settled(owner);
  const [sealed] = await say<{ seal_events: number }>(pool, JOB, 'SELECT register.seal_events()');
  assert.ok((sealed?.seal_events ?? 0) > 0);
  const broken = async (): Promise<unknown> =>
    (await owner.query('SELECT register.first_broken_seal()')).rows[0]?.first_broken_seal;
  assert.equal(await broken(), null);
  await owner.query('ALTER TABLE register.event DISABLE TRIGGER event_stays');
  await owner.query(
    `UPDATE register.event SET verb = 'withdraw' WHERE thing = $1 AND verb = 'submit'`,
    [submitted.application],
  );
  assert.equal(await broken(), 1);
});

test('an event names who truly acts, whatever is written', async () => {
  const forged = say(
    pool,
    exporter,
    `INSERT INTO register.event (verb, kind, thing, part) VALUES ('grant', 'application', gen_random_uuid(), 'office')`,
  );
  assert.equal(await codeOf(forged), '42501');
  await say(
    pool,
    exporter,
    `INSERT INTO register.event (verb, kind, thing) VALUES ('read', 'application', gen_random_uuid())`,
  );
  const { rows } = await owner.query(`SELECT part, person FROM register.event WHERE verb = 'read'`);
  assert.deepEqual(rows, [{ part: 'exporter', person: exporter.person }]);
});
