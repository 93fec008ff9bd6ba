import type { Html } from '../../html/html.ts';
import { productFigure } from '../../product/product-figure.ts';
import { productTable } from '../../product/product-table.ts';
import { wordsIn } from '../../product/words.ts';
import { missingPercent } from '../like-for-like.ts';
import { makerBars } from '../maker-bars.ts';
import { saySales } from '../sales-messages.ts';
import type { SalesNames, SalesReport, SalesRow } from '../sales-model.ts';
import { emptyFigure } from './empty-figure.ts';
import { countColumn, missingColumn, nameColumn } from './sales-columns.ts';

/** The makers whose sales are restated by the most vehicles, at most ten. */
export const makersHtml = ({ topMakers, totals }: SalesReport, names: SalesNames): Html => {
  const title = saySales((say) => say.makersTitle);
  const makers = topMakers.filter((row) => (row.reported ?? 0) > row.restatedTold);
  const [top] = makers;
  if (top === undefined) {
    const why = saySales((say) =>
      totals.reported === null ? say.makersUnreported : say.makersNone,
    );
    return emptyFigure('makers', title, why);
  }
  const message = saySales((say, lang) =>
    say.makersTell(
      names.maker(top.key)[lang],
      top.reported ?? 0,
      top.restatedTold,
      missingPercent(top),
    ),
  );
  return productFigure({
    id: 'makers',
    title,
    message,
    notes: [saySales((say) => say.makersNote(makers.length)), saySales((say) => say.makersTold)],
    svg: (lang) =>
      makerBars(
        makers,
        (name) => names.maker(name)[lang],
        `${wordsIn(title, lang)} · ${wordsIn(message, lang)}`,
        lang,
      ),
    table: productTable<SalesRow>({
      name: 'makers',
      labelledBy: 'makers',
      columns: [
        nameColumn('maker', names),
        countColumn('reported', ({ reported }) => reported),
        countColumn('told', ({ restatedTold }) => restatedTold),
        missingColumn<SalesRow>((row) => row),
      ],
      rows: makers,
    }),
  });
};
