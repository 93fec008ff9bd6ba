import { type Html, html, raw } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';

/** One column of a list. */
export interface Column<Row> {
  readonly name: string;
  readonly title: string;
  /** What a cell shows. */
  readonly cell: (row: Row) => Html | string;
  /** What the CSV holds; without it the column is not in it. */
  readonly text?: (row: Row) => string | number | null;
  /** True for figures: right-aligned. */
  readonly figure?: boolean;
  /** The value of `sort` in the address that sorts by it; without it the list cannot. */
  readonly sort?: string;
}

/** A list of a page. */
export interface ListParts<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** How many there are, where it is known. */
  readonly all?: number | null;
  /** Cursor of the next page; null on the last. */
  readonly next?: string | null;
  /** What would be here. */
  readonly empty: string;
  /** True where the visit may ask for all rows as a file: see `listPage`. */
  readonly file?: boolean;
  /** True where they can be had on paper too. */
  readonly paper?: boolean;
  /** Fields of the filter, which is sent by GET: they keep what the address says. */
  readonly filters?: Html;
}

/** What tells one thing from all others: a number of an application, a letter, a licence. */
const IDENTIFIER = /^[A-Z]{2,5}(?:-[0-9A-Z]{1,12}){1,4}$/;

/** Of which kind a cell is: a figure, or an identifier, which stays on one line. */
const kindOf = <Row>({ figure, text }: Column<Row>, row: Row): Html | string => {
  if (figure === true) return raw(' class="figure"');
  return IDENTIFIER.test(String(text?.(row) ?? '')) ? raw(' class="id"') : '';
};

const withQuery = (visit: Visit, changed: Readonly<Record<string, string | null>>): string => {
  const query = new URLSearchParams(visit.query);
  for (const [name, value] of Object.entries(changed)) {
    if (value === null) query.delete(name);
    else query.set(name, value);
  }
  const text = query.toString();
  return text === '' ? visit.path : `${visit.path}?${text}`;
};

/**
 * A list with its filter, counts, sort, next page and CSV; all of it stands in the address. A page that is a list is a
 * `listPage`; this one alone is for a form that shows what it is about, and for a list beside that of its page.
 */
export const list = <Row>(
  visit: Visit,
  { caption, columns, rows, all = null, next = null, empty, file, paper, filters }: ListParts<Row>,
): Html => {
  const { say, query } = visit;
  const sorted = query.get('sort');
  const head = columns.map(({ title, figure, sort }) => {
    const on = sort !== undefined && sort === sorted;
    const words =
      sort === undefined
        ? html`${title}`
        : html`<a href="${withQuery(visit, { sort, after: null })}">${title}</a>`;
    const order = on ? raw(' aria-sort="ascending"') : '';
    return html`<th scope="col"${figure ? raw(' class="figure"') : ''}${order}>${words}</th>`;
  });
  const body = rows.map(
    (row) =>
      html`<tr>${columns.map(
        (column) =>
          html`<td data-label="${column.title}"${kindOf(column, row)}>${column.cell(row)}</td>`,
      )}</tr>`,
  );
  const table =
    rows.length === 0
      ? html`<p class="empty">${empty}</p>`
      : html`<div class="list" tabindex="0" role="region" aria-label="${caption}"><table>
          <caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
  const as = (form: string, words: string): Html =>
    html` <a href="${withQuery(visit, { as: form, after: null })}">${words}</a>`;
  const { frame } = say;
  return html`${
    filters === undefined
      ? ''
      : html`<div class="list-head"><form method="get">
          ${filters}<button class="second">${say.frame.filter}</button></form></div>`
  }${table}<p class="list-foot"><span>${say.frame.count(rows.length, all)}</span>
    ${next === null ? '' : html`<a href="${withQuery(visit, { after: next })}" rel="next">${say.frame.next}</a>`}
    ${
      file === true && rows.length > 0
        ? html`${as('csv', frame.download)}${as('words', frame.downloadWords)}${as('xlsx', frame.downloadSheet)}${
            paper === true ? as('pdf', frame.downloadPaper) : ''
          }`
        : ''
    }</p>`;
};
