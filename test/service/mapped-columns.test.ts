import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import { vinStandingOf } from '../../src/domain/vin/check-digit.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { newActor } from '../register/register-database.ts';
import { textOf, visitor } from './exporter-walk.ts';
import { testService } from './test-service.ts';

const service = await testService({
  pages: pagesWith(
    { door: async () => new Response(null, { status: 401 }), base: '/auth' },
    { publicUrl: 'https://register.example.cn' },
  ),
});
const { owner, app, as, ask } = service;
const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA0DEMQ01R' });
const other = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTBBB' });

const vinOf = (place: number): string => {
  const vin = `LSJJV8DJ0SC${String(place).padStart(6, '0')}`;
  const tried = [...'0123456789X'].map((digit) => `${vin.slice(0, 8)}${digit}${vin.slice(9)}`);
  return tried.find((one) => vinStandingOf(one) === 'valid') ?? '';
};

const HEADERS = [
  ...['序号', 'VIN码', '品牌', '型号', '登记证上牌日期', '过户待出口日期', '能源', '仪表公里数'],
  ...['国家', '新旧', '单价', '币种', '车主', '备注'],
];

/** A sheet as a firm keeps it: title, own headers, dates in three hands, a total; `cars` rows from `from`. */
const ownSheet = async (from: number, cars: number): Promise<Buffer> => {
  const days = ['46246', '2026/8/20', '2026.9.8', '２０２６年8月20日'];
  const rows = Array.from({ length: cars }, (_, at) => [
    ...[String(at + 1), vinOf(from + at), '比亚迪', 'BYD6480', days[at % days.length] ?? ''],
    ...['2026-11-02', at === 7 ? '增程' : at === 8 ? '增程电车' : '插混'],
    ...[at % 2 === 0 ? '0.3万公里' : '3,120', at % 3 === 0 ? '吉尔吉斯' : '哈萨克', '二手车'],
    ...[at < 2 ? '15,400元' : '18200', '美元', '张三', at === 3 ? '急' : ''],
  ]);
  const all = [['哈萨克11月第二批'], HEADERS, ...rows, ['合计', `${cars}辆`]];
  return Buffer.from(
    await writeExcelFile(
      all.map((row) => row.map((value) => ({ value, type: String }))),
    ).toBuffer(),
  );
};

const uploaded = async (name: string, sheet: Buffer) => {
  const response = await app.request(
    `/v1/applications/from-file?name=${encodeURIComponent(name)}`,
    {
      method: 'POST',
      headers: { ...as(exporter), 'content-type': 'application/octet-stream', ...key() },
      body: new Uint8Array(sheet),
    },
  );
  const answer = await response.json();
  if (response.status !== 201) console.error(answer);
  const { id } = answer as { id: string };
  return { path: `/v1/applications/${id}/draft`, id };
};

interface Column {
  readonly header: string;
  readonly field: string | null;
  readonly likely: readonly string[];
}

/** All that an exporter would have to answer of a draft: columns asked, equal mistakes, other cells. */
const askedOf = async (path: string) => {
  const { body } = await ask(exporter, 'GET', path);
  const together = new Set(
    body.equal.flatMap((one: { field: string; rows: number[] }) =>
      one.rows.map((row) => `${row} ${one.field}`),
    ),
  );
  return {
    body,
    asked: [
      ...body.sheet.columns
        .filter(({ likely }: Column) => likely.length > 0)
        .map(({ header, likely }: Column) => `${header}: ${likely[0]}?`),
      ...body.equal.map(
        (one: { field: string; written: string; rows: number[] }) =>
          `${one.field} ${one.written} × ${one.rows.length}`,
      ),
      ...body.cells.filter(
        (one: { row: number; field: string }) => !together.has(`${one.row} ${one.field}`),
      ),
    ],
  };
};

const page = visitor(service, exporter);
const key = () => ({ 'idempotency-key': crypto.randomUUID() });

test('a firm’s own Excel of 40 cars is read with four answers, each given once; its second asks nothing', async () => {
  const first = await uploaded('哈萨克11月第二批.xlsx', await ownSheet(1, 40));
  const { asked, body } = await askedOf(first.path);
  assert.equal(body.vehicles, 40);
  // 插混, 增程, 登记证上牌日期, 过户待出口日期 are known; a note is of no fact and is not asked
  assert.deepEqual(asked, [
    '仪表公里数: licence.odometerKm?',
    '国家: licence.destination?',
    // falls away with its column
    'licence.destination  × 40',
    'licence.unitPrice CNY × 2',
    'factory.energy 增程电车 × 1',
  ]);
  assert.ok(!JSON.stringify(body).includes('张三'), 'an owner is hidden');
  assert.ok(!JSON.stringify(body.others).includes('exitedOn'), 'no header is taken for an exit');

  const answered = await ask(
    exporter,
    'PATCH',
    `${first.path}/columns`,
    {
      columns: [
        { header: '仪表公里数', field: 'licence.odometerKm' },
        { header: '国家', field: 'licence.destination' },
      ],
      values: [
        { field: 'licence.unitPrice', written: 'CNY', value: 'column' },
        { field: 'factory.energy', written: '增程电车', value: 'phev' },
      ],
    },
    key(),
  );
  assert.equal(answered.status, 200);
  assert.deepEqual((await askedOf(first.path)).asked, []);
  assert.deepEqual(answered.body.destinations, { KG: 14, KZ: 26 });

  const second = await uploaded('12月.xlsx', await ownSheet(41, 3));
  const read = await askedOf(second.path);
  assert.deepEqual(read.asked, []);
  assert.deepEqual(read.body.cells, []);
  const [row] = read.body.sheet.rows;
  const cells = Object.fromEntries(
    row.cells.map((one: { field: string; value: unknown; was: string | null }) => [
      one.field,
      [one.value, one.was],
    ]),
  );
  // title in row 1, headers in row 2; 46246 is 2026-08-12 in Excel
  assert.equal(row.row, 3);
  assert.deepEqual(cells['licence.registeredOn'], ['2026-08-12', '46246']);
  assert.deepEqual(cells['licence.odometerKm'], [3000, '0.3万公里']);
  assert.deepEqual(cells['licence.unitPrice'], [15_400, '15,400元']);
  assert.deepEqual(cells['licence.destination'], ['KG', '吉尔吉斯']);
  assert.deepEqual(cells['factory.energy'], ['phev', '插混']);
  assert.deepEqual(cells['licence.pendingExportOn'], ['2026-11-02', null]);
  assert.deepEqual(cells['licence.condition'], ['used', '二手车']);
});

test('until it is answered an amount in another currency is no value; what others say is not heard', async () => {
  const { path } = await uploaded('1.xlsx', await ownSheet(61, 2));
  const forget = { field: 'licence.unitPrice', written: 'CNY' };
  const forgotten = await ask(exporter, 'POST', '/v1/sheet-words/forget', forget, key());
  assert.equal(forgotten.body.items.length, 3);
  assert.deepEqual((await ask(other, 'GET', '/v1/sheet-words')).body.items, []);
  const { body } = await ask(exporter, 'PATCH', `${path}/columns`, {}, key());
  const prices = body.sheet.rows.map((row: { cells: { field: string; value: unknown }[] }) =>
    row.cells.find(({ field }) => field === 'licence.unitPrice'),
  );
  const asked = {
    field: 'licence.unitPrice',
    value: null,
    was: '15,400元',
    code: 'another-currency',
  };
  assert.deepEqual(prices, [asked, asked]);
  // one row is another currency: its amount is read anew beside it
  const mended = await ask(
    exporter,
    'PATCH',
    path,
    { cells: [{ row: 3, field: 'licence.currency', value: '人民币' }] },
    key(),
  );
  assert.deepEqual(
    mended.body.equal.map((one: { rows: number[] }) => one.rows),
    [[4]],
  );
  // what was mended holds when the sheet is read anew
  const anew = await ask(
    exporter,
    'PATCH',
    `${path}/columns`,
    { columns: [{ header: '备注', field: null }] },
    key(),
  );
  assert.deepEqual(
    anew.body.equal.map((one: { rows: number[] }) => one.rows),
    [[4]],
  );
  const refused = async (values: object) =>
    (await ask(exporter, 'PATCH', `${path}/columns`, values, key())).body.code;
  assert.equal(
    await refused({ values: [{ field: 'factory.energy', written: 'x', value: '蒸汽' }] }),
    'value-not-allowed',
  );
  assert.equal(await refused({ columns: [{ header: '备注', field: 'no.such' }] }), 'not-found');
});

test('the same mistake in many rows is mended once; of the file nothing is left when it is submitted', async () => {
  const sheet = [
    'VIN,目的国,注册日期',
    ...[81, 82, 83].map((place) => `${vinOf(place)},KZ,8月12日`),
  ];
  const { path, id } = await uploaded('days.csv', Buffer.from(sheet.join('\n')));
  const { body } = await ask(exporter, 'GET', path);
  const [equal] = body.equal;
  assert.deepEqual(
    [equal.field, equal.written, equal.rows, equal.asWord],
    ['licence.registeredOn', '8月12日', [2, 3, 4], false],
  );
  const mended = await ask(
    exporter,
    'PATCH',
    path,
    { equal: [{ field: equal.field, written: equal.written, value: '2026-08-12' }] },
    key(),
  );
  assert.deepEqual([mended.body.cells, mended.body.equal], [[], []]);
  const keptOf = async () =>
    (
      await owner.query(
        "SELECT sealed IS NOT NULL AS kept FROM register.draft_sheet WHERE application = $1 AND part = 'file'",
        [id],
      )
    ).rows;
  assert.deepEqual(await keptOf(), [{ kept: true }]);
  const submitted = await ask(exporter, 'POST', `/v1/applications/${id}/submit`, undefined, key());
  assert.equal(submitted.status, 200);
  assert.deepEqual(await keptOf(), [{ kept: false }]);
  assert.equal((await ask(exporter, 'GET', path)).body.sheet, null);
  const gone = await ask(exporter, 'PATCH', `${path}/columns`, {}, key());
  assert.equal(gone.body.code, 'draft-without-sheet');
});

test('the page shows field, column and three values, and its buttons answer; a second sheet asks nothing', async () => {
  const { id, path } = await uploaded('三.xlsx', await ownSheet(101, 12));
  const draft = `/applications/${id}/draft`;
  await ask(exporter, 'POST', '/v1/sheet-words/forget', { written: '国家' }, key());
  await ask(exporter, 'PATCH', `${path}/columns`, {}, key());
  const shown = textOf((await page.get(draft)).body);
  assert.match(shown, /11 of 14 columns are read, and 2 questions are left/);
  assert.match(shown, /国家 .*吉尔吉斯 哈萨克 .*Not known\. It may be .*Destination country/);
  assert.match(shown, /“46246” was read as 2026-08-12; 12 rows were converted/);
  const { body } = await page.get(draft);
  const at = /name="header-(\d+)" value="国家"/.exec(body)?.[1] ?? '';
  const once = () => crypto.randomUUID();
  const answered = await page.post(draft, {
    act: 'mend',
    once: once(),
    [`header-${at}`]: '国家',
    [`as-${at}`]: '',
    [`before-${at}`]: '',
    take: `${at}:licence.destination`,
  });
  assert.equal(answered.to, draft);
  const asked = await page.get(draft);
  assert.match(textOf(asked.body), /12 of 14 columns are read, and one question is left/);
  assert.match(textOf(asked.body), /Cells name CNY, and the column of currencies another one/);
  const fields = {
    ...{ act: 'mend', once: once(), 'equal-0-field': 'licence.unitPrice' },
    ...{ 'equal-0-written': 'CNY', 'equal-0': 'CNY' },
  };
  assert.equal((await page.post(draft, fields)).to, draft);
  const done = (await page.get(draft)).body;
  assert.match(textOf(done), /nothing is left to ask/);
  // read of other words than stand there: tinted, what stands there struck through; nothing is red
  assert.match(done, /<td class="converted">2026-08-12 <s>46246<\/s><\/td>/);
  assert.match(done, /<td class="figure converted">3,000 <s>0\.3万公里<\/s><\/td>/);
  assert.match(done, /5 words are remembered/);
});

test('one save answers columns, words, equal mistakes and cells together, or none of them', async () => {
  // 里程 is asked, 氢电 is no energy, 8月12日 stands twice, and a VIN is too short
  const sheet = [
    '车架号,里程表,能源,注册日期,国家',
    `${vinOf(181)},10,氢电,8月12日,KZ`,
    `${vinOf(182)},20,纯电动,8月12日,KZ`,
    `LSJV,30,纯电动,2026-08-13,KZ`,
  ];
  const { path, id } = await uploaded('七.csv', Buffer.from(sheet.join('\n')));
  const draft = `/applications/${id}/draft`;
  const shown = (await page.get(draft)).body;
  assert.equal(shown.match(/name="act" value="mend"/g)?.length, 1, 'one form');
  const fields = Object.fromEntries(
    [
      ...shown.matchAll(
        /<input[^>]*? name="((?:equal|was|header|before)-[^"]+)"[^>]*? value="([^"]*)"/g,
      ),
    ].map(([, name = '', value = '']) => [name, value]),
  );
  const groupOf = (written: string): string =>
    Object.entries(fields)
      .find(([name, value]) => name.endsWith('-written') && value === written)?.[0]
      .replace('-written', '') ?? assert.fail(written);
  const columnOf = (header: string): string =>
    Object.entries(fields)
      .find(([name, value]) => name.startsWith('header-') && value === header)?.[0]
      .replace('header-', 'as-') ?? assert.fail(header);
  const answers = {
    ...fields,
    ...{ act: 'mend', [columnOf('里程表')]: 'licence.odometerKm', [groupOf('氢电')]: 'other' },
    ...{ [groupOf('8月12日')]: '2026-08-12', 'cell-4-licence.vin': vinOf(183) },
  };
  const wrong = { ...answers, [groupOf('氢电')]: 'steam', once: crypto.randomUUID() };
  assert.equal((await page.post(draft, wrong)).status, 422);
  assert.equal((await ask(exporter, 'GET', path)).body.cells.length > 3, true, 'nothing is saved');
  const saved = await page.post(draft, { ...answers, once: crypto.randomUUID() });
  assert.equal(saved.to, draft, textOf(saved.body));
  const { body } = await ask(exporter, 'GET', path);
  assert.deepEqual(body.cells, []);
  const read = body.sheet.rows.map((row: { cells: { field: string; value: unknown }[] }) =>
    Object.fromEntries(row.cells.map(({ field, value }) => [field, value])),
  );
  assert.deepEqual(
    read.map((row: Record<string, unknown>) => [
      ...[row['licence.vin'], row['licence.odometerKm'], row['factory.energy']],
      row['licence.registeredOn'],
    ]),
    [
      [vinOf(181), 10, 'other', '2026-08-12'],
      [vinOf(182), 20, 'bev', '2026-08-12'],
      [vinOf(183), 30, 'bev', '2026-08-13'],
    ],
  );
});

test('a word that two rows read otherwise is told with both readings', async () => {
  // of 12 cars the first two have 15,400元 beside 美元
  const { path, id } = await uploaded('六.xlsx', await ownSheet(161, 12));
  const values = [{ field: 'licence.unitPrice', written: 'CNY', value: 'CNY' }];
  const { body } = await ask(exporter, 'PATCH', `${path}/columns`, { values }, key());
  const currency = body.sheet.columns.find((one: Column) => one.field === 'licence.currency');
  assert.deepEqual(currency.example, {
    ...{ was: '美元', now: 'USD', cells: 10 },
    others: [{ now: 'CNY', cells: 2 }],
  });
  assert.equal(currency.converted, 12);
  const draft = `/applications/${id}/draft`;
  assert.match(
    textOf((await page.get(draft)).body),
    /“美元” was read as USD in 10 rows, as CNY in 2 rows; 12 rows were converted/,
  );
  const chinese = visitor(service, exporter, 'zh-CN');
  assert.match(
    textOf((await chinese.get(draft)).body),
    /“美元”已读为USD（10行）、CNY（2行）；共换算12行/,
  );
});

test('the firm’s own workbook comes back with its marks, each where it stood', async () => {
  const own = await ownSheet(121, 9);
  const { path } = await uploaded('四.xlsx', own);
  const response = await app.request(`${path}/marked-sheet?language=zh`, { headers: as(exporter) });
  assert.equal(response.status, 200);
  const parts = unzipSync(new Uint8Array(await response.arrayBuffer()));
  const before = unzipSync(new Uint8Array(own));
  const part = (name: string, of = parts) => strFromU8(of[name] ?? new Uint8Array());
  const sheet = part('xl/worksheets/sheet1.xml');
  // header in row 2 below a title; D is the model, E the day of the plate, M the owner, of row 3
  const cell = (at: string, of = parts) =>
    new RegExp(`<c r="${at}"[^>]*?(?:/>|>.*?</c>)`).exec(part('xl/worksheets/sheet1.xml', of))?.[0];
  for (const at of ['A1', 'A2', 'D3', 'M3']) assert.equal(cell(at), cell(at, before), at);
  // what stands in a marked cell stands there still; only its style is another
  const value = (text = '') => text.replace(/ s="\d+"/, '');
  assert.equal(value(cell('E3')), value(cell('E3', before)));
  assert.notEqual(cell('E3'), cell('E3', before));
  assert.equal(part('xl/sharedStrings.xml'), part('xl/sharedStrings.xml', before));
  assert.match(sheet, /<legacyDrawing /);
  const comments = part('xl/mileproof-sheet1-comments.xml');
  assert.match(comments, /<comment ref="E3"[^>]*><text><t [^>]*>读为2026-08-12</);
  assert.match(comments, /<comment ref="H3"[^>]*><text><t [^>]*>读为3000</);
  // every mark has its drawing, without which no spreadsheet shows it
  const count = (text: string, of: RegExp) => text.match(of)?.length ?? 0;
  assert.equal(
    count(part('xl/drawings/mileproof-sheet1.vml'), /<v:shape /g),
    count(comments, /<comment /g),
  );
  // handed in again it reads as before
  const again = await uploaded('四.xlsx', Buffer.from(zipSync(parts)));
  assert.deepEqual((await askedOf(again.path)).asked, []);
  const theirs = await app.request(`${path}/marked-sheet`, { headers: as(other) });
  assert.equal(theirs.status, 404);
  // a sheet that is no workbook is written as one
  const csv = Buffer.from(`车架号,国家,过户待出口日期\n${vinOf(140)},哈萨克,46246\n`);
  const { path: text } = await uploaded('五.csv', csv);
  const anew = await app.request(`${text}/marked-sheet`, { headers: as(exporter) });
  const written = unzipSync(new Uint8Array(await anew.arrayBuffer()));
  assert.match(
    part('xl/worksheets/sheet1.xml', written),
    /<c r="A1" t="inlineStr" s="1"><is><t [^>]*>车架号</,
  );
});
