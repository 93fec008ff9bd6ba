import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from '../../src/register/actor.ts';
import { answerAboutApplication } from '../../src/register/applications/answer-about-application.ts';
import { askAboutApplication } from '../../src/register/applications/ask-about-application.ts';
import { countersignRefusal } from '../../src/register/applications/decisions/countersign-refusal.ts';
import { editProposal } from '../../src/register/applications/decisions/edit-proposal.ts';
import { proposeRefusal } from '../../src/register/applications/decisions/propose-refusal.ts';
import { draftApplication } from '../../src/register/applications/draft-application.ts';
import { getApplication } from '../../src/register/applications/get-application.ts';
import {
  amendApplication,
  submitApplication,
} from '../../src/register/applications/submit-application.ts';
import { takeApplication } from '../../src/register/applications/take-application.ts';
import { asActor } from '../../src/register/as-actor.ts';
import { barExporter } from '../../src/register/exporters/standings/bar-exporter.ts';
import { beginStanding } from '../../src/register/exporters/standings/begin-standing.ts';
import { dropProposal } from '../../src/register/exporters/standings/drop-proposal.ts';
import { orderRectification } from '../../src/register/exporters/standings/order-rectification.ts';
import { proposeBar } from '../../src/register/exporters/standings/propose-bar.ts';
import { proposeOrder } from '../../src/register/exporters/standings/propose-order.ts';
import { talkToExporter } from '../../src/register/exporters/standings/talk-to-exporter.ts';
import { answerHearing } from '../../src/register/hearings/answer-hearing.ts';
import { askOralHearing } from '../../src/register/hearings/ask-oral-hearing.ts';
import { conveneHearing } from '../../src/register/hearings/convene-hearing.ts';
import { getHearing } from '../../src/register/hearings/get-hearing.ts';
import { holdHearing } from '../../src/register/hearings/hold-hearing.ts';
import { listHearings } from '../../src/register/hearings/list-hearings.ts';
import { listSignatures } from '../../src/register/hearings/list-signatures.ts';
import { tellExporter } from '../../src/register/hearings/tell-exporter.ts';
import { waiveHearing } from '../../src/register/hearings/waive-hearing.ts';
import { codeOf, doneBy } from './done-by.ts';
import { heard } from './heard.ts';
import { another, newActor, say } from './register-database.ts';
import { groundsFor, latestEvent } from './rests-on.ts';
import { testRegister } from './test-register.ts';
import { judge } from './walk.ts';

// a Monday: the fifth working day after it is Monday 9 March
const { register, owner, pool } = await testRegister('2026-03-02');
const LAST = register.on('2026-03-09');
const AFTER = register.on('2026-03-10');

const office = await newActor(owner, 'office');
const second = await another(owner, office);
const ministry = await newActor(owner, 'ministry');

const NOTICE = { en: 'No letter.', zh: '无确认书。' };
/** What a step against an exporter rests on. */
const resting = async (
  verb: Parameters<typeof groundsFor>[0],
  { exporter }: { exporter: string },
) => ({
  exporter,
  grounds: groundsFor(verb),
  evidence: await latestEvent(owner, exporter),
  notice: NOTICE,
});

/** Proposes the refusal of a vehicle. */
const refusing = async (vehicle: string, who: Actor) => {
  const { exporter: _, ...rests } = await resting('propose-refusal', {
    exporter: who.organisation ?? '',
  });
  return doneBy(proposeRefusal(register, office, { vehicle, ...rests }));
};
const CLIENTS = 40;

let made = 0;
const newExporter = (): Promise<Actor> => {
  made += 1;
  return newActor(owner, 'exporter', { uscc: `91650100MA7HEARD${String(made).padStart(2, '0')}` });
};
const newVin = (): string => {
  made += 1;
  return `LSJJV8DJ2SC${String(made).padStart(6, '0')}`;
};

/** An exporter of whom an order is proposed. */
const orderProposed = async (): Promise<{ who: Actor; of: { exporter: string } }> => {
  const who = await newExporter();
  const of = { exporter: who.organisation ?? '' };
  await doneBy(beginStanding(register, office, of));
  await doneBy(talkToExporter(register, office, await resting('talk', of)));
  await doneBy(proposeOrder(register, office, await resting('propose-order', of)));
  return { who, of };
};

/** An exporter of whom a bar is proposed. */
const barProposed = async (): Promise<{ who: Actor; of: { exporter: string } }> => {
  const { who, of } = await orderProposed();
  await heard(register, office, who, of);
  await doneBy(orderRectification(register, second, of));
  await doneBy(proposeBar(register, office, await resting('propose-bar', of)));
  return { who, of };
};

interface Proposed {
  readonly who: Actor;
  readonly application: string;
  readonly vehicle: string;
  readonly vin: string;
}

/** A vehicle of an application whose refusal is proposed, with the gate given. */
const refusalProposed = async (gate: string): Promise<Proposed> => {
  const who = await newExporter();
  const vin = newVin();
  const { id: application } = await doneBy(
    draftApplication(register, who, { accounts: { licence: [{ vin, destination: 'RU' }] } }),
  );
  await doneBy(submitApplication(register, who, { application }));
  const { listed } = await doneBy(takeApplication(register, office, { application }));
  const vehicle = listed.items[0]?.id ?? '';
  await judge(pool, { application, vin, vehicle }, who, '65', { gate });
  await refusing(vehicle, who);
  return { who, application, vehicle, vin };
};

test('an order is signed from the day after the last on which the exporter may answer', async () => {
  const { who, of } = await orderProposed();
  assert.equal(await codeOf(orderRectification(register, second, of)), 'not-heard');
  assert.equal(await codeOf(tellExporter(register, who, of)), 'part-missing');
  const told = await doneBy(tellExporter(register, second, of));
  assert.deepEqual(
    [told.state, told.proposes, told.toldOn, told.clock?.due, told.notice],
    ['told', 'order', '2026-03-02', '2026-03-09', NOTICE],
  );
  assert.equal(await codeOf(tellExporter(register, office, of)), 'told-already');
  for (const day of [register, register.on('2026-03-06'), LAST])
    assert.equal(await codeOf(orderRectification(day, second, of)), 'not-heard');
  const silent = await doneBy(getHearing(AFTER, who, { hearing: told.id }));
  assert.deepEqual([silent.state, silent.proposedBy], ['silent', null]);
  assert.equal(
    await codeOf(answerHearing(AFTER, who, { hearing: told.id, answer: 'Late.' })),
    'step-not-in-table',
  );
  assert.equal(await codeOf(orderRectification(AFTER, office, of)), 'second-person');
  assert.equal((await doneBy(orderRectification(AFTER, second, of))).state, 'rectifying');
  const signed = await doneBy(getHearing(AFTER, who, { hearing: told.id }));
  assert.deepEqual(
    [signed.state, signed.timeline.map(({ verb }) => verb)],
    ['signed', ['tell', 'sign']],
  );
});

test('what was answered on the last day, or expressly waived, is signed at once', async () => {
  const one = await orderProposed();
  const { id: hearing } = await doneBy(tellExporter(register, office, one.of));
  const stranger = await newExporter();
  const answer = { hearing, answer: 'The letters are in the post.' };
  assert.equal(await codeOf(answerHearing(register, stranger, answer)), 'not-found');
  assert.equal(await codeOf(answerHearing(register, office, answer)), 'part-missing');
  assert.equal(
    await codeOf(answerHearing(register, { ...one.who, person: null }, answer)),
    'person-needed',
  );
  assert.equal(
    await codeOf(answerHearing(LAST, one.who, { hearing, answer: ' ' })),
    'not-well-formed',
  );
  const answered = await doneBy(answerHearing(LAST, one.who, answer));
  assert.deepEqual([answered.state, answered.answer], ['answered', answer.answer]);
  assert.equal(answered.timeline.at(-1)?.said, answer.answer);
  assert.equal(await codeOf(waiveHearing(LAST, one.who, { hearing })), 'step-not-in-table');
  assert.equal((await doneBy(orderRectification(LAST, second, one.of))).state, 'rectifying');
  const other = await barProposed();
  const { id } = await doneBy(tellExporter(register, office, other.of));
  assert.equal((await doneBy(waiveHearing(register, other.who, { hearing: id }))).state, 'waived');
  assert.equal((await doneBy(barExporter(register, ministry, other.of))).state, 'barred');
});

test('a bar whose oral hearing was asked for is signed after it was held, announced seven days before', async () => {
  const order = await orderProposed();
  const { id: ofOrder } = await doneBy(tellExporter(register, office, order.of));
  assert.equal(
    await codeOf(askOralHearing(register, order.who, { hearing: ofOrder })),
    'no-oral-hearing',
  );
  const { who, of } = await barProposed();
  const { id: hearing, mayAskOral } = await doneBy(tellExporter(register, office, of));
  assert.equal(mayAskOral, true);
  const asked = await doneBy(askOralHearing(LAST, who, { hearing }));
  // twenty working days after 9 March: Monday 6 April is Qingming's day off
  assert.deepEqual(
    [asked.state, asked.askedOn, asked.holdBy],
    ['oralAsked', '2026-03-09', '2026-04-07'],
  );
  assert.equal(await codeOf(barExporter(register.on('2026-06-01'), second, of)), 'not-heard');
  // the seventh working day after 10 March is Thursday 19 March
  const convene = (on: string) =>
    conveneHearing(AFTER, office, { hearing, on, place: 'Room 3, 1 Sample Road' });
  assert.equal(await codeOf(convene('2026-03-18')), 'meets-too-soon');
  assert.equal((await doneBy(convene('2026-03-19'))).meetsOn, '2026-03-19');
  const hold = (day: string) =>
    holdHearing(register.on(day), second, { hearing, record: 'Both sides were heard.' });
  assert.equal(await codeOf(hold('2026-03-18')), 'meets-later');
  assert.equal(await codeOf(barExporter(register.on('2026-03-19'), second, of)), 'not-heard');
  assert.equal((await doneBy(hold('2026-03-19'))).state, 'heard');
  assert.equal(await codeOf(barExporter(register.on('2026-03-19'), second, of)), 'done');
});

test('a proposal that is dropped is told to whom it was told, and another is told anew', async () => {
  const { who, of } = await orderProposed();
  const { id: hearing } = await doneBy(tellExporter(register, office, of));
  await doneBy(dropProposal(register, second, of));
  const dropped = await doneBy(getHearing(register, who, { hearing }));
  assert.deepEqual(
    [dropped.state, dropped.timeline.map(({ verb }) => verb)],
    ['takenBack', ['tell', 'take-back']],
  );
  await doneBy(proposeOrder(register, office, await resting('propose-order', of)));
  assert.equal(await codeOf(orderRectification(AFTER, second, of)), 'not-heard');
  assert.equal((await doneBy(tellExporter(register, office, of))).state, 'told');
  // of what was only proposed an exporter hears nothing
  const silent = await orderProposed();
  await doneBy(dropProposal(register, second, silent.of));
  assert.deepEqual((await doneBy(listHearings(register, silent.who, { limit: 9 }))).items, []);
});

test('a refusal is told where no rule blocks the vehicle; the clock of the office stands still meanwhile', async () => {
  const blocked = await refusalProposed('blocked');
  assert.equal(
    await codeOf(countersignRefusal(register, second, { vehicle: blocked.vehicle })),
    'done',
  );
  for (const gate of ['clear', 'undetermined']) {
    const { vehicle } = await refusalProposed(gate);
    assert.equal(await codeOf(countersignRefusal(register, second, { vehicle })), 'not-heard');
  }
  const { who, application, vehicle } = await refusalProposed('undetermined');
  const at = async (day: typeof register) => {
    const { clock } = await doneBy(getApplication(day, office, { application }));
    return [clock?.used, clock?.due, clock?.stillSince];
  };
  // three working days from Monday 2 March
  assert.deepEqual(await at(register), [0, '2026-03-05', null]);
  const tuesday = register.on('2026-03-03');
  const { id: hearing, clock } = await doneBy(tellExporter(tuesday, office, { vehicle }));
  assert.equal(clock?.due, '2026-03-10');
  // one day is used; two are left after Tuesday 10, if nobody answers
  assert.deepEqual(await at(tuesday), [1, '2026-03-12', '2026-03-03']);
  assert.deepEqual(await at(register.on('2026-03-10')), [1, '2026-03-12', '2026-03-03']);
  assert.deepEqual(await at(register.on('2026-03-11')), [2, '2026-03-12', null]);
  const thursday = register.on('2026-03-05');
  await doneBy(answerHearing(thursday, who, { hearing, answer: 'It is here.' }));
  assert.deepEqual(await at(thursday), [1, '2026-03-09', null]);
  assert.deepEqual(await at(LAST), [3, '2026-03-09', null]);
  assert.equal((await doneBy(countersignRefusal(thursday, second, { vehicle }))).state, 'refused');
});

test('what an exporter amends, and what is edited, is told anew', async () => {
  const { who, application, vehicle, vin } = await refusalProposed('undetermined');
  const { id: hearing } = await doneBy(tellExporter(register, office, { vehicle }));
  await doneBy(editProposal(register, second, { vehicle }));
  assert.equal((await doneBy(getHearing(register, who, { hearing }))).state, 'takenBack');
  await refusing(vehicle, who);
  assert.equal(await codeOf(countersignRefusal(AFTER, second, { vehicle })), 'not-heard');
  const again = await doneBy(tellExporter(register, office, { vehicle }));
  const given = { accounts: { licence: [{ vin, destination: 'KZ' }] } };
  await doneBy(amendApplication(register, who, { application, given }));
  assert.equal((await doneBy(getHearing(register, who, { hearing: again.id }))).state, 'takenBack');
});

test('statements neither sign before, nor tell otherwise than proposed, nor end a hearing by themselves', async () => {
  const { who, of } = await orderProposed();
  // told on the day of the machine, without the day that the register works out: its term has no end
  const [begun] = await say<{ id: string }>(
    pool,
    office,
    `INSERT INTO register.hearing (standing, state, verb)
      SELECT id, 'told', 'tell' FROM register.standing_of WHERE exporter = $1
      RETURNING id`,
    [of.exporter],
  );
  const hearing = begun?.id ?? '';
  const told = (actor: Actor, text: string): Promise<string> =>
    say(pool, actor, text, [hearing]).then(
      () => 'done',
      (error: { code?: string }) => error.code ?? String(error),
    );
  const to = (state: string, verb: string, more = ''): string =>
    `UPDATE register.hearing SET state = '${state}', verb = '${verb}', stepped_at = now()${more} WHERE id = $1`;
  const attacks: readonly (readonly [string, Actor, string])[] = [
    ['MP002', office, to('signed', 'sign')],
    ['MP002', office, to('takenBack', 'take-back')],
    ['MP002', office, to('answered', 'answer')],
    ['MP002', office, to('silent', 'answer')],
    ['42501', office, `UPDATE register.hearing SET due_on = '2026-01-01' WHERE id = $1`],
    ['42501', office, to('waived', 'waive', ', told_on = told_on - 9')],
    ['42501', who, to('answered', 'answer', `, notice_zh = '另'`)],
    ['MP002', who, `UPDATE register.hearing SET answer = 'x' WHERE id = $1`],
    ['23514', who, to('answered', 'answer')],
    ['MP001', who, to('waived', 'waive', `, answer = 'x'`)],
    ['42501', office, 'DELETE FROM register.hearing WHERE id = $1'],
  ];
  for (const [code, actor, text] of attacks) assert.equal(await told(actor, text), code, text);
  const insert = (column: string): string =>
    `INSERT INTO register.hearing (${column}, state, verb) SELECT ${column}, 'told', 'tell' FROM register.hearing
      WHERE id = $1`;
  assert.equal(await told(office, insert('standing')), '23505');
});

test('of many who answer, waive, tell or sign at once one does', async () => {
  const { who, of } = await orderProposed();
  const tellings = await Promise.all(
    Array.from({ length: CLIENTS }, () => codeOf(tellExporter(register, office, of))),
  );
  assert.equal(tellings.filter((code) => code === 'done').length, 1, `${new Set(tellings)}`);
  const { items } = await doneBy(listHearings(register, who, { limit: 9, open: true }));
  const hearing = items[0]?.id ?? '';
  const said = await Promise.all(
    Array.from({ length: CLIENTS }, (_, at) =>
      codeOf(
        at % 2 === 0
          ? answerHearing(register, who, { hearing, answer: `${at}` })
          : waiveHearing(register, who, { hearing }),
      ),
    ),
  );
  assert.equal(said.filter((code) => code === 'done').length, 1, `${new Set(said)}`);
  const signed = await Promise.all(
    Array.from({ length: CLIENTS }, (_, at) =>
      codeOf(
        at % 2 === 0
          ? orderRectification(register, second, of)
          : dropProposal(register, office, of),
      ),
    ),
  );
  assert.equal(signed.filter((code) => code === 'done').length, 1, `${new Set(signed)}`);
});

test('what waits for a second signature is a list: what may be signed first, and whose', async () => {
  const province = '53';
  const one = await newActor(owner, 'office', { province });
  const two = await another(owner, one);
  const who = await newActor(owner, 'exporter', { uscc: '91530100MA7HEARD01', province });
  const of = { exporter: who.organisation ?? '' };
  await doneBy(beginStanding(register, one, of));
  await doneBy(talkToExporter(register, one, await resting('talk', of)));
  await doneBy(proposeOrder(register, one, await resting('propose-order', of)));
  const list = async (actor: Actor, day = register) => {
    const { items, total, ready } = await doneBy(listSignatures(day, actor, { limit: 9 }));
    return [
      items.map(({ proposes, waits, until, yours }) => [proposes, waits, until, yours]),
      total,
      ready,
    ];
  };
  assert.deepEqual(await list(two), [[['order', 'telling', null, false]], 1, 0]);
  assert.deepEqual(await list(one), [[['order', 'telling', null, true]], 1, 0]);
  await doneBy(tellExporter(register, one, of));
  assert.deepEqual(await list(two), [[['order', 'answer', '2026-03-09', false]], 1, 0]);
  assert.deepEqual(await list(two, AFTER), [[['order', 'signature', null, false]], 1, 1]);
  assert.deepEqual(await list(one, AFTER), [[['order', 'signature', null, true]], 1, 0]);
  assert.equal(await codeOf(listSignatures(register, who, { limit: 9 })), 'part-missing');
  const mine = await doneBy(listSignatures(AFTER, one, { limit: 9, mine: true }));
  assert.deepEqual([mine.items, mine.total], [[], 1]);
  await doneBy(orderRectification(AFTER, two, of));
  assert.deepEqual(await list(two, AFTER), [[], 0, 0]);
});

test('an application is returned within five working days, once; a second return follows an answer', async () => {
  const apply = async (): Promise<{ who: Actor; application: string }> => {
    const who = await newExporter();
    const accounts = { licence: [{ vin: newVin(), destination: 'RU' }] };
    const { id: application } = await doneBy(draftApplication(register, who, { accounts }));
    await doneBy(submitApplication(register, who, { application }));
    return { who, application };
  };
  const questions = [{ vin: null, text: { zh: '请补交什么？' } }];
  const ask = async (
    day: typeof register,
    application: string,
    asked: typeof questions | object[],
  ) => {
    await doneBy(takeApplication(day, office, { application }));
    return askAboutApplication(day, office, { application, questions: asked as typeof questions });
  };
  const late = await apply();
  assert.equal(await codeOf(ask(AFTER, late.application, questions)), 'return-too-late');
  // and by plain SQL: the last day, inclusive, is the fifth working day after it was handed in
  const bySql = (today: string): Promise<string> =>
    asActor(
      pool,
      office,
      async (tx) => {
        await tx.run(
          `UPDATE register.application
            SET state = 'returned', verb = 'ask', stepped_at = clock_timestamp()
            WHERE id = $1`,
          [late.application],
        );
        throw new Error('taken back');
      },
      { today },
    ).catch((error: { code?: string; message: string }) => error.code ?? error.message);
  assert.deepEqual(
    await Promise.all(['2026-03-06', '2026-03-09', '2026-03-10', '2026-03-11'].map(bySql)),
    [...['taken back', 'taken back', 'MPQ02', 'MPQ02']],
  );
  const { who, application } = await apply();
  const returned = await doneBy(ask(LAST, application, questions));
  const [first = { id: '', text: { en: '', zh: '' } }] = returned.questions;
  // where no English is written the Chinese stands for it
  assert.deepEqual(first.text, { en: '请补交什么？', zh: '请补交什么？' });
  const answers = [{ question: first.id, text: 'Here.' }];
  await doneBy(answerAboutApplication(LAST, who, { application, answers }));
  assert.equal(await codeOf(ask(LAST, application, questions)), 'question-new');
  const other = [{ vin: null, text: { zh: '第二页在哪里？' }, follows: crypto.randomUUID() }];
  assert.equal(await codeOf(ask(LAST, application, other)), 'question-new');
  const follows = [{ vin: null, text: { zh: '第二页在哪里？' }, follows: first.id }];
  // five working days from the answer: Monday 16 March
  assert.equal(
    await codeOf(ask(register.on('2026-03-17'), application, follows)),
    'return-too-late',
  );
  const again = await doneBy(ask(register.on('2026-03-16'), application, follows));
  assert.equal(again.questions.at(-1)?.follows, first.id);
  // by statements too
  const told = (text: string): Promise<string> =>
    say(pool, office, text, [application]).then(
      () => 'done',
      (error: { code?: string }) => error.code ?? String(error),
    );
  const insert = (follows: string): string =>
    `INSERT INTO register.question (application, exporter, province, text_en, text_zh, asked_at, follows)
      SELECT id, exporter, province, 'x', 'x', '2020-01-01', ${follows} FROM register.application WHERE id = $1`;
  assert.equal(await told(insert('NULL')), 'MPQ01');
  assert.equal(await told(insert('gen_random_uuid()')), 'MPQ01');
  const [open = { id: '' }] = await say<{ id: string }>(
    pool,
    office,
    'SELECT id FROM register.question WHERE application = $1 AND answer IS NULL',
    [application],
  );
  assert.equal(await told(insert(`'${open.id}'`)), 'MPQ01');
});
