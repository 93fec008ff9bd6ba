import { type Html, html, joined } from '../html/html.ts';
import { type PlotFrame, plotFrame } from '../nation/plots/plot-frame.ts';
import type { CurvePoint } from './sales-model.ts';

/** Units across the drawing of the curve, which is stretched to the plot. */
const ACROSS = 10_000; // not-law: units of a drawing

/** Exports up to each day, cumulated, as they are drawn; words and marks are placed by `frame` and `at`. */
export interface CurveDrawing {
  readonly frame: PlotFrame;
  /** Place of a day, as a share of the plot. */
  readonly at: (day: number) => number;
  readonly drawing: Html;
}

/**
 * Draws the curve with the area below it.
 *
 * @param head pixels free above it.
 * @param write how a count is written beside a rule; in English without it.
 */
export const curveDrawing = (
  curve: readonly Pick<CurvePoint, 'n' | 'exportedWithin'>[],
  head: number,
  write?: (count: number) => string,
): CurveDrawing => {
  const max = Math.max(1, curve.at(-1)?.n ?? 0);
  const frame = plotFrame(curve.at(-1)?.exportedWithin ?? 0, head, write);
  const at = (day: number): number => day / max;
  const x = (n: number): number => Math.round(at(n) * ACROSS);
  const y = (count: number): number => Number((frame.y(count) - head).toFixed(2));
  const high = frame.ground - head;
  const path = curve
    .map(({ n, exportedWithin }, index) => `${index === 0 ? 'M' : 'L'}${x(n)} ${y(exportedWithin)}`)
    .join('');
  const area = `${path}L${x(max)} ${high}L${x(curve[0]?.n ?? 0)} ${high}Z`;
  const drawing = joined(
    html`<svg x="0" y="${head}" width="100%" height="${high}" viewBox="0 0 ${ACROSS} ${high}"`,
    html` preserveAspectRatio="none">`,
    html`<path class="m-band" d="${area}"/><path class="l-ink still" d="${path}"/></svg>`,
  );
  return { frame, at, drawing };
};
