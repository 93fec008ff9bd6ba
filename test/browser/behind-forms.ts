import type { Page } from 'playwright-core';

/** A page that no link leads to: somebody fills a form before. */
export interface BehindForm {
  /** The id of a demonstration's account. */
  readonly who: string;
  /** What it is called, as a path. */
  readonly kind: string;
  /** Leads a browser there, whatever the language. */
  readonly reach: (page: Page, origin: string) => Promise<void>;
}

const OUTLETS = [
  'number,name,country,city,lat,lon,phone,service,parts,servesCarsItDidNotImport',
  'KZ-001,示例阿拉木图服务站 Sample Almaty Service KZ-001 (invented),KZ,Almaty,43.26,76.93,+77270000001,yes,yes,yes',
  'KZ-009,Sample Taraz Service KZ-009 (invented),KZ,Taraz,42.90,71.37,+77262000009,yes,no,',
  'KZ-010,,KZ,Kostanay,53.21,63.63,,yes,no,',
  'KZ-011,Sample Semey Service KZ-011 (invented),KZ,Semey,80.23,50.41,,yes,maybe,',
].join('\n');

/** The pages of the demonstration that are reached by filling a form. Nothing is signed on the way. */
export const BEHIND_FORMS: readonly BehindForm[] = [
  {
    who: 'manufacturer',
    kind: '/manufacturer/issue/terms',
    reach: async (page, origin) => {
      await page.goto(`${origin}/manufacturer/requests`);
      await page.locator('#f-all').check();
      await page.locator('button[value="choose"]').click();
      await page.locator('button[value="fill"]').click();
    },
  },
  {
    who: 'manufacturer',
    kind: '/manufacturer/issue/preview',
    reach: async (page, origin) => {
      await page.goto(`${origin}/manufacturer/requests`);
      await page.locator('#f-all').check();
      await page.locator('button[value="choose"]').click();
      await page.locator('button[value="fill"]').click();
      await page.locator('button[value="check"]').click();
    },
  },
  {
    who: 'manufacturer',
    kind: '/manufacturer/network/import/preview',
    reach: async (page, origin) => {
      await page.goto(`${origin}/manufacturer/network/import`);
      const file = { name: 'outlets.csv', mimeType: 'text/csv', buffer: Buffer.from(OUTLETS) };
      await page.locator('input[type="file"]').setInputFiles(file);
      await page.locator('main form button').first().click();
    },
  },
];
