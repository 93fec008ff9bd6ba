import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import type { Actor } from '../../../src/register/actor.ts';
import { askOfMoney } from '../../../src/register/money/ask-of-money.ts';
import { pagesWith } from '../../../src/service/pages/areas/pages.ts';
import { doneBy } from '../../register/done-by.ts';
import { tellRefund, tellRow } from '../../register/referral-world.ts';
import { another, newActor } from '../../register/register-database.ts';
import { judge, submitOne } from '../../register/walk.ts';
import { testService } from '../test-service.ts';
import { pageAsks, wellMade } from './page-asks.ts';

const door = async () => new Response(null, { status: 401 });
const service = await testService({
  pages: pagesWith({ door, base: '/auth' }),
  today: '2026-11-24',
});
const { ask, owner, pool } = service;
const { get, post } = pageAsks(service);

/** Sends a form of the page at a path, with its mark. */
const send = (
  actor: Actor,
  path: string,
  act: string,
  typed: Readonly<Record<string, string>> = {},
) => post(actor, path, { act, once: crypto.randomUUID(), ...typed });
const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTAAA' });
const office = await newActor(owner, 'office');
const second = await another(owner, office);
const ministry = await newActor(owner, 'ministry');
const tax = await newActor(owner, 'tax');
const otherTax = await newActor(owner, 'tax');
const customs = await newActor(owner, 'customs');

const VIN = 'LGXCE4CB2PZZZ0001';
const verdict = await judge(pool, await submitOne(pool, exporter, '65', VIN), exporter, '65');
// the period of three years ends within 90 days of today: 2026-12-11 is 17 days on
const refund = await tellRefund(pool, tax, VIN, { on: '2023-12-11', amount: 61_200 });

await owner.query('SET session_replication_role = replica');
await owner.query(`UPDATE register.application_version SET applied_on = '2026-11-20'`);
await owner.query('SET session_replication_role = origin');

/** What is answered with success, by what was asked. */
const done = async (
  actor: Actor,
  method: string,
  path: string,
  body?: unknown,
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers as clients do
): Promise<any> => {
  const answer = await ask(actor, method, path, body);
  assert.ok(answer.status < 300, `${method} ${path}: ${JSON.stringify(answer.body)}`);
  return answer.body;
};

const DRAFT = {
  addressee: tax.organisation,
  exporter: exporter.organisation,
  grounds: ['refund-before-exit'],
  facts: '退税申报早于出境。',
  evidence: [
    { kind: 'row', id: refund, atRisk: true },
    { kind: 'verdict', id: verdict },
  ],
};
const drafted = async (): Promise<string> =>
  (await done(office, 'POST', '/v1/referrals', DRAFT)).id;
const sent = async (): Promise<string> => {
  const id = await drafted();
  await done(second, 'POST', `/v1/referrals/${id}/sign`, { version: 1 });
  await done(office, 'POST', `/v1/referrals/${id}/send`);
  return id;
};

test('by the API a referral is drafted, signed, sent, received, asked about, told more of and answered', async () => {
  const { items: offices } = await done(office, 'GET', '/v1/referral-addressees');
  assert.deepEqual(
    offices.map(({ part }: { part: string }) => part),
    ['tax', 'tax', 'customs'],
  );
  const { items: grounds } = await done(office, 'GET', '/v1/referral-grounds');
  assert.ok(grounds.some(({ name }: { name: string }) => name === 'refund-before-exit'));
  const { items: held } = await done(
    office,
    'GET',
    `/v1/referable?exporter=${exporter.organisation}`,
  );
  assert.deepEqual(
    held.map(({ id }: { id: string }) => id),
    [refund, verdict],
  );
  const id = await drafted();
  const at = `/v1/referrals/${id}`;
  const edited = await done(office, 'POST', `${at}/edit`, {
    ...DRAFT,
    facts: '申报日期早于出境日期。',
  });
  assert.equal(edited.version, 2);
  const stale = await ask(second, 'POST', `${at}/sign`, { version: 1 });
  assert.deepEqual([stale.status, stale.body.code], [409, 'draft-changed']);
  await done(second, 'POST', `${at}/sign`, { version: 2 });
  await done(office, 'POST', `${at}/send`);
  await done(tax, 'POST', `${at}/receive`);
  await done(tax, 'POST', `${at}/ask`, { text: 'Which invoice?' });
  await done(office, 'POST', `${at}/tell-more`, { text: 'None was told.' });
  const answered = await done(tax, 'POST', `${at}/confirm`, { recovered: 48_200.5, text: 'Paid.' });
  assert.deepEqual([answered.state, answered.recovered], ['confirmed', 48_200.5]);
  const copy = await done(tax, 'GET', `${at}/evidence/1`);
  assert.equal(createHash('sha256').update(copy.content).digest('hex'), copy.digest);
  assert.equal(JSON.parse(copy.content).facts['refund.amount'], 61_200);
  assert.equal((await ask(otherTax, 'GET', `${at}/evidence/1`)).status, 404);
  assert.equal((await done(office, 'GET', at)).said.length, 3);
  const dropped = await drafted();
  await done(office, 'POST', `/v1/referrals/${dropped}/drop`);
  const unfounded = await sent();
  await done(tax, 'POST', `/v1/referrals/${unfounded}/receive`);
  await done(tax, 'POST', `/v1/referrals/${unfounded}/dismiss`, { text: 'Nothing in it.' });
  const { items } = await done(ministry, 'GET', '/v1/referrals?state=confirmed&state=unfounded');
  assert.equal(items.length, 2);
  const { items: counts } = await done(tax, 'GET', '/v1/referral-counts');
  assert.deepEqual(
    counts.map(({ state, number, recovered }: Record<string, unknown>) => [
      state,
      number,
      recovered,
    ]),
    [
      ['confirmed', 1, 48_200.5],
      ['unfounded', 1, 0],
    ],
  );
  const outcomes = await done(tax, 'GET', '/v1/referral-outcomes');
  assert.deepEqual(
    outcomes.items.map(({ ground, ...counted }: { ground: { name: string } }) => [
      ground.name,
      counted,
    ]),
    [['refund-before-exit', { answered: 2, confirmed: 1, recovered: 48_200.5 }]],
  );
  assert.deepEqual((await done(otherTax, 'GET', '/v1/referral-outcomes')).items, []);
  const { items: rules } = await done(ministry, 'GET', '/v1/rule-precision');
  assert.deepEqual(
    rules.map(({ rule, told, confirmed, share }: Record<string, unknown>) => [
      rule,
      told,
      confirmed,
      share,
    ]),
    [['R22', 2, 1, null]],
  );
  for (const wrong of [
    { text: 'x' },
    { recovered: -1, text: 'x' },
    { recovered: 1.001, text: 'x' },
    { recovered: 1, text: '' },
  ])
    assert.equal(
      (await ask(tax, 'POST', `${at}/confirm`, wrong)).status,
      422,
      JSON.stringify(wrong),
    );
});

test('an officer drafts on the page of an exporter’s money, and another signs what stands there', async () => {
  const empty = await get(office, '/referrals/new');
  wellMade(empty);
  const none = await get(office, '/referrals/new?vin=LSJCE4CB2PZZZ0002');
  assert.match(none.body, /Nothing that an office could work with/);
  const path = `/referrals/new?exporter=${exporter.organisation}`;
  const page = await get(office, path);
  wellMade(page);
  assert.match(page.body, /CNY 61,200|61,200/);
  const lacking = await send(office, path, 'draft', { addressee: tax.organisation ?? '' });
  assert.equal(lacking.status, 422);
  assert.match(lacking.body, /Choose at least one ground/);
  assert.match(lacking.body, /Choose at least one piece of evidence/);
  const form = new FormData();
  const fields = [
    ['act', 'draft'],
    ['once', crypto.randomUUID()],
    ['addressee', tax.organisation ?? ''],
    ['grounds', 'refund-before-exit'],
    ['grounds', 'ordinary-invoice'],
    ['facts', 'Claimed <i>before</i> the exit.'],
    ['evidence', `row:${refund}`],
    ['evidence', `verdict:${verdict}`],
  ] as const;
  for (const [name, value] of fields) form.append(name, value);
  const made = await post(office, path, form);
  assert.equal(made.status, 303);
  const to = (made.headers.get('location') ?? '').replace(/\?.*/, '');
  const mine = await get(office, to);
  wellMade(mine);
  assert.match(mine.body, /Claimed &lt;i&gt;before&lt;\/i&gt; the exit/);
  assert.doesNotMatch(mine.body, new RegExp(`${to}/sign`), 'whoever drafted is not led to sign');
  assert.doesNotMatch((await get(ministry, to)).body, new RegExp(`${to}/sign`), 'nor the ministry');
  assert.match((await get(second, to)).body, new RegExp(`${to}/sign`));
  const signing = await get(second, `${to}/sign`);
  wellMade(signing);
  assert.match(signing.body, /name="version" value="1"/);
  // meanwhile the draft is changed: the page that was read signs nothing
  const editing = await get(office, `${to}/edit`);
  wellMade(editing);
  assert.match(editing.body, /id="f-grounds-ordinary-invoice"[^>]* checked/);
  const again = new FormData();
  for (const [name, value] of fields)
    again.append(name, name === 'facts' ? 'Anew.' : name === 'once' ? crypto.randomUUID() : value);
  assert.equal((await post(office, `${to}/edit`, again)).status, 303);
  const stale = await send(second, `${to}/sign`, 'do', { version: '1' });
  assert.equal(stale.status, 409);
  assert.match(stale.body, /was changed after you had opened it/);
  const signed = await send(second, `${to}/sign`, 'do', { version: '2' });
  assert.equal(signed.status, 303);
  const letter = await get(office, `${to}/letter`, 'zh');
  wellMade(letter);
  assert.match(letter.body, /线索移送函/);
  const { evidence } = await done(office, 'GET', `/v1${to}`);
  for (const { digest } of evidence) assert.ok(letter.body.includes(digest), 'its hash in full');
  const going = await send(office, `${to}/send`, 'do');
  assert.equal(going.status, 303);
});

test('the tax office finds on its first page what was referred to it, receives and answers', async () => {
  const id = await sent();
  const home = await get(tax, '/work', 'zh');
  wellMade(home);
  // two wait: this one and that of the officer
  assert.match(home.body, /待签收线索2件，人民币122,400.00元存疑/);
  assert.match(home.body, /还剩17日/);
  const urgent = /<b class="stop">[\s\S]{0,200}还剩17日/;
  assert.match(home.body, urgent, 'under 90 days it is urgent');
  const file = await get(tax, '/work?as=csv', 'zh');
  assert.match(file.body, /91650100MA7TESTAAA/);
  const page = await get(tax, `/referrals/${id}`);
  wellMade(page);
  assert.doesNotMatch(page.body, /\/exporters\//, 'it is led to nothing that it may not see');
  const took = await send(tax, `/referrals/${id}/receive`, 'do');
  assert.equal(took.status, 303);
  const form = await get(tax, `/referrals/${id}/confirm`);
  wellMade(form);
  const lacking = await send(tax, `/referrals/${id}/confirm`, 'check', { recovered: '', text: '' });
  assert.equal(lacking.status, 422);
  const check = await send(tax, `/referrals/${id}/confirm`, 'check', {
    recovered: '1234.50',
    text: 'Paid back.',
  });
  assert.equal(check.status, 200);
  const answered = await send(tax, `/referrals/${id}/confirm`, 'do', {
    recovered: '1234.50',
    text: 'Paid back.',
  });
  assert.equal(answered.status, 303);
  const told = await get(office, `/referrals/${id}`);
  assert.match(told.body, /CNY 1,234.50/);
  assert.match(told.body, /Paid back\./);
  const copy = await get(tax, `/referrals/${id}/evidence/1`);
  assert.equal(copy.headers.get('content-type'), 'application/json; charset=utf-8');
  for (const wrong of ['0', '9', 'x', '-1'])
    assert.ok((await get(tax, `/referrals/${id}/evidence/${wrong}`)).status >= 400, wrong);
  for (const nobody of [otherTax, customs])
    assert.equal((await get(nobody, `/referrals/${id}`)).status, 404);
  assert.equal((await get(exporter, `/referrals/${id}`)).status, 403);
});

test('the precision of a rule stands in a list, beside the rule for offices, and nowhere for the public', async () => {
  const page = await get(ministry, '/office/precision');
  wellMade(page);
  assert.match(page.body, /only 3: too few for a share/);
  assert.doesNotMatch(page.body, /<b>67 %<\/b>/);
  const beside = /2 of 3 confirmed so far/;
  assert.match((await get(ministry, '/law/rules/R22')).body, beside);
  assert.match((await get(office, '/law/rules/R22')).body, beside);
  for (const nobody of [null, exporter, tax])
    assert.doesNotMatch((await get(nobody, '/law/rules/R22')).body, /confirmed so far/);
  assert.equal((await get(tax, '/office/precision')).status, 403);
});

test('a rule that a case found wrong is answered by the ministry on a page', async () => {
  await owner.query('SET session_replication_role = replica');
  await owner.query(
    `INSERT INTO register.case_file (
        number, verdict, province, vin, reason, evidence, outcome, rule, ground, closed_on, state, verb
      )
      VALUES ('AJ1', $2, '65', $1, 'R', ARRAY[$2::uuid], 'rule-wrong', 'G01', 'It reads months.', '2026-11-20',
        'closed', 'close')`,
    [VIN, verdict],
  );
  await owner.query('SET session_replication_role = origin');
  const page = await get(ministry, '/office/precision/wrong');
  wellMade(page);
  const [at = ''] = /\/office\/precision\/wrong\/[0-9a-f-]+\/answer/.exec(page.body) ?? [];
  assert.doesNotMatch((await get(office, '/office/precision/wrong')).body, new RegExp(at));
  const form = await get(ministry, at);
  wellMade(form);
  const said = await send(ministry, at, 'do', { answer: 'G01.days from 2026-12-01.' });
  assert.equal(said.status, 303);
  const { items } = await done(ministry, 'GET', '/v1/rule-doubts');
  assert.equal(items[0].answer.text, 'G01.days from 2026-12-01.');
  assert.equal((await done(office, 'GET', `/v1/rule-doubts/${items[0].caseFile}`)).rule, 'G01');
  const twice = await ask(ministry, 'POST', `/v1/rule-doubts/${items[0].caseFile}/answer`, {
    answer: 'x',
  });
  assert.equal(twice.status, 409);
});

test('an exporter’s page has twelve months in figures, and each leads to its rows', async () => {
  const at = `/exporters/${exporter.organisation}`;
  const page = await get(office, at);
  wellMade(page);
  for (const figure of ['applied', 'late', 'phones', 'referred'])
    assert.ok(page.body.includes(`${at}/rows?figure=${figure}`), figure);
  const rows = await get(office, `${at}/rows?figure=referred`);
  wellMade(rows);
  assert.match(rows.body, /YS-65-2026-\d{6}/);
  wellMade(await get(office, `${at}/rows?figure=applied`));
  const { items } = await done(office, 'GET', `/v1${at}/figures`);
  assert.equal(items.find(({ figure }: { figure: string }) => figure === 'applied').value, 1);
  assert.equal((await done(office, 'GET', `/v1${at}/rows?figure=applied`)).items[0].vin, VIN);
});

test('an office sees what its exporters owe, the longest overdue first', async () => {
  const none = await get(office, '/office/duties');
  wellMade(none);
  assert.match(none.body, /No duty waits/);
  await owner.query('SET session_replication_role = replica');
  for (const [vin, due] of [
    ['LGXCE4CB2PZZZ0001', '2026-11-23'],
    ['LGXCE4CB2PZZZ0003', '2026-04-22'],
    ['LGXCE4CB2PZZZ0004', '2026-11-24'],
  ])
    await owner.query(
      `INSERT INTO register.duty (rule, vehicle, exporter, province, vin, due, state, verb)
        VALUES ('D02', gen_random_uuid(), $1, '65', $2, $3, 'open', 'begin')`,
      [exporter.organisation, vin, due],
    );
  await owner.query('SET session_replication_role = origin');
  assert.deepEqual(await done(office, 'GET', '/v1/duty-counts'), { due: 3, overdue: 2, untold: 0 });
  const page = await get(office, '/office/duties');
  wellMade(page);
  assert.match(page.body, /2 are overdue/);
  // 216 days from 22 April to 24 November
  assert.match(page.body, /<b class="stop">216<\/b>[\s\S]*<b class="stop">1<\/b>/);
  assert.match((await get(office, '/work')).body, /2 duties of exporters are overdue/);
});

test('money is followed by a number, and what contradicts it stands beside the claim and on the home', async () => {
  await tellRow(pool, customs, 'declaration', VIN, {
    'declaration.vin': VIN,
    'declaration.number': 'E-77',
    'declaration.declaredOn': '2023-12-12',
    'declaration.exitedOn': '2023-12-14',
    'declaration.destination': 'KZ',
  });
  const { questions } = await doneBy(askOfMoney(service.register));
  assert.equal(questions, 1);
  const { items } = await done(tax, 'GET', `/v1/money-trails?q=${VIN}`);
  assert.deepEqual(
    items[0].events.map(({ kind }: { kind: string }) => kind),
    ['refund', 'declared', 'exited'],
  );
  const asked = await done(tax, 'GET', '/v1/money-questions?ground=refund-before-exit');
  assert.deepEqual(
    asked.items.map(({ vin, otherDay, amount }: Record<string, unknown>) => [
      vin,
      otherDay,
      amount,
    ]),
    [[VIN, '2023-12-14', 61_200]],
  );
  const counts = await done(tax, 'GET', '/v1/money-question-counts');
  assert.deepEqual([counts.items.length, counts.items[0].refunds], [1, 1]);
  const home = await get(tax, '/work');
  wellMade(home);
  assert.match(
    home.body,
    /href="\/money\/questions\?ground=refund-before-exit">1 row: A refund claimed before the exit/,
  );
  assert.match(home.body, /“A refund claimed before the exit”: \d of \d confirmed within a year/);
  for (const [actor, language] of [
    [tax, 'en'],
    [ministry, 'zh'],
  ] as const) {
    const trail = await get(actor, `/money?q=${VIN}`, language);
    wellMade(trail);
    assert.match(trail.body, language === 'zh' ? /申报早于出境3日/ : /3 days after the claim/);
    const list = await get(actor, '/money/questions', language);
    wellMade(list);
    assert.match(list.body, new RegExp(`/money\\?q=${VIN}`));
  }
  const nothing = await get(tax, '/money?q=%3Ci%3Enone');
  wellMade(nothing);
  assert.match(nothing.body, /Nothing was told of &lt;i&gt;none/);
  for (const actor of [office, customs, exporter])
    assert.equal((await get(actor, '/money')).status, 403);
});
