import { type Content, type Html, html, joined } from '../../html/html.ts';
import { grouped, roundStep } from '../figures.ts';

/** Rules across a plot, the uppermost at the top. */
const RULES = 4;
/** Height of the columns, in pixels. */
const COLUMNS_HIGH = 160; // not-law: pixels
/** Room of the lines of words under the columns. */
const AXIS = 40;

/** Anchor of a word so that it stays inside at both ends. */
export type Anchor = 'start' | 'middle' | 'end';

/** What a drawing of columns needs to place its marks: across in percent, down in pixels. */
export interface PlotFrame {
  /** Place of a count from the top. */
  readonly y: (value: number) => number;
  /** The count of the uppermost rule. */
  readonly top: number;
  /** Place of the ground line. */
  readonly ground: number;
  readonly height: number;
  /** Rules with their figures, the ground line last. */
  readonly rules: Html;
}

/** A place in percent, short. */
export const percent = (share: number): string => `${Number((100 * share).toFixed(2))}%`;

/** The anchor that keeps a word at `share` of the width inside the plot. */
export const anchorAt = (share: number): Anchor =>
  share < 0.15 ? 'start' : share > 0.85 ? 'end' : 'middle';

/** A word of a plot, inert; `x` in percent, `y` in pixels. */
export const plotText = (
  x: string,
  y: number,
  words: Html | string,
  anchor: Anchor = 'start',
  className = '',
): Html =>
  joined(
    html`<text x="${x}" y="${y}"${anchor === 'start' ? '' : html` text-anchor="${anchor}"`}`,
    html`${className === '' ? '' : html` class="${className}"`}>${words}</text>`,
  );

/** A bar; `x` and `width` as shares of the plot, the rest in pixels. Nothing is drawn of nothing. */
export const plotBar = (
  className: string,
  x: number,
  width: number,
  y: number,
  height: number,
): Html =>
  width <= 0 || height <= 0
    ? html``
    : joined(
        html`<rect class="${className}" x="${percent(x)}" y="${Number(y.toFixed(1))}" width="${percent(width)}" `,
        html`height="${Number(height.toFixed(1))}"/>`,
      );

/** The frame of columns up to `most`, with `head` pixels free above them; `write` writes the figures of the rules. */
export const plotFrame = (
  most: number,
  head: number,
  write: (count: number) => string = grouped,
): PlotFrame => {
  const step = roundStep(most, RULES);
  const top = step * Math.max(1, Math.ceil(most / step));
  const ground = head + COLUMNS_HIGH;
  const y = (value: number): number => ground - (COLUMNS_HIGH * value) / top;
  const rules: Html[] = [];
  for (let value = top; value >= 0; value -= step) {
    const at = Number(y(value).toFixed(1));
    rules.push(
      html`<line class="${value === 0 ? 'ground' : 'rule'}" x1="0" x2="100%" y1="${at}" y2="${at}"/>`,
      html`<text class="quiet" x="-8" y="${at + 4}" text-anchor="end">${write(value)}</text>`,
    );
  }
  return { y, top, ground, height: ground + AXIS, rules: html`${rules}` };
};

/** A plot in one language, told to readers of the page's text by its words. */
export const plotSvg = (
  lang: string,
  className: string,
  height: number,
  words: string,
  content: Content,
): Html =>
  joined(
    html`<svg class="plot ${className}" lang="${lang}" role="img" aria-label="${words}" `,
    html`height="${height}">${content}</svg>`,
  );
