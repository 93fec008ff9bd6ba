import { type Html, html, joined } from '../html/html.ts';
import type { Lang } from '../messages/messages.ts';
import { grouped } from '../nation/figures.ts';
import { percent, plotSvg, plotText } from '../nation/plots/plot-frame.ts';
import { curveDrawing } from './curve-drawing.ts';
import { missingPercent } from './like-for-like.ts';
import { SALES_MESSAGES } from './sales-messages.ts';
import type { CurvePoint } from './sales-model.ts';
import { windowLines } from './window-lines.ts';

const HEAD = 56;
/** At most so many windows are told below the axis. */
const TOLD = 4;
const LINE = 16;
/** Figures from here on need room: narrow screens then show every second point. */
const LONG = 10_000; // not-law: a figure of five digits

/**
 * The points told in figures: the windows that are whole multiples of the one asked (of every second,
 * third … when there are many), each by the nearest point not beyond it. Ascending.
 */
export const toldPoints = (curve: readonly CurvePoint[], within: number): readonly CurvePoint[] => {
  const max = curve.at(-1)?.n ?? 0;
  const step =
    Math.max(1, within) * Math.max(1, Math.ceil(Math.floor(max / Math.max(1, within)) / TOLD));
  const told = new Map<number, CurvePoint>();
  for (let n = step; n <= max; n += step) {
    const point = curve.findLast((one) => one.n <= n);
    if (point !== undefined && point.n > 0) told.set(point.n, point);
  }
  return [...told.values()];
};

/**
 * Exports up to each day, cumulated, with the window's line; below, what remains and by what share of the reported
 * that is less.
 */
export const windowCurve = (
  curve: readonly CurvePoint[],
  reported: number | null,
  { within, law }: { readonly within: number; readonly law: number },
  words: string,
  lang: Lang,
): Html => {
  const say = SALES_MESSAGES[lang];
  const { frame, at, drawing } = curveDrawing(curve, HEAD);
  const row = (index: number, name: string): Html =>
    plotText('-8', frame.ground + 4 + LINE * (index + 1), name, 'end', 'quiet');
  const dot = ({ n, exportedWithin }: CurvePoint): Html =>
    html`<circle class="m-ink" cx="${percent(at(n))}" cy="${Number(frame.y(exportedWithin).toFixed(1))}" r="3.5"/>`;
  const points = toldPoints(curve, within);
  const dots = [...points, ...curve.filter(({ n }) => n === within)].map(dot);
  const told = points.map((point, index) => {
    const place = percent(at(point.n));
    const anchor = at(point.n) > 0.9 ? 'end' : 'middle';
    const line = (down: number, figure: string, className = ''): Html =>
      plotText(place, frame.ground + 4 + LINE * (down + 1), figure, anchor, className);
    const second = index % 2 === 1 && point.restated >= LONG;
    const figures = joined(
      line(0, grouped(point.n), 'quiet'),
      line(1, grouped(point.exportedWithin), point.n === within ? 'strong' : ''),
      line(2, grouped(point.restated)),
      reported === null
        ? ''
        : line(3, missingPercent({ reported, restatedTold: point.restatedTold })),
    );
    return second ? html`<g class="second">${figures}</g>` : figures;
  });
  const names = [
    say.curveDays,
    say.curveExported,
    say.curveRestated,
    ...(reported === null ? [] : [say.curveShare]),
  ].map((name, index) => row(index, name));
  const lines = windowLines({ within, law, ground: frame.ground, top: HEAD, at });
  return plotSvg(
    lang,
    'columns',
    frame.ground + LINE * names.length + 12,
    words,
    joined(drawing, frame.rules, lines(lang), dots, told, names),
  );
};
