import assert from 'node:assert/strict';
import { test } from 'node:test';
import { disputeOutlet } from '../../src/register/outlets/dispute-outlet.ts';
import { listOutlets } from '../../src/register/outlets/list-outlets.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { doneBy } from '../register/done-by.ts';
import { newActor } from '../register/register-database.ts';
import { textOf, visitor } from './exporter-walk.ts';
import { testService } from './test-service.ts';

const service = await testService({
  pages: pagesWith({ door: async () => new Response(null, { status: 401 }), base: '/auth' }),
});
const { register, owner } = service;
const manufacturer = await newActor(owner, 'manufacturer', { maker: 'chery' });
const other = await newActor(owner, 'manufacturer', { maker: 'byd-auto' });
const ministry = await newActor(owner, 'ministry');
const page = visitor(service, manufacturer);
const chinese = visitor(service, manufacturer, 'zh-CN');
const once = () => crypto.randomUUID();

const ownNumbers = async (): Promise<readonly string[]> => {
  const { items } = await doneBy(listOutlets(register, manufacturer, { own: true, limit: 50 }));
  return items.map(({ number }) => number);
};

const idOf = async (number: string): Promise<string> => {
  const { items } = await doneBy(listOutlets(register, manufacturer, { own: true, limit: 50 }));
  return items.find((one) => one.number === number)?.id ?? '';
};

const DOCUMENT = '0b8e6a3c-5f0f-4c22-8d70-8b1f4c1f2a10';

test('an empty network says what would be here', async () => {
  for (const path of [
    'network',
    'network/new',
    'network/import',
    'network/attest',
    'network/publish',
    'network/report',
  ]) {
    const shown = await page.get(`/manufacturer/${path}`);
    assert.equal(shown.status, 200, `${path}: ${textOf(shown.body)}`);
    assert.equal((await chinese.get(`/manufacturer/${path}`)).status, 200);
  }
  assert.match(
    textOf((await page.get('/manufacturer/network')).body),
    /Import a file, or propose the first/,
  );
});

test('an outlet is proposed; what is wrong is said at its field and what was typed stays', async () => {
  const fields = {
    ...{ act: 'save', once: once(), number: 'KZ-1', name: 'Almaty Auto', country: 'KZ' },
    ...{
      address: 'Raiymbek 1',
      city: 'Almaty',
      lon: '76.93',
      lat: '43.25',
      phone: '+7 727 250 0000',
    },
    ...{ service: 'yes', parts: 'yes', servesCarsItDidNotImport: 'no' },
  };
  const half = await page.post('/manufacturer/network/new', { ...fields, name: '', lat: '' });
  assert.equal(half.status, 422);
  assert.match(half.body, /value="Raiymbek 1"/);
  assert.match(textOf(half.body), /Write the name of the outlet/);
  assert.match(textOf(half.body), /Write both longitude and latitude/);
  const phone = await page.post('/manufacturer/network/new', { ...fields, phone: 'ring the bell' });
  assert.equal(phone.status, 422, textOf(phone.body));
  assert.match(phone.body, /id="phone-error"/);
  const made = await page.post('/manufacturer/network/new', fields);
  assert.match(made.to, /^\/manufacturer\/network\/outlets\/.*done=proposed/, textOf(made.body));
  assert.equal((await page.post('/manufacturer/network/new', fields)).to, made.to, 'sent twice');
  assert.deepEqual(await ownNumbers(), ['KZ-1']);
  const shown = await page.get(made.to);
  assert.match(textOf(shown.body), /Nobody else sees it before you attest and publish it/);
  const id = await idOf('KZ-1');
  const changed = await page.post(`/manufacturer/network/outlets/${id}/change`, {
    ...{ ...fields, once: once(), address: 'Raiymbek 2', servesCarsItDidNotImport: 'yes' },
  });
  assert.match(changed.to, /done=changed/, textOf(changed.body));
  const after = textOf((await page.get(changed.to)).body);
  assert.match(after, /Address: Raiymbek 1 → Raiymbek 2/);
  assert.match(after, /serves cars that it did not import: no superseded/);
});

test('a file is read, its bad row named with field, value and remedy, and taken once', async () => {
  const sheet = [
    'number,name,country,city,lat,lon,phone,service,parts',
    'KZ-2,Astana Auto,KZ,Astana,51.16,71.45,+77172500000,yes,yes',
    'KZ-3,,KZ,Shymkent,42.3,69.6,,yes,no',
    'KZ-4,Aktau Auto,Narnia,Aktau,,,,yes,no',
    'KZ-1,Almaty Auto Centre,KZ,Almaty,43.25,76.93,+77272500000,yes,yes',
  ].join('\n');
  const none = await page.post('/manufacturer/network/import', { act: 'upload', once: once() });
  assert.equal(none.status, 422);
  assert.match(textOf(none.body), /Choose a file/);
  const read = await page.upload('/manufacturer/network/import', 'outlets.csv', sheet);
  assert.match(read.to, /^\/manufacturer\/network\/import\//, textOf(read.body));
  const preview = await page.get(read.to);
  const text = textOf(preview.body);
  assert.match(text, /1 outlet new, 1 changed, 0 as they are/);
  assert.match(text, /An outlet has a name: write the one over its door/);
  assert.match(text, /Narnia/);
  assert.match(text, /Name: Almaty Auto → Almaty Auto Centre/);
  assert.match(text, /2 rows are left out/);
  assert.deepEqual(await ownNumbers(), ['KZ-1'], 'nothing is taken yet');
  assert.match(textOf((await chinese.get(read.to)).body), /新增1个，更改1个/);
  const stale = await page.post(read.to, { act: 'confirm', digest: 'x', once: once() });
  assert.equal(stale.status, 409);
  const [, digest = ''] = /name="digest" value="([0-9a-f]{64})"/.exec(preview.body) ?? [];
  const fields = { act: 'confirm', digest, once: once() };
  const done = await page.post(read.to, fields);
  assert.equal(done.to, `${read.to}?done=imported`, textOf(done.body));
  assert.equal((await page.post(read.to, fields)).to, done.to);
  assert.deepEqual(await ownNumbers(), ['KZ-1', 'KZ-2']);
  assert.match(textOf((await page.get(done.to)).body), /Taken: 1 new, 1 changed/);
  // another manufacturer does not see the file
  assert.equal((await visitor(service, other).get(read.to)).status, 404);
  const nothing = await page.upload(
    '/manufacturer/network/import',
    'empty.csv',
    'number,name,country',
  );
  assert.equal(nothing.status, 422, textOf(nothing.body));
});

test('equal mistakes of a file stand once with their rows, and what confirms it stands above them', async () => {
  const sheet = [
    'number,name,country,city,service',
    'KZ-90,Semey Auto,KZ,Semey,yes',
    ...['KZ-91', 'KZ-92', 'KZ-93'].map((number) => `${number},,KZ,Semey,yes`),
  ].join('\n');
  const read = await page.upload('/manufacturer/network/import', 'many.csv', sheet);
  const { body } = await page.get(read.to);
  assert.equal(body.match(/An outlet has a name: write the one over its door/g)?.length, 1);
  assert.match(
    body,
    /<summary>3 rows<\/summary><ul class="plain"><li>3<\/li><li>4<\/li><li>5<\/li>/,
  );
  const button = body.indexOf('name="digest"');
  assert.ok(button > 0 && button < body.indexOf('An outlet has a name'));
});

test('what would be left out stands first, of each weight the most first, notes last', async () => {
  // in the order of the file: notes, a cell, a row of one kind, rows of another
  const sheet = [
    'number,name,country,city,latitude,longitude,phone,service',
    ...['KG-91', 'KG-92', 'KG-93', 'KG-94'].map(
      (number) => `${number},Osh Auto ${number},KG,Osh,,,+77272500000,yes`,
    ),
    'KG-95,Bishkek Auto,KG,Bishkek,north,74.6,,yes',
    'NN-96,Nowhere Auto,Narnia,,,,,yes',
    ...['KG-97', 'KG-98'].map((number) => `${number},,KG,Osh,,,,yes`),
  ].join('\n');
  const read = await page.upload('/manufacturer/network/import', 'grave.csv', sheet);
  const { body } = await page.get(read.to);
  const [, problems = ''] =
    /<caption>Row by row<\/caption>[\s\S]*?<tbody>([\s\S]*?)<\/tbody>/.exec(body) ?? [];
  const rows = [...problems.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = '']) => textOf(cell).trim()),
  );
  assert.deepEqual(
    rows.map(([weight, count, field]) => [weight, count, field]),
    [
      ['the row is left out', '2', 'Name'],
      ['the row is left out', '1', 'Country'],
      ['taken without this', '1', 'Position'],
      ['taken; look at it', '4', 'Telephone'],
    ],
  );
});

test('outlets are attested in a round, all that are ticked or all that are listed', async () => {
  const none = await page.post('/manufacturer/network/attest', { act: 'check' });
  assert.equal(none.status, 422);
  assert.match(textOf(none.body), /No outlet is chosen/);
  // all that a filter shows are those of its country alone
  const ofAnother = { act: 'check', all: 'yes', state: '', country: 'UZ' };
  assert.equal((await page.post('/manufacturer/network/attest', ofAnother)).status, 422);
  const check = await page.post('/manufacturer/network/attest', {
    act: 'check',
    all: 'yes',
    state: '',
  });
  const text = textOf(check.body);
  assert.match(text, /You attest 2 outlets, until/);
  assert.match(text, /An attestation cannot be taken back/);
  const outlet = [...check.body.matchAll(/name="outlet" value="([^"]+)"/g)].map(
    ([, id]) => id ?? '',
  );
  assert.equal(outlet.length, 2);
  const done = await page.post('/manufacturer/network/attest', {
    act: 'attest',
    outlet,
    once: once(),
  });
  assert.equal(done.to, '/manufacturer/network?done=attested', textOf(done.body));
  const network = await page.get(done.to);
  assert.match(textOf(network.body), /2 outlets attested, in 1 country/);
  assert.match(network.body, /<svg class="outlet-map wide" role="img"/);
  const csv = await page.get('/manufacturer/network?as=csv&service=parts');
  assert.equal(csv.body.trim().split('\r\n').length, 3);
  assert.match(
    textOf((await page.get('/manufacturer/network?state=lapsed')).body),
    /No outlet is like this/,
  );
});

test('a country is published with its day, after a look at what would be', async () => {
  const check = await page.post('/manufacturer/network/publish', { act: 'check', country: 'KZ' });
  assert.match(textOf(check.body), /It would hold 2 outlets/);
  const done = await page.post('/manufacturer/network/publish', {
    act: 'publish',
    country: 'KZ',
    once: once(),
  });
  assert.equal(done.to, '/manufacturer/network/publish?done=published', textOf(done.body));
  const shown = await page.get(done.to);
  assert.match(textOf(shown.body), /Kazakhstan 2 24 Nov 2026 2/);
  const nowhere = await page.post('/manufacturer/network/publish', {
    act: 'publish',
    country: 'PE',
    once: once(),
  });
  assert.ok(nowhere.status >= 400);
});

test('outlets of a country are reported for a year, and the ministry is told the last figure', async () => {
  const path = '/manufacturer/network/report';
  assert.match((await page.get('/manufacturer/network')).body, new RegExp(`href="${path}"`));
  const report = { country: 'KZ', year: '2026', outlets: '3' };
  for (const [name, value, words] of [
    ['country', '', /Country/],
    ['year', '1999', /Write the year with four digits/],
    ['year', 'soon', /Write the year with four digits/],
    ['outlets', '-1', /Write a whole number/],
    ['outlets', '100001', /Write a whole number/],
    ['outlets', '', /Outlets there/],
  ] as const) {
    const wrong = await page.post(path, { act: 'check', ...report, [name]: value });
    assert.deepEqual(
      [wrong.status, words.test(textOf(wrong.body))],
      [422, true],
      `${name} ${value}`,
    );
  }
  const check = await page.post(path, { act: 'check', ...report });
  assert.match(textOf(check.body), /Kazakhstan Year of the review 2026 Outlets there 3/);
  for (const outlets of ['3', '2']) {
    const done = await page.post(path, { act: 'do', once: once(), ...report, outlets });
    assert.equal(done.to, `${path}?done=reported`, textOf(done.body));
    assert.match(textOf((await chinese.get(done.to)).body), /已申报/);
  }
  const later = await page.post(path, { act: 'do', once: once(), ...report, year: '2028' });
  assert.equal(later.status, 422);
  const { rows } = await owner.query(
    `SELECT facts ->> 'network.reported' AS reported
      FROM register.account_row
      WHERE account = 'network' AND facts ->> 'network.country' = 'KZ' AND superseded_at IS NULL
        AND facts ? 'network.reported'`,
  );
  assert.deepEqual(rows, [{ reported: '2' }]);
});

test('a dispute is shown, settled with evidence, and an outlet is closed for good', async () => {
  const id = await idOf('KZ-2');
  await doneBy(
    disputeOutlet(register, ministry, {
      outlet: id,
      ground: 'Nobody was there.',
      evidence: [DOCUMENT],
    }),
  );
  const path = `/manufacturer/network/outlets/${id}`;
  const shown = textOf((await page.get(path)).body);
  assert.match(shown, /An office disputes it/);
  assert.match(shown, /Nobody was there/);
  assert.match(textOf((await page.get('/work')).body), /disputes the outlet Astana Auto/);
  const blank = await page.post(`${path}/settle`, {
    act: 'check',
    ground: 'It moved.',
    documents: '',
  });
  assert.equal(blank.status, 422);
  const settled = await page.post(`${path}/settle`, {
    ...{ act: 'do', ground: 'It moved next door.', documents: DOCUMENT, once: once() },
  });
  assert.equal(settled.to, `${path}?done=settled`, textOf(settled.body));
  const check = await page.post(`${path}/close`, { act: 'check', ground: '' });
  assert.match(textOf(check.body), /This cannot be undone/);
  const closed = await page.post(`${path}/close`, { act: 'do', ground: '', once: once() });
  assert.equal(closed.to, `${path}?done=closed`);
  assert.match(textOf((await page.get(path)).body), /It is closed, for good/);
});

test('a round of many outlets is paged; all are chosen at its head, and the button stays in reach', async () => {
  const rows = Array.from({ length: 60 }, (_, at) => `UZ-${at},Workshop ${at},UZ,Tashkent,yes`);
  const sheet = ['number,name,country,city,service', ...rows].join('\n');
  const read = await page.upload('/manufacturer/network/import', 'sixty.csv', sheet);
  const [, digest = ''] =
    /name="digest" value="([0-9a-f]{64})"/.exec((await page.get(read.to)).body) ?? [];
  await page.post(read.to, { act: 'confirm', digest, once: once() });
  const { body } = await page.get('/manufacturer/network/attest?country=UZ');
  const ticks = [...body.matchAll(/<input type="checkbox" class="tick"/g)].map(
    ({ index }) => index,
  );
  assert.equal(ticks.length, 50);
  assert.match(body, /<a href="[^"]*after=50" rel="next">/);
  const all = body.indexOf('<input type="checkbox" id="f-all" name="all" value="yes">');
  assert.ok(all > 0 && all < (ticks[0] ?? 0), 'all are chosen above the rows');
  const reach = body.indexOf('<div class="buttons reach"><button name="act" value="check"');
  assert.ok(reach > (ticks.at(-1) ?? 0), 'the button stands behind the rows too, where it sticks');
  assert.match(body.slice(reach), /^<div class="buttons reach"><button [^>]* form="chosen">/);
  const check = { act: 'check', all: 'yes', state: '', country: 'UZ' };
  const checked = await page.post('/manufacturer/network/attest', check);
  assert.match(textOf(checked.body), /You attest 60 outlets, until/);
});

test('coverage has the figures of each country, and what no page has an id for is not found', async () => {
  const shown = await page.get('/manufacturer/coverage');
  assert.match(textOf(shown.body), /Kazakhstan good 0 1 1/);
  assert.equal((await page.get('/manufacturer/coverage?year=2025&as=csv')).status, 200);
  assert.equal((await page.get('/manufacturer/network/outlets/x')).status, 404);
  // what was published others may read elsewhere, and change nowhere
  const theirs = visitor(service, other);
  const path = `/manufacturer/network/outlets/${await idOf('KZ-1')}`;
  for (const one of [path, `${path}/change`, `${path}/close`])
    assert.equal((await theirs.get(one)).status, 404);
});
