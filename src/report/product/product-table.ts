import { type Content, type Html, html } from '../html/html.ts';
import { type ColumnKind, sortableTable } from '../html/sortable-table.ts';
import { LANGS } from '../messages/messages.ts';
import { grouped } from '../nation/figures.ts';
import { told, type Words } from './words.ts';

/** A column of a product's table. */
export interface ProductColumn<Row> {
  /** Letters only; class `c-ID` of its cells, and its name in the address. */
  readonly id: string;
  /** Plain text of its head. */
  readonly title: Words;
  /** `head` names the row, `figure` stands to the right and sorts as a number. */
  readonly kind: ColumnKind;
  /** What the sort compares; empty comes last. */
  readonly key: (row: Row) => string | number;
  readonly html: (row: Row) => Content;
}

/** A table of a product's page. */
export interface ProductTable<Row> {
  /** `t-NAME`, the name by which the address keeps its sort. */
  readonly name: string;
  /** Id of the heading that names it. */
  readonly labelledBy: string;
  readonly columns: readonly ProductColumn<Row>[];
  readonly rows: readonly Row[];
  /** A last row of sums that the sort leaves in its place: HTML by column. */
  readonly foot?: Readonly<Partial<Record<string, Content>>> | undefined;
  /** More attributes of a row, escaped, each after a space: ` id="m-1"`. */
  readonly attributes?: ((row: Row) => Html | null) | undefined;
}

/** A table of more rows is laid out when it is scrolled to, so that the page opens at once. */
const DEEP = 200; // not-law: rows of a table

/** A column of whole numbers, thousands grouped; null is told as `–` and sorts last. */
export const wholeColumn = <Row>(
  id: string,
  title: Words,
  of: (row: Row) => number | null,
): ProductColumn<Row> => ({
  id,
  title,
  kind: 'figure',
  key: (row) => of(row) ?? '',
  html: (row) => {
    const value = of(row);
    return value === null ? '–' : grouped(value);
  },
});

/**
 * A sortable table, whole without a script. Each cell carries the name of its column in both languages,
 * which narrow screens show where the head has no room.
 */
export const productTable = <Row>({
  name,
  labelledBy,
  columns,
  rows,
  foot,
  attributes,
}: ProductTable<Row>): Html => {
  const table = sortableTable(LANGS, {
    name,
    labelledBy,
    columns: columns.map((column) => ({
      ...column,
      title: told(column.title),
      cell:
        column.kind === 'head'
          ? null
          : html` data-en="${column.title.en}" data-zh="${column.title.zh}"`,
    })),
    rows,
    attributes,
    foot,
  });
  return rows.length > DEEP ? html`<div class="deep">${table}</div>` : table;
};
