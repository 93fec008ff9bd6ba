import { sqlName, sqlText } from '../database.ts';
import { beginsFormula } from '../inert-sql.ts';

/** What a cell must not hold without marks around it; `#` begins a comment for some readers. */
const MARKED = [`'"'`, `','`, 'chr(10)', 'chr(13)', `'#'`]; // not-law: line feed, carriage return

const holdsMarked = (text: string): string =>
  MARKED.map((mark) => `contains(${text}, ${mark})`).join(' OR ');

const marked = (text: string): string =>
  `CASE WHEN ${text} = '' OR ${holdsMarked(text)} THEN '"' || replace(${text}, '"', '""') || '"' ELSE ${text} END`;

/** SQL of whether a text that people wrote stands in a CSV as it is: without marks, and not made inert; null when it is not known. */
export const standsPlain = (text: string): string =>
  `NOT (${text} = '' OR ${beginsFormula(text)} OR ${holdsMarked(text)})`;

/** Options of `COPY` for lines as `csvLines` makes them. */
export const CSV_LINES = `FORMAT csv, HEADER, DELIMITER '', QUOTE '', ESCAPE ''`;

/**
 * A query of the lines of a CSV, one text a row, under a heading line: the same bytes as DuckDB's own CSV, which
 * looks at every cell byte by byte where most need no looking. A null is nothing, a blank text `""`.
 *
 * @param told those of the columns whose cells may need marks; the others must stand plain.
 */
export const csvLines = (
  columns: readonly string[],
  told: ReadonlySet<string>,
  from: string,
): string => {
  const cells = columns.map((column) =>
    told.has(column) ? marked(sqlName(column)) : sqlName(column),
  );
  return `SELECT concat(${cells.join(`, ${sqlText(',')}, `)}) AS ${sqlName(columns.join(','))} FROM ${from}`;
};
