import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from '../../src/register/actor.ts';
import { answerAboutApplication } from '../../src/register/applications/answer-about-application.ts';
import { askAboutApplication } from '../../src/register/applications/ask-about-application.ts';
import { assignApplication } from '../../src/register/applications/assign-application.ts';
import { checkApplication } from '../../src/register/applications/check-application.ts';
import { listDecisions } from '../../src/register/applications/decisions/list-decisions.ts';
import {
  draftApplication,
  replaceDraft,
} from '../../src/register/applications/draft-application.ts';
import { getApplication } from '../../src/register/applications/get-application.ts';
import { listApplications } from '../../src/register/applications/list-applications.ts';
import { listQueue } from '../../src/register/applications/list-queue.ts';
import { releaseApplication } from '../../src/register/applications/release-application.ts';
import {
  amendApplication,
  submitApplication,
} from '../../src/register/applications/submit-application.ts';
import { takeApplication } from '../../src/register/applications/take-application.ts';
import { takeNextApplication } from '../../src/register/applications/take-next-application.ts';
import { withdrawApplication } from '../../src/register/applications/withdraw-application.ts';
import type { Outcome } from '../../src/register/outcome.ts';
import { codeOf, doneBy } from './done-by.ts';
import { another, newActor, say } from './register-database.ts';
import { testRegister } from './test-register.ts';

// Monday 28 September 2026: three working days on, past the holiday of 1 to 7 October, are 29, 30 and 8 October
const { register, owner, pool } = await testRegister('2026-09-28');

const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTAAA' });
const other = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTBBB' });
const office = await newActor(owner, 'office');
const second = await another(owner, office);
const elsewhere = await newActor(owner, 'office', { province: '44' });

const vinOf = (place: number): string => `LSJJV8DJ2SC${String(place).padStart(6, '0')}`;
const licence = (place: number, more = {}) => ({
  vin: vinOf(place),
  destination: '俄罗斯',
  application: 'my own number',
  ...more,
});
const draft = (who: Actor, places: readonly number[], more = {}) =>
  doneBy(
    draftApplication(register, who, {
      accounts: { licence: places.map((place) => licence(place, more)) },
    }),
  );
const submit = async (who: Actor, places: readonly number[]): Promise<string> => {
  const { id: application } = await draft(who, places);
  await doneBy(submitApplication(register, who, { application }));
  return application;
};

const told = async (application: string) =>
  (
    await owner.query(
      `SELECT vin, facts ->> 'licence.destination' AS destination, superseded_at IS NULL AS counts
        FROM register.account_row
        WHERE source = $1 AND account = 'licence'
        ORDER BY id`,
      [application],
    )
  ).rows;

test('an application is drafted, checked without keeping anything, and submitted', async () => {
  const drafted = await draft(exporter, [1, 2]);
  const { id: application } = drafted;
  assert.match(drafted.number, /^SQ-65-2026-\d{6}$/);
  assert.deepEqual([drafted.state, drafted.draft?.vehicles, drafted.due], ['draft', 2, null]);
  const checked = await doneBy(checkApplication(register, exporter, { application }));
  assert.deepEqual(
    checked.vehicles.map(({ vin }) => vin),
    [vinOf(1), vinOf(2)],
  );
  const { rows } = await owner.query(
    `SELECT
      (SELECT count(*) FROM register.verdict)
        + (SELECT count(*) FROM register.account_row)
        + (SELECT count(*) FROM register.application_vehicle) AS kept`,
  );
  assert.equal(rows[0]?.kept, 0);

  const heard: string[] = [];
  const submitted = await doneBy(
    submitApplication(register, exporter, { application }, (stage, done, total) =>
      heard.push(`${stage} ${done}/${total}`),
    ),
  );
  assert.deepEqual(
    [submitted.state, submitted.version, submitted.appliedOn, submitted.due, submitted.draft],
    ['submitted', 1, '2026-09-28', '2026-10-08', null],
  );
  assert.deepEqual(submitted.vehicles, { open: 2 });
  assert.deepEqual(heard, ['told 2/2', 'screened 2/2']);
  const [first] = submitted.listed.items;
  assert.deepEqual([first?.vin, first?.destination, first?.state], [vinOf(1), 'RU', 'open']);
  // a car without papers is not clear, and the answer is the one that the check gave
  assert.equal(first?.verdict?.gate, 'undetermined');
  assert.match(JSON.stringify(checked.vehicles[0]?.told), /"gate":"undetermined"/);
  // the register's own number, day and applicant stand in what was told
  const { rows: facts } = await owner.query(
    `SELECT facts FROM register.account_row WHERE source = $1 AND vin = $2`,
    [application, vinOf(1)],
  );
  const kept = {
    'licence.vin': vinOf(1),
    'licence.destination': 'RU',
    'licence.application': submitted.number,
    'licence.applicant': '91650100MA7TESTAAA',
    'licence.province': '65',
    'licence.appliedOn': '2026-09-28',
  };
  assert.deepEqual({ ...facts[0]?.facts, ...kept }, facts[0]?.facts);
});

test('rows that cannot be listed refuse the whole, with the row', async () => {
  const outcomeOf = async (rows: readonly object[]) => {
    const { id: application } = await doneBy(
      draftApplication(register, exporter, {
        accounts: { licence: rows as Record<string, unknown>[] },
      }),
    );
    const outcome = await submitApplication(register, exporter, { application });
    return outcome.kind === 'refused' ? [outcome.code, outcome.values] : 'done';
  };
  assert.deepEqual(await outcomeOf([]), ['draft-empty', {}]);
  assert.deepEqual(await outcomeOf([licence(11), licence(12, { vin: 'LSJ' })]), [
    'row-without-vin',
    { row: 3 },
  ]);
  assert.deepEqual(await outcomeOf([licence(11, { destination: 'nowhere' })]), [
    'row-without-destination',
    { row: 2 },
  ]);
  assert.deepEqual(await outcomeOf([licence(11), licence(12), licence(11)]), [
    'vin-twice',
    { row: 4, vin: vinOf(11) },
  ]);
});

test('a VIN in another application under way refuses the whole, naming the row and not whose it is', async () => {
  await submit(other, [21]);
  const { id: application } = await draft(exporter, [20, 21, 22]);
  const outcome = await submitApplication(register, exporter, { application });
  assert.deepEqual(outcome, {
    kind: 'refused',
    code: 'vin-under-way',
    field: 'licence.vin',
    values: { row: 3, vin: vinOf(21) },
  });
  const after = await doneBy(getApplication(register, exporter, { application }));
  assert.deepEqual([after.state, after.vehicles, after.versions], ['draft', {}, []]);
});

test('of two submissions of one VIN at once, one stands', async () => {
  const drafts = [await draft(exporter, [31, 32]), await draft(other, [32, 33])] as const;
  const codes = await Promise.all([
    codeOf(submitApplication(register, exporter, { application: drafts[0].id })),
    codeOf(submitApplication(register, other, { application: drafts[1].id })),
  ]);
  assert.deepEqual([...codes].sort(), ['done', 'vin-under-way']);
});

test('who may not', async () => {
  const { id: application } = await draft(exporter, [41]);
  const refusals: readonly (readonly [string, Promise<Outcome<unknown>>])[] = [
    ['not-found', submitApplication(register, other, { application })],
    ['not-found', getApplication(register, other, { application })],
    ['not-found', getApplication(register, elsewhere, { application })],
    ['part-missing', submitApplication(register, office, { application })],
    ['part-missing', takeApplication(register, exporter, { application })],
    ['not-found', takeApplication(register, office, { application })],
    ['person-needed', takeApplication(register, { ...office, person: null }, { application })],
    ['right-missing', takeApplication(register, { ...office, rights: ['read'] }, { application })],
    ['not-found', takeApplication(register, elsewhere, { application })],
    ['queue-empty', takeNextApplication(register, elsewhere)],
  ];
  for (const [code, outcome] of refusals) assert.equal(await codeOf(outcome), code);
  // an office does not see what an exporter only prepares
  assert.equal(await codeOf(getApplication(register, office, { application })), 'not-found');
  assert.deepEqual(
    await say(pool, office, 'SELECT has_table_privilege($1, $2) AS may', [
      'register.application_draft',
      'SELECT',
    ]),
    [{ may: false }],
  );
});

test('questions stop the clock, answers start it again, and it is screened anew', async () => {
  const application = await submit(exporter, [51, 52]);
  const taken = await doneBy(takeApplication(register, office, { application }));
  assert.equal(taken.takenBy, office.person);
  const questions = [
    { vin: null, text: { en: 'Which port?', zh: '哪个口岸？' } },
    { vin: vinOf(52), text: { en: 'Where is the letter?', zh: '确认书在哪里？' } },
  ];
  assert.equal(
    await codeOf(askAboutApplication(register, second, { application, questions })),
    'taken-by-another',
  );
  assert.equal(
    await codeOf(
      askAboutApplication(register, office, {
        application,
        questions: [{ vin: vinOf(99), text: { en: 'Which?', zh: '哪辆？' } }],
      }),
    ),
    'no-such-vehicle',
  );
  const asked = await doneBy(
    askAboutApplication(register.on('2026-09-29'), office, { application, questions }),
  );
  assert.deepEqual(
    [asked.state, asked.due, asked.clock?.used, asked.clock?.stillSince, asked.takenBy],
    ['returned', null, 1, '2026-09-29', null],
  );
  const october = register.on('2026-10-09');
  const answers = asked.questions.map(({ id }) => ({ question: id, text: 'Khorgos.' }));
  assert.equal(
    await codeOf(
      answerAboutApplication(october, exporter, { application, answers: answers.slice(1) }),
    ),
    'questions-open',
  );
  const before = asked.listed.items[0]?.verdict?.id;
  const answered = await doneBy(
    answerAboutApplication(october, exporter, { application, answers }),
  );
  // two days are left: Saturday 10 October, which is worked, and Monday 12
  assert.deepEqual(
    [answered.state, answered.due, answered.version, answered.versions.length],
    ['underReview', '2026-10-12', 1, 1],
  );
  assert.notEqual(answered.listed.items[0]?.verdict?.id, before);
  const desk = await doneBy(listQueue(register, office, { state: 'underReview', limit: 100 }));
  assert.ok(desk.items.some(({ id, takenUntil }) => id === application && takenUntil === null));
});

test('an amendment is a new version with its own day; the old one is kept', async () => {
  const application = await submit(exporter, [61, 62]);
  const october = register.on('2026-10-08');
  const amended = await doneBy(
    amendApplication(october, exporter, {
      application,
      given: { accounts: { licence: [licence(62, { destination: '哈萨克斯坦' }), licence(63)] } },
    }),
  );
  assert.deepEqual(
    [amended.state, amended.version, amended.appliedOn, amended.due],
    ['submitted', 2, '2026-10-08', '2026-10-12'],
  );
  assert.deepEqual(
    amended.versions.map(({ version, appliedOn }) => [version, appliedOn]),
    [
      [1, '2026-09-28'],
      [2, '2026-10-08'],
    ],
  );
  assert.deepEqual(
    amended.listed.items.map(({ vin, state, version, destination }) => [
      vin,
      state,
      version,
      destination,
    ]),
    [
      [vinOf(61), 'withdrawn', 1, 'RU'],
      [vinOf(62), 'open', 2, 'KZ'],
      [vinOf(63), 'open', 2, 'RU'],
    ],
  );
  assert.deepEqual(await told(application), [
    { vin: vinOf(61), destination: 'RU', counts: false },
    { vin: vinOf(62), destination: 'RU', counts: false },
    { vin: vinOf(62), destination: 'KZ', counts: true },
    { vin: vinOf(63), destination: 'RU', counts: true },
  ]);
  // what was left out may be listed again, and by anybody once it is withdrawn
  await doneBy(
    replaceDraft(october, exporter, { application, accounts: { licence: [licence(61)] } }),
  );
  const third = await doneBy(amendApplication(october, exporter, { application }));
  assert.deepEqual(third.vehicles, { open: 1, withdrawn: 2 });
  await submit(other, [62]);
  const withdrawn = await doneBy(withdrawApplication(october, exporter, { application }));
  assert.deepEqual([withdrawn.state, withdrawn.vehicles], ['withdrawn', { withdrawn: 3 }]);
  assert.ok((await told(application)).every(({ counts }) => !counts));
  assert.equal(
    await codeOf(amendApplication(october, exporter, { application })),
    'step-not-in-table',
  );
});

test('a sheet in any format is a draft too, and what cannot be read is told', async () => {
  const bytes = Buffer.from(
    `车辆识别代号,进口国（地区）,licence.registeredOn\n${vinOf(71)},俄罗斯,someday\n`,
  );
  const drafted = await doneBy(
    draftApplication(register, exporter, { file: { name: 'a.csv', bytes } }),
  );
  assert.equal(drafted.draft?.vehicles, 1);
  assert.deepEqual(
    drafted.draft?.problems.map(({ row, code }) => [row, code]),
    [
      [2, 'vin-check-digit'],
      [2, 'not-a-date'],
    ],
  );
  assert.equal(
    await codeOf(
      draftApplication(register, exporter, {
        file: { name: 'a.xlsx', bytes: Buffer.from('PK\u0003\u0004 no workbook') },
      }),
    ),
    'draft-unreadable',
  );
});

test('what an officer took comes free when its time is over, not before', async () => {
  const application = await submit(exporter, [81]);
  await doneBy(takeApplication(register, office, { application }));
  // whoever has it may take it for another while
  await doneBy(takeApplication(register, office, { application }));
  assert.equal(
    await codeOf(takeApplication(register, second, { application })),
    'taken-by-another',
  );
  assert.equal(
    await codeOf(releaseApplication(register, second, { application })),
    'taken-by-another',
  );
  await owner.query(
    `UPDATE register.application SET taken_until = now() - interval '1 second' WHERE id = $1`,
    [application],
  );
  // it is the first one's until he gives it up or a colleague takes it over
  assert.equal(
    await codeOf(takeApplication(register, second, { application })),
    'assigned-to-another',
  );
  await doneBy(
    assignApplication(register, second, {
      ...{ application, person: second.person, from: office.person, why: 'he is away' },
    }),
  );
  const taken = await doneBy(takeApplication(register, second, { application }));
  assert.equal(taken.takenBy, second.person);
  assert.equal(
    await codeOf(releaseApplication(register, office, { application })),
    'taken-by-another',
  );
  const released = await doneBy(releaseApplication(register, second, { application }));
  assert.deepEqual([released.state, released.takenBy], ['submitted', null]);
});

test('of a hundred officers who ask at once each gets another; what is due first goes first', async () => {
  const guangdong = await newActor(owner, 'exporter', {
    uscc: '91440100MA7TESTCCC',
    province: '44',
  });
  const days = ['2026-09-30', '2026-09-28', '2026-09-29'];
  const made: string[] = [];
  for (let place = 0; place < 30; place += 1) {
    const { id: application } = await draft(guangdong, [900 + place]);
    const day = days[place % days.length] ?? '';
    await doneBy(submitApplication(register.on(day), guangdong, { application }));
    made.push(application);
  }
  const queue: string[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listQueue>> = await listQueue(register, elsewhere, {
      limit: 7,
      ...(cursor === null ? {} : { cursor }),
    });
    if (page.kind === 'refused') throw new Error(page.code);
    queue.push(...page.value.items.map(({ due }) => due ?? ''));
    cursor = page.value.next;
  } while (cursor !== null);
  // three working days from 28, 29 and 30 September
  assert.deepEqual(queue, [
    ...Array(10).fill('2026-10-08'),
    ...Array(10).fill('2026-10-09'),
    ...Array(10).fill('2026-10-10'),
  ]);
  const officers: Actor[] = [];
  for (let place = 0; place < 100; place += 1) officers.push(await another(owner, elsewhere));
  const outcomes = await Promise.all(
    officers.map((officer) => takeNextApplication(register, officer)),
  );
  const given = outcomes.flatMap((outcome) => (outcome.kind === 'done' ? [outcome.value.id] : []));
  assert.equal(given.length, 30);
  assert.deepEqual(new Set(given), new Set(made));
  assert.ok(outcomes.every((outcome) => outcome.kind === 'done' || outcome.code === 'queue-empty'));
});

test('lists show what whoever asks may see', async () => {
  const own = await doneBy(listApplications(register, exporter, { limit: 500 }));
  assert.ok(own.items.length > 5);
  assert.ok(own.items.every((item) => item.exporter === exporter.organisation));
  const submitted = await doneBy(
    listApplications(register, office, { limit: 500, state: 'submitted' }),
  );
  assert.ok(
    submitted.items.every(({ state, province }) => state === 'submitted' && province === '65'),
  );
  const vehicles = await doneBy(
    listDecisions(register, exporter, { limit: 500, state: 'withdrawn' }),
  );
  assert.deepEqual(
    vehicles.items.map(({ vin }) => vin),
    [vinOf(61), vinOf(62), vinOf(63)],
  );
});
