import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { htmlReport } from '../../src/report/html/html-report.ts';
import {
  holdAccessibleInPairs,
  lookAtPage,
  openBrowser,
  SKIP_BROWSER,
} from '../browser/look-at-page.ts';
import { sampleModel } from './sample-model.ts';

/** Details far from the screen are laid out only when they come near: here all of them are looked at. */
const LAID_OUT = '.vehicle{content-visibility:visible!important}';

describe('the HTML report in a browser', { skip: SKIP_BROWSER }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'mileproof-report-'));
  const file = join(folder, 'report.html');
  const address = pathToFileURL(file).href;
  let browser: Browser;

  before(async () => {
    writeFileSync(file, htmlReport(sampleModel(), 'en'));
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens the report, runs `look` on it, and holds that it asked for nothing and broke nothing. */
  const open = (
    options: Parameters<Browser['newPage']>[0],
    hash: string,
    look: (page: Page) => Promise<void>,
  ): Promise<void> => lookAtPage(browser, `${address}${hash}`, options, look);

  const shownRows = (page: Page): Promise<string[]> =>
    page
      .locator('tbody tr:visible .c-row')
      .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-key') ?? ''));

  /** Text of the language that is shown. */
  const visibleText = async (page: Page, selector: string): Promise<string> =>
    (await page.locator(`${selector} [lang]:visible`).first().textContent()) ?? '';

  test('no accessibility violation and no sideways scroll', () =>
    holdAccessibleInPairs(browser, address, LAID_OUT));

  test('the filter hides rows and details, counts them, and is kept in the address', async () => {
    await open({ viewport: { width: 1280, height: 900 } }, '', async (page) => {
      await page.getByLabel(/may not be licensed/).check();
      assert.deepEqual(await shownRows(page), ['3', '4', '11', '8']);
      assert.equal(await page.locator('article.vehicle:visible').count(), 4);
      assert.match(await visibleText(page, '#shown'), /^4 of 12 shown/);
      await page.getByLabel(/barred/).check();
      assert.deepEqual(await shownRows(page), ['3']);
      assert.match(page.url(), /#gate=blocked&entry=barred&lang=en$/);
      await page.getByRole('button', { name: 'Show all' }).click();
      await page.getByLabel(/^VIN, brand/).fill('lgx ce4cb3 p zzz0010');
      assert.deepEqual(await shownRows(page), ['12']);
      await page.getByLabel(/^VIN, brand/).fill('越南');
      assert.deepEqual(await shownRows(page), ['3']);
    });
    await open({}, '#gate=undetermined,blocked&risk=low&sort=-row', async (page) => {
      assert.deepEqual(await shownRows(page), ['13', '8', '7', '5']);
    });
  });

  test('columns sort, the sort is named, unknown days come last', async () => {
    await open({ viewport: { width: 1280, height: 900 } }, '', async (page) => {
      await page.getByRole('button', { name: 'Risk' }).click();
      assert.deepEqual((await shownRows(page)).slice(0, 3), ['3', '4', '11']);
      assert.match(await visibleText(page, '#shown'), /sorted by Risk, ascending/);
      await page.getByRole('button', { name: 'Days' }).click();
      await page.getByRole('button', { name: 'Days' }).click();
      const rows = await shownRows(page);
      assert.equal(rows[0], '9');
      assert.deepEqual(rows.slice(-3), ['7', '5', '13']);
      assert.equal(await page.locator('th[aria-sort]').getAttribute('aria-sort'), 'descending');
    });
  });

  test('the keyboard reaches the switch, the filter and a vehicle', async () => {
    await open({ viewport: { width: 1280, height: 900 } }, '', async (page) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowRight');
      assert.equal(await visibleText(page, 'h1'), '出口审查报告');
      assert.equal(await page.locator('html').getAttribute('lang'), 'zh');
      await page.locator('#f-gate-clear').focus();
      await page.keyboard.press('Space');
      assert.deepEqual(await shownRows(page), ['9', '6', '2', '10', '12']);
      await page.locator('tbody tr:visible a').first().press('Enter');
      assert.match(page.url(), /#v8$/);
      assert.deepEqual(await shownRows(page), ['9', '6', '2', '10', '12']);
    });
  });

  test('hostile cells run nothing', async () => {
    await open({}, '', async (page) => {
      assert.equal(await page.evaluate(() => Reflect.get(window, 'hacked')), undefined);
      assert.equal(await page.locator('img').count(), 0);
    });
  });

  test('without JavaScript everything is shown and the language still switches', async () => {
    await open(
      { javaScriptEnabled: false, viewport: { width: 1280, height: 900 } },
      '',
      async (page) => {
        assert.equal(await page.locator('tbody tr:visible').count(), 12);
        assert.equal(await page.locator('article.vehicle:visible').count(), 12);
        assert.equal(await page.locator('input[type=checkbox]:visible').count(), 0);
        await page.getByText('中文', { exact: true }).click();
        assert.equal(await visibleText(page, 'h1'), '出口审查报告');
      },
    );
  });

  test('printing gives every vehicle with what could not be read, and no controls', async () => {
    await open({ viewport: { width: 1280, height: 900 } }, '', async (page) => {
      await page.emulateMedia({ media: 'print' });
      assert.equal(await page.locator('.search:visible, input[type=checkbox]:visible').count(), 0);
      assert.ok(await page.locator('.unread li').first().isVisible());
      assert.equal(await page.locator('article.vehicle:visible').count(), 12);
    });
  });

  test('no ledger label touches another at 360 px, whatever fonts the machine has', async () => {
    await open({ viewport: { width: 360, height: 900 }, bypassCSP: true }, '', async (page) => {
      await page.evaluate(() => {
        // As wide as in the widest common face; Chinese characters fill their square.
        for (const text of document.querySelectorAll<SVGTextElement>('svg.lg text')) {
          const size = Number.parseFloat(getComputedStyle(text).fontSize);
          const ems = [...(text.textContent ?? '')].map((one) => (one > '\u2e7f' ? 1 : 0.64));
          text.setAttribute('lengthAdjust', 'spacingAndGlyphs');
          text.setAttribute('textLength', `${size * ems.reduce((sum, one) => sum + one, 0)}`);
        }
      });
      const touching = await page.evaluate(() =>
        [...document.querySelectorAll('svg.lg[lang=en]')].flatMap((svg) => {
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
