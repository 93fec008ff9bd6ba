import { type Html, html, joined } from '../html/html.ts';
import type { Lang } from '../messages/messages.ts';
import { grouped, roundStep } from '../nation/figures.ts';
import { openIsCut } from '../nation/plots/age-plot.ts';
import {
  type Anchor,
  percent,
  plotBar,
  plotFrame,
  plotSvg,
  plotText,
} from '../nation/plots/plot-frame.ts';
import { SALES_MESSAGES } from './sales-messages.ts';
import type { AgeBin } from './sales-model.ts';
import { windowLines } from './window-lines.ts';

const HEAD = 56;
/** Figures on the axis, at most. */
const FIGURES = 8;
/** Share of the axis behind which only the last figure stands. */
const NEAR_END = 0.87;
const FILLED = 0.84;
/** The break in a bar that is cut, from its top, in pixels. */
const GAP = { from: 12, high: 4 };

/** What the histogram is drawn from: `within` the days asked, `law` the days of the law. */
export interface ExitAges {
  readonly ages: readonly AgeBin[];
  readonly within: number;
  readonly law: number;
}

/** The days a closed bin holds, most often. */
export const usualBin = (ages: readonly AgeBin[]): number => {
  const times = new Map<number, number>();
  for (const { from, to } of ages) {
    if (to !== null) times.set(to - from + 1, (times.get(to - from + 1) ?? 0) + 1);
  }
  return [...times].reduce((best, next) => (next[1] > best[1] ? next : best), [1, 0])[0];
};

/**
 * Histogram of the days from first registration to first exit. Day d fills [d, d + 1), so the line of the
 * window stands at the end of its last day; the last bin is drawn as wide as the others, and cut when it
 * stands above all of them.
 */
export const exitAgePlot = ({ ages, within, law }: ExitAges, words: string, lang: Lang): Html => {
  const say = SALES_MESSAGES[lang];
  const closed = Math.max(0, ...ages.filter(({ to }) => to !== null).map(({ count }) => count));
  const frame = plotFrame(closed === 0 ? (ages.at(-1)?.count ?? 0) : closed, HEAD);
  const width = usualBin(ages);
  const start = ages[0]?.from ?? 0;
  const end = (ages.at(-1)?.from ?? 0) + width;
  const at = (day: number): number => (day - start) / (end - start);
  const columns = ages.map(({ from, to, count }) => {
    const slot = at(to === null ? end : to + 1) - at(from);
    const y = frame.y(Math.min(count, frame.top));
    const fill = to !== null && to <= within ? 'm-quiet' : 'm-span';
    const bar = plotBar(
      fill,
      at(from) + (slot * (1 - FILLED)) / 2,
      slot * FILLED,
      y,
      frame.ground - y,
    );
    if (count <= frame.top || !openIsCut(ages)) return bar;
    const gap = plotBar('gap', at(from), slot, y + GAP.from, GAP.high);
    return joined(bar, gap, plotText('100%', y - 6, grouped(count), 'end', 'strong'));
  });
  const last = ages.at(-1);
  const step = roundStep(end - start, FIGURES);
  const days = Array.from({ length: FIGURES + 1 }, (_, index) => index * step);
  const under = (x: string, words: string, anchor: Anchor): Html =>
    plotText(x, frame.ground + 16, words, anchor, 'quiet');
  const figures = [
    ...days
      .filter((day) => day >= start && at(day) < NEAR_END)
      .map((day) => under(percent(at(day)), String(day), day === start ? 'start' : 'middle')),
    last === undefined
      ? ''
      : under('100%', last.to === null ? `${last.from}+` : `${last.to}`, 'end'),
    plotText('100%', frame.ground + 34, say.agesAxis, 'end', 'quiet'),
  ];
  const lines = windowLines({
    within,
    law,
    ground: frame.ground,
    top: HEAD,
    at: (day) => at(day + 1),
  });
  const edge = at(within + 1);
  const sides =
    edge > 0 && edge <= 1
      ? joined(
          html`<g transform="translate(-6)">${plotText(percent(edge), 28, say.within(within), 'end', 'quiet')}</g>`,
          html`<g transform="translate(6)">${plotText(percent(edge), 28, say.later, 'start', 'quiet')}</g>`,
        )
      : '';
  return plotSvg(
    lang,
    'columns',
    frame.height,
    words,
    joined(frame.rules, columns, lines(lang), sides, figures),
  );
};
