import assert from 'node:assert/strict';
import { test } from 'node:test';
import { vinStandingOf } from '../../src/domain/vin/check-digit.ts';
import { askAboutApplication } from '../../src/register/applications/ask-about-application.ts';
import { countersignRefusal } from '../../src/register/applications/decisions/countersign-refusal.ts';
import { decideApplication } from '../../src/register/applications/decisions/decide-application.ts';
import { grantVehicle } from '../../src/register/applications/decisions/grant-vehicle.ts';
import { proposeRefusal } from '../../src/register/applications/decisions/propose-refusal.ts';
import { getApplication } from '../../src/register/applications/get-application.ts';
import { takeApplication } from '../../src/register/applications/take-application.ts';
import { acceptFiling } from '../../src/register/exporters/filings/accept-filing.ts';
import { orderRectification } from '../../src/register/exporters/standings/order-rectification.ts';
import { proposeOrder } from '../../src/register/exporters/standings/propose-order.ts';
import { talkToExporter } from '../../src/register/exporters/standings/talk-to-exporter.ts';
import { tellExporter } from '../../src/register/hearings/tell-exporter.ts';
import { confirmPapersSeen } from '../../src/register/verdicts/confirm-papers-seen.ts';
import { listStatedRows } from '../../src/register/verdicts/list-stated-rows.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { doneBy } from '../register/done-by.ts';
import { heard } from '../register/heard.ts';
import { another, newActor } from '../register/register-database.ts';
import { groundsFor, latestEvent } from '../register/rests-on.ts';
import { sheetOf, textOf, visitor } from './exporter-walk.ts';
import { testService } from './test-service.ts';

const USCC = '91650100MA0DEMQ01R';
const service = await testService({
  pages: pagesWith(
    { door: async () => new Response(null, { status: 401 }), base: '/auth' },
    { publicUrl: 'https://register.example.cn' },
  ),
});
const { register, owner } = service;
const exporter = await newActor(owner, 'exporter', { uscc: USCC });
const other = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTBBB' });
const office = await newActor(owner, 'office');
const second = await another(owner, office);
const page = visitor(service, exporter);
const chinese = visitor(service, exporter, 'zh-CN');

/** VINs whose check digit is right. */
const vinOf = (place: number): string => {
  const vin = `LSJJV8DJ0SC${String(place).padStart(6, '0')}`;
  const tried = [...'0123456789X'].map((digit) => `${vin.slice(0, 8)}${digit}${vin.slice(9)}`);
  return tried.find((one) => vinStandingOf(one) === 'valid') ?? '';
};
const once = () => crypto.randomUUID();

/** Sends a sheet and submits it as it is; gives the path of the application. */
const submitted = async (...places: readonly number[]): Promise<string> => {
  const sheet = sheetOf(
    places.map((place) => ({ vin: vinOf(place) })),
    USCC,
  );
  const { to } = await page.upload('/applications/new', 'cars.csv', sheet);
  const path = to.replace(/\/draft$/, '');
  const done = await page.post(`${path}/check`, { act: 'submit', version: '0', once: once() });
  assert.equal(done.to, path);
  return path;
};

const idOf = (path: string): string => path.split('/').at(2) ?? '';

test('nothing is filed: the home says so, and a filing is drafted, handed in and accepted', async () => {
  const home = await page.get('/work');
  assert.match(textOf(home.body), /You are not filed as an exporter of used vehicles/);
  const lacking = await page.post('/filings', {
    act: 'draft',
    once: once(),
    address: '乌鲁木齐<b>1',
  });
  assert.equal(lacking.status, 422, textOf(lacking.body));
  assert.match(lacking.body, /value="乌鲁木齐&lt;b&gt;1"/);
  assert.match(textOf(lacking.body), /Enter a telephone number/);

  const fields = { act: 'draft', once: once(), address: '乌鲁木齐市1号', phone: '13800000001' };
  const drafted = await page.post('/filings', fields);
  assert.match(drafted.to, /^\/filings\//);
  assert.equal((await page.post('/filings', fields)).to, drafted.to);
  const shown = await page.get(drafted.to);
  assert.doesNotMatch(shown.body, /13800000001|p:[0-9a-f]/);

  const handed = { act: 'submit', once: once(), address: '乌鲁木齐市2号', phone: '' };
  assert.equal((await page.post(drafted.to, handed)).to, drafted.to);
  const filing = idOf(drafted.to);
  const accepted = await doneBy(acceptFiling(register, office, { filing }));
  assert.equal(accepted.facts['exporter.address'], '乌鲁木齐市2号');
  assert.match(String(accepted.facts['exporter.phone']), /^p:/);
  const after = await page.get('/filings');
  assert.match(textOf(after.body), /You are filed until 23 Nov 2027/);
  // a page that was left open: the step is refused in the frame, with a link to how it stands
  const stale = await page.post(drafted.to, { act: 'withdraw', once: once() });
  assert.equal(stale.status, 409);
  assert.match(stale.body, new RegExp(`href="${drafted.to}"`));
});

test('a file with problems is mended in the table, checked, and submitted once', async () => {
  const sheet = sheetOf(
    [
      { vin: vinOf(1) },
      { vin: vinOf(2), more: { 'licence.destination': 'Narnia', 'licence.odometerKm': 'many' } },
      { vin: 'LSJ' },
      { vin: vinOf(1) },
    ],
    USCC,
  );
  const sent = await page.upload('/applications/new', 'cars.csv', sheet);
  const draft = await page.get(sent.to);
  const text = textOf(draft.body);
  assert.match(text, /4 vehicles read/);
  // all at once: the destination, the odometer, the VIN, and the row that lists a VIN a second time
  assert.match(text, /4 cells to mend/);
  assert.match(text, /3 cells must be mended before you can go on/);
  for (const name of [
    '3-licence.destination',
    '3-licence.odometerKm',
    '4-licence.vin',
    '5-licence.vin',
  ]) {
    assert.match(draft.body, new RegExp(`name="cell-${name}"`));
  }
  assert.match(draft.body, /name="was-3-licence.destination" value="Narnia"/);

  const was = {
    'was-3-licence.destination': 'Narnia',
    'was-3-licence.odometerKm': 'many',
    'was-4-licence.vin': 'LSJ',
    'was-5-licence.vin': vinOf(1),
  };
  const mended = await page.post(sent.to, {
    ...was,
    ...{ act: 'mend', once: once() },
    'cell-3-licence.destination': '格鲁吉亚',
    'cell-3-licence.odometerKm': 'many',
    'cell-4-licence.vin': vinOf(3),
    'cell-5-licence.vin': vinOf(1),
    leave: '5',
  });
  assert.equal(mended.to, sent.to);
  const again = textOf((await page.get(sent.to)).body);
  assert.match(again, /3 vehicles read/);
  assert.match(again, /One cell to mend/);
  assert.doesNotMatch(again, /before you can go on/);

  const path = sent.to.replace(/\/draft$/, '');
  const check = await page.get(`${path}/check`);
  assert.equal(check.status, 200);
  // the certificate of the mended row went along with its VIN, so that its gate is as clear as that of the first
  assert.match(textOf(check.body), /All 3 may be licensed/);
  assert.match(textOf(check.body), /Check before you submit/);
  const submit = { act: 'submit', version: '0', once: once() };
  const [one, twice] = [
    await page.post(`${path}/check`, submit),
    await page.post(`${path}/check`, submit),
  ];
  assert.deepEqual([one.to, twice.to], [path, path]);
  const { rows } = await owner.query(
    `SELECT version FROM register.application_version WHERE application = $1`,
    [idOf(path)],
  );
  assert.deepEqual(rows, [{ version: 1 }]);
  // the back button: what was submitted is shown, and submitting it anew is refused
  assert.equal((await page.get(`${path}/check`)).to, path);
  const stale = await page.post(`${path}/check`, { ...submit, once: once() });
  assert.equal(stale.status, 409);
  const shown = textOf((await page.get(path)).body);
  assert.match(shown, /It waits for an officer/);
  assert.match(shown, /Office answers by 27 Nov 2026/);
});

test('a VIN that stands in another application is refused beside the rows, with the way to mend it', async () => {
  const { to } = await page.upload(
    '/applications/new',
    'cars.csv',
    sheetOf([{ vin: vinOf(1) }], USCC),
  );
  const check = await page.get(to.replace(/draft$/, 'check'));
  assert.equal(check.status, 422);
  assert.match(
    textOf(check.body),
    /stands in another application.*Row 2 LSJJV8DJ.SC000001 Mend it/,
  );
});

test('what cannot be read, or is not there, is said beside the file', async () => {
  const none = await page.post('/applications/new', { act: 'upload', once: once() });
  assert.equal(none.status, 422);
  assert.match(textOf(none.body), /Choose a file/);
  const broken = await page.upload('/applications/new', '<i>.xlsx', 'PK\u0003\u0004nothing');
  assert.equal(broken.status, 422);
  assert.match(broken.body, /aria-invalid="true"/);
});

test('a question is answered, a version amended, and the application withdrawn', async () => {
  const path = await submitted(11, 12);
  const application = idOf(path);
  await doneBy(takeApplication(register, office, { application }));
  const text = { en: 'Which port?', zh: '从哪个口岸出境？' };
  await doneBy(
    askAboutApplication(register, office, {
      application,
      questions: [
        { vin: null, text },
        { vin: vinOf(12), text: { en: 'Whose car?', zh: '车主是谁？' } },
      ],
    }),
  );
  const home = await chinese.get('/work');
  assert.match(textOf(home.body), /主管部门有2项补正要求待您补正/);
  assert.doesNotMatch(textOf(home.body), /Which port/);
  const asked = await page.get(path);
  const names = [...asked.body.matchAll(/<textarea id="f-(answer-[\w-]+)"/g)].map(
    ([, name]) => name ?? '',
  );
  assert.equal(names.length, 2);
  const [first = '', last = ''] = names;
  const half = await page.post(path, { act: 'answer', once: once(), [first]: 'Khorgos' });
  assert.equal(half.status, 422);
  assert.match(half.body, />Khorgos<\/textarea>/);
  assert.match(textOf(half.body), /Write an answer/);
  const answered = await page.post(path, {
    act: 'answer',
    once: once(),
    [first]: 'Khorgos',
    [last]: 'Ours',
  });
  assert.equal(answered.to, path);
  const answers = textOf((await page.get(path)).body);
  for (const said of ['An officer works on it', 'Which port?', 'Khorgos', 'Whose car?', 'Ours']) {
    assert.ok(answers.includes(said), said);
  }

  const draft = `${path}/draft`;
  assert.match(textOf((await page.get(draft)).body), /Nothing is prepared yet/);
  const other = sheetOf([{ vin: vinOf(11) }], USCC);
  assert.equal((await page.upload(draft, 'fewer.csv', other)).to, draft);
  const check = await page.get(`${path}/check`);
  assert.match(
    textOf(check.body),
    /This becomes version 2\..*The day of application changes to today/,
  );
  assert.equal(
    (await page.post(`${path}/check`, { act: 'submit', version: '1', once: once() })).to,
    path,
  );
  const after = await doneBy(getApplication(register, exporter, { application }));
  assert.deepEqual([after.version, after.vehicles], [2, { open: 1, withdrawn: 1 }]);

  assert.match(textOf((await page.get(`${path}/withdraw`)).body), /This cannot be undone/);
  assert.equal((await page.post(`${path}/withdraw`, { act: 'withdraw', once: once() })).to, path);
  assert.match(textOf((await page.get(path)).body), /You took it back/);
  assert.equal((await page.get(`${path}/withdraw`)).to, path);
});

test('what an answer rests on is named in words, a whole account by who tells it', async () => {
  const path = await submitted(60);
  const own = `${path}/vehicles/${vinOf(60)}`;
  const listIn = ({ body }: { readonly body: string }): readonly string[] =>
    (
      /<div class="note"><p>[^<]*<\/p>\s*<p class="quiet">([^<]*)</.exec(body)?.[1] ??
      assert.fail(body)
    ).split(/[,、] ?/);
  const listed = listIn(await page.get(own));
  assert.ok(listed.includes('Factory') && listed.includes('Factory: Vehicle kind'), `${listed}`);
  const zh = listIn(await chinese.get(own));
  assert.ok(zh.includes('出厂') && zh.includes('车辆种类'), `${zh}`);
  for (const one of zh) assert.match(one, /^\p{Script=Han}/u);
});

test('a refusal is read in the page’s language and appealed once', async () => {
  const path = await submitted(21);
  const application = idOf(path);
  const { listed } = await doneBy(takeApplication(register, office, { application }));
  const vehicle = listed.items[0]?.id ?? '';
  const notice = { en: 'The papers differ <x>.', zh: '文件不一致。' };
  const grounds = groundsFor('propose-refusal');
  const evidence = await latestEvent(owner, exporter.organisation ?? '');
  await doneBy(proposeRefusal(register, office, { vehicle, grounds, evidence, notice }));
  const proposed = await page.get(`${path}/vehicles/${vinOf(21)}`);
  assert.doesNotMatch(proposed.body, /The papers differ|refusal proposed/);
  await heard(register, office, exporter, { vehicle });
  await doneBy(countersignRefusal(register, second, { vehicle }));

  assert.match(textOf((await page.get('/work')).body), /1 vehicle of application .* was refused/);
  const there = `${path}/vehicles/${vinOf(21)}`;
  const refused = await page.get(there);
  assert.match(refused.body, /The papers differ &lt;x&gt;/);
  assert.match(refused.body, /<figure class="ledger">/);
  // neither risk nor its words: it is not told
  assert.doesNotMatch(textOf(refused.body), /Does the story|Risk low|Risk score/);
  // what an appeal stays and what not, with the articles
  const stays =
    /Appeal to the office the decision holds meanwhile; until the appeal is judged the vehicle stands in no/;
  assert.match(textOf(refused.body), stays);
  assert.match(textOf(refused.body), /《中华人民共和国行政诉讼法》第56条/);
  const translated = await chinese.get(there);
  assert.match(textOf(translated.body), /申诉期间不停止执行；申诉未办结前，该车辆不得列入其他申请/);
  assert.match(textOf(translated.body), /文件不一致/);
  assert.doesNotMatch(translated.body, /The papers differ/);
  assert.equal((await page.post(there, { act: 'appeal', once: once(), appeal: ' ' })).status, 422);
  const appeal = { act: 'appeal', once: once(), appeal: '登记证书第2页' };
  assert.equal((await page.post(there, appeal)).to, there);
  assert.match(textOf((await page.get(there)).body), /登记证书第2页/);
  assert.equal((await page.post(there, { ...appeal, once: once() })).status, 409);
});

test('a licence is shown with its code and its duty, and given back after a question', async () => {
  const path = await submitted(41);
  const application = idOf(path);
  const { listed } = await doneBy(takeApplication(register, office, { application }));
  const { items: stated } = await doneBy(listStatedRows(register, office, { application }));
  const rows = stated.map(({ id }) => id);
  await doneBy(confirmPapersSeen(register, office, { application, rows }));
  await doneBy(grantVehicle(register, office, { vehicle: listed.items[0]?.id ?? '' }));
  await doneBy(decideApplication(register, office, { application }));
  const list = await page.get('/licences');
  const [, licence = ''] = /href="(\/licences\/[\da-f-]{36})"/.exec(list.body) ?? [];
  const shown = await page.get(licence);
  assert.match(
    shown.body,
    new RegExp(`<svg [^]*<code>https://register\\.example\\.cn${licence}</code>`),
  );
  assert.match(textOf(shown.body), /not yet declared/);
  // the plate was asked for on 5 November 2026 and lives for 60 days
  assert.match(textOf((await page.get('/work')).body), /4 Jan 2027 A vehicle must leave before/);
  const csv = await page.get('/duties?as=csv&state=open');
  assert.match(csv.body, new RegExp(`2027-01-04,open,D01,${vinOf(41)},`));
  assert.doesNotMatch((await page.get('/duties?state=met')).body, new RegExp(vinOf(41)));
  assert.equal((await visitor(service, other).get(licence)).status, 404);

  // it ends six days from today: told on its page, on the first page among what falls due, and by mail
  const ends = async (day: string) =>
    owner.query(`
      SET session_replication_role = replica;
      UPDATE register.licence SET valid_until = '${day}' WHERE id = '${licence.split('/').at(-1)}';
      SET session_replication_role = origin;
    `);
  const waits = async () => {
    const [soon = ''] = /Due in 14 days.*?(?=Overdue|Due later|$)/s.exec(
      textOf((await page.get('/work')).body),
    ) ?? [''];
    const news = await service.ask(exporter, 'GET', '/v1/news');
    const told = news.body.items.find((one: { kind: string }) => one.kind === 'ending');
    return [/Licence XK-65-2026-\d+ ends: 1 vehicle not declared/.test(soon), told?.waits ?? 0];
  };
  const { rows: kept } = await owner.query<{ valid_until: string }>(
    `SELECT valid_until::text FROM register.licence WHERE id = $1`,
    [licence.split('/').at(-1)],
  );
  assert.deepEqual(await waits(), [false, 0]);
  await ends('2026-11-30');
  assert.match(
    textOf((await page.get(licence)).body),
    /It ends in 6 days\. 1 vehicle on it is not declared/,
  );
  assert.match(textOf((await chinese.get(licence)).body), /6日后到期。 尚有1辆车未报关/);
  assert.deepEqual(await waits(), [true, 1]);
  // fifteen days ahead nothing is told yet, and fourteen days ahead it is
  await ends('2026-12-09');
  assert.deepEqual(await waits(), [false, 0]);
  assert.doesNotMatch(textOf((await page.get(licence)).body), /It ends in/);
  await ends('2026-12-08');
  assert.deepEqual(await waits(), [true, 1]);
  await ends(kept[0]?.valid_until ?? '');
  // printed, it says when and where it stands as it does
  assert.match((await page.get(licence)).body, /<p class="on-paper">Printed on 24 Nov 2026\./);

  const asked = await page.get(`${licence}?surrender=ask`);
  assert.match(textOf(asked.body), /This cannot be undone/);
  assert.equal((await page.post(licence, { act: 'surrender', once: once() })).to, licence);
  const after = await chinese.get(licence);
  assert.match(textOf(after.body), /您已交回，车辆不得凭此出境/);
  assert.equal((await page.post(licence, { act: 'surrender', once: once() })).status, 409);
});

test('an order to rectify is told once it is signed, and reported on with what shows it', async () => {
  const exporterId = exporter.organisation ?? '';
  const step = {
    exporter: exporterId,
    evidence: await latestEvent(owner, exporterId),
  };
  await doneBy(talkToExporter(register, office, { ...step, grounds: groundsFor('talk') }));
  const notice = { en: 'Rectify within the month.', zh: '一个月内整改。' };
  await doneBy(
    proposeOrder(register, office, { ...step, grounds: groundsFor('propose-order'), notice }),
  );
  assert.doesNotMatch((await page.get('/standing')).body, /Rectify within/);
  // told, it stands on the first page with its last day, and is answered
  const told = await doneBy(tellExporter(register, office, { exporter: exporterId }));
  assert.match(textOf((await page.get('/work')).body), /Proposed against you: order to rectify/);
  const hearing = `/hearings/${told.id}`;
  assert.match((await page.get('/standing')).body, new RegExp(hearing));
  assert.match((await page.get('/hearings')).body, new RegExp(hearing));
  const read = textOf((await page.get(hearing)).body);
  assert.match(read, /Rectify within the month/);
  assert.match(read, /never heavier because you defended yourself/);
  assert.match(read, /within 5 working days/);
  assert.match(
    read,
    /Reconsideration the decision holds meanwhile, unless .*《中华人民共和国行政复议法》第42条/,
  );
  assert.doesNotMatch((await page.get(hearing)).body, /ask-oral/);
  assert.equal((await visitor(service, other).get(hearing)).status, 404);
  const empty = await page.post(`${hearing}/answer`, { act: 'check', once: once(), answer: '' });
  assert.equal(empty.status, 422);
  assert.match(textOf((await page.get(`${hearing}/waive`)).body), /may then decide at once/);
  const answered = { act: 'do', once: once(), answer: 'It was <not> so.' };
  assert.equal((await page.post(`${hearing}/answer`, answered)).to, hearing);
  assert.match((await page.get(hearing)).body, /It was &lt;not&gt; so\./);
  assert.equal((await page.get(`${hearing}/answer`)).status, 409);
  await doneBy(orderRectification(register, second, { exporter: exporterId }));
  assert.match(textOf((await page.get('/work')).body), /You were ordered to rectify/);
  const shown = await page.get('/standing');
  assert.match(shown.body, /Rectify within the month/);
  const [, evidence = ''] = /name="evidence" value="([\da-f-]+)"/.exec(shown.body) ?? [];
  const lacking = await page.post('/standing', { act: 'report', once: once(), report: '<b>done' });
  assert.equal(lacking.status, 422, textOf(lacking.body));
  assert.match(lacking.body, /&lt;b&gt;done<\/textarea>/);
  // what is not one's own shows nothing
  const foreign = { act: 'report', once: once(), report: 'done', evidence: crypto.randomUUID() };
  assert.equal((await page.post('/standing', foreign)).status, 422);
  const report = { act: 'report', once: once(), report: 'Trained everybody.', evidence };
  assert.equal((await page.post('/standing', report)).to, '/standing');
  assert.match(textOf((await page.get('/standing')).body), /You have reported.*Trained everybody/);
});

test('lists are filtered, sorted by the register, and downloaded; Chinese pages are Chinese', async () => {
  const csv = await page.get('/applications?as=csv&state=withdrawn');
  assert.match(csv.body, /^number,state,vehicles/);
  assert.match(csv.body, /withdrawn,2,withdrawn 2/);
  for (const path of [
    '/applications',
    '/licences',
    '/duties',
    '/filings',
    '/standing',
    '/applications/new',
  ]) {
    const shown = await chinese.get(path);
    assert.equal(shown.status, 200, path);
    const main = textOf(
      shown.body.slice(shown.body.indexOf('<main'), shown.body.indexOf('</main')),
    );
    assert.doesNotMatch(
      main.replace(/CSV|N?D?JSON|XLSX|Parquet|Excel|cars\.csv|LSJ JV8DJ|Trained everybody/g, ''),
      /[a-z]{3}/i,
      path,
    );
  }
  const template = await page.get('/applications/template/csv');
  assert.match(template.body, /VIN/);
  assert.equal((await page.get('/applications/template/exe')).status, 404);
});

test('another exporter sees nothing of it, and an office is told that this is not for its part', async () => {
  const path = await submitted(31);
  const stranger = visitor(service, other);
  for (const there of [
    path,
    `${path}/draft`,
    `${path}/check`,
    `${path}/withdraw`,
    `${path}/vehicles/${vinOf(31)}`,
  ]) {
    assert.equal((await stranger.get(there)).status, 404, there);
  }
  assert.equal(
    (await stranger.post(`${path}/withdraw`, { act: 'withdraw', once: once() })).status,
    404,
  );
  assert.equal((await page.get('/applications/no-id')).status, 404);
  const officer = visitor(service, office);
  assert.equal((await officer.get(path)).status, 403);
  assert.equal((await officer.get('/duties')).status, 403);
});
