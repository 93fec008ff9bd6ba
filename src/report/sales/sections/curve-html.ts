import type { Html } from '../../html/html.ts';
import { grouped, percentOf } from '../../nation/figures.ts';
import { productFigure } from '../../product/product-figure.ts';
import { productTable } from '../../product/product-table.ts';
import { wordsIn } from '../../product/words.ts';
import { saySales } from '../sales-messages.ts';
import type { CurvePoint, SalesReport } from '../sales-model.ts';
import { windowCurve } from '../window-curve.ts';
import { emptyFigure } from './empty-figure.ts';
import { countColumn, missingColumn } from './sales-columns.ts';

/** At most so many windows stand in the table; the plot has every day. */
const ROWS = 80;

/** The points that the table shows: every tenth day where there are many, the window's and the last always. */
const tableOfCurve = (curve: readonly CurvePoint[], within: number): readonly CurvePoint[] =>
  curve.length <= ROWS
    ? curve
    : curve.filter(({ n }, at) => n % 10 === 0 || n === within || at === curve.length - 1);

/** The nation for every window: exports cumulated, what remains, and what that is less than the reported. */
export const curveHtml = ({ curve, within, lawWithin, totals }: SalesReport): Html => {
  const title = saySales((say) => say.curveTitle);
  const last = curve.at(-1);
  if (last === undefined || last.exportedWithin === 0) {
    return emptyFigure(
      'curve',
      title,
      saySales((say) => say.curveNone),
    );
  }
  const asked = curve.find(({ n }) => n === within)?.exportedWithin ?? totals.exportedWithin;
  const message = saySales((say) =>
    say.curveTell(within, asked, percentOf(asked, totals.registered), last.n, last.exportedWithin),
  );
  const rows = tableOfCurve(curve, within);
  return productFigure({
    id: 'curve',
    title,
    message,
    notes: [
      saySales((say) => say.curveNote),
      ...(rows.length < curve.length ? [saySales((say) => say.curveTable)] : []),
    ],
    svg: (lang) =>
      windowCurve(
        curve,
        totals.reported,
        { within, law: lawWithin },
        `${wordsIn(title, lang)} · ${wordsIn(message, lang)}`,
        lang,
      ),
    table: productTable<CurvePoint>({
      name: 'curve',
      labelledBy: 'curve',
      columns: [
        {
          id: 'days',
          title: saySales((say) => say.columns.days),
          kind: 'head',
          key: ({ n }) => n,
          html: ({ n }) => grouped(n),
        },
        countColumn('exported', ({ exportedWithin }) => exportedWithin),
        countColumn('restated', ({ restated }) => restated),
        missingColumn<CurvePoint>(({ restatedTold }) => ({
          reported: totals.reported,
          restatedTold,
        })),
      ],
      rows,
    }),
  });
};
