import type { Page } from 'playwright-core';

/** Pixels of a target, at least, each way (WCAG 2.5.8). */
const LEAST = 24;

/** What can be clicked and is smaller than 24 pixels each way; a link within a sentence is as high as its line. */
export const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate((least) => {
    for (const one of document.querySelectorAll('details')) one.open = true;
    const targets = document.querySelectorAll<HTMLElement>(
      'a[href], button, summary, label[for], input:not([name=lang]), select',
    );
    return (
      [...targets]
        .filter((one) => one.offsetParent !== null && !one.classList.contains('skip'))
        .filter((one) => one.closest('p, figcaption') === null)
        // a label for readers of the screen alone: what it names is the target
        .filter((one) => one.tagName !== 'LABEL' || one.offsetHeight > 1)
        .filter((one) => {
          const { width, height } = one.getBoundingClientRect();
          return width < least || height < least;
        })
        .map((one) => `${one.tagName} ${one.textContent} ${one.getBoundingClientRect().height}`)
    );
  }, LEAST);

/** Figures that do not stand whole on one line: cells, and the counts of the answer. */
export const brokenCounts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const numbers = /\d[\d,]*\d/g;
    return [...document.querySelectorAll('td.figure, .headline b, .parts dd b')].flatMap((one) => {
      const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
      const broken: string[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        for (const match of (node.textContent ?? '').matchAll(numbers)) {
          const range = document.createRange();
          range.setStart(node, match.index);
          range.setEnd(node, match.index + match[0].length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (lines.size > 1) broken.push(match[0]);
        }
      }
      return broken;
    });
  });
