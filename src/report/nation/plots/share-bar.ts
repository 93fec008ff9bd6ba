import { type Html, html } from '../../html/html.ts';
import { plotBar } from './plot-frame.ts';

/** One part of a whole. */
export interface BarSegment {
  /** Class that fills it. */
  readonly className: string;
  readonly count: number;
}

const HEIGHT = 24;
/** What is not nothing is seen: no part is drawn narrower than this share. */
const LEAST = 0.004;

/**
 * One bar cut in proportion, for eyes only: the figures stand below it in the same order. An empty
 * whole is an empty bar.
 */
export const shareBar = (parts: readonly BarSegment[]): Html => {
  const whole = parts.reduce((sum, { count }) => sum + count, 0);
  const widths = parts.map(({ count }) => (count === 0 ? 0 : Math.max(LEAST, count / whole)));
  const all = widths.reduce((sum, width) => sum + width, 0);
  let x = 0;
  const bars = parts.map(({ className }, index) => {
    const width = all === 0 ? 0 : (widths[index] ?? 0) / all;
    const bar = plotBar(className, x, width, 0, HEIGHT);
    x += width;
    return bar;
  });
  const ground = whole === 0 ? html`<rect class="none" width="100%" height="${HEIGHT}"/>` : '';
  return html`<svg class="share" aria-hidden="true" height="${HEIGHT}">${ground}${bars}</svg>`;
};
