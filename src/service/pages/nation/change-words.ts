import { type Html, html } from '../../../report/html/html.ts';
import type { ChangeTone } from '../../../typeset/director-sheet.ts';

/** A number with its sign, thousands grouped: `+1,200`, `−3`, `±0`. */
export const signed = (n: number): string =>
  `${n > 0 ? '+' : n < 0 ? '−' : '±'}${Math.abs(n).toLocaleString('en', { maximumFractionDigits: 1 })}`;

/** How a change is meant where more is worse. */
export const moreIsWorse = (n: number): ChangeTone => (n > 0 ? 'stop' : n < 0 ? 'good' : 'quiet');

/** A change in the colour of what it means. */
export const changeHtml = (words: string, tone: ChangeTone): Html =>
  html`<span class="${tone === 'quiet' ? 'quiet' : tone}">${words}</span>`;

const PERCENT = 100; // not-law: per cent

/** A share in per cent with one place; a dash of nothing. */
export const shareWords = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((PERCENT * part) / whole).toFixed(1)}%`;
