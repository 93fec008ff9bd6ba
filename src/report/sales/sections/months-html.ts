import type { Html } from '../../html/html.ts';
import { monthName } from '../../nation/plots/month-name.ts';
import { productFigure } from '../../product/product-figure.ts';
import { productTable } from '../../product/product-table.ts';
import { wordsIn } from '../../product/words.ts';
import { monthsBars } from '../months-bars.ts';
import { saySales, tellSales } from '../sales-messages.ts';
import type { SalesNames, SalesReport, SalesRow } from '../sales-model.ts';
import { shownSalesMonths } from '../shown-sales-months.ts';
import { emptyFigure } from './empty-figure.ts';
import { countColumn, nameColumn } from './sales-columns.ts';

/** Reported and restated sales month by month, the provisional months apart. */
export const monthsHtml = ({ byMonth, asOf, within }: SalesReport, names: SalesNames): Html => {
  const title = saySales((say) => say.monthsTitle);
  const months = shownSalesMonths(byMonth, asOf);
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) {
    return emptyFigure(
      'months',
      title,
      saySales((say) => say.monthsNone),
    );
  }
  const most = months.reduce((best, month) =>
    month.exportedWithin > best.exportedWithin ? month : best,
  );
  const open = months.find(({ provisional }) => provisional);
  const cut = months.length < byMonth.filter(({ key }) => key !== '').length;
  const message = saySales((say, lang) =>
    most.exportedWithin === 0
      ? say.monthsQuiet
      : say.monthsTell(monthName(most.key, lang), most.exportedWithin, most.registered, within),
  );
  return productFigure({
    id: 'months',
    title,
    message,
    notes: [
      months.some(({ reported }) => reported !== null)
        ? saySales((say) => say.monthsNote)
        : saySales((say) => say.monthsUnreported),
      ...(open === undefined
        ? []
        : [saySales((say, lang) => say.monthsProvisional(monthName(open.key, lang)))]),
      ...(cut
        ? [
            saySales((say, lang) =>
              say.monthsCut(monthName(first.key, lang), monthName(last.key, lang)),
            ),
          ]
        : []),
    ],
    svg: (lang) => monthsBars(months, `${wordsIn(title, lang)} · ${wordsIn(message, lang)}`, lang),
    table: productTable<SalesRow>({
      name: 'months',
      labelledBy: 'months',
      columns: [
        nameColumn('month', names),
        countColumn('reported', ({ reported }) => reported),
        countColumn('registered', ({ registered }) => registered),
        countColumn('exported', ({ exportedWithin }) => exportedWithin),
        countColumn('restated', ({ restated }) => restated),
        {
          id: 'state',
          title: saySales((say) => say.columns.state),
          kind: 'text',
          key: ({ provisional }) => (provisional ? 1 : 0),
          html: ({ provisional }) =>
            tellSales((say) => (provisional ? say.states.provisional : say.states.settled)),
        },
      ],
      rows: months,
    }),
  });
};
