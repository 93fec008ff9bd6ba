import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from '../../../src/register/actor.ts';
import { draftApplication } from '../../../src/register/applications/draft-application.ts';
import { submitApplication } from '../../../src/register/applications/submit-application.ts';
import { takeApplication } from '../../../src/register/applications/take-application.ts';
import { pagesWith } from '../../../src/service/pages/areas/pages.ts';
import { doneBy } from '../../register/done-by.ts';
import { another, newActor, settled } from '../../register/register-database.ts';
import { testService } from '../test-service.ts';
import { pageAsks, wellMade } from './page-asks.ts';

const service = await testService({
  today: '2026-11-24',
  pages: pagesWith({ door: async () => new Response(null, { status: 401 }), base: '/auth' }),
});
const { owner, register, ask } = service;
const { get, post, send } = pageAsks(service);

const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTAAA' });
const office = await newActor(owner, 'office');
const second = await another(owner, office);
const ministry = await newActor(owner, 'ministry');
const administrator = await newActor(owner, 'administrator');
await owner.query(`UPDATE register.person SET account = id::text`);

const VIN = 'LSJJV8DJ2SC000001';
const licence = [{ vin: VIN, destination: '俄罗斯', application: 'x' }];
const { id: application, number } = await doneBy(
  draftApplication(register, exporter, { accounts: { licence } }),
);
await doneBy(submitApplication(register, exporter, { application }));
const at = `/queue/applications/${application}`;

const said = async (actor: Actor, method: string, path: string, body?: unknown) => {
  const answer = await ask(actor, method, path, body);
  assert.ok(answer.status < 300, `${method} ${path}: ${JSON.stringify(answer.body)}`);
  return answer.body;
};

test('a member gets a staff number on his page, and colleagues call him by it', async () => {
  const path = `/members/${second.person}`;
  const page = await get(office, path);
  wellMade(page);
  const wrong = await send(office, page, 'number', { staffNumber: 'a b' });
  assert.equal(wrong.status, 422);
  assert.match(wrong.body, /value="a b"/);
  const done = await send(office, page, 'number', { staffNumber: '10067' });
  assert.equal(done.headers.get('location'), `${path}?done=number`);
  await said(administrator, 'PUT', `/v1/members/${office.person}/staff-number`, {
    staffNumber: '10041',
  });
  const members = await get(office, '/members', 'zh');
  wellMade(members);
  assert.match(members.body, /工号10067/);
  assert.match(members.body, /工号10041/);
  // to end a membership nobody opens a name
  assert.match((await get(office, path)).body, /<h1>staff no\. 10067<\/h1>/);
  const taken = await post(office, '/members', {
    ...{ act: 'invite', name: '示例丁', rights: 'act', staffNumber: '10067' },
  });
  assert.equal(taken.status, 422);
  assert.match(taken.body, /has or had this staff number/);
  const { body } = await ask(office, 'GET', '/v1/colleagues');
  assert.deepEqual(
    body.items.map(({ staffNumber }: { staffNumber: string }) => staffNumber),
    ['10041', '10067'],
  );
});

test('an application is given, handed over and taken over on a page, with a word why', async () => {
  await doneBy(takeApplication(register, office, { application }));
  const seen = await get(second, at, 'zh');
  wellMade(seen);
  assert.match(seen.body, /由工号10041办理，锁定至/);
  assert.match(seen.body, /承办人： <b>工号10041<\/b>/);
  const form = await get(office, `${at}/assign`);
  wellMade(form);
  assert.match(form.body, /staff no\. 10067/);
  const typed = { person: second.person ?? '', why: 'on leave from tomorrow' };
  const check = await send(office, form, 'check', typed);
  assert.equal(check.status, 200, check.body);
  // meanwhile it changes hands: what was read is not what stands
  await said(office, 'POST', `/v1/applications/${application}/assign`, {
    ...{ person: null, from: office.person },
  });
  const late = await send(office, check, 'do');
  assert.match(late.body, /changed hands since you read/);
  const given = await post(office, `${at}/assign`, { act: 'do', ...typed, from: '', once: '' });
  assert.equal(given.status, 303, given.body);
  const after = await get(office, `${at}?done=assigned`);
  wellMade(after);
  assert.match(after.body, /It has changed hands/);
  assert.match(after.body, /In the hands of: <b>staff no\. 10067<\/b>/);
  assert.match(after.body, /on leave from tomorrow/);
  // it is theirs without a lock
  assert.match((await get(second, '/queue')).body, /<div class="note"><p>/);
  assert.doesNotMatch((await get(office, '/queue')).body, /<div class="note"><p>/);
  // whoever gave it is led to taking it over, and not to a button that would be refused
  assert.doesNotMatch(after.body, /name="act" value="take"/);
  const car = await get(office, `${at}/vehicles/${VIN}`);
  assert.doesNotMatch(car.body, /name="act" value="take"/);
  assert.match(car.body, new RegExp(`href="${at}/assign\\?to=me"`));
  assert.equal((await get(ministry, `${at}/assign`)).status, 403);
  assert.equal((await get(exporter, `${at}/assign`)).status, 403);
});

test('notes stand beside application, vehicle and exporter, and no exporter is shown one', async () => {
  for (const path of [at, `${at}/vehicles/${VIN}`, `/exporters/${exporter.organisation}`]) {
    const page = await get(office, path);
    wellMade(page);
    const empty = await send(office, page, 'write', { note: ' ' });
    assert.equal(empty.status, 422);
    const done = await send(office, page, 'write', { note: `<b>said</b> at ${path}` });
    assert.equal(done.headers.get('location'), `${path}?done=noted#notes`);
    const after = await get(second, path, 'zh');
    wellMade(after);
    assert.match(after.body, new RegExp(`&lt;b&gt;said&lt;/b&gt; at ${path}`));
    assert.match(after.body, /工号10041/);
    const theirs = await get(ministry, path);
    assert.equal(theirs.status, 200);
    assert.doesNotMatch(theirs.body, /said&lt;/);
  }
  const all = await get(second, '/office/notes');
  wellMade(all);
  assert.equal(all.body.match(/&lt;b&gt;said/g)?.length, 3);
  const csv = await get(second, '/office/notes?as=csv');
  assert.match(csv.body, /10041,LSJJV8DJ2SC000001,<b>said/);
  const own = await get(exporter, `/applications/${application}`);
  assert.equal(own.status, 200);
  assert.doesNotMatch(own.body, /said|10041|10067/);
  await said(office, 'POST', '/v1/notes', { vin: VIN, text: 'by a program, for a person' });
  const { items } = await said(office, 'GET', `/v1/notes?vin=${VIN}`);
  assert.deepEqual([items.length, items[0].vinIn], [2, application]);
});

test('my work shows what I have and what I did, by day, searched, as a file', async () => {
  const mine = await get(second, '/my-work', 'zh');
  wellMade(mine);
  assert.match(mine.body, /由您承办的申请1件/);
  assert.match(mine.body, new RegExp(number));
  await settled(owner);
  const did = await get(office, '/my-work');
  wellMade(did);
  assert.match(did.body, /No application is yours/);
  assert.match(did.body, /give back to all/);
  assert.match(did.body, />take</);
  const found = await get(office, `/my-work?text=${number.toLowerCase()}&since=2026-11-24`);
  assert.match(found.body, />take</);
  const none = await get(office, '/my-work?until=2026-11-23');
  wellMade(none);
  assert.match(none.body, /Nothing like that/);
  const csv = await get(office, '/my-work?as=csv');
  assert.match(csv.body, new RegExp(`2026-11-24,take,application ${number},a exporter`));
  const { items } = await said(office, 'GET', '/v1/own-steps?kind=application&verb=take');
  assert.deepEqual([items.length, items[0].label, items[0].application], [1, number, application]);
  assert.equal((await get(exporter, '/my-work')).status, 403);
});

test('statistics of the office are a page and a file, by month and by officer', async () => {
  await owner.query(
    `INSERT INTO register.event (part, organisation, person, verb, kind, thing, day, after, province)
      SELECT 'office', $1, $2, s.verb, 'application', $3, s.day, sha256('x'), '65'
      FROM unnest(
        ARRAY['draft', 'submit', 'take', 'decide'],
        ARRAY['2026-11-02', '2026-11-02', '2026-11-03', '2026-11-06']::date[]
      ) AS s (verb, day)`,
    [office.organisation, office.person, crypto.randomUUID()],
  );
  const page = await get(office, '/statistics', 'zh');
  wellMade(page);
  assert.match(page.body, /办结申请1件，用时中位数4个工作日；超过法定期限1件/);
  const officers = await get(office, '/statistics?by=officer');
  wellMade(officers);
  const csv = await get(office, '/statistics?by=officer&as=csv');
  assert.match(
    csv.body,
    /^\uFEFF?officer,decided,medianDays,late,uncounted,granted,refused,refusedShare/,
  );
  assert.match(csv.body, /10041,1,4,1,0,0,0,/);
  const wrong = await get(office, '/statistics?since=November');
  wellMade(wrong);
  assert.equal(wrong.status, 422);
  const nation = await get(ministry, '/statistics');
  wellMade(nation);
  assert.match(nation.body, /Xinjiang/);
  const { total } = await said(office, 'GET', '/v1/statistics?since=2026-11&until=2026-11');
  assert.deepEqual([total.decided, total.medianDays, total.late], [1, 4, 1]);
});

test('the audit is in the reader’s words, names persons by staff number, and folds digests away', async () => {
  await settled(owner);
  const nation = await get(ministry, `/administration/audit?thing=${application}`, 'zh');
  wellMade(nation);
  assert.match(nation.body, new RegExp(`<a href="${at}">${number}</a>`));
  assert.match(nation.body, /指派或移交/);
  assert.match(nation.body, /<details><summary>前后摘要<\/summary>/);
  // another organisation's numbers are not the ministry's to see
  assert.doesNotMatch(nation.body, /10041|10067/);
  const audit = await get(administrator, '/administration/audit?staff=10041');
  wellMade(audit);
  assert.match(audit.body, /staff no\. 10041/);
  assert.match(audit.body, /write a note/);
  assert.doesNotMatch(audit.body, /staff no\. 10067<\/a><\/td><td data-label="What"/);
  assert.match(
    (await get(administrator, '/administration/audit?kind=person', 'zh')).body,
    /登记工号/,
  );
  const { items } = await said(administrator, 'GET', '/v1/events?staffNumber=10067&limit=99');
  assert.ok(items.every(({ person }: { person: string }) => person === second.person));
  const none = await said(ministry, 'GET', '/v1/events?staffNumber=10041');
  assert.deepEqual(none.items, []);
});
