import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import type { Actor } from '../../src/register/actor.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { holdAccessible, openBrowser, SKIP_BROWSER } from '../browser/look-at-page.ts';
import { madeRun } from '../register/made-run.ts';
import { newActor } from '../register/register-database.ts';
import { judge, submitOne } from '../register/walk.ts';
import { someOf } from '../tier.ts';
import { testService } from './test-service.ts';

const FREELY = { perSecond: 1e6, burst: 1e6 };
const service = await testService({
  today: '2026-11-24',
  pages: pagesWith({ door: async () => new Response(null, { status: 401 }), base: '/auth' }),
  limits: { address: FREELY },
});
const { owner, pool, as } = service;
const address = await service.listening();

const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTAAA' });
const rival = await newActor(owner, 'exporter', { province: '44', uscc: '91440100MA7TESTBBB' });
const office = await newActor(owner, 'office');
const VINS = { own: 'LGXCE4CB2PZZZ0001', other: 'LGXCE4CB4PZZZ0002', fed: 'LGXCE4CB6PZZZ0003' };
await judge(pool, await submitOne(pool, exporter, '65', VINS.own), exporter, '65');
await judge(pool, await submitOne(pool, rival, '44', VINS.other), rival, '44');

describe('a case in a browser', { skip: SKIP_BROWSER }, () => {
  let browser: Browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser?.close());

  const press = async (page: Page, button: string): Promise<void> => {
    await Promise.all([page.waitForNavigation(), page.locator(button).first().click()]);
  };
  /** What was written is shown once more, and then done. */
  const decide = async (page: Page): Promise<void> => {
    await press(page, 'form.decision .buttons button');
    await press(page, 'main .buttons form:has([value=do]) button');
  };

  for (const [language, width] of someOf([
    ['zh', 1280],
    ['en', 390],
  ] as const)) {
    test(`${language}, ${width} pixels: from a ring of a run to the close, each page accessible`, async () => {
      await madeRun(owner, VINS);
      const opened = async (actor: Actor): Promise<Page> => {
        const context = await browser.newContext({
          ...{ bypassCSP: true, viewport: { width, height: 900 }, extraHTTPHeaders: as(actor) },
        });
        await context.addCookies([{ name: 'language', value: language, url: address }]);
        return context.newPage();
      };
      const officer = await opened(office);
      const look = async (page: Page, path = ''): Promise<void> => {
        if (path !== '') await page.goto(`${address}${path}`);
        await holdAccessible(page, width);
      };
      await look(officer, '/office/patterns');
      await look(officer, '/office/rings');
      await press(officer, 'td a[data-row]');
      await look(officer);
      await press(officer, 'form:has([value=open]) button');
      const at = new URL(officer.url()).pathname;
      await press(officer, 'form:has([value=take]) button');
      await look(officer);
      await press(officer, '.next a.button');
      await look(officer);
      await officer.selectOption('[name=organisation]', exporter.organisation);
      await officer.fill('[name=text]', 'Whom did you buy it from?');
      await officer.fill('[name=vins]', VINS.own);
      await officer.fill('[name=answerBy]', '2026-11-30');
      await decide(officer);
      await look(officer);
      const asked = await opened(exporter);
      await look(asked, '/asked?state=asked');
      await press(asked, 'td a[data-row]');
      await look(asked);
      await press(asked, '.buttons a.button');
      await asked.fill('[name=answer]', 'From Seller Ltd.');
      await decide(asked);
      await look(officer, at);
      assert.match((await officer.textContent('main')) ?? '', /From Seller Ltd\./);
      await officer.goto(`${address}${at}/close`);
      await officer.check('[name=outcome][value=confirmed]');
      await officer.fill('[name=ground]', 'Art. 1');
      await decide(officer);
      await look(officer);
      assert.equal(await officer.locator('form:has([value=take])').count(), 0);
      await asked.context().close();
      await officer.context().close();
    });
  }
});
