import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { TEXTS } from '../../src/service/pages/texts/texts.ts';
import { holdIn, openBrowser, SKIP_BROWSER } from '../browser/look-at-page.ts';
import { smallTargets } from '../browser/small-targets.ts';
import { ALL } from '../tier.ts';
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
const LANGUAGES = ['en', 'zh', 'ru', 'kk', 'ar', 'es', 'fr', 'uz'] as const;

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

  for (const [at, language] of (ALL ? LANGUAGES : []).entries()) {
    const width = at % 2 === 0 ? 320 : 1280;
    const colorScheme = at % 3 === 0 ? 'dark' : 'light';
    test(`${language}, ${colorScheme}, ${width} pixels: in order, within its width`, async () => {
      const page = await opened(language, { viewport: { width, height: 900 }, colorScheme });
      for (const path of PATHS) {
        await page.goto(`${address}${path}`);
        assert.deepEqual(await smallTargets(page), [], path);
        await holdIn(language)(page, width);
      }
    });
  }

  for (const language of ['ru', 'ar'] as const) {
    for (const javaScriptEnabled of [true, false]) {
      const how = javaScriptEnabled ? 'with' : 'without';
      test(
        `${language}, ${how} script: types the VIN, reads, finds the nearest outlet, goes on to ` +
          `complain`,
        async () => {
          const { find, vehicle, service: words } = TEXTS[language];
          const page = await opened(language, {
            viewport: { width: 390, height: 844 },
            javaScriptEnabled,
          });
          await page.goto(address);
          await page.getByLabel(find.label).fill(LEFT.toLowerCase());
          await page.getByRole('button', { name: find.go }).click();
          await page.waitForURL(`**/vehicles/${LEFT}`);
          assert.equal(await page.locator('h1').textContent(), LEFT);
          // the first of three answers: it left China, and when
          const answer = await page.locator('[data-answer="left"] strong').textContent();
          assert.match(answer ?? '', { ru: /20\sноября\s2026/, ar: /20\sنوفمبر\s2026/ }[language]);
          assert.ok(await page.getByRole('heading', { name: vehicle.termsTitle }).isVisible());
          await page.getByLabel(words.near).fill('Shymkent');
          await page.getByRole('button', { name: words.go }).click();
          await page.waitForURL('**near=Shymkent**');
          const first = page.locator('.outlets li').first();
          assert.match((await first.textContent()) ?? '', /Alatau Service\s*596/);
          // the mark of the first outlet on the map
          assert.equal(await page.locator('.outlet-map .on-outlet').first().textContent(), '1');
          assert.equal(
            await first.locator('a[href^="tel:"]').getAttribute('href'),
            'tel:+77012345678',
          );
          // the telephone reads from left to right, also where the page does not
          assert.equal(await first.locator('a[href^="tel:"]').getAttribute('dir'), 'ltr');
          const [link, answered] = [
            page.getByRole('link', { name: words.complain }),
            page.waitForResponse((response) => response.url().includes('/complaints/new')),
          ];
          await link.click();
          const arrived = new URL((await answered).url());
          assert.equal(`${arrived.pathname}${arrived.search}`, `/complaints/new?vin=${LEFT}`);
          // the form has the VIN already
          assert.equal(await page.locator('input[name=vin]').inputValue(), LEFT);
          await page.context().close();
        },
      );
    }
  }
});
