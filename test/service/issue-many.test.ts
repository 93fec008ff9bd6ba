import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getApplication } from '../../src/register/applications/get-application.ts';
import { askForLetters } from '../../src/register/letters/asking/ask-for-letters.ts';
import { beginBatch } from '../../src/register/letters/batches/begin-batch.ts';
import { previewLetters } from '../../src/register/letters/signing/preview-letters.ts';
import { stepLettersTogether } from '../../src/register/letters/step-letters-together.ts';
import { keepTermsTemplate } from '../../src/register/letters/terms/keep-terms-template.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { codeOf, doneBy } from '../register/done-by.ts';
import { addOutlet, letterWorld, TERMS, vinAt } from '../register/letter-world.ts';
import { another } from '../register/register-database.ts';
import { textOf, visitor } from './exporter-walk.ts';
import { testService } from './test-service.ts';

const service = await testService({
  pages: pagesWith({ door: async () => new Response(null, { status: 401 }), base: '/auth' }),
});
const world = await letterWorld(service);
const { register, owner, pool, exporter, manufacturer } = world;
const page = visitor(service, manufacturer);
const chinese = visitor(service, manufacturer, 'zh-CN');

const COUNTRIES = ['AE', 'GE', 'KG', 'KZ', 'UZ'] as const;
const OF_EACH = 60; // not-law: cars of the test

/** VINs of each country; the third, fourth and fifth car of Georgia have a wrong check digit. */
const vinsOf = (country: (typeof COUNTRIES)[number]): readonly string[] =>
  Array.from({ length: OF_EACH }, (_, at) => {
    const vin = vinAt(1000 * (COUNTRIES.indexOf(country) + 1) + at);
    const wrong = '1';
    return country === 'GE' && at >= 2 && at < 5 ? vin.slice(0, 8) + wrong + vin.slice(9) : vin;
  });

/** The fields of the form of a page that holds a button, as a browser would send them. */
const fieldsOf = (body: string, button: string): Record<string, readonly string[]> => {
  const forms = body.match(/<form[\s\S]*?<\/form>/g) ?? [];
  const form = forms.find((one) => one.includes(button)) ?? '';
  const fields: Record<string, string[]> = {};
  for (const [input] of form.matchAll(/<(?:input|button)[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(input)?.[1];
    const box = /type="(checkbox|radio)"/.test(input);
    if (name === undefined || name === 'act' || (box && !input.includes(' checked'))) continue;
    fields[name] = [...(fields[name] ?? []), /value="([^"]*)"/.exec(input)?.[1] ?? ''];
  }
  return fields;
};

const states = async (): Promise<Readonly<Record<string, number>>> =>
  Object.fromEntries(
    (
      await owner.query<{ of: string; count: number }>(
        `SELECT destination || ' ' || state AS of, count(*)::int AS count
          FROM register.letter
          GROUP BY 1
          ORDER BY 1`,
      )
    ).rows.map(({ of, count }) => [of, count]),
  );

test('300 letters of five countries are issued in four clicks, the red ones left out and said', async () => {
  await owner.query('TRUNCATE register.letter_hold');
  for (const country of ['AE', 'KG', 'KZ', 'UZ'] as const)
    await addOutlet(pool, manufacturer, `${country}-1`, country, country === 'KG' ? 'no' : 'yes');
  // each country has terms of its own, Kazakhstan other ones for one model line
  for (const [at, destination] of COUNTRIES.entries())
    await doneBy(
      keepTermsTemplate(register, manufacturer, {
        ...{ name: `terms of ${destination}`, destination, outlets: null },
        terms: { ...TERMS, warranty: { ...TERMS.warranty, months: 12 * (at + 1) } },
      }),
    );
  for (const country of COUNTRIES) {
    const application = await world.applied(vinsOf(country));
    await owner.query(
      'UPDATE register.application_vehicle SET destination = $2 WHERE application = $1',
      [application, country],
    );
    await doneBy(askForLetters(register, exporter, { application }));
  }
  // the maker's own list lacks two cars of Uzbekistan, and one of Kazakhstan is sold already
  const [sold = '', ...others] = COUNTRIES.flatMap((country) => {
    const vins = vinsOf(country);
    return country === 'UZ' ? vins.slice(2) : vins;
  }).toReversed();
  const list = await page.upload(
    '/manufacturer/production',
    'built.csv',
    ['VIN,Warranty start', `${sold},2026-08-01`, ...others.map((vin) => `${vin},`)].join('\n'),
  );
  assert.match(list.to, /^\/manufacturer\/production\//, textOf(list.body));
  assert.match(textOf((await page.get(list.to)).body), /295 of 298 rows taken/);

  const requests = await page.get('/manufacturer/requests');
  assert.match(textOf(requests.body), /all 300/);
  assert.equal(
    (requests.body.match(/href="\/manufacturer\/requests\?application=[^&"]*"/g) ?? []).length,
    5,
  );
  const differing = await page.get('/manufacturer/requests?differs=yes');
  // three wrong check digits, two that are not listed, one whose guarantee has begun
  assert.match(textOf(differing.body), /all 6 that this filter shows/);

  // first and second click: all, and issue
  const terms = await page.post('/manufacturer/issue', { act: 'choose', all: 'yes' });
  assert.match(textOf(terms.body), /300 letters for/);
  // third: see what will be signed
  const third = fieldsOf(terms.body, 'value="check"');
  const preview = await page.post('/manufacturer/issue', { ...third, act: 'check' });
  const text = textOf(preview.body);
  assert.match(text, /235 of 300 letters can be issued/);
  assert.match(text, /65 letters are left out/);
  assert.match(
    text,
    /60 · Kyrgyzstan: No outlet in this country serves cars that it did not import/,
  );
  assert.match(text, /3 · Georgia: The check digit of the VIN is wrong/);
  assert.match(text, /2 · Uzbekistan: None of your production lists has this car/);
  assert.match(
    text,
    /You sign 235 letters for your organisation: United Arab Emirates 60, Georgia 57, Kazakhstan 60, Uzbekistan 58\./,
  );
  assert.match(text, /held for 10 minutes/);
  assert.match(text, /No text that we read asks for more than the letter itself/);
  for (const [country, months] of [
    ['United Arab Emirates', 12],
    ['Georgia', 24],
    ['Kazakhstan', 48],
  ])
    assert.match(text, new RegExp(`${country}: the first of .{0,400}${months} months`));
  assert.doesNotMatch(text, /Kyrgyzstan: the first of/);
  const zh = await chinese.post('/manufacturer/issue', { ...third, act: 'check' });
  assert.match(textOf(zh.body), /其余各份承诺相同，网点按各自目的国列明/);
  assert.doesNotMatch(zh.body, /其余各份内容相同/);
  assert.deepEqual(
    await states(),
    Object.fromEntries(COUNTRIES.map((one) => [`${one} requested`, 60])),
  );

  // fourth: sign and issue the others
  const fourth = fieldsOf(preview.body, 'Sign and issue the other 235');
  const issued = await page.post('/manufacturer/issue', { ...fourth, act: 'issue' });
  assert.match(issued.to, /^\/manufacturer\/batches\//, textOf(issued.body));
  let batch = await page.get(issued.to);
  for (let looks = 0; looks < 600 && !/Held until/.test(textOf(batch.body)); looks += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    batch = await page.get(issued.to);
  }
  assert.match(textOf(batch.body), /Recall 235 letters/);
  assert.deepEqual(await states(), {
    ...{ 'AE signed': 60, 'GE requested': 3, 'GE signed': 57, 'KG requested': 60 },
    ...{ 'KZ signed': 60, 'UZ requested': 2, 'UZ signed': 58 },
  });
  const { rows } = await owner.query<{ country: string; months: number; outlets: string }>(
    `SELECT DISTINCT l.destination AS country, (t.terms #>> '{warranty,months}')::int AS months,
        t.outlets -> 0 ->> 'country' AS outlets
      FROM register.letter l
      JOIN register.letter_terms t ON t.id = l.terms
      ORDER BY 1`,
  );
  assert.deepEqual(rows, [
    { country: 'AE', months: 12, outlets: 'AE' },
    { country: 'GE', months: 24, outlets: 'GE' },
    { country: 'KZ', months: 48, outlets: 'KZ' },
    { country: 'UZ', months: 60, outlets: 'UZ' },
  ]);

  // what was signed by mistake is recalled in one click
  const recall = fieldsOf(batch.body, 'Recall 235 letters');
  await page.post(issued.to, { ...recall, act: 'recall' });
  assert.match(textOf((await page.get(issued.to)).body), /235 letters recalled/);
  assert.equal((await states())['KZ drafted'], 60);
});

test('terms go by country and model, the narrower first, and by what is named only where none are bound', async () => {
  const months = async (
    wanted: { readonly model: string | null; readonly destination: string | null },
    many: number,
  ) =>
    doneBy(
      keepTermsTemplate(register, manufacturer, {
        ...{ name: `${wanted.destination} ${wanted.model}`, outlets: null, ...wanted },
        terms: { ...TERMS, warranty: { ...TERMS.warranty, months: many } },
      }),
    );
  const { rows } = await owner.query<{ id: string; model: string; country: string }>(
    `SELECT DISTINCT ON (destination) id, model, destination AS country
      FROM register.letter
      WHERE destination IN ('GE', 'KZ')
      ORDER BY destination, vin`,
  );
  const of = async (bound: boolean) => {
    const { groups } = await doneBy(
      previewLetters(register, manufacturer, {
        ...{ letters: rows.map(({ id }) => id), terms: TERMS, bound },
      }),
    );
    return groups.map(({ country, terms, template }) => [
      ...[country, terms?.warranty.months, template?.name ?? null],
    ]);
  };
  const model = rows[0]?.model ?? '';
  assert.ok(model.length > 2, model);
  assert.deepEqual(await of(false), [
    ['GE', 36, null],
    ['KZ', 36, null],
  ]);
  assert.deepEqual(await of(true), [
    ['GE', 24, 'terms of GE'],
    ['KZ', 48, 'terms of KZ'],
  ]);
  // a model alone is wider than a country, the longer model is narrower
  await months({ destination: null, model }, 3);
  await months({ destination: 'KZ', model: model.slice(0, 2) }, 5);
  await months({ destination: 'KZ', model: model.toLowerCase() }, 7);
  await months({ destination: 'KZ', model: `${model}X` }, 9);
  assert.deepEqual(await of(true), [
    ['GE', 24, 'terms of GE'],
    ['KZ', 7, `KZ ${model.toLowerCase()}`],
  ]);
});

test('a program hands in a list, reads what asks, and recalls what is held', async () => {
  const file = await service.app.request('/v1/production-lists?name=mine.csv', {
    method: 'POST',
    headers: { ...service.as(manufacturer), 'content-type': 'text/csv' },
    body: `VIN,Model\n${vinAt(9001)},Tiggo\nLVVDB11B5RD000001,Tiggo\n`,
  });
  assert.equal(file.status, 201);
  const list = await file.json();
  assert.deepEqual([list.rows, list.taken, list.problems, list.replaces], [2, 1, 1, false]);
  const get = async (path: string) => (await service.ask(manufacturer, 'GET', path)).body;
  assert.equal((await get('/v1/production-lists?limit=1')).items[0].id, list.id);
  const { items: problems } = await get(`/v1/production-lists/${list.id}/problems`);
  assert.deepEqual(
    problems.map(({ row, code }: { row: number; code: string }) => [row, code]),
    [[3, 'vin-check-digit']],
  );

  const application = await world.applied([vinAt(9001)]);
  const { asked } = await doneBy(askForLetters(register, exporter, { application }));
  const [letter = ''] = asked.map(({ id }) => id);
  const { items } = await get('/v1/letters/by-application?limit=50');
  const own = items.find((one: { application: string }) => one.application === application);
  assert.deepEqual([own.destinations, own.letters, own.differing], [['GE'], 1, 0]);
  const cars = await get(`/v1/letters/cars?ids=${letter}`);
  const [{ produced, registeredOn, days, otherLetters }] = cars.items;
  // 20 October is 35 days before 24 November
  assert.deepEqual([registeredOn, days, otherLetters], ['2026-10-20', 35, 0]);
  assert.deepEqual([produced.standing, produced.model], ['listed', 'Tiggo']);
  const found = async (query: string) =>
    (await get(`/v1/letters/counts?application=${application}&${query}`)).all;
  assert.deepEqual(
    [await found('registeredWithin=34'), await found('registeredWithin=35')],
    [0, 1],
  );
  assert.deepEqual([await found('differs=true'), await found('again=true')], [0, 0]);
  assert.equal((await service.ask(exporter, 'GET', `/v1/letters/cars?ids=${letter}`)).status, 403);

  const post = (path: string, sent?: object) => service.ask(manufacturer, 'POST', path, sent);
  const issue = async (): Promise<void> => {
    await post('/v1/letters/draft', { letters: [letter], terms: TERMS });
    assert.equal((await post(`/v1/letters/${letter}/issue`)).body.state, 'signed');
  };
  await issue();
  assert.equal((await post(`/v1/letters/${letter}/recall`)).body.state, 'drafted');
  assert.equal((await post(`/v1/letters/${letter}/recall`)).body.code, 'step-not-in-table');
  const batch = '5f3a6c1e-0000-4000-8000-000000000001';
  await post('/v1/letters/issue-in-bulk', { batch, letters: [letter], terms: TERMS });
  const recalled = await post(`/v1/letters/batches/${batch}/recall`);
  assert.deepEqual([recalled.body.recalled, recalled.body.held], [1, 0]);
  assert.equal((await post(`/v1/letters/batches/${batch}/recall`)).body.code, 'letters-not-held');
});

test('a program drafts no letter for a car that no list has, or whose check digit is wrong', async () => {
  // one digit before its check digit is another: 5 in the place of 4, so the sum is 257 + 8, and 265 % 11
  // = 1
  const wrong = 'LVVDB11B5RD000001';
  const unlisted = vinAt(9050);
  const application = await world.applied([unlisted, wrong]);
  const { asked } = await doneBy(askForLetters(register, exporter, { application }));
  const letterOf = (vin: string): string => asked.find((one) => one.vin === vin)?.id ?? vin;
  const draft = async (vin: string) => {
    const { status, body } = await service.ask(manufacturer, 'POST', '/v1/letters/draft', {
      ...{ letters: [letterOf(vin)], terms: TERMS },
    });
    return [status, body.code, body.remedy];
  };
  const { number } = await doneBy(getApplication(register, exporter, { application }));
  const named = await service.ask(manufacturer, 'POST', '/v1/letters/draft', {
    ...{ vehicles: [{ application: number, vin: unlisted }], terms: TERMS },
  });
  assert.equal(named.body.code, 'not-in-production-list');
  assert.deepEqual(await draft(unlisted), [
    ...[409, 'not-in-production-list'],
    'If it is yours, hand in a list that has it; else decline the request.',
  ]);
  assert.deepEqual(await draft(wrong), [
    ...[409, 'vin-check-digit-wrong'],
    'Ask the exporter to compare the VIN with the car; decline the request if it stays.',
  ]);
  // all or none: a batch with one of them drafts nothing
  const batch = {
    ...{ batch: crypto.randomUUID(), letters: [letterOf(unlisted), letterOf(wrong)], terms: TERMS },
  };
  assert.equal(await codeOf(beginBatch(register, manufacturer, batch)), 'vin-check-digit-wrong');
  // a newer list has it
  const handed = await service.app.request('/v1/production-lists?name=newer.csv', {
    method: 'POST',
    headers: { ...service.as(manufacturer), 'content-type': 'text/csv' },
    body: `VIN\n${unlisted}\n`,
  });
  assert.equal(handed.status, 201);
  assert.equal((await draft(unlisted))[0], 201);
  assert.equal((await draft(wrong))[1], 'vin-check-digit-wrong');
});

test('a second person goes on with what a colleague drafted; places in lists are kept and changed', async () => {
  const ask = (method: string, path: string, body?: object, actor = manufacturer) =>
    service.ask(actor, method, path, body);
  const manager = { ...manufacturer, rights: [...manufacturer.rights, 'manage'] as const };
  const colleague = await another(service.owner, manufacturer);
  const rule = await ask('PUT', '/v1/signing-rule', { secondOver: 0 }, manager);
  assert.deepEqual([rule.status, rule.body.secondOver], [200, 0]);
  assert.equal((await ask('GET', '/v1/signing-rule')).body.secondOver, 0);
  assert.equal((await ask('GET', '/v1/signing-rule', undefined, exporter)).status, 403);
  const vin = vinAt(9080);
  const list = await service.app.request('/v1/production-lists?name=one.csv', {
    method: 'POST',
    headers: { ...service.as(manufacturer), 'content-type': 'text/csv' },
    body: `VIN\n${vin}\n`,
  });
  assert.equal(list.status, 201);
  const application = await world.applied([vin]);
  const { asked } = await doneBy(askForLetters(register, exporter, { application }));
  const batch = crypto.randomUUID();
  const letters = asked.map(({ id }) => id);
  const lines = async (path: string, body: object | undefined, actor = manufacturer) =>
    String((await ask('POST', path, body, actor)).body);
  const sent = { batch, letters, terms: TERMS };
  assert.match(await lines('/v1/letters/issue-in-bulk', sent), /"second-person"/);
  const on = `/v1/letters/batches/${batch}/go-on`;
  assert.match(await lines(on, undefined), /"second-person"/);
  const waits = async (actor = manufacturer) =>
    (await ask('GET', '/v1/signing-rule/waits', undefined, actor)).body.items.map(
      (one: { batch: string; letters: number; yours: boolean }) => [
        one.batch,
        one.letters,
        one.yours,
      ],
    );
  assert.deepEqual(await waits(), [[batch, 1, true]]);
  assert.deepEqual(await waits(colleague), [[batch, 1, false]]);
  assert.match(await lines(on, undefined, colleague), /"issued":true/);
  assert.deepEqual([await waits(), await waits(colleague)], [[], []]);
  await ask('PUT', '/v1/signing-rule', { secondOver: null }, manager);

  const many = (count: number) => Array.from({ length: count }, () => ({}));
  for (const letters of [many(0), many(1001), [{ number: '' }], [{ number: '9'.repeat(65) }]])
    assert.equal((await ask('POST', '/v1/status-places', { letters })).status, 422);
  const kept = await ask('POST', '/v1/status-places', { letters: [{ number: 'X-1' }] });
  assert.equal(kept.status, 201);
  const [{ id, credentialStatus }] = kept.body.items;
  assert.deepEqual(
    credentialStatus.map((one: { statusPurpose: string }) => one.statusPurpose),
    ['revocation', 'suspension'],
  );
  const change = (verb: string, ground?: string) =>
    ask('POST', `/v1/status-places/${id}/${verb}`, ground === undefined ? {} : { ground });
  assert.equal((await change('revoke')).status, 422);
  assert.equal((await change('revoke', 'lost')).body.state, 'revoked');
  const one = await ask('GET', `/v1/status-places/${id}`);
  assert.deepEqual([one.body.id, one.body.state, one.body.number], [id, 'revoked', 'X-1']);
  assert.equal((await ask('GET', `/v1/status-places/${crypto.randomUUID()}`)).status, 404);
  assert.equal((await change('resume')).body.code, 'step-not-in-table');
  const { items } = (await ask('GET', '/v1/status-places?number=X-1')).body;
  assert.deepEqual(
    items.map((one: { state: string }) => one.state),
    ['revoked'],
  );
});

test('whoever signs more than twenty at once proves afresh who it is', async () => {
  const vins = Array.from({ length: 21 }, (_, at) => vinAt(9100 + at));
  const list = await service.app.request('/v1/production-lists?name=more.csv', {
    method: 'POST',
    headers: { ...service.as(manufacturer), 'content-type': 'text/csv' },
    body: `VIN\n${vins.join('\n')}\n`,
  });
  assert.equal(list.status, 201);
  const application = await world.applied(vins);
  const { asked } = await doneBy(askForLetters(register, exporter, { application }));
  const letters = asked.map(({ id }) => id);
  const begin = (many: number, fresh?: boolean) =>
    beginBatch(
      register,
      { ...manufacturer, ...(fresh === undefined ? {} : { fresh }) },
      {
        ...{ batch: crypto.randomUUID(), letters: letters.slice(0, many), terms: TERMS },
      },
    );
  assert.equal(await codeOf(begin(21, false)), 'proof-afresh-needed');
  assert.equal(await codeOf(begin(20, false)), 'done');
  assert.equal(await codeOf(begin(21, true)), 'done');
  // stopping many is as grave; of none asked for here is a letter in force, which the proof is asked for before
  const stop = (many: number, fresh: boolean, verb: 'revoke' | 'decline') =>
    stepLettersTogether(
      register,
      { ...manufacturer, fresh },
      { letters: letters.slice(0, many), verb, ground: 'A recall' },
    );
  assert.equal(await codeOf(stop(21, false, 'revoke')), 'proof-afresh-needed');
  for (const [many, fresh] of [
    [21, true],
    [20, false],
  ] as const)
    assert.notEqual(await codeOf(stop(many, fresh, 'revoke')), 'proof-afresh-needed');
  assert.notEqual(await codeOf(stop(21, false, 'decline')), 'proof-afresh-needed');
});
