import { type Html, html, joined } from '../html/html.ts';
import type { Lang } from '../messages/messages.ts';
import { grouped } from '../nation/figures.ts';
import { plotBar, plotSvg, plotText } from '../nation/plots/plot-frame.ts';
import { displayWidth } from '../words/display-width.ts';
import { missingOf, missingPercent } from './like-for-like.ts';
import { SALES_MESSAGES } from './sales-messages.ts';
import type { SalesRow } from './sales-model.ts';

/** Room of a maker, and of a bar, in pixels. */
const ROW = 76;
const BAR = 12;
const STEP = 16;
/** Share of the width that the longest bar fills; the rest is for its words. */
const LONGEST = 0.5;
/** Width of a name on the narrowest screen; a Chinese character has two. */
const NAME = 36;

/** A name that would leave the plot is cut; the table behind the plot has it whole. */
const cutName = (name: string): string => {
  if (displayWidth(name) <= NAME) return name;
  let cut = '';
  for (const character of name) {
    if (displayWidth(cut + character) >= NAME) break;
    cut += character;
  }
  return `${cut}…`;
};

/** Two bars a maker, reported and restated where reported, each with its figure, and what lies between below. */
export const makerBars = (
  makers: readonly SalesRow[],
  nameOf: (key: string) => string,
  words: string,
  lang: Lang,
): Html => {
  const say = SALES_MESSAGES[lang];
  const most = Math.max(
    1,
    ...makers.flatMap(({ reported, restatedTold }) => [reported ?? 0, restatedTold]),
  );
  const bar = (className: string, n: number, y: number, told: string): Html => {
    const width = (LONGEST * n) / most;
    const x = `${Number((100 * width).toFixed(2))}%`;
    return joined(
      plotBar(className, 0, width, y, BAR),
      html`<g transform="translate(6)">${plotText(x, y + BAR - 2, told)}</g>`,
    );
  };
  const rows = makers.map((maker, index) => {
    const { key, reported, restatedTold } = maker;
    const y = index * ROW + 16;
    return joined(
      plotText('0', y - 2, cutName(nameOf(key)), 'start', 'strong'),
      bar('m-span', reported ?? 0, y + 4, say.reportedBar(grouped(reported ?? 0))),
      bar('m-quiet', restatedTold, y + 4 + STEP, say.restatedBar(grouped(restatedTold))),
      plotText(
        '0',
        y + 4 + 2 * STEP + 12,
        say.lessBar(grouped(missingOf(maker) ?? 0), missingPercent(maker)),
      ),
    );
  });
  return plotSvg(lang, 'places', makers.length * ROW, words, html`${rows}`);
};
