import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { htmlReport } from '../../src/report/html/html-report.ts';
import { lookAtPage, openBrowser, SKIP_BROWSER } from '../browser/look-at-page.ts';
import { ROOT, runCli } from '../cli/run-cli.ts';
import { someOf, WITH_ALL } from '../tier.ts';
import { manyVehicles, sampleModel } from './sample-model.ts';

/** Height of what an A4 page has room for beside its margins of 14 and 12 mm, in CSS pixels. */
const PAGE_HEIGHT = ((297 - 14 - 12) / 25.4) * 96;
/** Width of the same beside margins of 12 mm on either side. */
const PAGE_WIDTH = Math.round(((210 - 24) / 25.4) * 96);

describe('the report of a batch in a browser', { skip: SKIP_BROWSER }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'mileproof-batch-'));
  const [shipped, many] = [join(folder, 'shipped.html'), join(folder, 'many.html')];
  let browser: Browser;

  before(async () => {
    const sample = join(ROOT, 'samples', 'exporter-batch.csv');
    const words = ['screen', sample, '--today', '2026-11-24', '--format', 'html', '--out', shipped];
    assert.equal((await runCli(words)).status, 1);
    writeFileSync(many, htmlReport(sampleModel(manyVehicles()), 'en'));
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = (
    file: string,
    hash: string,
    look: (page: Page) => Promise<void>,
    options: Parameters<Browser['newPage']>[0] = {},
  ): Promise<void> => lookAtPage(browser, `${pathToFileURL(file).href}${hash}`, options, look);

  /** Texts as they are seen, in the language that is shown. */
  const seen = (page: Page, selector: string): Promise<string[]> =>
    page.locator(selector).allInnerTexts();

  test('it opens with the work: how many are refused, why, and what to bring', async () => {
    await open(shipped, '', async (page) => {
      assert.equal(
        await page.locator('h1 ~ section, h1 ~ form').first().getAttribute('class'),
        'work',
      );
      assert.deepEqual(await seen(page, '.work h2'), ['24 of 38 vehicles may not be licensed']);
      const [rest] = await seen(page, '.work .rest');
      assert.match(rest ?? '', /^6 cannot be decided yet, 8 may be licensed\./);
      const [first = ''] = await seen(page, '.work li');
      assert.match(first, /^G01 No after-sales confirmation, though applied for within 180 days/);
      assert.match(first, /Show 6 vehicles\nShow 1 vehicle undecided/);
      assert.match(first, /File the After-sales Maintenance Service Confirmation/);
      // an exemption that does not hold refuses nothing by itself
      assert.equal(await page.locator('.work [id=r-G02]').count(), 0);
      assert.equal(await page.locator('[id=r-G02]').count(), 1);
      const exempt = page.locator('.finding:has(.code:text-is("G02")) .result [lang=en]');
      assert.deepEqual(await exempt.allTextContents(), ['the exemption does not hold']);
      const often = (await seen(page, '.work li .often:first-child'))
        .filter((text) => !text.includes('undecided'))
        .map((text) => Number(/\d+/.exec(text)?.[0]));
      assert.deepEqual(
        often,
        [...often].sort((a, b) => b - a),
      );
    });
    await open(shipped, '#lang=zh', async (page) => {
      assert.deepEqual(await seen(page, '.work h2'), ['38辆中24辆不予发放许可证']);
      const [first = ''] = await seen(page, '.work li');
      assert.match(first, /^G01 自注册登记之日起180天内申请，未提供售后维修服务确认书/);
    });
  });

  test('a reason shows its vehicles alone, kept in the address, until all are shown again', async () => {
    await open(shipped, '#gate=clear&q=byd', async (page) => {
      await page
        .locator('.work')
        .getByRole('link', { name: 'Show 6 vehicles', exact: true })
        .click();
      const rows = page.locator('tbody tr:visible');
      await page.waitForFunction(() => location.hash.includes('rule=G01'));
      assert.equal(await rows.count(), 6);
      for (const text of await rows.allInnerTexts()) assert.match(text, /G01 /);
      assert.equal(await page.locator('article.vehicle:visible').count(), 6);
      assert.match((await seen(page, '#shown'))[0] ?? '', /^6 of 38 shown, only G01$/);
      assert.match(page.url(), /#rule=G01&lang=en$/);
      await page.getByRole('button', { name: 'Show all' }).click();
      await page.waitForFunction(() => !location.hash.includes('rule='));
      assert.equal(await rows.count(), 38);
    });
    await open(shipped, '#rule=G07~&lang=zh', async (page) => {
      assert.equal(await page.locator('tbody tr:visible').count(), 1);
      assert.match((await seen(page, '#shown'))[0] ?? '', /仅G07$/);
    });
  });

  test('the gravest stand first; every code is said or led to the paragraph of its rule', async () => {
    await open(shipped, '', async (page) => {
      const gates = await page
        .locator('tbody tr')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-gate')));
      assert.deepEqual(gates, [
        ...Array(24).fill('blocked'),
        ...Array(6).fill('undetermined'),
        ...Array(8).fill('clear'),
      ]);
      const lost = await page.evaluate(() =>
        [...document.querySelectorAll('.c-reasons a')].filter((link) => {
          const id = (link.getAttribute('href') ?? '').slice(1);
          return document.querySelectorAll(`[id="${id}"]`).length !== 1;
        }),
      );
      assert.deepEqual(lost, []);
      const [first = ''] = await seen(page, 'tbody tr:first-child .c-reasons');
      assert.match(first, /G01 No after-sales confirmation/);
      assert.match(first, /R15 Dates of the accounts are out of order/);
      assert.match(first, /\nAE-4 AE-6$/);
    });
  });

  test('what it rests on stands at the foot, its first eight digits above', async () => {
    await open(shipped, '', async (page) => {
      const [above = ''] = await seen(page, 'h1 + .about .hash');
      assert.match(above, /^[0-9a-f]{8}$/);
      const [foot = ''] = await seen(page, '.provenance');
      assert.ok(foot.includes(`sha256:${above}`));
      assert.match(foot, /Mileproof \d+\.\d+\.\d+/);
    });
  });

  test('a refused car has one printed page of its own, and its VIN heads every page', {
    skip: WITH_ALL,
  }, async () => {
    for (const lang of someOf(['en', 'zh'])) {
      await open(
        shipped,
        `#lang=${lang}`,
        async (page) => {
          await page.emulateMedia({ media: 'print' });
          const refused = await page
            .locator('article.vehicle[data-gate=blocked]')
            .evaluateAll((cars) =>
              cars.map((car) => ({
                height: car.getBoundingClientRect().height,
                begins: getComputedStyle(car).breakBefore,
                head: getComputedStyle(car.querySelector('header') as Element).display,
                wide: car.scrollWidth > car.clientWidth + 1,
              })),
            );
          assert.equal(refused.length, 24);
          for (const [index, { height, begins, head, wide }] of refused.entries()) {
            assert.ok(height <= PAGE_HEIGHT, `${lang}, car ${index + 1}: ${height} px`);
            assert.equal(begins, index === 0 ? 'auto' : 'page');
            assert.equal(head, 'table-header-group');
            assert.equal(wide, false);
          }
          assert.equal(
            await page
              .locator('.page')
              .evaluate((all) => getComputedStyle(all).getPropertyValue('page')),
            lang,
          );
          const pdf = await page.pdf({ preferCSSPageSize: true });
          const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
          assert.ok(pages <= 50, `${lang}: ${pages} pages`);
        },
        { viewport: { width: PAGE_WIDTH, height: 1000 } },
      );
    }
  });

  test('the head of the table can stand on every printed page: nothing in it is a box', async () => {
    await open(shipped, '', async (page) => {
      await page.emulateMedia({ media: 'print' });
      const shown = await page
        .locator('thead button')
        .evaluateAll((buttons) => buttons.map((button) => getComputedStyle(button).display));
      assert.deepEqual(new Set(shown), new Set(['contents']));
    });
  });

  test('no count breaks inside its number, on the screen or printed', {
    skip: WITH_ALL,
  }, async () => {
    for (const media of ['screen', 'print'] as const) {
      for (const width of someOf([360, PAGE_WIDTH])) {
        await open(
          many,
          '',
          async (page) => {
            await page.emulateMedia({ media });
            const broken = await page.locator('.count b').evaluateAll((counts) =>
              counts
                .filter((count) => {
                  count.textContent = '1,234,567,890';
                  const range = document.createRange();
                  range.selectNodeContents(count);
                  return range.getClientRects().length !== 1;
                })
                .map((count) => count.textContent),
            );
            assert.deepEqual(broken, []);
          },
          { viewport: { width, height: 900 } },
        );
      }
    }
  });

  test('a page that holds a part of the vehicles says so where somebody looks for one', async () => {
    await open(many, '', async (page) => {
      await page.getByLabel(/^VIN, brand/).fill('not in here');
      assert.match((await seen(page, '#shown'))[0] ?? '', /^0 of the 1,000 on this page shown/);
      const [held = ''] = await seen(page, '.held');
      assert.match(held, /holds the 1,000 gravest of 10,000 vehicles\. One that is not found/);
      assert.match(held, /mileproof explain FILE --vin VIN/);
    });
  });

  test('what can be pressed is at least 24 px high and wide', async () => {
    for (const width of someOf([375, 1280])) {
      await open(
        shipped,
        '',
        async (page) => {
          const small = await page
            .locator(
              'thead button, .c-vin a, .c-reasons a, a.only, .search button, .search input, .count label, summary, ' +
                '.up a, input[name=lang] + label',
            )
            .evaluateAll((all) =>
              all
                .map((one) => ({ one, box: one.getBoundingClientRect() }))
                .filter(({ box }) => box.height > 0 && (box.height < 24 || box.width < 24))
                .map(({ one, box }) => `${one.outerHTML.slice(0, 80)} ${box.width}×${box.height}`),
            );
          assert.deepEqual(small, []);
        },
        { viewport: { width, height: 900 } },
      );
    }
  });
});
