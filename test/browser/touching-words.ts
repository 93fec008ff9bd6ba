import type { Page } from 'playwright-core';

/**
 * Words of the plots shown in a language that touch each other or leave the window. Where a word stands is
 * read from the page, how wide and high it is from its letters: no font of this machine decides.
 */
export const touchingWords = (page: Page, lang: string): Promise<readonly string[]> =>
  page.evaluate((shown) => {
    // Em of a letter in the widest common face; Chinese characters fill their square.
    const [narrow, wide, up, down] = [0.64, 1, 0.75, 0.15];
    const boxOf = (text: SVGTextElement) => {
      const size = Number.parseFloat(getComputedStyle(text).fontSize);
      const letters = [...(text.textContent ?? '')];
      const ems = letters.map((one) => (/[\u2e80-\u9fff\uff00-\uff60]/.test(one) ? wide : narrow));
      const width = size * ems.reduce((sum, one) => sum + one, 0);
      const anchor = getComputedStyle(text).textAnchor;
      const before = anchor === 'end' ? 1 : anchor === 'middle' ? 0.5 : 0;
      const start = text.getStartPositionOfChar(0);
      const matrix = text.getScreenCTM() as DOMMatrix;
      const x = start.x + before * text.getComputedTextLength();
      const at = new DOMPoint(x, start.y).matrixTransform(matrix);
      const left = at.x - before * width;
      return { left, right: left + width, top: at.y - up * size, bottom: at.y + down * size };
    };
    return [...document.querySelectorAll<SVGElement>(`svg.plot[lang=${shown}]`)].flatMap((svg) => {
      const boxes = [...svg.querySelectorAll('text')]
        .filter((text) => text.getBoundingClientRect().width > 0)
        .map((text) => ({ words: text.textContent, box: boxOf(text) }));
      return boxes.flatMap((a, at) => [
        ...(a.box.left < 0 || a.box.right > document.documentElement.clientWidth
          ? [`${a.words} leaves`]
          : []),
        ...boxes
          .slice(at + 1)
          .filter(
            ({ box }) =>
              box.left < a.box.right &&
              a.box.left < box.right &&
              box.top < a.box.bottom &&
              a.box.top < box.bottom,
          )
          .map((b) => `${a.words} / ${b.words}`),
      ]);
    });
  }, lang);
