import type { Lang } from '../messages/messages.ts';
import { percent, plotBar, plotSvg, plotText } from '../nation/plots/plot-frame.ts';

/** One interval, drawn on a scale of its own from 0 to `top`. */
export interface PlottedInterval {
  readonly name: string;
  /** Value and interval in words. */
  readonly words: string;
  readonly value: number | null;
  readonly lower: number;
  readonly upper: number;
  readonly top: number;
  /** The end of the scale in words. */
  readonly topWords: string;
}

/** Room of one interval, in pixels: name, words, mark, scale. */
const ROW = 104; // not-law: pixels
const MARK = 56;

/** Intervals one below the other: a bar from bound to bound, a mark at the value, the scale under it. */
export const intervalPlot = (
  intervals: readonly PlottedInterval[],
  title: string,
  lang: Lang,
): string => {
  const rows = intervals.map(({ name, words, value, lower, upper, top, topWords }, index) => {
    const y = index * ROW;
    const at = (share: number): number => (top === 0 ? 0 : Math.min(1, share / top));
    const place = value === null ? null : percent(at(value));
    return (
      plotText('0', y + 16, name, 'start', 'strong') +
      plotText('0', y + 36, words) +
      plotBar('m-span', at(lower), Math.max(0.004, at(upper) - at(lower)), y + MARK - 8, 16) +
      `<line class="ground" x1="0" x2="100%" y1="${y + MARK + 16}" y2="${y + MARK + 16}"/>` +
      plotText('0', y + MARK + 32, '0', 'start', 'quiet') +
      plotText('100%', y + MARK + 32, topWords, 'end', 'quiet') +
      (place === null
        ? ''
        : `<line class="l-ink" x1="${place}" x2="${place}" y1="${y + MARK - 12}" y2="${y + MARK + 12}"/>`)
    );
  });
  return plotSvg(lang, 'intervals', intervals.length * ROW, title, rows.join(''));
};
