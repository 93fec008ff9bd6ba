import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Actor, JOB } from '../../src/register/actor.ts';
import { keepDirectorPage } from '../../src/register/nation/director/keep-director-page.ts';
import { runNation } from '../../src/register/nation/run-nation.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { rightVin } from '../nation/right-vin.ts';
import { doneBy } from '../register/done-by.ts';
import { another, newActor } from '../register/register-database.ts';
import { textOfPages } from '../typeset/pdf-pictures.ts';
import { asDemonstration } from './as-demonstration.ts';
import { testService } from './test-service.ts';

const door = async () => new Response(null, { status: 401 });
const TODAY = '2026-11-24';
const pages = pagesWith({ door, base: '/auth' });
const service = await testService({ today: TODAY, pages });
const { app, ask, as, owner, register } = service;
const ministry = await newActor(owner, 'ministry');
const minister = await another(owner, ministry);
const office = await newActor(owner, 'office', { province: '65' });

interface Exit {
  readonly maker: string;
  readonly province: string;
  /** Day of the exit. */
  readonly on: string;
  readonly age?: number;
  readonly lettered?: boolean;
}

/** So many vehicles that left alike. */
const exits = (count: number, exit: Exit): readonly Exit[] =>
  Array.from({ length: count }, () => exit);

let vehicles = 0;

/** Keeps figures with a run, as if a nation of these exits had been screened: written by hand, row by row. */
const keptRun = async (on: string, left: readonly Exit[], reported: number): Promise<string> => {
  const { id } = await doneBy(runNation(register.on(on)));
  await owner.query(
    `INSERT INTO register.nation_product (run, within, near_km, public_as_of) VALUES ($1, 180, 100, '2026-10-31')`,
    [id],
  );
  for (const { maker, province, on: day, age = 100, lettered = true } of left) {
    vehicles += 1;
    await owner.query(
      `INSERT INTO register.nation_vehicle (
          run, vin, figure, maker, province, month, registered_on, exited_on, age, lettered, country
        )
        SELECT $1, $2, 'exported', $3, $4, to_char(r.on_day, 'YYYY-MM'), r.on_day, $5, $6, $7, 'KZ'
        FROM (SELECT $5::date - $6::int AS on_day) r`,
      [id, rightVin(vehicles), maker, province, day, age, lettered],
    );
  }
  for (const [key, rows] of Map.groupBy(left, ({ maker, province }) => `${maker} ${province}`)) {
    const [maker = '', province = ''] = key.split(' ');
    await owner.query(
      `INSERT INTO register.nation_sales (
          run, maker, province, month, reported, registered, exported_within, with_letter, never_plated, undecided,
          may_have_left, provisional
        )
        VALUES ($1, $2, $3, '2026-06', $4, 100, $5, $5, 0, 0, 0, false)`,
      [id, maker, province, reported, rows.filter(({ age = 100 }) => age <= 180).length],
    );
  }
  await owner.query(
    `INSERT INTO register.nation_claimant (
        run, number, claimant, claims, vehicles, claims_at_risk, vehicles_at_risk, at_risk, refunds_at_risk,
        subsidies_at_risk, amounts_unknown, next_limit
      )
      VALUES ($1, 1, '91650100MA7TESTAAA', 3, 3, 2, 2, 61200, 61200, 0, 0, '2026-12-11')`,
    [id],
  );
  const kept = await register.on(on).as(JOB, (tx) => keepDirectorPage(tx, id));
  assert.equal(kept.kind, 'done');
  return id;
};

// October against September: Beta 7 to 3, Alpha 5 to 1, Gamma 2 to 0, Delta 1 to 0, Epsilon 1 to 3;
// each maker in one province.
// What was older than the window, or left in November, does not count.
const OCTOBER = '2026-10-15';
const SEPTEMBER = '2026-09-15';
const NATION: readonly Exit[] = [
  ...exits(5, { maker: 'Alpha', province: '65', on: OCTOBER }),
  ...exits(1, { maker: 'Alpha', province: '65', on: SEPTEMBER }),
  ...exits(6, { maker: 'Beta', province: '44', on: OCTOBER }),
  ...exits(3, { maker: 'Beta', province: '44', on: SEPTEMBER, lettered: false }),
  ...exits(2, { maker: 'Gamma', province: '31', on: OCTOBER }),
  ...exits(1, { maker: 'Delta', province: '11', on: OCTOBER }),
  ...exits(9, { maker: 'Delta', province: '11', on: OCTOBER, age: 181 }),
  ...exits(9, { maker: 'Delta', province: '11', on: '2026-11-20' }),
  ...exits(3, { maker: 'Epsilon', province: '50', on: SEPTEMBER }),
  ...exits(1, { maker: 'Epsilon', province: '50', on: OCTOBER }),
  ...exits(1, { maker: 'Beta', province: '44', on: OCTOBER, age: 180 }),
].map((exit) => ({ ...exit }));

const first = await keptRun('2026-11-10', NATION.slice(0, 6), 100);
const last = await keptRun(TODAY, NATION, 110);

const page = async (path: string, actor: Actor = ministry) => {
  const answer = await app.request(path, { headers: { ...as(actor), 'accept-language': 'en' } });
  return { status: answer.status, text: (await answer.text()).replaceAll(/\s+/g, ' ') };
};

const linksIn = (text: string): readonly string[] =>
  [...text.matchAll(/<a [^>]*?href="([^"]+)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  );

const sectionOf = (text: string, id: string): string =>
  new RegExp(`<section id="${id}">(.*?)</section>`).exec(text)?.[1] ?? '';

test('the analyst names what got worst, and opens a vehicle of each within six clicks', async () => {
  const home = await page('/work');
  assert.equal(home.status, 200);
  for (const [id, names, of] of [
    ['worst-makers', ['Beta', 'Alpha', 'Gamma'], 'makers'],
    ['worst-provinces', ['44', '65', '31'], 'provinces'],
  ] as const) {
    const section = sectionOf(home.text, id);
    const named = linksIn(section);
    assert.deepEqual(
      named,
      names.map((name) => `/nation/${of}/${name}`),
    );
    // worked out by hand above: Beta counts the one of its 180th day, and Delta none that was older or later
    assert.deepEqual(
      [...section.matchAll(/class="stop">\+(\d)</g)].map(([, rise]) => rise),
      ['4', '4', '2'],
    );
    for (const href of named) {
      const one = await page(href);
      assert.equal(one.status, 200, href);
      const vehicle = linksIn(one.text).find((link) =>
        /^\/nation\/vehicles\/[A-Z0-9]{17}$/.test(link),
      );
      assert.ok(vehicle, `${href} leads to no vehicle`);
      const shown = await page(vehicle);
      assert.equal(shown.status, 200);
      assert.match(shown.text, /registered, then exported/);
      // two clicks: the name on the first page, and a row on its page
    }
  }
});

test('figures open their rows, which are narrowed by province, maker, month, age and letter', async () => {
  const rowsOf = async (query: string): Promise<number> => {
    const csv = await page(`/nation/vehicles?${query}&as=csv`);
    assert.equal(csv.status, 200);
    return (csv.text.match(/\b[A-HJ-NPR-Z0-9]{17}\b/g) ?? []).length;
  };
  const left = linksIn((await page('/nation')).text).find((href) =>
    href.startsWith('/nation/vehicles?'),
  );
  assert.equal(left, '/nation/vehicles?figure=exported&ageTo=180');
  assert.equal(await rowsOf('figure=exported&ageTo=180'), NATION.length - 9);
  assert.equal(await rowsOf('maker=Beta&letter=no'), 3);
  assert.equal(await rowsOf('province=11&ageFrom=181'), 9);
  assert.equal(await rowsOf('exited=2026-09&maker=Alpha'), 1);
  assert.equal(await rowsOf('exited=2026-13'), NATION.length); // no month: not narrowed
  assert.equal((await page('/nation', office)).status, 403);
  assert.equal((await page('/nation/provinces/99')).status, 404);
  assert.equal((await page('/nation/makers/Nobody')).status, 200);
  for (const by of ['left', 'worse', 'late', 'refused', 'irregular', 'nothing'])
    assert.equal((await page(`/nation?by=${by}`)).status, 200);
  for (const path of [
    '/nation/makers',
    '/nation/provinces',
    '/nation/money',
    '/nation/money/1',
    '/nation/service',
  ])
    assert.equal((await page(path)).status, 200, path);
});

test('what a run keeps is read over HTTP, by the ministry alone', async () => {
  for (const what of [
    '/figures',
    '/sales',
    '/ages',
    '/vintages',
    '/vehicles',
    '/lanes',
    '/applications',
    '/claimants',
    '/payments',
    '/service',
    '/public-sales',
  ]) {
    const path = `/v1/nation-runs/${last}${what}`;
    assert.equal((await ask(ministry, 'GET', path)).status, 200, path);
    assert.equal((await ask(office, 'GET', path)).status, 403, path);
  }
  const { body } = await ask(ministry, 'GET', `/v1/nation-runs/${last}/figures`);
  assert.deepEqual([body.now.sales.exportedWithin, body.lastRun.asOf], [32, '2026-11-10']);
});

test('the bars end on the last day of the window', async () => {
  const { body } = await ask(ministry, 'GET', `/v1/nation-runs/${last}/left`);
  const around = body.ages.filter(
    ({ from, to }: { from: number; to: number | null }) => to === 180 || from === 181,
  );
  // the one of day 180 stands before the line, the nine of day 181 behind it
  assert.deepEqual(around, [
    { from: 166, to: 180, count: 1 },
    { from: 181, to: 195, count: 9 },
  ]);
  assert.equal(body.month, '2026-10');
  const months = Object.fromEntries(
    body.months.map(({ month, ...one }: { month: string }) => [month, one]),
  );
  assert.deepEqual(months['2026-10'], { left: 16, provisional: false });
  assert.deepEqual(months['2026-11'], { left: 9, provisional: true });
});

test('one page is kept for whoever directs, in figures, and an earlier one is opened again unchanged', async () => {
  const path = `/v1/director-pages/${first}`;
  const kept = await ask(ministry, 'GET', path);
  assert.equal((await ask(office, 'GET', path)).status, 403);
  const before = await page(`/nation/director/${first}`);
  // a referral, written after both runs, is on neither page
  const { body: now } = await ask(ministry, 'GET', `/v1/director-pages/${last}`);
  assert.deepEqual([kept.body.before, now.before], [null, '2026-11-10']);
  assert.deepEqual([now.left.week, now.left.year, now.left.yearBefore], [9, 32, 6]);
  // 110 reported of each of five cells, of which 100 less those that left were sold at home
  assert.deepEqual([now.sales.reported, now.sales.missing], [550, 550 - (500 - 32)]);
  assert.equal(now.money.atRisk, 61_200);
  assert.deepEqual(
    now.makers.slice(0, 3).map(({ key }: { key: string }) => key),
    ['Beta', 'Alpha', 'Gamma'],
  );
  await assert.rejects(
    owner.query(`UPDATE register.director_page SET as_of = '2026-01-01' WHERE run = $1`, [first]),
  );
  const again = await page(`/nation/director/${first}`);
  assert.equal(
    again.text.replaceAll(/value="[0-9a-f-]{36}"/g, ''),
    before.text.replaceAll(/value="[0-9a-f-]{36}"/g, ''),
  );
  const { text } = await page('/nation/director', minister);
  assert.match(text, /Week 48 of 2026/);
  assert.match(
    text,
    /9 vehicles exported within 180 days of registration this week, none without a letter; 32 in/,
  );
  assert.equal(text.match(/<ol class="five">(.*?)<\/ol>/)?.[1]?.match(/<li>/g)?.length, 5);
  assert.ok(linksIn(text).includes(`/nation/director/${first}`));
  const pdf = await app.request(`/nation/director/${last}/pdf`, { headers: as(ministry) });
  const bytes = Buffer.from(await pdf.arrayBuffer());
  assert.equal(bytes.subarray(0, 5).toString(), '%PDF-');
  assert.equal(bytes.toString('latin1').match(/\/Type \/Page\b/g)?.length, 1);
  const shown = asDemonstration(service, { pages });
  const made = await shown.app.request(`/nation/director/${last}/pdf`, {
    headers: shown.as(ministry),
  });
  assert.doesNotMatch((await textOfPages(bytes)).join(), /DEMONSTRATION/);
  const [only = '', ...more] = await textOfPages(new Uint8Array(await made.arrayBuffer()));
  assert.match(only, /DEMONSTRATION/);
  assert.deepEqual(more, []);
});

test('what waits is counted where it stands', async () => {
  const { body } = await ask(ministry, 'GET', `/v1/nation-to-decide?run=${last}`);
  assert.deepEqual(body, { late: [], appeals: [], proposed: [], exporters: [] });
  const { body: listed } = await ask(ministry, 'GET', '/v1/director-pages');
  assert.deepEqual(
    listed.items.map(({ run, asOf }: { run: string; asOf: string }) => [run, asOf]),
    [
      [last, TODAY],
      [first, '2026-11-10'],
    ],
  );
});

test('a maker under a mark is called in the language of the page alone, wherever it stands', async () => {
  const called = '示例企业D166 (sample maker D166)';
  await owner.query(`
    SET session_replication_role = replica;
    UPDATE register.nation_vehicle SET maker = '${called}' WHERE maker = 'Beta';
    UPDATE register.nation_sales SET maker = '${called}' WHERE maker = 'Beta';
    UPDATE register.director_page SET content = replace(content::text, '"Beta"', '"${called}"')::jsonb;
    SET session_replication_role = origin;
  `);
  const { rows } = await owner.query<{ vin: string }>(
    `SELECT vin FROM register.nation_vehicle WHERE run = $1 AND maker = $2 AND figure = 'exported' LIMIT 1`,
    [last, called],
  );
  const own = `/nation/makers/${encodeURIComponent(called)}`;
  const paths = [
    ...['/work', '/nation', '/nation/makers', own, '/nation/director'],
    ...[`/nation/vehicles?maker=${encodeURIComponent(called)}`, `/nation/vehicles/${rows[0]?.vin}`],
  ];
  for (const [language, name, other] of [
    ['en', 'sample maker D166', '示例企业D166'],
    ['zh-CN', '示例企业D166', 'sample maker D166'],
  ] as const)
    for (const path of paths) {
      const answer = await app.request(path, {
        headers: { ...as(ministry), 'accept-language': language },
      });
      // what is sent stays as it is kept: addresses and fields
      const text = (await answer.text()).replaceAll(/<[^>]*>/g, ' ');
      assert.ok(text.includes(name), `${language} ${path}`);
      assert.ok(!text.includes(other), `${language} ${path}`);
    }
  const csv = await page(`/nation/makers?as=csv`);
  assert.ok(csv.text.includes(called));
});
