import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Actor, ORGANISED_PARTS } from '../../../src/register/actor.ts';
import { pagesWith } from '../../../src/service/pages/areas/pages.ts';
import { isOpenTo } from '../../../src/service/pages/frame/menu.ts';
import { TEXTS } from '../../../src/service/pages/texts/texts.ts';
import { another, newActor } from '../../register/register-database.ts';
import { judge, license, submitOne } from '../../register/walk.ts';
import { testService } from '../test-service.ts';
import { pageAsks } from './page-asks.ts';

const door = async () => new Response(null, { status: 401 });
const AREAS = pagesWith({ door, base: '/auth' });
const service = await testService({ pages: AREAS, today: '2026-11-24' });
const { ask, owner, pool } = service;
const { get } = pageAsks(service);
// what `walk.ts` writes lies on the same day
await owner.query(
  `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET mileproof.today = ''2026-11-24''', current_database()); END $$`,
);
const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTAAA' });
const quiet = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTCCC' });
const rival = await newActor(owner, 'exporter', { province: '44', uscc: '91440100MA7TESTBBB' });
const office = await newActor(owner, 'office');
const ministry = await newActor(owner, 'ministry');
const customs = await newActor(owner, 'customs');

const VIN = 'LGXCE4CB2PZZZ0001';
const named = (actor: Actor, name: string) =>
  owner.query('UPDATE register.organisation SET name = $2 WHERE id = $1', [
    actor.organisation,
    name,
  ]);
await named(exporter, '示例西域汽车贸易有限公司');
await named(quiet, '示例天山进出口有限公司');
await named(rival, 'Example South Trading');
const submitted = await submitOne(pool, exporter, '65', VIN);
await judge(pool, submitted, exporter, '65');

const APPLICATION_PATH = `/queue/applications/${submitted.application}`;

test('what is found alone is opened, several are shown by kind, and nothing says how to write it', async () => {
  const goes = async (as: Actor, q: string): Promise<string | null> =>
    (await get(as, `/search?q=${encodeURIComponent(q)}`)).headers.get('location');
  assert.equal(await goes(office, VIN), `${APPLICATION_PATH}/vehicles/${VIN}`);
  assert.equal(await goes(office, 'zz0001'), `${APPLICATION_PATH}/vehicles/${VIN}`);
  assert.equal(await goes(exporter, VIN), `/applications/${submitted.application}/vehicles/${VIN}`);
  assert.equal(await goes(office, '天山'), `/exporters/${quiet.organisation}`);
  const several = await get(office, '/search?q=%E7%A4%BA%E4%BE%8B');
  assert.equal(several.status, 200);
  assert.match(several.body, /2 things are called “示例”/);
  assert.match(several.body, new RegExp(`<a data-row href="/exporters/${quiet.organisation}">`));
  // the box keeps what was typed
  assert.match(several.body, /name="q" type="search" value="示例"/);
  const nothing = await get(office, '/search?q=ZZ9999&language=en');
  const shown = nothing.status === 303 ? await get(office, '/search?q=ZZ9999') : nothing;
  assert.match(shown.body, /Nothing that you may see is called “ZZ9999”/);
  assert.match(shown.body, /looked for as: the end of a VIN; the number of a certificate/);
  assert.match(shown.body, /SQ-65-2026-000012/);
  // customs knows the car once it has a licence
  assert.equal(await goes(customs, VIN), null);
  assert.equal((await get(null, '/search?q=x')).status, 303);
});

test('programs look for the same', async () => {
  const { body } = await ask(office, 'GET', '/v1/search?q=zz0001');
  assert.deepEqual(body.readAs, ['vinEnd', 'paperNumber', 'name']);
  assert.equal(body.groups.length, 1);
  const [{ kind, items, more }] = body.groups;
  assert.deepEqual([kind, more], ['vehicle', false]);
  assert.deepEqual(
    [items[0].id, items[0].name, items[0].within, items[0].state],
    [submitted.vehicle, VIN, submitted.application, 'open'],
  );
  assert.equal((await ask(office, 'GET', '/v1/search?q=%20')).status, 422);
  assert.equal((await ask(null, 'GET', '/v1/search?q=x')).status, 401);
});

test('an office lists its exporters, with open work or without; the ministry all of them', async () => {
  const names = async (as: Actor, query = ''): Promise<readonly string[]> =>
    (await ask(as, 'GET', `/v1/exporters${query}`)).body.items.map(
      (one: { name: string }) => one.name,
    );
  assert.deepEqual(await names(office), ['示例天山进出口有限公司', '示例西域汽车贸易有限公司']);
  assert.deepEqual((await names(ministry)).length, 3);
  assert.deepEqual(await names(ministry, '?province=44'), ['Example South Trading']);
  assert.deepEqual(await names(office, `?name=${encodeURIComponent('西域')}`), [
    '示例西域汽车贸易有限公司',
  ]);
  assert.deepEqual(await names(office, '?name=91650100ma7testccc'), ['示例天山进出口有限公司']);
  assert.deepEqual(await names(office, '?standing=barred'), []);
  const { body } = await ask(office, 'GET', '/v1/exporters?limit=1');
  const next = await ask(office, 'GET', `/v1/exporters?limit=1&cursor=${body.next}`);
  const [one] = next.body.items;
  assert.deepEqual([one.applications, one.refused, one.standing], [1, 0, null]);
  assert.equal(next.body.next, null);
  const page = await get(office, '/exporters');
  assert.match(page.body, new RegExp(`href="/exporters/${quiet.organisation}">示例天山`));
  assert.match(
    (await get(office, '/exporters?as=csv')).body,
    /示例天山进出口有限公司,91650100MA7TESTCCC,/,
  );
  assert.equal((await ask(exporter, 'GET', '/v1/exporters')).status, 403);
});

test('an office lists its licences with whoever holds them and the days that are left', async () => {
  const second = await another(owner, office);
  const verdict = await judge(pool, submitted, exporter, '65');
  const { licence } = await license(pool, second, exporter, submitted, verdict, 10);
  const { body } = await get(office, '/queue/licences');
  assert.match(body, new RegExp(`href="/queue/licences/${licence}"`));
  assert.match(body, /示例西域汽车贸易有限公司/);
  const csv = (await get(ministry, '/queue/licences?as=csv')).body.trim().split('\n');
  assert.equal(csv.length, 2);
  assert.match(csv[1] ?? '', /,示例西域汽车贸易有限公司,.*,10\s*$/);
  assert.match(
    (await get(office, '/queue/licences?state=revoked')).body,
    /No licence is like this/,
  );
  assert.equal(
    (await get(customs, `/search?q=${VIN}`)).headers.get('location'),
    `/border?q=${VIN}`,
  );
});

const linksOf = (html: string): readonly string[] =>
  [...html.matchAll(/<a href="([^"]+)"/g)].map(([, path = '']) => path);
const partOf = (html: string, pattern: RegExp): string => pattern.exec(html)?.[0] ?? '';
const PLACES = AREAS.flatMap(({ places }) => places);

test('whoever signs in has at most seven places in the head, and reaches each page from there', async () => {
  for (const part of ORGANISED_PARTS) {
    const actor = await newActor(owner, part, {
      ...(part === 'manufacturer' && { maker: 'chery' }),
      ...(part === 'exporter' && { uscc: '91650100MA7TESTEEE' }),
    });
    const { body } = await get(actor, '/search');
    const header = partOf(body, /<header[\s\S]*?<\/header>/);
    assert.match(header, /role="search"[^>]* action="\/search"/, part);
    const head = linksOf(partOf(header, /<nav[\s\S]*?<\/nav>/));
    assert.ok(head.length >= 3 && head.length <= 7, `${part}: ${head}`);
    const foot = linksOf(partOf(body, /<footer[\s\S]*?<\/footer>/));
    const reached = new Set([...head, ...foot]);
    for (const path of head) {
      const shown = await get(actor, path);
      // a home may lead on
      const { body: within } =
        shown.status === 303 ? await get(actor, shown.headers.get('location') ?? '') : shown;
      for (const one of linksOf(partOf(within, /<nav class="within"[\s\S]*?<\/nav>/)))
        reached.add(one);
    }
    const open = PLACES.filter((place) => isOpenTo(actor, place));
    assert.deepEqual(
      open.map(({ path }) => path).filter((path) => !reached.has(path)),
      [],
      part,
    );
    // no page has two entries, and no two entries one name
    for (const language of ['en', 'zh'] as const) {
      const words = open.map(({ name }) => name(TEXTS[language]));
      assert.equal(new Set(words).size, words.length, `${part}: ${words}`);
    }
    assert.equal(new Set(open.map(({ path }) => path)).size, open.length, part);
    for (const path of ['/', '/law', '/docs']) assert.ok(foot.includes(path), `${part}: ${path}`);
  }
});

test('whoever has not signed in has the public places in the head, and no box', async () => {
  const { body } = await get(null, '/');
  const header = partOf(body, /<header[\s\S]*?<\/header>/);
  assert.deepEqual(linksOf(partOf(header, /<nav[\s\S]*?<\/nav>/)), [
    '/',
    '/letters',
    '/papers',
    '/service',
    '/check',
    '/law',
  ]);
  assert.doesNotMatch(body, /action="\/search"|class="within"/);
});
