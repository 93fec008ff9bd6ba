import { type Html, html } from '../../../report/html/html.ts';
import type { ChangeTone } from '../../../typeset/director-sheet.ts';
import type { Visit } from '../frame/page.ts';
import { cny } from '../pieces/cny.ts';

/** A number with its sign, thousands grouped: `+1,200`, `−3`, `±0`. */
export const signed = (n: number): string =>
  `${n > 0 ? '+' : n < 0 ? '−' : '±'}${Math.abs(n).toLocaleString('en', { maximumFractionDigits: 1 })}`;

/** An amount in CNY with its sign; `±0` of none. */
export const signedMoney = (visit: Pick<Visit, 'language'>, amount: number): string => {
  if (amount === 0) return signed(0);
  return `${amount < 0 ? '−' : '+'}${cny(visit, Math.abs(amount))}`;
};

/** How a change is meant where more is worse. */
export const moreIsWorse = (n: number): ChangeTone => (n > 0 ? 'stop' : n < 0 ? 'good' : 'quiet');

/** A change in the colour of what it means. */
export const changeHtml = (words: string, tone: ChangeTone): Html =>
  html`<span class="${tone === 'quiet' ? 'quiet' : tone}">${words}</span>`;

const PERCENT = 100; // not-law: per cent

/** A share in per cent with one place; a dash of nothing. */
export const shareWords = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((PERCENT * part) / whole).toFixed(1)}%`;
