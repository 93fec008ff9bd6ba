import { type Html, html, joined } from '../html/html.ts';
import type { Lang } from '../messages/messages.ts';
import { plotSvg, plotText } from '../nation/plots/plot-frame.ts';
import { fitBeside } from './plot-words.ts';

/** A row of a plot: its name, its figures, and its marks. */
interface PlotRow {
  readonly name: string;
  readonly figures: string;
  /** The row that is meant. */
  readonly strong?: boolean;
  /** The marks below the words; `y` is their top, in pixels. */
  readonly marks: (y: number) => Html;
}

const LINE = 16;
const BASE = 14;
const ABOVE = 8;
const BELOW = 10;

/**
 * Rows one below the other, name and figures above the marks: side by side where they fit on the narrowest
 * screen in any font, else in all rows the figures below the name.
 *
 * @param high height of the marks, in pixels.
 */
export const plotRows = (
  rows: readonly PlotRow[],
  high: number,
  title: string,
  lang: Lang,
): Html => {
  const beside = rows.every(({ name, figures }) => fitBeside(name, figures));
  const top = BASE + (beside ? 0 : LINE) + ABOVE;
  const row = top + high + BELOW;
  const drawn = rows.map(({ name, figures, strong, marks }, index) => {
    const y = index * row;
    const className = strong === true ? 'strong' : '';
    return joined(
      plotText('0', y + BASE, name, 'start', className),
      beside
        ? plotText('100%', y + BASE, figures, 'end', className)
        : plotText('0', y + BASE + LINE, figures, 'start', className),
      marks(y + top),
    );
  });
  return plotSvg(lang, 'places', rows.length * row, title, html`${drawn}`);
};
