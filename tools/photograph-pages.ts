/**
 * Photographs every page of the demonstration that a visitor reaches by links: at two sizes, in both languages and both
 * themes, into `docs/pages/`, with a page that shows them. `npm run pages` runs it on a demonstration of its own;
 * `npm run pages -- http://127.0.0.1:8460` on one that runs.
 */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { crawlPages, type ReachedPage, type Visitor } from '../test/browser/crawl-pages.ts';
import { openBrowser } from '../test/browser/look-at-page.ts';
import { ownDemonstration } from '../test/browser/own-demonstration.ts';
import { visitorsOf } from '../test/browser/visitors.ts';

const ROOT = join(import.meta.dirname, '..');
const PLACE = join(ROOT, 'docs', 'pages');
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
/** The looks that are kept in the repository; those of all four would be twice as large. */
const isKept = ({ language, theme }: (typeof LOOKS)[number]): boolean =>
  (language === 'en') === (theme === 'light');
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

const photograph = async (
  context: BrowserContext,
  address: string,
  path: string,
  width: number,
): Promise<void> => {
  const page = await context.newPage();
  await page.goto(address);
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  const session = await context.newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: QUALITY,
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width, height: Math.min(tall, TALLEST), scale: 1 },
  });
  await writeFile(path, Buffer.from(data, 'base64'));
  await page.close();
};

/** The page of all photographs, one row a page. */
const galleryOf = (pages: readonly ReachedPage[]): string => {
  const rows = pages.map((page) => {
    const name = `${partOf(page.who)}-${nameOf(page)}`;
    const pictures = Object.keys(SIZES).flatMap((size) =>
      LOOKS.filter(isKept).map(
        ({ language, theme }) =>
          `- [${size}, ${language}, ${theme}](${name}.${size}.${language}.${theme}.webp)`,
      ),
    );
    const head = `### ${partOf(page.who)}: \`${page.kind}\``;
    return `${head}\n\n![](${name}.desktop.en.light.webp)\n\n${pictures.join('\n')}\n`;
  });
  const from =
    'Made by `npm run pages` from the demonstration: everything on them is made up. English is kept\n' +
    'in light, Chinese in dark; the command makes both in both.';
  return `# The pages\n\n${from}\n\n${rows.join('\n')}`;
};

/** What waits is another page for each part; all else is photographed once, as the first who reaches it sees it. */
const OWN = '/work';

/** The pages of all visitors, each kind once. */
const allPages = async (
  origin: string,
  visitors: readonly Visitor[],
): Promise<readonly (ReachedPage & { readonly visitor: Visitor })[]> => {
  const seen = new Set<string>();
  const found: (ReachedPage & { readonly visitor: Visitor })[] = [];
  for (const visitor of visitors) {
    for (const page of await crawlPages(origin, visitor)) {
      const key = page.kind === OWN ? `${partOf(visitor.who)} ${page.kind}` : page.kind;
      if (seen.has(key)) continue;
      seen.add(key);
      found.push({ ...page, visitor });
    }
  }
  return found;
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
      for (const { language, theme } of LOOKS) {
        const cookie = [page.visitor.cookie, `language=${language}`, `theme=${theme}`]
          .filter((one) => one !== '')
          .join('; ');
        const context = await browser.newContext({ viewport, extraHTTPHeaders: { cookie } });
        const name = `${partOf(page.who)}-${nameOf(page)}.${size}.${language}.${theme}.webp`;
        await photograph(context, `${origin}${page.path}`, join(PLACE, name), viewport.width);
        await context.close();
      }
    }
    done += 1;
    say(`${done} of ${pages.length}: ${partOf(page.who)} ${page.kind}`);
  }
  await writeFile(join(PLACE, 'README.md'), galleryOf(pages));
  say(`docs/pages/README.md shows ${pages.length} pages`);
} finally {
  await browser.close();
  await stop();
}
