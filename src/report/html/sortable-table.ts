import { MESSAGES } from '../messages/messages.ts';
import { inEach } from './bilingual.ts';
import { escapeHtml } from './escape.ts';

/** `head` names the row, `figure` stands to the right and sorts as a number. */
export type ColumnKind = 'head' | 'figure' | 'text';

/** A column of a table that sorts. */
interface SortableColumn<Row> {
  /** Lower case letters; class `c-ID` of its cells, and its name in the address. */
  readonly id: string;
  readonly kind: ColumnKind;
  /** HTML of its head. */
  readonly title: string;
  /** More attributes of its cells, escaped, each after a space. */
  readonly cell?: string;
  /** What the sort compares; empty comes last. */
  readonly key: (row: Row) => string | number;
  readonly html: (row: Row) => string;
}

/** A table that sorts. */
export interface SortableTable<Row> {
  /** `t-NAME`, the name by which the address keeps its sort. */
  readonly name: string;
  /** Id of the heading that names it. */
  readonly labelledBy: string;
  readonly columns: readonly SortableColumn<Row>[];
  readonly rows: readonly Row[];
  /** More attributes of a row, escaped. */
  readonly attributes?: ((row: Row) => string) | undefined;
  /** A last row of sums that the sort leaves in its place: HTML by column. */
  readonly foot?: Readonly<Partial<Record<string, string>>> | undefined;
}

/** Says in every language how the table was sorted; filled and shown by the page's script. */
const orderHtml = (): string =>
  `<p class="order quiet" role="status" hidden>${inEach(
    (lang) =>
      `<span class="told" data-sorted="${escapeHtml(MESSAGES[lang].sortedBy('{column}', '{direction}'))}" ` +
      `data-up="${escapeHtml(MESSAGES[lang].ascending)}" data-down="${escapeHtml(MESSAGES[lang].descending)}">` +
      `</span>`,
  )}</p>`;

const cellHtml = (kind: ColumnKind, id: string, more: string, html: string): string =>
  kind === 'head'
    ? `<th scope="row" role="rowheader" class="c-${id}"${more}>${html}</th>`
    : `<td role="cell" class="c-${id}${kind === 'figure' ? ' figure' : ''}"${more}>${html}</td>`;

/**
 * The table, whole without a script, which makes its heads into buttons that sort. The roles are
 * written out because narrow screens lay rows out as cards, and layout takes the roles of a table away.
 */
export const sortableTable = <Row>(table: SortableTable<Row>): string => {
  const { name, labelledBy, columns, rows, attributes = () => '', foot } = table;
  const heads = columns.map(
    ({ id, kind, title }) =>
      `<th scope="col" role="columnheader" data-sort="${id}" data-kind="` +
      `${kind}"${kind === 'figure' ? ' class="figure"' : ''}>${title}</th>`,
  );
  const lines = rows.map((row) => {
    const cells = columns.map(({ id, kind, cell = '', key, html }) =>
      cellHtml(kind, id, ` data-key="${escapeHtml(String(key(row)))}"${cell}`, html(row)),
    );
    return `<tr role="row"${attributes(row)}>${cells.join('')}</tr>\n`;
  });
  const sums =
    foot === undefined
      ? ''
      : `<tfoot role="rowgroup"><tr role="row">` +
        `${columns.map(({ id, kind, cell = '' }) => cellHtml(kind, id, cell, foot[id] ?? '')).join('')}</tr></tfoot>`;
  return (
    `${orderHtml()}<table role="table" id="t-${name}" aria-labelledby="${labelledBy}">` +
    `<thead role="rowgroup"><tr role="row">${heads.join('')}</tr></thead><tbody role="rowgroup">` +
    `\n${lines.join('')}</tbody>${sums}</table>`
  );
};
