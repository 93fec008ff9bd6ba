import type { SalesFigures, SalesRow } from '../../../register/nation/products/product-shapes.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import type { Column } from '../pieces/list.ts';
import { provinceWords } from '../pieces/province-words.ts';
import { changeHtml, moreIsWorse, shareWords, signed } from './change-words.ts';
import { makerName } from './maker-name.ts';
import { makerPath, nationVehiclesBy, provincePath } from './nation-paths.ts';

/** Of what makers reported, what did not stay at home; null where none was reported. */
export const missingOf = ({ reported, restatedTold }: SalesFigures): number | null =>
  reported === null ? null : reported - restatedTold;

/** What a row of restated sales is of. */
export type SalesSide = 'maker' | 'province' | 'month';

const sideHtml = (visit: Visit, side: SalesSide, row: SalesRow): Html => {
  const { notTold } = visit.say.nation.vehicles;
  const key = row[side] ?? '';
  if (key === '') return html`${notTold}`;
  if (side === 'maker')
    return html`<a data-row href="${makerPath(key)}"><bdi>${makerName(visit, key)}</bdi></a>`;
  if (side === 'province')
    return html`<a data-row href="${provincePath(key)}">${provinceWords(visit, key)}</a>`;
  return html`${key}`;
};

/** How many vehicles of a row left, with the way to them. */
const leftHtml = (
  row: SalesRow,
  within: number,
  by: Readonly<Record<string, string>>,
): Html | string => {
  const { exportedWithin } = row.figures;
  if (exportedWithin === 0) return '0';
  const sides = (['maker', 'province', 'month'] as const).flatMap((side) => {
    const key = row[side];
    return key === null || key === '' ? [] : [[side, key] as const];
  });
  const asked = { ...by, ...Object.fromEntries(sides), figure: 'exported', ageTo: `${within}` };
  return html`<a href="${nationVehiclesBy(asked)}">${exportedWithin.toLocaleString('en')}</a>`;
};

/**
 * The columns of restated sales: reported, registered, left within the window, what did not stay, and the change.
 *
 * @param by what the whole list is of, which its vehicles are narrowed by too.
 */
export const salesColumns = (
  visit: Visit,
  side: SalesSide,
  within: number,
  by: Readonly<Record<string, string>> = {},
): readonly Column<SalesRow>[] => {
  const { columns } = visit.say.nation.sales;
  const figure = (
    name: string,
    title: string,
    of: (figures: SalesFigures) => number | null,
  ): Column<SalesRow> => ({
    name,
    title,
    figure: true,
    cell: ({ figures }) => of(figures)?.toLocaleString('en') ?? '–',
    text: ({ figures }) => of(figures),
  });
  return [
    {
      name: side,
      title: columns[side],
      cell: (row) => sideHtml(visit, side, row),
      text: (row) => row[side],
    },
    figure('reported', columns.reported, ({ reported }) => reported),
    figure('stayed', columns.stayed, ({ restated }) => restated),
    figure('missing', columns.missing, missingOf),
    {
      name: 'share',
      title: columns.share,
      figure: true,
      cell: ({ figures }) =>
        html`<b>${shareWords(missingOf(figures) ?? 0, figures.reported ?? 0)}</b>`,
      text: ({ figures }) =>
        figures.reported === null || figures.reported === 0
          ? null
          : (missingOf(figures) ?? 0) / figures.reported,
    },
    {
      name: 'left',
      title: columns.left(within),
      figure: true,
      cell: (row) => leftHtml(row, within, by),
      text: ({ figures }) => figures.exportedWithin,
    },
    {
      name: 'ofRegistered',
      title: columns.ofRegistered,
      figure: true,
      cell: ({ figures }) => shareWords(figures.exportedWithin, figures.registered),
      text: ({ figures }) =>
        figures.registered === 0 ? null : figures.exportedWithin / figures.registered,
    },
    {
      name: 'change',
      title: columns.change,
      figure: true,
      cell: ({ figures, before }) => {
        if (before === null) return '–';
        const change = figures.exportedWithin - before.exportedWithin;
        return changeHtml(signed(change), moreIsWorse(change));
      },
      text: ({ before }) => before?.exportedWithin ?? null,
    },
  ];
};
