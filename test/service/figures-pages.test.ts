import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  PUBLIC_LANGUAGES,
  type PublicLanguage,
} from '../../src/domain/statements/public-languages.ts';
import { FIGURES_TABLES } from '../../src/products/figures/figures-tables.ts';
import { provinceName } from '../../src/reference/province-name.ts';
import type { Actor } from '../../src/register/actor.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { shareOf } from '../../src/service/pages/figures/share-of.ts';
import { TEXTS } from '../../src/service/pages/texts/texts.ts';
import { another, newActor } from '../register/register-database.ts';
import { layLaw } from '../register/rests-on.ts';
import { laidFigures, runWithFigures } from './figures-served.ts';
import { fontsFor } from './fonts-for.ts';
import { testService } from './test-service.ts';

const door = async () => new Response(null, { status: 401 });
const pages = pagesWith({ door, base: '/auth' });
const service = await testService({ today: '2026-06-03', pages });
const { app, ask, as, owner, pool } = service;
const ministry = await newActor(owner, 'ministry');
const second = await another(owner, ministry);
const office = await newActor(owner, 'office');
await layLaw(pool);

const get = async (actor: Actor | null, path: string, language = 'en') => {
  const { status, body } = await ask(actor, 'GET', path, undefined, {
    cookie: `language=${language}`,
  });
  return { status, body: String(body) };
};

const post = async (actor: Actor, path: string, fields: Readonly<Record<string, string>>) => {
  const { body } = await get(actor, path);
  const once = /name="once" value="([^"]+)"/.exec(body)?.[1] ?? '';
  const answer = await app.request(path, {
    method: 'POST',
    headers: { ...as(actor), 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ once, ...fields }).toString(),
  });
  return { status: answer.status, to: answer.headers.get('location'), body: await answer.text() };
};

const made = await laidFigures('pages', 0);
const later = await laidFigures('pages-later', 11);

test('nothing is published, and the page says so; the work is the ministry’s', async () => {
  const { status, body } = await get(null, '/figures');
  assert.equal(status, 200);
  assert.ok(body.includes(TEXTS.en.figures.none));
  assert.equal((await get(null, '/figures/2026-05-e1')).status, 404);
  for (const who of [office, null]) {
    assert.notEqual((await get(who, '/nation/figures')).status, 200);
  }
  assert.match((await get(ministry, '/nation/figures')).body, /No run has files of figures/);
});

test('one person proposes by a form, another publishes by one', async () => {
  const run = await runWithFigures(owner, made, '2026-06-02T02:00:00Z');
  const form = `/nation/figures/runs/${run}`;
  assert.match((await get(ministry, '/nation/figures')).body, new RegExp(form));
  const proposed = await post(ministry, form, { act: 'do' });
  assert.equal(proposed.to, '/nation/figures?done=proposed', proposed.body);
  const own = await get(ministry, '/nation/figures?done=proposed');
  assert.match(own.body, /You proposed this/);
  const waits = await get(second, '/nation/figures');
  const publish = /\/nation\/figures\/proposals\/[0-9a-f-]+/.exec(waits.body)?.[0] ?? '';
  // others come after it: more than a page of them
  const MORE = 51; // not-law: proposals
  for (let at = 0; at < MORE; at += 1) {
    const again = await ask(ministry, 'POST', '/v1/figures/proposals', { run });
    assert.equal(again.status, 201);
  }
  const all = (await get(second, '/nation/figures')).body;
  assert.ok(!all.includes(publish), 'the first page has the newest');
  assert.match(all, /href="\/nation\/figures\/proposals"/);
  const listed = (await get(second, '/nation/figures/proposals')).body;
  const links = (body: string) => body.match(/\/nation\/figures\/proposals\/[0-9a-f-]{36}/g) ?? [];
  assert.equal(links(listed).length, 50);
  const next =
    /href="(\/nation\/figures\/proposals\?after=[^"]+)"/.exec(listed)?.[1] ?? assert.fail();
  const rest = (await get(second, next.replaceAll('&amp;', '&'))).body;
  assert.deepEqual([links(rest).length, links(rest).at(-1)], [2, publish]);
  const csv = (await get(ministry, '/nation/figures/proposals?as=csv')).body;
  assert.equal(csv.trim().split('\r\n').length, 1 + 1 + MORE);
  const id = publish.split('/').at(-1);
  const one = await ask(ministry, 'GET', `/v1/figures/proposals/${id}`);
  assert.deepEqual([one.status, one.body.id, one.body.edition], [200, id, null]);
  assert.equal((await ask(office, 'GET', `/v1/figures/proposals/${id}`)).status, 403);
  const none = `/v1/figures/proposals/${crypto.randomUUID()}`;
  assert.equal((await ask(ministry, 'GET', none)).status, 404);
  const waiting = await ask(ministry, 'GET', '/v1/figures/proposals?published=false&limit=500');
  assert.equal(waiting.body.items.length, 1 + MORE);
  assert.equal((await post(ministry, publish, { act: 'do' })).to, null);
  assert.equal((await post(second, publish, { act: 'do' })).to, '/nation/figures?done=published');
  const { items } = (await ask(ministry, 'GET', '/v1/figures/proposals?published=true&limit=5'))
    .body;
  assert.deepEqual(
    items.map((row: { id: string; edition: string }) => [row.id, row.edition]),
    [[id, '2026-05-e1']],
  );
});

test('the page begins with the number, and tells what the edition rests on', async () => {
  const { body } = await get(null, '/figures');
  const { figures } = (await ask(null, 'GET', '/v1/figures/editions/2026-05-e1')).body;
  const { exportedWithin, registered } = figures.totals;
  const said = TEXTS.en.figures.headline(exportedWithin, registered, 180);
  assert.match(said, /^\d+ cars of [\d,]+ left the country within 180 days/);
  assert.ok(body.includes(`<h1 class="headline">${said}</h1>`));
  for (const id of [
    'curve',
    'provinces',
    'makers',
    'months',
    'method',
    'unknown',
    'check',
    'files',
    'editions',
  ])
    assert.match(body, new RegExp(`<h2 id="${id}">`), id);
  for (const { name } of made.document.files)
    assert.ok(body.includes(`/figures/2026-05-e1/${name}`), name);
  assert.match(body, /npx mileproof figures recompute https:\/\/[^ ]+\/figures\/2026-05-e1/);
  assert.ok(body.includes(TEXTS.en.figures.noLog));
});

test('a correction asks for ground and reason, and stands on both pages', async () => {
  const run = await runWithFigures(owner, later, '2026-06-02T03:00:00Z');
  const form = `/nation/figures/runs/${run}/correct`;
  const empty = await post(ministry, form, { act: 'check' });
  assert.equal(empty.to, null);
  assert.match(empty.body, /aria-invalid/);
  const counted = await post(ministry, form, {
    ...{ act: 'do', ground: 'late-rows', reasonZh: '迟报12辆。', reasonEn: 'Late.' },
  });
  assert.match(counted.body, /states a figure/);
  const fields = {
    act: 'do',
    ground: 'late-rows',
    reasonZh: '新疆数据迟报。',
    reasonEn: 'Xinjiang came late.',
  };
  assert.equal((await post(ministry, form, fields)).to, '/nation/figures?done=proposed');
  const waits = await get(second, '/nation/figures');
  const publish = /\/nation\/figures\/proposals\/[0-9a-f-]+/.exec(waits.body)?.[0] ?? '';
  const shown = await get(second, publish);
  assert.match(shown.body, /Xinjiang came late\./);
  assert.match(shown.body, /Counts of \d+ makers, provinces and months differ/);
  await post(second, publish, { act: 'do' });
  const old = await get(null, '/figures/2026-05-e1', 'ru');
  assert.match(
    old.body,
    /Это издание исправлено\. Исправление: <a href="\/figures\/2026-05-e2"><bdi>2026-05-e2<\/bdi>/,
  );
  assert.ok(old.body.includes(TEXTS.ru.figures.grounds['late-rows']));
  assert.match(old.body, /lang="en"[^>]*>Xinjiang came late\./);
  const newest = await get(null, '/figures');
  assert.match(newest.body, /This edition corrects <a href="\/figures\/2026-05-e1">/);
});

test('in every language: within 100 kB with style and font, and no script', async () => {
  for (const language of PUBLIC_LANGUAGES) {
    const { status, body } = await get(null, '/figures', language);
    assert.equal(status, 200);
    let weight = Buffer.byteLength(body);
    const styles = [...body.matchAll(/href="([^"]+\.css)"/g)].map(([, url = '']) => url);
    const sheets = await Promise.all(styles.map(async (url) => (await get(null, url)).body));
    const css = sheets.join('');
    weight += Buffer.byteLength(css);
    for (const url of fontsFor(css, body))
      weight += (await (await app.request(url)).arrayBuffer()).byteLength;
    assert.ok(weight <= 100_000, `${language}: ${weight}`);
    assert.doesNotMatch(body, /style="|onclick|<script/);
    assert.ok(body.includes(TEXTS[language].figures.methodTitle), language);
    if (language !== 'en') assert.ok(!body.includes(TEXTS.en.figures.methodTitle), language);
  }
});

/** What `ages.csv` holds, in each language: worked out by hand from the table's English words. */
const AGES: Readonly<Record<PublicLanguage, string>> = {
  en: 'Days from first registration to export',
  zh: '首次登记至出口的天数',
  ru: 'Дней от первой регистрации до вывоза',
  kk: 'Алғаш тіркелгеннен шыққанға дейінгі күн саны',
  ar: 'عدد الأيام من أول تسجيل إلى الخروج',
  es: 'Días desde el primer registro hasta la salida',
  fr: 'Jours de la première immatriculation à la sortie',
  uz: 'Birinchi roʻyxatdan oʻtkazishdan chiqishgacha boʻlgan kunlar',
};
const KILOBYTES: Readonly<Record<PublicLanguage, RegExp>> = {
  en: /^\d+ kB$/,
  zh: /^\d+ kB$/,
  ru: /^\d+ кБ$/,
  kk: /^\d+ КБ$|^\d+ кБ$/,
  ar: /^\d+ كيلوبايت$/,
  es: /^\d+ kB$/,
  fr: /^\d+ ko$/,
  uz: /^\d+ kB$/,
};

test('every file is told in the language of the page, with its size', async () => {
  const english = new Set<string>();
  for (const language of PUBLIC_LANGUAGES) {
    const { body } = await get(null, '/figures', language);
    const rows = [
      ...body
        .slice(body.indexOf('id="files"'))
        .matchAll(
          /<tr><th scope="row"><a href="[^"]+">([^<]+)<\/a><\/th>\s*<td>([^<]*)<\/td><td class="figure">([^<]*)</g,
        ),
    ];
    assert.equal(rows.length, 15, language);
    for (const [, file = '', holds = '', size = ''] of rows) {
      assert.notEqual(holds, file);
      if (language === 'en') english.add(holds);
      else assert.ok(!english.has(holds), `${language}: ${file}: ${holds}`);
      if (file === 'ages.csv') assert.equal(holds, AGES[language]);
      if (file !== 'edition.json') {
        assert.match(
          size.replaceAll(/\s/g, ' '),
          KILOBYTES[language],
          `${language}: ${file}: ${size}`,
        );
      }
    }
  }
});

test('English and Chinese say of a file what its description says', () => {
  for (const { name, words } of FIGURES_TABLES) {
    assert.equal(TEXTS.en.figures.files[name], words.en);
    assert.equal(TEXTS.zh.figures.files[name], words.zh);
  }
});

test('words in Arabic stand in the curve in their own direction', async () => {
  const { body } = await get(null, '/figures', 'ar');
  assert.match(
    body,
    /<text[^>]*><tspan direction="rtl" unicode-bidi="embed">180 يومًا<\/tspan><\/text>/,
  );
  assert.doesNotMatch(body, /\uFFFD/);
});

/** How a share of one place is written in each language, worked out by hand: point or comma, gap or none. */
const SHARES = {
  ...{ en: '25.3%', zh: '25.3%', ar: '25.3%', kk: '25,3%', uz: '25,3%' },
  ...{ ru: '25,3\u00a0%', es: '25,3\u00a0%', fr: '25,3\u00a0%' },
} as const;

test('a share is written as each language writes it, in the map and in the tables', async () => {
  for (const language of PUBLIC_LANGUAGES) {
    const written = SHARES[language];
    assert.equal(shareOf(language, 253, 1000), written);
    const [, dot = '', gap = ''] = /^25(.)3(\s?)%$/.exec(written) ?? [];
    const { body } = await get(null, '/figures', language);
    const [map = assert.fail()] = /<svg class="plot grid"[\s\S]*?<\/svg>/.exec(body) ?? [];
    assert.match(map, new RegExp(`^<svg class="plot grid" lang="${language}"`));
    const shares = [...map.matchAll(/>([^<>]*%)</g)].map(([, share = '']) => share);
    const cells = [...body.matchAll(/<td class="figure">([^<>]*%)</g)].map(([, of = '']) => of);
    assert.ok(shares.length > 0 && cells.length > 0, language);
    const form = new RegExp(`^(&[lg]t;)?\\d{1,3}(\\${dot}\\d)?${gap === '' ? '' : '\\s+'}%$`);
    for (const share of [...shares, ...cells]) assert.match(share, form, language);
    assert.ok(
      [...shares, ...cells].some((share) => share.includes(dot)),
      language,
    );
  }
  assert.equal(shareOf('ru', 0, 0), '–');
  assert.equal(shareOf('ru', 1, 100_000), '<0,1\u00a0%');
  assert.equal(shareOf('ru', 99_999, 100_000), '>99,9\u00a0%');
  assert.equal(shareOf('ru', 7, 7), '100\u00a0%');
});

/** What two provinces are called, by hand; each in its language. */
const CALLED = {
  ...{ en: ['Xinjiang', 'Heilongjiang'], zh: ['新疆', '黑龙江'], ru: ['Синьцзян', 'Хэйлунцзян'] },
  ...{ kk: ['Шыңжаң', 'Хэйлунцзян'], ar: ['شينجيانغ', 'هيلونغجيانغ'] },
  ...{ es: ['Xinjiang', 'Heilongjiang'], fr: ['Xinjiang', 'Heilongjiang'] },
  uz: ['Xinjiang', 'Heilongjiang'],
} as const;

test('provinces are called as each language calls them, in the map and in the table', async () => {
  const { figures } = (await ask(null, 'GET', '/v1/figures/editions/2026-05-e1')).body;
  const counted = figures.byProvince.map(({ key }: { key: string }) => key);
  for (const language of PUBLIC_LANGUAGES) {
    const { body } = await get(null, '/figures/2026-05-e1', language);
    const [map = assert.fail()] = /<svg class="plot grid"[\s\S]*?<\/svg>/.exec(body) ?? [];
    for (const name of CALLED[language])
      assert.ok(map.includes(`>${name}<`), `${language} ${name}`);
    // the names are in the page's own language, and marked as no other
    assert.doesNotMatch(map, /<g lang=/);
    const [, table = assert.fail()] =
      /<details><summary>[^<]*<\/summary>(<table>[\s\S]*?<\/table>)/.exec(body) ?? [];
    for (const code of counted.filter((key: string) => key !== ''))
      assert.ok(table.includes(`<th scope="row">${provinceName(code, language)}</th>`), code);
  }
});
