import { type Html, html } from '../html/html.ts';
import type { Lang } from '../messages/messages.ts';
import { percent } from '../nation/plots/plot-frame.ts';
import { plotRows } from './plot-rows.ts';

/** Somebody's figure with its interval, beside those of others. */
export interface DottedInterval {
  readonly name: string;
  /** Figure and interval in words. */
  readonly figures: string;
  /** Null: too little is known for a figure of its own. */
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
  /** The one that is meant. */
  readonly strong?: boolean;
}

/** Height of the marks, in pixels. */
const HIGH = 12;
const MIDDLE = HIGH / 2;
const DOT = 4; // not-law: pixels

/**
 * Dots with their intervals one below the other on one scale from 0, and across all of them the line of the whole that
 * they are parts of. It is drawn in the colour of the words, so that it needs no style of its own.
 *
 * @param whole figure of the whole; null: none is known.
 */
export const intervalDots = (
  rows: readonly DottedInterval[],
  whole: number | null,
  title: string,
  lang: Lang,
): Html => {
  const top = Math.max(whole ?? 0, ...rows.map(({ high }) => high));
  const at = (value: number): string => percent(top === 0 ? 0 : value / top);
  const drawn = rows.map(({ name, figures, value, low, high, strong = false }) => ({
    ...{ name, figures, strong },
    marks: (y: number): Html => {
      const middle = y + MIDDLE;
      const across = html`x1="${at(low)}" x2="${at(high)}" y1="${middle}" y2="${middle}"`;
      const span = html`<line stroke="currentColor" stroke-width="2" ${across}/>`;
      const dot = html`<circle fill="currentColor" cx="${at(value ?? 0)}" cy="${middle}" r="${DOT}"/>`;
      const line = html`x1="${at(whole ?? 0)}" x2="${at(whole ?? 0)}" y1="${y}" y2="${y + HIGH}"`;
      const mean = html`<line stroke="currentColor" stroke-dasharray="2 2" ${line}/>`;
      return html`${span}${value === null ? '' : dot}${whole === null ? '' : mean}`;
    },
  }));
  return plotRows(drawn, HIGH, title, lang);
};
