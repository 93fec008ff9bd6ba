import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { tell } from '../../src/register/telling/tell.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { holdAccessible, openBrowser, SKIP_BROWSER } from '../browser/look-at-page.ts';
import { smallTargets } from '../browser/small-targets.ts';
import { newActor } from '../register/register-database.ts';
import { someOf, WITH_ALL } from '../tier.ts';
import { testService } from './test-service.ts';

const SAMPLE = new URL('../../samples/exporter-batch.csv', import.meta.url).pathname;
const VIN = 'LGXCE4CB6PZZZ0001';
const PATHS = [
  '/',
  '/find?q=LGXCE4CBOPZZZ0001',
  `/vehicles/${VIN}?to=RU`,
  '/check',
  '/law',
  '/law/rules/G01',
  '/law/destinations/KZ',
];
/** Each language, colour and width is seen (`holdAccessibleInPairs`). */
const LOOKS = [
  { language: 'en', colorScheme: 'light', width: 320 },
  { language: 'zh', colorScheme: 'dark', width: 1280 },
] as const;

const door = async () => new Response(null, { status: 401 });
const service = await testService({ pages: pagesWith({ door, base: '/auth' }) });
const address = await service.listening();
const customs = await newActor(service.owner, 'customs');
const registry = await newActor(service.owner, 'registry');
for (const [teller, account, facts] of [
  [registry, 'certificate', { 'certificate.registeredOn': '2026-11-01' }],
  [
    customs,
    'declaration',
    { 'declaration.exitedOn': '2026-11-20', 'declaration.destination': 'KZ' },
  ],
] as const) {
  await service.register.as(teller, (tx) =>
    tell(tx, {
      account,
      teller: teller.organisation ?? '',
      standing: 'fed',
      exporter: null,
      province: null,
      source: { kind: 'feed', id: crypto.randomUUID() },
      rows: [{ row: 1, vin: VIN, facts }],
    }),
  );
}

describe('the public pages in a browser', { skip: SKIP_BROWSER }, () => {
  let browser: Browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser?.close());

  const opened = async (
    { language, colorScheme, width }: (typeof LOOKS)[number],
    more: { readonly javaScriptEnabled?: boolean } = {},
  ): Promise<{ readonly page: Page; readonly broken: string[] }> => {
    const options = { viewport: { width, height: 900 }, colorScheme, bypassCSP: true, ...more };
    const context = await browser.newContext(options);
    await context.addCookies([{ name: 'language', value: language, url: address }]);
    const page = await context.newPage();
    const broken: string[] = [];
    page.on('pageerror', (error) => broken.push(error.message));
    return { page, broken };
  };

  for (const look of someOf(LOOKS)) {
    test(`${look.language}, ${look.colorScheme}, ${look.width} pixels: a VIN and a batch are accessible`, async () => {
      const { page, broken } = await opened(look);
      await page.goto(`${address}/vehicles/${VIN}?to=RU`);
      await holdAccessible(page, look.width);
      await page.goto(`${address}/check`);
      await page.setInputFiles('input[type=file]', SAMPLE);
      await page.click('button[value=page]');
      await page.waitForSelector('.report article');
      await holdAccessible(page, look.width);
      assert.deepEqual(broken, []);
      await page.context().close();
    });
  }

  test('everything that can be clicked is large enough', { skip: WITH_ALL }, async () => {
    const { page } = await opened(LOOKS[0]);
    for (const path of PATHS) {
      await page.goto(`${address}${path}`);
      assert.deepEqual(await smallTargets(page), [], path);
    }
    await page.context().close();
  });

  test('where something must be mended, the summary is before the reader, and leads to the field', async () => {
    const { page } = await opened(LOOKS[0]);
    await page.goto(`${address}/find?q=LGXCE4CB6PZZZ000`);
    assert.equal(await page.evaluate(() => document.activeElement?.className), 'errors');
    await page.click('.errors a');
    assert.match(page.url(), /#f-q$/);
    await page.context().close();
  });

  test('without a script a VIN is looked up and a batch answered; with one the table is filtered', async () => {
    const plain = await opened(LOOKS[1], { javaScriptEnabled: false });
    await plain.page.goto(address);
    await plain.page.fill('#f-q', VIN.toLowerCase());
    await plain.page.click('main button');
    assert.match(plain.page.url(), new RegExp(`/vehicles/${VIN}$`));
    await plain.page.goto(`${address}/check`);
    await plain.page.setInputFiles('input[type=file]', SAMPLE);
    await plain.page.click('button[value=page]');
    const all = await plain.page.locator('#table tbody tr').count();
    assert.ok(all > 0);
    await plain.page.context().close();

    const { page } = await opened(LOOKS[1]);
    await page.goto(`${address}/check`);
    await page.setInputFiles('input[type=file]', SAMPLE);
    await page.click('button[value=page]');
    await page.check('#f-gate-blocked');
    const blocked = await page.locator('#table tbody tr:visible').count();
    assert.ok(blocked > 0 && blocked < all);
    await page.context().close();
  });
});
