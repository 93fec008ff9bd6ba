import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import pg from 'pg';
import type { Actor } from '../../src/register/actor.ts';
import { Register } from '../../src/register/register.ts';
import { findEverything } from '../../src/register/search/find-everything.ts';
import type { FoundKind } from '../../src/register/search/found-shapes.ts';
import { readSought } from '../../src/register/search/read-sought.ts';
import { doneBy } from './done-by.ts';
import { newActor } from './register-database.ts';
import { testRegister } from './test-register.ts';

const TODAY = '2026-11-24';
const { register, owner, connection } = await testRegister(TODAY);
const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTAAA' });
const rival = await newActor(owner, 'exporter', { province: '44', uscc: '91440100MA7TESTBBB' });
const office = await newActor(owner, 'office');
const elsewhere = await newActor(owner, 'office', { province: '44' });
const ministry = await newActor(owner, 'ministry');
const customs = await newActor(owner, 'customs');
const registry = await newActor(owner, 'registry');
const otherRegistry = await newActor(owner, 'registry');
const tax = await newActor(owner, 'tax');
const maker = await newActor(owner, 'manufacturer', { maker: 'chery' });
const administrator = await newActor(owner, 'administrator');

/** A car of Xinjiang and one of Guangdong, whose VINs end alike. */
const VIN = 'LGXCE4CB1PZZZ0077';
const OTHER = 'LVVDB11B5PZZZ0077';
const ENTRY = '940120261234567890';
const RECEIPT = '0A1B-2C3D-4E5F-6G7H-8J9K';
const EXTRACT = 'DJ7K3MQ2P4RT';
const EXTRACT_CODE = 'EEEEEEEE22FFFFFFFF33';

/** Everything that there is of two cars, written beside the steps, which other tests try. */
const fill = async (): Promise<void> => {
  await owner.query('SET session_replication_role = replica');
  await owner.query(
    `UPDATE register.organisation SET name = '示例西域汽车贸易有限公司' WHERE id = $1`,
    [exporter.organisation],
  );
  await owner.query(
    `UPDATE register.organisation SET name = 'Example South Trading' WHERE id = $1`,
    [rival.organisation],
  );
  for (const [whose, province, vin] of [
    [exporter, '65', VIN],
    [rival, '44', OTHER],
  ] as const) {
    await owner.query(
      `WITH application AS (
        INSERT INTO register.application (number, exporter, province, version, state, verb)
          VALUES ('SQ-' || $2 || '-2026-000012', $1, $2, 1, 'decided', 'decide')
          RETURNING id
      ),
      vehicle AS (
        INSERT INTO register.application_vehicle (
            application, exporter, province, version, vin, verdict, state, verb
          )
          SELECT id, $1, $2, 1, $3, gen_random_uuid(), 'granted', 'grant' FROM application
          RETURNING id, application
      ),
      licence AS (
        INSERT INTO register.licence (
            number, application, exporter, province, destination, valid_from, valid_until, state, verb
          )
          SELECT 'XK-' || $2 || '-2026-000012', application, $1, $2, 'KZ', '2026-11-01', '2026-12-01', 'issued', 'issue'
          FROM vehicle
          RETURNING id
      ),
      licensed AS (
        INSERT INTO register.licensed_vehicle (
            licence, decision, exporter, province, vin, may_leave, customs_entry, declared_on, declared_destination,
            odometer_km, state, verb
          )
          SELECT licence.id, vehicle.id, $1, $2, $3, '[2026-11-01,2026-12-01]', $4, '2026-11-20', 'KZ', 10,
            'declared', 'declare'
          FROM licence, vehicle
      )
      INSERT INTO register.letter (
          number, manufacturer, maker, application, vin, application_number, exporter, exporter_uscc, exporter_name,
          province, destination, model, terms, status_list, status_index, issued_on, state, verb
        )
        SELECT
          'SH' || $5, $6, 'chery', application, $3, 'SQ-' || $2 || '-2026-000012', $1, 'U', 'N', $2, 'KZ', 'M',
          gen_random_uuid(), gen_random_uuid(), 1, '2026-11-01', 'issued', 'issue'
        FROM vehicle`,
      [
        whose.organisation,
        province,
        vin,
        province === '65' ? ENTRY : '514120261234567891',
        province === '65' ? 'AAAAAAAA22' : 'BBBBBBBB22',
        maker.organisation,
      ],
    );
  }
  await owner.query(
    `INSERT INTO register.letter_document (letter, code, signing_key, valid_on, bytes)
      SELECT id, 'AAAAAAAA22CCCCCCCC33', gen_random_uuid(), '2026-11-01', 'x'
      FROM register.letter
      WHERE number = 'SHAAAAAAAA22'`,
  );
  await owner.query(
    `INSERT INTO register.filing (number, exporter, province, facts, submitted_on, valid_from, valid_until, state, verb)
      VALUES ('BA-65-2026-000001', $1, '65', '{}', '2025-12-20', '2026-01-01', '2027-01-01', 'filed', 'accept')`,
    [exporter.organisation],
  );
  await owner.query(
    `INSERT INTO register.standing_of (exporter, province, state, verb, since)
      VALUES ($1, '65', 'good', 'begin', '2026-01-01')`,
    [exporter.organisation],
  );
  await owner.query(
    `INSERT INTO register.complaint (
        number, receipt, vin, kind, country, refused_on, language, province, exporter, maker, state, verb
      )
      VALUES (
        'TS-65-2026-000003', sha256(convert_to('${RECEIPT}', 'UTF8')), $1, 'guarantee', 'KZ', '2026-11-20', 'ru', '65',
        $2, 'chery', 'filed', 'file'
      )`,
    [VIN, exporter.organisation],
  );
  await owner.query(
    `WITH opened AS (
      INSERT INTO register.case_file (number, vin, province, reason, evidence, complaint, state, verb)
        SELECT 'AJ-65-2026-000004', $1, '65', 'r', ARRAY[id], id, 'open', 'open' FROM register.complaint
        RETURNING id
    )
    INSERT INTO register.case_vehicle (case_file, vin, province) SELECT id, $1, '65' FROM opened`,
    [VIN],
  );
  await owner.query(
    `INSERT INTO register.hold (number, vin, vehicle, exporter, province, port, state, verb)
      VALUES ('WF-65-2026-000005', $1, gen_random_uuid(), $2, '65', $3, 'held', 'hold')`,
    [VIN, exporter.organisation, customs.organisation],
  );
  await owner.query(
    `WITH sent AS (
      INSERT INTO register.referral (
          number, province, office, addressee, claimant, grounds, rules, facts, version, drafted_by, drafted_on,
          signed_by, signed_on, signed_version, sent_on, state, verb
        )
        VALUES (
          'YS-65-2026-000006', '65', $2, $3, '91650100MA7TESTAAA', '{g}', '{r}', 'f', 1,
          gen_random_uuid(), '2026-11-10', gen_random_uuid(), '2026-11-11', 1, '2026-11-12', 'sent', 'send'
        )
        RETURNING id
    )
    INSERT INTO register.referral_evidence (referral, version, place, kind, source, vin, content, at_risk, step)
      SELECT id, 1, 1, 'row', 's', $1, 'c', false, now() FROM sent`,
    [VIN, office.organisation, tax.organisation],
  );
  await owner.query(
    `WITH told AS (
      INSERT INTO register.account_row (
          account, teller, standing, province, source_kind, source, source_row, vin, facts
        )
        VALUES (
          'certificate', $1, 'fed', NULL, 'feed', gen_random_uuid(), 1, $2,
          '{"certificate.plate": "新A12345", "certificate.number": "6500 1234 5678"}'
        )
        RETURNING id
    )
    INSERT INTO register.account_key (kind, value, row_id) SELECT 'certificate', '650012345678', id FROM told`,
    [registry.organisation, VIN],
  );
  await owner.query(
    `WITH signed AS (
      INSERT INTO register.extract (
          number, vehicle, application, application_number, exporter, exporter_name, province, vin, destination,
          registry, asked_on, basis, said, signed_on, state, verb
        )
        SELECT '${EXTRACT}', v.id, v.application, 'SQ-65-2026-000012', $1, 'N', '65', v.vin, 'KE',
          $2, '2026-11-20', 'file', '{"certificate.registeredOn": "2025-06-10"}', '2026-11-21', 'issued', 'sign'
        FROM register.application_vehicle v
        WHERE v.vin = $3
        RETURNING id
    )
    INSERT INTO register.official_document (
        number, kind, thing, exporter, province, authority, decided_on, content, signing_key, code, status_list,
        status_index, bytes, signed_at
      )
      SELECT '${EXTRACT}', 'extract', id, $1, '65', $2, '2026-11-21', '{}', gen_random_uuid(), '${EXTRACT_CODE}',
        gen_random_uuid(), 1, 'x', now()
      FROM signed`,
    [exporter.organisation, registry.organisation, VIN],
  );
  // others, so that rows are worth an index
  await owner.query(
    `INSERT INTO register.account_row (account, teller, standing, source_kind, source, source_row, vin, facts)
      SELECT
        'certificate', $1, 'fed', 'feed', gen_random_uuid(), 1, 'LVVDB11B5P' || lpad(n::text, 7, '0'),
        jsonb_build_object('certificate.plate', '沪B' || lpad(n::text, 5, '0'))
      FROM generate_series(1, 3000) n`,
    [registry.organisation],
  );
  await owner.query(
    `INSERT INTO register.licensed_vehicle (licence, decision, exporter, province, vin, may_leave, state, verb)
      SELECT
        gen_random_uuid(), gen_random_uuid(), $1, '65', 'LVVDB11B5P' || lpad(n::text, 7, '0'), 'empty',
        'open', 'license'
      FROM generate_series(1, 3000) n`,
    [exporter.organisation],
  );
  await owner.query('SET session_replication_role = origin');
  await owner.query('ANALYZE register.account_row, register.licensed_vehicle');
};
await fill();

type FoundNames = Readonly<Partial<Record<FoundKind, readonly string[]>>>;

/** The names of what somebody finds, by kind. */
const found = async (as: Actor, q: string, over = register): Promise<FoundNames> => {
  const { groups } = await doneBy(findEverything(over, as, { q }));
  return Object.fromEntries(groups.map(({ kind, items }) => [kind, items.map(({ name }) => name)]));
};

const OF_CAR: FoundNames = {
  vehicle: [VIN],
  letter: ['SHAAAAAAAA22'],
  hold: ['WF-65-2026-000005'],
  complaint: ['TS-65-2026-000003'],
  case: ['AJ-65-2026-000004'],
  referral: ['YS-65-2026-000006'],
};

test('a car is found by its VIN, its end, its plate, its certificate and its customs entry', async () => {
  for (const q of [VIN, 'lgxce4cb1 pzzz 0077', '新A·12345', '新a 12345', '6500-1234-5678', ENTRY])
    assert.deepEqual(await found(office, q), OF_CAR, q);
  // the last six are of two cars, of which an office sees its own; eight are of both too
  for (const q of ['ZZ0077', 'pzzz0077']) {
    assert.deepEqual(await found(office, q), OF_CAR, q);
    assert.deepEqual((await found(ministry, q)).vehicle?.toSorted(), [VIN, OTHER], q);
  }
  assert.deepEqual(await found(office, 'ZZ0078'), {});
  // five characters are no end of a VIN: the register would answer with what nobody meant
  assert.deepEqual(await found(ministry, 'Z0077'), {});
});

test('each thing is found by its own number, its code or its receipt, and stands alone', async () => {
  for (const [q, kind, name] of [
    ['sq-65-2026-000012', 'application', 'SQ-65-2026-000012'],
    ['XK652026000012', 'licence', 'XK-65-2026-000012'],
    ['BA-65-2026-000001', 'filing', 'BA-65-2026-000001'],
    ['TS-65-2026-000003', 'complaint', 'TS-65-2026-000003'],
    [RECEIPT, 'complaint', 'TS-65-2026-000003'],
    ['0a1b 2c3d 4e5f 6g7h 8j9k', 'complaint', 'TS-65-2026-000003'],
    ['AJ-65-2026-000004', 'case', 'AJ-65-2026-000004'],
    ['WF-65-2026-000005', 'hold', 'WF-65-2026-000005'],
    ['YS-65-2026-000006', 'referral', 'YS-65-2026-000006'],
    ['shaaaaaaaa22', 'letter', 'SHAAAAAAAA22'],
    ['https://mileproof.example/L/aaaaaaaa22cccccccc33', 'letter', 'SHAAAAAAAA22'],
    ['91650100MA7TESTAAA', 'exporter', '示例西域汽车贸易有限公司'],
    ['西域', 'exporter', '示例西域汽车贸易有限公司'],
    ['汽车 贸易', 'exporter', '示例西域汽车贸易有限公司'],
  ] as const)
    assert.deepEqual(await found(office, q), { [kind]: [name] }, q);
  assert.deepEqual(await found(ministry, 'south tr'), { exporter: ['Example South Trading'] });
  // its pairs stand in the name, and not one behind the other
  assert.deepEqual(await found(ministry, '西域贸易'), {});
});

test('row security decides what is found, part by part', async () => {
  for (const [who, as, expected] of [
    [
      'the exporter',
      exporter,
      {
        ...{ vehicle: [VIN], letter: ['SHAAAAAAAA22'], extract: [EXTRACT] },
        hold: ['WF-65-2026-000005'],
      },
    ],
    ['a rival', rival, {}],
    // rows that authorities told of no province are every office's
    ['another office', elsewhere, { told: [VIN] }],
    [
      'customs',
      customs,
      { licensed: [VIN], letter: ['SHAAAAAAAA22'], hold: ['WF-65-2026-000005'] },
    ],
    ['the registry', registry, { licensed: [VIN], extract: [EXTRACT], told: [VIN] }],
    ['the tax office', tax, { licensed: [VIN], referral: ['YS-65-2026-000006'] }],
    ['the manufacturer', maker, { letter: ['SHAAAAAAAA22'] }],
    ['the administrator', administrator, {}],
  ] as const)
    assert.deepEqual(await found(as, VIN), expected, who);
  assert.deepEqual(await found(rival, '西域'), {});
  assert.deepEqual(await found(elsewhere, '西域'), {});
  assert.deepEqual(await found(elsewhere, 'SQ-65-2026-000012'), {});
  assert.deepEqual(await found(customs, ENTRY), await found(customs, VIN));
  // the plate is told by the registry, whose row customs does not see
  assert.deepEqual(await found(customs, '新A12345'), {});
});

test('an extract is found by number and code: by whoever has pages of it, by others its document', async () => {
  for (const q of [EXTRACT, 'dj7k3mq2p4rt', 'DJ7K 3MQ2-P4RT', EXTRACT_CODE]) {
    for (const as of [exporter, registry])
      assert.deepEqual(await found(as, q), { extract: [EXTRACT] }, `${as.part} ${q}`);
    for (const as of [office, ministry])
      assert.deepEqual(await found(as, q), { document: [EXTRACT] }, `${as.part} ${q}`);
    for (const as of [rival, elsewhere, otherRegistry, customs, tax, maker, administrator])
      assert.deepEqual(await found(as, q), {}, `${as.part} ${q}`);
  }
});

test('what is typed is read by its shape alone', () => {
  const readAs = (typed: string): readonly string[] =>
    Object.entries(readSought(typed)).flatMap(([name, value]) => (value === null ? [] : [name]));
  assert.deepEqual(readAs(VIN), ['vin']);
  assert.deepEqual(readAs('ｓｑ－65－2026－000012'), ['number']);
  assert.deepEqual(readAs('粤B12345D'), ['plate']);
  assert.deepEqual(readAs('粤Z1234港'), ['plate']);
  assert.deepEqual(readAs('650012345678'), ['vinEnd', 'paperNumber']);
  assert.deepEqual(readAs('西'), []);
  assert.deepEqual(readAs('??'), []);
});

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Cond'?: string;
  readonly Filter?: string;
  readonly Plans?: readonly Plan[];
}

const nodesOf = (plan: Plan): readonly Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

test('every statement of the box reads by conditions of an index, whoever asks', async () => {
  // the statements within functions tell their plans too
  const explaining = new pg.Pool({
    ...connection,
    max: 1,
    options: [
      'session_preload_libraries=auto_explain',
      'auto_explain.log_min_duration=0',
      'auto_explain.log_nested_statements=on',
      'auto_explain.log_format=json',
      'auto_explain.log_level=notice',
      'enable_seqscan=off',
    ]
      .map((one) => `-c ${one}`)
      .join(' '),
  });
  // its database may be gone first
  explaining.on('error', () => {});
  after(() => explaining.end());
  const plans: Plan[] = [];
  explaining.on('connect', (client) => {
    client.on('notice', ({ message = '' }) => {
      if (message.includes('plan:'))
        plans.push(JSON.parse(message.slice(message.indexOf('{'))).Plan);
    });
    client.query('SET SESSION AUTHORIZATION mileproof_service').catch(() => {});
  });
  const { engine, secrets } = register;
  const over = new Register({ pool: explaining, engine, secrets, today: TODAY });
  // a plate first: whoever reads a table first decides how its indexes are read on that connection
  for (const as of [office, exporter, ministry, customs, registry, tax, maker, administrator])
    for (const q of [
      '新A12345',
      VIN,
      'ZZ0077',
      ENTRY,
      'XK-65-2026-000012',
      EXTRACT,
      RECEIPT,
      '西域',
    ])
      await found(as, q, over);
  const reads = plans.flatMap(nodesOf).filter((node) => node['Relation Name'] !== undefined);
  assert.ok(reads.length > 200, `${reads.length} plans`);
  // among rows that have one account in common an index of the account alone reads them all
  const byPlate = plans
    .flatMap(nodesOf)
    .filter((node) => /plain_plate/.test(node['Index Cond'] ?? ''));
  assert.ok(byPlate.length > 0, 'a plate is found by its own index');
  assert.deepEqual(
    reads.filter((node) => /certificate\.plate/.test(node.Filter ?? '')),
    [],
  );
  const scans = reads.filter(
    (node) =>
      node['Node Type'] !== 'Bitmap Heap Scan' &&
      node['Index Cond'] === undefined &&
      // nothing was asked by it, so that every way costs nothing
      !(node.Filter ?? '').includes(`'{}'::text[]`),
  );
  assert.deepEqual(
    [...new Set(scans.map((node) => `${node['Node Type']} of ${node['Relation Name']}`))],
    [],
  );
});
