import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from '../../src/register/actor.ts';
import { draftApplication } from '../../src/register/applications/draft-application.ts';
import { submitApplication } from '../../src/register/applications/submit-application.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { rightVin } from '../nation/right-vin.ts';
import { clearCar, filed, type Stated, telling } from '../register/a-car.ts';
import { doneBy } from '../register/done-by.ts';
import { another, newActor } from '../register/register-database.ts';
import { testService } from './test-service.ts';

const door = async () => new Response(null, { status: 401 });
const pages = pagesWith({ door, base: '/auth' });
const { ask, app, as, owner, register } = await testService({ today: '2026-11-24', pages });

const USCC = '915260183BJ1XG6123';
const exporter = await newActor(owner, 'exporter', { uscc: USCC });
const office = await newActor(owner, 'office');
const second = await another(owner, office);
const elsewhere = await newActor(owner, 'office', { province: '44' });
await filed(owner, exporter);

/** A car registered 16 days before the application and without a letter: G01 stands against it. */
const earlyCar = (vin: string): Stated => {
  const car = clearCar(vin, USCC);
  const on = '2026-11-08';
  return {
    ...car,
    licence: (car.licence ?? []).map((row) => ({ ...row, 'licence.registeredOn': on })),
    certificate: (car.certificate ?? []).map((row) => ({ ...row, 'certificate.registeredOn': on })),
  };
};

const VINS = [rightVin(1), rightVin(2), rightVin(3)] as const;
const cars = [earlyCar(VINS[0]), earlyCar(VINS[1]), clearCar(VINS[2], USCC)];
const accounts: Record<string, object[]> = {};
for (const car of cars)
  for (const [account, rows] of Object.entries(car))
    accounts[account] = [...(accounts[account] ?? []), ...rows];
const { id: application } = await doneBy(
  draftApplication(register, exporter, { accounts: accounts as Stated }),
);
await doneBy(submitApplication(register, exporter, { application }));

const post = async (actor: Actor, path: string, fields: readonly (readonly [string, string])[]) => {
  const answer = await app.request(path, {
    method: 'POST',
    headers: {
      ...as(actor),
      'content-type': 'application/x-www-form-urlencoded',
      'accept-language': 'zh',
    },
    body: new URLSearchParams(fields.map(([name, value]) => [name, value])),
  });
  const to = answer.headers.get('location') ?? '';
  return { status: answer.status, to, body: await answer.text() };
};

const handIn = async (actor: Actor, path: string, file: File) => {
  const body = new FormData();
  body.append('act', 'handIn');
  body.append('files', file);
  const headers = { ...as(actor), 'accept-language': 'zh' };
  const answer = await app.request(path, { method: 'POST', headers, body });
  const to = answer.headers.get('location');
  return { status: answer.status, to, body: await answer.text() };
};

const areaIn = (page: string, name: string): string =>
  new RegExp(`<textarea[^>]*name="${name}"[^>]*>([^<]*)<`).exec(page)?.[1] ?? '';

const shown = async (actor: Actor, path: string): Promise<string> =>
  (await ask(actor, 'GET', path, undefined, { 'accept-language': 'zh' })).body;

test('a row of the queue says its last day and the days that are left; codes are words', async () => {
  // handed in on Tuesday 24 November: three working days
  assert.match(
    await shown(office, '/queue'),
    /<time datetime="2026-11-27" title="2026-11-27">11-27<\/time><small>（3天）<\/small>/,
  );
  const page = await shown(office, `/queue/applications/${application}/vehicles/${VINS[2]}`);
  assert.match(page, /登记省份[\s\S]{0,80}新疆/);
  // one who tells of itself alone contradicts nobody
  assert.doesNotMatch(page, /记载为/);
});

test('on a clean car of which everybody tells nothing disagrees, on a forged one what is forged does', async () => {
  const [registry, tax] = [await newActor(owner, 'registry'), await newActor(owner, 'tax')];
  const tells = async (vin: string, forged: Readonly<Record<string, string>>) => {
    const [stated = {}] = clearCar(vin, USCC).certificate ?? [];
    const certificate = { ...stated, ...forged } as Parameters<typeof telling>[4][number];
    await telling(register, registry, 'fed', 'certificate', [certificate]);
    // a first sale and a used sale are two events, and so are readings of three days
    const invoice = (number: string, kind: string, issuedOn: string, price: number) => ({
      ...{ 'invoice.vin': vin, 'invoice.number': number, 'invoice.kind': kind },
      ...{ 'invoice.issuedOn': issuedOn, 'invoice.price': price },
    });
    await telling(register, tax, 'fed', 'invoice', [
      invoice(`1${vin.slice(-6)}`, 'new', '2026-01-10', 90_000),
      invoice(`2${vin.slice(-6)}`, 'used', '2026-10-20', 71_000),
    ]);
    const readings = [
      ['2026-01-15', 12],
      ['2026-05-03', 4_100],
      ['2026-11-12', 9_090],
    ] as const;
    for (const [on, km] of readings) {
      await telling(register, registry, 'fed', 'reading', [
        { 'reading.vin': vin, 'reading.on': on, 'reading.km': km, 'reading.source': 'registry' },
      ]);
    }
    const at = `/v1/applications/${application}/vehicles/${vin}/tellings`;
    const { items } = (await ask(office, 'GET', at)).body;
    assert.equal(items.filter(({ by }: { by: string }) => by !== 'exporter').length, 6);
    return items.flatMap(({ by, otherwise }: { by: string; otherwise: { fact: string }[] }) =>
      otherwise.map(({ fact }) => [by, fact].join(' ')),
    );
  };
  assert.deepEqual(await tells(VINS[2], {}), []);
  const forged = await tells(VINS[1], {
    ...{ 'certificate.registeredOn': '2026-11-08', 'certificate.model': 'SQR7000T' },
  });
  assert.deepEqual(forged.sort(), ['exporter certificate.model', 'registry certificate.model']);
  const page = await shown(office, `/queue/applications/${application}/vehicles/${VINS[1]}`);
  assert.equal(page.match(/记载为/g)?.length, 2);
});

test('what to ask is drafted by ground: each rule with its remedy and the vehicles it stands against', async () => {
  const { body } = await ask(office, 'GET', `/v1/applications/${application}/draft-questions`);
  const [first] = body.items;
  assert.deepEqual([first.rule, first.vins], ['G01', VINS.slice(0, 2)]);
  assert.match(first.text.zh, /^请提交由车辆生产企业出具并加盖公章的/);
  // no flag is drafted, which the exporter is not told of
  for (const { rule } of body.items) assert.match(rule, /^G/);
  for (const [actor, status] of [
    [elsewhere, 404],
    [exporter, 403],
  ] as const) {
    const not = await ask(actor, 'GET', `/v1/applications/${application}/draft-questions`);
    assert.equal(not.status, status);
  }
});

test('a template is of its office alone, and takes the place of another of its name', async () => {
  const keep = (actor: Actor, zh: string) =>
    ask(actor, 'POST', '/v1/question-templates', { name: '公章', text: { zh } });
  await keep(office, '请加盖公章。');
  await keep(second, '请加盖公章并注明日期。');
  await keep(elsewhere, '他省模板。');
  const { body } = await ask(office, 'GET', '/v1/question-templates');
  assert.deepEqual(
    body.items.map(({ text }: { text: object }) => text),
    [{ zh: '请加盖公章并注明日期。' }],
  );
  const [{ id }] = body.items;
  const foreign = await ask(elsewhere, 'POST', `/v1/question-templates/${id}/end`);
  assert.equal(foreign.status, 404);
  assert.equal((await ask(exporter, 'GET', '/v1/question-templates')).status, 403);
});

test('what is ticked is put behind what was typed, one line a vehicle, and asked as several questions', async () => {
  const at = `/queue/applications/${application}`;
  await post(office, at, [['act', 'take']]);
  const { body: listed } = await ask(office, 'GET', '/v1/question-templates');
  const template = listed.items[0].id;
  const put = await post(office, `${at}/ask`, [
    ['act', 'check'],
    ['look', 'insert'],
    ['zh', '请说明付款方。'],
    ['en', ''],
    ['offer', 'G01'],
    ['offer', template],
  ]);
  const lines = areaIn(put.body, 'zh').split('\n');
  assert.equal(lines.length, 4);
  assert.equal(lines[0], '请说明付款方。');
  assert.ok(lines[1]?.startsWith(`${VINS[0]} 请提交`) && lines[2]?.startsWith(`${VINS[1]} 请提交`));
  assert.equal(lines[3], '请加盖公章并注明日期。');
  // of a vehicle that is named alone it is asked of that one
  const one = await post(office, `${at}/ask`, [
    ['act', 'check'],
    ['look', 'insert'],
    ['zh', `${VINS[1]} `],
    ['en', ''],
    ['offer', 'G01'],
    ['offer', template],
  ]);
  const ofOne = areaIn(one.body, 'zh').split('\n');
  assert.deepEqual(
    ofOne.map((line) => line.slice(0, 21)),
    [`${VINS[1]} 请提交`, `${VINS[1]} 请加盖`],
  );
  // what was put in is ticked no more: it is not put in twice
  assert.doesNotMatch(put.body, /name="offer"[^>]* checked/);
  const done = await post(office, `${at}/ask`, [
    ['act', 'do'],
    ['zh', lines.join('\n')],
    ['en', ''],
  ]);
  assert.equal(done.to, `${at}?done=asked`);
  const asked = await ask(exporter, 'GET', '/v1/questions?answered=false');
  assert.deepEqual(
    asked.body.items.map(({ vin }: { vin: string | null }) => vin).sort(),
    [...VINS.slice(0, 2), null, null].sort(),
  );
});

test('a template is kept, changed and ended on its page', async () => {
  const at = '/office/question-templates';
  const empty = await post(office, at, [
    ['act', 'keep'],
    ['name', ''],
    ['zh', ''],
    ['en', 'x'],
  ]);
  assert.equal(empty.status, 422);
  assert.match(empty.body, /行数须与中文相同/);
  const kept = await post(office, at, [
    ['act', 'keep'],
    ['name', '合同'],
    ['zh', '请提交合同。'],
    ['en', ''],
  ]);
  assert.equal(kept.to, `${at}?done=kept`);
  const shown = await ask(office, 'GET', at, undefined, { 'accept-language': 'zh' });
  assert.match(shown.body, /请提交合同。/);
  assert.equal((await ask(exporter, 'GET', at)).status, 403);
});

test('who answers for a filing is sealed, opened for a reason that is kept, and by its office alone', async () => {
  const fresh = await newActor(owner, 'exporter', { uscc: '91650100MA00000012' });
  const made = await post(fresh, '/filings', [
    ['act', 'draft'],
    ['address', '示例路1号'],
    ['phone', '0991-5551234'],
    ['legalPerson', '李某某'],
    ['afterSales', '与两家维修企业签约。'],
  ]);
  const filing = made.to.split('/').at(-1) ?? '';
  const { rows } = await owner.query<{ text: string }>(
    'SELECT s::text AS text FROM register.filing_said s WHERE filing = $1',
    [filing],
  );
  assert.equal(rows.length, 1);
  for (const secret of ['5551234', '李某某']) {
    assert.ok(!rows[0]?.text.includes(Buffer.from(secret).toString('hex')), secret);
  }
  const lone = await post(fresh, `/filings/${filing}`, [
    ['act', 'submit'],
    ['address', ''],
    ['phone', ''],
    ['legalPerson', '李某某'],
    ['afterSales', ''],
  ]);
  assert.equal(lone.status, 422);
  // a draft is the exporter's alone
  assert.equal((await ask(office, 'GET', `/queue/filings/${filing}`)).status, 404);
  assert.equal((await ask(fresh, 'POST', `/v1/filings/${filing}/submit`, {})).status, 200);
  const page = await ask(office, 'GET', `/queue/filings/${filing}`, undefined, {
    'accept-language': 'zh',
  });
  assert.match(page.body, /与两家维修企业签约。/);
  assert.match(page.body, /未提交单证，没有可供核对的营业执照。/);
  const scan = new File(['%PDF-1.4\n%made for a test\n'], '营业执照.pdf');
  const handed = await handIn(fresh, `/filings/${filing}`, scan);
  assert.deepEqual([handed.status, handed.to], [303, `/filings/${filing}#papers`]);
  const refused = await handIn(fresh, `/filings/${filing}`, new File(['<html>'], 'page.html'));
  assert.equal(refused.status, 422);
  assert.match(refused.body, /page\.html/);
  assert.match((await ask(fresh, 'GET', `/filings/${filing}`)).body, /营业执照\.pdf/);
  assert.doesNotMatch(page.body, /p:[0-9a-f]{32}|5551234/);
  const at = `/queue/filings/${filing}/contact`;
  const short = await post(office, at, [
    ['act', 'open'],
    ['reason', '电话'],
  ]);
  assert.equal(short.status, 422);
  const opened = await post(office, at, [
    ['act', 'open'],
    ['reason', '电话核实租赁合同的期限'],
  ]);
  assert.match(opened.body, /0991-5551234[\s\S]*李某某/);
  const { rows: events } = await owner.query<{ detail: { reason: string }; person: string }>(
    `SELECT detail, person FROM register.event WHERE thing = $1 AND verb = 'open-contact'`,
    [filing],
  );
  assert.deepEqual(
    events.map(({ detail, person }) => [detail.reason, person]),
    [['电话核实租赁合同的期限', office.person]],
  );
  const reason = { reason: 'To ask about the lease.' };
  const contact = `/v1/filings/${filing}/contact`;
  assert.equal((await ask(elsewhere, 'POST', contact, reason)).status, 404);
  assert.equal((await ask(fresh, 'POST', contact, reason)).status, 403);
});
