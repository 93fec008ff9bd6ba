import type { Lang } from '../messages/messages.ts';
import { grouped } from '../nation/figures.ts';
import { percent, plotBar, plotSvg, plotText } from '../nation/plots/plot-frame.ts';
import { wordsIn } from '../product/words.ts';
import type { ProvinceTotal } from './lanes-model.ts';

/** Room of one province: its words above its bar, in pixels. */
const ROW = 40;
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
): string => {
  const most = Math.max(1, ...provinces.map(({ reviewed, waiting }) => reviewed + waiting));
  const rows = provinces.map((one, index) => {
    const y = index * ROW + 22;
    const { sampled, red, yellow, capacity } = one;
    const line = percent(Math.min(capacity / most, 1));
    return (
      plotText('0', y - 8, nameOf(one.province)) +
      plotText('100%', y - 8, waitWords(one, lang), 'end') +
      plotBar('m-band', 0, 1, y, BAR) +
      plotBar('m-dots', 0, sampled / most, y, BAR) +
      plotBar('m-red', sampled / most, red / most, y, BAR) +
      plotBar(
        'm-hatch',
        (sampled + red) / most,
        (one.reviewed + one.waiting - sampled - red) / most,
        y,
        BAR,
      ) +
      (capacity > most || yellow + red + sampled === 0
        ? ''
        : `<line class="l-ink" x1="${line}" x2="${line}" y1="${y - 4}" y2="${y + BAR + 4}"/>`)
    );
  });
  return plotSvg(lang, 'places', provinces.length * ROW, title, rows.join(''));
};
