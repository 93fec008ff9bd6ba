import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from '../../src/register/actor.ts';
import { acceptFiling } from '../../src/register/exporters/filings/accept-filing.ts';
import { answerAboutFiling } from '../../src/register/exporters/filings/answer-about-filing.ts';
import { askAboutFiling } from '../../src/register/exporters/filings/ask-about-filing.ts';
import { draftFiling } from '../../src/register/exporters/filings/draft-filing.ts';
import { getFiling } from '../../src/register/exporters/filings/get-filing.ts';
import { listFilings } from '../../src/register/exporters/filings/list-filings.ts';
import { refuseFiling } from '../../src/register/exporters/filings/refuse-filing.ts';
import { submitFiling } from '../../src/register/exporters/filings/submit-filing.ts';
import { withdrawFiling } from '../../src/register/exporters/filings/withdraw-filing.ts';
import { getStanding } from '../../src/register/exporters/standings/get-standing.ts';
import type { Outcome } from '../../src/register/outcome.ts';
import { codeOf, doneBy } from './done-by.ts';
import { newActor } from './register-database.ts';
import { groundsFor } from './rests-on.ts';
import { testRegister } from './test-register.ts';

const { register, owner } = await testRegister('2026-09-17');

const office = await newActor(owner, 'office');
const elsewhere = await newActor(owner, 'office', { province: '44' });
const key = { ...office, person: null };
const FACTS = { phone: '13800138000', address: '新疆乌鲁木齐市某路1号' };
const NOTICE = { en: 'The premises are not fixed.', zh: '经营场所不固定。' };

let exporters = 0;
const newExporter = () => {
  exporters += 1;
  return newActor(owner, 'exporter', {
    uscc: `91650100MA0000${String(exporters).padStart(4, '0')}`,
  });
};

test('a filing is drafted, handed in, asked about, answered and accepted for a year', async () => {
  const exporter = await newExporter();
  const draft = await doneBy(draftFiling(register, exporter, { facts: FACTS }));
  assert.match(draft.number, /^BA-65-2026-\d{6}$/);
  assert.equal(draft.state, 'draft');
  // persons are hidden before anything is written
  assert.match(String(draft.facts['exporter.phone']), /^p:[0-9a-f]{32}$/);

  const filing = draft.id;
  const submitted = await doneBy(submitFiling(register, exporter, { filing }));
  // the days are counted by hand in src/domain/lives/clock.test.ts
  assert.deepEqual(
    [submitted.state, submitted.submittedOn, submitted.due, submitted.clock?.limit],
    ['submitted', '2026-09-17', '2026-10-14', 15],
  );

  const asked = await doneBy(
    askAboutFiling(register.on('2026-09-23'), office, {
      filing,
      questions: [
        { en: 'Which appraisers?', zh: '哪些评估师？' },
        { en: 'Whose yard?', zh: '何人场地？' },
      ],
    }),
  );
  assert.deepEqual(
    [asked.state, asked.due, asked.clock?.used, asked.clock?.stillSince],
    ['returned', null, 5, '2026-09-23'],
  );
  const idOf = (english: string): string =>
    asked.questions.find(({ text }) => text.en === english)?.id ?? '';
  const answers = [
    { question: idOf('Which appraisers?'), text: 'Three of them.' },
    { question: idOf('Whose yard?'), text: 'Our own.' },
  ];
  const october = register.on('2026-10-10');
  assert.equal(
    await codeOf(answerAboutFiling(october, exporter, { filing, answers: answers.slice(0, 1) })),
    'questions-open',
  );
  const answered = await doneBy(
    answerAboutFiling(october, exporter, {
      filing,
      answers,
      facts: { ...FACTS, address: '新疆乌鲁木齐市某路2号' },
    }),
  );
  assert.deepEqual([answered.state, answered.due], ['submitted', '2026-10-23']);
  assert.deepEqual(
    answered.questions.map(({ text, answer }) => `${text.en} ${answer}`).toSorted(),
    ['Which appraisers? Three of them.', 'Whose yard? Our own.'],
  );
  assert.deepEqual(
    answered.versions.map(({ version, toldOn, facts }) => [
      version,
      toldOn,
      facts['exporter.address'],
    ]),
    [
      [1, '2026-09-17', '新疆乌鲁木齐市某路1号'],
      [2, '2026-10-10', '新疆乌鲁木齐市某路2号'],
    ],
  );

  const accepted = await doneBy(acceptFiling(register.on('2026-10-12'), office, { filing }));
  assert.deepEqual(
    [accepted.state, accepted.validFrom, accepted.validUntil, accepted.clock?.metOn, accepted.due],
    ['filed', '2026-10-12', '2027-10-11', '2026-10-12', null],
  );
  assert.deepEqual(
    accepted.timeline.map(({ verb, day, part }) => `${day} ${part} ${verb}`),
    [
      '2026-09-17 exporter draft',
      '2026-09-17 exporter submit',
      '2026-09-23 office ask',
      '2026-10-10 exporter answer',
      '2026-10-12 office accept',
    ],
  );
  const standing = await doneBy(
    getStanding(register, exporter, { exporter: exporter.organisation ?? '' }),
  );
  assert.equal(standing.state, 'good');

  // it holds on its last day and has lapsed the day after
  const last = await doneBy(getFiling(register.on('2027-10-11'), exporter, { filing }));
  const after = await doneBy(getFiling(register.on('2027-10-12'), exporter, { filing }));
  assert.deepEqual([last.state, after.state], ['filed', 'lapsed']);

  // filed again before the first has lapsed, it follows it
  const again = await doneBy(draftFiling(register.on('2027-09-01'), exporter, { facts: FACTS }));
  await doneBy(submitFiling(register.on('2027-09-01'), exporter, { filing: again.id }));
  const renewed = await doneBy(
    acceptFiling(register.on('2027-09-03'), office, { filing: again.id }),
  );
  assert.deepEqual([renewed.validFrom, renewed.validUntil], ['2027-10-12', '2028-10-11']);
  assert.match(again.number, /^BA-65-2027-000001$/);
});

test('a filing is refused on a ground with a notice, and another may follow', async () => {
  const exporter = await newExporter();
  const { id: filing } = await doneBy(draftFiling(register, exporter, { facts: FACTS }));
  assert.equal(await codeOf(draftFiling(register, exporter, { facts: FACTS })), 'filing-under-way');
  await doneBy(submitFiling(register, exporter, { filing }));
  const refused = await doneBy(
    refuseFiling(register, office, { filing, grounds: groundsFor('refuse'), notice: NOTICE }),
  );
  assert.deepEqual(
    [refused.state, refused.ground, refused.notice],
    ['refused', '商务部 工业和信息化部 公安部 交通运输部 海关总署公告2024年第6号', NOTICE],
  );
  assert.deepEqual(refused.timeline.at(-1)?.notice, NOTICE);
  const second = await doneBy(draftFiling(register, exporter, { facts: FACTS }));
  assert.equal(
    (await doneBy(withdrawFiling(register, exporter, { filing: second.id }))).state,
    'withdrawn',
  );
});

test('who may not, and what cannot be', async () => {
  const exporter = await newExporter();
  const other = await newExporter();
  const { id: filing } = await doneBy(draftFiling(register, exporter, { facts: FACTS }));
  const refusals: readonly (readonly [string, Promise<Outcome<unknown>>])[] = [
    ['not-found', submitFiling(register, other, { filing })],
    ['part-missing', submitFiling(register, office, { filing })],
    ['part-missing', acceptFiling(register, exporter, { filing })],
    ['not-found', acceptFiling(register, elsewhere, { filing })],
    ['person-needed', acceptFiling(register, key, { filing })],
    ['right-missing', acceptFiling(register, { ...office, rights: ['read', 'act'] }, { filing })],
    ['not-found', acceptFiling(register, office, { filing })],
    ['not-found', getFiling(register, other, { filing })],
    ['draft-unreadable', submitFiling(register, exporter, { filing, facts: { filedOn: 'soon' } })],
    ['not-well-formed', getFiling(register, exporter, { filing: 'no id' })],
  ];
  for (const [code, outcome] of refusals) assert.equal(await codeOf(outcome), code);
  const page = await doneBy(listFilings(register, other, { limit: 10 }));
  assert.deepEqual(page.items, []);
});

test('a list is read page by page, and its cursor is good for it alone', async () => {
  const exporter = await newExporter();
  const { id: filing } = await doneBy(draftFiling(register, exporter, { facts: FACTS }));
  await doneBy(submitFiling(register, exporter, { filing }));
  const first = await doneBy(listFilings(register, office, { limit: 2 }));
  assert.equal(first.items.length, 2);
  const cursor = first.next ?? '';
  const second = await doneBy(listFilings(register, office, { limit: 2, cursor }));
  const numbers = [...first.items, ...second.items].map(({ number }) => number);
  assert.equal(new Set(numbers).size, 4);
  assert.equal(
    await codeOf(listFilings(register, office, { limit: 2, cursor, state: 'refused' })),
    'cursor-not-valid',
  );
  const refused = await doneBy(listFilings(register, office, { limit: 9, state: 'refused' }));
  assert.deepEqual(
    refused.items.map(({ state }) => state),
    ['refused'],
  );
});

test('a hundred exporters who file at once are given a hundred numbers', async () => {
  const all: Actor[] = [];
  for (let place = 0; place < 100; place += 1) all.push(await newExporter());
  const march = register.on('2025-03-03');
  const drafted = await Promise.all(
    all.map((exporter) => doneBy(draftFiling(march, exporter, { facts: FACTS }))),
  );
  const numbers = drafted.map(({ number }) => number).sort();
  assert.equal(numbers[0], 'BA-65-2025-000001');
  assert.equal(numbers[99], 'BA-65-2025-000100');
  assert.equal(new Set(numbers).size, 100);
});
