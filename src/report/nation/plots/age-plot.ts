import type { NationSummary } from '../../../domain/nation/nation-summary.ts';
import { type Html, html, joined } from '../../html/html.ts';
import type { Lang } from '../../messages/messages.ts';
import { grouped } from '../figures.ts';
import { NATION_MESSAGES } from '../nation-messages.ts';
import { anchorAt, percent, plotBar, plotFrame, plotSvg, plotText } from './plot-frame.ts';

type Ages = NationSummary['ages'];

const HEAD = 40;
/** Columns between two figures of the axis. */
const EVERY = 6;
const FILLED = 0.8;
/** The break in a bar that is cut, from its top, in pixels. */
const GAP = { from: 12, high: 4 };

/** What the histogram says of the line: the bars on both sides of it. */
interface AroundLine {
  /** Bar that begins with the first day after the window. */
  readonly at: { readonly from: number; readonly to: number | null; readonly count: number };
  readonly before: { readonly from: number; readonly to: number; readonly count: number };
}

/** Days in a bar; the first, which may be longer, and the last, open, are drawn as wide as the others. */
export const binOf = (ages: Ages): number => (ages[2]?.from ?? 0) - (ages[1]?.from ?? 0);

/** The highest of the bars but the last, which is open and may stand far above them. */
const mostOf = (ages: Ages): number => {
  const closed = Math.max(0, ...ages.slice(0, -1).map(({ count }) => count));
  return closed === 0 ? (ages.at(-1)?.count ?? 0) : closed;
};

/** Whether the last bar is cut: old cars are many, and must not press the others to the ground. */
export const openIsCut = (ages: Ages): boolean =>
  (ages.at(-1)?.count ?? 0) > plotFrame(mostOf(ages), HEAD).top;

/** The bars on both sides of the line; null when the bars do not reach it. */
const aroundLine = (ages: Ages, letterDays: number): AroundLine | null => {
  const index = ages.findIndex(({ from }) => from === letterDays + 1);
  const [before, at, next] = [ages[index - 1], ages[index], ages[index + 1]];
  if (before === undefined || at === undefined) return null;
  return {
    at: { ...at, to: next === undefined ? null : next.from - 1 },
    before: { ...before, to: at.from - 1 },
  };
};

/** The words of the plot's one message. */
export const ageMessage = (ages: Ages, letterDays: number, lang: Lang): string => {
  const say = NATION_MESSAGES[lang];
  const around = aroundLine(ages, letterDays);
  if (around === null) return '';
  const { at, before } = around;
  const range = at.to === null ? say.dayOpen(at.from) : say.dayRange(at.from, at.to);
  return say.agesTell(range, at.count, say.dayRange(before.from, before.to), before.count);
};

/** Histogram of the age at application; the line stands between the last day of the window and the day after it. */
export const agePlot = (ages: Ages, letterDays: number, lang: Lang): Html => {
  const say = NATION_MESSAGES[lang];
  const frame = plotFrame(mostOf(ages), HEAD);
  const slot = 1 / Math.max(1, ages.length);
  const line = ages.findIndex(({ from }) => from === letterDays + 1) * slot;
  const columns = ages.map(({ count }, at) => {
    const y = frame.y(Math.min(count, frame.top));
    const x = (at + (1 - FILLED) / 2) * slot;
    const bar = plotBar('count', x, slot * FILLED, y, frame.ground - y);
    if (count <= frame.top) return bar;
    const gap = plotBar('gap', at * slot, slot, y + GAP.from, GAP.high);
    return joined(bar, gap, plotText('100%', y - 6, grouped(count), 'end', 'strong'));
  });
  const figures = ages.map(({ from }, at) => {
    const last = at === ages.length - 1;
    if (at % EVERY !== 0 && !last) return html``;
    if (!last && ages.length - 1 - at < EVERY / 2) return html``;
    return plotText(
      last ? '100%' : percent(at * slot),
      frame.ground + 16,
      last ? `${from}+` : String(from),
      last ? 'end' : at === 0 ? 'start' : 'middle',
      'quiet',
    );
  });
  const drawn = line > 0 && line <= 1;
  const window = drawn ? plotBar('window', 0, line, HEAD - 8, frame.ground - HEAD + 8) : '';
  const letter = drawn
    ? joined(
        html`<line class="letter" x1="${percent(line)}" x2="${percent(line)}" y1="18" y2="${frame.ground}"/>`,
        plotText(percent(line), 12, say.letterLine(letterDays), anchorAt(line), 'strong'),
        html`<g transform="translate(-6)">${plotText(percent(line), 28, say.inside, 'end', 'quiet')}</g>`,
        html`<g transform="translate(6)">${plotText(percent(line), 28, say.outside, 'start', 'quiet')}</g>`,
      )
    : '';
  return plotSvg(
    lang,
    'columns',
    frame.height - 16,
    `${say.agesTitle} · ${ageMessage(ages, letterDays, lang)}`,
    joined(window, frame.rules, columns, letter, figures),
  );
};
