/**
 * Photographs every page of the demonstration that a visitor reaches by links, and some behind forms: at two sizes, in
 * both languages and both themes, into `out/pages/`, with a page that shows them. Those that the documents show are
 * made anew in `docs/pages/`. `npm run pages` runs it on a demonstration of its own; `npm run pages --
 * http://127.0.0.1:8460` on one that runs.
 */
import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { BEHIND_FORMS } from '../test/browser/behind-forms.ts';
import { crawlPages, type ReachedPage, type Visitor } from '../test/browser/crawl-pages.ts';
import { openBrowser } from '../test/browser/look-at-page.ts';
import { ownDemonstration } from '../test/browser/own-demonstration.ts';
import { visitorsOf } from '../test/browser/visitors.ts';
import { SHOWN_PICTURES, shownPage } from './shown-pictures.ts';

const ROOT = join(import.meta.dirname, '..');
const PLACE = join(ROOT, 'out', 'pages');
const SHOWN = join(ROOT, 'docs', 'pages');
const SIZES = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 900 },
} as const;
const LOOKS = [
  { language: 'en', theme: 'light' },
  { language: 'zh', theme: 'light' },
  { language: 'en', theme: 'dark' },
  { language: 'zh', theme: 'dark' },
] as const;
/** What a buyer reads is photographed in more of the eight languages. */
const BUYERS_LOOKS = (['ru', 'kk', 'ar'] as const).map((language) => ({
  language,
  theme: 'light' as const,
}));
const BUYERS_PAGES = /^\/(?:vehicles\/\{vin\}|L\/\{code\}|letters|service|complaints\/.*)?$/;

type Look = (typeof LOOKS)[number] | (typeof BUYERS_LOOKS)[number];

const looksOf = ({ who, kind }: ReachedPage): readonly Look[] =>
  who === 'public' && BUYERS_PAGES.test(kind) ? [...LOOKS, ...BUYERS_LOOKS] : LOOKS;

/** Pages are shown to this height; what is below is more of the same. */
const TALLEST = 1800;
const QUALITY = 45;

const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

const nameOf = ({ kind }: ReachedPage): string =>
  kind === '/'
    ? 'home'
    : kind
        .slice(1)
        .replaceAll(/[^\w]+/g, '-')
        .replaceAll(/^-|-$/g, '');

const partOf = (who: string): string => who.split('.')[0] ?? who;

const TRIES = 3;

/** A busy machine now and then takes no picture at the first try. */
const photograph = async (
  context: BrowserContext,
  reach: (page: Page) => Promise<unknown>,
  path: string,
  width: number,
  tried = 1,
): Promise<void> => {
  const page = await context.newPage();
  await reach(page);
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  const session = await context.newCDPSession(page);
  const taken = await session
    .send('Page.captureScreenshot', {
      format: 'webp',
      quality: QUALITY,
      captureBeyondViewport: true,
      clip: { x: 0, y: 0, width, height: Math.min(tall, TALLEST), scale: 1 },
    })
    .catch((error: unknown) => {
      if (tried === TRIES) throw error;
      return null;
    });
  if (taken !== null) await writeFile(path, Buffer.from(taken.data, 'base64'));
  await page.close();
  if (taken === null) await photograph(context, reach, path, width, tried + 1);
};

/** A session and a look as cookies: a browser keeps them where a form leads on to another page. */
const cookiesOf = (
  origin: string,
  { cookie }: Visitor,
  look: Look,
): readonly { readonly name: string; readonly value: string; readonly url: string }[] => {
  const session = cookie.split('; ').flatMap((pair) => {
    const at = pair.indexOf('=');
    return at < 0 ? [] : [{ name: pair.slice(0, at), value: pair.slice(at + 1), url: origin }];
  });
  const chosen = Object.entries(look).map(([name, value]) => ({ name, value, url: origin }));
  return [...session, ...chosen];
};

/** The page of all photographs, one row a page. */
const galleryOf = (pages: readonly ReachedPage[]): string => {
  const rows = pages.map((page) => {
    const name = `${partOf(page.who)}-${nameOf(page)}`;
    const pictures = Object.keys(SIZES).flatMap((size) =>
      looksOf(page).map(
        ({ language, theme }) =>
          `- [${size}, ${language}, ${theme}](${name}.${size}.${language}.${theme}.webp)`,
      ),
    );
    const head = `### ${partOf(page.who)}: \`${page.kind}\``;
    return `${head}\n\n![](${name}.desktop.en.light.webp)\n\n${pictures.join('\n')}\n`;
  });
  const from = 'Made by `npm run pages` from the demonstration: everything on them is made up.';
  return `# The pages\n\n${from}\n\n${rows.join('\n')}`;
};

/** What waits is another page for each part; all else is photographed once, as the first who reaches it sees it. */
const OWN = '/work';

/** A page, and how a browser comes there. */
interface PhotographedPage extends ReachedPage {
  readonly visitor: Visitor;
  readonly reach: (page: Page) => Promise<unknown>;
}

/** The pages of all visitors, each kind once, and those behind forms. */
const allPages = async (
  origin: string,
  visitors: readonly Visitor[],
): Promise<readonly PhotographedPage[]> => {
  const seen = new Set<string>();
  const found: PhotographedPage[] = [];
  for (const visitor of visitors) {
    for (const page of await crawlPages(origin, visitor)) {
      const key = page.kind === OWN ? `${partOf(visitor.who)} ${page.kind}` : page.kind;
      if (seen.has(key)) continue;
      seen.add(key);
      const reach = (opened: Page) => opened.goto(`${origin}${page.path}`);
      found.push({ ...page, visitor, reach });
    }
  }
  const behind = BEHIND_FORMS.flatMap(({ who, kind, reach }) =>
    visitors
      .filter((visitor) => visitor.who === who)
      .map((visitor) => ({
        ...{ who, kind, path: kind, visitor },
        reach: (opened: Page) => reach(opened, origin),
      })),
  );
  return [...found, ...behind];
};

const [given] = process.argv.slice(2);
const { origin, stop } =
  given === undefined ? await ownDemonstration() : { origin: given, stop: async () => {} };
const browser = await openBrowser();
try {
  const pages = await allPages(origin, await visitorsOf(origin));
  await mkdir(PLACE, { recursive: true });
  for (const old of await readdir(PLACE)) if (old.endsWith('.webp')) await rm(join(PLACE, old));
  let done = 0;
  for (const page of pages) {
    for (const [size, viewport] of Object.entries(SIZES)) {
      for (const look of looksOf(page)) {
        const { language, theme } = look;
        const context = await browser.newContext({ viewport });
        await context.addCookies([...cookiesOf(origin, page.visitor, look)]);
        const name = `${partOf(page.who)}-${nameOf(page)}.${size}.${language}.${theme}.webp`;
        await photograph(context, page.reach, join(PLACE, name), viewport.width);
        await context.close();
      }
    }
    done += 1;
    say(`${done} of ${pages.length}: ${partOf(page.who)} ${page.kind}`);
  }
  await writeFile(join(PLACE, 'README.md'), galleryOf(pages));
  for (const { picture } of SHOWN_PICTURES) {
    await copyFile(join(PLACE, picture), join(SHOWN, picture));
  }
  await writeFile(join(SHOWN, 'README.md'), shownPage());
  say(`out/pages/README.md shows ${pages.length} pages`);
} finally {
  await browser.close();
  await stop();
}
