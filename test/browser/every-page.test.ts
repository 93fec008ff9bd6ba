import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { FEWEST_VEHICLES } from '../made-demonstration.ts';
import { ALL, someOf, WITH_ALL } from '../tier.ts';
import { crawlPages, type ReachedPage, type Visitor } from './crawl-pages.ts';
import { openBrowser, SKIP_BROWSER } from './look-at-page.ts';
import { ownDemonstration } from './own-demonstration.ts';
import { visitorsOf } from './visitors.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** What hangs by the theme is contrast, what hangs by the language is the width of words: two looks hold both. */
const FIRST = { language: 'en', theme: 'light' } as const;
const LOOKS = someOf([FIRST, { language: 'zh', theme: 'dark' } as const]);
const NARROW = 320;
const HEIGHT = 900;
const NARROW_VIEW = { width: NARROW, height: HEIGHT };
const WIDE_VIEW = { width: 1280, height: HEIGHT };
/** Of the nation in the gate, where a page is looked at and nothing on it counted: made in a third of the time. */
const VEHICLES = ALL ? undefined : FEWEST_VEHICLES;

interface Known extends ReachedPage {
  readonly cookie: string;
}

/**
 * Every how many pages axe looks at one: it takes most of the time, and pages are put together of the same pieces. What
 * these are like in another theme a third of the pages show.
 */
const axeAt = (look: (typeof LOOKS)[number]): number => (ALL && look === FIRST ? 1 : 3);

const skip = SKIP_BROWSER;
const { origin, stop } =
  skip === false ? await ownDemonstration(VEHICLES) : { origin: '', stop: async () => {} };
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

/** The pages by who sees them: a visitor walks through his pages in one tab. */
const byVisitor = Map.groupBy(pages, ({ cookie }) => cookie);

const violationsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const found = await Reflect.get(window, 'axe').run(document, { resultTypes: ['violations'] });
    return found.violations.map(
      (one: { id: string; nodes: { html: string }[] }) => `${one.id}: ${one.nodes[0]?.html}`,
    );
  });

/** Looks at every page as somebody who sees it so, and gives what is wrong with it. */
const lookAtEach = async (
  { language, theme }: (typeof LOOKS)[number],
  options: BrowserContextOptions,
  look: (page: Page) => Promise<readonly string[]>,
): Promise<readonly string[]> => {
  const browser = await openBrowser();
  const wrong: string[] = [];
  try {
    for (const [session, seen] of byVisitor) {
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

const widthOf = async (page: Page): Promise<readonly string[]> => {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  return width > NARROW ? [`is ${width} px wide`] : [];
};

for (const look of LOOKS) {
  const name = `${look.language}, ${look.theme}`;
  test(`axe finds nothing on any page, and none scrolls sideways at 320 px: ${name}`, {
    skip,
  }, async () => {
    let place = 0;
    const wrong = await lookAtEach(
      look,
      { viewport: NARROW_VIEW, bypassCSP: true },
      async (page) => {
        const tooWide = await widthOf(page);
        place += 1;
        if (place % axeAt(look) !== 0) return tooWide;
        await page.setViewportSize(WIDE_VIEW);
        await page.addScriptTag({ path: AXE });
        const violations = await violationsOf(page);
        await page.setViewportSize(NARROW_VIEW);
        return [...violations, ...tooWide];
      },
    );
    assert.deepEqual(wrong, []);
  });
}

test('no page needs a script, and without one none scrolls sideways at 320 px', {
  skip: skip || WITH_ALL,
}, async () => {
  const bare = { viewport: NARROW_VIEW, javaScriptEnabled: false };
  const wrong = await lookAtEach(FIRST, bare, async (page) => {
    const headings = await page.locator('h1').count();
    return [
      ...(headings === 1 ? [] : [`has ${headings} first headings without script`]),
      ...(await widthOf(page)),
    ];
  });
  assert.deepEqual(wrong, []);
});
