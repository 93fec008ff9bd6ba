import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PUBLIC_LANGUAGES } from '../../src/domain/statements/public-languages.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { TEXTS } from '../../src/service/pages/texts/texts.ts';
import { pageImage, textOfPages } from '../typeset/pdf-pictures.ts';
import { readCodes } from '../typeset/read-codes.ts';
import { fillBuyerWorld, LEFT, NOBODYS, SISTER } from './buyer-world.ts';
import { fontsFor } from './fonts-for.ts';
import { readTable } from './read-table.ts';
import { testService } from './test-service.ts';

const door = async () => new Response(null, { status: 401 });
const service = await testService({
  today: '2026-11-24',
  pages: pagesWith({ door, base: '/auth' }),
});
await fillBuyerWorld(service.owner);

const see = async (path: string, language = 'en') => {
  const { status, headers, body } = await service.ask(null, 'GET', path, undefined, {
    cookie: `language=${language}`,
  });
  return { status, headers, body: String(body) };
};
/** Names of the outlets in the order of the list. */
const listed = (body: string): readonly string[] =>
  [...body.matchAll(/<li><h3><bdi>([^<]*)<\/bdi>/g)].map(([, name = '']) => name);
/** Numbers of the marks on the map. */
const marked = (body: string): readonly number[] =>
  [...body.matchAll(/class="on-outlet"[^>]*>(\d+)</g)].map(([, n]) => Number(n)).sort();
const headsOf = (body: string): readonly string[] =>
  [...body.matchAll(/<h2[^>]*>([^<]*)/g)].map(([, words = '']) => words);

test('the page of a VIN: in the order of its questions, by the country for which it left', async () => {
  const { status, body } = await see(`/vehicles/${LEFT}`);
  assert.equal(status, 200);
  assert.deepEqual(headsOf(body), [
    'Timeline',
    'Where it can be repaired',
    'What was reported, and by whom',
    'What the letter of the manufacturer states',
    'Rules of Kazakhstan for this car',
    'What is not known, and what that does not mean',
    'If an outlet refuses to repair it',
    'If something here is wrong',
  ]);
  assert.match(body, /The letter states a warranty of 36 months or 100,000 km, counted from/);
  assert.match(body, /Source: the manufacturer, as of 13 Nov 2026\. What would change it: a/);
  // of seven outlets one is closed and one in no list
  assert.match(
    body,
    /5 outlets of BYD and Denza in Kazakhstan, on a list published on 12 Nov 2026\./,
  );
  assert.match(body, /2 of them say that they take cars imported by others\./);
  assert.match(body, /still holding: 3, the earliest on 1 Oct 2026\./);
  assert.match(body, /Not confirmed again in time: 1\./);
  assert.match(body, /Disputed: 1\./);
  assert.match(body, new RegExp(`href="/complaints/new\\?vin=${LEFT}"`));
  assert.match(body, /href="\/service\?brand=Q27423&amp;country=KZ"/);
  // the day of the letter stands on the line of its own lane
  assert.match(body, /<svg class="lg"[\s\S]*13 Nov 2026/);
});

test('outlets: those that serve first, those that say no last; the map has the numbers of the list', async () => {
  const { body } = await see(`/vehicles/${LEFT}`);
  // of those that serve the one whose attestation holds longer; the lapsed before the disputed
  assert.deepEqual(listed(body), [
    ...['Astana Auto', 'Alatau Service', 'Shymkent Garage', 'Aktau Works', 'Almaty Motors'],
  ]);
  // the fourth tells no position
  assert.deepEqual(marked(body), [1, 2, 3, 5]);
  assert.match(body, /No position is given: it is not on the map/);
  assert.match(body, /href="tel:\+77012345678"/);
  assert.match(body, /href="geo:51\.16,71\.44\?q=51\.16,71\.44"/);
  assert.match(body, /Not confirmed again in time; last confirmed on 10 Jan 2026/);
  assert.match(body, /Disputed; last confirmed on 12 Nov 2026/);
  assert.match(body, /source: the manufacturer, 12 Nov 2026/);
  assert.match(
    body,
    /role="img" aria-label="Map of the outlets\. Its numbers are those of the list/,
  );
});

test('a city: the nearest first within each group, with its distance', async () => {
  const { body } = await see(`/vehicles/${LEFT}?near=almaty`);
  assert.deepEqual(listed(body), [
    ...['Alatau Service', 'Astana Auto', 'Shymkent Garage', 'Aktau Works', 'Almaty Motors'],
  ]);
  // Almaty 43.2567 N 76.9286 E to 43.2 N 76.8 E: 6.3 km north and south, 10.4 km east and west make 12.2 km
  assert.match(body, /Alatau Service<\/bdi> <small>12 km/);
  assert.match(body, /nearest to Almaty first, as the crow flies/);
  assert.match(body, /<path class="here"/);
  const unknown = await see(`/vehicles/${LEFT}?near=Atlantis`);
  assert.equal(unknown.status, 200);
  assert.match(unknown.body, /We do not know where “Atlantis” is\. These cities are known:/);
  assert.match(unknown.body, /href="\?to=KZ&amp;near=Shymkent#repair"/);
  // a city that an outlet alone knows
  assert.match((await see(`/vehicles/${LEFT}?near=Astana`)).body, /nearest to Astana first/);
});

test('another country: none there is said, with what that means and what to do', async () => {
  const { body } = await see(`/vehicles/${LEFT}?to=UZ`);
  assert.match(body, /BYD and Denza, Uzbekistan: no outlet is on a published list/);
  assert.match(body, /That does not mean that nobody repairs this brand there/);
  assert.match(body, /It left for Kazakhstan, not for Uzbekistan/);
  assert.deepEqual(listed(body), []);
});

/** Code, sign and words of each answer, as the page shows them. */
const answersOf = (body: string): readonly (readonly string[])[] =>
  [
    ...body.matchAll(
      /data-answer="([\w-]+)"><i class="seal (\w+)"[\s\S]*?<strong class="\w*">([^<]*)<\/strong>/g,
    ),
  ].map(([, code = '', sign = '', words = '']) => [code, sign, words.replaceAll('\u00a0', ' ')]);

test('three answers first, each with a link to its evidence; the country of the exit is chosen', async () => {
  const { body } = await see(`/vehicles/${LEFT}`);
  assert.deepEqual(answersOf(body), [
    ['left', 'yes', 'Yes, on 20 Nov 2026'],
    ['holds', 'yes', 'Yes: 36 months or 100,000 km'],
    ['for-it', 'yes', 'Yes, the letter is for Kazakhstan'],
  ]);
  assert.match(body, /<option value="KZ" selected>/);
  assert.ok(body.indexOf('answer-left') < body.indexOf('<h2'));
  for (const id of ['line', 'terms', 'repair', 'rules']) {
    assert.match(body, new RegExp(`id="${id}"`));
    assert.equal(body.includes(`href="#${id}"`), id !== 'rules', id);
  }
  // model year 2023: of the rules of Kazakhstan on younger cars none is left that concerns it for sure
  assert.doesNotMatch(body, /Concerns this car/);
  // what a message shows
  assert.match(body, /<meta property="og:title" content="LGXCE4CB2PZZZ0001 · Yes, on 20/);
  assert.match(body, /property="og:description" content="Did it leave China\? Yes/);
});

test('another country: both answers turn, and nothing is promised there before any outlet is listed', async () => {
  const { body } = await see(`/vehicles/${LEFT}?to=AE`);
  assert.deepEqual(answersOf(body).slice(1), [
    ['holds-only-in', 'but', 'Yes, in Kazakhstan only'],
    ['for-another', 'no', 'No: the letter is for Kazakhstan only'],
  ]);
  const none = 'For the United Arab Emirates the manufacturer promises nothing.';
  const repair = body.slice(body.indexOf('id="repair"'));
  assert.ok(
    repair.startsWith(`id="repair">Where it can be repaired</h2><p class="refused">${none}`),
  );
  // of another brand, and on cars older than this one
  assert.doesNotMatch(body, />AE-7<|>AE-1</);
  assert.match(body, /Rules left out, since they cannot concern this car: \d+\./);
  // a used car built in China does not enter Mexico, whatever its letter says
  const mexico = await see(`/vehicles/${LEFT}?to=MX`);
  assert.match(mexico.body, /MX-1/);
});

test('a letter that was suspended, then revoked: no in red, and drawn with the day of its issue', async () => {
  const turn = (state: string, day: string) =>
    service.owner.query(`
      SET session_replication_role = replica;
      UPDATE register.letter SET state = '${state}', ${day} WHERE vin = '${SISTER}' AND state <> 'drafted';
      SET session_replication_role = origin`);
  await turn('suspended', "suspended_on = '2026-11-20'");
  const suspended = (await see(`/vehicles/${SISTER}`)).body;
  assert.deepEqual(answersOf(suspended).slice(1), [
    ['suspended', 'paused', 'No: suspended since 20 Nov 2026'],
    ['not-in-force-now', 'but', 'Not in force now'],
  ]);
  assert.match(suspended, /class="lg-inForce"[\s\S]*class="lg-suspended"/);
  assert.match(suspended, /aria-label="[^"]*Letter: issued 13 Nov 2026, suspended 20 Nov 2026\./);
  assert.doesNotMatch(suspended, /lg-cross|id="terms"/);
  await turn('revoked', "suspended_on = NULL, revoked_on = '2026-11-22'");
  const revoked = (await see(`/vehicles/${SISTER}`)).body;
  assert.deepEqual(answersOf(revoked).slice(1), [
    ['revoked', 'no', 'No: revoked on 22 Nov 2026'],
    ['nothing-in-force', 'no', 'No: nothing is promised there'],
  ]);
  assert.match(revoked, /class="lg-cross"/);
  // whoever comes from the page of a letter is led back to it; no other code is an address
  const code = 'ABCDEFGHIJKLMNOPQRST';
  assert.match(
    (await see(`/vehicles/${SISTER}?letter=${code}`)).body,
    new RegExp(`href="/L/${code}"`),
  );
  assert.doesNotMatch((await see(`/vehicles/${SISTER}?letter=../x`)).body, /href="\/L\//);
  await turn('issued', 'suspended_on = NULL, revoked_on = NULL');
});

test('a VIN with a wrong check digit on no record: mistyped first, and what may be meant', async () => {
  const { body } = await see('/vehicles/LGXCE4CB5PZZZ0003');
  assert.deepEqual(answersOf(body)[0], ['mistyped', 'but', 'This VIN is probably mistyped']);
  assert.match(body, new RegExp(`href="/vehicles/${NOBODYS}"`));
});

test('a VIN on no record asks for the country, then finds the same outlets', async () => {
  assert.match((await see(`/vehicles/${NOBODYS}`)).body, /Choose the country in which the car is/);
  const { body } = await see(`/vehicles/${NOBODYS}?to=KZ`);
  assert.deepEqual(listed(body), listed((await see(`/vehicles/${LEFT}`)).body));
  // no maker has the code
  const nobody = await see('/vehicles/ZZZCE4CB0PZZZ0001?to=KZ');
  assert.match(nobody.body, /do not show its manufacturer\. Look for the brand instead/);
});

test('by brand and country: the answer first, then who attests, duties, coverage, downloads', async () => {
  const { status, body } = await see('/service?brand=BYD&country=Kazakhstan');
  assert.equal(status, 200);
  assert.match(
    body,
    /<h1 class="headline">5 outlets of BYD in Kazakhstan, on a list published on 12 Nov 2026\.<\/h1>/,
  );
  assert.deepEqual(marked(body), [1, 2, 3, 5]);
  assert.match(body, /Published a list: 5 outlets, on 12 Nov 2026\./);
  assert.match(body, /Reported for the yearly review of 2026: 6 outlets, on 1 Mar 2026\./);
  // BYD Industry has shown neither
  assert.match(body, /A published list: not shown here\./);
  assert.match(body, /A report for the yearly review: not shown here\./);
  // two cars, three attested outlets
  assert.match(body, /Cars of this manufacturer that left for this country in 2026: 2\./);
  assert.match(body, /For each outlet that is confirmed: 0\.7\./);
  for (const format of ['geojson', 'jsonld', 'csv'])
    assert.ok(body.includes(`href="/v1/networks/KZ/byd-auto/outlets.${format}"`), format);
  // of the list that was published there is a file behind each link
  const files = [...body.matchAll(/class="file" href="([^"]+)"/g)].map(([, path = '']) => path);
  assert.equal(files.length, 4);
  for (const path of files) assert.equal((await see(path)).status, 200, path);
  const near = await see('/service?brand=比亚迪&country=KZ&near=Shymkent');
  assert.equal(listed(near.body)[0], 'Alatau Service');
  const none = await see('/service?brand=Zeekr&country=FR');
  assert.match(none.body, /Zeekr, France: no outlet is on a published list\./);
  assert.match(none.body, /means that this register holds none/);
});

test('what is not chosen, or unknown, is asked for again', async () => {
  const blank = await see('/service');
  assert.equal(blank.status, 200);
  assert.match(blank.body, /<option value="Q27423">BYD/);
  assert.doesNotMatch(
    blank.body,
    /sample-tianshu/,
    'invented brands are of the demonstration alone',
  );
  const half = await see('/service?brand=BYD&country=');
  assert.equal(half.status, 400);
  assert.match(half.body, /<option value="Q27423" selected>/);
  assert.match(half.body, /Choose a country of the list/);
  const wrong = await see('/service?brand=%3Cb%3E&country=%27');
  assert.equal(wrong.status, 400);
  assert.doesNotMatch(wrong.body, /<b>&|<b>'/);
});

test('places in the letters of the reader: typed, offered, and on each outlet; hours in words', async () => {
  for (const [near, language, city] of [
    ['Шымкент', 'ru', 'Шымкент'],
    ['阿拉木图', 'zh', '阿拉木图'],
    ['ألماتي', 'ar', 'ألماتي'],
    ['Olmaota', 'uz', 'Olmaota'],
    ['Нур-Султан', 'kk', 'Астана'],
  ] as const) {
    const path = `/service?brand=BYD&country=KZ&near=${encodeURIComponent(near)}`;
    const { status, body } = await see(path, language);
    assert.equal(status, 200, near);
    assert.ok(body.includes(TEXTS[language].service.nearest(city)), near);
    assert.ok(body.includes(`value="${city}"`), near);
  }
  const { body } = await see('/service?brand=BYD&country=KZ', 'ru');
  // published and not closed: two in Almaty, one each in three cities
  const offered = [
    ...body.matchAll(/<li><a href="\?[^"]*"><bdi>([^<]*)<\/bdi><\/a> <small>(\d+)/g),
  ];
  assert.deepEqual(
    offered.map(([, city, outlets]) => `${city} ${outlets}`),
    ['Алматы 2', 'Актау 1', 'Астана 1', 'Шымкент 1'],
  );
  assert.match(body, /<bdi>Almaty, 1 Abay<\/bdi>, <bdi>Алматы<\/bdi>/);
  assert.match(body, /пн–пт <bdi dir="ltr">09:00–18:00<\/bdi>/);
  assert.doesNotMatch(body, /Mo-Fr/);
});

test('coverage: it is of one manufacturer, says why it is thin, and says nothing of cars where none left', async () => {
  const { body } = await see('/service?brand=BYD&country=KZ');
  // two cars, three attested outlets, of which one serves others
  assert.match(
    body,
    /left for this country in 2026: 2\. For each outlet that is confirmed: 0\.7\./,
  );
  assert.doesNotMatch(body, /country is not covered|many cars for each outlet/);
  const bound = (country: string) =>
    service.owner.query(`
      SET session_replication_role = replica;
      UPDATE register.licensed_vehicle SET declared_destination = '${country}';
      SET session_replication_role = origin;
    `);
  await bound('UZ');
  const kz = (await see('/service?brand=BYD&country=KZ')).body;
  const uz = (await see('/service?brand=BYD&country=UZ')).body;
  await bound('KZ');
  assert.match(kz, /left for this country in 2026: 0\./);
  assert.doesNotMatch(kz, /For each outlet that is confirmed|coverage is good|many cars/);
  assert.match(uz, /in 2026: 2\.\s+No outlet of this manufacturer is confirmed there\./);
});

test('a file of the outlets of a country opens without a network, with the day and the digests', async () => {
  const { status, headers, body } = await see('/service/offline?country=KZ', 'ru');
  assert.equal(status, 200);
  assert.match(
    headers.get('content-disposition') ?? '',
    /attachment; filename="outlets-KZ-2026-11-24-ru\.html"/,
  );
  assert.match(body, /^<!doctype html>\n<html lang="ru" dir="ltr">/);
  // nothing is fetched: no address but that of the register, of outlets, and those of telephones and maps
  assert.doesNotMatch(body, /<link|src=|@import|url\(/);
  const named = [...body.matchAll(/"><h3><bdi>([^<]*)/g)].map(([, name]) => name);
  assert.deepEqual(named.toSorted(), [
    ...['Aktau Works', 'Alatau Service', 'Almaty Motors', 'Astana Auto', 'Shymkent Garage'],
  ]);
  for (const secret of ['SECRET', 'Closed Works', LEFT]) assert.ok(!body.includes(secret), secret);
  // found by its city in any language, although the page is Russian
  assert.match(body, /data-find="Almaty [^"]*阿拉木图[^"]*"><h3><bdi>Almaty Motors/);
  assert.match(body, /24 ноября 2026/);
  assert.match(body, /href="tel:\+77012345678"/);
  assert.ok(body.includes('ab'.repeat(32)));
  assert.match((await see('/service/offline?country=KZ', 'ar')).body, /<html lang="ar" dir="rtl">/);
  const table = String((await see('/service/offline?country=KZ&as=table', 'ru')).body);
  assert.match(table, /^Марка,Сервисный центр,Город,/);
  assert.match(
    table,
    /Almaty Motors,Алматы,"Almaty, 1 Abay",[^,]*\+77012345678[^,]*,пн–пт 09:00–18:00,/,
  );
  for (const country of ['', 'ZZ', '%27']) {
    assert.equal((await see(`/service/offline?country=${country}`)).status, 404, country);
  }
  const page = (await see('/service?brand=BYD&country=KZ')).body;
  for (const as of ['pdf', 'xlsx', 'table'])
    assert.ok(page.includes(`href="/service/offline?country=KZ&amp;as=${as}"`), as);
  assert.match(
    (await see('/service?brand=BYD&country=KZ')).body,
    /href="\/service\/offline\?country=KZ"/,
  );
});

const fileOf = async (path: string, language: string) => {
  const address = await service.listening();
  const answer = await fetch(`${address}${path}`, { headers: { cookie: `language=${language}` } });
  assert.equal(answer.status, 200);
  return { answer, bytes: new Uint8Array(await answer.arrayBuffer()) };
};

test('the same on paper: in the language of its reader, with telephone, hours and a code', async () => {
  const { answer, bytes } = await fileOf('/service/offline?country=KZ&as=pdf', 'ru');
  assert.equal(answer.headers.get('content-type'), 'application/pdf');
  assert.match(answer.headers.get('content-disposition') ?? '', /outlets-KZ-2026-11-24-ru\.pdf/);
  const text = (await textOfPages(bytes)).join('\n').replaceAll('\u200b', '');
  const told = [
    'Almaty Motors',
    'Almaty, 1 Abay',
    '+77012345678',
    'пн–пт 09:00–18:00',
    'Казахстан',
  ];
  for (const one of [...told, '24 ноября 2026']) assert.ok(text.includes(one), one);
  for (const secret of ['SECRET', 'Closed Works', LEFT]) assert.ok(!text.includes(secret), secret);
  const [code] = await readCodes(await pageImage(bytes, 0, 200));
  const path = code?.replace(/^HTTPS?:\/\/[^/]*/, '');
  assert.equal(path, '/service?country=KZ');
  // the code leads to a page that asks for the brand, with the country chosen
  const { status, body } = await see(path ?? '');
  assert.equal(status, 200);
  assert.match(body, /<option value="KZ" selected/);
  assert.equal((await see('/service?country=ZZ')).status, 400);
});

test('the same as a workbook, in the words of its reader', async () => {
  const { answer, bytes } = await fileOf('/service/offline?country=KZ&as=xlsx', 'ar');
  assert.match(answer.headers.get('content-disposition') ?? '', /outlets-KZ-2026-11-24-ar\.xlsx/);
  const [head = [], ...rows] = readTable(bytes);
  assert.deepEqual(head.slice(0, 2), [TEXTS.ar.service.brand, TEXTS.ar.places.columns.name]);
  assert.deepEqual(rows.map(([, name]) => name).toSorted(), [
    ...['Aktau Works', 'Alatau Service', 'Almaty Motors', 'Astana Auto', 'Shymkent Garage'],
  ]);
  const almaty = rows.find(([, name]) => name === 'Almaty Motors') ?? [];
  assert.equal(almaty[2], 'ألماتي');
  // no apostrophe before a number that is dialled
  assert.equal(almaty[4], '+77012345678');
});

test('a complaint of a car that left proposes the country for which it left', async () => {
  const chosen = async (path: string) =>
    /<option value="(\w\w)" selected/.exec((await see(path)).body)?.[1] ?? null;
  assert.equal(await chosen(`/complaints/new?vin=${LEFT}`), 'KZ');
  // what is chosen stands
  assert.equal(await chosen(`/complaints/new?vin=${LEFT}&to=AE`), 'AE');
  assert.equal(await chosen(`/complaints/new?vin=${NOBODYS}`), null);
  assert.equal(await chosen('/complaints/new?vin=nothing'), null);
});

test('outlets that cannot be read: the page says so in every language, and the log why', async () => {
  await service.owner.query('REVOKE SELECT ON register.outlet FROM mileproof_public');
  for (const language of PUBLIC_LANGUAGES) {
    const logged = service.log.length;
    const { status, body } = await see(`/vehicles/${LEFT}`, language);
    const { service: words, vehicle } = TEXTS[language];
    assert.equal(status, 200, language);
    assert.ok(
      body.includes(`<h2 id="repair">${words.vehicleTitle}</h2><p>${words.notNow}</p>`),
      language,
    );
    // what was read before it stands
    assert.ok(body.includes(vehicle.toldTitle), language);
    const told = service.log.slice(logged).filter(({ at }) => at !== 'request');
    assert.deepEqual(
      told.map(({ at, part, code, request }) => [at, part, code, typeof request]),
      [['left-out', 'repair', '42501', 'string']],
      language,
    );
    assert.doesNotMatch(JSON.stringify(told), new RegExp(LEFT));
  }
  await service.owner.query('SELECT register.apply_access()');
  assert.equal(listed((await see(`/vehicles/${LEFT}`)).body).length, 5);
});

test('the page of a VIN is one transaction: what is told, the network, the nearest, what those said', async () => {
  const asked: string[] = [];
  for (const pool of [service.pool, service.publicPool])
    pool.on('acquire', (client) => {
      const { query } = client;
      client.query = ((...given: Parameters<typeof query>) => {
        const [what] = given as readonly unknown[];
        asked.push(typeof what === 'string' ? what : (what as { readonly text: string }).text);
        return query.apply(client, given);
      }) as typeof query;
    });
  const { body } = await see(`/vehicles/${LEFT}?near=almaty`);
  service.pool.removeAllListeners('acquire');
  service.publicPool.removeAllListeners('acquire');
  assert.equal(listed(body).length, 5);
  assert.equal(asked.length, 6, asked.join());
  assert.match(asked[0] ?? '', /^BEGIN .* READ ONLY$/);
  assert.equal(asked[5], 'COMMIT');
});

const many = async (): Promise<void> => {
  await service.owner.query(`
    SET session_replication_role = replica;
    INSERT INTO register.outlet
        (organisation, maker, number, name, country, address, city, lon, lat, phone, website, opening_hours, state,
          verb, attested_on, attested_until, published_on, services)
      SELECT
        organisation, maker, 'M' || n, 'A rather long name of an outlet, number ' || n, country,
        'A street with a long name ' || n, city, lon + n / 10.0, lat + n / 20.0, phone, website, opening_hours, state,
        verb, attested_on, attested_until, published_on, services
      FROM register.outlet, generate_series(1, 40) n
      WHERE number = 'A3';
    SET session_replication_role = origin;
  `);
};

test('marks stand as the language writes them, and none of anything is said in words', async () => {
  const home = async (language: string) => (await see('/', language)).body;
  assert.match(await home('fr'), /Couleurs\u00a0: /);
  assert.match(await home('zh'), /配色：/);
  const zh = (await see(`/vehicles/${LEFT}`, 'zh')).body;
  assert.match(zh, /og:description" content="该车是否已离开中国？是，[^.]*。"/);
  // 0, 1 and 2 outlets
  const { serving } = TEXTS.en.service;
  assert.deepEqual(
    [0, 1, 2].map((n) => serving(n).split(' ').slice(0, 4).join(' ')),
    ['None of them says', '1 of them says', '2 of them say'],
  );
});

test('in every language: within 100 kB with style and font, no script, and no text left in English', async () => {
  await many();
  for (const language of PUBLIC_LANGUAGES) {
    for (const path of [
      ...[`/vehicles/${LEFT}?to=KZ&near=Almaty`, `/vehicles/${NOBODYS}`],
      ...['/service', '/service?brand=BYD&country=KZ'],
    ]) {
      const { body } = await see(path, language);
      let weight = Buffer.byteLength(body);
      const styles = [...body.matchAll(/href="([^"]+\.css)"/g)].map(([, url = '']) => url);
      assert.ok(styles.length > 0, 'no style');
      const sheets = await Promise.all(styles.map(async (url) => (await see(url)).body));
      const css = sheets.join('');
      weight += Buffer.byteLength(css);
      for (const url of fontsFor(css, body))
        weight += (await (await service.app.request(url)).arrayBuffer()).byteLength;
      // 2,000 bytes are kept for what a page will say
      assert.ok(weight <= 98_000, `${path} ${language}: ${weight}`);
      assert.doesNotMatch(body, /style="|onclick/, path);
      assert.deepEqual(
        [...body.matchAll(/<script[^>]*\/([\w-]+\.js)"/g)].map(([, name]) => name),
        path.startsWith('/vehicles') ? ['share.js'] : [],
        path,
      );
      if (language === 'en') continue;
      const { service: english } = TEXTS.en;
      for (const words of [english.go, english.order, english.limits, english.serves.yes])
        assert.ok(!body.includes(words), `${path} ${language}: ${words}`);
    }
  }
  assert.match((await see(`/vehicles/${LEFT}`, 'ar')).body, /<html lang="ar" dir="rtl"/);
});
