import { type Html, html, joined } from '../html/html.ts';
import type { Lang } from '../messages/messages.ts';
import { grouped } from '../nation/figures.ts';
import { monthName } from '../nation/plots/month-name.ts';
import { percent } from '../nation/plots/plot-frame.ts';
import { plotRows } from '../product/plot-rows.ts';
import type { MonthRevisions } from './month-revisions.ts';
import { SALES_MESSAGES } from './sales-messages.ts';

/** Height of the marks of a month, in pixels. */
const HIGH = 10;

/** A change in percent with its sign and one place; `0%` where there is none, `–` from nothing. */
export const changeWords = (from: number, to: number): string => {
  if (from === to) return '0%';
  if (from === 0) return '–';
  const change = Math.abs(to / from - 1);
  const tenths = Math.round(change * 1000) / 10; // not-law: tenths of a percent in a whole
  return `${to < from ? '−' : '+'}${tenths === 0 ? '<0.1' : tenths.toFixed(1)}%`;
};

/**
 * A line a month: hollow where its restated figure was first known, a tick for each vintage, solid (hatched
 * while provisional) at the latest. Each against its own first figure, which stands at the same place in all.
 */
export const revisionLines = (
  months: readonly MonthRevisions[],
  words: string,
  lang: Lang,
): Html => {
  const say = SALES_MESSAGES[lang];
  const against = (n: number, { first }: MonthRevisions): number =>
    first.restated === 0 ? 1 : n / first.restated;
  const all = months.flatMap((one) => one.vintages.map(({ restated }) => against(restated, one)));
  const [least, most] = [Math.min(1, ...all), Math.max(1, ...all)];
  const room = most === least ? 1 : most - least;
  const place = (share: number): string => percent(0.02 + (0.96 * (share - least)) / room);
  return plotRows(
    months.map((one) => {
      const { month, vintages, first, latest } = one;
      const at = (n: number): string => place(against(n, one));
      const change = changeWords(first.restated, latest.restated);
      return {
        name: monthName(month, lang),
        figures: say.revision(grouped(first.restated), grouped(latest.restated), change),
        marks: (y) => {
          const line = y + HIGH / 2;
          const ticks = html`${vintages.map(
            ({ restated }) =>
              html`<line class="l-quiet l-thin" x1="${at(restated)}" x2="${at(restated)}" y1="${y}" y2="${y + HIGH}"/>`,
          )}`;
          return joined(
            html`<line class="l-rule" x1="0" x2="100%" y1="${line}" y2="${line}"/>`,
            html`<line class="l-quiet" x1="${at(first.restated)}" x2="${at(latest.restated)}" y1="${line}" `,
            html`y2="${line}"/>${ticks}`,
            html`<circle class="hollow" cx="${at(first.restated)}" cy="${line}" r="5"/>`,
            html`<circle class="${latest.provisional ? 'm-hatch edge' : 'm-ink'}" cx="${at(latest.restated)}" `,
            html`cy="${line}" r="5"/>`,
          );
        },
      };
    }),
    HIGH,
    words,
    lang,
  );
};
