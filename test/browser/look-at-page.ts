import assert from 'node:assert/strict';
import { type Browser, chromium, type Page } from 'playwright-core';
import { someOf } from '../tier.ts';
import { axeAddress, violationsOf } from './axe.ts';
import { findBrowser } from './find-browser.ts';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // shared memory of a container is too small for a long page
  '--disable-dev-shm-usage',
];

const found = await findBrowser();

/** Why tests in a browser are skipped here; false where they run, which they always do on Linux x64. */
export const SKIP_BROWSER: string | false =
  found === null ? 'no Chrome was found: install it, or set CHROMIUM to its path' : false;

/** Longest that the browser may take for anything, in milliseconds: one that hangs fails, a busy machine does not. */
const LONGEST = 600_000;

/** A browser without network use of its own; the caller closes it. */
export const openBrowser = async (): Promise<Browser> => {
  if (found === null) throw new Error('no browser: this test was to be skipped');
  const browser = await chromium.launch({
    executablePath: found.path,
    args: FLAGS,
    env: { ...process.env, ...found.env },
    timeout: LONGEST,
  });
  browser.on('context', (context) => context.setDefaultTimeout(LONGEST));
  return browser;
};

/** Opens `address`, runs `look`, and holds that the page asked for nothing else and broke nothing. */
export const lookAtPage = async (
  browser: Browser,
  address: string,
  options: Parameters<Browser['newPage']>[0],
  look: (page: Page) => Promise<void>,
): Promise<void> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  const asked: string[] = [];
  const broken: string[] = [];
  page.on('request', (request) => asked.push(request.url().split('#')[0] ?? ''));
  page.on('pageerror', (error) => broken.push(error.message));
  page.on('console', (message) => broken.push(message.text()));
  await page.goto(address);
  await look(page);
  const axe = await axeAddress();
  assert.deepEqual(
    asked.filter((one) => one !== axe),
    [address.split('#')[0]],
  );
  assert.deepEqual(broken, []);
  await page.close();
};

/** Holds that the page, every fold open, does not scroll sideways. */
export const holdFits = async (page: Page, width: number): Promise<void> => {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
};

/** Holds that the page, every fold open, does not scroll sideways and has no accessibility violation. */
export const holdAccessible = async (page: Page, width: number): Promise<void> => {
  await holdFits(page, width);
  assert.deepEqual(await violationsOf(page), []);
};

/**
 * What is held of a public page in a language: what axe finds hangs on the way it is written, what fits on its words.
 * So one language of each direction is accessible, and the others have to fit.
 */
export const holdIn = (language: string): typeof holdFits =>
  language === 'en' || language === 'ar' ? holdAccessible : holdFits;

/** How a page is looked at. */
interface Look {
  readonly lang: 'en' | 'zh';
  readonly colorScheme: 'light' | 'dark';
  readonly width: number;
  /** What is held of it. */
  readonly hold: typeof holdFits;
}

const holdLook = (
  browser: Browser,
  address: string,
  { lang, colorScheme, width, hold }: Look,
  style: string,
): Promise<void> => {
  const options = { viewport: { width, height: 900 }, colorScheme, bypassCSP: true };
  return lookAtPage(browser, `${address}#lang=${lang}`, options, async (page) => {
    assert.equal(await page.locator('html').getAttribute('lang'), lang);
    if (style !== '') await page.addStyleTag({ content: style });
    await hold(page, width);
  });
};

/**
 * What hangs on what: contrast on the colours, what fits on the language and the width, and nothing on all three. So a
 * page fits in both languages at both widths, and is accessible in two of these looks, in which each language, colour
 * and width is seen. The gate has the first alone.
 *
 * @param style laid over the page before.
 */
export const holdAccessibleInPairs = async (
  browser: Browser,
  address: string,
  style = '',
): Promise<void> => {
  for (const look of someOf([
    { lang: 'en', colorScheme: 'light', width: 360, hold: holdAccessible },
    { lang: 'en', colorScheme: 'light', width: 1280, hold: holdFits },
    { lang: 'zh', colorScheme: 'dark', width: 360, hold: holdFits },
    { lang: 'zh', colorScheme: 'dark', width: 1280, hold: holdAccessible },
  ] as const)) {
    await holdLook(browser, address, look, style);
  }
};
