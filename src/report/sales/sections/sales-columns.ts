import { inEach } from '../../html/bilingual.ts';
import { type Content, type Html, html } from '../../html/html.ts';
import { LANGS } from '../../messages/messages.ts';
import { given } from '../../nation/data-table.ts';
import { monthName } from '../../nation/plots/month-name.ts';
import { type ProductColumn, wholeColumn } from '../../product/product-table.ts';
import { type Compared, missingOf, missingPercent } from '../like-for-like.ts';
import type { SalesTexts } from '../sales-en.ts';
import { saySales, tellSales } from '../sales-messages.ts';
import type { SalesFigures, SalesNames, SalesRow } from '../sales-model.ts';

/** What a table of restated sales has a row of. */
export type Breakdown = 'maker' | 'province' | 'month';

const quiet = (content: Content): Html => html`<span class="quiet">${content}</span>`;

/** The name of a row as HTML, in both languages. */
const rowName = (by: Breakdown, key: string, names: SalesNames): Html => {
  if (key === '') return quiet(tellSales((say) => say.unknown[by]));
  if (by === 'maker') return inEach(LANGS, (lang) => given(names.maker(key)[lang]));
  return inEach(LANGS, (lang) =>
    by === 'province' ? names.province(key, lang) : monthName(key, lang),
  );
};

/** The column that names the rows. */
export const nameColumn = <Row extends { readonly key: string }>(
  by: Breakdown,
  names: SalesNames,
): ProductColumn<Row> => ({
  id: by,
  title: saySales((say) => say.columns[by]),
  kind: 'head',
  key: ({ key }) => (by === 'maker' && key !== '' ? names.maker(key).en : key),
  html: ({ key }) => rowName(by, key, names),
});

/** A column of whole numbers under a text of the catalogue. */
export const countColumn = <Row>(
  id: keyof SalesTexts['columns'],
  of: (row: Row) => number | null,
): ProductColumn<Row> =>
  wholeColumn(
    id,
    saySales((say) => say.columns[id]),
    of,
  );

/** The column of what is missing, in vehicles and in percent of the reported. */
export const missingColumn = <Row>(of: (row: Row) => Compared): ProductColumn<Row> => {
  const column = countColumn<Row>('difference', (row) => missingOf(of(row)));
  return {
    ...column,
    html: (row) =>
      missingOf(of(row)) === null
        ? column.html(row)
        : html`${column.html(row)}<small>${missingPercent(of(row))}</small>`,
  };
};

/** The figures of a row, in the order of the CSV; after the restated the least it can be, and
 * what of it the reported is held against. */
export const FIGURES: readonly ProductColumn<SalesFigures>[] = [
  countColumn('reported', ({ reported }) => reported),
  countColumn('registered', ({ registered }) => registered),
  countColumn('exported', ({ exportedWithin }) => exportedWithin),
  countColumn('never', ({ neverPlated }) => neverPlated),
  countColumn('restated', ({ restated }) => restated),
  countColumn('least', ({ restatedLeast }) => restatedLeast),
  countColumn('told', ({ restatedTold }) => restatedTold),
  missingColumn<SalesFigures>((row) => row),
  countColumn('undecided', ({ undecided }) => undecided),
];

/** The sums of rows; the ratio is that of the sums. */
export const sumOf = (rows: readonly SalesRow[]): SalesFigures => {
  const sum = (of: (row: SalesRow) => number): number =>
    rows.reduce((total, row) => total + of(row), 0);
  const told = rows.some(({ reported }) => reported !== null);
  const reported = told ? sum((row) => row.reported ?? 0) : null;
  const restatedTold = sum((row) => row.restatedTold);
  return {
    reported,
    registered: sum((row) => row.registered),
    exportedWithin: sum((row) => row.exportedWithin),
    neverPlated: sum((row) => row.neverPlated),
    restated: sum((row) => row.restated),
    restatedLeast: sum((row) => row.restatedLeast),
    registeredTold: sum((row) => row.registeredTold),
    exportedTold: sum((row) => row.exportedTold),
    restatedTold,
    inflation: reported === null || restatedTold === 0 ? null : reported / restatedTold,
    undecided: sum((row) => row.undecided),
  };
};

/** The last row of a table: the sums, by column. */
export const footOf = (by: Breakdown, sums: SalesFigures): Readonly<Record<string, Content>> => ({
  [by]: tellSales((say) => say.all),
  ...Object.fromEntries(FIGURES.map(({ id, html }) => [id, html(sums)])),
});
