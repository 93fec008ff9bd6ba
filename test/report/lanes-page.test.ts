import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import {
  LANES,
  type LanesEstimate,
  type LanesModel,
  type ProvinceTotal,
  type WorkItem,
} from '../../src/report/lanes/lanes-model.ts';
import { lanesPage } from '../../src/report/lanes/lanes-page.ts';
import type { PageNames } from '../../src/report/nation/page-names.ts';
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

const NAMES: PageNames = {
  country: (code) => code,
  province: (code, lang) =>
    ({ 31: { en: 'Shanghai', zh: '上海' }, 15: { en: 'Inner Mongolia', zh: '内蒙古' } })[code]?.[
      lang
    ] ?? code,
};

const HOSTILE = '<script>hacked=1</script>=cmd|';

const province = (code: string, more: Partial<ProvinceTotal> = {}): ProvinceTotal => ({
  province: code,
  capacity: 40,
  green: 700,
  blue: 30,
  yellow: 50,
  red: 12,
  sampled: 16,
  reviewed: 40,
  waiting: 38,
  lastDay: 2,
  ...more,
});

const ESTIMATE: LanesEstimate = {
  confidence: 0.95,
  population: 2190,
  drawn: 48,
  answered: 46,
  found: 1,
  total: { value: 45.6, lower: 2, upper: 240 },
  share: { value: 45.6 / 2190, lower: 2 / 2190, upper: 240 / 2190 },
  detection: { value: null, lower: 0.1, upper: 0.97 },
  selected: { applications: 186, irregular: 60, open: 12 },
};

const work = (
  application: string,
  lane: WorkItem['lane'],
  place: number,
  reasons: readonly (readonly [string, string, string])[],
): WorkItem => ({
  application,
  province: '31',
  applicant: '91310100MA1FL1CP7X',
  name: '示例汽车进出口有限公司',
  vehicles: 12,
  score: 40,
  lane,
  sampled: lane === 'green' || lane === 'blue',
  place,
  reasons: reasons.map(([code, en, zh]) => ({ code, words: { en, zh } })),
});

const sample = (): LanesModel => ({
  today: '2026-11-25',
  program: 'mileproof 0.1.0',
  ruleset: `sha256:${'0'.repeat(64)}`,
  screening: 'c'.repeat(64),
  period: { kind: 'asked', from: '2026-09-01', until: null, undated: 3 },
  lanes: LANES.map((lane, at) => ({
    lane,
    applications: [36, 150, 90, 2100][at] ?? 0,
    vehicles: [80, 900, 300, 9000][at] ?? 0,
    sampled: [0, 0, 6, 42][at] ?? 0,
  })),
  provinces: [
    province('31', { waiting: 44, lastDay: 3 }),
    province('15'),
    province('', { capacity: 0, sampled: 0, reviewed: 0, waiting: 62, lastDay: null }),
  ],
  reasons: [
    {
      code: '',
      title: null,
      kind: 'papers',
      why: { en: 'what the destination asks for', zh: '目的国的要求' },
      applications: 40,
      granted: 12,
    },
    {
      code: 'R17',
      title: { en: 'The odometer falls', zh: '里程倒退' },
      kind: 'vehicle',
      why: { en: 'the odometer is doubtful', zh: '里程存疑' },
      applications: 12,
      granted: 3,
    },
  ],
  work: [
    work('SQ3', 'red', 3, [['R17', 'The odometer falls', '里程倒退']]),
    work('SQ4', 'yellow', 4, [
      ['G01', 'No letter', '没有授权书'],
      ['R21', 'The value is odd', '价格异常'],
    ]),
    work('SQ1', 'green', 1, []),
    { ...work('SQ9', 'blue', 2, []), province: '15', name: null },
  ],
  days: 1,
  sample: { share: 0.02, least: 1 },
  seed: 'ab'.repeat(32),
  estimate: ESTIMATE,
  passedOver: 1,
  reach: [
    { share: 0.01, drawn: 24, noneFound: 0.14, halfWidth: 0.11 },
    { share: 0.02, drawn: 48, noneFound: 0.07, halfWidth: 0.08 },
  ],
});

const hostile = (): LanesModel => ({
  ...sample(),
  program: HOSTILE,
  seed: HOSTILE,
  estimate: null,
  work: Array.from({ length: 450 }, (_, at) => ({
    ...work(`${HOSTILE}${at}`, 'red', at + 1, [[HOSTILE, HOSTILE, HOSTILE]]),
    province: at < 440 ? '31' : HOSTILE,
    name: HOSTILE,
  })),
  provinces: [...Array.from({ length: 14 }, (_, at) => province(`9${at}`)), province(HOSTILE)],
  reasons: [
    {
      code: HOSTILE,
      title: { en: HOSTILE, zh: HOSTILE },
      kind: 'vehicle',
      why: { en: HOSTILE, zh: HOSTILE },
      applications: 1,
      granted: 0,
    },
  ],
});

const empty = (): LanesModel => ({
  ...sample(),
  period: { kind: 'pending', from: null, until: null, undated: 0 },
  lanes: LANES.map((lane) => ({ lane, applications: 0, vehicles: 0, sampled: 0 })),
  provinces: [],
  work: [],
  reasons: [],
  estimate: null,
  passedOver: 0,
  reach: [{ share: 0.02, drawn: 0, noneFound: 0, halfWidth: 0 }],
});

const MODELS = { sample, hostile, empty };
type Name = keyof typeof MODELS;

const pageOf = (model: LanesModel): string => lanesPage(model, 'en', NAMES);

test('the same model gives the same bytes', () => {
  assert.equal(pageOf(sample()), pageOf(sample()));
});

describe('the page of the lanes in a browser', { skip: SKIP_BROWSER }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'mileproof-lanes-page-'));
  const addressOf = (name: Name): string => pathToFileURL(join(folder, `${name}.html`)).href;
  let browser: Browser;
  before(async () => {
    for (const [name, model] of Object.entries(MODELS)) {
      writeFileSync(join(folder, `${name}.html`), pageOf(model()));
    }
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = (
    name: Name,
    look: (page: Page) => Promise<void>,
    options: Parameters<Browser['newPage']>[0] = {},
    hash = '#lang=en',
  ): Promise<void> => lookAtPage(browser, `${addressOf(name)}${hash}`, options, look);

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

  for (const name of someOf(['sample', 'hostile'] as const)) {
    test(`no accessibility violation and no sideways scroll: ${name}`, async () => {
      await holdAccessibleInPairs(browser, addressOf(name));
    });
  }

  test('no accessibility violation where there is nothing to sort', {
    skip: WITH_ALL,
  }, async () => {
    const options = { viewport: { width: 360, height: 900 }, bypassCSP: true };
    await open('empty', (page) => holdAccessible(page, 360), options);
  });

  test('the answer stands first: how many are granted, how many are drawn, how many wait', async () => {
    await open('sample', async (page) => {
      // 90 + 2,100 granted, of which 48 are drawn; 40 + 40 reviewed, 44 + 38 + 62 waiting.
      assert.equal(
        await seenText(page, '.headline'),
        '4 of 2,376 applications are to be reviewed today',
      );
      assert.equal(
        await seenText(page, '.lead'),
        '2,142 are granted without a review; 48 more would be, and are drawn at random and reviewed all the same. 80 ' +
          'reviews fit into one day; 144 wait, the last until day 3. Where nobody reviews, they wait without a day.',
      );
      assert.equal(
        await seenText(page, '.about dd'),
        'filed from 1 Sep 2026; 3 without a date left out',
      );
    });
  });

  test('the list of today stands first: by province and lane, with reasons in words and a box to tick', async () => {
    await open('sample', async (page) => {
      const first = await page.locator('section h2').first().getAttribute('id');
      assert.equal(first, 'today');
      const offices = page.locator('.office');
      assert.equal(await offices.count(), 2);
      assert.equal(
        await seenText(page, '.office h3'),
        'Shanghai 25 Nov 2026: 3 to review (1 red, 1 yellow, 1 drawn at random); 81 on later days',
      );
      const lanes = await offices.first().locator('h4').allTextContents();
      assert.deepEqual(
        lanes.map((text) => text.trim().split(':')[0]),
        ['Red', 'Yellow', 'Drawn at random'],
      );
      const rows = await offices.first().locator('tbody tr').allTextContents();
      assert.equal(rows.length, 3);
      assert.match(rows[0] ?? '', /SQ3.*示例汽车进出口有限公司.*R17 The odometer falls/s);
      assert.match(rows[1] ?? '', /SQ4.*G01 No letter.*R21 The value is odd/s);
      assert.equal(await page.locator('.office .tick').count(), 4);
      const links = await page
        .locator('a[href$=".csv"]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      assert.deepEqual(links, ['today.csv', 'reviews.csv']);
    });
  });

  test('what is ticked is kept in the address', async () => {
    await open('sample', async (page) => {
      await page.getByRole('checkbox', { name: 'SQ4' }).check();
      assert.match(page.url(), /#done=31\.4&lang=en$/);
    });
    await open(
      'sample',
      async (page) => {
        assert.ok(await page.getByRole('checkbox', { name: 'SQ4' }).isChecked());
        assert.equal(await page.getByRole('checkbox', { name: 'SQ3' }).isChecked(), false);
      },
      {},
      '#done=31.4&lang=zh',
    );
  });

  test('in print every office begins a page, with its boxes and without links to others', async () => {
    await open('sample', async (page) => {
      await page.emulateMedia({ media: 'print' });
      assert.equal(await page.locator('.tick:visible').count(), 4);
      assert.equal(await page.locator('.offices:visible').count(), 0);
      const breaks = await page
        .locator('.office')
        .evaluateAll((all) => all.map((one) => getComputedStyle(one).breakBefore));
      assert.deepEqual(breaks, ['auto', 'page']);
    });
  });

  for (const width of someOf([360, 375, 1280])) {
    test(`targets have 24 pixels and no count breaks within its number, ${width} px`, async () => {
      await open(
        'sample',
        async (page) => {
          assert.deepEqual(await smallTargets(page), []);
          assert.deepEqual(await brokenCounts(page), []);
        },
        { viewport: { width, height: 900 } },
      );
    });
  }

  test('each lane has its own outline, its word and what happens there', async () => {
    await open('sample', async (page) => {
      const names = await page
        .locator('.parts dt span[lang=en]')
        .evaluateAll((spans) => spans.map((span) => span.textContent));
      assert.deepEqual(names, [
        'Red: look at the vehicle',
        'Yellow: look at the papers',
        'Blue: grant, audit later',
        'Green: grant',
      ]);
      const outlines = await page
        .locator('.parts dt .swatch')
        .evaluateAll((marks) => marks.map((mark) => mark.innerHTML.replace(/ class="[^"]*"/, '')));
      assert.equal(new Set(outlines).size, 4);
    });
  });

  test('every plot has its figures as a table, sums with them', async () => {
    await open('sample', async (page) => {
      for (const [figure, rows] of [
        ['load', 3],
        ['estimated', 3],
        ['reach', 2],
      ] as const) {
        await page.locator(`.figure-${figure} summary`).click();
        assert.equal(await page.locator(`#t-${figure} tbody tr:visible`).count(), rows, figure);
      }
      const sums = await page.locator('#t-load tfoot td').allTextContents();
      assert.deepEqual(sums.slice(0, 4), ['36', '150', '90', '2,100']);
    });
  });

  test('the line of the capacity stands where the queue begins: 40 of 84', async () => {
    await open('sample', async (page) => {
      const line = page.locator('.figure-load svg[lang=en] line.l-ink').first();
      assert.equal(await line.getAttribute('x1'), '47.62%');
    });
  });

  test('the estimate is told with its interval, and what is open with it', async () => {
    await open('sample', async (page) => {
      assert.equal(
        await seenText(page, '.figure-estimated .message'),
        '1 of 46 reviewed at random were found irregular; the intervals hold with 95% confidence. Outcomes still ' +
          'open, counted as either: 2.',
      );
      const words = await page
        .locator('.figure-estimated svg[lang=en] text:not(.strong):not(.quiet)')
        .allTextContents();
      assert.deepEqual(words, [
        '2.1%, between 0.1% and 11.0%',
        '46, between 2 and 240',
        'between 10.0% and 97.0%; no estimate',
        'yet',
      ]);
    });
  });

  test('without outcomes the page says what the sample can tell and what to do', async () => {
    await open('hostile', async (page) => {
      assert.match(await seenText(page, '.note'), /^No outcomes yet\. Fill in the column outcome/);
      assert.match(
        await seenText(page, '.figure-reach .message'),
        /^If none of the 48 drawn is irregular, at most 7\.0% of those granted are\.$/,
      );
    });
  });

  test('hostile texts run nothing and stay text', async () => {
    await open('hostile', async (page) => {
      assert.equal(await page.evaluate(() => Reflect.get(window, 'hacked')), undefined);
      assert.equal(await page.locator('script').count(), 1);
      assert.match(await seenText(page, '#t-reasons tbody th'), /^<script>/);
    });
  });

  test('nothing to sort is said of every part', async () => {
    await open('empty', async (page) => {
      assert.match(await seenText(page, '.lead'), /^No application falls into the period/);
      assert.equal(await page.locator('svg.plot').count(), 0);
      assert.doesNotMatch(await seenText(page, 'main'), /NaN|undefined|Infinity/);
    });
  });

  test('without JavaScript all is shown and the language still switches', async () => {
    await open(
      'sample',
      async (page) => {
        await page.getByText('中文', { exact: true }).click();
        assert.ok(await page.getByText('审核通道', { exact: true }).first().isVisible());
        assert.equal(await page.locator('#t-reasons tbody tr:visible').count(), 2);
      },
      { javaScriptEnabled: false },
      '',
    );
  });

  test('printing gives the tables behind the plots, and no controls', {
    skip: WITH_ALL,
  }, async () => {
    await open('sample', async (page) => {
      await page.emulateMedia({ media: 'print' });
      assert.equal(await page.locator('form:visible, nav:visible, summary:visible').count(), 0);
      assert.ok(await page.locator('#t-load tbody tr').first().isVisible());
      const pdf = await page.pdf({ format: 'A4' });
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      assert.ok(pages >= 2 && pages <= 6, `${pages} pages`);
    });
  });

  test('no words of a plot touch each other at 360 px, in either language', async () => {
    for (const lang of ['en', 'zh']) {
      await open(
        'sample',
        async (page) => {
          const touching = await touchingWords(page, lang);
          assert.deepEqual(touching, []);
        },
        { viewport: { width: 360, height: 900 } },
        `#lang=${lang}`,
      );
    }
  });
});
