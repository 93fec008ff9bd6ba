import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { madeOfSource } from '../made-of-source.ts';
import { violationsOf } from './axe.ts';
import { crawlPages, type ReachedPage } from './crawl-pages.ts';
import { openBrowser, SKIP_BROWSER } from './look-at-page.ts';
import { ownDemonstration } from './own-demonstration.ts';
import { visitorsOf } from './visitors.ts';

const NARROW = 320;
const HEIGHT = 900;
export const NARROW_VIEW = { width: NARROW, height: HEIGHT };
const WIDE_VIEW = { width: 1280, height: HEIGHT };

/** Every page that a link leads to, of everybody; one that all see alike is there once. */
const reachedPages = async (origin: string): Promise<readonly ReachedPage[]> => {
  const reached: ReachedPage[] = [];
  const open = new Set<string>();
  for (const visitor of await visitorsOf(origin)) {
    for (const page of await crawlPages(origin, visitor)) {
      // what waits is another page for each part
      const part = visitor.who.split('.')[0];
      const one = page.kind === '/work' ? `${part} ${page.kind}` : page.kind;
      if (open.has(one)) continue;
      open.add(one);
      reached.push(page);
    }
  }
  return reached;
};

/** The same, crawled once of a demonstration: its copies have the same pages. */
const pagesOf = async (origin: string): Promise<readonly ReachedPage[]> => {
  const made = await madeOfSource(
    { name: 'pages', by: ['test/browser/*.ts', 'test/page-forms.ts'] },
    async (folder) =>
      writeFileSync(join(folder, 'pages.json'), JSON.stringify(await reachedPages(origin))),
  );
  return JSON.parse(readFileSync(join(made, 'pages.json'), 'utf8'));
};

const skip = SKIP_BROWSER;
const demonstration =
  skip === false ? await ownDemonstration() : { origin: '', stop: async () => {} };
after(demonstration.stop);

/** Where the demonstration answers that is looked at; empty where no browser is. */
export const { origin } = demonstration;

/** Every page of it, once, with somebody who sees it. */
export const pages = skip === false ? await pagesOf(origin) : [];
const visitors = skip === false ? await visitorsOf(origin) : [];
/** The cookies of a session, by whose it is. */
export const cookieOf: ReadonlyMap<string, string> = new Map(
  visitors.map(({ who, cookie }) => [who, cookie]),
);

/**
 * Axe takes most of the time, and pages are put together of the same pieces: it looks at every third page in the gate,
 * and at the others with `--long`.
 */
export const isForAxe = (place: number): boolean => place % 3 === 0;

/** How the pages are seen. */
export interface Seen {
  readonly language: 'en' | 'zh';
  readonly theme: 'light' | 'dark';
}

/** Whether a page at 320 px scrolls sideways. */
export const widthOf = async (page: Page): Promise<readonly string[]> => {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  return width > NARROW ? [`is ${width} px wide`] : [];
};

/** The same and what axe finds at 1,280 px; a page that comes wide is left narrow, for the next to come so. */
export const narrowAndWide = async (page: Page): Promise<readonly string[]> => {
  const wide = page.viewportSize()?.width !== NARROW;
  const first = await (wide ? violationsOf : widthOf)(page);
  await page.setViewportSize(wide ? NARROW_VIEW : WIDE_VIEW);
  return [...first, ...(await (wide ? widthOf : violationsOf)(page))];
};

/**
 * Looks at pages as those who see them do, each in one tab, and gives what is wrong with them.
 *
 * @param which whether a page is looked at, by its place among all.
 */
export const lookAtEach = async (
  { language, theme }: Seen,
  options: BrowserContextOptions,
  which: (place: number) => boolean,
  look: (page: Page) => Promise<readonly string[]>,
): Promise<readonly string[]> => {
  const browser = await openBrowser();
  const wrong: string[] = [];
  const chosen = pages.filter((_, place) => which(place));
  try {
    for (const [visitor, seen] of Map.groupBy(chosen, ({ who }) => who)) {
      const session = cookieOf.get(visitor) ?? '';
      const cookies = [session, `language=${language}`, `theme=${theme}`];
      const cookie = cookies.filter((one) => one !== '').join('; ');
      const context = await browser.newContext({ ...options, extraHTTPHeaders: { cookie } });
      const page = await context.newPage();
      let at = '';
      const tell = (what: string): void => {
        wrong.push(`${at} ${language} ${theme}: ${what}`);
      };
      page.on('pageerror', ({ message }) => tell(message));
      page.on('console', (message) => {
        if (message.type() === 'error') tell(message.text());
      });
      for (const { who, kind, path } of seen) {
        at = `${who} ${kind}`;
        await page.goto(`${origin}${path}`);
        for (const one of await look(page)) tell(one);
      }
      await context.close();
    }
  } finally {
    await browser.close();
  }
  return wrong;
};
