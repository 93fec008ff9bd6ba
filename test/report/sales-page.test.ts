import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { grouped } from '../../src/report/nation/figures.ts';
import { missingPercent } from '../../src/report/sales/like-for-like.ts';
import { monthRevisions, monthsBetween } from '../../src/report/sales/month-revisions.ts';
import { PROVINCE_TILES } from '../../src/report/sales/province-grid.ts';
import { provinceMap } from '../../src/report/sales/province-map.ts';
import { changeWords } from '../../src/report/sales/revision-lines.ts';
import { SALES_EN } from '../../src/report/sales/sales-en.ts';
import { SALES_STYLE_HASH } from '../../src/report/sales/sales-hashes.ts';
import type { SalesReport, SalesRow } from '../../src/report/sales/sales-model.ts';
import { salesPage } from '../../src/report/sales/sales-page.ts';
import { SALES_ZH } from '../../src/report/sales/sales-zh.ts';
import { sumsAreAlike } from '../../src/report/sales/sections/tables-html.ts';
import { shownSalesMonths } from '../../src/report/sales/shown-sales-months.ts';
import { toldPoints } from '../../src/report/sales/window-curve.ts';
import {
  holdAccessible,
  holdAccessibleInPairs,
  lookAtPage,
  openBrowser,
  SKIP_BROWSER,
} from '../browser/look-at-page.ts';
import { brokenCounts, smallTargets } from '../browser/small-targets.ts';
import { touchingWords } from '../browser/touching-words.ts';
import { someOf, WITH_ALL } from '../tier.ts';
import {
  briefSales,
  emptySales,
  hostileSales,
  nationalSales,
  publicSales,
  SALES_NAMES,
  sampleSales,
  unreportedSales,
} from './sales-sample.ts';

const REPORTS = {
  sample: sampleSales,
  brief: briefSales,
  public: publicSales,
  national: nationalSales,
  hostile: hostileSales,
  unreported: unreportedSales,
  empty: emptySales,
};
type Name = keyof typeof REPORTS;

const pageOf = (report: SalesReport): string => salesPage(report, 'en', SALES_NAMES);

test('the same report gives the same bytes', () => {
  assert.equal(pageOf(sampleSales()), pageOf(sampleSales()));
});

test('every province stands once on the grid, no two in one place', () => {
  assert.equal(new Set(PROVINCE_TILES.map(({ code }) => code)).size, 31);
  assert.equal(new Set(PROVINCE_TILES.map(({ short }) => short)).size, 31);
  assert.equal(new Set(PROVINCE_TILES.map(({ column, row }) => `${column} ${row}`)).size, 31);
  const tiles = Object.fromEntries(PROVINCE_TILES.map(({ code, short }) => [code, short]));
  assert.deepEqual([tiles['14'], tiles['61'], tiles['41'], tiles['13']], ['SX', 'SN', 'HA', 'HE']);
});

test('a tile bears name and share; the strongest shade is the highest share; other codes are not drawn', () => {
  const svg = `${provinceMap(
    [
      { code: '44', exportedWithin: 30, registered: 100 },
      { code: '11', exportedWithin: 15, registered: 100 },
      { code: '71', exportedWithin: 9, registered: 10 },
    ],
    (code) => `name ${code}`,
    'words',
    'zh',
  )}`;
  assert.match(svg, /name 44<\/text><text[^>]*>30\.0%</);
  assert.match(svg, /name 11<\/text><text[^>]*>15\.0%</);
  assert.match(svg, /name 65<\/text><text[^>]*>–</);
  assert.deepEqual(
    [...svg.matchAll(/fill-opacity="([^"]+)"/g)].map((match) => match[1]),
    ['0.16', '0.32'],
  );
  assert.doesNotMatch(svg, /name 71|90\.0%/);
});

test('the curve tells the window and its multiples, the nearest day before them', () => {
  const curve = [0, 9, 50, 91, 180, 270].map((n) => ({
    n,
    exportedWithin: n,
    restated: 0,
    restatedTold: 0,
  }));
  assert.deepEqual(
    toldPoints(curve, 90).map(({ n }) => n),
    [50, 180, 270],
  );
  // Of the 27 tens every seventh: 70, 140, 210; day 91 is the nearest before 140, 180 before 210.
  assert.deepEqual(
    toldPoints(curve, 10).map(({ n }) => n),
    [50, 91, 180],
  );
  assert.deepEqual(toldPoints([], 90), []);
});

test('a change is told with its sign; next to nothing is not nothing', () => {
  assert.equal(changeWords(1000, 926), '−7.4%');
  assert.equal(changeWords(1000, 1010), '+1.0%');
  assert.equal(changeWords(5, 5), '0%');
  assert.equal(changeWords(100_000, 99_999), '−<0.1%');
  assert.equal(changeWords(0, 4), '–');
});

test('what is missing is told in percent of the reported, with its sign', () => {
  const percent = (reported: number | null, restatedTold: number): string =>
    missingPercent({ reported, restatedTold });
  // 189,912 − 186,417 = 3,495; 3,495 ÷ 189,912 = 0.01840…
  assert.equal(percent(189_912, 186_417), '1.8%');
  assert.equal(percent(100, 100), '0%');
  assert.equal(percent(100_000, 99_999), '<0.1%');
  assert.equal(percent(100, 0), '100%');
  assert.equal(percent(1000, 1004), '−0.4%');
  assert.equal(percent(10, 50), '−400.0%');
  assert.equal(percent(100_000, 100_001), '−<0.1%');
  assert.equal(percent(null, 5), '–');
  assert.equal(percent(0, 5), '–');
});

test('where more stayed than was reported nothing is missing, and what left is told against it', () => {
  const { totals, ...report } = sampleSales();
  const more = { ...totals, reported: 1000, registeredTold: 1057, exportedTold: 20 };
  const page = pageOf({ ...report, totals: { ...more, restatedTold: 1037 } });
  assert.match(
    page,
    /<b>0<\/b> <span lang="en">of 1,000 reported sales are missing: 1,037 vehicles of/,
  );
  assert.match(
    page,
    /20 were registered and left within 180 days; against them stand 57 more registrations than reported sales\./,
  );
  assert.match(page, /Registered beyond the reported/);
});

test('makers are named in the language of the page', () => {
  const page = pageOf(sampleSales());
  assert.match(
    page,
    /<span lang="en"><bdi>BYD Auto Co\. Ltd\.<\/bdi><\/span><span lang="zh"><bdi>比亚迪/,
  );
  const english =
    /<svg[^>]*class="plot places" lang="en"[^>]*>(?:(?!<\/svg>).)*BYD Auto Co\. Ltd\./s;
  assert.match(page, english);
});

test('vintages are gathered month by month, in their order', () => {
  const { vintages } = sampleSales();
  const months = monthRevisions(vintages);
  assert.equal(months.length, 20);
  for (const { first, latest, month } of months) {
    assert.equal(first.asOf.slice(0, 7), month);
    assert.ok(latest.asOf >= first.asOf);
  }
  assert.equal(monthsBetween('2025-11', '2026-02-28'), 3);
});

test('a slip of a date does not press the months together', () => {
  const row = (key: string, registered: number): SalesRow => ({
    ...(sampleSales().byMonth[0] as SalesRow),
    key,
    registered,
    reported: null,
  });
  const shown = shownSalesMonths(
    ['', '1206-01', '2021-08', '2021-09', '2021-10', '2026-08', '2062-01'].map((key) =>
      row(key, key === '2021-09' ? 0 : 1),
    ),
    '2026-08-31',
  );
  assert.deepEqual(
    shown.map(({ key }) => key),
    ['2021-10', '2026-08'],
  );
});

test('tables that do not add up are not said to', () => {
  const report = sampleSales();
  assert.equal(sumsAreAlike(report), true);
  const broken = { ...report, byMaker: report.byMaker.slice(1) };
  assert.equal(sumsAreAlike(broken), false);
  assert.doesNotMatch(pageOf(broken), new RegExp(SALES_EN.sumsAlike));
});

test('no Chinese in the English catalogue, Chinese in every text of the Chinese', () => {
  const textsOf = (value: unknown): readonly string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'function'
        ? [String(value('7', '8', '9', '10', '11', '12', '13', '14'))]
        : Object.values(value as object).flatMap(textsOf);
  for (const text of textsOf(SALES_EN)) assert.doesNotMatch(text, /\p{Script=Han}/u);
  const plain = textsOf(SALES_ZH).filter((text) => !/\p{Script=Han}/u.test(text));
  // The range of days alone, and a figure with its change in brackets.
  assert.deepEqual(plain, ['7–8', '7 → 8（9）']);
});

describe('the page of restated sales in a browser', { skip: SKIP_BROWSER }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'mileproof-sales-page-'));
  const addressOf = (name: Name): string => pathToFileURL(join(folder, `${name}.html`)).href;
  let browser: Browser;

  before(async () => {
    for (const [name, report] of Object.entries(REPORTS)) {
      writeFileSync(join(folder, `${name}.html`), pageOf(report()));
    }
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const look = (
    name: Name,
    seen: (page: Page) => Promise<void>,
    options: Parameters<Browser['newPage']>[0] = {},
    hash = '',
  ): Promise<void> => lookAtPage(browser, addressOf(name) + hash, options, seen);

  /** All text of an element but that of the languages not shown, spaces folded. */
  const seenText = (page: Page, selector: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const copy = element.cloneNode(true) as Element;
        const others = `[lang]:not([lang=${document.documentElement.lang}])`;
        for (const other of copy.querySelectorAll(others)) other.remove();
        return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
      });

  const cellsOf = (page: Page, table: string, part: 'tbody' | 'tfoot'): Promise<string[][]> =>
    page
      .locator(`#t-${table} ${part} tr`)
      .evaluateAll((rows) =>
        rows.map((row) =>
          [...row.querySelectorAll('td')].map((cell) => (cell.textContent ?? '').trim()),
        ),
      );

  test('no table leaves its place at any width, figures of eight digits', async () => {
    for (const width of someOf([360, 801, 1000, 1280])) {
      await look(
        'national',
        async (page) => {
          const wide = await page.evaluate(() => {
            for (const one of document.querySelectorAll('details')) one.open = true;
            return [...document.querySelectorAll('table')]
              .filter((table) => table.scrollWidth > (table.parentElement?.clientWidth ?? 0))
              .map((table) => table.id);
          });
          assert.deepEqual(wide, [], `${width} px`);
        },
        { viewport: { width, height: 900 } },
      );
    }
  });

  for (const [width, media] of someOf([
    [360, 'screen'],
    [700, 'print'],
    [1280, 'screen'],
  ] as const)) {
    test(`targets have 24 pixels and no count breaks within its number, ${width} px, ${media}`, async () => {
      await look(
        'national',
        async (page) => {
          await page.emulateMedia({ media });
          if (media === 'screen') assert.deepEqual(await smallTargets(page), []);
          assert.deepEqual(await brokenCounts(page), []);
        },
        { viewport: { width, height: 900 } },
      );
    });
  }

  test('months stand with their names, also where only some have room', async () => {
    await look('sample', async (page) => {
      const axis = (lang: string) =>
        page.locator(`.figure-months svg[lang=${lang}] text.quiet:not([x^="-"])`).allTextContents();
      assert.deepEqual(await axis('en'), ['Jan', 'Apr', 'Jul', 'Oct', 'Jan', 'Apr', 'Jul']);
      assert.deepEqual(await axis('zh'), ['1月', '4月', '7月', '10月', '1月', '4月', '7月']);
    });
  });

  test('no accessibility violation and no sideways scroll: brief, everywhere', () =>
    holdAccessibleInPairs(browser, addressOf('brief')));

  for (const name of someOf(['sample', 'public', 'hostile', 'unreported', 'empty'] as const)) {
    for (const [lang, colorScheme, width] of someOf([
      ['en', 'light', 360],
      ['zh', 'dark', 1280],
    ] as const)) {
      test(`no accessibility violation and no sideways scroll: ${name}, ${lang}, ${colorScheme}, ${width} px`, () =>
        look(
          name,
          (page) => holdAccessible(page, width),
          { viewport: { width, height: 900 }, colorScheme, bypassCSP: true },
          `#lang=${lang}`,
        ));
    }
  }

  test('the answer comes first: how many reported sales left or were never registered, then the parts', async () => {
    const { totals } = sampleSales();
    const { registered, exportedWithin, restated, restatedLeast } = totals;
    const { reported, registeredTold, exportedTold, restatedTold } = totals;
    const missing = (reported ?? 0) - restatedTold;
    const share = (n: number): string => `${((100 * n) / (reported ?? 0)).toFixed(1)}%`;
    await look('sample', async (page) => {
      assert.equal(
        await seenText(page, '.headline'),
        `${grouped(missing)} of ${grouped(reported ?? 0)} reported sales (${share(missing)}) left the country within ` +
          `180 days or were never registered`,
      );
      assert.equal(
        await seenText(page, '.lead'),
        `${grouped(exportedTold)} were registered and left within 180 ` +
          `days; ${grouped((reported ?? 0) - registeredTold)} have no registration. Like is held against like: the ` +
          `makers, provinces and months with a reported figure (retail, from Jan 2025 to Aug 2026).`,
      );
      // What left, what was never registered and what stayed add up to what was reported.
      const parts = await page.locator('.parts').first().locator('dd b').allTextContents();
      const [all, left, never, stayed] = parts.map((text) => Number(text.replaceAll(',', '')));
      assert.equal(all, reported);
      assert.equal((left ?? 0) + (never ?? 0) + (stayed ?? 0), all);
      const nation = await seenText(page, '.parts + p:not(.sum)');
      assert.equal(
        nation,
        `In the whole nation ${grouped(registered)} vehicles were first registered from Jan 2025 to Aug ` +
          `2026; ${grouped(exportedWithin)} left within 180 days; restated domestic sales ` +
          `are ${grouped(restated)}. ${grouped(totals.undecided)} vehicles could not be decided; the true restated ` +
          `figure lies between ${grouped(restatedLeast)} and ${grouped(restated)}.`,
      );
      assert.match(await seenText(page, '.note'), /^Edition for officers: every count is exact/);
      // No ratio stands on the page: only the method speaks of the column of the files.
      for (const part of ['.answer', '.plots', '.tables']) {
        assert.doesNotMatch(await seenText(page, part), /\bratio\b|inflation/i);
      }
    });
    await look(
      'public',
      async (page) => {
        assert.match(await seenText(page, '.note'), /^公开版：.*5的倍数.*随机取整为五的倍数/);
        assert.match(await seenText(page, '.answer'), /法定期限为180天；本页按90天计算。/);
      },
      {},
      '#lang=zh',
    );
  });

  test('the tables hold the figures of the report, and their last rows are alike', async () => {
    const { byMaker, byProvince, byMonth, totals } = sampleSales();
    const figures = (row: Omit<SalesRow, 'key' | 'provisional'>): string[] => [
      row.reported === null ? '–' : grouped(row.reported),
      grouped(row.registered),
      grouped(row.exportedWithin),
      grouped(row.neverPlated),
      grouped(row.restated),
      grouped(row.restatedLeast),
      grouped(row.restatedTold),
      row.reported === null ? '–' : grouped(row.reported - row.restatedTold) + missingPercent(row),
      grouped(row.undecided),
    ];
    await look('sample', async (page) => {
      for (const [table, rows] of [
        ['by-maker', byMaker],
        ['by-province', byProvince],
        ['by-month', byMonth],
      ] as const) {
        // What is not known stands last.
        const told = [
          ...rows.filter(({ key }) => key !== ''),
          ...rows.filter(({ key }) => key === ''),
        ];
        assert.deepEqual(await cellsOf(page, table, 'tbody'), told.map(figures), table);
        assert.deepEqual(await cellsOf(page, table, 'tfoot'), [figures(totals)], table);
      }
      assert.match(await seenText(page, '#tables ~ p'), /last rows of the three tables are alike/);
    });
  });

  test('every plot has its figures as a table', async () => {
    const report = sampleSales();
    await look('sample', async (page) => {
      for (const [name, rows] of [
        ['ages', report.ages.length],
        ['months', report.byMonth.length],
        ['map', report.byProvince.length],
        ['makers', report.topMakers.length],
        // Days 0, 10 … 730.
        ['curve', 74],
        ['revisions', report.byMonth.length],
      ] as const) {
        await page.locator(`.figure-${name} summary`).click();
        assert.equal(await page.locator(`#t-${name} tbody tr:visible`).count(), rows, name);
        assert.ok(await page.locator(`.figure-${name} svg[lang=en]`).isVisible(), name);
      }
    });
  });

  test('the line stands at the end of the last day; the law has one of its own when another is asked', async () => {
    await look('sample', async (page) => {
      // 181 of the days 0 to 370 and ten for the open bin.
      const lines = page.locator('.figure-ages svg[lang=en] .letter');
      assert.equal(await lines.getAttribute('x1'), '47.51%');
      assert.equal(await page.locator('.figure-ages svg[lang=en] .l-broken').count(), 0);
    });
    await look('public', async (page) => {
      const broken = page.locator('.figure-ages svg[lang=en] .l-broken');
      assert.equal(await broken.getAttribute('x1'), '47.51%');
      const line = page.locator('.figure-ages svg[lang=en] .letter');
      assert.equal(await line.getAttribute('x1'), '23.88%');
    });
  });

  test('provisional months are hatched and said, a small maker does not lead by its percentage', async () => {
    await look('sample', async (page) => {
      assert.equal(await page.locator('.figure-months svg[lang=en] rect.m-hatch').count(), 6);
      assert.match(
        await seenText(page, '.figure-months figcaption'),
        /From Mar 2026 on the window/,
      );
      const all = await seenText(page, '#t-by-maker');
      // 10 reported, 1 registered: 90 percent, and nine vehicles of 10,000.
      assert.match(all, /90\.0%/);
      assert.doesNotMatch(await seenText(page, '.figure-makers'), /90\.0%|小微试制/);
    });
  });

  test('hostile texts run nothing and stay text', async () => {
    await look('hostile', async (page) => {
      assert.equal(await page.evaluate(() => Reflect.get(window, 'hacked')), undefined);
      assert.equal(await page.locator('img').count(), 0);
      assert.equal(await page.locator('script').count(), 1);
      const html = await page.content();
      assert.equal(html, html.replaceAll(/\p{Cf}|\p{Cc}(?<!\n)/gu, ''));
      assert.match(await seenText(page, '#t-by-maker tbody th'), /^<script>.*=cmd\|�/);
    });
  });

  test('without sales figures, exports or vintages each part says so', async () => {
    await look('unreported', async (page) => {
      assert.match(await seenText(page, '.lead'), /^No sales figures were given; of 3/);
      const figures = await seenText(page, 'section');
      for (const text of [
        SALES_EN.agesNone,
        SALES_EN.makersUnreported,
        SALES_EN.monthsUnreported,
        SALES_EN.curveNone,
        SALES_EN.revisionsNone,
      ]) {
        assert.ok(figures.includes(text), text);
      }
      assert.match(await seenText(page, 'main'), /No vehicle is undecided\./);
    });
    await look('empty', async (page) => {
      assert.equal(await page.locator('table').count(), 0);
      assert.equal(await page.locator('svg.plot').count(), 0);
      assert.match(await seenText(page, '.lead'), /^No vehicle was registered/);
    });
    for (const name of ['unreported', 'empty'] as const) {
      await look(name, async (page) => {
        assert.doesNotMatch(await seenText(page, 'main'), /NaN|undefined|Infinity|null/);
        const drawn = await page.locator('.page').innerHTML();
        assert.doesNotMatch(drawn, /NaN|Infinity|undefined/);
      });
    }
  });

  test('without JavaScript all is shown; the style is allowed by its hash', async () => {
    assert.ok(pageOf(sampleSales()).includes(`style-src '${SALES_STYLE_HASH}'`));
    await look(
      'sample',
      async (page) => {
        assert.equal(await page.locator('#t-by-maker tbody tr:visible').count(), 13);
        await page.getByText('中文', { exact: true }).click();
        assert.ok(await page.locator('h1 [lang=zh]').isVisible());
        assert.ok(await page.locator('.figure-map svg[lang=zh]').isVisible());
      },
      { javaScriptEnabled: false },
    );
  });

  test('printing gives the tables behind the plots, and no controls', {
    skip: WITH_ALL,
  }, async () => {
    await look('sample', async (page) => {
      await page.emulateMedia({ media: 'print' });
      assert.equal(await page.locator('nav:visible, summary:visible').count(), 0);
      assert.ok(await page.locator('#t-map tbody tr').first().isVisible());
      const pdf = await page.pdf({ format: 'A4' });
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      assert.ok(pages >= 5 && pages <= 14, `${pages} pages`);
    });
  });

  for (const [name, widths] of someOf([
    ['sample', [360, 1280]],
    ['public', [360]],
    ['national', [360]],
  ] as const)) {
    for (const lang of someOf(['en', 'zh'])) {
      for (const width of widths) {
        test(`no words of a plot touch each other or leave it: ${name}, ${lang}, ${width} px`, async () => {
          await look(
            name,
            async (page) => {
              const touching = await touchingWords(page, lang);
              assert.deepEqual(touching, []);
            },
            { viewport: { width, height: 900 } },
            `#lang=${lang}`,
          );
        });
      }
    }
  }
});
