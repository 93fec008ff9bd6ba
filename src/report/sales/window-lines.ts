import { type Html, html, joined } from '../html/html.ts';
import type { Lang } from '../messages/messages.ts';
import { anchorAt, percent, plotText } from '../nation/plots/plot-frame.ts';
import { SALES_MESSAGES } from './sales-messages.ts';

/** Where the lines of the windows stand. */
export interface WindowLines {
  /** Days asked, the last one included. */
  readonly within: number;
  /** Days of the law; drawn apart, broken, when they differ. */
  readonly law: number;
  /** Place of the ground and of the uppermost rule, in pixels. */
  readonly ground: number;
  readonly top: number;
  /** Place of a day, as a share of the plot. */
  readonly at: (day: number) => number;
}

/** The line of the window asked, and that of the law when it is another; what does not fit is left out. */
export const windowLines = ({ within, law, ground, top, at }: WindowLines) => {
  const line = (days: number, className: string, from: number): Html =>
    html`<line class="${className}" x1="${percent(at(days))}" x2="${percent(at(days))}" y1="${from}" y2="${ground}"/>`;
  const fits = (days: number): boolean => at(days) > 0 && at(days) <= 1;
  return (lang: Lang): Html => {
    const say = SALES_MESSAGES[lang];
    const asked = fits(within)
      ? joined(
          line(within, 'letter', 18),
          plotText(percent(at(within)), 12, say.line(within), anchorAt(at(within)), 'strong'),
        )
      : '';
    const other =
      law !== within && fits(law)
        ? joined(
            line(law, 'l-ink l-broken l-thin', top - 8),
            plotText(percent(at(law)), top - 12, say.lawLine(law), anchorAt(at(law)), 'quiet'),
          )
        : '';
    return joined(asked, other);
  };
};
