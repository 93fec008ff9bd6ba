import type { PageNames } from '../../nation/page-names.ts';
import { productFigure } from '../../product/product-figure.ts';
import { productTable } from '../../product/product-table.ts';
import { wordsIn } from '../../product/words.ts';
import { makerBars } from '../maker-bars.ts';
import { ratioWords, saySales } from '../sales-messages.ts';
import type { SalesReport, SalesRow } from '../sales-model.ts';
import { emptyFigure } from './empty-figure.ts';
import { countColumn, nameColumn, ratioColumn } from './sales-columns.ts';

/** The makers whose sales are restated by the most vehicles, at most ten. */
export const makersHtml = ({ topMakers, totals }: SalesReport, names: PageNames): string => {
  const title = saySales((say) => say.makersTitle);
  const makers = topMakers.filter((row) => (row.reported ?? 0) > row.restatedTold);
  const [top] = makers;
  if (top === undefined) {
    const why = saySales((say) =>
      totals.reported === null ? say.makersUnreported : say.makersNone,
    );
    return emptyFigure('makers', title, why);
  }
  const message = saySales((say) =>
    say.makersTell(top.key, top.reported ?? 0, top.restatedTold, ratioWords(top.inflation)),
  );
  return productFigure({
    id: 'makers',
    title,
    message,
    notes: [saySales((say) => say.makersNote(makers.length)), saySales((say) => say.makersTold)],
    svg: (lang) => makerBars(makers, `${wordsIn(title, lang)} · ${wordsIn(message, lang)}`, lang),
    table: productTable<SalesRow>({
      name: 'makers',
      labelledBy: 'makers',
      columns: [
        nameColumn('maker', names),
        countColumn('reported', ({ reported }) => reported),
        countColumn('told', ({ restatedTold }) => restatedTold),
        countColumn('difference', ({ reported, restatedTold }) => (reported ?? 0) - restatedTold),
        ratioColumn(({ inflation }) => inflation),
      ],
      rows: makers,
    }),
  });
};
