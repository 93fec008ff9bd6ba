import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from '../../../src/register/actor.ts';
import { holdVehicle } from '../../../src/register/border/holds/hold-vehicle.ts';
import { pagesWith } from '../../../src/service/pages/areas/pages.ts';
import { rightVin } from '../../nation/right-vin.ts';
import { doneBy } from '../../register/done-by.ts';
import { madeRun } from '../../register/made-run.ts';
import { another, newActor } from '../../register/register-database.ts';
import { judge, license, submitOne } from '../../register/walk.ts';
import { testService } from '../test-service.ts';
import { pageAsks, wellMade } from './page-asks.ts';

const service = await testService({
  today: '2026-11-24',
  pages: pagesWith({ door: async () => new Response(null, { status: 401 }), base: '/auth' }),
});
const { owner, pool, app, as, register } = service;
const { get, post, send } = pageAsks(service);

const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTAAA' });
const rival = await newActor(owner, 'exporter', { province: '44', uscc: '91440100MA7TESTBBB' });
const office = await newActor(owner, 'office');
const second = await another(owner, office);
const ministry = await newActor(owner, 'ministry');
const tax = await newActor(owner, 'tax');
const registry = await newActor(owner, 'registry');
await owner.query(`UPDATE register.person SET account = id::text`);

const VINS = { own: 'LGXCE4CB2PZZZ0001', other: 'LGXCE4CB4PZZZ0002', fed: 'LGXCE4CB6PZZZ0003' };
const verdict = await judge(pool, await submitOne(pool, exporter, '65', VINS.own), exporter, '65');
await judge(pool, await submitOne(pool, rival, '44', VINS.other), rival, '44');

/** Goes on to where a form led. */
const follow = async (actor: Actor, answer: { readonly headers: Headers }) =>
  get(actor, answer.headers.get('location') ?? assert.fail('it leads nowhere'));

/** Decides on a page: what is written, then all of it once more. */
const decided = async (actor: Actor, path: string, typed: Record<string, string> = {}) => {
  const form = await get(actor, path);
  assert.equal(form.status, 200, `${path} ${form.body.slice(-2000)}`);
  wellMade(form);
  const check = /name="act" value="check"/.test(form.body)
    ? await post(actor, path, { act: 'check', ...typed })
    : form;
  assert.equal(check.status, 200, check.body);
  const done = await send(actor, check, 'do');
  assert.equal(done.status, 303, done.body);
  return follow(actor, done);
};

test('where no run has ended the page says how one is made, and the ministry may ask for one', async () => {
  for (const path of ['/office/patterns', '/office/rings']) {
    const theirs = await get(ministry, path);
    wellMade(theirs);
    assert.match(theirs.body, /No run over the nation has ended yet/);
    assert.match(theirs.body, /action="\/administration\/jobs\/nation"/);
    const ours = await get(office, path, 'zh');
    wellMade(ours);
    assert.match(ours.body, /尚无完成的全国筛查/);
    assert.doesNotMatch(ours.body, /<button>立即发起筛查/);
    assert.equal((await get(exporter, path)).status, 403);
  }
});

test('a ring of a run becomes a case, whose questions are answered, and which is closed', async () => {
  const run = await madeRun(owner, VINS);
  const rings = await get(office, '/office/rings');
  wellMade(rings);
  assert.match(rings.body, /As of 24 Nov 2026/);
  assert.doesNotMatch(rings.body, /Seller Ltd/);
  const ring = await get(office, `/office/rings/${run}/0`);
  wellMade(ring);
  assert.match(ring.body, /<svg class="plot ring"/);
  assert.match(ring.body, /1 of 3; the others are dealt with elsewhere/);
  assert.doesNotMatch(ring.body, /Seller Ltd|TESTBBB/);
  const whole = await get(ministry, `/office/rings/${run}/0`);
  assert.match(whole.body, /Seller Ltd/);
  assert.equal((await get(office, `/office/rings/${run}/1`)).status, 404);
  assert.equal((await get(office, `/office/rings/${run}/x`)).status, 404);

  const opened = await follow(office, await send(office, ring, 'open'));
  wellMade(opened);
  assert.match(opened.body, /The case is open\. Take it to work on it/);
  assert.match(opened.body, /A ring of 2 parties, through which 3 vehicles went/);
  const [number = ''] = /AJ-65-2026-\d{6}/.exec(opened.body) ?? [];
  const { rows } = await owner.query<{ id: string }>(
    'SELECT id FROM register.case_file WHERE number = $1',
    [number],
  );
  const at = `/office/cases/${rows[0]?.id}`;
  // the same button leads to it, for a colleague too
  const again = await post(second, '/office/cases/open', { act: 'open', run, ring: '0' });
  assert.equal(again.headers.get('location'), `${at}?done=already`);
  assert.match((await get(office, '/office/rings')).body, new RegExp(`Case ${number}`));

  const taken = await follow(office, await send(office, await get(office, at), 'take'));
  assert.match(taken.body, /The case is yours/);
  // one step comes first: to ask
  assert.match(taken.body, /<a class="button " href="[^"]*\/ask">Ask somebody/);
  for (const path of ['', '/ask', '/note', '/aside', '/assign', '/close'])
    for (const language of ['en', 'zh'] as const)
      wellMade(await get(office, `${at}${path}`, language));
  await decided(office, `${at}/note`, { note: 'NOTEtext' });
  const missing = await post(office, `${at}/ask`, { act: 'check', text: '' });
  assert.equal(missing.status, 422);
  const asked = await decided(office, `${at}/ask`, {
    ...{ organisation: exporter.organisation ?? '', police: '' },
    ...{ text: 'QUESTIONtext', vins: VINS.own, answerBy: '2026-11-30' },
  });
  wellMade(asked);
  assert.match(asked.body, /One answer is waited for/);
  assert.doesNotMatch(asked.body, /\/close"/);

  // whoever is asked sees the question and nothing of the case
  const list = await get(exporter, '/asked');
  wellMade(list);
  assert.match(list.body, /One question waits for your answer/);
  const [, theirs = ''] = /href="(\/asked\/[0-9a-f-]+)"/.exec(list.body) ?? [];
  const question = await get(exporter, theirs);
  wellMade(question);
  assert.match(question.body, /QUESTIONtext/);
  assert.doesNotMatch(question.body, new RegExp(`NOTEtext|${number}|${VINS.fed}|A ring of`));
  for (const actor of [rival, tax, registry]) {
    assert.equal((await get(actor, theirs)).status, 404);
    assert.match((await get(actor, '/asked')).body, /No authority has asked you anything/);
  }
  assert.equal((await get(exporter, at)).status, 403);
  assert.match((await get(exporter, '/work')).body, /An authority asks you something/);
  const answered = await decided(exporter, `${theirs}/answer`, { answer: 'ANSWERtext' });
  assert.match(answered.body, /Your answer was sent/);
  wellMade(await get(exporter, theirs, 'zh'));

  // the police by a letter on paper, whose answer is entered
  const paper = { police: '乌鲁木齐市公安局', text: 'PLATEtext', vins: '', answerBy: '2026-12-24' };
  const more = await decided(office, `${at}/ask`, { organisation: '', ...paper });
  const [, letter = ''] = /href="([^"]*\/letter)"/.exec(more.body) ?? [];
  const printed = await get(office, letter, 'zh');
  wellMade(printed);
  assert.match(
    printed.body,
    /协助调查函[\s\S]*XW-65-2026-\d{6}[\s\S]*乌鲁木齐市公安局[\s\S]*PLATEtext/,
  );
  await decided(office, letter.replace('/letter', '/enter'), {
    ...{ reference: '乌公函7号', answeredOn: '2026-11-24', answer: 'POLICEtext' },
  });
  // a colleague takes it over with a word why, and closes it
  await decided(second, `${at}/assign`, { person: second.person ?? '', why: 'On leave' });
  const before = await get(second, at);
  wellMade(before);
  for (const said of ['ANSWERtext', 'POLICEtext', '乌公函7号', 'NOTEtext', 'On leave'])
    assert.ok(before.body.includes(said), said);
  assert.match((await get(second, '/work')).body, /Your cases \(1\)/);
  const closed = await decided(second, `${at}/close`, { outcome: 'confirmed', ground: 'Art. 1' });
  assert.match(closed.body, /The case is closed/);
  wellMade(await get(second, '/office/cases?view=mine'));
  const [, file = ''] = /href="([^"]*\/evidence\/[^"]*)"/.exec(closed.body) ?? [];
  const evidence = await get(second, file);
  assert.equal(evidence.headers.get('content-type'), 'application/json; charset=utf-8');
  assert.match(evidence.body, /^\{"ring":/);
});

test('patterns are filtered, had as a file, and each opens a case', async () => {
  const page = await get(ministry, '/office/patterns?pattern=numberReused&province=Guangdong');
  wellMade(page);
  assert.match(page.body, /A number of its papers is another vehicle/);
  assert.equal([...page.body.matchAll(/<td data-label="Pattern"/g)].length, 1);
  const csv = await get(office, '/office/patterns?as=csv');
  assert.match(csv.body, /pattern,vin,exporter,province,found,case/);
  assert.equal(csv.body.trim().split('\n').length, 3);
  assert.doesNotMatch(csv.body, /0002|INV-0001/);
  const opened = await follow(ministry, await send(ministry, page, 'open'));
  assert.match(opened.body, /AJ-00-2026-/);
  const reads = { ...office, rights: ['read'] as const };
  assert.doesNotMatch((await get(reads, '/office/patterns')).body, /value="open"/);
  assert.equal((await post(reads, '/office/cases/open', { act: 'open' })).status, 403);
  assert.equal((await post(office, '/office/cases/open', { act: 'open' })).status, 422);
});

test('the page of a hold opens a case by one button, leads to it, and shows it to no port', async () => {
  const customs = await newActor(owner, 'customs');
  const vin = rightVin(1);
  const submitted = await submitOne(pool, exporter, '65', vin);
  const judged = await judge(pool, submitted, exporter, '65');
  await license(pool, office, exporter, submitted, judged);
  const { id, number } = await doneBy(
    holdVehicle(register, customs, { vin, ground: 'papers-doubtful' }),
  );
  const at = `/holds/${id}`;
  const page = await get(office, at);
  wellMade(page);
  const opened = await follow(office, await send(office, page, 'open'));
  wellMade(opened);
  assert.match(
    opened.body,
    new RegExp(`a hold at the border[\\s\\S]*The hold ${number} of ${vin}`),
  );
  assert.match(opened.body, new RegExp(`href="${at}"`));
  // from the case a referral is drafted
  const [draft = ''] = /\/referrals\/new\?case=[^"]*/.exec(opened.body) ?? [];
  const drafted = await get(office, draft.replaceAll('&amp;', '&'));
  wellMade(drafted);
  assert.ok(drafted.body.includes(`value="verdict:${judged}"`));
  for (const language of ['en', 'zh'] as const) {
    const after = await get(office, at, language);
    wellMade(after);
    assert.match(after.body, /href="\/office\/cases\/[0-9a-f-]+">[^<]*AJ-65-2026-\d{6}/);
    assert.doesNotMatch(after.body, /value="open"/);
  }
  for (const actor of [customs, exporter])
    assert.doesNotMatch((await get(actor, at)).body, /AJ-65|value="open"/);
});

test('the same is done over HTTP, each answer as it is described', async () => {
  const asked = async (
    actor: Actor,
    method: 'GET' | 'POST',
    path: string,
    body?: unknown,
    status = 200,
    // biome-ignore lint/suspicious/noExplicitAny: tests look into answers as clients do
  ): Promise<any> => {
    const answer = await app.request(path, {
      method,
      headers: { ...as(actor), ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const said = await answer.text();
    assert.equal(answer.status, status, `${method} ${path}: ${said}`);
    return JSON.parse(said);
  };
  const [{ id: run }] = (await asked(office, 'GET', '/v1/nation-runs?limit=1')).items;
  const counts = await asked(office, 'GET', `/v1/nation-runs/${run}/counts`);
  assert.deepEqual(counts, { byPattern: { numberReused: 1, ring: 1 } });
  assert.equal((await asked(office, 'GET', `/v1/nation-runs/${run}/patterns`)).items.length, 2);
  assert.equal((await asked(office, 'GET', `/v1/nation-runs/${run}/rings`)).items.length, 1);
  assert.equal((await asked(office, 'GET', `/v1/nation-runs/${run}/rings/0`)).number, 0);
  const origin = { kind: 'finding', verdict, rule: 'G06' };
  const { id } = await asked(office, 'POST', '/v1/cases', { origin, reason: 'R' }, 201);
  const again = await asked(office, 'POST', '/v1/cases', { origin, reason: 'R' }, 409);
  assert.equal(again.code, 'case-open');
  const at = `/v1/cases/${id}`;
  assert.equal((await asked(office, 'POST', `${at}/take`, {})).takenBy, office.person);
  const { items: colleagues } = await asked(office, 'GET', '/v1/colleagues');
  assert.deepEqual(
    colleagues.map(({ person }: { person: string }) => person),
    [office.person, second.person],
  );
  await asked(office, 'POST', `${at}/note`, { note: 'N' });
  await asked(office, 'POST', `${at}/set-aside`, { through: '2026-12-01', why: 'W' });
  assert.equal((await asked(office, 'POST', `${at}/resume`, {})).state, 'taken');
  assert.equal((await asked(office, 'GET', `${at}/vehicles`)).items[0].vin, VINS.own);
  const { frozen } = await asked(office, 'GET', at);
  const evidence = await asked(office, 'GET', `${at}/evidence/${frozen[0].id}`);
  assert.equal(evidence.digest, frozen[0].digest);
  const { items: whom } = await asked(office, 'GET', `${at}/whom-to-ask`);
  assert.ok(whom.some(({ part }: { part: string }) => part === 'tax'));
  const ask = { organisation: tax.organisation, text: 'Q', answerBy: '2026-12-01' };
  await asked(office, 'POST', `${at}/questions`, ask, 201);
  const [{ id: question }] = (await asked(tax, 'GET', '/v1/asked')).items;
  assert.equal((await asked(tax, 'GET', `/v1/asked/${question}`)).caseFile, null);
  await asked(rival, 'GET', `/v1/asked/${question}`, undefined, 404);
  assert.equal(
    (await asked(tax, 'POST', `/v1/asked/${question}/answer`, { answer: 'A' })).state,
    'answered',
  );
  const police = { police: 'P', text: 'Q', answerBy: '2026-12-01' };
  const openOf = async (): Promise<string> => {
    const { questions } = await asked(office, 'POST', `${at}/questions`, police, 201);
    return questions.find(({ state }: { state: string }) => state === 'asked').id;
  };
  const entered = { answer: 'A', answeredOn: '2026-11-24', reference: '1' };
  await asked(office, 'POST', `/v1/asked/${await openOf()}/enter`, entered);
  await asked(office, 'POST', `/v1/asked/${await openOf()}/withdraw`, {});
  await asked(second, 'POST', `${at}/assign`, { person: second.person, why: 'W' });
  await asked(office, 'POST', `${at}/release`, {}, 409);
  assert.equal((await asked(second, 'POST', `${at}/release`, {})).state, 'opened');
});
