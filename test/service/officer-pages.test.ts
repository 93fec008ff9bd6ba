import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectedCheckDigit } from '../../src/domain/vin/check-digit.ts';
import { parseVin } from '../../src/domain/vin/vin.ts';
import type { Actor } from '../../src/register/actor.ts';
import { answerAboutApplication } from '../../src/register/applications/answer-about-application.ts';
import { appealRefusal } from '../../src/register/applications/decisions/appeal-refusal.ts';
import {
  draftApplication,
  replaceDraft,
} from '../../src/register/applications/draft-application.ts';
import {
  amendApplication,
  submitApplication,
} from '../../src/register/applications/submit-application.ts';
import { draftFiling } from '../../src/register/exporters/filings/draft-filing.ts';
import { submitFiling } from '../../src/register/exporters/filings/submit-filing.ts';
import { listStatedRows } from '../../src/register/verdicts/list-stated-rows.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { rightVin } from '../nation/right-vin.ts';
import { clearCar, filed, type Stated, telling } from '../register/a-car.ts';
import { doneBy } from '../register/done-by.ts';
import { heard } from '../register/heard.ts';
import { another, newActor } from '../register/register-database.ts';
import { latestEvent } from '../register/rests-on.ts';
import { testService } from './test-service.ts';

const door = async () => new Response(null, { status: 401 });
const service = await testService({
  today: '2026-11-24',
  pages: pagesWith({ door, base: '/auth' }),
});
const { ask, app, as, owner, register } = service;

const USCC = '915260183BJ1XG6123';
const exporter = await newActor(owner, 'exporter', { uscc: USCC });
const office = await newActor(owner, 'office');
const second = await another(owner, office);
const third = await another(owner, office);
const elsewhere = await newActor(owner, 'office', { province: '44' });
const ministry = await newActor(owner, 'ministry');
await filed(owner, exporter);

/** A car registered 16 days before the application and without a letter: the gate is blocked by G01. */
const earlyCar = (vin: string): Stated => {
  const car = clearCar(vin, USCC);
  const on = '2026-11-08';
  return {
    ...car,
    licence: (car.licence ?? []).map((row) => ({ ...row, 'licence.registeredOn': on })),
    certificate: (car.certificate ?? []).map((row) => ({ ...row, 'certificate.registeredOn': on })),
  };
};

const together = (cars: readonly Stated[]): Stated => {
  const rows: Record<string, object[]> = {};
  for (const car of cars) {
    for (const [account, told] of Object.entries(car)) {
      rows[account] = [...(rows[account] ?? []), ...told];
    }
  }
  return rows as Stated;
};

const submit = async (...cars: readonly Stated[]): Promise<string> => {
  const { id } = await doneBy(draftApplication(register, exporter, { accounts: together(cars) }));
  await doneBy(submitApplication(register, exporter, { application: id }));
  return id;
};

const post = async (
  actor: Actor,
  path: string,
  fields: Readonly<Record<string, string>>,
): Promise<{ readonly status: number; readonly to: string; readonly body: string }> => {
  const answer = await app.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...as(actor) },
    body: new URLSearchParams(fields),
  });
  return {
    status: answer.status,
    to: answer.headers.get('location') ?? '',
    body: await answer.text(),
  };
};

const get = async (actor: Actor, path: string, language = 'en'): Promise<string> => {
  const { status, body } = await ask(actor, 'GET', path, undefined, {
    'accept-language': language,
  });
  assert.equal(status, 200, `${path}: ${body}`);
  return body;
};

const at = (application: string, vin = ''): string =>
  `/queue/applications/${application}${vin === '' ? '' : `/vehicles/${vin}`}`;

/** A VIN of Chery's with its check digit, another for each number. */
const cheryVin = (number: number): string => {
  const bare = `LVVDB21B0SD${String(number).padStart(6, '0')}`;
  const vin = parseVin(bare);
  assert.ok(vin !== null);
  return `${bare.slice(0, 8)}${expectedCheckDigit(vin)}${bare.slice(9)}`;
};

const hiddenIn = (page: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';

test('two officers who take the next one are given two, each with until when', async () => {
  const [one, two] = [
    await submit(clearCar(rightVin(1), USCC)),
    await submit(clearCar(rightVin(2), USCC)),
  ];
  const taken = await Promise.all([
    post(office, '/queue', { act: 'next' }),
    post(second, '/queue', { act: 'next' }),
  ]);
  assert.deepEqual(
    taken.map(({ to }) => to).sort(),
    [`${at(one)}?done=taken`, `${at(two)}?done=taken`].sort(),
  );
  const empty = await post(third, '/queue', { act: 'next' });
  assert.equal(empty.status, 404);
  const own = taken[0]?.to ?? '';
  assert.match(await get(office, own), /Yours until \d\d:\d\d \(China\)/);
  const other = await get(second, own);
  assert.match(other, /Locked by colleague [0-9a-f]{8} until \d\d:\d\d \(China\)/);
  assert.doesNotMatch(other, /name="act" value="take"/);
  assert.match(await get(office, own, 'zh'), /由您办理，锁定至\d\d:\d\d（中国时间）/);
});

test('a grant on the applicant’s word is refused with its remedy; with the papers seen it is done', async () => {
  const vin = rightVin(3);
  const application = await submit(clearCar(vin, USCC));
  await post(office, at(application), { act: 'take' });
  const page = at(application, vin);
  const shown = await get(office, page);
  assert.match(shown, /Clear on the applicant&#39;s word/);
  assert.doesNotMatch(shown, /href="[^"]*\/grant"/);
  const check = await get(office, `${page}/grant`);
  assert.match(check, /cannot be undone/);
  const verdict = hiddenIn(check, 'verdict');
  const early = await post(office, `${page}/grant`, { act: 'do', verdict });
  assert.equal(early.status, 409);
  assert.match(early.body, /role="alert"/);

  const { items: rows } = await doneBy(listStatedRows(register, office, { application, vin }));
  const sent = new URLSearchParams({ act: 'seen' });
  for (const { id } of rows) sent.append('row', id);
  const seen = await app.request(page, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...as(office) },
    body: sent,
  });
  assert.equal(seen.headers.get('location'), `${page}?done=seen`);
  const anew = await get(office, `${page}?done=seen`);
  assert.match(anew, /everything it rests on was told by an authority, signed, or seen/);
  assert.match(anew, /original seen by: province office/);
  // the check that was open before rests on the verdict before
  const stale = await post(office, `${page}/grant`, { act: 'do', verdict });
  assert.equal(stale.status, 409);
  assert.match(stale.body, /verdict/);
  const fresh = hiddenIn(await get(office, `${page}/grant`), 'verdict');
  const granted = await post(office, `${page}/grant`, { act: 'do', verdict: fresh });
  assert.equal(granted.to, `${page}?done=granted`);
  assert.match(await get(office, granted.to), /Granted\. This cannot be undone/);
  const decide = await get(office, `${at(application)}/decide`);
  assert.match(decide, /1 granted, 0 not\. 1 licence is issued/);
  const decided = await post(office, `${at(application)}/decide`, { act: 'do' });
  assert.equal(decided.to, `${at(application)}?done=decided`);
  assert.match(await get(office, decided.to), /XK-65-2026-\d+/);
});

test('a refusal is drafted, edited, countersigned by another person, and judged by one who took no part', async () => {
  const vin = rightVin(4);
  const application = await submit(earlyCar(vin));
  await post(office, at(application), { act: 'take' });
  const page = at(application, vin);
  const drafted = await get(office, `${page}/refuse`);
  assert.match(drafted, /value="rule:cn\.648\.letter-required" checked/);
  // the article in words, no name of a program
  assert.match(drafted, /\(商贸函〔2025〕648号第一（一）项\)/);
  assert.match(drafted, /商贸函〔2025〕648号/);
  const verdict = hiddenIn(drafted, 'verdict');
  const missing = await post(office, `${page}/refuse`, { act: 'check', verdict, found: 'G' });
  assert.equal(missing.status, 422);
  assert.match(missing.body, /There are 2 problems/);
  const written = {
    verdict,
    grounds: 'rule:cn.648.letter-required',
    en: 'No <b>letter</b>.',
    zh: '无确认书。',
  };
  const checked = await post(office, `${page}/refuse`, { act: 'check', ...written });
  assert.match(checked.body, /No &lt;b&gt;letter&lt;\/b&gt;\./);
  const proposed = await post(office, `${page}/refuse`, { act: 'do', ...written });
  assert.equal(proposed.to, `${page}?done=proposed`);
  assert.match(await get(office, page), /You proposed this refusal/);

  const back = await post(office, `${page}/edit`, { act: 'do' });
  assert.equal(back.to, `${page}?done=takenBack`);
  const again = { ...written, en: 'No letter was issued.' };
  await post(office, `${page}/refuse`, { act: 'do', ...again });
  const alone = await post(office, `${page}/countersign`, { act: 'do' });
  assert.equal(alone.status, 403);
  const seen = await get(second, `${page}/countersign`);
  assert.match(seen, /No letter was issued\./);
  // whoever signs second reads the article and what the proposal rests on
  assert.match(seen, /商贸函〔2025〕648号第一（一）项/);
  assert.match(seen, new RegExp(`Verdict that leaves something open · ${vin}`));
  const signed = await post(second, `${page}/countersign`, { act: 'do' });
  assert.equal(signed.to, `${page}?done=refused`);

  const { rows } = await owner.query<{ id: string }>(
    'SELECT id FROM register.application_vehicle WHERE vin = $1',
    [vin],
  );
  const vehicle = rows[0]?.id ?? '';
  await doneBy(appealRefusal(register, exporter, { vehicle, appeal: 'There was one.' }));
  assert.match(await get(third, `${page}/appeal`), /There was one\./);
  const judged = {
    ...{ act: 'do', grounds: 'discretion:cn.reconsideration.stands', verb: 'uphold' },
    found: 'The letter came late.',
  };
  assert.equal((await post(second, `${page}/appeal`, judged)).status, 403);
  const upheld = await post(third, `${page}/appeal`, judged);
  assert.equal(upheld.to, `${page}?done=uphold`);
  assert.match(await get(office, page, 'zh'), /维持不予发放/);
});

test('what another province deals with is not there, and is told by its case number alone', async () => {
  const vin = rightVin(5);
  const application = await submit(clearCar(vin, USCC));
  for (const path of [
    at(application),
    at(application, vin),
    `${at(application, vin)}/grant`,
    `/exporters/${exporter.organisation}`,
  ]) {
    const { status } = await ask(elsewhere, 'GET', path);
    assert.equal(status, 404, path);
  }
  assert.match(await get(elsewhere, '/queue'), /No application is on the desk/);
  assert.equal((await ask(exporter, 'GET', '/queue')).status, 403);
  // the ministry reads and takes no part
  const read = await get(ministry, at(application, vin));
  assert.doesNotMatch(read, /name="act" value="(take|seen)"/);
});

test('a lock that was lost is said so, and what was written stays', async () => {
  const vin = rightVin(6);
  const application = await submit(earlyCar(vin));
  await post(office, at(application), { act: 'take' });
  const page = at(application, vin);
  const verdict = hiddenIn(await get(office, `${page}/refuse`), 'verdict');
  await post(office, at(application), { act: 'release' });
  await post(second, at(application), { act: 'take' });
  const written = {
    ...{ act: 'do', verdict, grounds: 'rule:cn.648.letter-required' },
    ...{ en: 'Kept words.', zh: '保留。' },
  };
  const lost = await post(office, `${page}/refuse`, written);
  assert.equal(lost.status, 409);
  assert.match(lost.body, /role="alert"/);
  assert.match(lost.body, /Kept words\./);
});

test('all that may be granted is granted by what was seen', async () => {
  const [one, two] = [rightVin(7), rightVin(8)];
  const application = await submit(clearCar(one, USCC), earlyCar(two));
  await post(office, at(application), { act: 'take' });
  const { items: rows } = await doneBy(listStatedRows(register, office, { application, vin: one }));
  const sent = new URLSearchParams({ act: 'seen' });
  for (const { id } of rows) sent.append('row', id);
  await app.request(at(application, one), {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...as(office) },
    body: sent,
  });
  const page = await get(office, at(application));
  assert.match(page, /<h1>1 may not be licensed, 1 may be granted now<\/h1>/);
  const preview = await get(office, `${at(application)}/grant`);
  assert.match(preview, /1 vehicle is granted; 1 stays open/);
  const other = await post(office, `${at(application)}/grant`, {
    act: 'do',
    token: 'ab'.repeat(32),
  });
  assert.equal(other.status, 409);
  const token = hiddenIn(preview, 'token');
  const done = await post(office, `${at(application)}/grant`, { act: 'do', token });
  assert.equal(done.to, `${at(application)}?done=grantedAll`);
});

test('the queue is filtered by lane and handed out as CSV; a blocked gate is never green', async () => {
  // Chery's own maker code: of another maker's the vehicle itself would have to be looked at (R16)
  const [clear, early, strange] = [cheryVin(91), cheryVin(92), rightVin(9)];
  const submitted = new Map([
    [await submit(clearCar(clear, USCC)), 'green'],
    // G01 is a matter of papers
    [await submit(earlyCar(early)), 'yellow'],
    [await submit(clearCar(strange, USCC)), 'red'],
  ]);
  const { body } = await ask(office, 'GET', '/queue?as=csv');
  const [head = '', ...lines] = String(body).trim().split('\r\n');
  assert.match(head, /^application,due,dueFrom,lane,exporter,vehicles,/);
  assert.ok(lines.length >= submitted.size);
  for (const [id, lane] of submitted) {
    const { rows } = await owner.query<{ number: string }>(
      'SELECT number FROM register.application WHERE id = $1',
      [id],
    );
    for (const asked of ['red', 'yellow', 'green']) {
      const { body: listed } = await ask(office, 'GET', `/queue?as=csv&lane=${asked}`);
      assert.equal(String(listed).includes(`${rows[0]?.number},`), asked === lane, asked);
    }
  }
  assert.match(await get(office, '/queue?lane=red', 'zh'), /通道/);
  assert.match(await get(office, '/work'), /What waits in the office/);
});

test('what an amendment changed stands beside what was, and what two tell differently in red', async () => {
  const vin = rightVin(11);
  const application = await submit(clearCar(vin, USCC));
  const registry = await newActor(owner, 'registry');
  const car = clearCar(vin, USCC);
  const certificate = (car.certificate ?? []).map((row) => ({
    ...row,
    'certificate.registeredOn': '2026-01-20',
  }));
  await telling(register, registry, 'fed', 'certificate', certificate);
  const amended = {
    ...car,
    licence: (car.licence ?? []).map((row) => ({ ...row, 'licence.odometerKm': 9_500 })),
  };
  await doneBy(replaceDraft(register, exporter, { application, accounts: amended }));
  await doneBy(amendApplication(register, exporter, { application }));
  const page = await get(office, at(application));
  assert.match(page, /Version 2 beside version 1/);
  assert.match(page, /<del>9,094 km<\/del>.*<ins>9,500 km<\/ins>/s);
  const vehicle = await get(office, at(application, vin));
  assert.match(vehicle, /Told in two ways/);
  assert.match(vehicle, /<b>15 Jan 2026<\/b><small>stated by: exporter/);
  assert.match(vehicle, /<b>20 Jan 2026<\/b><small>told by: registry · this counts/);
});

test('neighbours are a picture and words; of another office the province and the case number alone', async () => {
  const [own, beside, far] = [rightVin(21), rightVin(22), rightVin(23)];
  const far44 = await newActor(owner, 'exporter', {
    uscc: '91440101MA00000018',
    province: '44',
  });
  const invoiced = (vin: string, uscc: string): Stated => ({
    ...clearCar(vin, uscc),
    invoice: [{ 'invoice.vin': vin, 'invoice.number': '26652000000123456789' }],
  });
  const application = await submit(invoiced(own, USCC), invoiced(beside, USCC));
  const { id } = await doneBy(
    draftApplication(register, far44, { accounts: invoiced(far, '91440101MA00000018') }),
  );
  const { number } = await doneBy(submitApplication(register, far44, { application: id }));
  const page = await get(office, at(application, own));
  assert.match(page, /Invoice 26652000000123456789 is shared with 2 others/);
  assert.match(page, /<svg class="plot neighbours"/);
  assert.match(page, new RegExp(`another office \\(Guangdong\\), case ${number}`));
  assert.ok(page.includes(beside));
  assert.ok(!page.includes(far));
  assert.ok((await get(ministry, at(application, own))).includes(far));
});

test('a question goes to the exporter and ends the hold', async () => {
  const vin = rightVin(12);
  const application = await submit(clearCar(vin, USCC));
  await post(office, at(application), { act: 'take' });
  const page = `${at(application)}/ask`;
  assert.match(await get(office, `${page}?vin=${vin}`), new RegExp(`>${vin} </textarea>`));
  const english = { en: 'Which?', zh: '哪一个？\n另一个？' };
  const uneven = await post(office, page, { act: 'check', ...english });
  assert.equal(uneven.status, 422);
  assert.match(uneven.body, /href="#f-en">As many lines as in Chinese/);
  const strange = await post(office, page, { act: 'do', zh: `${rightVin(99)} 哪一个？` });
  assert.match(strange.body, /The application lists no such vehicle/);
  // all at once, one a line; no English is obligatory
  const asked = await post(office, page, {
    act: 'do',
    en: '',
    zh: `${vin}：哪一个？\n\n哪个口岸？`,
  });
  assert.equal(asked.to, `${at(application)}?done=asked`);
  const shown = await get(office, at(application), 'zh');
  assert.match(shown, /哪一个？/);
  assert.match(shown, /哪个口岸？/);
  assert.match(shown, /尚未补正/);
  const { rows } = await owner.query<{ id: string; vin: string | null; text_zh: string }>(
    'SELECT id, vin, text_zh FROM register.question WHERE application = $1 ORDER BY vin',
    [application],
  );
  assert.deepEqual(
    rows.map((row) => [row.vin, row.text_zh]),
    [
      [vin, '哪一个？'],
      [null, '哪个口岸？'],
    ],
  );
  // a second return asks what an answer raised, under that answer
  const answers = rows.map(({ id }) => ({ question: id, text: '已寄出。' }));
  await doneBy(answerAboutApplication(register, exporter, { application, answers }));
  await post(office, at(application), { act: 'take' });
  const second = await get(office, page, 'zh');
  assert.match(second, /此前已退回补正/);
  assert.match(second, /答复：已寄出。/);
  const none = await post(office, page, { act: 'check' });
  assert.equal(none.status, 422);
  const [first] = rows;
  const again = await post(office, page, { act: 'do', [`follows-${first?.id}`]: '何时寄出？' });
  assert.equal(again.to, `${at(application)}?done=asked`);
});

test('a question of more characters than the API takes is told where it was written, and not asked', async () => {
  const application = await submit(clearCar(rightVin(13), USCC));
  await post(office, at(application), { act: 'take' });
  const page = `${at(application)}/ask`;
  const long = { vin: '', en: 'x'.repeat(20_001), zh: '哪一个？' };
  const checked = await post(office, page, { act: 'check', ...long });
  assert.equal(checked.status, 422);
  assert.match(checked.body, /href="#f-en">Use at most 20000 characters\.</);
  assert.ok(!checked.body.includes('href="#f-zh"'));
  // whoever sends the form without looking at it is refused, and the application stays with the officer
  const done = await post(office, page, { act: 'do', ...long });
  assert.equal(done.to, '');
  assert.match(await get(office, at(application)), /under review/);
  // one character less is asked
  const most = { ...long, en: 'x'.repeat(20_000) };
  assert.equal((await post(office, page, { act: 'check', ...most })).status, 200);
  const asked = await post(office, page, { act: 'do', ...most });
  assert.equal(asked.to, `${at(application)}?done=asked`);
});

test('a filing is accepted, and the standing goes on with ground, evidence and a second person', async () => {
  const other = await newActor(owner, 'exporter', { uscc: '91654004MA7TE5T2BM' });
  const { id: filing } = await doneBy(
    draftFiling(register, other, { facts: { phone: '13800138000' } }),
  );
  await doneBy(submitFiling(register, other, { filing }));
  assert.match(await get(office, '/queue'), /Filings to decide: 1/);
  const accepted = await post(office, `/queue/filings/${filing}/accept`, { act: 'do' });
  assert.equal(accepted.to, `/queue/filings/${filing}?done=filed`);
  const page = `/exporters/${other.organisation}`;
  const step = (actor: Actor, verb: string, fields = {}) =>
    post(actor, `${page}/standing/${verb}`, { act: 'do', ...fields });
  const grounds = 'discretion:cn.648.dishonest-conduct';
  const [{ id }] = await latestEvent(owner, other.organisation ?? '');
  const evidence = `event:${id}`;
  assert.equal((await step(office, 'talk', { grounds })).status, 422);
  const wrong = await post(office, `${page}/standing/talk`, { act: 'check', grounds });
  assert.match(wrong.body, /href="#f-evidence">Tick at least one piece of evidence/);
  const looked = await post(office, `${page}/standing/talk`, {
    ...{ act: 'check', grounds, evidence, look: 'first', evidenceKind: 'filing' },
  });
  assert.match(looked.body, /1 of 1 shown/);
  // what was ticked stays ticked while another kind is looked for
  assert.match(looked.body, new RegExp(`value="${evidence}" checked><span>Step that was taken · `));
  const none = `verdict:${crypto.randomUUID()}`;
  const unknown = await step(office, 'talk', { grounds, evidence: none });
  assert.equal(unknown.status, 422);
  assert.match(unknown.body, /There is no such evidence, or none that you may open/);
  assert.equal((await step(office, 'talk', { grounds, evidence })).to, `${page}?done=standing`);
  const notice = { en: 'Rectify.', zh: '请整改。' };
  // a step that leads from another state is refused before anything is written
  assert.equal((await ask(office, 'GET', `${page}/standing/talk`)).status, 409);
  assert.equal((await ask(office, 'GET', `${page}/standing/lift`)).status, 403);
  assert.match(await get(office, page), /standing\/propose-order"/);
  const reader = { ...office, rights: ['read'] } as const;
  assert.doesNotMatch(await get(reader, page), /standing\/propose-order"/);
  const ordering = 'discretion:cn.648.repeated-dishonest-conduct';
  await step(office, 'propose-order', { grounds: ordering, evidence, ...notice });
  assert.match(await get(office, '/queue'), /to be signed or judged: 1/);
  assert.equal((await step(office, 'order')).status, 403);
  assert.equal((await step(second, 'order')).status, 409);
  await heard(register, office, other, { exporter: other.organisation ?? '' });
  assert.equal((await step(second, 'order')).to, `${page}?done=standing`);
  assert.match(await get(office, page, 'zh'), /整改中/);
  assert.equal((await ask(office, 'GET', `${page}/standing/constructor`)).status, 404);
});
