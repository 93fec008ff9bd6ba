import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { PUBLIC_LANGUAGES } from '../../src/domain/statements/public-languages.ts';
import { tell } from '../../src/register/telling/tell.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { holdIn, openBrowser, SKIP_BROWSER } from '../browser/look-at-page.ts';
import { newActor } from '../register/register-database.ts';
import { ALL } from '../tier.ts';
import { testService } from './test-service.ts';

const VIN = 'LGXCE4CB6PZZZ0001';
const door = async () => new Response(null, { status: 401 });
const plenty = { perSecond: 1e6, burst: 1e6 };
const service = await testService({
  pages: pagesWith({ door, base: '/auth' }),
  limits: { address: plenty },
});
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

/** Home, a VIN, a VIN that was mistyped, a complaint, a page that there is not. */
const PATHS = [
  '/',
  `/vehicles/${VIN}?to=RU`,
  '/find?q=LGXCE4CBOPZZZ0001',
  '/complaints/new',
  '/nowhere',
];
/** Pages that only have to fit. */
const NARROW = ['/check', '/law', '/law/rules/G01', '/law/destinations/KZ', '/sign-in'];
const NARROWEST = 320;

describe('the eight languages in a browser', { skip: SKIP_BROWSER }, () => {
  let browser: Browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser?.close());

  for (const language of ALL ? PUBLIC_LANGUAGES : []) {
    // colours hang on no language, and no word is wider than where it is narrow: one of each direction is seen wide
    for (const [colorScheme, width] of [
      ['light', NARROWEST] as const,
      ...(['en', 'ar'].includes(language) ? [['dark', 1280] as const] : []),
    ]) {
      test(`${language}, ${colorScheme}, ${width} pixels: in order, and nothing scrolls sideways`, async () => {
        const context = await browser.newContext({
          viewport: { width, height: 900 },
          colorScheme,
          bypassCSP: true,
        });
        await context.addCookies([{ name: 'language', value: language, url: address }]);
        const page = await context.newPage();
        for (const path of PATHS) {
          await page.goto(`${address}${path}`);
          await holdIn(language)(page, width);
        }
        for (const path of width === NARROWEST ? NARROW : []) {
          await page.goto(`${address}${path}`);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          assert.equal(wide, width, path);
        }
        await context.close();
      });
    }
  }

  test('from right to left the ledger line begins at the right, with its names beside it', async () => {
    const placesOf = async (language: string) => {
      const context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
      await context.addCookies([{ name: 'language', value: language, url: address }]);
      const page = await context.newPage();
      await page.goto(`${address}/vehicles/${VIN}`);
      const places = await page.evaluate(() => {
        const middle = (found: Element | null | undefined): number => {
          const box = found?.getBoundingClientRect();
          return box === undefined ? Number.NaN : (box.left + box.right) / 2;
        };
        const ticks = [...document.querySelectorAll('.lg .lg-tick')].map(middle);
        const name = document.querySelector('.lg .lg-name');
        return {
          ticks,
          name: middle(name),
          line: middle(document.querySelector('.lg .lg-rule')),
          vin: getComputedStyle(document.querySelector('.plate .vin') as Element).direction,
        };
      });
      await context.close();
      return places;
    };
    const [english, arabic] = [await placesOf('en'), await placesOf('ar')];
    assert.equal(english.ticks.length, 2);
    assert.equal(arabic.ticks.length, 2);
    const [registered = 0, exited = 0] = english.ticks;
    const [registeredArabic = 0, exitedArabic = 0] = arabic.ticks;
    assert.ok(registered < exited && english.name < english.line);
    assert.ok(registeredArabic > exitedArabic && arabic.name > arabic.line);
    // the same picture, seen in a mirror
    assert.ok(Math.abs(registered + registeredArabic - 1000) < 2);
    assert.equal(arabic.vin, 'ltr');
  });

  test('another language is two clicks away, without a script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, locale: 'en-GB' });
    const page = await context.newPage();
    await page.goto(`${address}/law`);
    await page.click('.languages summary');
    await page.click('.languages a[lang=kk]');
    assert.equal(page.url(), `${address}/law`);
    assert.equal(await page.getAttribute('html', 'lang'), 'kk');
    await context.close();
  });
});
