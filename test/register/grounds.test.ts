import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDate } from '../../src/domain/calendar/iso-date.ts';
import {
  DECISIONS,
  EVIDENCE_KINDS,
  standingOfDiscretion,
} from '../../src/domain/rules/discretion.ts';
import type { Actor } from '../../src/register/actor.ts';
import { answerAboutApplication } from '../../src/register/applications/answer-about-application.ts';
import { askAboutApplication } from '../../src/register/applications/ask-about-application.ts';
import { countersignRefusal } from '../../src/register/applications/decisions/countersign-refusal.ts';
import { editProposal } from '../../src/register/applications/decisions/edit-proposal.ts';
import { getDecision } from '../../src/register/applications/decisions/get-decision.ts';
import { proposeRefusal } from '../../src/register/applications/decisions/propose-refusal.ts';
import { draftApplication } from '../../src/register/applications/draft-application.ts';
import { submitApplication } from '../../src/register/applications/submit-application.ts';
import { takeApplication } from '../../src/register/applications/take-application.ts';
import { asActor } from '../../src/register/as-actor.ts';
import { listEvidence } from '../../src/register/exporters/list-evidence.ts';
import { listGrounds } from '../../src/register/exporters/list-grounds.ts';
import { barExporter } from '../../src/register/exporters/standings/bar-exporter.ts';
import { beginStanding } from '../../src/register/exporters/standings/begin-standing.ts';
import { orderRectification } from '../../src/register/exporters/standings/order-rectification.ts';
import { proposeBar } from '../../src/register/exporters/standings/propose-bar.ts';
import { proposeOrder } from '../../src/register/exporters/standings/propose-order.ts';
import { talkToExporter } from '../../src/register/exporters/standings/talk-to-exporter.ts';
import type { NamedPiece } from '../../src/register/ground-shapes.ts';
import type { Outcome } from '../../src/register/outcome.ts';
import { LAW } from '../published-law.ts';
import { codeOf, doneBy } from './done-by.ts';
import { heard } from './heard.ts';
import { another, newActor, registerDatabase, say } from './register-database.ts';
import { groundsFor, latestEvent, layLaw, setGrounds } from './rests-on.ts';
import { testRegister } from './test-register.ts';
import { judge } from './walk.ts';

const { register, owner, pool } = await testRegister('2026-11-30');

const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTAAA' });
const rival = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTBBB' });
const office = await newActor(owner, 'office');
const second = await another(owner, office);
const elsewhere = await newActor(owner, 'office', { province: '44' });
const ministry = await newActor(owner, 'ministry');

await layLaw(pool);

const NOTICE = { en: 'n', zh: '告' };
const LETTER = [{ rule: 'cn.648.letter-required' }];

let cars = 0;
/** An application with one car that has no letter 84 days after its registration, taken by an officer. */
const taken = async (who: Actor = exporter) => {
  cars += 1;
  const vin = `LSJJV8DJ2SC${String(cars).padStart(6, '0')}`;
  const licence = [{ vin, destination: 'RU' }];
  const certificate = [{ vin, registeredOn: '2026-09-07', pendingExportOn: '2026-11-20' }];
  const { id: application } = await doneBy(
    draftApplication(register, who, { accounts: { licence, certificate } }),
  );
  await doneBy(submitApplication(register, who, { application }));
  const { listed } = await doneBy(takeApplication(register, office, { application }));
  const [vehicle] = listed.items;
  return { application, vin, vehicle: vehicle?.id ?? '', verdict: vehicle?.verdict?.id ?? '' };
};

/** The code and the field with which something is refused. */
const refusedWith = async (work: Promise<Outcome<unknown>>): Promise<readonly string[]> => {
  const outcome = await work;
  return outcome.kind === 'refused'
    ? [outcome.code, outcome.field, `${outcome.values['named'] ?? ''}`]
    : ['done'];
};

/** The code with which PostgreSQL refuses a statement of somebody. */
const told = (who: Actor, text: string, values: readonly unknown[] = []): Promise<string> =>
  say(pool, who, text, values).then(
    () => 'done',
    ({ code }: { readonly code?: string }) => code ?? '',
  );

const of = { exporter: exporter.organisation ?? '' };
await doneBy(beginStanding(register, office, of));
const car = await taken();
const verdict: NamedPiece = { kind: 'verdict', id: car.verdict };

test('no exporter is barred on the ground "whatever" with a random UUID as evidence', async () => {
  const nothing: readonly [NamedPiece] = [{ kind: 'verdict', id: crypto.randomUUID() }];
  const whatever = [{ discretion: 'whatever' }];
  assert.deepEqual(
    await refusedWith(
      talkToExporter(register, office, { ...of, grounds: groundsFor('talk'), evidence: nothing }),
    ),
    ['evidence-not-found', 'evidence', `verdict ${nothing[0].id}`],
  );
  assert.deepEqual(
    await refusedWith(
      talkToExporter(register, office, { ...of, grounds: whatever, evidence: [verdict] }),
    ),
    ['ground-not-in-law', 'grounds', 'whatever'],
  );
  // nor by SQL, as it was written before there were grounds
  const talk = (set: string): Promise<string> =>
    told(
      office,
      `UPDATE register.standing_of SET state = 'talkedTo', verb = 'talk', stepped_at = now(), ${set}
        WHERE exporter = $1`,
      [of.exporter],
    );
  assert.equal(await talk(`ground = 'whatever', evidence = ARRAY[gen_random_uuid()]`), '23514');
  assert.equal(await talk(`grounds = '[{"discretion": "whatever"}]', pieces = '[]'`), 'MPG01');
  assert.equal(await talk(setGrounds('talk')), 'MPG04');
  assert.equal(await talk(setGrounds('talk', nothing)), 'MPG03');
  assert.equal(await talk(setGrounds('propose-bar', [verdict])), 'MPG01');
  assert.equal(await talk(`grounds = '"x"', pieces = '[]'`), '23514');
  const { rows } = await owner.query('SELECT state FROM register.standing_of WHERE exporter = $1', [
    of.exporter,
  ]);
  assert.deepEqual(rows, [{ state: 'good' }]);
});

test('a standing rests on a rule that a verdict of its evidence does not meet, and on no flag', async () => {
  const step = { ...of, evidence: [verdict] };
  const met = [{ rule: 'cn.648.data-match' }];
  assert.deepEqual(await refusedWith(talkToExporter(register, office, { ...step, grounds: met })), [
    'ground-not-broken',
    'grounds',
    'cn.648.data-match',
  ]);
  // a verdict whose flag is raised and whose letter is missing
  const flagged: readonly [NamedPiece] = [
    { kind: 'verdict', id: await judge(pool, await taken(), exporter, '65', { gate: 'blocked' }) },
  ];
  const flag = [{ rule: 'integrity.days-parked' }];
  assert.equal(
    await codeOf(talkToExporter(register, office, { ...of, evidence: flagged, grounds: flag })),
    'ground-not-broken',
  );
  // the rule is not met by a verdict that is not among the evidence
  const event = await latestEvent(owner, of.exporter);
  assert.equal(
    await codeOf(talkToExporter(register, office, { ...of, evidence: event, grounds: LETTER })),
    'ground-not-broken',
  );
  // nor by a verdict on a car of another exporter
  const other = await taken(rival);
  const theirs: readonly [NamedPiece] = [{ kind: 'verdict', id: other.verdict }];
  assert.equal(
    await codeOf(talkToExporter(register, office, { ...of, evidence: theirs, grounds: LETTER })),
    'ground-not-broken',
  );
  assert.equal(
    await codeOf(
      talkToExporter(register, office, { ...of, evidence: theirs, grounds: groundsFor('talk') }),
    ),
    'ground-without-evidence',
  );
  const talked = await doneBy(talkToExporter(register, office, { ...step, grounds: LETTER }));
  assert.deepEqual(
    [talked.ground, talked.grounds],
    [
      '商贸函〔2025〕648号第一（一）项',
      [{ ...LETTER[0], article: '商贸函〔2025〕648号第一（一）项' }],
    ],
  );
});

test('whoever signs second can open each piece, and signs what was proposed as it was then', async () => {
  const evidence: readonly [NamedPiece, NamedPiece] = [
    { kind: 'application', id: car.application },
    verdict,
  ];
  const order = { ...of, evidence, grounds: groundsFor('propose-order'), notice: NOTICE };
  const proposed = await doneBy(proposeOrder(register, office, order));
  // the application changes meanwhile; its copy does not
  await doneBy(
    askAboutApplication(register, office, {
      application: car.application,
      questions: [{ vin: null, text: { en: 'Why?', zh: '为何？' } }],
    }),
  );
  await heard(register, office, exporter, of);
  await doneBy(orderRectification(register, second, of));
  const { rows } = await owner.query<{ verb: string; kind: string; state: string; whole: boolean }>(
    `SELECT e.verb, s.kind, s.copy::jsonb ->> 'state' AS state, sha256(convert_to(s.copy, 'UTF8')) = s.sha256 AS whole
      FROM register.step_evidence s
      JOIN register.event e ON e.id = s.event
      WHERE s.thing = $1 AND e.verb IN ('propose-order', 'order')
      ORDER BY s.event, s.place`,
    [proposed.id],
  );
  assert.deepEqual(
    rows.map(({ verb, kind, state, whole }) => [verb, kind, state, whole]),
    [
      ['propose-order', 'application', 'underReview', true],
      ['propose-order', 'verdict', null, null],
      ['order', 'application', 'underReview', true],
      ['order', 'verdict', null, null],
    ],
  );
  // the row that the event's hash covers holds grounds and hashes
  const { rows: events } = await owner.query(
    `SELECT e.after = sha256(convert_to(to_jsonb(s)::text, 'UTF8')) AS covered, s.pieces -> 1 ->> 'sha256' AS piece
      FROM register.standing_of s
      JOIN register.event e ON e.thing = s.id
      WHERE s.exporter = $1
      ORDER BY e.id DESC
      LIMIT 1`,
    [of.exporter],
  );
  assert.deepEqual(events, [{ covered: true, piece: proposed.evidence[1]?.sha256 }]);
  // an office of another province reads neither the verdict nor the application, the ministry's person does
  const bar = { ...of, evidence, grounds: groundsFor('propose-bar'), notice: NOTICE };
  await doneBy(proposeBar(register, ministry, bar));
  await heard(register, ministry, exporter, of);
  for (const [who, code] of [
    [elsewhere, 'not-found'],
    [ministry, 'second-person'],
    [second, 'done'],
  ] as const) {
    assert.equal(await codeOf(barExporter(register, who, of)), code);
  }
});

test('a piece that the second person may not open is not signed', async () => {
  const one = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTCCC' });
  const step = { exporter: one.organisation ?? '' };
  await doneBy(beginStanding(register, office, step));
  const own = await latestEvent(owner, step.exporter);
  await doneBy(
    talkToExporter(register, office, { ...step, grounds: groundsFor('talk'), evidence: own }),
  );
  // of an office elsewhere: the ministry reads it, the office here does not
  const abroad = await newActor(owner, 'exporter', { uscc: '91440100MA7TESTDDD', province: '44' });
  await doneBy(beginStanding(register, elsewhere, { exporter: abroad.organisation ?? '' }));
  const theirs = await latestEvent(owner, abroad.organisation ?? '');
  await doneBy(
    proposeOrder(register, ministry, {
      ...step,
      grounds: groundsFor('propose-order'),
      evidence: [...own, ...theirs],
      notice: NOTICE,
    }),
  );
  await heard(register, ministry, one, step);
  assert.equal(await codeOf(orderRectification(register, second, step)), 'evidence-not-found');
  assert.equal(
    await told(
      second,
      `UPDATE register.standing_of SET state = 'rectifying', verb = 'order', stepped_at = now() WHERE exporter = $1`,
      [step.exporter],
    ),
    'MPG03',
  );
  const minister = await another(owner, ministry);
  assert.equal(await codeOf(orderRectification(register, minister, step)), 'done');
});

test('a car whose gate is clear is refused on no ground "x", and on no rule', async () => {
  const clear = await taken();
  const seen = await judge(
    pool,
    { application: clear.application, vehicle: clear.vehicle, vin: clear.vin },
    exporter,
    '65',
  );
  const { vehicle } = clear;
  const propose = (grounds: Parameters<typeof proposeRefusal>[2]['grounds'], more: object = {}) =>
    proposeRefusal(register, office, { vehicle, grounds, notice: NOTICE, ...more });
  assert.deepEqual(await refusedWith(propose([{ discretion: 'x' }])), [
    'ground-not-in-law',
    'grounds',
    'x',
  ]);
  // free text accompanies a ground and replaces none
  assert.equal(await codeOf(propose([], { found: 'x' })), 'not-well-formed');
  assert.equal(await codeOf(propose(LETTER)), 'ground-not-broken');
  assert.equal(await codeOf(propose(groundsFor('talk'))), 'ground-not-in-law');
  // the ground of discretion asks for more than the verdict itself
  assert.equal(await codeOf(propose(groundsFor('propose-refusal'))), 'ground-without-evidence');
  const refuse = (set: string): Promise<string> =>
    told(
      office,
      `UPDATE register.application_vehicle
        SET state = 'refusalProposed', verb = 'propose-refusal', verdict = $2, notice_en = 'n', notice_zh = '告',
          stepped_at = now(), ${set}
        WHERE id = $1`,
      [vehicle, seen],
    );
  assert.equal(await refuse(`ground = 'x'`), '23514');
  assert.equal(await refuse(`grounds = '[{"discretion": "x"}]'`), 'MPG01');
  assert.equal(await refuse(`grounds = '${JSON.stringify(LETTER)}'`), 'MPG02');
  assert.equal(await refuse(setGrounds('propose-refusal')), 'MPG04');
  const evidence = await latestEvent(owner, of.exporter);
  const proposed = await doneBy(
    propose(groundsFor('propose-refusal'), { evidence, found: 'The invoice was forged.' }),
  );
  assert.deepEqual(
    [proposed.ground, proposed.found, proposed.evidence.map(({ kind }) => kind)],
    ['《中华人民共和国行政许可法》第78条', 'The invoice was forged.', ['verdict', 'event']],
  );
  await doneBy(editProposal(register, office, { vehicle }));
});

test('what was proposed before there were grounds is proposed anew', async () => {
  const early = await taken();
  await doneBy(
    proposeRefusal(register, office, { vehicle: early.vehicle, grounds: LETTER, notice: NOTICE }),
  );
  await owner.query('ALTER TABLE register.application_vehicle DISABLE TRIGGER USER');
  await owner.query(
    `UPDATE register.application_vehicle SET grounds = '[]', grounds_for = NULL, pieces = '[]', ground = 'old'
      WHERE id = $1`,
    [early.vehicle],
  );
  await owner.query('ALTER TABLE register.application_vehicle ENABLE TRIGGER USER');
  const { vehicle } = early;
  assert.equal(await codeOf(countersignRefusal(register, second, { vehicle })), 'not-well-formed');
  await doneBy(editProposal(register, office, { vehicle }));
  await doneBy(proposeRefusal(register, office, { vehicle, grounds: LETTER, notice: NOTICE }));
  await doneBy(countersignRefusal(register, second, { vehicle }));
  const { timeline } = await doneBy(getDecision(register, exporter, { vehicle }));
  assert.deepEqual(
    timeline.map(({ verb, evidence }) => [verb, evidence.map(({ kind }) => kind)]),
    [
      ['list', []],
      ['edit', []],
      ['countersign', ['verdict']],
    ].filter(([verb]) => verb !== 'edit'),
  );
});

test('each kind of evidence is opened by whoever may see it, and by nobody else', async () => {
  const one = await taken(rival);
  const asked = await doneBy(
    askAboutApplication(register, office, {
      application: one.application,
      questions: [{ vin: null, text: { en: 'Why?', zh: '为何？' } }],
    }),
  );
  const [question = ''] = asked.questions.map(({ id }) => id);
  const open = (who: Actor, kind: string, id: string): Promise<boolean> =>
    asActor(pool, who, async (tx) => {
      const { opened } = await tx.one<{ opened: boolean }>(
        'SELECT (register.piece_of($1, $2)).sha256 IS NOT NULL AS opened',
        [kind, id],
      );
      return opened;
    });
  assert.equal(await open(office, 'answer', question), false, 'an unanswered question');
  await doneBy(
    answerAboutApplication(register, rival, {
      application: one.application,
      answers: [{ question, text: 'So.' }],
    }),
  );
  const { rows } = await owner.query<{ event: string; row: string }>(
    `SELECT
        (SELECT max(id)::text FROM register.event WHERE exporter = $1 AND province = '65') AS event,
        (SELECT max(id)::text FROM register.account_row WHERE exporter = $1) AS row`,
    [rival.organisation],
  );
  const [{ event, row } = { event: '', row: '' }] = rows;
  const ids: Readonly<Record<string, string>> = {
    ...{ verdict: one.verdict, finding: `${one.verdict}:0`, event, answer: question },
    ...{ telling: row, application: one.application },
  };
  for (const [kind, id] of Object.entries(ids)) {
    assert.deepEqual(
      [await open(office, kind, id), await open(ministry, kind, id)],
      [true, true],
      kind,
    );
    assert.equal(await open(elsewhere, kind, id), false, kind);
    if (kind !== 'finding') {
      assert.equal(await open(exporter, kind, id), false, kind);
      assert.equal(await open(rival, kind, id), true, kind);
    }
    assert.equal(await open(office, kind, crypto.randomUUID()), false, kind);
    assert.equal(await open(office, kind, "' OR true"), false, kind);
  }
  // a paper, until papers are kept
  assert.equal(await open(office, 'paper', one.application), false);
});

test('the list to choose from is whole, in slices, searched, and counts', async () => {
  const all: string[] = [];
  let cursor: string | undefined;
  let total = 0;
  do {
    const page = await doneBy(
      listEvidence(register, office, {
        ...of,
        kind: 'verdict',
        limit: 2,
        ...(cursor !== undefined && { cursor }),
      }),
    );
    all.push(...page.items.map(({ vin }) => vin ?? ''));
    cursor = page.next ?? undefined;
    total = page.total;
  } while (cursor !== undefined);
  const { rows } = await owner.query<{ vin: string }>(
    `SELECT DISTINCT ON (vin) vin, gate
      FROM register.verdict
      WHERE exporter = $1
      ORDER BY vin, given_at DESC`,
    [of.exporter],
  );
  const open = rows.filter((one) => (one as { gate?: string }).gate !== 'clear');
  assert.deepEqual([all.length, total], [open.length, open.length]);
  assert.deepEqual([...all].sort(), open.map(({ vin }) => vin).sort());
  const found = await doneBy(
    listEvidence(register, office, { ...of, kind: 'verdict', q: car.vin.slice(-4), limit: 9 }),
  );
  assert.deepEqual(
    found.items.map(({ vin }) => vin),
    [car.vin],
  );
  // by its id alone, though a later verdict was given since
  const early = await taken();
  await judge(pool, early, exporter, '65');
  const named = await doneBy(
    listEvidence(register, office, { ...of, kind: 'verdict', id: early.verdict, limit: 9 }),
  );
  assert.deepEqual(
    named.items.map(({ vin, number }) => [vin, typeof number]),
    [[early.vin, 'string']],
  );
  // nobody's wildcard
  const none = await doneBy(
    listEvidence(register, office, { ...of, kind: 'verdict', q: '%', limit: 9 }),
  );
  assert.deepEqual([none.items, none.total], [[], 0]);
  const foreign = await doneBy(
    listEvidence(register, elsewhere, { ...of, kind: 'event', limit: 9 }),
  );
  assert.deepEqual(foreign.items, []);
});

test('the grounds to choose from are the rules that are not met and what is open by discretion', async () => {
  const items = async (
    asked: Parameters<typeof listGrounds>[2],
  ): Promise<readonly (string | undefined)[]> =>
    (await doneBy(listGrounds(register, office, asked))).items.map(
      ({ rule, discretion }) => rule ?? discretion,
    );
  const decision = 'vehicleDecision.propose-refusal';
  const open = ['cn.648.rectification-not-done', 'cn.licensing.false-papers'];
  assert.deepEqual(await items({ decision }), [...open, 'cn.licensing.not-completed']);
  const [first] = await items({ decision, verdict: car.verdict });
  assert.equal(first, 'cn.648.letter-required');
  const [rule] = await items({ decision: 'standing.talk', exporter: of.exporter });
  assert.equal(rule, 'cn.648.letter-required');
});

test('the database and the law in memory agree on each ground of discretion, decision, day and kind', async () => {
  const { discretions } = LAW.ruleSet;
  const cases = discretions.flatMap((discretion) =>
    [...DECISIONS].flatMap((decision) =>
      [discretion.from ?? 0, (discretion.from ?? 0) - 1].flatMap((on) =>
        [...EVIDENCE_KINDS.map((kind) => [kind]), []].map((evidence) => ({
          id: discretion.id,
          decision,
          on,
          evidence,
          stands: standingOfDiscretion(discretion, { decision, on, evidence }) === 'stands',
        })),
      ),
    ),
  );
  await owner.query(`
    CREATE FUNCTION pg_temp.stands(of_id text, decision text, day text, evidence text[]) RETURNS boolean
      LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM set_config('mileproof.today', day, true);
      PERFORM register.checked_grounds(
        decision,
        jsonb_build_array(jsonb_build_object('discretion', of_id)),
        coalesce(
          (SELECT jsonb_agg(jsonb_build_object('kind', kind, 'id', '0')) FROM unnest(evidence) kind),
          '[]'
        ),
        NULL,
        gen_random_uuid()
      );
      RETURN true;
    EXCEPTION WHEN OTHERS THEN
      IF SQLSTATE NOT LIKE 'MPG%' THEN
        RAISE;
      END IF;
      RETURN false;
    END
    $$`);
  const { rows } = await owner.query<{ stands: boolean }>(
    `SELECT pg_temp.stands(c.id, c.decision, c."on", ARRAY(SELECT jsonb_array_elements_text(c.evidence))) AS stands
      FROM ROWS FROM (jsonb_to_recordset($1) AS (id text, decision text, "on" text, evidence jsonb))
        WITH ORDINALITY c(id, decision, "on", evidence, place)
      ORDER BY c.place`,
    [JSON.stringify(cases.map(({ on, ...one }) => ({ ...one, on: isoDate(on) })))],
  );
  const wrong = cases.filter(({ stands }, at) => rows[at]?.stands !== stands);
  assert.deepEqual(wrong, []);
  assert.ok(cases.length > 3_000 && cases.some(({ stands }) => stands)); // not-law: cases tried
});

test('of many who lay the law in force at once each finds it whole', async () => {
  const { pool: fresh, owner: freshOwner } = await registerDatabase();
  await Promise.all(Array.from({ length: 20 }, () => layLaw(fresh)));
  const { rows } = await freshOwner.query(
    `SELECT
        (SELECT count(*) FROM register.law_ground) AS grounds,
        (SELECT count(DISTINCT rule_set) FROM register.law_in_force) AS laws`,
  );
  const { rules, discretions } = LAW.ruleSet;
  assert.deepEqual(rows, [{ grounds: rules.length + discretions.length, laws: 1 }]);
});
