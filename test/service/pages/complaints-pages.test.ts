import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PUBLIC_LANGUAGES } from '../../../src/domain/statements/public-languages.ts';
import type { Actor } from '../../../src/register/actor.ts';
import { pagesWith } from '../../../src/service/pages/areas/pages.ts';
import { COMPLAINTS } from '../../../src/service/pages/texts/complaints/complaints.ts';
import { newActor } from '../../register/register-database.ts';
import { judge, license, submitOne } from '../../register/walk.ts';
import { testService } from '../test-service.ts';
import { type Paged, pageAsks, wellMade } from './page-asks.ts';

const door = async () => new Response(null, { status: 401 });
let clock = 0;
const service = await testService({
  today: '2026-11-24',
  pages: pagesWith({ door, base: '/auth' }),
  now: () => clock,
});
const { owner, pool, app, as, log } = service;
const { get, post } = pageAsks(service);

const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTAAA' });
const office = await newActor(owner, 'office');
const elsewhere = await newActor(owner, 'office', { province: '44' });
const byd = await newActor(owner, 'manufacturer', { maker: 'byd-auto' });

const VIN = 'LGXCE4CB2PZZZ0001';
const submitted = await submitOne(pool, exporter, '65', VIN);
await license(pool, office, exporter, submitted, await judge(pool, submitted, exporter, '65'));

/** What a buyer types, with marks that may stand nowhere else. */
const TYPED = {
  vin: VIN,
  country: 'KZ',
  place: 'Almaty PLACEmark',
  refusedOn: '2026-11-20',
  kind: 'guarantee',
  words: 'They said no. WORDSmark <b>&</b>',
  contact: 'mark@example.org',
  // asked where the manufacturer has published its network
  outlet: 'other',
};

const minute = (minutes = 5): void => {
  clock += minutes * 60_000;
};

/** The hidden inputs of the form that does an act. */
const hiddenIn = ({ body }: Paged, act: string): Record<string, string> => {
  for (const [form] of body.matchAll(/<form[^>]*>[\s\S]*?<\/form>/g)) {
    if (!form.includes(`name="act" value="${act}"`)) continue;
    return Object.fromEntries(
      [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
        ([, name = '', value = '']) => [
          name,
          value
            .replaceAll('&lt;', '<')
            .replaceAll('&gt;', '>')
            .replaceAll('&quot;', '"')
            .replaceAll('&#39;', "'")
            .replaceAll('&amp;', '&'),
        ],
      ),
    );
  }
  return assert.fail(`no form does ${act}`);
};

const send = (actor: Actor | null, path: string, page: Paged, act: string, typed = {}) =>
  post(actor, path, { ...hiddenIn(page, act), ...typed });

/** Fills the form and checks it; the page with all of it once more. */
const checkedPage = async (typed: Readonly<Record<string, string>> = {}): Promise<Paged> => {
  const form = await get(null, '/complaints/new');
  assert.equal(form.status, 200);
  return send(null, '/complaints/new', form, 'check', { ...TYPED, ...typed });
};

/** The path of the receipt that the answer to a complaint shows. */
const receiptOf = ({ status, body }: Paged): string => {
  assert.equal(status, 200, body);
  return /href="(\/complaints\/[0-9A-Z-]{24})"/.exec(body)?.[1] ?? assert.fail(body);
};

/** Complains, and gives the path of the receipt. */
const complained = async (typed: Readonly<Record<string, string>> = {}): Promise<string> => {
  minute();
  return receiptOf(await send(null, '/complaints/new', await checkedPage(typed), 'send'));
};

/** Path of the newest complaint, as offices see it. */
const newest = async (base = '/office/complaints'): Promise<string> => {
  const { rows } = await owner.query<{ id: string }>(
    'SELECT id FROM register.complaint ORDER BY stepped_at DESC LIMIT 1',
  );
  return `${base}/${rows[0]?.id}`;
};

/** Decides on a page: what is written, then all of it once more. */
const decided = async (actor: Actor, path: string, typed = {}): Promise<Paged> => {
  const form = await get(actor, path);
  assert.equal(form.status, 200, path);
  wellMade(form);
  const check = /name="act" value="check"/.test(form.body)
    ? await send(actor, path, form, 'check', typed)
    : form;
  assert.equal(check.status, 200, path);
  const done = await send(actor, path, check, 'do');
  assert.equal(done.status, 303, done.body);
  return get(actor, done.headers.get('location') ?? '');
};

test('four questions, all once more, then a receipt that is followed', async () => {
  const form = await get(null, '/complaints/new');
  wellMade(form);
  const check = await checkedPage();
  wellMade(check);
  for (const told of ['Kazakhstan', '20 Nov 2026', 'A repair under guarantee', TYPED.contact])
    assert.ok(check.body.includes(told), told);
  assert.ok(check.body.includes('WORDSmark &lt;b&gt;&amp;&lt;/b&gt;'));
  const sent = await send(null, '/complaints/new', check, 'send');
  wellMade(sent);
  const to = receiptOf(sent);
  assert.match(to, /^\/complaints\/([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/);
  assert.match(sent.body, /Your complaint has come in/);
  assert.match(sent.body, /Write this receipt down now/);
  // what was written stands in this answer, and on no page of the receipt
  assert.ok(sent.body.includes('WORDSmark &lt;b&gt;&amp;&lt;/b&gt;'));
  assert.match(sent.body, /data-copy="Copied"/);
  const again = await send(null, '/complaints/new', check, 'send');
  assert.equal(receiptOf(again), to, 'sent twice it is one');
  const page = await get(null, to);
  wellMade(page);
  assert.equal(page.headers.get('cache-control'), 'private, no-store');
  assert.equal(page.headers.get('x-robots-tag'), 'noindex');
  assert.equal(page.headers.get('referrer-policy'), 'same-origin');
  assert.doesNotMatch(page.body, /WORDSmark/);
  const path = to;
  const later = await get(null, path);
  assert.doesNotMatch(later.body, /PLACEmark|WORDSmark|mark@|Write this receipt down now|Xinjiang/);
  // typed in the box, in any manner
  const typed = path.slice('/complaints/'.length).replaceAll('-', ' ').toLowerCase();
  const found = await post(null, '/complaints', { act: 'follow', receipt: typed });
  assert.equal(found.headers.get('location'), path);
});

test('what is wrong is said at once and by field, and what was typed is kept', async () => {
  const wrong = {
    vin: 'LGXCE4CBOPZZZ0001',
    country: '',
    refusedOn: '2027-01-01',
    kind: '',
    words: '',
    contact: 'at home',
    place: 'kept "place"',
  };
  const page = await checkedPage(wrong);
  assert.equal(page.status, 422);
  wellMade(page);
  for (const name of ['vin', 'country', 'refusedOn', 'kind', 'words', 'contact']) {
    assert.ok(page.body.includes(`href="#f-${name}"`), name);
    assert.ok(page.body.includes(`id="f-${name}"`), name);
  }
  assert.match(page.body, /There are 6 problems/);
  assert.ok(page.body.includes('value="kept &quot;place&quot;"'));
  assert.ok(page.body.includes('value="LGXCE4CBOPZZZ0001"'));
  // the letter O read as the digit 0
  assert.match(page.body, /Was one of these meant\?[\s\S]*CE4CB/);
  const long = await checkedPage({ words: 'x'.repeat(2001) });
  assert.match(long.body, /Shorten it to 2000 characters/);
  assert.ok(long.body.includes('x'.repeat(2001)), 'kept');
  // a letter that is not of the list, sent past the form
  const bad = await post(null, '/complaints/new', { act: 'send', ...TYPED, kind: 'new' });
  assert.equal(bad.status, 422);
  // back from the check to the form
  const back = await send(null, '/complaints/new', await checkedPage(), 'edit');
  assert.ok(back.body.includes('value="Almaty PLACEmark"'));
  assert.match(back.body, /<option value="KZ" selected>/);
  // position 9 ought to be 2
  const digit = await checkedPage({ vin: 'LGXCE4CB6PZZZ0001' });
  assert.match(digit.body, /The ninth character of this VIN does not fit/);
  assert.doesNotMatch((await checkedPage()).body, /ninth character/);
});

test('an office forwards it to the manufacturer, who answers; the buyer says that it did not help', async () => {
  const receipt = await complained();
  const path = await newest();
  const list = await get(office, '/office/complaints?state=filed');
  wellMade(list);
  assert.ok(list.body.includes(`href="${path}"`));
  assert.doesNotMatch(list.body, /PLACEmark|WORDSmark|mark@/);
  const csv = await get(office, '/office/complaints?as=csv');
  assert.match(csv.body, /number,state,kind,country,vin,filedOn,due,days,language/);
  const filed = await get(office, path);
  wellMade(filed);
  assert.match(filed.body, /WORDSmark/);
  assert.match(filed.body, /PLACEmark/);
  assert.doesNotMatch(filed.body, /mark@example\.org/);
  assert.equal((await get(elsewhere, path)).status, 404);
  assert.match((await decided(office, `${path}/acknowledge`)).body, /Acknowledged/);
  const empty = await get(office, `${path}/forward`);
  const missing = await send(office, `${path}/forward`, empty, 'check');
  assert.match(missing.body, /Choose to whom it goes/);
  assert.equal(missing.status, 422);
  const organisation = byd.organisation ?? '';
  const forwarded = await decided(office, `${path}/forward`, { organisation, note: 'Who?' });
  assert.match(forwarded.body, /Forwarded/);
  const theirs = await newest('/manufacturer/complaints');
  const waiting = await get(byd, '/manufacturer/complaints');
  wellMade(waiting);
  assert.match(waiting.body, /One waits for your answer/);
  const seen = await get(byd, theirs);
  wellMade(seen);
  assert.match(seen.body, /It lies with you/);
  assert.match(seen.body, /WORDSmark/);
  const answered = await decided(byd, `${theirs}/answer`, {
    language: 'en',
    text: 'ANSWERtext',
    ground: 'GROUNDtext',
  });
  assert.match(answered.body, /Answered/);
  const told = await get(null, receipt);
  wellMade(told);
  assert.match(told.body, /<blockquote class="written" lang="en" dir="auto">ANSWERtext/);
  assert.doesNotMatch(told.body, /GROUNDtext|PLACEmark|WORDSmark|mark@|Who\?/);
  // who and what are told apart: in one sentence «Взята в работу ведомство» was none
  const russian = await app.request(receipt, { headers: { cookie: 'language=ru' } });
  assert.match(
    await russian.text(),
    /<span class="quiet">ведомство ·<\/span> Взята в работу<\/div>/,
  );
  const nothing = await send(null, receipt, told, 'dispute', { words: ' ' });
  assert.equal(nothing.status, 422);
  assert.match(nothing.body, /Write what is still missing/);
  const disputed = await send(null, receipt, told, 'dispute', { words: 'DISPUTEmark' });
  assert.equal(disputed.headers.get('location'), `${receipt}?done=disputed`);
  // sent twice it goes on to the same
  const twice = await send(null, receipt, told, 'dispute', { words: 'DISPUTEmark' });
  assert.equal(twice.headers.get('location'), `${receipt}?done=disputed`);
  assert.match((await get(office, path)).body, /DISPUTEmark/);
  assert.doesNotMatch((await get(null, receipt)).body, /DISPUTEmark/);
  // now the exporter, whose answer is accepted
  await decided(office, `${path}/forward`, {
    organisation: exporter.organisation,
    note: 'And you?',
  });
  const own = await newest('/exporter/complaints');
  const mine = await get(exporter, own);
  assert.doesNotMatch(mine.body, /ANSWERtext|GROUNDtext/);
  await decided(exporter, `${own}/answer`, { language: 'en', text: 'We pay.', ground: 'Contract' });
  const sure = await get(null, `${receipt}?accept=ask`);
  assert.match(sure.body, /It cannot be opened again/);
  const closed = await send(null, receipt, sure, 'accept');
  assert.equal(closed.headers.get('location'), receipt);
  const end = await get(null, receipt);
  assert.match(end.body, /It is closed/);
  assert.doesNotMatch(end.body, /name="act" value="(accept|dispute)"/);
});

test('a contact is opened with a reason and shown once', async () => {
  await complained({ contact: '+7 701 123 45 67' });
  const path = await newest();
  const form = await get(office, `${path}/contact`);
  wellMade(form);
  const short = await send(office, `${path}/contact`, form, 'open', { reason: 'so' });
  assert.equal(short.status, 422);
  assert.match(short.body, /at least ten characters/);
  const given = { reason: 'To agree on a day for the visit' };
  const shown = await send(office, `${path}/contact`, short, 'open', given);
  assert.match(shown.body, /\+7 701 123 45 67/);
  const again = await send(office, `${path}/contact`, short, 'open', given);
  assert.equal(again.status, 303);
  assert.equal((await get({ ...office, rights: ['read'] }, `${path}/contact`)).status, 403);
  assert.equal((await get(byd, `${path}/contact`)).status, 403);
});

test('a complaint is made a case, taken and closed; the buyer is told of the days alone', async () => {
  const receipt = await complained();
  const path = await newest();
  await decided(office, `${path}/acknowledge`);
  const escalated = await decided(office, `${path}/escalate`, { reason: 'REASONtext' });
  const [, file = ''] = /href="(\/office\/cases\/[0-9a-f-]+)"/.exec(escalated.body) ?? [];
  const list = await get(office, '/office/cases');
  wellMade(list);
  assert.ok(list.body.includes(`href="${file}"`));
  const opened = await get(office, file);
  wellMade(opened);
  const taken = await send(office, file, opened, 'take');
  assert.equal(taken.headers.get('location'), `${file}?done=taken`);
  const form = await get(office, `${file}/close`);
  const given = { ground: 'GROUNDcase', outcome: 'rule-wrong', rule: 'X1' };
  const check = await send(office, `${file}/close`, form, 'check', given);
  const refused = await send(office, `${file}/close`, check, 'do');
  assert.match(refused.body, /The rule that is wrong is not named/);
  const anew = await get(office, `${file}/close`);
  const right = await send(office, `${file}/close`, anew, 'check', { ...given, rule: 'G06' });
  const done = await send(office, `${file}/close`, right, 'do');
  const closed = await get(office, done.headers.get('location') ?? '');
  assert.match(closed.body, /The case is closed/);
  assert.match(closed.body, /a rule is wrong/);
  const told = await get(null, receipt);
  assert.match(told.body, /Case closed/);
  assert.doesNotMatch(told.body, /rule|GROUNDcase|REASONtext|AJ-/);
});

test('no receipt tells another from one that is mistyped, and too many are held up', async () => {
  minute(60);
  const bodies = new Set<string>();
  for (const receipt of ['0000-0000-0000-0000-0000', 'QQXX', "';--", 'ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ']) {
    const page = await get(null, `/complaints/${encodeURIComponent(receipt)}`);
    assert.equal(page.status, 404);
    assert.equal(page.headers.get('x-robots-tag'), 'noindex');
    const main = page.body.slice(page.body.indexOf('<main'), page.body.indexOf('</main>'));
    // but for what was typed, which stands in its box
    bodies.add(main.replace(/(id="f-receipt"|value="[^"]*") ?/g, ''));
  }
  assert.equal(bodies.size, 1);
  const statuses: number[] = [];
  for (let at = 0; at < 40; at += 1) statuses.push((await get(null, '/complaints/none')).status);
  assert.ok(statuses.includes(429));
  assert.equal((await post(null, '/complaints', { act: 'follow', receipt: 'x' })).status, 429);
  assert.equal((await get(null, '/complaints/new')).status, 200);
  const api = await app.request('/v1/complaints/receipts/none');
  assert.equal(api.status, 429);
  minute(60);
  const known = await complained();
  assert.equal((await get(null, known)).status, 200);
});

test('complaints of one address are held to a rate, also by the interface', async () => {
  minute(600);
  const file = (mark: string) =>
    app.request('/v1/complaints', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...TYPED, outlet: undefined, language: 'kk', mark }),
    });
  const statuses: number[] = [];
  for (let at = 0; at < 12; at += 1) statuses.push((await file(`m${at}`)).status);
  assert.deepEqual(statuses, [...Array<number>(10).fill(201), 429, 429]);
  minute(2);
  assert.equal((await file('later')).status, 201);
});

test('every language has the form and the receipt, Arabic from right to left', async () => {
  minute(600);
  const receipt = await complained();
  for (const language of PUBLIC_LANGUAGES) {
    for (const path of ['/complaints/new', receipt, '/complaints']) {
      const answer = await app.request(path, { headers: { cookie: `language=${language}` } });
      const body = await answer.text();
      wellMade({ status: answer.status, headers: answer.headers, body });
      assert.match(body, new RegExp(`<html lang="${language}`));
      assert.equal(/<html[^>]* dir="rtl"/.test(body), language === 'ar', language);
      const main = body.slice(body.indexOf('<main'), body.indexOf('</main>'));
      const { title, daysSince } = COMPLAINTS[language];
      assert.ok(main.includes(path === receipt ? daysSince : title), `${language} ${path}`);
    }
  }
  const sent = await app.request('/complaints/new', {
    method: 'POST',
    headers: { cookie: 'language=ar', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ act: 'send', ...TYPED, mark: 'in Arabic' }),
  });
  assert.equal(sent.status, 200);
  const page = await get(office, await newest());
  assert.match(page.body, /Arabic/);
  assert.match(page.body, /<blockquote class="written" lang="ar" dir="auto">/);
});

test('where the manufacturer has published its network, the workshop is chosen and named', async () => {
  minute(600);
  await owner.query('ALTER TABLE register.outlet DISABLE TRIGGER USER');
  const { rows } = await owner.query<{ id: string }>(
    `INSERT INTO register.outlet (organisation, maker, number, name, country, city, state, verb, published_on)
      VALUES
        ($1, 'byd-auto', 'N1', 'OUTLETone', 'KZ', 'Almaty', 'proposed', 'propose', '2026-01-01'),
        ($1, 'byd-auto', 'N2', 'OUTLETelsewhere', 'UZ', 'Tashkent', 'proposed', 'propose', '2026-01-01'),
        ($1, 'byd-auto', 'N3', 'OUTLETsecret', 'KZ', 'Astana', 'proposed', 'propose', NULL)
      RETURNING id`,
    [byd.organisation],
  );
  await owner.query('ALTER TABLE register.outlet ENABLE TRIGGER USER');
  const [one, other, secret] = rows.map(({ id }) => id);
  const asked = await checkedPage({ outlet: '' });
  wellMade(asked);
  assert.match(asked.body, /Which workshop was it\?/);
  assert.match(asked.body, /<bdi>OUTLETone<\/bdi>, <bdi>Almaty<\/bdi>/);
  assert.doesNotMatch(asked.body, /OUTLETelsewhere|OUTLETsecret/);
  const check = await send(null, '/complaints/new', asked, 'check', { outlet: one });
  assert.match(check.body, /OUTLETone/);
  const receipt = receiptOf(await send(null, '/complaints/new', check, 'send'));
  const path = await newest();
  assert.match((await get(office, path)).body, /OUTLETone, Almaty/);
  // another place is as good an answer
  const none = await send(null, '/complaints/new', asked, 'check', { outlet: 'other' });
  assert.match(none.body, /Check it before you send it/);
  // one of another country, or that is not published, is none
  for (const outlet of [other, secret]) {
    const sent = await post(null, '/complaints/new', {
      act: 'send',
      ...TYPED,
      outlet: outlet ?? '',
    });
    assert.equal(sent.status, 404);
  }
  await decided(office, `${path}/acknowledge`);
  await decided(office, `${path}/forward`, { organisation: byd.organisation, note: 'Who?' });
  const theirs = await newest('/manufacturer/complaints');
  await decided(byd, `${theirs}/answer`, {
    ...{ language: 'en', text: 'Come here.', ground: 'Letter', outlet: one },
  });
  const told = await get(null, receipt);
  assert.match(told.body, /Go to this workshop: <bdi>OUTLETone<\/bdi>, <bdi>Almaty<\/bdi>/);
});

test('workshops are named in what the reader can read first, and their city in her letters', async () => {
  minute(600);
  await owner.query('ALTER TABLE register.outlet DISABLE TRIGGER USER');
  await owner.query(
    `INSERT INTO register.outlet
        (organisation, maker, number, name, country, city, address, state, verb, published_on)
      VALUES
        ($1, 'byd-auto', 'N4', '示例服务站 Sample Service', 'KZ', 'Almaty', NULL, 'proposed', 'propose', '2026-01-01'),
        ($1, 'byd-auto', 'N5', 'Auto', 'KZ', 'Almaty', 'Абая 1, Алматы', 'proposed', 'propose', '2026-01-01')`,
    [byd.organisation],
  );
  await owner.query('ALTER TABLE register.outlet ENABLE TRIGGER USER');
  const asked = async (language: string): Promise<string> => {
    const answer = await app.request('/complaints/new', {
      method: 'POST',
      headers: {
        cookie: `language=${language}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({ act: 'check', ...TYPED, outlet: '', mark: language }),
    });
    return answer.text();
  };
  const rest = '<small lang="zh"><bdi>示例服务站</bdi></small>';
  const [ru, ar, zh] = [await asked('ru'), await asked('ar'), await asked('zh')];
  assert.ok(ru.includes(`<bdi>Sample Service</bdi> ${rest}, <bdi>Алматы</bdi>`));
  assert.ok(ru.includes('<bdi>Auto</bdi>, <bdi>Абая 1, Алматы</bdi></label>'), 'not said twice');
  assert.ok(ar.includes(`<bdi>Sample Service</bdi> ${rest}, <bdi>ألماتي</bdi>`));
  assert.ok(zh.includes('<bdi>示例服务站 Sample Service</bdi>, <bdi>阿拉木图</bdi>'));
});

test('nothing that a buyer wrote and no receipt is logged', async () => {
  const receipt = await complained({
    words: 'LOGmark',
    place: 'LOGmark',
    contact: 'LOGmark@x.org',
  });
  await get(null, receipt);
  await app.request(receipt, { headers: as(office) });
  const logged = JSON.stringify(log);
  assert.ok(log.length > 100);
  assert.doesNotMatch(logged, /mark/i);
  assert.ok(!logged.includes(receipt.slice('/complaints/'.length)));
});

test('a buyer adds photographs without a script; who opens one is noted, and late ones are refused', async () => {
  const path = await complained();
  const added = async (bytes: Uint8Array<ArrayBuffer>, name: string): Promise<Paged> => {
    minute();
    const form = new FormData();
    form.append('act', 'photograph');
    form.append('photograph', new File([bytes], name));
    return post(null, path, form);
  };
  const receipt = await get(null, path);
  wellMade(receipt);
  assert.match(receipt.body, /enctype="multipart\/form-data"[\s\S]*name="photograph"|10 MB/);
  const wrong = await added(new TextEncoder().encode('<script>'), 'a.jpg');
  wellMade(wrong);
  assert.equal(wrong.status, 422);
  assert.ok(wrong.body.includes(COMPLAINTS.en.photographs.wrong));
  const none = await added(new Uint8Array(), '');
  assert.ok(none.body.includes(COMPLAINTS.en.photographs.none));
  const done = await added(new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 9, 9]), 'PHOTOmark.jpg');
  assert.equal(done.headers.get('location'), `${path}?done=photographed`);
  const back = await get(null, `${path}?done=photographed`);
  assert.ok(back.body.includes(COMPLAINTS.en.photographs.done));
  assert.match(back.body, /Photographs added<\/dt>\s*<dd>1</);
  assert.doesNotMatch(receipt.body, /Photographs added/);
  // the buyer is shown nothing of it: the receipt opens no photograph
  assert.doesNotMatch(back.body, /PHOTOmark|\/v1\/papers\//);
  const at = await newest();
  const shown = await get(office, at);
  wellMade(shown);
  assert.match(shown.body, /href="\/v1\/papers\/[0-9a-f-]{36}\/pages\/1">Open photograph 1</);
  const events = () =>
    owner
      .query(`SELECT part FROM register.event WHERE verb = 'open-paper'`)
      .then(({ rows }) => rows);
  assert.deepEqual(await events(), []);
  const open = /\/v1\/papers\/[0-9a-f-]{36}/.exec(shown.body)?.[0] ?? '';
  assert.equal((await service.ask(office, 'GET', `${open}/original`)).status, 200);
  assert.deepEqual(await events(), [{ part: 'office' }]);
  assert.equal((await service.ask(elsewhere, 'GET', `${open}/original`)).status, 404);
  await decided(office, `${at}/acknowledge`);
  const late = await added(new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2]), 'b.jpg');
  assert.equal(late.status, 422);
  assert.doesNotMatch(late.body, /enctype="multipart/);
});
