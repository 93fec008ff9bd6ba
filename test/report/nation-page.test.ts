import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { nationLines } from '../../src/cli/nation-lines.ts';
import type { NationSummary } from '../../src/domain/nation/nation-summary.ts';
import { nationPagePieces } from '../../src/report/nation/nation-page.ts';
import {
  holdAccessibleInPairs,
  lookAtPage,
  openBrowser,
  SKIP_BROWSER,
} from '../browser/look-at-page.ts';
import { someOf, WITH_ALL } from '../tier.ts';
import { emptyNation, hostileNation, SAMPLE_NAMES, sampleNation } from './nation-sample.ts';

const NATIONS = { sample: sampleNation, hostile: hostileNation, empty: emptyNation };
type Name = keyof typeof NATIONS;

const pageOf = (nation: NationSummary): string =>
  [...nationPagePieces(nation, 'en', SAMPLE_NAMES)].join('');

test('the same summary gives the same bytes', () => {
  assert.equal(pageOf(sampleNation()), pageOf(sampleNation()));
});

test('the headline is the gate alone, and says on how many of the clear a flag is raised', () => {
  const page = pageOf(sampleNation());
  for (const text of [
    'By the gate alone, 141,233 (25.0%) may not be licensed',
    'may be licensed. On 41,205 of the last a risk flag is raised.',
    '仅就发证规则而言，其中不予发放',
    '可予发放的车辆中，41,205辆有风险迹象。',
  ]) {
    assert.ok(page.includes(text), text);
  }
  assert.match(pageOf({ ...sampleNation(), clearFlagged: 0 }), /On none of the last/);
  const gate = { blocked: 0, undetermined: 3, clear: 0 };
  assert.doesNotMatch(pageOf({ ...sampleNation(), gate, clearFlagged: 0 }), /of the last/);
});

test('destinations for which the law has no file are told beside the entry answers', () => {
  const page = pageOf(sampleNation());
  for (const text of [
    'No law read for: QA 1,204, KW 310.',
    '未收录以下国家的进口规定：QA 1,204、KW 310。',
  ]) {
    assert.ok(page.includes(text), text);
  }
  const lines = nationLines(sampleNation(), 'en').join('\n');
  assert.match(lines, /^ {2}no law read for: QA 1,204, KW 310$/m);
  assert.doesNotMatch(pageOf(emptyNation()), /No law read/);
  assert.doesNotMatch(nationLines(emptyNation(), 'en').join(), /no law read/);
  const ranked = sampleNation().ranked.map((one) => ({ ...one, noLawRead: true }));
  assert.match(pageOf({ ...sampleNation(), ranked }), /no law read for this country/);
});

test('files that were not read are told beside the rows', () => {
  const page = pageOf(sampleNation());
  assert.ok(page.includes('2 files were not read, or not to their end.'));
  assert.ok(page.includes('另有2个文件未读取或未读完。'));
  assert.doesNotMatch(pageOf({ ...sampleNation(), unreadFiles: 0 }), /not read, or not to/);
});

test('columns that were not read are named', () => {
  const page = pageOf(sampleNation());
  assert.ok(page.includes('2 columns were not read, since their headers are not known'));
  assert.ok(page.includes('“备注&lt;1&gt;” (certificate/2026-01.csv), “撤销办理日” (letter.csv)'));
  assert.doesNotMatch(
    pageOf({ ...sampleNation(), unreadColumns: [] }),
    /was not read, since|were not read, since/,
  );
});

describe('the page of a screened nation in a browser', { skip: SKIP_BROWSER }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'mileproof-nation-'));
  const fileOf = (name: Name): string => join(folder, `${name}.html`);
  let browser: Browser;

  before(async () => {
    for (const [name, nation] of Object.entries(NATIONS)) {
      writeFileSync(fileOf(name as Name), pageOf(nation()));
    }
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens a page, runs `look` on it, and holds that it asked for nothing and broke nothing. */
  const open = (
    name: Name,
    options: Parameters<Browser['newPage']>[0],
    hash: string,
    look: (page: Page) => Promise<void>,
  ): Promise<void> =>
    lookAtPage(browser, `${pathToFileURL(fileOf(name)).href}${hash}`, options, look);

  /** Text of the language that is shown. */
  const visibleText = async (page: Page, selector: string): Promise<string> =>
    (await page.locator(`${selector} [lang]:visible`).first().textContent()) ?? '';

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

  const keysOf = (page: Page, table: string, column: string): Promise<string[]> =>
    page
      .locator(`#t-${table} tbody tr:visible .c-${column}`)
      .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-key') ?? ''));

  for (const name of someOf(['sample', 'hostile', 'empty'] as const)) {
    test(`no accessibility violation and no sideways scroll: ${name}`, () =>
      holdAccessibleInPairs(browser, pathToFileURL(fileOf(name)).href));
  }

  test('the answer stands before the reasons, and the feeds add up', async () => {
    await open('sample', {}, '', async (page) => {
      assert.match(await seenText(page, '.headline'), /^566,000\s+vehicles of applications/);
      assert.equal(
        await seenText(page, '.lead'),
        'By the gate alone, 141,233 (25.0%) may not be licensed, 118,650 (21.0%) cannot be decided yet, 306,117 ' +
          '(54.1%) may be licensed. On 41,205 of the last a risk flag is raised.',
      );
      assert.equal(
        await seenText(page, '.sum'),
        '22,677,181 rows in = 22,675,189 used + 1,992 reported as unusable.',
      );
      const sums = await page.locator('#t-feeds tfoot td').allTextContents();
      assert.deepEqual(sums, ['79', '22,677,181', '22,675,189', '1,992', '49,733']);
    });
  });

  test('the day-180 line stands between the bars of day 180 and day 181: after 18 of 38', async () => {
    await open('sample', {}, '', async (page) => {
      const place = await page.locator('svg[lang=en] .letter').getAttribute('x1');
      assert.equal(place, '47.37%');
    });
  });

  test('every plot has its figures as a table', async () => {
    await open('sample', {}, '', async (page) => {
      for (const [name, rows] of [
        ['months', 14],
        ['ages', 38],
        ['provinces', 5],
        ['destinations', 7],
      ] as const) {
        await page.locator(`.figure-${name} summary`).click();
        assert.equal(await page.locator(`#t-${name} tbody tr:visible`).count(), rows, name);
      }
    });
  });

  test('the filter hides vehicles, counts them, and is kept in the address', async () => {
    await open('sample', {}, '', async (page) => {
      await page.getByRole('checkbox', { name: 'may not be licensed' }).check();
      // Every third of thirty, 0 to 27, but vehicle 9, which stands in no application.
      assert.equal((await keysOf(page, 'ranked', 'gate')).length, 9);
      assert.match(await visibleText(page, '#shown'), /^9 of 30 shown/);
      assert.match(page.url(), /#gate=blocked&lang=en$/);
      await page.getByRole('button', { name: 'Show all' }).click();
      await page.getByLabel(/^VIN, application/).fill('越南');
      assert.deepEqual(await keysOf(page, 'ranked', 'destination'), ['VN', 'VN', 'VN']);
    });
    await open('sample', {}, '#q=in+no+such&band=high', async (page) => {
      assert.deepEqual(await keysOf(page, 'ranked', 'vin'), []);
    });
  });

  test('every table sorts, figures from the greatest down; the sort is named and kept', async () => {
    await open('sample', {}, '', async (page) => {
      const rules = page.locator('#t-rules');
      await rules.getByRole('button', { name: 'Unknown' }).click();
      assert.deepEqual((await keysOf(page, 'rules', 'code')).slice(0, 3), ['D02', 'G03', 'G01']);
      await page.locator('#t-exporters').getByRole('button', { name: 'Vehicles' }).click();
      await page.locator('#t-exporters').getByRole('button', { name: 'Vehicles' }).click();
      assert.deepEqual(await keysOf(page, 'exporters', 'vehicles'), ['5120', '7120', '9120']);
      assert.match(page.url(), /#sort\.rules=-unknown&sort\.exporters=vehicles&lang=en$/);
      assert.equal(await rules.locator('th[aria-sort]').getAttribute('aria-sort'), 'descending');
      assert.equal(await seenText(page, '.order:visible'), 'sorted by Unknown, descending');
    });
    await open('sample', {}, '#sort.ranked=days', async (page) => {
      const days = await keysOf(page, 'ranked', 'days');
      assert.deepEqual([days[0], days.at(-4), days.at(-1)], ['177', '204', '']);
    });
  });

  test('a code tells its rule on focus and to readers, and leads to it', async () => {
    await open('sample', {}, '', async (page) => {
      const code = page.locator('#t-ranked a.code').first();
      assert.match((await code.textContent()) ?? '', /^G01A vehicle applied for within/);
      const tip = code.locator('.tip');
      assert.equal((await tip.boundingBox())?.width, 1);
      await code.focus();
      assert.equal((await tip.boundingBox())?.width, 280);
      await code.press('Enter');
      assert.match(page.url(), /#rule-G01$/);
      assert.ok(await page.locator('#rule-G01').isVisible());
    });
  });

  test('hostile texts run nothing and stay text', async () => {
    await open('hostile', {}, '', async (page) => {
      assert.equal(await page.evaluate(() => Reflect.get(window, 'hacked')), undefined);
      assert.equal(await page.locator('img').count(), 0);
      assert.equal(await page.locator('script').count(), 1);
      assert.equal(
        await page.locator('button.vin').count(),
        0,
        'nothing of it is copied to a shell',
      );
      const html = await page.content();
      assert.equal(html, html.replaceAll(/\p{Cf}|\p{Cc}(?<!\n)/gu, ''));
      assert.match(await seenText(page, '#t-exporters tbody th'), /^<script>.*=cmd\|\ufffd/);
    });
  });

  test('an empty nation says of every part that there is nothing', async () => {
    await open('empty', {}, '', async (page) => {
      assert.equal(await page.locator('table').count(), 0);
      assert.equal(await page.locator('svg.plot').count(), 0);
      assert.match(await seenText(page, '.lead'), /^No application was answered/);
      assert.doesNotMatch(await seenText(page, 'main'), /NaN|undefined|Infinity/);
    });
  });

  test('without JavaScript all is shown and the language still switches', async () => {
    await open('sample', { javaScriptEnabled: false }, '', async (page) => {
      assert.equal(await page.locator('#t-ranked tbody tr:visible').count(), 30);
      assert.equal(await page.locator('#filter:visible, .order:visible').count(), 0);
      await page.getByText('中文', { exact: true }).click();
      assert.equal(await visibleText(page, 'h1'), '全国二手车出口筛查');
    });
  });

  test('printing gives the tables behind the plots, and no controls', {
    skip: WITH_ALL,
  }, async () => {
    await open('sample', {}, '', async (page) => {
      await page.emulateMedia({ media: 'print' });
      assert.equal(await page.locator('form:visible, nav:visible, summary:visible').count(), 0);
      assert.ok(await page.locator('#t-months tbody tr').first().isVisible());
      const pdf = await page.pdf({ format: 'A4' });
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      assert.ok(pages >= 4 && pages <= 14, `${pages} pages`);
    });
  });

  test('no words of a plot touch each other at 360 px', async () => {
    await open('sample', { viewport: { width: 360, height: 900 } }, '', async (page) => {
      const touching = await page.evaluate(() =>
        [...document.querySelectorAll('svg.plot[lang=en]')].flatMap((svg) => {
          const boxes = [...svg.querySelectorAll('text')].map((text) => ({
            words: text.textContent,
            box: text.getBoundingClientRect(),
          }));
          return boxes.flatMap((a, i) =>
            boxes
              .slice(i + 1)
              .filter(
                ({ box }) =>
                  box.left < a.box.right - 1 &&
                  a.box.left < box.right - 1 &&
                  box.top < a.box.bottom - 5 &&
                  a.box.top < box.bottom - 5,
              )
              .map((b) => `${a.words} / ${b.words}`),
          );
        }),
      );
      assert.deepEqual(touching, []);
    });
  });
});
