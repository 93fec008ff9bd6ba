import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectedCheckDigit } from '../../src/domain/vin/check-digit.ts';
import { parseVin } from '../../src/domain/vin/vin.ts';
import type { Actor } from '../../src/register/actor.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { carInNeed, letterWorld, USCC, vinAt } from '../register/letter-world.ts';
import { sheetOf, textOf, visitor } from './exporter-walk.ts';
import { testService } from './test-service.ts';

const service = await testService({
  pages: pagesWith({ door: async () => new Response(null, { status: 401 }), base: '/auth' }),
});
const { exporter, manufacturer, office, owner } = await letterWorld(service);
const page = visitor(service, exporter);
const chinese = visitor(service, exporter, 'zh');
const maker = visitor(service, manufacturer);
const once = () => crypto.randomUUID();

/** Asks the API; what is not answered with success fails. */
const well = async (
  actor: Actor,
  method: string,
  path: string,
  body?: unknown,
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers as clients do
): Promise<any> => {
  const answer = await service.ask(actor, method, path, body);
  assert.ok(answer.status < 300, `${method} ${path}: ${JSON.stringify(answer.body)}`);
  return answer.body;
};

/** Sends a sheet of cars, each in need of a letter; gives the id of its draft. */
const drafted = async (vins: readonly string[]): Promise<string> => {
  const more = Object.fromEntries(
    Object.entries(
      Object.assign({}, ...Object.values(carInNeed(vins[0] ?? '')).flat()) as Record<
        string,
        string
      >,
    ).filter(([name]) => /registeredOn|pendingExportOn/.test(name)),
  );
  const sheet = sheetOf(
    vins.map((vin) => ({ vin, more })),
    USCC,
  );
  const sent = await page.upload('/applications/new', '11月出口 GE.csv', sheet);
  return /^\/applications\/([\w-]+)\/draft$/.exec(sent.to)?.[1] ?? assert.fail(sent.body);
};

test('letters are asked for on the page of a draft, seen by the manufacturer, taken back, and filed', async () => {
  const id = await drafted([vinAt(1), vinAt(2), vinAt(3)]);
  const draft = await page.get(`/applications/${id}/draft`);
  assert.match(draft.body, new RegExp(`href="/applications/${id}/letters"`));
  const check = await page.get(`/applications/${id}/check`);
  assert.match(textOf(check.body), /letter is owed for 3 vehicles\. None is asked for\./);
  const asking = await page.get(`/applications/${id}/letters`);
  assert.match(textOf(asking.body), /You may ask before you submit/);
  assert.match(asking.body, new RegExp(`name="vin" value="${vinAt(3)}" checked`));
  const form = { act: 'ask', once: once(), vin: [vinAt(1), vinAt(2)] };
  const asked = await page.post(`/applications/${id}/letters`, form);
  assert.equal(asked.to, `/applications/${id}/draft?asked=2#letters`);
  const after = textOf((await page.get(asked.to.replace('#letters', ''))).body);
  assert.match(after, /Asked for 2 letters\. They are bound when you submit\./);
  assert.match(after, /asked for, not yet filed/);
  assert.match(
    textOf((await page.get(`/applications/${id}/check`)).body),
    /letter is owed for 3 vehicles\. 2 asked for/,
  );

  // the manufacturer sees them apart from what can be drafted, and may say no
  const seen = await maker.get('/manufacturer/early-requests');
  assert.match(seen.body, new RegExp(vinAt(1).slice(-6)));
  assert.doesNotMatch((await maker.get('/manufacturer/requests')).body, /data-row/);
  const { items } = await well(manufacturer, 'GET', '/v1/early-requests?state=waiting');
  assert.equal(items.length, 2);
  const of = (vin: string): string =>
    items.find((one: { vin: string }) => one.vin === vin)?.id ?? assert.fail(vin);
  const ground = await maker.post('/manufacturer/early-requests', {
    act: 'edit',
    request: of(vinAt(1)),
  });
  assert.match(textOf(ground.body), /there will be no letter/);
  const empty = await maker.post('/manufacturer/early-requests', {
    ...{ act: 'decline', once: once(), ground: '' },
    request: of(vinAt(1)),
  });
  assert.equal(empty.status, 422);
  const declined = await maker.post('/manufacturer/early-requests', {
    ...{ act: 'decline', once: once(), ground: 'sold to <another> market' },
    request: of(vinAt(1)),
  });
  assert.equal(declined.to, '/manufacturer/early-requests');
  assert.match(
    (await page.get(`/applications/${id}/draft`)).body,
    /sold to &lt;another&gt; market/,
  );
  const back = await page.post(`/applications/${id}/draft`, {
    ...{ act: 'take-back', once: once() },
    request: of(vinAt(2)),
  });
  assert.equal(back.to, `/applications/${id}/draft#letters`);
  const again = await well(exporter, 'POST', '/v1/letters/ask', { application: id });
  assert.deepEqual(again.early.map((one: { vin: string }) => one.vin).sort(), [
    vinAt(1),
    vinAt(2),
    vinAt(3),
  ]);
  const [first, second, third] = again.early;
  await well(manufacturer, 'POST', '/v1/early-requests/decline', {
    ...{ requests: [first.id], ground: 'no' },
  });
  await well(exporter, 'POST', '/v1/early-requests/withdraw', { requests: [second.id] });
  const submitted = await page.post(`/applications/${id}/check`, {
    ...{ act: 'submit', once: once(), version: '0' },
  });
  assert.equal(submitted.to, `/applications/${id}`);
  const letters = await well(manufacturer, 'GET', `/v1/letters?application=${id}`);
  assert.deepEqual(
    letters.items.map((one: { vin: string; number: string; state: string }) => [
      one.vin,
      one.number,
      one.state,
    ]),
    [[third.vin, third.number, 'requested']],
  );
  assert.match(textOf((await chinese.get(`/applications/${id}`)).body), /已申请/);
});

/** A VIN with its check digit that ends so. */
const vinEnding = (serial: string): string => {
  const bare = parseVin(`LVVDB11B0RD${serial}`) ?? assert.fail(serial);
  return `${bare.slice(0, 8)}${expectedCheckDigit(bare)}${bare.slice(9)}`;
};

test('a list is searched by the last characters of a VIN, and stays where they cannot be read', async () => {
  const id = await drafted([vinEnding('002004'), vinEnding('003004')]);
  await page.post(`/applications/${id}/check`, {
    ...{ act: 'submit', once: once(), version: '0' },
  });
  await well(exporter, 'POST', '/v1/letters/ask', { application: id });
  const lettersBy = async (ending: string): Promise<readonly string[]> =>
    (await well(exporter, 'GET', `/v1/letters?ending=${ending}`)).items.map(
      (one: { vin: string }) => one.vin,
    );
  // of one VIN; of none; fewer than four characters; small letters are taken for capitals
  assert.deepEqual([...(await lettersBy('2004'))], [vinEnding('002004')]);
  assert.deepEqual([...(await lettersBy('0004'))].length, 0);
  const short = await service.ask(exporter, 'GET', '/v1/letters?ending=004');
  assert.equal(short.status, 422);
  assert.deepEqual([...(await lettersBy('rd002004'))], [vinEnding('002004')]);
  assert.deepEqual(await lettersBy(vinEnding('003004')), [vinEnding('003004')]);
  assert.deepEqual(await lettersBy('7D002004'), []);
  const applications = await well(exporter, 'GET', '/v1/applications?ending=RD003004');
  assert.deepEqual(
    applications.items.map((one: { id: string }) => one.id),
    [id],
  );
  const found = await page.get('/applications?vin=rd00%203004');
  assert.match(found.body, new RegExp(`href="/applications/${id}"`));
  assert.match((await page.get('/exporter/letters?find=2004')).body, /002004/);
  assert.match((await maker.get('/manufacturer/requests?find=2004')).body, /data-row/);
  for (const path of ['/duties', '/licences', '/applications'])
    for (const vin of ['ZZZ5795', 'no VIN', '12', 'O0000']) {
      const list = await page.get(`${path}?vin=${encodeURIComponent(vin)}`);
      assert.equal(list.status, 200, `${path} ${vin}`);
      assert.match(list.body, /name="vin"/);
      assert.equal(/aria-invalid/.test(list.body), vin !== 'ZZZ5795', `${path} ${vin}`);
    }
  assert.match((await page.get('/applications?vin=no%20VIN')).body, new RegExp(id));
});

test('a filing is taken along as it was filed, copied, and changed in one row', async () => {
  const [one, other] = [vinAt(41), vinAt(42)];
  const id = await drafted([one, other]);
  const drafts = await well(exporter, 'GET', '/v1/application-drafts');
  const named = drafts.items.find((draft: { application: string }) => draft.application === id);
  assert.deepEqual([named.file, named.vehicles], ['11月出口 GE.csv', 2]);
  await page.post(`/applications/${id}/check`, {
    ...{ act: 'submit', once: once(), version: '0' },
  });
  const first = await well(exporter, 'GET', `/v1/applications/${id}/filed`);
  assert.equal(first.version, 1);
  assert.deepEqual(
    first.accounts.licence.map((row: { vin: string }) => row.vin),
    [one, other],
  );
  assert.equal(first.accounts.licence[0].facts['licence.odometerKm'], 9094);
  // what the register wrote into the rows was not filed
  assert.equal(first.accounts.licence[0].facts['licence.appliedOn'], undefined);

  // the sheet of what was filed is read back as the same rows
  const sheet = await page.get(`/applications/${id}/filed/1/csv`);
  assert.equal(sheet.status, 200);
  const again = await page.upload('/applications/new', 'again.csv', sheet.body);
  const of = /^\/applications\/([\w-]+)\/draft$/.exec(again.to)?.[1] ?? assert.fail(again.body);
  const reread = await well(exporter, 'GET', `/v1/applications/${of}/draft/rows`);
  assert.deepEqual(reread.accounts, first.accounts);
  const words = await chinese.get(`/applications/${id}/filed/1/csv`);
  const inChinese = await page.upload('/applications/new', 'zh.csv', words.body);
  const zh = /^\/applications\/([\w-]+)\/draft$/.exec(inChinese.to)?.[1] ?? '';
  const rereadZh = await well(exporter, 'GET', `/v1/applications/${zh}/draft/rows`);
  assert.deepEqual(rereadZh.accounts, first.accounts);
  const headers = { ...service.as(exporter), accept: 'text/html', 'accept-language': 'zh' };
  const workbook = await service.app.request(`/applications/${id}/filed/1/xlsx`, { headers });
  const body = new FormData();
  body.set('act', 'upload');
  body.set('once', once());
  body.set('file', new Blob([await workbook.arrayBuffer()]), 'zh.xlsx');
  const sent = await service.app.request('/applications/new', { method: 'POST', headers, body });
  const [, xlsx = ''] =
    /^\/applications\/([\w-]+)\/draft$/.exec(sent.headers.get('location') ?? '') ?? [];
  const rereadXlsx = await well(exporter, 'GET', `/v1/applications/${xlsx}/draft/rows`);
  assert.deepEqual(rereadXlsx.accounts, first.accounts);
  assert.equal((await page.get(`/applications/${id}/filed/1/pdf`)).status, 404);
  assert.equal((await page.get(`/applications/${id}/filed/2/csv`)).status, 404);
  assert.equal((await maker.get(`/applications/${id}/filed/1/csv`)).status, 403);

  const copied = await page.post(`/applications/${id}`, { act: 'copy', once: once() });
  const copy = /^\/applications\/([\w-]+)\/draft$/.exec(copied.to)?.[1] ?? assert.fail(copied.body);
  assert.notEqual(copy, id);
  const rows = await well(exporter, 'GET', `/v1/applications/${copy}/draft/rows?vin=${one}`);
  assert.deepEqual(rows.accounts.licence, [first.accounts.licence[0]]);

  // one row is changed, without another sheet
  const path = `/applications/${id}/vehicles/${one}`;
  assert.match((await page.get(path)).body, new RegExp(`href="${path}/change"`));
  const form = await page.get(`${path}/change`);
  assert.match(textOf(form.body), /its day of application is the day on which you submit it/);
  const { row } = first.accounts.licence[0];
  const field = `licence.odometerKm`;
  assert.match(form.body, new RegExp(`name="cell-${row}-${field}"`));
  const same = await page.post(`${path}/change`, {
    ...{ act: 'change', once: once() },
    ...{ [`cell-${row}-${field}`]: '9094', [`was-${row}-${field}`]: '9094' },
  });
  assert.equal(same.status, 422);
  const changed = await page.post(`${path}/change`, {
    ...{ act: 'change', once: once() },
    ...{ [`cell-${row}-${field}`]: '9200', [`was-${row}-${field}`]: '9094' },
  });
  assert.equal(changed.to, `/applications/${id}/check`);
  // come back to, the page changes nothing and leads on all the same
  const cameBack = await page.post(`${path}/change`, {
    ...{ act: 'change', once: once() },
    ...{ [`cell-${row}-${field}`]: '9200', [`was-${row}-${field}`]: '9200' },
  });
  assert.equal(cameBack.status, 422);
  assert.match(textOf(cameBack.body), /Nothing was changed\./);
  assert.match(
    textOf(cameBack.body),
    /A new version with \d+ vehicles? is prepared and not submitted/,
  );
  for (const to of ['check', 'draft'])
    assert.match(cameBack.body, new RegExp(`<a[^>]* href="/applications/${id}/${to}">`));
  // nothing is filed before it is submitted
  const still = await well(exporter, 'GET', `/v1/applications/${id}/filed`);
  assert.equal(still.version, 1);
  const check = textOf((await page.get(`/applications/${id}/check`)).body);
  assert.match(check, /This becomes version 2\. The version before is kept/);
  await page.post(`/applications/${id}/check`, {
    ...{ act: 'submit', once: once(), version: '1' },
  });
  const second = await well(exporter, 'GET', `/v1/applications/${id}/filed`);
  assert.equal(second.version, 2);
  const expected = structuredClone(first.accounts);
  expected.licence[0].facts[field] = 9200;
  assert.deepEqual(second.accounts, expected);
  const before = await well(exporter, 'GET', `/v1/applications/${id}/filed?version=1`);
  assert.deepEqual(before.accounts, first.accounts);
  const application = await page.get(`/applications/${id}`);
  for (const version of [1, 2])
    assert.match(application.body, new RegExp(`href="/applications/${id}/filed/${version}/xlsx"`));

  // the next version may begin with what was filed
  await well(exporter, 'POST', `/v1/applications/${id}/draft/from-filed`);
  const prepared = await well(exporter, 'GET', `/v1/applications/${id}/draft/rows`);
  assert.deepEqual(prepared.accounts, second.accounts);
  await well(exporter, 'POST', `/v1/applications/${copy}/copy`);
});

test('a draft is deleted, and an application is withdrawn', async () => {
  const id = await drafted([vinAt(51)]);
  const asked = textOf((await page.get(`/applications/${id}/withdraw`)).body);
  assert.match(asked, /Delete draft SQ-/);
  assert.match(
    textOf((await chinese.get(`/applications/${id}/withdraw`)).body),
    /删除草稿SQ-.*其他人未曾看到该草稿/,
  );
  const gone = await page.post(`/applications/${id}/withdraw`, { act: 'withdraw', once: once() });
  assert.equal(gone.to, '/applications');
  assert.match(textOf((await page.get(`/applications/${id}`)).body), /You deleted this draft/);
});

test('the home says first what can be done, in words, and folds what is overdue', async () => {
  const id = await drafted([vinAt(61)]);
  const first = textOf((await page.get('/work')).body);
  assert.match(first, /Do now .*Draft: 11月出口 GE\.csv: 1 vehicle\. .*Due in 14 days/);
  await page.post(`/applications/${id}/check`, {
    ...{ act: 'submit', once: once(), version: '0' },
  });
  const { asked } = await well(exporter, 'POST', '/v1/letters/ask', { application: id });
  await well(exporter, 'POST', `/v1/letters/${asked[0].id}/withdraw`);
  await well(office, 'POST', `/v1/applications/${id}/take`);
  await well(office, 'POST', `/v1/applications/${id}/ask`, {
    questions: [{ vin: null, text: { en: 'Which port?', zh: '从哪个口岸出境？' } }],
  });
  const home = await chinese.get('/work');
  const text = textOf(home.body);
  // no state is shown by its code
  assert.doesNotMatch(text, /withdrawn/);
  assert.match(text, /1份已撤回。/);
  const question = text.indexOf('补正要求待您补正');
  assert.ok(question > text.indexOf('现在办理') && question < text.indexOf('14日内到期'));
  assert.ok(question < text.indexOf('草稿：'), 'what stops a clock stands before drafts');
  assert.match(text, /办理时限暂停中/);
});

test('duties that fall due in 14 days are told apart from later ones, and those overdue are one line', async () => {
  const id = await drafted([vinAt(71), vinAt(72), vinAt(73), vinAt(74)]);
  await page.post(`/applications/${id}/check`, {
    ...{ act: 'submit', once: once(), version: '0' },
  });
  const { rows } = await owner.query<{ id: string; vin: string }>(
    'SELECT id, vin FROM register.application_vehicle WHERE application = $1 ORDER BY vin',
    [id],
  );
  await owner.query('SET session_replication_role = replica');
  // the day of the register is 24 November: overdue, its 14th day, the day after
  const days = ['2026-11-20', '2026-11-20', '2026-12-08', '2026-12-09'];
  for (const [at, { id: vehicle, vin }] of rows.entries())
    await owner.query(
      `INSERT INTO register.duty (rule, vin, vehicle, exporter, province, due, state, verb)
        VALUES ('D01', $1, $2, $3, '65', $4, 'open', 'begin')`,
      [vin, vehicle, exporter.organisation, days[at]],
    );
  await owner.query('SET session_replication_role = origin');
  const home = await page.get('/work');
  const text = textOf(home.body);
  assert.match(
    text,
    /Due in 14 days 1 .*8 Dec 2026 .*Overdue: 2 vehicles .*Due later: 1 .*9 Dec 2026/,
  );
  assert.match(home.body, /<details id="overdue"><summary/);
});

test('a list as a table has the words of its page; as CSV it has codes in every language', async () => {
  const codes = await chinese.get('/exporter/letters?as=csv');
  assert.match(codes.body, /^number,state,vin,.*askedOn/);
  assert.match(codes.body, /,requested,/);
  const [head = '', ...lines] = (await chinese.get('/exporter/letters?as=words')).body
    .trim()
    .split('\r\n');
  assert.equal(head.split(',')[1], '状态');
  const line = lines.find((one) => one.includes(vinEnding('002004')))?.split(',') ?? [];
  // the VIN whole, the state and the country in words, the day as a spreadsheet reads it
  assert.equal(line[1], '已申请');
  assert.equal(line[2], vinEnding('002004'));
  assert.equal(line[4], '格鲁吉亚');
  assert.match(line[6] ?? '', /^\d{4}-\d\d-\d\d$/);
  const english = (await page.get('/exporter/letters?as=words')).body.split('\r\n');
  assert.equal(english.length, lines.length + 2);
  assert.match(english[0] ?? '', /State,VIN/);
});
