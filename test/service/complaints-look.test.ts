import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { PUBLIC_LANGUAGES } from '../../src/domain/statements/public-languages.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { holdIn, openBrowser, SKIP_BROWSER } from '../browser/look-at-page.ts';
import { someOf } from '../tier.ts';
import { testService } from './test-service.ts';

const VIN = 'LGXCE4CB2PZZZ0001';
const FREELY = { perSecond: 1e6, burst: 1e6 };
const door = async () => new Response(null, { status: 401 });
const service = await testService({
  pages: pagesWith({ door, base: '/auth' }),
  limits: { address: FREELY, complaints: FREELY, receipts: FREELY },
});
const address = await service.listening();

describe('a complaint in a browser', { skip: SKIP_BROWSER }, () => {
  let browser: Browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser?.close());

  const opened = async (
    language: string,
    options: Parameters<Browser['newContext']>[0],
  ): Promise<Page> => {
    const context = await browser.newContext({ bypassCSP: true, ...options });
    await context.addCookies([{ name: 'language', value: language, url: address }]);
    return context.newPage();
  };

  const filled = async (page: Page): Promise<void> => {
    await page.fill('[name=vin]', VIN);
    await page.selectOption('[name=country]', 'KZ');
    await page.fill('[name=refusedOn]', '2026-11-20');
    await page.check('[name=kind][value=parts]');
    await page.fill('[name=words]', 'No.');
  };
  const sent = async (page: Page, act: string): Promise<void> => {
    const button = page.locator(`main form:has([name=act][value=${act}]) button`);
    await Promise.all([page.waitForNavigation(), button.click()]);
  };

  for (const [at, language] of someOf(PUBLIC_LANGUAGES).entries()) {
    const width = language === 'ar' || at % 2 === 0 ? 320 : 1280;
    const colorScheme = at % 3 === 0 ? 'dark' : 'light';
    test(`${language}, ${colorScheme}, ${width} pixels: form, errors, check and receipt are in order`, async () => {
      const hold = holdIn(language);
      const page = await opened(language, { viewport: { width, height: 900 }, colorScheme });
      await page.goto(`${address}/complaints/new`);
      await hold(page, width);
      await page.$eval('main form', (form) => form.setAttribute('novalidate', ''));
      await sent(page, 'check');
      await hold(page, width);
      assert.equal(await page.locator('.errors a').count(), 5);
      await filled(page);
      await sent(page, 'check');
      await hold(page, width);
      await sent(page, 'send');
      await hold(page, width);
      assert.match((await page.textContent('.receipt code')) ?? '', /^[0-9A-Z-]{24}$/);
      await page.goto(`${address}/complaints/none`);
      await hold(page, width);
      await page.context().close();
    });
  }

  test('without script it is filed, and found again by its receipt', async () => {
    const page = await opened('ru', {
      viewport: { width: 320, height: 900 },
      javaScriptEnabled: false,
    });
    await page.goto(`${address}/complaints/new`);
    await filled(page);
    await sent(page, 'check');
    await sent(page, 'send');
    const receipt = (await page.textContent('.receipt code')) ?? '';
    await page.goto(`${address}/complaints`);
    await page.fill('[name=receipt]', receipt.toLowerCase().replaceAll('-', ' '));
    await sent(page, 'follow');
    assert.equal(page.url(), `${address}/complaints/${receipt}`);
    await page.context().close();
  });
});
