import { type Html, html, joined } from '../html/html.ts';
import type { Lang } from '../messages/messages.ts';
import { percent, plotBar, plotSvg, plotText } from '../nation/plots/plot-frame.ts';
import { plotLines } from '../product/plot-words.ts';

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

/** Pixels from line to line, and from the words of an interval to its scale and to the next. */
const LINE = 20;
const MARK = 18;
const NEXT = 66;

/** Intervals one below the other: a bar from bound to bound, a mark at the value, the scale under it. */
export const intervalPlot = (
  intervals: readonly PlottedInterval[],
  title: string,
  lang: Lang,
): Html => {
  let top = 0;
  const rows = intervals.map(({ name, words, value, lower, upper, top: end, topWords }) => {
    const y = top;
    const names = plotLines(name);
    const lines = [...names, ...plotLines(words)];
    const mark = y + lines.length * LINE + MARK;
    const at = (share: number): number => (end === 0 ? 0 : Math.min(1, share / end));
    const place = value === null ? null : percent(at(value));
    top = mark + NEXT - MARK;
    return joined(
      lines.map((line, index) =>
        plotText('0', y + 16 + index * LINE, line, 'start', index < names.length ? 'strong' : ''),
      ),
      plotBar('m-span', at(lower), Math.max(0.004, at(upper) - at(lower)), mark - 8, 16),
      html`<line class="ground" x1="0" x2="100%" y1="${mark + 16}" y2="${mark + 16}"/>`,
      plotText('0', mark + 32, '0', 'start', 'quiet'),
      plotText('100%', mark + 32, topWords, 'end', 'quiet'),
      place === null
        ? ''
        : html`<line class="l-ink" x1="${place}" x2="${place}" y1="${mark - 12}" y2="${mark + 12}"/>`,
    );
  });
  return plotSvg(lang, 'intervals', top, title, html`${rows}`);
};
