import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import type { MailDesk, PostedLetter } from '../../../src/register/mail-desk.ts';
import { sendMails } from '../../../src/register/notices/mail/send-mails.ts';
import { pagesWith } from '../../../src/service/pages/areas/pages.ts';
import { rightVin } from '../../nation/right-vin.ts';
import { another, newActor } from '../../register/register-database.ts';
import { testRegister } from '../../register/test-register.ts';
import { serviceOver } from '../test-service.ts';
import { pageAsks, wellMade } from './page-asks.ts';

const TODAY = '2026-11-24';
const posted: PostedLetter[] = [];
const desk: MailDesk = {
  base: 'https://register.example.cn',
  post: async (letter) => {
    posted.push(letter);
    return { kind: 'sent' };
  },
};
const pages = pagesWith({ door: async () => new Response(null, { status: 401 }), base: '/auth' });
const database = await testRegister(TODAY);
const { owner } = database;
const service = serviceOver(database, { pages, register: database.register.withMail(desk) });
const without = serviceOver(database, { pages });
const { ask, register } = service;
const { get, send, post } = pageAsks(service);

const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA00000018' });
const rival = await newActor(owner, 'exporter', { uscc: '91650100MA00000026' });
const manufacturer = await newActor(owner, 'manufacturer', { maker: 'byd-auto' });
const ministry = await newActor(owner, 'ministry');

const mails = async (): Promise<readonly PostedLetter[]> => {
  posted.length = 0;
  await sendMails(register, new AbortController().signal);
  return [...posted];
};
const tokenOf = (letter: PostedLetter | undefined): string => letter?.end.split('/').at(-1) ?? '';

/** Duties of an exporter, as the owner lays them. */
const duty = async (whose: typeof exporter, due: string, at: number): Promise<void> => {
  await owner.query('SET session_replication_role = replica');
  await owner.query(
    `INSERT INTO register.duty (rule, vehicle, exporter, province, vin, due, state, verb)
      VALUES ('D02', gen_random_uuid(), $1, '65', $2, $3, 'open', 'begin')`,
    [whose.organisation, rightVin(at), due],
  );
  await owner.query('SET session_replication_role = origin');
};

test('where no server for mail is set up the page says so and offers no mail; the calendar is there', async () => {
  const { body, status } = await pageAsks(without).get(exporter, '/account/notices');
  assert.equal(status, 200);
  assert.match(body, /No server for mail is set up here, so nothing is sent\./);
  assert.doesNotMatch(body, /name="address"/);
  assert.match(body, /value="makeCalendar"/);
  const account = await get(exporter, '/account');
  assert.match(account.body, /href="\/account\/notices"/);
  const form = await pageAsks(without).get(null, '/complaints/new');
  assert.match(form.body, /We send nothing from here: come back with your receipt/);
  assert.doesNotMatch(form.body, /name="tell"/);
});

test('somebody asks for mail on a page, confirms by the link, and ends it by one POST of a program', async () => {
  const page = await get(exporter, '/account/notices');
  wellMade(page);
  const given = { language: 'en', digest: 'soon', kinds: 'questions' };
  const wrong = await send(exporter, page, 'save', { ...given, address: 'no address' });
  assert.equal(wrong.status, 422);
  assert.match(wrong.body, /This is no e-mail address/);
  const none = await post(exporter, '/account/notices', {
    ...{ act: 'save', language: 'en', digest: 'soon', address: 'a@example.cn' },
  });
  assert.match(none.body, /Choose at least one\./);
  const saved = await send(exporter, page, 'save', { ...given, address: 'a@example.cn' });
  assert.equal(saved.headers.get('location'), '/account/notices?done=asked');
  const [asked, ...more] = await mails();
  assert.deepEqual([asked?.to, more.length], ['a@example.cn', 0]);
  const after = await get(exporter, '/account/notices?done=asked');
  assert.match(after.body, /Open the link in that mail/);
  assert.doesNotMatch(after.body, /a@example\.cn/);
  const token = tokenOf(asked);
  const link = await get(null, `/mail/${token}`);
  wellMade(link);
  assert.match(link.body, /Do you wish to be written to at this address\?/);
  const kazakh = await ask(null, 'GET', `/mail/${token}`, undefined, { cookie: 'language=kk' });
  assert.match(kazakh.body, /Сізге осы мекенжайға жазайық па\?/);
  const confirmed = await send(null, link, 'confirm', {});
  assert.match(confirmed.body, /The address is confirmed/);
  assert.equal((await ask(exporter, 'GET', '/v1/notices')).body.mail.state, 'confirmed');
  // as RFC 8058 says it: no session, no field of a form
  const ended = await service.app.request(`/mail/${token}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  });
  assert.equal(ended.status, 200);
  assert.equal((await ask(exporter, 'GET', '/v1/notices')).body.mail, null);
  const unknown = await get(null, '/mail/mm_unknown');
  assert.equal(unknown.status, 404);
  assert.match(unknown.body, /No address has this link/);
});

test('the same by programs: each route of being told is asked by name', async () => {
  const clerk = await another(owner, exporter);
  const wanted = { address: 'c@example.cn', language: 'zh', digest: 'daily', kinds: ['questions'] };
  const unknown = await ask(clerk, 'PUT', '/v1/notices/mail', { ...wanted, kinds: ['appeals'] });
  assert.equal(unknown.body.code, 'kind-unknown');
  const early = await ask(clerk, 'PUT', '/v1/notices/mail', { ...wanted, address: undefined });
  assert.equal(early.body.code, 'address-missing');
  const key = await ask({ ...exporter, person: null }, 'PUT', '/v1/notices/mail', wanted);
  assert.equal(key.body.code, 'person-needed');
  const made = await ask(clerk, 'PUT', '/v1/notices/mail', wanted);
  assert.deepEqual([made.status, made.body.mail.state, made.body.mailsHere], [200, 'waits', true]);
  const changed = await ask(clerk, 'PUT', '/v1/notices/mail', {
    ...{ language: 'en', digest: 'soon', kinds: ['duties', 'holds', 'duties'] },
  });
  assert.deepEqual(
    [changed.body.mail.id === made.body.mail.id, changed.body.mail.kinds, changed.body.mail.digest],
    [true, ['duties', 'holds'], 'soon'],
  );
  const [asked] = await mails();
  const token = tokenOf(asked);
  const linked = await ask(null, 'GET', `/v1/mail/${token}`);
  assert.deepEqual(linked.body, { kind: 'person', language: 'en', state: 'waits' });
  assert.equal((await ask(null, 'POST', `/v1/mail/${token}/confirm`)).body.state, 'confirmed');
  assert.equal((await ask(null, 'POST', `/v1/mail/${token}/end`)).body.state, 'ended');
  assert.equal((await ask(null, 'POST', '/v1/mail/x/end')).body.code, 'link-unknown');
  await ask(clerk, 'PUT', '/v1/notices/mail', wanted);
  assert.equal((await ask(clerk, 'DELETE', '/v1/notices/mail')).body.mail, null);
  // another person of the organisation sees none of it
  assert.equal((await ask(exporter, 'GET', '/v1/notices')).body.mail, null);
});

test('a link is good to confirm for seven days', async () => {
  const clerk = await another(owner, exporter);
  const wanted = { address: 'd@example.cn', language: 'zh', digest: 'soon', kinds: ['questions'] };
  await ask(clerk, 'PUT', '/v1/notices/mail', wanted);
  const token = tokenOf((await mails())[0]);
  for (const [days, state] of [
    ['7 days 1 minute', 'late'],
    ['6 days 23 hours', 'confirmed'],
  ]) {
    await owner.query(
      `UPDATE register.mail_address SET made_at = now() - $2::interval WHERE person = $1`,
      [clerk.person, days],
    );
    assert.equal((await ask(null, 'POST', `/v1/mail/${token}/confirm`)).body.state, state);
  }
});

test('what waits stands in the head of each page, what is new since yesterday on the first', async () => {
  const quiet = await get(rival, '/work');
  assert.match(quiet.body, /Nothing is new since yesterday\./);
  assert.doesNotMatch(quiet.body, /class="waiting"/);
  // the day before yesterday, yesterday at midnight in China, and now
  for (const came of [
    '2026-11-22T23:59:59+08:00',
    '2026-11-23T00:00:00+08:00',
    '2026-11-24T09:00:00+08:00',
  ])
    await owner.query(
      `INSERT INTO register.missing (kind, name, since, noticed_at)
        VALUES ('feed', 'of ' || $1::text, '2026-11-20', $1::text::timestamptz)`,
      [came],
    );
  const news = (await ask(ministry, 'GET', '/v1/news')).body;
  assert.deepEqual(
    [news.since, news.waits, news.fresh, news.mailFailed],
    ['2026-11-23', 3, 2, false],
  );
  assert.deepEqual(
    news.items.find(({ kind }: { kind: string }) => kind === 'feeds'),
    { kind: 'feeds', waits: 3, fresh: 2 },
  );
  const home = await get(ministry, '/work');
  wellMade(home);
  assert.match(home.body, /<b>New since yesterday<\/b>[\s\S]*Feeds that are late: 2/);
  for (const path of ['/work', '/account', '/law'])
    assert.match((await get(ministry, path)).body, /class="waiting" href="\/work">3 waiting</);
  assert.match((await get(ministry, '/law', 'zh')).body, /3项待办/);
  assert.doesNotMatch((await get(null, '/law')).body, /class="waiting"/);
});

test('what came to one exporter is no news of another: questions, refusals, notices, complaints', async () => {
  const [application, vin] = [crypto.randomUUID(), rightVin(9)];
  const whose = [exporter.organisation, vin];
  await owner.query('SET session_replication_role = replica');
  await owner.query(
    `INSERT INTO register.application (id, number, exporter, province, version, state, verb)
      VALUES ($1, 'A9', $2, '65', 1, 'decided', 'close')`,
    [application, exporter.organisation],
  );
  await owner.query(
    `INSERT INTO register.application_vehicle (
        application, exporter, province, version, vin, state, verb, verdict, proposed_by, stepped_by, ground,
        notice_en, notice_zh
      )
      VALUES (
        $3, $1, '65', 1, $2, 'refused', 'countersign', gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'g',
        'n', 'n'
      )`,
    [...whose, application],
  );
  await owner.query(
    `INSERT INTO register.question (application, exporter, province, vin, text_en, text_zh)
      VALUES ($3, $1, '65', $2, 'Why?', '为何？')`,
    [...whose, application],
  );
  await owner.query(
    `INSERT INTO register.hearing (
        vehicle, application, exporter, province, proposes, proposed_at, proposed_by, ground, notice_en, notice_zh,
        told_on, due_on, state, verb
      )
      VALUES (
        gen_random_uuid(), $1, $2, '65', 'refusal', now(), gen_random_uuid(), 'g', 'n', 'n', '2026-11-24',
        '2026-11-27', 'told', 'tell'
      )`,
    [application, exporter.organisation],
  );
  const { rows } = await owner.query<{ id: string; stepped_at: string }>(
    `INSERT INTO register.complaint (number, receipt, vin, kind, country, refused_on, language, state, verb)
      VALUES ('TS9', sha256('9'), $1, 'parts', 'KZ', '2026-11-20', 'ru', 'forwarded', 'forward')
      RETURNING id, stepped_at::text`,
    [vin],
  );
  await owner.query(
    `INSERT INTO register.complaint_forward (complaint, organisation, step, note) VALUES ($1, $2, $3, '?')`,
    [rows[0]?.id, exporter.organisation, rows[0]?.stepped_at],
  );
  await owner.query('SET session_replication_role = origin');
  const counts = async (actor: typeof exporter) =>
    (await ask(actor, 'GET', '/v1/news')).body.items
      .filter(({ waits, fresh }: { waits: number; fresh: number }) => waits + fresh > 0)
      .map(
        (one: { kind: string; waits: number; fresh: number }) =>
          `${one.kind} ${one.waits} ${one.fresh}`,
      );
  assert.deepEqual(await counts(exporter), [
    'questions 1 1',
    'hearings 1 1',
    'decisions 1 1',
    'complaints 1 1',
  ]);
  assert.deepEqual(await counts(rival), []);
  // on the day after the last day to answer the notice waits no more, and nothing is new
  const later = serviceOver(database, { pages, register: register.on('2026-11-28') });
  const then = (await later.ask(exporter, 'GET', '/v1/news')).body;
  const hearings = then.items.find(({ kind }: { kind: string }) => kind === 'hearings');
  assert.equal(hearings.waits, 0);
});

test('a calendar at a secret address: days in China, stable, of its owner alone, and ended at once', async () => {
  await duty(exporter, '2026-12-01', 1);
  await duty(exporter, '2026-12-01', 2);
  await duty(exporter, '2027-02-28', 3);
  await duty(exporter, '2026-10-23', 4);
  await duty(rival, '2026-12-02', 5);
  const page = await get(exporter, '/account/notices');
  const made = await send(exporter, page, 'makeCalendar', {});
  const path = /\/calendar\/mc_[\w-]{48}\.ics/.exec(made.body)?.[0] ?? '';
  const { rows } = await owner.query<{ row: string }>(
    'SELECT c::text AS row FROM register.calendar c',
  );
  assert.ok(path !== '' && rows.every(({ row }) => !row.includes(path.slice(10, 30))));
  const asked = await ask(null, 'GET', path);
  assert.equal(asked.headers.get('content-type'), 'text/calendar; charset=utf-8');
  const text = String(asked.body);
  assert.ok(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75));
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  const told = (list: readonly ICAL.Event[]) =>
    list.map(({ startDate, endDate, summary }) => `${startDate} ${endDate} ${summary}`);
  assert.deepEqual(told(events), [
    // of the test before
    '2026-11-27 2026-11-28 Told before a decision: last day to answer: 1',
    '2026-12-01 2026-12-02 Deregistrations due: 2',
    '2027-02-28 2027-03-01 Deregistrations due: 1',
  ]);
  assert.ok(events.every(({ startDate }) => startDate.isDate));
  for (const at of [1, 2, 3]) assert.ok(!text.includes(rightVin(at)));
  const uids = (body: string) => [...body.matchAll(/^UID:(.*)$/gm)].map(([, uid]) => uid);
  assert.equal(new Set(uids(text)).size, 3);
  assert.deepEqual(uids(String((await ask(null, 'GET', path)).body)), uids(text));
  // a new address ends the one before
  const again = await ask(exporter, 'POST', '/v1/notices/calendar', { language: 'zh' });
  assert.equal(again.status, 201);
  assert.equal((await ask(null, 'GET', path)).status, 404);
  const second = String((await ask(null, 'GET', again.body.path)).body);
  assert.match(second, /SUMMARY:注销登记到期：2/);
  // who left is told nothing more
  await owner.query('UPDATE register.person SET left_at = now() WHERE id = $1', [exporter.person]);
  assert.equal((await ask(null, 'GET', again.body.path)).status, 404);
  await owner.query(`UPDATE register.person SET left_at = NULL WHERE id = $1`, [exporter.person]);
  assert.equal((await ask(exporter, 'DELETE', '/v1/notices/calendar')).body.calendar, null);
  assert.equal((await ask(null, 'GET', again.body.path)).status, 404);
  assert.equal((await ask(null, 'GET', '/calendar/mc_unknown.ics')).status, 404);
});

test('every part has a calendar and news, each in one statement that the database takes', async () => {
  const others = ['office', 'ministry', 'customs', 'registry', 'tax', 'administrator'] as const;
  const actors = [exporter, manufacturer];
  for (const part of others) actors.push(await newActor(owner, part));
  for (const actor of actors) {
    const { part } = actor;
    assert.equal((await ask(actor, 'GET', '/v1/news')).status, 200, part);
    const { body } = await ask(actor, 'POST', '/v1/notices/calendar', { language: 'en' });
    const answered = await ask(null, 'GET', body.path);
    assert.equal(new ICAL.Component(ICAL.parse(String(answered.body))).name, 'vcalendar', part);
  }
});

test('links and calendars are held to a rate of their own', async () => {
  const rates = { perSecond: 0.001, burst: 2 };
  const slow = serviceOver(database, { pages, limits: { calendars: rates, mailLinks: rates } });
  for (const path of ['/calendar/mc_unknown.ics', '/mail/mm_unknown']) {
    const statuses = [];
    for (let times = 0; times < 3; times += 1)
      statuses.push((await slow.ask(null, 'GET', path)).status);
    assert.deepEqual(statuses, [404, 404, 429], path);
  }
});

test('a buyer ticks on the form, sees on the receipt that the link waits, and has the address forgotten', async () => {
  const { get: look } = pageAsks(service);
  const form = await look(null, '/complaints/new');
  assert.match(form.body, /name="tell"/);
  const typed = {
    ...{ vin: 'LGXCE4CB4PZZZ0002', country: 'KZ', refusedOn: '2026-11-20', kind: 'other' },
    ...{ words: 'They said no.', place: '', tell: 'yes' },
  };
  const phone = await send(null, form, 'check', { ...typed, contact: '+7 701 234 56 78' });
  assert.match(phone.body, /To be told by mail, write an e-mail address here/);
  const checked = await send(null, form, 'check', { ...typed, contact: 'buyer@example.org' });
  assert.match(checked.body, /Told by mail when there is an answer/);
  const sentOff = await send(null, checked, 'send', { ...typed, contact: 'buyer@example.org' });
  const to = /href="(\/complaints\/[0-9A-Z-]{24})"/.exec(sentOff.body)?.[1] ?? assert.fail();
  const receipt = await look(null, to);
  wellMade(receipt);
  assert.match(receipt.body, /We wrote to you\. Open the link in that mail/);
  assert.deepEqual(
    (await mails()).map((letter) => letter.to),
    ['buyer@example.org'],
  );
  const forgotten = await send(null, receipt, 'forget', {});
  assert.equal(forgotten.headers.get('location'), `${to}?done=forgotten`);
  const after = await look(null, `${to}?done=forgotten`);
  assert.match(after.body, /Your address is forgotten\./);
  assert.doesNotMatch(after.body, /value="forget"/);
  const number = to.split('/').at(-1);
  const again = await ask(null, 'DELETE', `/v1/complaints/receipts/${number}/contact`);
  assert.deepEqual(again.body.contact, { kept: false, mail: 'ended' });
});
