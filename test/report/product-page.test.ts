import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import {
  holdAccessibleInPairs,
  lookAtPage,
  openBrowser,
  SKIP_BROWSER,
} from '../browser/look-at-page.ts';
import { brokenCounts, smallTargets } from '../browser/small-targets.ts';
import { WITH_ALL } from '../tier.ts';
import { examplePage, MAKERS } from './example-product.ts';

test('the same content gives the same bytes, and texts stay inert', () => {
  const page = examplePage();
  assert.equal(page, examplePage());
  assert.ok(page.includes('Beta &lt;b&gt;'));
  assert.ok(!page.includes('Beta <b>'));
});

describe('a product’s page in a browser', { skip: SKIP_BROWSER }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'mileproof-product-'));
  const address = pathToFileURL(join(folder, 'page.html')).href;
  let browser: Browser;
  before(async () => {
    writeFileSync(join(folder, 'page.html'), examplePage());
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test(
    'no accessibility violation and no sideways scroll at 360 and 1280 px, light and dark, both ' +
      'languages',
    async () => {
      await holdAccessibleInPairs(browser, address);
    },
  );

  test('tables sort, figures from the greatest down, what is not known last', async () => {
    await lookAtPage(browser, address, {}, async (page) => {
      const names = () =>
        page.locator('#t-makers tbody th [lang=en], #t-makers tbody th').allTextContents();
      await page.locator('#t-makers').getByRole('button', { name: 'Vehicles' }).click();
      assert.deepEqual(await names(), ['Beta <b>', 'Gamma', 'Alpha']);
      await page.locator('#t-makers').getByRole('button', { name: 'Vehicles' }).click();
      assert.deepEqual(await names(), ['Gamma', 'Beta <b>', 'Alpha']);
      assert.match(page.url(), /sort\.makers=vehicles/);
    });
  });

  test('the language switches without a script, and narrow cells name their column in it', async () => {
    const options = { javaScriptEnabled: false, viewport: { width: 360, height: 900 } };
    await lookAtPage(browser, address, options, async (page) => {
      await page.getByText('中文', { exact: true }).click();
      assert.equal(await page.locator('h1 [lang]:visible').textContent(), '示例页面');
      const name = await page
        .locator('#t-makers tbody td')
        .first()
        .evaluate((cell) => getComputedStyle(cell, '::before').content);
      assert.equal(name, '"车辆数"');
    });
  });

  test('print shows the tables behind the plots and where links lead, and no controls', async () => {
    await lookAtPage(browser, address, {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      assert.equal(await page.locator('nav:visible, summary:visible, label:visible').count(), 0);
      assert.ok(await page.locator('#t-plotted tbody tr').first().isVisible());
      const shown = await page
        .locator('a[href^=http]')
        .first()
        .evaluate((link) => getComputedStyle(link, '::after').content);
      assert.match(shown, /example\.org/);
    });
  });

  test('hashes and versions stand at the foot, eight digits of them above', async () => {
    await lookAtPage(browser, address, {}, async (page) => {
      const above = (await page.locator('h1 + .about').textContent()) ?? '';
      assert.match(above, /Rule set.*1a2b3c4d/s);
      assert.match(above, /Screening.*9f8e7d6c/s);
      assert.doesNotMatch(above, /[0-9a-f]{9}|0\.0\.0/);
      const foot = (await page.locator('footer').textContent()) ?? '';
      for (const whole of [
        'mileproof 0.0.0',
        `sha256:1a2b3c4d${'e'.repeat(56)}`,
        `9f8e7d6c${'b'.repeat(56)}`,
      ])
        assert.ok(foot.includes(whole), whole);
    });
  });

  test('what a plot tells is its title', async () => {
    await lookAtPage(browser, address, {}, async (page) => {
      const title = page.locator('figure h3[id=by-maker]');
      assert.equal(await title.locator('[lang=en]').textContent(), 'Beta leads: 1,200.');
      assert.equal(await page.locator('figure h3 + p [lang=en]').textContent(), 'By maker');
    });
  });

  for (const width of [360, 375, 1280]) {
    test(`targets have 24 pixels and no count breaks within its number, ${width} px`, async () => {
      await lookAtPage(browser, address, { viewport: { width, height: 900 } }, async (page) => {
        assert.deepEqual(await smallTargets(page), []);
        assert.deepEqual(await brokenCounts(page), []);
      });
    });
  }

  test('no count breaks within its number in print', async () => {
    await lookAtPage(browser, address, { viewport: { width: 700, height: 900 } }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      assert.deepEqual(await brokenCounts(page), []);
    });
  });

  test('what is laid out late of a table of 10,000 rows is there all the same', {
    skip: WITH_ALL,
  }, async () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => ({ name: `Maker ${at}`, vehicles: at }));
    const big = join(folder, 'big.html');
    writeFileSync(big, examplePage([...MAKERS, ...rows]));
    await lookAtPage(browser, pathToFileURL(big).href, {}, async (page) => {
      assert.equal(await page.locator('#t-makers tbody tr').count(), 10_003);
      await page.locator('#t-makers tbody tr').last().scrollIntoViewIfNeeded();
      assert.ok(await page.getByText('Maker 9999', { exact: true }).isVisible());
    });
  });

  test('the skip link leads to the answer', async () => {
    await lookAtPage(browser, address, {}, async (page) => {
      await page.locator('.skip').focus();
      await page.locator('.skip').press('Enter');
      assert.match(page.url(), /#answer$/);
      assert.ok(await page.locator('#answer').isVisible());
    });
  });
});
