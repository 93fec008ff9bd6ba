import { type Content, type Html, html } from '../html/html.ts';
import { type ColumnKind, sortableTable } from '../html/sortable-table.ts';
import { LANGS } from '../messages/messages.ts';
import { grouped } from './figures.ts';
import type { NationMessages } from './nation-en.ts';
import { tellEach } from './nation-messages.ts';

/** A column by the id of its head. */
export type ColumnId = keyof NationMessages['columns'];

/** A column of a table of the page. */
export interface Column<Row> {
  readonly id: ColumnId;
  readonly kind: ColumnKind;
  /** What the sort compares; empty comes last. */
  readonly key: (row: Row) => string | number;
  readonly html: (row: Row) => Content;
}

/** A table of the page. */
export interface DataTable<Row> {
  /** `t-NAME`, the name by which the address keeps its sort. */
  readonly name: string;
  /** Id of the heading that names it. */
  readonly labelledBy: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** More attributes of a row, escaped. */
  readonly attributes?: (row: Row) => Html;
  /** A last row of sums that the sort leaves in its place: HTML by column. */
  readonly foot?: Partial<Readonly<Record<ColumnId, Content>>>;
}

/** A column of whole numbers, thousands grouped. */
export const figureColumn = <Row>(id: ColumnId, of: (row: Row) => number): Column<Row> => ({
  id,
  kind: 'figure',
  key: of,
  html: (row) => grouped(of(row)),
});

/** A sortable table whose heads are in the page's catalogue. */
export const dataTable = <Row>({
  name,
  labelledBy,
  columns,
  rows,
  attributes,
  foot,
}: DataTable<Row>): Html =>
  sortableTable(LANGS, {
    name,
    labelledBy,
    columns: columns.map((column) => ({
      ...column,
      title: tellEach((say) => say.columns[column.id]),
    })),
    rows,
    attributes,
    foot,
  });

/** A word of a column where nothing was stated. */
export const notStated = (): Html =>
  html`<span class="quiet">${tellEach((say) => say.notStated)}</span>`;

/** A text of the data, inert, and turned apart from what stands around it. */
export const given = (text: string): Html => html`<bdi>${text}</bdi>`;
