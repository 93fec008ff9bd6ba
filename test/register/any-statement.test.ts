import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIVES } from '../../src/domain/lives/lives.ts';
import { type Actor, JOB, PUBLIC } from '../../src/register/actor.ts';
import { asActor } from '../../src/register/as-actor.ts';
import { heardBySql } from './heard.ts';
import { another, newActor, registerDatabase, say } from './register-database.ts';
import { latestEvent, layLaw, setGrounds } from './rests-on.ts';
import { judge, license, type Submitted, submitOne } from './walk.ts';

// Whoever smuggles SQL into what a part asks may say any statement as that part, also one that no use case says.

const XINJIANG = '65';
const GUANGDONG = '44';
const CLIENTS = 100;

const { pool, owner } = await registerDatabase();
const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTAAA' });
const rival = await newActor(owner, 'exporter', {
  uscc: '91440100MA7TESTBBB',
  province: GUANGDONG,
});
const office = await newActor(owner, 'office');
const second = await another(owner, office);
const elsewhere = await newActor(owner, 'office', { province: GUANGDONG });
const customs = await newActor(owner, 'customs');
const registry = await newActor(owner, 'registry');
const ministry = await newActor(owner, 'ministry');
const everybody: readonly Actor[] = [
  ...[exporter, office, customs, registry, ministry, PUBLIC, JOB],
  await newActor(owner, 'manufacturer', { maker: 'byd' }),
  await newActor(owner, 'tax'),
  await newActor(owner, 'administrator'),
];

/** The code with which PostgreSQL refuses a statement, or `done`. */
const told = async (who: Actor, text: string, values: readonly unknown[] = []): Promise<string> => {
  try {
    await say(pool, who, text, values);
    return 'done';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
};

let cars = 0;
const newVin = (): string => {
  cars += 1;
  return `LGXCE4CB2PZ${String(cars).padStart(6, '0')}`;
};
const newCar = (): Promise<Submitted> => submitOne(pool, exporter, XINJIANG, newVin());

const only = <T>(codes: readonly T[], code: T): number =>
  codes.filter((one) => one === code).length;

await layLaw(pool);

/** Takes a step of the exporter's standing that rests on the law. */
const propose = async (
  who: Actor,
  verb: 'talk' | 'propose-order' | 'propose-bar' | 'lift',
  state: string,
): Promise<string> => {
  const evidence = await latestEvent(owner, exporter.organisation ?? '');
  return told(
    who,
    `UPDATE register.standing_of
      SET state = $2, verb = $1, ${setGrounds(verb, evidence)}, notice_en = 'n', notice_zh = '告', stepped_at = now()
      WHERE exporter = $3`,
    [verb, state, exporter.organisation],
  );
};

test('nothing that lives is changed without a step, by nobody who may take steps of it', async () => {
  const submitted = await newCar();
  const verdict = await judge(pool, submitted, exporter, XINJIANG);
  const { licence, licensed } = await license(pool, office, exporter, submitted, verdict);
  await say(
    pool,
    customs,
    `UPDATE register.licensed_vehicle
      SET state = 'declared', verb = 'declare', customs_entry = 'E1', declared_on = register.today(), stepped_at = now()
      WHERE id = $1`,
    [licensed],
  );
  await say(
    pool,
    office,
    `INSERT INTO register.standing_of (exporter, province, state, verb) VALUES ($1, $2, 'good', 'begin')`,
    [exporter.organisation, XINJIANG],
  );
  await say(
    pool,
    exporter,
    `INSERT INTO register.filing (number, exporter, province, facts, state, verb)
      VALUES ('F1', $1, $2, '{}', 'draft', 'draft')`,
    [exporter.organisation, XINJIANG],
  );
  await say(
    pool,
    exporter,
    `UPDATE register.filing
      SET state = 'submitted', verb = 'submit', submitted_on = register.today(), stepped_at = now()`,
  );
  const { application, vehicle } = submitted;
  const attacks: readonly (readonly [Actor, string])[] = [
    [exporter, `UPDATE register.filing SET facts = '{"phone": "other"}'`],
    [exporter, `UPDATE register.filing SET submitted_on = '2020-01-01'`],
    [office, `UPDATE register.filing SET valid_from = '2026-01-01', valid_until = '2099-01-01'`],
    [exporter, `UPDATE register.application SET version = 7 WHERE id = '${application}'`],
    [
      exporter,
      `UPDATE register.application_vehicle SET destination = 'RU' WHERE id = '${vehicle}'`,
    ],
    [exporter, `UPDATE register.application_vehicle SET version = 7 WHERE id = '${vehicle}'`],
    [office, `UPDATE register.application_vehicle SET verdict = NULL WHERE id = '${vehicle}'`],
    [office, `UPDATE register.licence SET ground = 'other' WHERE id = '${licence}'`],
    [office, `UPDATE register.standing_of SET ground = 'other'`],
    [office, `UPDATE register.standing_of SET since = '2020-01-01'`],
    [customs, `UPDATE register.licensed_vehicle SET customs_entry = 'E2' WHERE id = '${licensed}'`],
    [
      customs,
      `UPDATE register.licensed_vehicle SET exited_on = register.today() WHERE id = '${licensed}'`,
    ],
    [
      registry,
      `UPDATE register.licensed_vehicle SET deregistered_on = register.today() WHERE id = '${licensed}'`,
    ],
  ];
  for (const [who, attack] of attacks) assert.equal(await told(who, attack), 'MP002', attack);
});

test('what an officer took nobody else takes by another way', async () => {
  const { application } = await newCar();
  const take = `UPDATE register.application SET state = 'underReview', verb = 'take', stepped_at = now() WHERE id = $1`;
  assert.equal(await told(office, take, [application]), 'done');
  const mine = `UPDATE register.application SET taken_by = $2, taken_until = now() WHERE id = $1`;
  assert.equal(await told(second, mine, [application, second.person]), 'MP002');
  assert.equal(await told(second, take, [application]), 'MP005');
});

test('what is proposed of a standing is what is signed, and by another', async () => {
  assert.equal(await propose(office, 'talk', 'talkedTo'), 'done');
  assert.equal(await propose(office, 'propose-order', 'orderProposed'), 'done');
  const order = (what: string): string =>
    `UPDATE register.standing_of SET state = 'rectifying', verb = 'order', stepped_at = now()${what}`;
  assert.equal(await told(office, order('')), 'MP003');
  assert.equal(await told({ ...office, person: null }, order('')), 'MP003');
  assert.equal(await told(second, order('')), 'MPH01');
  const { rows: of } = await owner.query<{ id: string }>('SELECT id FROM register.standing_of');
  const standing = of[0]?.id ?? '';
  await heardBySql(pool, office, exporter, 'standing', standing);
  for (const what of [
    `, ground = 'other'`,
    `, notice_en = 'other'`,
    `, notice_zh = '另'`,
    `, evidence = ARRAY[gen_random_uuid()]`,
    `, grounds = '[]'`,
    `, found = 'other'`,
    `, pieces = '[]'`,
  ]) {
    assert.equal(await told(second, order(what)), 'MP003', what);
  }
  const raced = await Promise.all(
    Array.from({ length: CLIENTS }, (_, place) => told(place % 2 ? office : second, order(''))),
  );
  assert.equal(only(raced, 'done'), 1);
  const { rows } = await owner.query(`SELECT stepped_by, proposed_by FROM register.standing_of`);
  assert.deepEqual(rows, [{ stepped_by: second.person, proposed_by: office.person }]);
  assert.equal(await propose(second, 'propose-bar', 'barProposed'), 'done');
  const bar = `UPDATE register.standing_of SET state = 'barred', verb = 'bar', stepped_at = now()`;
  assert.equal(await told(second, bar), 'MP003');
  assert.equal(await told(office, bar), 'MPH01');
  await heardBySql(pool, second, exporter, 'standing', standing);
  assert.equal(await told(office, bar), 'done');
  // in any province
  const submitted = await newCar();
  const verdict = await judge(pool, submitted, exporter, XINJIANG);
  await assert.rejects(license(pool, office, exporter, submitted, verdict), { code: 'MP006' });
  assert.equal(await propose(ministry, 'lift', 'good'), 'done');
});

test('nothing is laid on what belongs to another exporter or office', async () => {
  const { application } = await newCar();
  const { application: foreign } = await submitOne(pool, rival, GUANGDONG, newVin());
  const attacks: readonly (readonly [Actor, string])[] = [
    [
      exporter,
      `INSERT INTO register.application_vehicle (application, exporter, province, version, vin, state, verb)
        VALUES ('${foreign}', '${exporter.organisation}', '65', 1, 'X', 'open', 'list')`,
    ],
    [
      exporter,
      `INSERT INTO register.application_vehicle (application, exporter, province, version, vin, state, verb)
        VALUES ('${application}', '${exporter.organisation}', '44', 1, 'X', 'open', 'list')`,
    ],
    [
      exporter,
      `INSERT INTO register.application_version (application, version, exporter, province, applied_on, digest)
        VALUES ('${foreign}', 2, '${exporter.organisation}', '65', '2020-01-01', sha256(''))`,
    ],
    [
      office,
      `INSERT INTO register.question (application, exporter, province, text_en, text_zh)
        VALUES ('${foreign}', '${rival.organisation}', '65', 'q', '问')`,
    ],
    [
      office,
      `INSERT INTO register.paper_seen (application, exporter, province, row_id, seen_by)
        VALUES ('${foreign}', '${rival.organisation}', '65', 1, '${office.person}')`,
    ],
    [
      office,
      `INSERT INTO register.standing_of (exporter, province, state, verb)
        VALUES ('${rival.organisation}', '65', 'good', 'begin')`,
    ],
  ];
  for (const [who, attack] of attacks) assert.equal(await told(who, attack), '23503', attack);
  const draft = `INSERT INTO register.application_draft (application, exporter, accounts, problems, vehicles)
    VALUES ($1, $2, '{}', '[]', 0)`;
  assert.equal(await told(exporter, draft, [foreign, exporter.organisation]), '42501');
  assert.equal(await told(exporter, draft, [application, exporter.organisation]), 'done');
  // the other office, on what is not its own
  const licence = `INSERT INTO register.licence
      (number, application, exporter, province, destination, valid_from, valid_until, state, verb)
    VALUES ('L0', $1, $2, '44', 'KZ', register.today(), register.today(), 'issued', 'issue')`;
  assert.equal(await told(elsewhere, licence, [application, exporter.organisation]), 'MP004');
});

test('a grant names the last verdict of this version, and none without one', async () => {
  const submitted = await newCar();
  const grant = `UPDATE register.application_vehicle
    SET state = 'granted', verb = 'grant', verdict = $2, stepped_at = now()
    WHERE id = $1`;
  assert.equal(await told(office, grant, [submitted.vehicle, null]), 'MP004');
  const early = await judge(pool, submitted, exporter, XINJIANG);
  await judge(pool, submitted, exporter, XINJIANG, { gate: 'blocked' });
  assert.equal(await told(office, grant, [submitted.vehicle, early]), 'MP004');
});

test('of a hundred licences for one VIN at once one is live', async () => {
  const vin = newVin();
  const [decisions, each] = [20, CLIENTS / 20];
  const granted: { readonly vehicle: string; readonly application: string }[] = [];
  for (let made = 0; made < decisions; made += 1) {
    const submitted = await submitOne(pool, exporter, XINJIANG, vin);
    const verdict = await judge(pool, submitted, exporter, XINJIANG);
    await say(
      pool,
      office,
      `UPDATE register.application_vehicle SET state = 'granted', verb = 'grant', verdict = $2, stepped_at = now()
        WHERE id = $1`,
      [submitted.vehicle, verdict],
    );
    granted.push(submitted);
  }
  const issue = ({ application, vehicle }: (typeof granted)[number]): Promise<string> =>
    asActor(pool, office, async (tx) => {
      const { id } = await tx.one<{ id: string }>(
        `INSERT INTO register.licence
            (number, application, exporter, province, destination, valid_from, valid_until, state, verb)
          VALUES (gen_random_uuid(), $1, $2, '65', 'KZ', register.today(), register.today() + 90, 'issued', 'issue')
          RETURNING id`,
        [application, exporter.organisation],
      );
      await tx.run(
        `INSERT INTO register.licensed_vehicle (licence, decision, exporter, province, vin, may_leave, state, verb)
          VALUES ($1, $2, $3, '65', $4, 'empty', 'open', 'license')`,
        [id, vehicle, exporter.organisation, vin],
      );
      return 'done';
    }).catch((error) => String(error.code));
  const raced = await Promise.all(
    granted.flatMap((one) => Array.from({ length: each }, () => issue(one))),
  );
  assert.equal(only(raced, 'done'), 1);
  const { rows } = await owner.query('SELECT state FROM register.licensed_vehicle WHERE vin = $1', [
    vin,
  ]);
  assert.deepEqual(rows, [{ state: 'open' }]);
});

test('no number of any kind belongs to two VINs, raced by a hundred', async () => {
  for (const kind of ['certificate', 'letter', 'refund', 'subsidy']) {
    const raced = await Promise.all(
      Array.from({ length: CLIENTS }, () =>
        told(JOB, `INSERT INTO register.used_once VALUES ($1, '1', $2)`, [kind, newVin()]),
      ),
    );
    assert.equal(only(raced, 'done'), 1, kind);
    assert.equal(only(raced, '23505'), CLIENTS - 1, kind);
  }
});

test('no part takes a step that the table does not give it, from any state to any', async () => {
  const submitted = await newCar();
  const life = LIVES.find(({ name }) => name === 'application');
  assert.ok(life);
  const verbs = [...new Set(life.steps.map(({ verb }) => verb))];
  const parts = everybody.filter(({ part }) => part !== 'public');
  for (const who of parts) {
    for (const verb of verbs) {
      for (const { name: to } of life.states) {
        const allowed = life.steps.some(
          (step) =>
            step.verb === verb &&
            step.from.includes('submitted') &&
            step.to === to &&
            (step.by as readonly string[]).includes(who.part),
        );
        const done = await asActor(pool, who, async (tx) => {
          await tx.run(
            `UPDATE register.application SET state = $2, verb = $3, stepped_at = now() WHERE id = $1`,
            [submitted.application, to, verb],
          );
          throw new Error('taken');
        }).catch((error: Error) => error.message === 'taken');
        assert.equal(done, allowed, `${who.part} ${verb} ${to}`);
      }
    }
  }
  const { rows } = await owner.query('SELECT state FROM register.application WHERE id = $1', [
    submitted.application,
  ]);
  assert.deepEqual(rows, [{ state: 'submitted' }]);
});

test('no part changes or removes an event, a seal, a verdict, a rule set or what was asked', async () => {
  const kept = [
    'event',
    'event_seal',
    'verdict',
    'rule_set',
    'screening',
    'step_said',
    'step_evidence',
    'law_ground',
    'law_in_force',
    'paper_seen',
  ];
  for (const who of everybody) {
    for (const relation of kept) {
      for (const attack of [
        `DELETE FROM register.${relation}`,
        `TRUNCATE register.${relation} CASCADE`,
        `ALTER TABLE register.${relation} DISABLE TRIGGER ALL`,
        `DROP TABLE register.${relation} CASCADE`,
        `UPDATE register.${relation}
          SET ${relation === 'rule_set' ? 'law' : relation === 'event' ? 'verb' : 'id'} = NULL`,
      ]) {
        const code = await told(who, attack);
        assert.ok(['42501', '42703'].includes(code), `${who.part} ${attack} ${code}`);
      }
    }
  }
});

test('no part becomes another, gives itself rights, or makes something of its own', async () => {
  const owned = await owner.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  for (const who of everybody) {
    for (const attack of [
      'CREATE TABLE register.mine (a int)',
      'CREATE SCHEMA mine',
      'CREATE FUNCTION register.mine() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$',
      'CREATE POLICY mine ON register.application USING (true)',
      `ALTER ROLE mileproof_service SUPERUSER`,
      `COPY register.organisation TO PROGRAM 'id'`,
      `COPY register.organisation TO '/tmp/mine'`,
      `SELECT pg_read_file('/etc/passwd')`,
      `SELECT lo_import('/etc/passwd')`,
      `SELECT pg_terminate_backend(${owned.rows[0]?.pid})`,
      'SELECT register.apply_access()',
      'SELECT register.begin_era()',
      "SELECT register.make_alive('register.organisation', 'filing', '', '')",
      "DO $$ BEGIN PERFORM set_config('role', 'postgres', true); END $$",
      'SELECT sealed FROM register.sealed_name',
      'SELECT password FROM sign_in.account',
      'SELECT * FROM jobs.job',
      `SELECT rolpassword FROM pg_authid`,
    ]) {
      const code = await told(who, attack);
      assert.notEqual(code, 'done', `${who.part} ${attack}`);
    }
  }
});

test('a key that was revoked, an invitation and a webhook that ended do not come back', async () => {
  const manager = exporter;
  await say(
    pool,
    manager,
    `INSERT INTO register.api_key (organisation, label, digest, scopes) VALUES ($1, 'k', sha256('k'), '{read}')`,
    [manager.organisation],
  );
  assert.equal(await told(manager, 'UPDATE register.api_key SET revoked_at = now()'), 'done');
  assert.equal(await told(manager, 'UPDATE register.api_key SET revoked_at = NULL'), 'MP001');
  await say(
    pool,
    manager,
    `INSERT INTO register.webhook (organisation, url, secret, key_version, seen_transaction)
      VALUES ($1, 'https://example.com', '', 1, 0)`,
    [manager.organisation],
  );
  assert.equal(await told(manager, 'UPDATE register.webhook SET ended_at = now()'), 'done');
  assert.equal(await told(manager, 'UPDATE register.webhook SET ended_at = NULL'), 'MP001');
  const person = (await another(owner, manager)).person;
  await say(
    pool,
    manager,
    `INSERT INTO register.invitation (person, organisation, digest, expires_at)
      VALUES ($1, $2, sha256('i'), now() + interval '1 day')`,
    [person, manager.organisation],
  );
  assert.equal(await told(manager, 'UPDATE register.invitation SET withdrawn_at = now()'), 'done');
  assert.equal(await told(manager, 'UPDATE register.invitation SET withdrawn_at = NULL'), 'MP001');
});

test('whoever catches a refusal inside another part goes on as who he was', async () => {
  const parts = await asActor(pool, exporter, async (tx) => {
    const part = async (): Promise<string> =>
      (await tx.one<{ part: string }>('SELECT register.part() AS part')).part;
    const before = await part();
    await tx
      .as(JOB, async () => {
        await tx.as(office, async () => {
          throw new Error('refused');
        });
      })
      .catch(() => {});
    const afterParts = await part();
    await tx
      .asLibrary('mileproof_jobs', async () => {
        throw new Error('refused');
      })
      .catch(() => {});
    return [before, afterParts, await part(), tx.actor.part];
  });
  assert.deepEqual(parts, ['exporter', 'exporter', 'exporter', 'exporter']);
});
