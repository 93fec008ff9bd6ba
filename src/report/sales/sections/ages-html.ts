import { inEach } from '../../html/bilingual.ts';
import type { Html } from '../../html/html.ts';
import { LANGS, type Lang } from '../../messages/messages.ts';
import { percentOf } from '../../nation/figures.ts';
import { openIsCut } from '../../nation/plots/age-plot.ts';
import { productFigure } from '../../product/product-figure.ts';
import { productTable } from '../../product/product-table.ts';
import { wordsIn } from '../../product/words.ts';
import { exitAgePlot, usualBin } from '../exit-age-plot.ts';
import { SALES_MESSAGES, saySales } from '../sales-messages.ts';
import type { AgeBin, SalesReport } from '../sales-model.ts';
import { emptyFigure } from './empty-figure.ts';
import { countColumn } from './sales-columns.ts';

const sum = (ages: readonly AgeBin[]): number =>
  ages.reduce((total, { count }) => total + count, 0);

const range = ({ from, to }: AgeBin, lang: Lang): string =>
  to === null ? SALES_MESSAGES[lang].dayOpen(from) : SALES_MESSAGES[lang].dayRange(from, to);

/** The histogram of the age at export with the line of the window. */
export const agesHtml = ({ ages, within, lawWithin }: SalesReport): Html => {
  const all = sum(ages);
  const title = saySales((say) => say.agesTitle);
  if (all === 0)
    return emptyFigure(
      'ages',
      title,
      saySales((say) => say.agesNone),
    );
  const inside = sum(ages.filter(({ to }) => to !== null && to <= within));
  const message = saySales((say) => say.agesTell(inside, all, percentOf(inside, all), within));
  const bin = usualBin(ages);
  const uneven = ages.some(({ from, to }) => to !== null && to - from + 1 !== bin);
  return productFigure({
    id: 'ages',
    title,
    message,
    notes: [
      saySales((say) => say.agesBins(bin)),
      ...(uneven ? [saySales((say) => say.agesUneven(within))] : []),
      ...(openIsCut(ages) ? [saySales((say) => say.agesCut)] : []),
      saySales((say) => say.agesBefore),
    ],
    svg: (lang) =>
      exitAgePlot(
        { ages, within, law: lawWithin },
        `${wordsIn(title, lang)} · ${wordsIn(message, lang)}`,
        lang,
      ),
    table: productTable<AgeBin>({
      name: 'ages',
      labelledBy: 'ages',
      columns: [
        {
          id: 'age',
          title: saySales((say) => say.columns.age),
          kind: 'head',
          key: ({ from }) => from,
          html: (age) => inEach(LANGS, (lang) => range(age, lang)),
        },
        countColumn('vehicles', ({ count }) => count),
      ],
      rows: ages,
    }),
  });
};
