import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openEngine } from '../../src/engine/engine.ts';
import { askAboutApplication } from '../../src/register/applications/ask-about-application.ts';
import { draftApplication } from '../../src/register/applications/draft-application.ts';
import { submitApplication } from '../../src/register/applications/submit-application.ts';
import { takeApplication } from '../../src/register/applications/take-application.ts';
import { withdrawApplication } from '../../src/register/applications/withdraw-application.ts';
import { draftFiling } from '../../src/register/exporters/filings/draft-filing.ts';
import { submitFiling } from '../../src/register/exporters/filings/submit-filing.ts';
import { windClocks } from '../../src/register/jobs/wind-clocks.ts';
import { Register } from '../../src/register/register.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { doneBy } from '../register/done-by.ts';
import { newActor } from '../register/register-database.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { testService } from './test-service.ts';

// Thursday 31 December 2026 is the last day whose holidays are known to the program.
const TODAY = '2026-12-31';
const door = async () => new Response(null, { status: 401 });
const service = await testService({ today: TODAY, pages: pagesWith({ door, base: '/auth' }) });
const { register, owner, pool, ask } = service;
const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTAAA' });
const office = await newActor(owner, 'office');

let vehicles = 0;
const submittedOn = async (day: string): Promise<string> => {
  vehicles += 1;
  const vin = `LSJJV8DJ2SC${String(vehicles).padStart(6, '0')}`;
  const accounts = { licence: [{ vin, destination: 'RU', application: 'mine' }] };
  const { id: application } = await doneBy(
    draftApplication(register.on(day), exporter, { accounts }),
  );
  await doneBy(submitApplication(register.on(day), exporter, { application }));
  return application;
};

// Three working days from the day of application, which is not counted.
const last = await submittedOn('2026-12-31');
const still = await submittedOn('2026-12-28');
const early = await submittedOn('2026-12-30');
const known = await submittedOn('2026-12-28');
await doneBy(takeApplication(register.on('2026-12-29'), office, { application: still }));
await doneBy(
  askAboutApplication(register.on('2026-12-29'), office, {
    application: still,
    questions: [{ vin: null, text: { en: 'Whose yard?', zh: '何人场地？' } }],
  }),
);
// Fifteen working days: 16 to 18, 21 to 25 and 28 to 31 December are twelve.
const handedIn = register.on('2026-12-15');
const { id: filing } = await doneBy(
  draftFiling(handedIn, exporter, {
    facts: { phone: '13800138000', address: '新疆乌鲁木齐市某路1号' },
  }),
);
await doneBy(submitFiling(handedIn, exporter, { filing }));

type Row = Readonly<Record<string, unknown>>;

const queue = async (query = ''): Promise<readonly Row[]> => {
  const { body } = await ask(office, 'GET', `/v1/queue?${query}`);
  return body.items;
};
const idsOf = (rows: readonly Row[]): readonly unknown[] => rows.map(({ id }) => id);
const daysOf = ({ due, dueFrom }: Row): readonly unknown[] => [due, dueFrom];

/** The register by a program that knows a holiday of 1 to 3 January 2027: made up, as nothing is announced. */
const whenAnnounced = async (): Promise<Register> => {
  const reference = temporaryFolder('reference');
  cpSync(join(import.meta.dirname, '..', '..', 'reference'), reference, { recursive: true });
  const path = join(reference, 'holidays.json');
  const file = JSON.parse(readFileSync(path, 'utf8'));
  const holidays = ['2027-01-01', '2027-01-02', '2027-01-03'];
  file.years.push({ year: 2027, holidays, workdays: [] });
  writeFileSync(path, JSON.stringify(file));
  const engine = await openEngine({ reference });
  return new Register({ pool, engine, secrets: register.secrets, today: TODAY });
};

test('a clock that reaches into the next year has no last day, and an earliest one', async () => {
  const { body: application } = await ask(office, 'GET', `/v1/applications/${early}`);
  assert.deepEqual(daysOf(application), [null, '2027-01-02']);
  assert.deepEqual(daysOf(application.clock), [null, '2027-01-02']);
  const { body: of } = await ask(exporter, 'GET', `/v1/filings/${filing}`);
  assert.deepEqual(daysOf(of), [null, '2027-01-03']);
  assert.deepEqual(daysOf(of.clock), [null, '2027-01-03']);
});

test('a desk sorts by the earliest day, slice by slice, and what stands still comes last', async () => {
  const rows = await queue();
  assert.deepEqual(idsOf(rows), [known, early, last, still]);
  assert.deepEqual(rows.map(daysOf), [
    ['2026-12-31', null],
    [null, '2027-01-02'],
    [null, '2027-01-03'],
    [null, null],
  ]);
  const sliced: unknown[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const after: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const { body } = await ask(office, 'GET', `/v1/queue?limit=1${after}`);
    sliced.push(...idsOf(body.items));
    cursor = body.next ?? null;
  }
  assert.deepEqual(sliced, idsOf(rows));
});

test('it is neither overdue nor later, on no day', async () => {
  assert.deepEqual(idsOf(await queue('due=unknown')), [early, last]);
  assert.deepEqual(idsOf(await queue('due=today')), [known]);
  assert.deepEqual(idsOf(await queue('due=later')), [still]);
  const { rows } = await owner.query(
    `SELECT count(*)::int AS n FROM register.application WHERE due_on IS NULL AND due_from < '2027-01-04'`,
  );
  assert.equal(rows[0]?.n, 2, 'though the earliest day is over on the fourth');
});

test('pages and files say so', async () => {
  const notKnown =
    /not known until the holidays of its year are announced\s+<small>at the earliest/;
  const desk = await ask(office, 'GET', '/queue');
  assert.match(desk.body, notKnown);
  assert.match(
    desk.body,
    /4 on the desk: 0 overdue, 1 due today, 2 due on a day that is not known until/,
  );
  assert.match(desk.body, /<option value="unknown"/);
  assert.match(desk.body, /<time datetime="2027-01-03">/);
  for (const path of [`/queue/applications/${early}`, `/queue/filings/${filing}`])
    assert.match((await ask(office, 'GET', path)).body, notKnown, path);
  for (const path of ['/applications', `/applications/${early}`, '/filings', `/filings/${filing}`])
    assert.match((await ask(exporter, 'GET', path)).body, notKnown, path);
  const file = await ask(office, 'GET', '/queue?as=csv');
  const [head = '', ...lines] = (file.body as string).trim().split(/\r?\n/);
  const at = head.split(',').indexOf('dueFrom');
  assert.ok(at > 0, head);
  assert.deepEqual(
    lines.map((line) => line.split(',').slice(at - 1, at + 1)),
    [
      ['2026-12-31', ''],
      ['', '2027-01-02'],
      ['', '2027-01-03'],
      ['', ''],
    ],
  );
});

test('what another release left without either day is read anew', async () => {
  await owner.query('UPDATE register.application SET due_from = NULL WHERE id = $1', [early]);
  assert.deepEqual(idsOf(await queue()).at(1), last);
  assert.deepEqual(await doneBy(windClocks(register)), { wound: 1 });
  assert.deepEqual(idsOf(await queue()), [known, early, last, still]);
  assert.deepEqual(await doneBy(windClocks(register)), { wound: 0 });
});

test('when the holidays are announced the days become known', async () => {
  const announced = await whenAnnounced();
  assert.deepEqual(await doneBy(windClocks(announced)), { wound: 3 });
  // 4, 5 and 6 January are the first working days of the year.
  assert.deepEqual((await queue()).map(daysOf), [
    ['2026-12-31', null],
    ['2027-01-05', null],
    ['2027-01-06', null],
    [null, null],
  ]);
  const { body: of } = await ask(exporter, 'GET', `/v1/filings/${filing}`);
  assert.deepEqual(daysOf(of), ['2027-01-06', null]);
  assert.deepEqual(await doneBy(windClocks(announced)), { wound: 0 });
  // a node that does not know the holidays yet takes no day back
  assert.deepEqual(await doneBy(windClocks(register)), { wound: 0 });
});

test('the next one that is taken is the one whose earliest day comes first', async () => {
  await owner.query(
    `UPDATE register.application SET due_on = NULL, due_from = '2027-01-02' WHERE id = $1`,
    [early],
  );
  const first = await ask(office, 'POST', '/v1/queue/take', {});
  assert.equal(first.body.id, known);
  const next = await ask(office, 'POST', '/v1/queue/take', {});
  assert.equal(next.body.id, early);
});

test('once it is over there is neither day', async () => {
  await doneBy(withdrawApplication(register, exporter, { application: last }));
  const { body } = await ask(exporter, 'GET', `/v1/applications/${last}`);
  assert.deepEqual(daysOf(body), [null, null]);
});
