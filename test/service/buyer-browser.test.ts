import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { pagesWith } from '../../src/service/pages/pages.ts';
import { holdAccessible, openBrowser, SKIP_BROWSER } from '../browser/look-at-page.ts';
import { smallTargets } from '../browser/small-targets.ts';
import { fillBuyerWorld, LEFT, NOBODYS } from './buyer-world.ts';
import { testService } from './test-service.ts';

const door = async () => new Response(null, { status: 401 });
const service = await testService({
  today: '2026-11-24',
  pages: pagesWith({ door, base: '/auth' }),
});
await fillBuyerWorld(service.owner);
const address = await service.listening();

const PATHS = [
  `/vehicles/${LEFT}?near=Almaty`,
  `/vehicles/${NOBODYS}`,
  `/vehicles/${LEFT}?near=Nowhere`,
  '/service',
  '/service?brand=BYD&country=KZ',
  '/service?brand=BYD&country=UZ',
];
const LANGUAGES = ['en', 'zh', 'ru', 'kk', 'ar', 'es', 'fr'] as const;

describe('what a buyer sees', { skip: SKIP_BROWSER }, () => {
  let browser: Browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser?.close());

  const opened = async (
    language: string,
    options: Parameters<Browser['newContext']>[0] = {},
  ): Promise<Page> => {
    const context = await browser.newContext({ bypassCSP: true, ...options });
    await context.addCookies([{ name: 'language', value: language, url: address }]);
    return context.newPage();
  };

  for (const [at, language] of LANGUAGES.entries()) {
    const width = at % 2 === 0 ? 320 : 1280;
    const colorScheme = at % 3 === 0 ? 'dark' : 'light';
    test(`${language}, ${colorScheme}, ${width} pixels: accessible, within its width`, async () => {
      const page = await opened(language, { viewport: { width, height: 900 }, colorScheme });
      for (const path of PATHS) {
        await page.goto(`${address}${path}`);
        assert.deepEqual(await smallTargets(page), [], path);
        const shots = process.env['BUYER_SHOTS'];
        if (shots !== undefined)
          await page.screenshot({
            path: `${shots}/${language}-${colorScheme}-${width}-${PATHS.indexOf(path)}.png`,
            fullPage: true,
          });
        await holdAccessible(page, width);
      }
    });
  }
});
