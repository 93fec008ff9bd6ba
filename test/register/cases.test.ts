import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import type { Actor } from '../../src/register/actor.ts';
import { answerHold } from '../../src/register/border/holds/hold-steps.ts';
import { holdVehicle } from '../../src/register/border/holds/hold-vehicle.ts';
import { getHold } from '../../src/register/border/holds/read-holds.ts';
import { answerAsked } from '../../src/register/cases/answer-asked.ts';
import { askInCase } from '../../src/register/cases/ask-in-case.ts';
import { assignCase } from '../../src/register/cases/assign-case.ts';
import type { CaseInFull } from '../../src/register/cases/case-shapes.ts';
import { closeCase } from '../../src/register/cases/close-case.ts';
import { enterAnswer } from '../../src/register/cases/enter-answer.ts';
import { getAsked } from '../../src/register/cases/get-asked.ts';
import { getCase } from '../../src/register/cases/get-case.ts';
import { getCaseEvidence } from '../../src/register/cases/get-case-evidence.ts';
import { listAsked } from '../../src/register/cases/list-asked.ts';
import { listCaseVehicles } from '../../src/register/cases/list-case-vehicles.ts';
import { listCases } from '../../src/register/cases/list-cases.ts';
import { listWhomToAsk } from '../../src/register/cases/list-whom-to-ask.ts';
import { noteInCase } from '../../src/register/cases/note-in-case.ts';
import { openCase } from '../../src/register/cases/open-case.ts';
import { releaseCase } from '../../src/register/cases/release-case.ts';
import { resumeCase } from '../../src/register/cases/resume-case.ts';
import { setCaseAside } from '../../src/register/cases/set-case-aside.ts';
import { takeCase } from '../../src/register/cases/take-case.ts';
import { withdrawQuestion } from '../../src/register/cases/withdraw-question.ts';
import { listEvidence } from '../../src/register/exporters/list-evidence.ts';
import { beginStanding } from '../../src/register/exporters/standings/begin-standing.ts';
import { talkToExporter } from '../../src/register/exporters/standings/talk-to-exporter.ts';
import { countPatterns } from '../../src/register/nation/count-patterns.ts';
import { getRing } from '../../src/register/nation/get-ring.ts';
import { listNationRuns } from '../../src/register/nation/list-nation-runs.ts';
import { listPatterns } from '../../src/register/nation/list-patterns.ts';
import { listRings } from '../../src/register/nation/list-rings.ts';
import { rightVin } from '../nation/right-vin.ts';
import { codeOf, doneBy } from './done-by.ts';
import { madeRun } from './made-run.ts';
import { another, newActor, say } from './register-database.ts';
import { groundsFor, layLaw } from './rests-on.ts';
import { testRegister } from './test-register.ts';
import { judge, license, submitOne } from './walk.ts';

const TODAY = '2026-11-24';
const { register, owner, pool } = await testRegister(TODAY);

const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTAAA' });
const rival = await newActor(owner, 'exporter', { province: '44', uscc: '91440100MA7TESTBBB' });
const office = await newActor(owner, 'office');
const second = await another(owner, office);
const elsewhere = await newActor(owner, 'office', { province: '44' });
const ministry = await newActor(owner, 'ministry');
const customs = await newActor(owner, 'customs');
const tax = await newActor(owner, 'tax');
const maker = await newActor(owner, 'manufacturer', { maker: 'byd-auto' });

/** Of the exporter in 65, and of its rival in 44. */
const OWN = 'LGXCE4CB2PZZZ0001';
const OTHER = 'LGXCE4CB4PZZZ0002';
/** In no application, told by a feed alone. */
const FED = 'LGXCE4CB6PZZZ0003';
const own = await submitOne(pool, exporter, '65', OWN);
const verdict = await judge(pool, own, exporter, '65');
await judge(pool, await submitOne(pool, rival, '44', OTHER), rival, '44');
await owner.query(
  `INSERT INTO register.account_row (account, teller, standing, source_kind, source, source_row, vin, facts)
    VALUES ('licence', $1, 'fed', 'feed', gen_random_uuid(), 1, $2, $3)`,
  [
    ministry.organisation,
    FED,
    { 'licence.province': '65', 'licence.applicant': '91650100MA7NOTHERE' },
  ],
);

const aRun = (price = 1) => madeRun(owner, { own: OWN, other: OTHER, fed: FED }, price);
const run = await aRun();

const LIMIT = { limit: 50 };
const pattern = { kind: 'pattern', run, pattern: 'numberReused', vin: OWN } as const;
const REASON = 'To be looked into.';

/** Opens a case of a finding under a rule of its own, so that no other is open on the same; taken by whoever opened. */
let opened = 0;
const workedCase = async (actor: Actor = office): Promise<string> => {
  opened += 1;
  const origin = { kind: 'finding', verdict, rule: `R${opened}` } as const;
  const { id } = await doneBy(openCase(register, actor, { origin, reason: REASON }));
  await doneBy(takeCase(register, actor, { caseFile: id }));
  return id;
};

test('an office sees what a run found of its province, and of others no value', async () => {
  const { items: runs } = await doneBy(listNationRuns(register, office, LIMIT));
  assert.deepEqual(
    runs.map(({ id, vehicles, rings }) => [id, vehicles, rings]),
    [[run, 2, 1]],
  );
  const { items } = await doneBy(listPatterns(register, office, { run, ...LIMIT }));
  assert.deepEqual(
    items.map(({ vin, pattern: name, province }) => [vin, name, province]),
    [
      [OWN, 'numberReused', '65'],
      [OWN, 'ring', '65'],
      [FED, 'ring', '65'],
    ],
  );
  assert.deepEqual(items[0]?.evidence, {
    reused: [{ paper: 'invoice', number: 'withheld', vins: ['withheld'] }],
  });
  assert.doesNotMatch(JSON.stringify(items), /0002|TESTBBB|Seller|INV-/);
  const all = await doneBy(listPatterns(register, ministry, { run, ...LIMIT }));
  assert.equal(all.items.length, 5);
  assert.match(JSON.stringify(all.items), /INV-0001/);
  const narrowed = async (more: object) =>
    (await doneBy(listPatterns(register, ministry, { run, ...LIMIT, ...more }))).items.map(
      ({ vin, pattern: name }) => `${name} ${vin}`,
    );
  assert.deepEqual(await narrowed({ pattern: 'numberReused', province: '44' }), [
    `numberReused ${OTHER}`,
  ]);
  assert.deepEqual(await narrowed({ text: FED.toLowerCase() }), [`ring ${FED}`]);
  assert.deepEqual(await narrowed({ text: '91440100MA7TESTBBB', pattern: 'ring' }), [
    `ring ${OTHER}`,
  ]);
  // page by page it is the same list
  const first = await doneBy(listPatterns(register, ministry, { run, limit: 2 }));
  const next = { run, limit: 2, cursor: first.next ?? '' };
  const then = await doneBy(listPatterns(register, ministry, next));
  assert.deepEqual([...first.items, ...then.items], all.items.slice(0, 4));
  const counts = await doneBy(countPatterns(register, office, { run }));
  assert.deepEqual(counts.byPattern, { ring: 2, numberReused: 1 });
  for (const actor of [exporter, customs, tax, maker])
    assert.equal(await codeOf(listPatterns(register, actor, { run, ...LIMIT })), 'part-missing');
});

test('a ring is told whole to the ministry; to an office without the names of parties elsewhere', async () => {
  const whole = await doneBy(getRing(register, ministry, { run, ring: 0 }));
  assert.deepEqual(
    [whole.label, whole.own, whole.provinces, whole.exporters.length],
    ['Seller Ltd · Exporter Ltd', 3, ['44', '65'], 2],
  );
  assert.deepEqual([whole.way?.parties[0]?.name, whole.vin], ['Seller Ltd', FED]);
  const { items } = await doneBy(listRings(register, office, { run, ...LIMIT }));
  const [ring] = items;
  assert.deepEqual(
    [ring?.label, ring?.own, ring?.vehicles, ring?.exporters],
    [null, 2, 3, ['91650100MA7TESTAAA']],
  );
  const parties = ring?.way?.parties.map(({ name, exporter: is }) => [name === null, is]);
  assert.deepEqual(parties, [
    // of the vehicle that is drawn the exporter is no party of the way
    [true, false],
    [false, false],
  ]);
  assert.match(ring?.way?.steps[0]?.sentence.en ?? '', /^A sold it to .* on 2026-05-02$/);
  assert.doesNotMatch(JSON.stringify(items), /Seller|TESTBBB|S1/);
  assert.equal(await codeOf(getRing(register, office, { run, ring: 9 })), 'not-found');
});

test('a case begins from a pattern with its vehicles, exporters and frozen evidence', async () => {
  const file = await doneBy(openCase(register, office, { origin: pattern, reason: REASON }));
  assert.match(file.number, /^AJ-65-2026-\d{6}$/);
  assert.deepEqual(
    [file.state, file.origin.kind, file.origin.pattern, file.vin, file.vehicles, file.province],
    ['opened', 'pattern', 'numberReused', OWN, 1, '65'],
  );
  assert.deepEqual(
    file.exporters.map(({ code, organisation }) => [code, organisation]),
    [['91650100MA7TESTAAA', exporter.organisation]],
  );
  assert.deepEqual(
    file.frozen.map(({ kind }) => kind),
    ['pattern', 'verdict'],
  );
  const vehicles = await doneBy(
    listCaseVehicles(register, office, { caseFile: file.id, ...LIMIT }),
  );
  assert.deepEqual(
    vehicles.items.map(({ vin, verdict: of, application }) => [vin, of?.id, of?.gate, application]),
    [[OWN, verdict, 'clear', own.application]],
  );
  // the same is not opened twice: not here, not after another run, and not by the ministry
  for (const [actor, origin] of [
    [office, pattern],
    [second, { ...pattern, run: await aRun(2) }],
    [ministry, pattern],
  ] as const) {
    const again = await openCase(register, actor, { origin, reason: REASON });
    assert.equal(again.kind === 'refused' && again.code, 'case-open');
    assert.equal(again.kind === 'refused' && again.values['number'], file.number);
  }
  const shown = await doneBy(listPatterns(register, office, { run, text: OWN, ...LIMIT }));
  assert.deepEqual(shown.items[0]?.open, { id: file.id, number: file.number });
  assert.equal(shown.items[1]?.open, null);
  assert.equal(await codeOf(getCase(register, elsewhere, { caseFile: file.id })), 'not-found');
});

test('a case of a ring has all its vehicles for the ministry, for an office those of its province', async () => {
  const origin = { kind: 'ring', run, ring: 0 } as const;
  const vinsOf = async (actor: Actor, { id: caseFile }: CaseInFull) =>
    (await doneBy(listCaseVehicles(register, actor, { caseFile, ...LIMIT }))).items.map(
      ({ vin }) => vin,
    );
  const offices = await doneBy(openCase(register, office, { origin, reason: REASON }));
  assert.deepEqual(await vinsOf(office, offices), [OWN, FED]);
  assert.deepEqual(
    offices.exporters.map(({ code }) => code),
    ['91650100MA7TESTAAA', '91650100MA7NOTHERE'],
  );
  // another office has its own part of the ring, and hears that there is a case elsewhere
  const { items } = await doneBy(listRings(register, elsewhere, { run, ...LIMIT }));
  assert.deepEqual(items[0]?.open, { id: null, number: offices.number });
  const theirs = await doneBy(openCase(register, elsewhere, { origin, reason: REASON }));
  assert.deepEqual(await vinsOf(elsewhere, theirs), [OTHER]);
  assert.equal(await codeOf(openCase(register, ministry, { origin, reason: REASON })), 'case-open');
});

test('what a case rests on stays as it was, whatever later runs say', async () => {
  const origin = { ...pattern, pattern: 'ring' } as const;
  const file = await doneBy(openCase(register, ministry, { origin, reason: REASON }));
  assert.match(file.number, /^AJ-00-/);
  // the ministry's copy has the vehicles that the evidence names
  assert.equal(file.vehicles, 3);
  const [first] = file.frozen;
  const read = () =>
    doneBy(getCaseEvidence(register, ministry, { caseFile: file.id, evidence: first?.id ?? '' }));
  const before = await read();
  assert.match(JSON.stringify(before.content), /"price":1\b/);
  const { rows } = await owner.query<{ bytes: Buffer }>(
    'SELECT bytes FROM register.case_evidence WHERE id = $1',
    [first?.id],
  );
  assert.equal(
    createHash('sha256')
      .update(rows[0]?.bytes ?? '')
      .digest('hex'),
    before.digest,
  );
  await aRun(99);
  assert.deepEqual(await read(), before);
  for (const change of [
    `UPDATE register.case_evidence SET bytes = 'x', digest = sha256('x')`,
    'DELETE FROM register.case_evidence',
    'DELETE FROM register.case_vehicle',
    `UPDATE register.case_exporter SET code = 'x'`,
  ])
    await assert.rejects(owner.query(change), /never changed|MP001|stays/i);
});

test('nobody opens a case on what it may not see, by the action or by plain SQL', async () => {
  const open = (actor: Actor, origin: Parameters<typeof openCase>[2]['origin']) =>
    codeOf(openCase(register, actor, { origin, reason: REASON }));
  assert.equal(await open(elsewhere, pattern), 'not-found');
  assert.equal(await open(office, { ...pattern, vin: OTHER }), 'not-found');
  assert.equal(await open(office, { ...pattern, pattern: 'sameOdometer' }), 'not-found');
  assert.equal(await open(elsewhere, { kind: 'finding', verdict }), 'not-found');
  assert.equal(await open(exporter, pattern), 'part-missing');
  const insert = (actor: Actor, columns: string, values: readonly unknown[]) =>
    say(
      pool,
      actor,
      `INSERT INTO register.case_file (id, reason, state, verb, evidence, ${columns})
        VALUES (gen_random_uuid(), 'R', 'opened', 'open', ARRAY[gen_random_uuid()],
          ${values.map((_, at) => `$${at + 1}`).join(', ')})`,
      values,
    );
  await assert.rejects(
    insert(elsewhere, 'run, pattern, vin', [run, 'numberReused', OWN]),
    /may see what it begins from/,
  );
  await assert.rejects(
    insert(elsewhere, 'verdict, vin', [verdict, OWN]),
    /may see what it begins from/,
  );
  // and none without its evidence
  await assert.rejects(
    insert(office, 'run, pattern, vin', [run, 'ring', FED]),
    /vehicles and evidence/,
  );
  for (const statement of [
    `INSERT INTO register.case_evidence VALUES (gen_random_uuid(), gen_random_uuid(), 'ring', 'x', sha256('x'))`,
    `INSERT INTO register.case_vehicle (case_file, vin) SELECT id, 'V' FROM register.case_file`,
  ])
    await assert.rejects(say(pool, office, statement), /permission denied/);
});

let cars = 0;
/** A vehicle that customs holds: licensed by the office in 65, or by nobody. */
const heldCar = async (licensed = true) => {
  cars += 1;
  const vin = rightVin(cars);
  if (licensed) {
    const submitted = await submitOne(pool, exporter, '65', vin);
    const judged = await judge(pool, submitted, exporter, '65');
    await license(pool, office, exporter, submitted, judged);
  }
  return doneBy(
    holdVehicle(register, customs, { vin, ground: 'papers-doubtful', words: 'The seal is off.' }),
  );
};
const openOn = (actor: Actor, hold: string) =>
  openCase(register, actor, { origin: { kind: 'hold', hold }, reason: REASON });
const caseOn = async (actor: Actor, hold: string) =>
  (await doneBy(getHold(register, actor, { hold }))).caseFile;

test('a case begins from a hold with a copy of it, and the hold says which', async () => {
  const { id: hold, number, vin } = await heldCar();
  assert.equal(await caseOn(office, hold), null);
  assert.equal(await codeOf(openOn(elsewhere, hold)), 'not-found');
  for (const actor of [exporter, customs])
    assert.equal(await codeOf(openOn(actor, hold)), 'part-missing');
  const file = await doneBy(openOn(office, hold));
  assert.deepEqual(
    [file.origin.kind, file.origin.hold, file.vin, file.vehicles, file.province],
    ['hold', hold, vin, 1, '65'],
  );
  assert.deepEqual(
    [file.exporters.map(({ code }) => code), file.frozen.map(({ kind }) => kind)],
    [['91650100MA7TESTAAA'], ['hold', 'verdict']],
  );
  // another attempt and an answer change the hold, and not the copy
  const evidence = file.frozen[0]?.id ?? '';
  const read = () => doneBy(getCaseEvidence(register, office, { caseFile: file.id, evidence }));
  const copy = await read();
  const content = copy.content as { number: string; state: string; tried: object[] };
  assert.deepEqual([content.number, content.state, content.tried.length], [number, 'held', 1]);
  assert.match(JSON.stringify(content), /papers-doubtful.*The seal is off/);
  const again = { vin, ground: 'vehicle-differs', entryNumber: 'E2' } as const;
  await doneBy(holdVehicle(register, customs, again));
  await doneBy(answerHold(register, exporter, { hold, answer: 'It is whole.' }));
  assert.deepEqual(await read(), copy);
  // who opens it again is told which; who is held and the port are not told that there is one
  for (const actor of [office, second, ministry]) {
    const twice = await openOn(actor, hold);
    assert.deepEqual(
      twice.kind === 'refused' && [twice.code, twice.values['number'], twice.values['case']],
      ['case-open', file.number, file.id],
    );
  }
  const shown = { id: file.id, number: file.number, state: 'opened' };
  assert.deepEqual([await caseOn(office, hold), await caseOn(ministry, hold)], [shown, shown]);
  assert.deepEqual([await caseOn(customs, hold), await caseOn(exporter, hold)], [null, null]);
  for (const actor of [customs, exporter])
    await assert.rejects(
      say(pool, actor, 'SELECT hold FROM register.case_file'),
      /permission denied/,
    );
  // once it is closed, another may be opened
  await doneBy(takeCase(register, office, { caseFile: file.id }));
  const closing = { caseFile: file.id, outcome: 'unfounded', ground: 'The seal is whole' } as const;
  await doneBy(closeCase(register, office, closing));
  assert.equal((await caseOn(office, hold))?.state, 'closed');
  const { id } = await doneBy(openOn(office, hold));
  assert.equal((await caseOn(office, hold))?.id, id);
});

test('a hold that no licence lists is the ministry’s, and a hold at once is one case', async () => {
  const { id: unlisted } = await heldCar(false);
  assert.equal(await codeOf(openOn(office, unlisted)), 'not-found');
  const file = await doneBy(openOn(ministry, unlisted));
  assert.match(file.number, /^AJ-00-/);
  assert.deepEqual(
    [file.vehicles, file.exporters, file.frozen.map(({ kind }) => kind)],
    [1, [], ['hold']],
  );
  const { id: hold, vin } = await heldCar();
  const insert = (actor: Actor) =>
    say(
      pool,
      actor,
      `INSERT INTO register.case_file (id, reason, state, verb, evidence, hold, vin)
        VALUES (gen_random_uuid(), 'R', 'opened', 'open', ARRAY[gen_random_uuid()], $1, $2)`,
      [hold, vin],
    );
  await assert.rejects(insert(elsewhere), /may see what it begins from/);
  await assert.rejects(insert(office), /vehicles and evidence/);
  await assert.rejects(insert(customs), /permission denied/);
  assert.equal(await caseOn(office, hold), null);
  const codes = await Promise.all(
    [office, second, office, second].map((actor) => codeOf(openOn(actor, hold))),
  );
  assert.deepEqual(codes.sort(), ['case-open', 'case-open', 'case-open', 'done']);
  // an office goes on beside a case of the ministry, and hears its number
  const { id: other } = await heldCar();
  const { number } = await doneBy(openOn(ministry, other));
  assert.deepEqual(await caseOn(office, other), { id: null, number, state: 'opened' });
  assert.equal(await codeOf(openOn(office, other)), 'done');
});

test('of several who open the same at once one does, and the others are told which', async () => {
  const origin = { kind: 'pattern', run, pattern: 'ring', vin: FED } as const;
  const outcomes = await Promise.all(
    [office, second, office, second].map((actor) =>
      openCase(register, actor, { origin, reason: REASON }),
    ),
  );
  const done = outcomes.flatMap((one) => (one.kind === 'done' ? [one.value.number] : []));
  const told = outcomes.flatMap((one) => (one.kind === 'refused' ? [one] : []));
  assert.equal(done.length, 1);
  assert.deepEqual(
    told.map(({ code, values }) => [code, values['number']]),
    Array.from({ length: 3 }, () => ['case-open', done[0]]),
  );
  // once it is closed, another may be opened
  const caseFile = (await doneBy(listCases(register, office, { vin: FED, ...LIMIT }))).items.find(
    ({ number }) => number === done[0],
  )?.id;
  await doneBy(takeCase(register, office, { caseFile: caseFile ?? '' }));
  const ground = 'Nothing in it';
  await doneBy(
    closeCase(register, office, { caseFile: caseFile ?? '', outcome: 'unfounded', ground }),
  );
  assert.equal(await codeOf(openCase(register, office, { origin, reason: REASON })), 'done');
});

test('a case is taken, given to a colleague, set aside until its day and comes back', async () => {
  const caseFile = await workedCase();
  assert.equal(await codeOf(takeCase(register, second, { caseFile })), 'case-taken');
  assert.equal(await codeOf(takeCase(register, ministry, { caseFile })), 'case-taken');
  const note = 'Rang the seller.';
  // anybody of the office may write a note; whoever has it does the rest
  await doneBy(noteInCase(register, second, { caseFile, note }));
  const aside = { caseFile, through: '2026-11-30', why: 'The seller is away.' };
  assert.equal(await codeOf(setCaseAside(register, second, aside)), 'case-taken');
  assert.equal(await codeOf(releaseCase(register, second, { caseFile })), 'case-taken');
  const yesterday = { ...aside, through: '2026-11-23' };
  assert.equal(await codeOf(setCaseAside(register, office, yesterday)), 'day-over');
  const set = await doneBy(setCaseAside(register, office, aside));
  assert.deepEqual([set.state, set.asideThrough], ['setAside', '2026-11-30']);
  const on = async (day: string) =>
    (await doneBy(getCase(register.on(day), office, { caseFile }))).state;
  assert.deepEqual([await on('2026-11-30'), await on('2026-12-01')], ['setAside', 'taken']);
  const mine = async (day: string, state: string) =>
    (
      await doneBy(listCases(register.on(day), office, { view: 'mine', state, ...LIMIT }))
    ).items.some(({ id }) => id === caseFile);
  assert.deepEqual(
    [await mine('2026-11-30', 'taken'), await mine('2026-12-01', 'taken')],
    [false, true],
  );
  assert.equal((await doneBy(resumeCase(register, office, { caseFile }))).asideThrough, null);
  // a colleague hands it on, with a word why; a stranger does not
  const person = second.person ?? '';
  const why = 'On leave.';
  const stranger = { caseFile, person: elsewhere.person ?? '', why };
  assert.equal(await codeOf(assignCase(register, office, stranger)), 'not-found');
  assert.equal(
    await codeOf(assignCase(register, ministry, { caseFile, person: ministry.person ?? '', why })),
    'case-taken',
  );
  const given = await doneBy(assignCase(register, second, { caseFile, person, why }));
  assert.equal(given.takenBy, person);
  assert.equal(await codeOf(releaseCase(register, office, { caseFile })), 'case-taken');
  const back = await doneBy(releaseCase(register, second, { caseFile }));
  assert.deepEqual([back.state, back.takenBy], ['opened', null]);
  assert.deepEqual(
    back.timeline.map(({ verb, said, givenTo, asideThrough }) => [
      ...[verb, said, givenTo, asideThrough],
    ]),
    [
      ['open', REASON, null, null],
      ['take', null, null, null],
      ['note', note, null, null],
      ['set-aside', aside.why, null, aside.through],
      ['resume', null, null, null],
      ['assign', why, person, null],
      ['release', null, null, null],
    ],
  );
  // by plain SQL neither
  await assert.rejects(
    say(
      pool,
      office,
      `UPDATE register.case_file
        SET state = 'taken', verb = 'assign', stepped_at = now(), said = 'W', taken_by = $2
        WHERE id = $1`,
      [caseFile, elsewhere.person],
    ),
    /given to a colleague/,
  );
});

test('of several who take a case at once one has it', async () => {
  opened += 1;
  const origin = { kind: 'finding', verdict, rule: `R${opened}` } as const;
  const { id: caseFile } = await doneBy(openCase(register, office, { origin, reason: REASON }));
  const taken = await Promise.all(
    [office, second, office, second, ministry].map((actor) =>
      codeOf(takeCase(register, actor, { caseFile })),
    ),
  );
  assert.equal(taken.filter((code) => code === 'done').length, 1);
  assert.ok(taken.every((code) => code === 'done' || code === 'case-taken'));
});

test('whom a case asks sees the question and what it names, and answers in it', async () => {
  const caseFile = await workedCase();
  const { items: whom } = await doneBy(listWhomToAsk(register, office, { caseFile }));
  assert.deepEqual(
    whom.map(({ organisation }) => organisation),
    [exporter, customs, tax, maker].map(({ organisation }) => organisation),
  );
  const ask = {
    ...{ caseFile, text: 'Whom did you buy it from?', vins: [OWN], answerBy: '2026-11-27' },
    organisation: exporter.organisation ?? '',
  };
  for (const [wrong, code] of [
    [{ ...ask, organisation: rival.organisation ?? '' }, 'asked-not-meant'],
    [{ ...ask, organisation: elsewhere.organisation ?? '' }, 'asked-not-meant'],
    [{ ...ask, police: 'Urumqi' }, 'asked-not-meant'],
    [{ ...ask, vins: [OTHER] }, 'not-found'],
    [{ ...ask, answerBy: '2026-11-23' }, 'day-over'],
  ] as const)
    assert.equal(await codeOf(askInCase(register, office, wrong)), code);
  assert.equal(await codeOf(askInCase(register, second, ask)), 'case-taken');
  const asked = await doneBy(askInCase(register, office, ask));
  const question = asked.questions[0]?.id ?? '';
  assert.match(asked.questions[0]?.number ?? '', /^XW-65-2026-\d{6}$/);
  assert.deepEqual([asked.state, asked.waiting, asked.overdue], ['taken', 1, 0]);
  const { items } = await doneBy(listAsked(register, exporter, LIMIT));
  assert.deepEqual(
    items.map(({ id, text, vins, caseFile: of, answerBy }) => [id, text, vins, of, answerBy]),
    [[question, ask.text, [OWN], null, ask.answerBy]],
  );
  assert.doesNotMatch(JSON.stringify(items), /AJ-|To be looked/);
  for (const actor of [rival, customs, tax, maker]) {
    assert.equal(await codeOf(getAsked(register, actor, { question })), 'not-found');
    assert.equal(
      await codeOf(answerAsked(register, actor, { question, answer: 'I' })),
      'not-found',
    );
  }
  // what is asked may be late, and keeps the case open
  const late = await doneBy(
    listCases(register.on('2026-11-28'), office, { view: 'overdue', ...LIMIT }),
  );
  assert.deepEqual(
    late.items.map(({ id, overdue }) => [id, overdue]),
    [[caseFile, 1]],
  );
  const closing = { caseFile, outcome: 'confirmed', ground: 'Bought back' } as const;
  assert.equal(await codeOf(closeCase(register, office, closing)), 'case-questions-open');
  const entered = { question, answer: 'A', answeredOn: TODAY, reference: '1' };
  assert.equal(await codeOf(enterAnswer(register, office, entered)), 'answer-not-on-paper');
  const answers = await Promise.all(
    ['From a dealer.', 'From an owner.'].map((answer) =>
      codeOf(answerAsked(register.on('2026-11-26'), exporter, { question, answer })),
    ),
  );
  assert.deepEqual(answers.sort(), ['done', 'step-not-in-table']);
  const answered = await doneBy(getCase(register, office, { caseFile }));
  assert.deepEqual(
    answered.questions.map(({ state, answeredOn }) => [state, answeredOn]),
    [['answered', '2026-11-26']],
  );
  assert.deepEqual(
    answered.timeline.slice(-2).map(({ life, verb, part, by }) => [life, verb, part, by]),
    [
      ['caseQuestion', 'ask', 'office', office.person],
      ['caseQuestion', 'answer', 'exporter', null],
    ],
  );
  assert.match(answered.timeline.at(-1)?.said ?? '', /^From a/);
  const closed = await doneBy(closeCase(register, office, closing));
  assert.equal(closed.state, 'closed');
  assert.equal(await codeOf(askInCase(register, office, ask)), 'step-not-in-table');
});

test('the police is asked on paper, and whoever has the case enters its answer', async () => {
  const caseFile = await workedCase();
  const ask = { caseFile, text: 'Is the plate known?', answerBy: '2026-12-24' };
  const asked = await doneBy(askInCase(register, office, { ...ask, police: '乌鲁木齐市公安局' }));
  const question = asked.questions[0]?.id ?? '';
  assert.deepEqual(
    [asked.questions[0]?.asked, asked.questions[0]?.organisation],
    ['乌鲁木齐市公安局', null],
  );
  const entered = { question, answer: 'It is.', answeredOn: TODAY, reference: '乌公函〔2026〕7号' };
  assert.equal(await codeOf(enterAnswer(register, second, entered)), 'case-taken');
  const tomorrow = { ...entered, answeredOn: '2026-11-25' };
  assert.equal(await codeOf(enterAnswer(register, office, tomorrow)), 'answer-not-on-paper');
  const answered = await doneBy(enterAnswer(register, office, entered));
  assert.deepEqual([answered.state, answered.reference], ['answered', entered.reference]);
  const more = await doneBy(askInCase(register, office, { ...ask, police: 'Kashgar' }));
  const other = more.questions.find(({ state }) => state === 'asked')?.id ?? '';
  assert.equal(await codeOf(withdrawQuestion(register, second, { question: other })), 'case-taken');
  await doneBy(withdrawQuestion(register, office, { question: other }));
  const closing = { caseFile, outcome: 'unfounded', ground: 'The plate is known' } as const;
  const closed = await Promise.all([
    codeOf(closeCase(register, office, closing)),
    codeOf(closeCase(register, office, closing)),
  ]);
  assert.deepEqual(closed.sort(), ['done', 'step-not-in-table']);
});

test('a question and the close of its case at the same moment never both come about', async () => {
  for (let tried = 0; tried < 4; tried += 1) {
    const caseFile = await workedCase();
    const ask = {
      ...{ caseFile, text: 'Q', answerBy: '2026-12-24' },
      organisation: tax.organisation ?? '',
    };
    const closing = { caseFile, outcome: 'unfounded', ground: 'G' } as const;
    const codes = await Promise.all([
      codeOf(askInCase(register, office, ask)),
      codeOf(closeCase(register, office, closing)),
    ]);
    assert.equal(codes.filter((code) => code === 'done').length, 1, codes.join());
  }
});

test('a measure that names evidence of a case stands in it, for whoever can open it', async () => {
  await layLaw(pool);
  const caseFile = await workedCase();
  const { frozen } = await doneBy(getCase(register, office, { caseFile }));
  const of = { exporter: exporter.organisation ?? '' };
  const evidence = [{ kind: 'case' as const, id: frozen[0]?.id ?? '' }] as const;
  const { items } = await doneBy(listEvidence(register, office, { ...of, kind: 'case', ...LIMIT }));
  assert.ok(items.some(({ id, says }) => id === evidence[0].id && says === 'verdict'));
  await doneBy(beginStanding(register, office, of));
  const talk = { ...of, grounds: groundsFor('talk'), evidence };
  assert.equal(
    await codeOf(
      talkToExporter(register, office, { ...talk, evidence: [{ kind: 'case', id: of.exporter }] }),
    ),
    'evidence-not-found',
  );
  await doneBy(talkToExporter(register, office, talk));
  const { measures } = await doneBy(getCase(register, office, { caseFile }));
  assert.deepEqual(
    measures.map(({ life, verb, exporter: whose }) => [life, verb, whose]),
    [['standing', 'talk', exporter.organisation]],
  );
});
