import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { PUBLIC_LANGUAGES } from '../../src/domain/statements/public-languages.ts';
import type { Actor } from '../../src/register/actor.ts';
import { tell } from '../../src/register/telling/tell.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { runCli } from '../cli/run-cli.ts';
import { newActor } from '../register/register-database.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { fontsFor } from './fonts-for.ts';
import { testService } from './test-service.ts';

const TODAY = '2026-11-24';
const SAMPLE = new URL('../../samples/exporter-batch.csv', import.meta.url).pathname;
const uploads = temporaryFolder('uploads');
process.env['TMPDIR'] = uploads;

const door = async () => new Response(null, { status: 401 });
const service = await testService({ today: TODAY, pages: pagesWith({ door, base: '/auth' }) });
const registry = await newActor(service.owner, 'registry');
const customs = await newActor(service.owner, 'customs');

/** Position 9 ought to be 2. */
const KNOWN = 'LGXCE4CB6PZZZ0001';
const UNKNOWN = 'LSJJV8DJ2SC765444';

const told = async (teller: Actor, facts: Readonly<Record<string, string>>): Promise<void> => {
  const [account = ''] = (Object.keys(facts)[0] ?? '').split('.');
  const outcome = await service.register.as(teller, (tx) =>
    tell(tx, {
      account: account as 'certificate',
      teller: teller.organisation ?? '',
      standing: 'fed',
      exporter: null,
      province: null,
      source: { kind: 'feed', id: crypto.randomUUID() },
      rows: [{ row: 1, vin: KNOWN, facts }],
    }),
  );
  assert.equal(outcome.kind, 'done');
};
await told(registry, { 'certificate.registeredOn': '2026-11-01' });
await told(customs, {
  'declaration.exitedOn': '2026-11-20',
  'declaration.destination': 'KZ',
  'declaration.condition': 'used',
});

const see = (path: string, language = 'en') =>
  service.ask(null, 'GET', path, undefined, { cookie: `language=${language}` });

const send = (fields: Readonly<Record<string, string>>, sheet?: File, language = 'en') => {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  if (sheet !== undefined) body.set('file', sheet);
  return service.app.request('/check', {
    method: 'POST',
    body,
    headers: { cookie: `language=${language}` },
  });
};
const sheetOf = (text: string | Uint8Array<ArrayBuffer>, name: string): File =>
  new File([text], name);
const sample = (name = 'batch.csv'): File => sheetOf(new Uint8Array(readFileSync(SAMPLE)), name);

test('the one box leads each thing to its page by its shape, a receipt by a form alone', async () => {
  const typed = async (q: string) => {
    const body = new URLSearchParams({ act: 'find', q });
    const answer = await service.app.request('/find', { method: 'POST', body });
    return { to: answer.headers.get('location'), body: await answer.text() };
  };
  const asked = async (q: string) =>
    (await see(`/find?q=${encodeURIComponent(q)}`)).headers.get('location');
  const code = '4XCJQAYLV563HYGWNVCA';
  const receipt = '7K3M-XQ2P-9RDT-4HVW-B6NC';
  for (const [q, to] of [
    [`${KNOWN.slice(0, 8)}-${KNOWN.slice(8).toLowerCase()}`, `/vehicles/${KNOWN}`],
    [code, `/L/${code}`],
    [`http://localhost/L/${code}`, `/L/${code}`],
  ] as const) {
    assert.equal(await asked(q), to);
    assert.equal((await typed(q)).to, to);
  }
  assert.equal((await typed(receipt.toLowerCase())).to, `/complaints/${receipt}`);
  assert.equal(await asked(receipt), '/complaints');
  // a number opens nothing to a stranger, and it is said what does
  const number = await typed('SHJHGLYPCPT7');
  assert.equal(number.to, null);
  assert.match(number.body, /number of a paper: <code>SHJHGLYPCPT7<[\s\S]*code of 20 characters/);
});

test('what fits nothing is kept and explained, with how each looks; of a mistyped VIN what may be meant', async () => {
  const typed = 'LGXCE4CBOPZZZ0001';
  const bad = await see(`/find?q=${typed}`);
  assert.equal(bad.status, 400);
  assert.match(bad.body, new RegExp(`value="${typed}"`));
  assert.match(bad.body, /digits and capital letters without I, O and Q/);
  assert.match(bad.body, /<a href="#f-q">/);
  // the letter O read as the digit 0
  assert.match(bad.body, /href="\/vehicles\/LGXCE4CB0PZZZ0001"/);
  assert.match((await see('/find?q=LGXCE4CB6PZZZ000', 'zh')).body, /应为17位，现为16位/);
  assert.match(
    (await see('/find?q=12345')).body,
    /Nothing here looks like this. It has 5 characters/,
  );
  assert.match((await see('/find?q=12345')).body, /7K3M-XQ2P-9RDT-4HVW-B6NC/);
  assert.match((await see('/find?q=')).body, /Type what stands on the car/);
  assert.match((await see('/vehicles/LGXCE4CB6PZZZ000')).body, /has 17 characters, this has 16/);
});

test('the one box stands on the first page, where letters are checked, and where there is no page', async () => {
  for (const path of ['/', '/letters', '/nowhere', '/vehicles/LGX', '/find']) {
    const { body: shown } = await service.ask(null, 'GET', path, undefined, {
      accept: 'text/html',
    });
    const body = String(shown);
    assert.equal(body.match(/<form method="post" action="\/find"/g)?.length, 1, path);
  }
});

test('a car that left: the answer first, who says so, and what is not known', async () => {
  const { status, headers, body } = await see(`/vehicles/${KNOWN}`);
  assert.equal(status, 200);
  assert.equal(headers.get('cache-control'), 'private, no-store');
  assert.equal(headers.get('x-robots-tag'), 'noindex');
  // 1 November and 19 days
  const answer = body.slice(
    body.indexOf('data-answer="left"'),
    body.indexOf('id="answer-promise"'),
  );
  assert.match(answer, /^data-answer="left"><i class="seal yes"/);
  assert.match(answer, /<strong class="good">Yes, on 20\u00a0Nov\u00a02026<\/strong>/);
  assert.match(answer, /<p class="why">As a used car, 19 days after it was first registered /);
  assert.match(body, /19 days after it was first registered in China\./);
  assert.match(body, /<option value="KZ" selected>/);
  assert.match(body, /A correction by customs\./);
  assert.match(body, /<svg class="lg" lang="en"/);
  assert.doesNotMatch(body, /Factory|Invoice|Insurance/, 'lanes of whom the public does not hear');
  assert.match(body, /Nobody has reported how many owners it had/);
  assert.match(
    body,
    /No reading of the odometer at an inspection is on record\. That does not mean/,
  );
  assert.match(body, /We hold no recall data/);
  assert.match(body, /have it given in writing/);
  assert.match(body, /<span>CE4CB<b class="wrong">6<\/b><\/span>/);
  assert.match(body, /which ask for 2/);
  const chinese = await see(`/vehicles/${KNOWN}`, 'zh');
  assert.match(chinese.body, /<strong class="good">是，2026年11月20日出境<\/strong>/);
  assert.doesNotMatch(chinese.body, /Source:|What would change/);
});

test('a country beside it: its rules, and that the car left for another', async () => {
  const { body } = await see(`/vehicles/${KNOWN}?to=RU`);
  assert.match(body, /It left for Kazakhstan, not for Russia/);
  assert.match(body, /href="\/law\/rules\/RU-1"/);
  assert.match(body, /<option value="RU" selected>/);
  assert.doesNotMatch((await see(`/vehicles/${KNOWN}?to=KZ`)).body, /It left for/);
  assert.match((await see(`/vehicles/${KNOWN}?to=FR`)).body, /No law read for France/);
  const nowhere = await see(`/vehicles/${KNOWN}?to=Atlantis`);
  assert.equal(nowhere.status, 400);
  assert.match(nowhere.body, /Choose a country of the list/);
  assert.match(nowhere.body, /data-answer="left"/);
});

test('a VIN that nobody knows has the same page, and is told that nothing is wrong', async () => {
  const headsOf = (body: string): readonly string[] =>
    [...body.matchAll(/<h2[^>]*>([^<]*)/g)].map(([, words = '']) => words);
  const { status, body } = await see(`/vehicles/${UNKNOWN}`);
  assert.equal(status, 200);
  assert.match(
    body,
    /data-answer="no-record"><i class="seal unknown"[\s\S]*?No export record in the data of 24\u00a0Nov\u00a02026/,
  );
  assert.match(body, /The answer is the\s+same for every such vehicle/);
  const known = headsOf((await see(`/vehicles/${KNOWN}`)).body);
  assert.deepEqual(
    headsOf(body),
    known.filter((head) => !['Timeline', 'Rules of Kazakhstan for this car'].includes(head)),
  );
});

test('what is typed is never taken for more than a text', async () => {
  const hostile = '<script>alert(1)</script>';
  for (const path of [
    `/find?q=${encodeURIComponent(hostile)}`,
    `/vehicles/${encodeURIComponent(hostile)}`,
    `/vehicles/${KNOWN}?to=${encodeURIComponent(hostile)}`,
    `/law?on=${encodeURIComponent(hostile)}`,
    `/law/rules/${encodeURIComponent(hostile)}`,
  ]) {
    assert.doesNotMatch((await see(path)).body, /<script>/, path);
  }
  assert.match((await see(`/find?q=${encodeURIComponent(hostile)}`)).body, /&lt;script&gt;/);
  // a mark that turns text around is shown as what it is
  assert.match(
    (await see(`/find?q=${encodeURIComponent('ab\u202ecd')}`)).body,
    /value="ab\ufffdcd"/,
  );
});

test('the first view weighs at most 100 kB with style and fonts in every language, and needs no script', async () => {
  const scripts: Record<string, readonly string[]> = {};
  for (const language of PUBLIC_LANGUAGES) {
    for (const path of [
      '/',
      `/vehicles/${KNOWN}?to=RU`,
      `/vehicles/${UNKNOWN}`,
      '/check',
      '/letters',
      '/papers',
    ]) {
      const { body } = await see(path, language);
      let weight = Buffer.byteLength(body);
      const styles = [...body.matchAll(/href="([^"]+\.css)"/g)].map(([, url = '']) => url);
      assert.ok(styles.length > 0, 'no style');
      const sheets = await Promise.all(styles.map(async (url) => String((await see(url)).body)));
      const css = sheets.join('');
      weight += Buffer.byteLength(css);
      const fonts = fontsFor(css, body);
      if (path === '/')
        scripts[language] = fonts.map((url) => /noto-sans-(\w+)-/.exec(url)?.[1] ?? url);
      const loaded = [
        ...fonts,
        ...[...body.matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, url = '']) => url),
      ];
      for (const url of loaded) {
        const response = await service.app.request(url);
        assert.equal(response.status, 200, url);
        weight += (await response.arrayBuffer()).byteLength;
      }
      // 2,000 bytes are kept for what a page will say
      assert.ok(weight <= 98_000, `${path} ${language}: ${weight}`);
      if (!['/', '/check', '/letters', '/papers'].includes(path))
        // one that shares the page and prints it
        assert.deepEqual(
          [...body.matchAll(/<script[^>]*\/([\w-]+\.js)"/g)].map(([, name]) => name),
          ['share.js'],
          path,
        );
    }
  }
  assert.deepEqual(scripts, {
    en: ['latin'],
    zh: ['latin'],
    ru: ['latin', 'cyrillic'],
    kk: ['latin', 'cyrillic', 'kazakh'],
    ar: ['latin', 'arabic'],
    es: ['latin'],
    fr: ['latin'],
    uz: ['latin'],
  });
});

test('a batch is answered as the command line answers it, and nothing of it is left', async () => {
  const { out } = await runCli(['screen', SAMPLE, '--format', 'csv', '--today', TODAY]);
  const csv = await send({ act: 'check', want: 'csv' }, sample());
  assert.match(csv.headers.get('content-disposition') ?? '', /attachment; filename="batch/);
  // reading as text takes the mark away
  assert.equal(`\ufeff${await csv.text()}`, out);
  const page = await (await send({ act: 'check', want: 'page' }, sample('<b>.csv'))).text();
  const expected = readFileSync(SAMPLE.replace('.csv', '.expected.csv'), 'utf8').trim().split('\n');
  const blocked = expected.filter((line) => line.split(',')[3] === 'blocked').length;
  assert.ok(page.includes(`${blocked} of ${expected.length - 1} vehicles may not be licensed`));
  assert.equal(page.match(/<tr role="row" data-gate="blocked"/g)?.length, blocked);
  assert.match(page, /&lt;b&gt;\.csv, as of 24 Nov 2026/);
  assert.doesNotMatch(page, /<span lang="zh">|<b>\.csv/);
  const chinese = await (await send({ act: 'check', want: 'page' }, sample(), 'zh')).text();
  assert.ok(chinese.includes(`${expected.length - 1}辆中${blocked}辆不予发放许可证`));
  const [head = '', ...rows] = readFileSync(SAMPLE, 'utf8').trimEnd().split('\n');
  const many = [head, ...Array.from({ length: 14 }, () => rows).flat()].join('\n');
  const long = await (await send({ act: 'check', want: 'page' }, sheetOf(many, 'a.csv'))).text();
  assert.equal(long.match(/<tr role="row" data-gate/g)?.length, 500);
  assert.ok(long.includes(`The 500 gravest of ${14 * rows.length} vehicles are shown`));
  const file = await (await send({ act: 'check', want: 'html' }, sample())).text();
  assert.match(
    file,
    /^<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta http-equiv/,
  );
  assert.deepEqual(readdirSync(uploads), []);
});

test('a sheet that cannot be read is told why, with what helps', async () => {
  const none = await send({ act: 'check', want: 'page' });
  assert.equal(none.status, 400);
  assert.match(await none.text(), /Choose a sheet first/);
  const broken = await send({ act: 'check', want: 'page' }, sheetOf('%PDF-1.7 x', 'a.pdf'));
  assert.equal(broken.status, 400);
  assert.match(await broken.text(), /<a href="#f-file">[^<]{20,}/);
  const headless = await send({ act: 'check', want: 'csv' }, sheetOf('a,b\n1,2\n', 'a.csv'));
  assert.match(await headless.text(), /class="errors"|class="statements"/);
  assert.deepEqual(readdirSync(uploads), []);
});

test('a sample is tried by one button, and blank sheets are there in both languages', async () => {
  const tried = await send({ act: 'sample' });
  assert.equal(tried.status, 200);
  assert.match(await tried.text(), /may not be licensed/);
  const blank = await see('/check/template.csv', 'zh');
  assert.match(blank.body, /车辆识别代号/);
  assert.match((await see('/check/template.csv')).body, /VIN/);
  const xlsx = await service.app.request('/check/template.xlsx');
  assert.equal(
    Buffer.from(await xlsx.arrayBuffer())
      .subarray(0, 2)
      .toString(),
    'PK',
  );
});

test('a row that is no vehicle is told, and counted nowhere', async () => {
  const vins = [UNKNOWN, KNOWN].map((vin) => `${vin},2026-03-01,KZ`);
  const sheet = ['vin,appliedOn,destination', ...vins, '合计,2辆,'].join('\n');
  const page = async (language: string): Promise<string> =>
    (await send({ act: 'check', want: 'page' }, sheetOf(sheet, 'a.csv'), language)).text();
  const shown = await page('en');
  assert.match(shown, /<h1>2 vehicles were answered<\/h1>/);
  // each axis counts two, and none is a vehicle without a VIN
  for (const axis of ['gate', 'entry', 'risk', 'quality']) {
    const counts = [...shown.matchAll(new RegExp(`name="${axis}"[\\s\\S]*?<b>(\\d+)</b>`, 'g'))];
    const sum = counts.reduce((total, [, count]) => total + Number(count), 0);
    assert.equal(sum, 2, axis);
  }
  assert.match(
    shown,
    /<h2>1 row is no vehicle and was set aside<\/h2>[\s\S]*?>4<[\s\S]*?<q>合计<\/q>/,
  );
  assert.doesNotMatch(shown, /was not answered|were not answered/);
  assert.match(await page('zh'), /<h2>有1行不是车辆，未计入<\/h2>/);
});

test('beside each rule stands on how many honest vehicles it was raised, when it was measured', async () => {
  const file = JSON.parse(readFileSync('reference/honest-alerts.json', 'utf8')) as {
    readonly on: string;
    readonly licensed: number;
    readonly entries: readonly { readonly code: string; readonly alerts: number }[];
  };
  const { items } = (await see('/v1/law/rules')).body as {
    readonly items: readonly { readonly code: string; readonly honestAlerts: unknown }[];
  };
  const honest = new Map(items.map(({ code, honestAlerts }) => [code, honestAlerts]));
  const { alerts } =
    file.entries.find(({ code }) => code === 'R34') ?? assert.fail('R34 is measured');
  assert.deepEqual(honest.get('R34'), { on: file.on, licensed: file.licensed, alerts });
  assert.equal(honest.get('KZ-1'), null);
  const percent = Math.round((alerts / file.licensed) * 10_000) / 100;
  const { body } = await see('/law');
  const own = body.slice(
    body.indexOf('id="r-R34"'),
    body.indexOf('</li>', body.indexOf('id="r-R34"')),
  );
  const words = (n: number): string => n.toLocaleString('en-US');
  const share = `${words(alerts)} / ${words(file.licensed)} (${percent}%)`;
  assert.ok(own.includes(`${share} of the honest licensed vehicles had this alert`), own);
  // in Arabic CLDR sets marks of direction about the sign, which a page would show as boxes
  const arabic = (await see('/law?lang=ar')).body;
  assert.ok(arabic.includes(share), 'the share in Arabic');
  assert.ok(!arabic.includes('\ufffd'), 'no box for an invisible character');
  // duties of offices are raised on no vehicle
  assert.match(body, /id="r-D06"[\s\S]*?Not measured yet[\s\S]*?<\/li>/);
});

test('the law as sentences: every rule once, its dates, its sources, and another day', async () => {
  const { body } = await see('/law');
  const { items } = (await see('/v1/law/rules')).body as {
    readonly items: readonly { readonly code: string; readonly axis: string }[];
  };
  for (const { code, axis } of items) {
    assert.equal(body.includes(`id="r-${code}"`), axis !== 'entry', code);
  }
  assert.match(body, /href="\/law\/destinations\/KZ"/);
  const rule = await see('/law/rules/g01');
  assert.match(rule.body, /within 180 days of registration/);
  assert.match(rule.body, /商贸函〔2025〕648号/);
  assert.match(rule.body, /from 2026-01-01/);
  assert.doesNotMatch(rule.body, /Not in force/);
  const before = await see('/law/rules/G01?on=2025-12-31');
  assert.match(before.body, /Not in force on 2025-12-31/);
  assert.match((await see('/law/rules/G01', 'zh')).body, /自注册登记之日起180天内/);
  const notYet = await see('/law?on=2025-12-31');
  assert.match(notYet.body, /id="r-G01">[\s\S]*?not in force on this day/);
  assert.equal((await see('/law?on=someday')).status, 400);
  assert.equal((await see('/law/rules/G999')).status, 404);
});

test('what a destination asks, one whose law is not read, and none', async () => {
  const read = await see('/law/destinations/kz');
  assert.match(read.body, /href="\/law\/rules\/KZ-1"/);
  assert.match(read.body, /Kazakhstan: what it asks of used cars/);
  assert.match((await see('/law/destinations/FR', 'zh')).body, /尚未读到法国的法规/);
  assert.equal((await see('/law/destinations/XX')).status, 404);
});

/** How each language says that a rule's last day was 20 March 2026. */
const ENDED = {
  en: 'ended 20 Mar 2026',
  zh: '已于2026年3月20日失效',
  ru: 'срок действия истёк 20 марта 2026',
  kk: 'күшінің соңғы күні: 2026 жылғы 20 наурыз',
  ar: 'آخر يوم لسريانها: 20 مارس 2026',
  es: 'terminó el 20 de marzo de 2026',
  fr: 'a pris fin le 20 mars 2026',
  uz: 'kuchining oxirgi kuni: 2026-yil 20-mart',
} as const;

test('a rule past its end says so in its title, in every language', async () => {
  for (const language of PUBLIC_LANGUAGES) {
    for (const path of ['/law/destinations/IR', `/vehicles/${KNOWN}?to=IR`]) {
      const { body } = await see(path, language);
      const [, title = ''] = /href="\/law\/rules\/IR-2">IR-2<\/a>([\s\S]*?)<\/li>/.exec(body) ?? [];
      assert.ok(title.includes(ENDED[language]), `${path} ${language}: ${title}`);
    }
  }
  const rule = await see('/law/rules/IR-2');
  assert.match(rule.body, /<h1>Residents abroad: [^<]* \(rule ended 2026-03-20\)<\/h1>/);
});

test('on its last day it does not yet, and a program reads the day', async () => {
  const endedOn = async (on: string): Promise<unknown> => {
    const { body } = await see(`/v1/law/rules?country=IR&on=${on}`);
    const { items } = body as { readonly items: readonly Record<string, unknown>[] };
    const rule = items.find(({ code }) => code === 'IR-2');
    return [rule?.['inForce'], rule?.['ended']];
  };
  assert.deepEqual(await endedOn('2025-03-20'), [false, null], 'not begun');
  assert.deepEqual(await endedOn('2026-03-19'), [true, null]);
  assert.deepEqual(await endedOn('2026-03-20'), [true, null]);
  assert.deepEqual(await endedOn('2026-03-21'), [false, '2026-03-20']);
  const last = await see('/law/destinations/IR?on=2026-03-20');
  assert.doesNotMatch(last.body, /ended 20 Mar 2026/);
});

test('search engines are asked to leave single vehicles alone', async () => {
  const { headers, body } = await see('/robots.txt');
  assert.match(headers.get('content-type') ?? '', /^text\/plain/);
  assert.match(body, /^Disallow: \/vehicles\/$/m);
});
