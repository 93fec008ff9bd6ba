import { inEach } from '../html/bilingual.ts';
import { escapeHtml } from '../html/escape.ts';
import { MESSAGES } from '../messages/messages.ts';
import { grouped } from './figures.ts';
import type { NationMessages } from './nation-en.ts';
import { tellEach } from './nation-messages.ts';

/** A column by the id of its head. */
export type ColumnId = keyof NationMessages['columns'];

/** A column of a table of the page. */
export interface Column<Row> {
  readonly id: ColumnId;
  /** `head` names the row, `figure` stands to the right and sorts as a number. */
  readonly kind: 'head' | 'figure' | 'text';
  /** What the sort compares; empty comes last. */
  readonly key: (row: Row) => string | number;
  readonly html: (row: Row) => string;
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
  readonly attributes?: (row: Row) => string;
  /** A last row of sums that the sort leaves in its place: HTML by column. */
  readonly foot?: Partial<Readonly<Record<ColumnId, string>>>;
}

/** A column of whole numbers, thousands grouped. */
export const figureColumn = <Row>(id: ColumnId, of: (row: Row) => number): Column<Row> => ({
  id,
  kind: 'figure',
  key: of,
  html: (row) => grouped(of(row)),
});

/** Says in every language how the table was sorted; filled and shown by the page's script. */
const orderHtml = (): string =>
  `<p class="order quiet" role="status" hidden>${inEach(
    (lang) =>
      `<span class="told" data-sorted="${escapeHtml(MESSAGES[lang].sortedBy('{column}', '{direction}'))}" data-up="${escapeHtml(MESSAGES[lang].ascending)}" data-down="${escapeHtml(MESSAGES[lang].descending)}"></span>`,
  )}</p>`;

const cellHtml = (kind: Column<never>['kind'], id: ColumnId, key: string, html: string): string =>
  kind === 'head'
    ? `<th scope="row" role="rowheader" class="c-${id}"${key}>${html}</th>`
    : `<td role="cell" class="c-${id}${kind === 'figure' ? ' figure' : ''}"${key}>${html}</td>`;

/**
 * The table, whole without a script, which makes its heads into buttons that sort. The roles are
 * written out because narrow screens lay rows out as cards, and layout takes the roles of a table away.
 */
export const dataTable = <Row>(table: DataTable<Row>): string => {
  const { name, labelledBy, columns, rows, attributes = () => '', foot } = table;
  const heads = columns.map(
    ({ id, kind }) =>
      `<th scope="col" role="columnheader" data-sort="${id}" data-kind="${kind}"${kind === 'figure' ? ' class="figure"' : ''}>${tellEach((say) => say.columns[id])}</th>`,
  );
  const lines = rows.map((row) => {
    const cells = columns.map(({ id, kind, key, html }) =>
      cellHtml(kind, id, ` data-key="${escapeHtml(String(key(row)))}"`, html(row)),
    );
    return `<tr role="row"${attributes(row)}>${cells.join('')}</tr>\n`;
  });
  const sums =
    foot === undefined
      ? ''
      : `<tfoot role="rowgroup"><tr role="row">${columns.map(({ id, kind }) => cellHtml(kind, id, '', foot[id] ?? '')).join('')}</tr></tfoot>`;
  return (
    `${orderHtml()}<table role="table" id="t-${name}" aria-labelledby="${labelledBy}">` +
    `<thead role="rowgroup"><tr role="row">${heads.join('')}</tr></thead><tbody role="rowgroup">\n${lines.join('')}</tbody>${sums}</table>`
  );
};

/** A word of a column where nothing was stated. */
export const notStated = (): string =>
  `<span class="quiet">${tellEach((say) => say.notStated)}</span>`;

/** A text of the data, inert, and turned apart from what stands around it. */
export const given = (text: string): string => `<bdi>${escapeHtml(text)}</bdi>`;
