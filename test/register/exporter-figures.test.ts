import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countMedians } from '../../src/register/exporters/figures/count-medians.ts';
import { FIGURES } from '../../src/register/exporters/figures/figure-shapes.ts';
import { getExporterFigures } from '../../src/register/exporters/figures/get-exporter-figures.ts';
import { listExporterRows } from '../../src/register/exporters/figures/list-exporter-rows.ts';
import { sayFeedTold } from '../../src/register/feeds/say-feed-told.ts';
import { setFeedRhythm } from '../../src/register/feeds/set-feed-rhythm.ts';
import { codeOf, doneBy } from './done-by.ts';
import { newActor } from './register-database.ts';
import { testRegister } from './test-register.ts';

const TODAY = '2026-11-24';
const { register, owner } = await testRegister(TODAY);
const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTAAA' });
const quiet = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTCCC' });
const rival = await newActor(owner, 'exporter', { province: '44', uscc: '91440100MA7TESTBBB' });
const gone = await newActor(owner, 'exporter', { province: '44', uscc: '91440100MA7TESTDDD' });
const office = await newActor(owner, 'office');
const elsewhere = await newActor(owner, 'office', { province: '44' });
const ministry = await newActor(owner, 'ministry');
const registry = await newActor(owner, 'registry');
const tax = await newActor(owner, 'tax');

/** Rows as a year of work leaves them, written beside the steps, which other tests try. */
await owner.query('SET session_replication_role = replica');

let numbers = 0;
const idOf = async (text: string, values: readonly unknown[]): Promise<string> =>
  (await owner.query<{ id: string }>(`${text} RETURNING id`, [...values])).rows[0]?.id ?? '';

/** An application of one vehicle, on a day; `registered` before it. */
const applied = async (
  whose: typeof exporter,
  province: string,
  {
    on,
    registered,
    state,
  }: { readonly on: string; readonly registered?: string; readonly state: string },
): Promise<string> => {
  numbers += 1;
  const vin = `LGXCE4CB2PZZZ${String(numbers).padStart(4, '0')}`;
  const application = await idOf(
    `INSERT INTO register.application (number, exporter, province, version, state, verb)
      VALUES ($1, $2, $3, 1, 'decided', 'decide')`,
    [`SQ${numbers}`, whose.organisation, province],
  );
  await owner.query(
    `INSERT INTO register.application_version (application, version, exporter, province, applied_on, digest)
      VALUES ($1, 1, $2, $3, $4, sha256('a'))`,
    [application, whose.organisation, province, on],
  );
  await owner.query(
    `INSERT INTO register.application_vehicle (
        application, exporter, province, version, vin, verdict, ground, notice_en, notice_zh, proposed_by, stepped_by,
        state, verb
      )
      VALUES (
        $1, $2, $3, 1, $4, gen_random_uuid(), 'G', 'N', 'N', gen_random_uuid(), gen_random_uuid(), $5, 'list'
      )`,
    [application, whose.organisation, province, vin, state],
  );
  if (registered !== undefined)
    await owner.query(
      `INSERT INTO register.account_row (account, teller, standing, source_kind, source, source_row, vin, facts)
        VALUES ('certificate', $1, 'fed', 'feed', gen_random_uuid(), 1, $2, $3)`,
      [registry.organisation, vin, { 'certificate.registeredOn': registered }],
    );
  return vin;
};

const licence = await idOf(
  `INSERT INTO register.licence (
      number, application, exporter, province, destination, valid_from, valid_until, state, verb
    )
    VALUES ('XK1', gen_random_uuid(), $1, '65', 'KZ', '2026-01-01', '2026-12-31', 'issued', 'issue')`,
  [exporter.organisation],
);
const left = (on: string, vin: string): Promise<string> =>
  idOf(
    `INSERT INTO register.licensed_vehicle (
        licence, decision, exporter, province, vin, may_leave, declared_on, customs_entry, exited_on, state, verb
      )
      VALUES ($1, gen_random_uuid(), $2, '65', $3, '[2026-01-01,2026-12-31]', $4, 'E', $4, 'exited', 'exit')`,
    [licence, exporter.organisation, vin, on],
  );
const duty = (rule: string, due: string, state: string, steppedOn: string): Promise<string> =>
  idOf(
    `INSERT INTO register.duty (rule, vehicle, exporter, province, vin, due, state, verb, stepped_at)
      VALUES ($1, gen_random_uuid(), $2, '65', 'V', $3, $4, 'begin', $5)`,
    [rule, exporter.organisation, due, state, `${steppedOn}T12:00:00+08:00`],
  );
const filed = (
  whose: typeof exporter,
  province: string,
  facts: Readonly<Record<string, string>>,
  until = '2027-01-31',
): Promise<string> =>
  idOf(
    `INSERT INTO register.filing (number, exporter, province, facts, submitted_on, valid_from, valid_until, state, verb)
      VALUES ($1, $2, $3, $4, '2026-01-20', '2026-02-01', $5, 'filed', 'accept')`,
    [`BA${whose.organisation}${until}`, whose.organisation, province, facts, until],
  );

// twelve months up to the day: from 2025-11-25 on
await applied(exporter, '65', { on: '2025-11-24', state: 'granted' });
await applied(exporter, '65', { on: '2025-11-25', state: 'granted', registered: '2025-01-01' });
// 180 days after the registration, the last that is within the law's days; and the day after
await applied(exporter, '65', { on: '2026-06-30', state: 'granted', registered: '2026-01-01' });
await applied(exporter, '65', { on: '2026-07-01', state: 'upheld', registered: '2026-01-01' });
await applied(exporter, '65', { on: TODAY, state: 'refused' });
await applied(exporter, '65', { on: TODAY, state: 'open' });
await applied(quiet, '65', { on: '2026-03-01', state: 'granted', registered: '2026-02-28' });
await applied(rival, '44', { on: '2026-03-01', state: 'granted' });
await left('2025-11-24', 'V1');
await left('2026-05-01', 'V2');
// struck off on the last day, a day late, not yet, and not due yet; and a duty of another rule
await duty('D02', '2026-07-01', 'met', '2026-07-01');
await duty('D02', '2026-07-01', 'met', '2026-07-02');
await duty('D02', '2026-11-23', 'open', '2026-05-01');
await duty('D02', TODAY, 'open', '2026-05-01');
await duty('D01', '2026-07-01', 'open', '2026-05-01');
await filed(exporter, '65', { 'exporter.phone': 'p:1', 'exporter.address': '示例路1号' });
await filed(quiet, '65', { 'exporter.phone': 'p:1', 'exporter.address': '示例路2号' });
await filed(rival, '44', { 'exporter.phone': 'p:1', 'exporter.address': '示例路1号' });
await filed(gone, '44', { 'exporter.phone': 'p:1', 'exporter.address': '示例路1号' }, '2026-11-23');
await owner.query(
  `INSERT INTO register.complaint (
      number, receipt, vin, kind, country, refused_on, language, filed_on, province, exporter, state, verb
    )
    VALUES (
      'TS1', sha256('a'), 'LGXCE4CB2PZZZ0001', 'parts', 'KZ', '2026-05-01', 'ru', '2026-05-02', '65', $1, 'filed',
      'file'
    )`,
  [exporter.organisation],
);
await owner.query(
  `INSERT INTO register.letter (
      number, manufacturer, maker, application, vin, application_number, exporter, exporter_uscc, exporter_name,
      province, destination, model, ground, revoked_on, issued_on, status_index, status_list, terms, state, verb
    )
    VALUES ('SHAAAAAAAAAA', gen_random_uuid(), 'x', gen_random_uuid(), 'V', 'SQ1', $1, 'U', 'N', '65', 'KZ', 'M', 'G',
      '2026-08-01', '2026-01-01', 1, gen_random_uuid(), gen_random_uuid(), 'revoked', 'revoke')`,
  [exporter.organisation],
);
const referral = await idOf(
  `INSERT INTO register.referral (
      number, province, office, addressee, exporter, claimant, grounds, rules, facts, version, drafted_by, drafted_on,
      signed_by, signed_on, signed_version, sent_on, state, verb
    )
    VALUES (
      'YS1', '65', $1, $2, $3, 'X', '{x}', '{R22}', 'F', 1, $4, $5, gen_random_uuid(), $5, 1, $5, 'sent', 'send'
    )`,
  [office.organisation, tax.organisation, exporter.organisation, office.person, '2026-09-01'],
);
await owner.query(
  `INSERT INTO register.referral_evidence (
      referral, version, place, kind, source, vin, account, content, amount, at_risk, step
    )
    VALUES
      ($1, 1, 1, 'row', '1', 'V', 'refund', 'x', 100.5, true, now()),
      ($1, 1, 2, 'row', '2', 'V', 'refund', 'x', 50, true, now()),
      ($1, 1, 3, 'row', '3', 'V', 'refund', 'x', 7, false, now())`,
  [referral],
);
await owner.query('SET session_replication_role = origin');

const figuresFor = async (actor: typeof office): Promise<Readonly<Record<string, number>>> => {
  const found = await doneBy(
    getExporterFigures(register, actor, { exporter: exporter.organisation ?? '' }),
  );
  return Object.fromEntries(found.items.map(({ figure, value }) => [figure, value]));
};

test('twelve months of an exporter in figures, each by hand', async () => {
  assert.deepEqual(await figuresFor(office), {
    applied: 5,
    granted: 2,
    refused: 2,
    young: 1,
    left: 1,
    late: 2,
    complaints: 1,
    revoked: 1,
    phones: 1,
    addresses: 0,
    referred: 150.5,
  });
  const national = await figuresFor(ministry);
  // those of another province too; one whose filing is over is none
  assert.deepEqual([national.phones, national.addresses], [2, 1]);
});

test('what fell due after the last day that a late registry told is not late', async () => {
  const lateOf = async (): Promise<readonly (number | undefined)[]> => {
    const asked = { exporter: exporter.organisation ?? '', figure: 'late', limit: 10 } as const;
    const { items } = await doneBy(listExporterRows(register, office, asked));
    return [(await figuresFor(office)).late, items.length];
  };
  const rhythm = { account: 'certificate' as const, teller: null, ground: 'as agreed with it' };
  await doneBy(setFeedRhythm(register, ministry, { ...rhythm, days: 1 }));
  // it never told: what was struck off a day late is known all the same
  assert.deepEqual(await lateOf(), [1, 1]);
  const told = (until: string) =>
    doneBy(sayFeedTold(register, registry, { account: 'certificate', until }));
  // one fell due on the 23rd
  await told('2026-11-22');
  assert.deepEqual(await lateOf(), [1, 1]);
  await told('2026-11-23');
  assert.deepEqual(await lateOf(), [2, 2]);
  await doneBy(setFeedRhythm(register, ministry, { ...rhythm, days: null }));
});

test('the rows of a figure are those that it counts', async () => {
  for (const actor of [office, ministry]) {
    const figures = await figuresFor(actor);
    for (const figure of FIGURES) {
      const { items } = await doneBy(
        listExporterRows(register, actor, {
          exporter: exporter.organisation ?? '',
          figure,
          limit: 500,
        }),
      );
      const sum = items.reduce((all, { amount }) => all + (amount ?? 1), 0);
      assert.equal(sum, figures[figure], figure);
    }
  }
  const [first] = (
    await doneBy(
      listExporterRows(register, office, {
        exporter: exporter.organisation ?? '',
        figure: 'young',
        limit: 1,
      }),
    )
  ).items;
  assert.deepEqual([first?.day, first?.age], ['2026-06-30', 180]);
});

test('a list of rows goes on where it left off', async () => {
  const asked = { exporter: exporter.organisation ?? '', figure: 'applied', limit: 2 } as const;
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page: { items: readonly { day: string; number: string }[]; next: string | null } =
      await doneBy(listExporterRows(register, office, { ...asked, ...(cursor && { cursor }) }));
    seen.push(...page.items.map(({ number }) => number));
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  assert.equal(seen.length, 5);
  assert.equal(new Set(seen).size, 5);
});

test('the medians of a province are of its exporters that applied, and nobody else’s', async () => {
  const before = await doneBy(
    getExporterFigures(register, office, { exporter: exporter.organisation ?? '' }),
  );
  assert.deepEqual([before.medianOf, before.items[0]?.median], [null, null]);
  await doneBy(countMedians(register));
  const found = await doneBy(
    getExporterFigures(register, office, { exporter: exporter.organisation ?? '' }),
  );
  const medians = Object.fromEntries(found.items.map(({ figure, median }) => [figure, median]));
  assert.deepEqual([found.medianOf, found.countedOn, found.since], [2, TODAY, '2025-11-25']);
  // of 5 and 1 applied, 2 and 1 granted, 1 and 1 young, 150.5 and 0 referred
  assert.deepEqual(
    [medians.applied, medians.granted, medians.young, medians.referred, medians.late],
    [3, 1.5, 1, 75.25, 1],
  );
  assert.equal(medians.phones, null);
  await doneBy(countMedians(register));
});

test('another office is told nothing of it', async () => {
  const asked = { exporter: exporter.organisation ?? '' };
  assert.equal(await codeOf(getExporterFigures(register, elsewhere, asked)), 'not-found');
  const rows = await doneBy(
    listExporterRows(register, elsewhere, { ...asked, figure: 'applied', limit: 5 }),
  );
  assert.deepEqual(rows.items, []);
  assert.equal(await codeOf(getExporterFigures(register, exporter, asked)), 'part-missing');
});

test('the figures of an exporter are found by indexes, however large the tables are', async () => {
  await owner.query('SET enable_seqscan = off');
  const { rows } = await owner.query<{ 'QUERY PLAN': string }>(
    `EXPLAIN SELECT *
      FROM register.exporter_figures(ARRAY['${exporter.organisation}'::uuid], '${TODAY}', 180, '${TODAY}')`,
  );
  await owner.query('RESET enable_seqscan');
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
  assert.match(plan, /licensed_vehicle_exporter/, plan);
  assert.doesNotMatch(plan, /Seq Scan/, plan);
});
