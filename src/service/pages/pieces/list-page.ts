import { BYTE_ORDER_MARK, csvLine } from '../../../intake/template/csv-line.ts';
import { tableXlsx } from '../../../intake/template/table-xlsx.ts';
import type { ListRequest, ListSlice } from '../../../register/list-slice.ts';
import type { Outcome, Refusal } from '../../../register/outcome.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Download, PageAnswer, ShownPage, Visit } from '../frame/page.ts';
import { type Column, type ListParts, list } from './list.ts';

const ROWS = 50; // not-law: rows of a page
const ROWS_OF_FILE = 500; // not-law: rows that are asked for at once

/** Asks the register for a page of a list, with the filters that the address names. */
export type AskPage<Row> = (page: ListRequest) => Promise<Outcome<ListSlice<Row>>>;

/** What stands around a list, and what the list says of itself. */
interface AroundList<Row>
  extends Omit<ShownPage, 'kind' | 'body'>,
    Omit<ListParts<Row>, 'columns' | 'rows' | 'next' | 'file'> {
  /** In place of the title as the heading. */
  readonly heading?: Html;
  /** Between the heading and the list. */
  readonly above?: Html;
  readonly below?: Html;
  /** The columns that the page shows, where they are not those of the file. */
  readonly columns?: readonly Column<Row>[];
}

/** A page that is one list. */
export interface ListPage<Row> {
  /** Name of the CSV file, without its ending. */
  readonly file: string;
  readonly columns: readonly Column<Row>[];
  readonly ask: AskPage<Row>;
  /** Rows of a page, 50 without it; the file holds all. */
  readonly rows?: number;
  /** All rows on paper, asked with `as=pdf`; the list cannot be printed so without it. */
  readonly print?: (ask: AskPage<Row>) => Promise<Download | Refusal>;
  /** Asked where the page is shown, and not for the file. */
  readonly around: (
    found: ListSlice<Row>,
  ) => AroundList<Row> | Refusal | Promise<AroundList<Row> | Refusal>;
}

/** Asks for the pages of a list that is in memory already. */
export const pagesOf =
  <Row>(rows: readonly Row[]): AskPage<Row> =>
  async ({ cursor = '0', limit }) => {
    if (!/^\d{1,9}$/.test(cursor))
      return { kind: 'refused', code: 'cursor-not-valid', field: 'cursor', values: {} };
    const end = Number(cursor) + limit;
    return {
      kind: 'done',
      value: {
        items: rows.slice(Number(cursor), end),
        next: end < rows.length ? String(end) : null,
      },
    };
  };

async function* pagesFrom<Row>(
  first: ListSlice<Row>,
  ask: AskPage<Row>,
): AsyncGenerator<readonly Row[]> {
  let page = first;
  for (;;) {
    yield page.items;
    if (page.next === null) return;
    const found = await ask({ cursor: page.next, limit: ROWS_OF_FILE });
    if (found.kind === 'refused') throw new Error(`a list broke off: ${found.code}`);
    page = found.value;
  }
}

/** Every row of a list, page by page: for what is worked on whole. */
export const everyRow = async <Row>(ask: AskPage<Row>): Promise<Outcome<readonly Row[]>> => {
  const rows: Row[] = [];
  let cursor: string | null = null;
  do {
    const found: Outcome<ListSlice<Row>> = await ask({
      limit: ROWS_OF_FILE,
      ...(cursor !== null && { cursor }),
    });
    if (found.kind === 'refused') return found;
    rows.push(...found.value.items);
    cursor = found.value.next;
  } while (cursor !== null);
  return { kind: 'done', value: rows };
};

/** What a cell shows, as plain text: without marks, on one line. */
const plainText = (cell: Html | string): string =>
  String(cell)
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => CHARACTERS[name] ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim();

const CHARACTERS: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"' },
  '#39': "'",
};

const ISO_DAY = /^\d{4}-\d\d-\d\d/;

/** A cell in the words of its page; figures, days and what the page only spaces out stay as programs read them. */
const inWords = <Row>({ cell, text }: Column<Row>, row: Row): string | number | null => {
  const value = text?.(row) ?? null;
  if (typeof value === 'number' || (value !== null && ISO_DAY.test(value))) return value;
  const words = plainText(cell(row));
  return value !== null && words.replaceAll(' ', '') === value.replaceAll(' ', '') ? value : words;
};

/** Columns of a file: what they are called, and what they hold. */
type ToldColumn<Row> = {
  readonly name: string;
  readonly text: (row: Row) => string | number | null;
};

/**
 * The columns of a file.
 *
 * @param words true: by their titles, with cells in the words of the page; else both as programs read them.
 */
const toldColumns = <Row>(
  columns: readonly Column<Row>[],
  words: boolean,
): readonly ToldColumn<Row>[] =>
  columns.flatMap((column) => {
    const { name, title, text } = column;
    if (text === undefined) return [];
    return [words ? { name: title, text: (row: Row) => inWords(column, row) } : { name, text }];
  });

/**
 * Every row of a list as CSV, UTF-8 with a mark, so that spreadsheets read Chinese. A page is asked for when the
 * reader has taken the one before, and none once the reader has left. Where a page cannot be had the connection
 * breaks, so that no file seems whole that is not.
 */
const csvOf = <Row>(
  file: string,
  told: readonly ToldColumn<Row>[],
  pages: AsyncIterable<readonly Row[]>,
): Download => {
  const encoder = new TextEncoder();
  const body = ReadableStream.from(
    (async function* () {
      yield encoder.encode(`${BYTE_ORDER_MARK}${csvLine(told.map(({ name }) => name))}`);
      for await (const rows of pages) {
        const lines = rows.map((row) => csvLine(told.map(({ text }) => text(row))));
        yield encoder.encode(lines.join(''));
      }
    })(),
  );
  return { kind: 'download', name: `${file}.csv`, type: 'text/csv; charset=utf-8', body };
};

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The same as a workbook, page by page too. */
const xlsxOf = <Row>(
  file: string,
  told: readonly ToldColumn<Row>[],
  pages: AsyncIterable<readonly Row[]>,
): Download => {
  const cells = async function* () {
    for await (const rows of pages) yield rows.map((row) => told.map(({ text }) => text(row)));
  };
  const head = told.map(({ name }) => name);
  const body = ReadableStream.from(tableXlsx('1', head, cells()));
  return { kind: 'download', name: `${file}.xlsx`, type: XLSX, body };
};

/** What a list is asked for as: CSV for programs, CSV or a workbook in the words of its page, or paper. */
const FORMS = ['csv', 'words', 'xlsx'] as const;

/**
 * Answers a visit to a list: the page that the address asks for, or every row that its filter shows: with `as=csv` as
 * programs read it, with `as=words` and `as=xlsx` as people do, with `as=pdf` on paper where it can be printed.
 */
export const listPage = async <Row>(
  visit: Visit,
  { file, columns, ask, rows = ROWS, print, around }: ListPage<Row>,
): Promise<PageAnswer> => {
  const { query } = visit;
  const asked = query.get('as') ?? '';
  if (asked === 'pdf' && print !== undefined) return print(ask);
  const as = FORMS.find((one) => one === asked);
  const cursor = as === undefined ? (query.get('after') ?? '') : '';
  const found = await ask({
    limit: as === undefined ? rows : ROWS_OF_FILE,
    ...(cursor === '' ? {} : { cursor }),
  });
  if (found.kind === 'refused') return found;
  if (as !== undefined) {
    const pages = pagesFrom(found.value, ask);
    const told = toldColumns(columns, as !== 'csv');
    return as === 'xlsx' ? xlsxOf(file, told, pages) : csvOf(file, told, pages);
  }
  const told = await around(found.value);
  if ('kind' in told) return told;
  const { heading, above, below, caption, all, empty, filters, columns: shown, ...page } = told;
  const { items, next } = found.value;
  return {
    ...page,
    kind: 'page',
    body: html`${heading ?? html`<h1>${page.title}</h1>`}${above ?? ''}${list(visit, {
      ...{
        caption,
        columns: shown ?? columns,
        rows: items,
        next,
        empty,
        file: true,
        paper: print !== undefined,
      },
      ...(all !== undefined && { all }),
      ...(filters !== undefined && { filters }),
    })}${below ?? ''}`,
  };
};
