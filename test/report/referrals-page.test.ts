import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { evidenceNotes } from '../../src/report/referrals/evidence-notes.ts';
import { cnyWords } from '../../src/report/referrals/money-words.ts';
import { referralPage } from '../../src/report/referrals/referral-page.ts';
import { referralsIndexPage } from '../../src/report/referrals/referrals-index-page.ts';
import { holdAccessible, lookAtPage, openBrowser, SKIP_BROWSER } from '../browser/look-at-page.ts';
import { someOf } from '../tier.ts';
import { emptyDocument, SAMPLE_HEAD, sampleDocument, sampleIndex } from './referrals-sample.ts';

const HOSTILE = '<img src=x onerror=alert(1)>"&\'';

const PAGES = {
  document: () => referralPage(sampleDocument(), SAMPLE_HEAD),
  hostile: () => referralPage(sampleDocument(HOSTILE), SAMPLE_HEAD),
  empty: () => referralPage(emptyDocument(), SAMPLE_HEAD),
  index: () => referralsIndexPage(sampleIndex(HOSTILE), SAMPLE_HEAD, 'en'),
} as const;
type Name = keyof typeof PAGES;

test('the same model gives the same bytes, and nothing that people wrote is markup', () => {
  assert.equal(PAGES.document(), PAGES.document());
  for (const name of ['hostile', 'index'] as const) assert.ok(!PAGES[name]().includes('<img'));
});

test('amounts are grouped and carry their currency', () => {
  assert.deepEqual(cnyWords('1234567.80'), {
    en: 'CNY 1,234,567.80',
    zh: '人民币1,234,567.80元',
  });
  assert.deepEqual(cnyWords('12.00'), { en: 'CNY 12.00', zh: '人民币12.00元' });
  assert.deepEqual(cnyWords(null), { en: '–', zh: '–' });
});

test('evidence says what the accounts of the vehicle do not, and stands any JSON', () => {
  const notes = evidenceNotes('invoice-shared', {
    refundInvoice: { invoices: [{ invoice: 'F1', refundedFor: ['A', 'B'], invoicedFor: ['C'] }] },
  });
  assert.deepEqual(
    notes.map(({ en }) => en),
    ['Invoice F1 was relied on for A, B too.', 'Invoice F1 was issued for C.'],
  );
  const home = evidenceNotes('round-trip', {
    homeAfterExit: { events: [{ on: '2026-07-15', what: 'registered' }] },
  });
  assert.deepEqual(home, [
    {
      en: 'After the exit, at home: registered on 2026-07-15.',
      zh: '出口后在境内：2026-07-15登记。',
    },
  ]);
  const entry = evidenceNotes('entry-astray', { refundEntry: { entry: 'E1', declares: null } });
  assert.equal(entry[0]?.en, 'Customs has no entry E1.');
  for (const odd of [
    null,
    7,
    'x',
    [],
    { refundInvoice: 3 },
    { refundInvoice: { invoices: [null] } },
  ]) {
    for (const ground of ['invoice-shared', 'round-trip', 'declared-value', 'nothing']) {
      assert.deepEqual(evidenceNotes(ground, odd), []);
    }
  }
});

describe('the pages of referrals in a browser', { skip: SKIP_BROWSER }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'mileproof-referral-pages-'));
  let browser: Browser;

  before(async () => {
    for (const [name, page] of Object.entries(PAGES)) {
      writeFileSync(join(folder, `${name}.html`), page());
    }
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = (
    name: Name,
    options: Parameters<Browser['newPage']>[0],
    look: (page: Page) => Promise<void>,
    hash = '',
  ): Promise<void> => {
    const address = pathToFileURL(join(folder, `${name}.html`)).href;
    return lookAtPage(browser, address + hash, options, look);
  };

  for (const name of Object.keys(PAGES) as Name[]) {
    for (const [lang, colorScheme, width] of someOf([
      ['zh', 'light', 1280],
      ['en', 'dark', 360],
    ] as const)) {
      test(
        `no accessibility violation and no sideways scroll: ${name}, ${lang}, ${colorScheme}, ${width} ` +
          `px`,
        async () => {
          const options = { viewport: { width, height: 900 }, colorScheme, bypassCSP: true };
          await open(name, options, (page) => holdAccessible(page, width), `#lang=${lang}`);
        },
      );
    }
  }

  test('a document begins in Chinese, numbers its exhibits and leaves room to sign', async () => {
    await open('document', {}, async (page) => {
      assert.equal(await page.locator('h1 [lang]:visible').textContent(), '线索移送函');
      const heads = await page.locator('article h3 > [lang=zh]').allTextContents();
      assert.deepEqual(heads, ['证据1', '证据2', '证据3']);
      const sign = page.locator('.sign p [lang]:visible');
      const blank = ['单位（盖章）', '经办人（签字）', '负责人（签字）', '日期'];
      assert.deepEqual(await sign.allTextContents(), [...blank, ...blank]);
      assert.equal(await page.locator('#unproven').isVisible(), true);
    });
  });

  test('a document prints on A4 with page numbers, without what is for the screen', async () => {
    await open('document', {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      assert.equal(await page.locator('nav').isVisible(), false);
      assert.equal(await page.locator('label[for=lang-en]').isVisible(), false);
      assert.equal(await page.locator('#exhibit-1').isVisible(), true);
      const style = await page.locator('style').first().textContent();
      assert.match(style ?? '', /size:A4/);
      assert.match(style ?? '', /counter\(page\)/);
    });
  });

  test('the index leads to the documents and sorts by amount', async () => {
    await open('index', {}, async (page) => {
      assert.deepEqual(
        await page
          .locator('#t-claimants a')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
        ['referral-001-X-1.html'],
      );
      const risks = () =>
        page
          .locator('#t-claimants tbody .c-risk')
          .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-key')));
      assert.deepEqual(await risks(), ['123456780', '0']);
      const head = page.locator('#t-claimants th[data-sort=risk]');
      const orders = new Map<string | null, (string | null)[]>();
      for (let click = 0; click < 2; click += 1) {
        await head.locator('button').click();
        orders.set(await head.getAttribute('aria-sort'), await risks());
      }
      assert.deepEqual(orders.get('ascending'), ['0', '123456780']);
      assert.deepEqual(orders.get('descending'), ['123456780', '0']);
    });
  });
});
