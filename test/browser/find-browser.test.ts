import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, SKIP_BROWSER } from './look-at-page.ts';

/** Width of a text in one of the page's faces, and what it looks like at 40 pixels. */
const drawn = (page: Page, text: string, face: string): Promise<{ width: number; ink: string }> =>
  page.evaluate(
    ([text, face]) => {
      const canvas = document.createElement('canvas');
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      context.font = `40px ${face}`;
      context.fillText(text, 10, 60);
      return { width: context.measureText(text).width, ink: canvas.toDataURL() };
    },
    [text, face] as const,
  );

/** A character that no font has: it is drawn as the box for what is missing. */
const NOWHERE = '\u{10fffd}';

describe('the browser of the tests', { skip: SKIP_BROWSER }, () => {
  let browser: Browser;
  let page: Page;
  before(async () => {
    browser = await openBrowser();
    page = await browser.newPage();
  });
  after(() => browser?.close());

  test('draws every Chinese character of the pages, and no two of them as the same box', async () => {
    const box = await drawn(page, NOWHERE, 'sans-serif');
    const characters = [...new Set('出口审查报告线索移送函北京市新疆维吾尔自治区车辆识别代号牌')];
    const inks = new Set<string>();
    for (const one of characters) {
      const { width, ink } = await drawn(page, one, 'sans-serif');
      assert.equal(width, 40, `${one} fills its square`);
      assert.notEqual(ink, box.ink, one);
      inks.add(ink);
    }
    assert.equal(inks.size, characters.length);
  });

  test('has faces of three widths for Latin', async () => {
    const widths = [];
    for (const face of ['serif', 'monospace', 'sans-serif']) {
      widths.push((await drawn(page, 'The quick brown fox', face)).width);
    }
    assert.equal(new Set(widths).size, 3, widths.join());
  });
});
