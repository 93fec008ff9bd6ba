import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import type { Actor } from '../../src/register/actor.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { holdAccessible, openBrowser, SKIP_BROWSER } from '../browser/look-at-page.ts';
import { madeRun } from '../register/made-run.ts';
import { tellRefund } from '../register/referral-world.ts';
import { another, newActor } from '../register/register-database.ts';
import { judge, submitOne } from '../register/walk.ts';
import { testService } from './test-service.ts';

const door = async () => new Response(null, { status: 401 });
const service = await testService({
  pages: pagesWith({ door, base: '/auth' }),
  today: '2026-11-24',
});
const { owner, pool } = service;
const address = await service.listening();
const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTAAA' });
const rival = await newActor(owner, 'exporter', { province: '44', uscc: '91440100MA7TESTBBB' });
const office = await newActor(owner, 'office');
const second = await another(owner, office);
const ministry = await newActor(owner, 'ministry');
const tax = await newActor(owner, 'tax');
const VIN = 'LGXCE4CB2PZZZ0001';
const OTHER = 'LGXCE4CB4PZZZ0002';
await judge(pool, await submitOne(pool, exporter, '65', VIN), exporter, '65');
await judge(pool, await submitOne(pool, rival, '44', OTHER), rival, '44');
await tellRefund(pool, tax, VIN, { on: '2026-05-31', amount: 61_200 });
// a run over the nation finds a ring of both
await madeRun(owner, { own: VIN, other: OTHER, fed: 'LGXCE4CB6PZZZ0003' });

describe('a ring that is worked on, referred and answered in a browser', {
  skip: SKIP_BROWSER,
}, () => {
  let browser: Browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser?.close());

  const opened = async (actor: Actor, width: number): Promise<Page> => {
    const context = await browser.newContext({
      bypassCSP: true,
      viewport: { width, height: 900 },
      extraHTTPHeaders: service.as(actor),
    });
    await context.addCookies([{ name: 'language', value: 'en', url: address }]);
    return context.newPage();
  };
  const pressed = async (page: Page, name: string): Promise<void> => {
    const button = page.locator('main').getByRole('button', { name, exact: true });
    await Promise.all([page.waitForNavigation(), button.first().click()]);
  };
  const followed = async (page: Page, name: string): Promise<void> => {
    const link = page.locator('main').getByRole('link', { name, exact: true });
    await Promise.all([page.waitForNavigation(), link.first().click()]);
  };

  test('ring, case, referral, second signature, answer of the tax office, precision: one walk', async () => {
    const told = async (): Promise<string> => {
      const page = await opened(ministry, 1280);
      await page.goto(`${address}/office/precision`);
      await holdAccessible(page, 1280);
      const text = (await page.locator('main').textContent()) ?? '';
      await page.context().close();
      return text;
    };
    assert.match(await told(), /No case was closed and no referral answered yet/);
    const officer = await opened(office, 320);
    // the ring of the last run, and the case that is opened on it by one button
    await officer.goto(`${address}/office/rings`);
    await holdAccessible(officer, 320);
    await Promise.all([
      officer.waitForNavigation(),
      officer.locator('td a[data-row]').first().click(),
    ]);
    await holdAccessible(officer, 320);
    for (const act of ['open', 'take'])
      await Promise.all([
        officer.waitForNavigation(),
        officer.locator(`form:has([value=${act}]) button`).first().click(),
      ]);
    const [, caseFile = ''] = /\/office\/cases\/([0-9a-f-]{36})/.exec(officer.url()) ?? [];
    assert.notEqual(caseFile, '');
    const draft = officer.locator(`main a[href*="/referrals/new?case=${caseFile}"]`);
    await Promise.all([officer.waitForNavigation(), draft.first().click()]);
    await holdAccessible(officer, 320);
    await officer.check('[name=grounds][value=refund-before-exit]');
    await officer.fill(
      '[name=facts]',
      'One hand at both ends; the refund was claimed before the exit.',
    );
    for (const box of await officer.locator('[name=evidence]').all()) await box.check();
    await pressed(officer, 'Sign the draft');
    await holdAccessible(officer, 320);
    const at = officer.url().replace(/\?.*/, '');
    const signer = await opened(second, 1280);
    await signer.goto(at);
    await followed(signer, 'sign as the second person');
    await holdAccessible(signer, 1280);
    await pressed(signer, 'sign as the second person');
    await followed(signer, 'send');
    await pressed(signer, 'send');
    const answering = await opened(tax, 320);
    await answering.goto(`${address}/work`);
    await holdAccessible(answering, 320);
    assert.match(
      (await answering.locator('h1').textContent()) ?? '',
      /One referral waits to be received: CNY 61,200.00/,
    );
    await Promise.all([
      answering.waitForNavigation(),
      answering.locator('main td a[data-row]').first().click(),
    ]);
    await holdAccessible(answering, 320);
    await followed(answering, 'receive');
    await pressed(answering, 'receive');
    await followed(answering, 'answer: confirmed');
    await answering.fill('[name=recovered]', '61200');
    await answering.fill('[name=text]', 'Paid back.');
    await pressed(answering, 'Go on: check it');
    await pressed(answering, 'answer: confirmed');
    await holdAccessible(answering, 320);
    assert.match(await told(), /R22[\s\S]*only 1: too few for a share/);
    const back = await opened(office, 1280);
    await back.goto(at);
    assert.match(
      (await back.locator('main').textContent()) ?? '',
      /CNY 61,200.00[\s\S]*Paid back\./,
    );
    await followed(back, 'Letter of referral, to print');
    await holdAccessible(back, 1280);
    await back.goto(`${address}/office/cases/${caseFile}`);
    await holdAccessible(back, 1280);
    assert.match((await back.locator('main').textContent()) ?? '', /YS-65-2026-000001/);
  });
});
