import { inEach } from '../../html/bilingual.ts';
import { type Html, html, joined } from '../../html/html.ts';
import { LANGS } from '../../messages/messages.ts';
import { grouped } from '../../nation/figures.ts';
import { monthName } from '../../nation/plots/month-name.ts';
import { productFigure } from '../../product/product-figure.ts';
import { type ProductColumn, productTable } from '../../product/product-table.ts';
import { wordsIn } from '../../product/words.ts';
import { type MonthRevisions, monthRevisions, monthsBetween } from '../month-revisions.ts';
import { changeWords, revisionLines } from '../revision-lines.ts';
import { saySales, tellSales } from '../sales-messages.ts';
import type { SalesReport } from '../sales-model.ts';
import { emptyFigure } from './empty-figure.ts';

/** At most so many months drawn, the latest. */
const DRAWN = 12;
/** Month-ends after a month that have a column. */
const LATER = 7;

/** A month's restated figure as it was known so many month-ends later; null when it was not asked. */
const knownLater = ({ month, vintages }: MonthRevisions, later: number): number | null =>
  vintages.find(({ asOf }) => monthsBetween(month, asOf) === later)?.restated ?? null;

const columnsOf = (months: readonly MonthRevisions[]): readonly ProductColumn<MonthRevisions>[] => {
  const offsets = Array.from({ length: LATER + 1 }, (_, later) => later).filter((later) =>
    months.some((one) => knownLater(one, later) !== null),
  );
  return [
    {
      id: 'month',
      title: saySales((say) => say.columns.month),
      kind: 'head',
      key: ({ month }) => month,
      html: ({ month, latest }) =>
        joined(
          inEach(LANGS, (lang) => monthName(month, lang)),
          latest.provisional
            ? html`<small class="quiet">${tellSales((say) => say.states.provisional)}</small>`
            : '',
        ),
    },
    ...offsets.map(
      (later): ProductColumn<MonthRevisions> => ({
        id: `after${'abcdefgh'[later] ?? ''}`,
        title: saySales((say) => say.monthsLater(later)),
        kind: 'figure',
        key: (one) => knownLater(one, later) ?? '',
        html: (one) => {
          const known = knownLater(one, later);
          return known === null ? '–' : grouped(known);
        },
      }),
    ),
    {
      id: 'latest',
      title: saySales((say) => say.columns.latest),
      kind: 'figure',
      key: ({ latest }) => latest.restated,
      html: ({ latest }) => grouped(latest.restated),
    },
    {
      id: 'change',
      title: saySales((say) => say.columns.change),
      kind: 'figure',
      key: ({ first, latest }) => latest.restated - first.restated,
      html: ({ first, latest }) => changeWords(first.restated, latest.restated),
    },
  ];
};

/** How the figure of each month was revised from vintage to vintage. */
export const revisionsHtml = ({ vintages }: SalesReport): Html => {
  const title = saySales((say) => say.revisionsTitle);
  const months = monthRevisions(vintages);
  const revised = months.filter((one) => one.vintages.length > 1);
  if (revised.length === 0) {
    return emptyFigure(
      'revisions',
      title,
      saySales((say) => say.revisionsNone),
    );
  }
  const settled = revised.filter(({ latest }) => !latest.provisional);
  const first = settled.reduce((total, one) => total + one.first.restated, 0);
  const latest = settled.reduce((total, one) => total + one.latest.restated, 0);
  const message = saySales((say) =>
    settled.length === 0
      ? say.revisionsOpen
      : say.revisionsTell(settled.length, changeWords(first, latest), first, latest),
  );
  const drawn = months.slice(-DRAWN);
  return productFigure({
    id: 'revisions',
    title,
    message,
    notes: [
      saySales((say) => say.revisionsNote),
      ...(drawn.length < months.length
        ? [saySales((say) => say.revisionsCut(drawn.length, months.length))]
        : []),
      saySales((say) => say.revisionsTable),
    ],
    svg: (lang) =>
      revisionLines(drawn, `${wordsIn(title, lang)} · ${wordsIn(message, lang)}`, lang),
    table: productTable({
      name: 'revisions',
      labelledBy: 'revisions',
      columns: columnsOf(months),
      rows: months,
    }),
  });
};
