import { type Html, html, joined } from '../html/html.ts';
import type { Lang } from '../messages/messages.ts';
import { grouped } from '../nation/figures.ts';
import { percent, plotBar } from '../nation/plots/plot-frame.ts';
import { plotRows } from '../product/plot-rows.ts';
import { wordsIn } from '../product/words.ts';
import type { ProvinceTotal } from './lanes-model.ts';

/** Height of a bar, in pixels. */
const BAR = 10;

const waitWords = ({ reviewed, waiting, lastDay }: ProvinceTotal, lang: Lang): string => {
  const all = grouped(reviewed + waiting);
  if (waiting === 0) return wordsIn({ en: `${all}, none waits`, zh: `${all}份，无等候` }, lang);
  const day =
    lastDay === null
      ? wordsIn({ en: 'no day', zh: '无期限' }, lang)
      : wordsIn({ en: `to day ${grouped(lastDay)}`, zh: `至第${grouped(lastDay)}日` }, lang);
  return wordsIn(
    {
      en: `${all}, ${grouped(waiting)} wait ${day}`,
      zh: `${all}份，${grouped(waiting)}份等候${day}`,
    },
    lang,
  );
};

/**
 * Reviews of each province as a bar (drawn at random, red, yellow) with the capacity of the days planned
 * as a line across it: what lies beyond the line waits.
 */
export const loadPlot = (
  provinces: readonly ProvinceTotal[],
  title: string,
  nameOf: (code: string) => string,
  lang: Lang,
): Html => {
  const most = Math.max(1, ...provinces.map(({ reviewed, waiting }) => reviewed + waiting));
  return plotRows(
    provinces.map((one) => {
      const { sampled, red, yellow, capacity, reviewed, waiting } = one;
      const line = percent(Math.min(capacity / most, 1));
      const papers = reviewed + waiting - sampled - red;
      return {
        name: nameOf(one.province),
        figures: waitWords(one, lang),
        marks: (y) =>
          joined(
            plotBar('m-band', 0, 1, y, BAR),
            plotBar('m-dots', 0, sampled / most, y, BAR),
            plotBar('m-red', sampled / most, red / most, y, BAR),
            plotBar('m-hatch', (sampled + red) / most, papers / most, y, BAR),
            capacity > most || yellow + red + sampled === 0
              ? ''
              : html`<line class="l-ink" x1="${line}" x2="${line}" y1="${y - 4}" y2="${y + BAR + 4}"/>`,
          ),
      };
    }),
    BAR,
    title,
    lang,
  );
};
