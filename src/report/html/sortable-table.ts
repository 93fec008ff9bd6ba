import { MESSAGES } from '../messages/messages.ts';
import { inEach, type Languages } from './bilingual.ts';
import { type Content, type Html, html, joined } from './html.ts';

/** `head` names the row, `figure` stands to the right and sorts as a number. */
export type ColumnKind = 'head' | 'figure' | 'text';

/** A column of a table that sorts. */
interface SortableColumn<Row> {
  /** Lower case letters; class `c-ID` of its cells, and its name in the address. */
  readonly id: string;
  readonly kind: ColumnKind;
  /** HTML of its head. */
  readonly title: Content;
  /** More attributes of its cells, escaped, each after a space. */
  readonly cell?: Html | null;
  /** What the sort compares; empty comes last. */
  readonly key: (row: Row) => string | number;
  readonly html: (row: Row) => Content;
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
  readonly attributes?: ((row: Row) => Html | null) | undefined;
  /** A last row of sums that the sort leaves in its place: HTML by column. */
  readonly foot?: Readonly<Partial<Record<string, Content>>> | undefined;
}

/** Says in every language how the table was sorted; filled and shown by the page's script. */
const orderHtml = (languages: Languages): Html =>
  html`<p class="order quiet" role="status" hidden>${inEach(languages, (lang) =>
    joined(
      html`<span class="told" data-sorted="${MESSAGES[lang].sortedBy('{column}', '{direction}')}" `,
      html`data-up="${MESSAGES[lang].ascending}" data-down="${MESSAGES[lang].descending}">`,
      html`</span>`,
    ),
  )}</p>`;

const cellHtml = (kind: ColumnKind, id: string, more: Content, content: Content): Html =>
  kind === 'head'
    ? html`<th scope="row" role="rowheader" class="c-${id}"${more}>${content}</th>`
    : html`<td role="cell" class="c-${id}${kind === 'figure' ? ' figure' : ''}"${more}>${content}</td>`;

/**
 * The table, whole without a script, which makes its heads into buttons that sort. The roles are
 * written out because narrow screens lay rows out as cards, and layout takes the roles of a table away.
 */
export const sortableTable = <Row>(languages: Languages, table: SortableTable<Row>): Html => {
  const { name, labelledBy, columns, rows, attributes = () => null, foot } = table;
  const heads = columns.map(({ id, kind, title }) =>
    joined(
      html`<th scope="col" role="columnheader" data-sort="${id}" data-kind="`,
      html`${kind}"${kind === 'figure' ? html` class="figure"` : ''}>${title}</th>`,
    ),
  );
  const lines = rows.map((row) => {
    const cells = columns.map(({ id, kind, cell, key, html: content }) =>
      cellHtml(kind, id, html` data-key="${key(row)}"${cell}`, content(row)),
    );
    return html`<tr role="row"${attributes(row)}>${cells}</tr>\n`;
  });
  const sums =
    foot === undefined
      ? ''
      : joined(
          html`<tfoot role="rowgroup"><tr role="row">`,
          html`${columns.map(({ id, kind, cell = '' }) => cellHtml(kind, id, cell, foot[id] ?? ''))}</tr></tfoot>`,
        );
  return joined(
    html`${orderHtml(languages)}<table role="table" id="t-${name}" aria-labelledby="${labelledBy}">`,
    html`<thead role="rowgroup"><tr role="row">${heads}</tr></thead><tbody role="rowgroup">`,
    html`\n${lines}</tbody>${sums}</table>`,
  );
};
