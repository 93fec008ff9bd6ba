import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import type { Actor } from '../../src/register/actor.ts';
import { holdHearing } from '../../src/register/hearings/hold-hearing.ts';
import { listHearings } from '../../src/register/hearings/list-hearings.ts';
import { proposeRevocation } from '../../src/register/hearings/propose-revocation.ts';
import { tellExporter } from '../../src/register/hearings/tell-exporter.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { holdAccessible, openBrowser, SKIP_BROWSER } from '../browser/look-at-page.ts';
import { documentWorld, NOTICE } from '../register/document-world.ts';
import { doneBy } from '../register/done-by.ts';
import { groundsFor, latestEvent } from '../register/rests-on.ts';
import { someOf } from '../tier.ts';
import { testService } from './test-service.ts';

const service = await testService({
  today: '2026-03-24',
  pages: pagesWith({ door: async () => new Response(null, { status: 401 }), base: '/auth' }),
});
const { owner, register, as } = service;
const address = await service.listening();
const { exporter, office, second, licensed } = await documentWorld(register, service);

describe('a revocation in a browser', { skip: SKIP_BROWSER }, () => {
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
    test(`${language}, ${width} pixels: told, heard orally, announced, recorded, seen and signed`, async () => {
      const licence = await licensed();
      const opened = async (actor: Actor): Promise<Page> => {
        const context = await browser.newContext({
          ...{ bypassCSP: true, viewport: { width, height: 900 }, extraHTTPHeaders: as(actor) },
        });
        await context.addCookies([{ name: 'language', value: language, url: address }]);
        return context.newPage();
      };
      const look = async (page: Page, path = ''): Promise<string> => {
        if (path !== '') await page.goto(`${address}${path}`);
        await holdAccessible(page, width);
        return (await page.textContent('main')) ?? '';
      };
      const evidence = await latestEvent(owner, exporter.organisation ?? '');
      const grounds = groundsFor('revoke');
      await doneBy(
        proposeRevocation(register, office, { licence, grounds, evidence, notice: NOTICE }),
      );
      const officer = await opened(office);
      await look(officer, `/queue/tell/licence/${licence}`);
      const { id: hearing } = await doneBy(tellExporter(register, office, { licence }));
      const asking = await opened(exporter);
      const notice = await look(asking, `/hearings/${hearing}`);
      assert.match(notice, /第42条/);
      // an appeal is of a refused vehicle alone
      assert.doesNotMatch(notice, /行政许可法》第7条/);
      await look(asking, `/hearings/${hearing}/ask-oral`);
      await press(asking, 'main .buttons form:has([value=do]) button');
      await look(asking);
      // announced: the seventh working day after it is Thursday 2 April
      await look(officer, `/queue/hearings/${hearing}/convene`);
      await officer.fill('[name=on]', '2026-04-02');
      await officer.fill('[name=place]', '乌鲁木齐市商务局三楼');
      await decide(officer);
      assert.match(await look(asking, `/hearings/${hearing}`), /乌鲁木齐市商务局三楼/);
      // and recorded on its day
      await look(officer, `/queue/hearings/${hearing}/hold`);
      assert.equal(await officer.locator('[name=record]').count(), 1);
      const record = 'The exporter said that both cars are at home.';
      await doneBy(holdHearing(register.on('2026-04-02'), office, { hearing, record }));
      assert.match(await look(officer, `/queue/hearings/${hearing}`), /both cars are at home/);
      assert.match(await look(asking, `/hearings/${hearing}`), /both cars are at home/);
      // what signing would write is seen before, and then signed by another
      const signer = await opened(second);
      const page = await look(signer, `/queue/licences/${licence}/revoke`);
      assert.match(page, language === 'zh' ? /撤销出口许可/ : /Decision: export licence revoked/);
      assert.match(page, /第56条/);
      await press(signer, 'main .buttons form:has([value=do]) button');
      await look(signer);
      const signed = await doneBy(listHearings(register, exporter, { limit: 9 }));
      assert.equal(signed.items.find(({ id }) => id === hearing)?.state, 'signed');
      const paper = await look(asking, '/documents?kind=revocation');
      assert.match(paper, /CX-65-2026-/);
      for (const one of [officer, asking, signer]) await one.context().close();
    });
  }
});
