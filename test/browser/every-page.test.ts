import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { crawlPages, type ReachedPage, type Visitor } from './crawl-pages.ts';
import { openBrowser, SKIP_BROWSER } from './look-at-page.ts';
import { ownDemonstration } from './own-demonstration.ts';
import { visitorsOf } from './visitors.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const LOOKS = [
  { language: 'en', theme: 'light' },
  { language: 'zh', theme: 'light' },
  { language: 'en', theme: 'dark' },
  { language: 'zh', theme: 'dark' },
] as const;
const NARROW = 320;
const WIDE = 1280;
const HEIGHT = 900;

interface Known extends ReachedPage {
  readonly cookie: string;
}

const skip = SKIP_BROWSER;
const { origin, stop } =
  skip === false ? await ownDemonstration() : { origin: '', stop: async () => {} };
after(stop);

/** Every page of everybody; one that all see alike is looked at once. */
const everyPage = async (): Promise<readonly Known[]> => {
  const known: Known[] = [];
  const open = new Set<string>();
  const reach = async (visitor: Visitor): Promise<void> => {
    for (const page of await crawlPages(origin, visitor)) {
      // what waits is another page for each part
      const part = visitor.who.split('.')[0];
      const one = page.kind === '/work' ? `${part} ${page.kind}` : page.kind;
      if (open.has(one)) continue;
      open.add(one);
      known.push({ ...page, cookie: visitor.cookie });
    }
  };
  for (const visitor of await visitorsOf(origin)) await reach(visitor);
  return known;
};

const pages = skip === false ? await everyPage() : [];

const cookieOf = ({ cookie }: Known, language: string, theme: string): string =>
  [cookie, `language=${language}`, `theme=${theme}`].filter((one) => one !== '').join('; ');

const violationsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const found = await Reflect.get(window, 'axe').run(document, { resultTypes: ['violations'] });
    return found.violations.map(
      (one: { id: string; nodes: { html: string }[] }) => `${one.id}: ${one.nodes[0]?.html}`,
    );
  });

/** Looks at every page as somebody who sees it so, and gives what is wrong with it. */
const lookAtEach = async (
  language: string,
  theme: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<readonly string[]>,
): Promise<readonly string[]> => {
  const browser = await openBrowser();
  const wrong: string[] = [];
  try {
    for (const known of pages) {
      const context = await browser.newContext({
        ...options,
        extraHTTPHeaders: { cookie: cookieOf(known, language, theme) },
      });
      const page = await context.newPage();
      page.on('pageerror', ({ message }) => wrong.push(`${known.kind}: ${message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') wrong.push(`${known.kind}: ${message.text()}`);
      });
      await page.goto(`${origin}${known.path}`);
      for (const one of await look(page)) {
        wrong.push(`${known.who} ${known.kind} ${language} ${theme}: ${one}`);
      }
      await context.close();
    }
  } finally {
    await browser.close();
  }
  return wrong;
};

for (const { language, theme } of LOOKS) {
  test(`axe finds nothing on any page: ${language}, ${theme}`, { skip }, async () => {
    const viewport = { width: WIDE, height: HEIGHT };
    const wrong = await lookAtEach(language, theme, { viewport, bypassCSP: true }, async (page) => {
      await page.addScriptTag({ path: AXE });
      return violationsOf(page);
    });
    assert.deepEqual(wrong, []);
  });
}

for (const language of ['en', 'zh']) {
  test(`no page scrolls sideways at 320 px, and none needs a script: ${language}`, {
    skip,
  }, async () => {
    const viewport = { width: NARROW, height: HEIGHT };
    const wrong = await lookAtEach(language, 'auto', { viewport }, async (page) => {
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      return width > NARROW ? [`is ${width} px wide`] : [];
    });
    const bare = await lookAtEach(
      language,
      'auto',
      { viewport, javaScriptEnabled: false },
      async (page) => {
        const heading = await page.locator('h1').count();
        return heading === 1 ? [] : [`has ${heading} first headings without script`];
      },
    );
    assert.deepEqual([...wrong, ...bare], []);
  });
}
