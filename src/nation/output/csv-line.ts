import { sqlName, sqlText } from '../database.ts';
import { beginsFormula, inertSql } from '../inert-sql.ts';

/**
 * How the cells of a column come into a CSV: `given`, numbers and words of this program, which need no
 * marks; `told`, texts that may; `written`, what people wrote, which a spreadsheet must not take for a formula.
 */
export type CellForm = 'given' | 'told' | 'written';

/** What a cell must not hold without marks around it; `#` begins a comment for some readers. */
const MARKED = [`'"'`, `','`, 'chr(10)', 'chr(13)', `'#'`]; // not-law: line feed, carriage return

const holdsMarked = (text: string): string =>
  MARKED.map((mark) => `contains(${text}, ${mark})`).join(' OR ');

const marked = (text: string): string =>
  `CASE WHEN ${text} = '' OR ${holdsMarked(text)} THEN '"' || replace(${text}, '"', '""') || '"' ELSE ${text} END`;

const cellSql = (column: string, form: CellForm): string => {
  const name = sqlName(column);
  switch (form) {
    case 'given':
      return name;
    case 'told':
      return marked(name);
    case 'written':
      return marked(inertSql(name));
  }
};

/** SQL of whether a text that people wrote stands in a CSV as it is: without marks, and not made inert. */
export const standsPlain = (text: string): string =>
  `NOT (${text} = '' OR ${beginsFormula(text)} OR ${holdsMarked(text)})`;

/** Options of `COPY` for lines as `csvLines` makes them. */
export const CSV_LINES = `FORMAT csv, HEADER, DELIMITER '', QUOTE '', ESCAPE ''`;

/**
 * A query of the lines of a CSV, one text a row, under a heading line: the same bytes as DuckDB's own CSV, which
 * looks at every cell byte by byte where most need no looking. A null is nothing, a blank text `""`.
 */
export const csvLines = (
  columns: readonly (readonly [name: string, form: CellForm])[],
  from: string,
): string => {
  const cells = columns.map(([name, form]) => cellSql(name, form));
  const heading = sqlName(columns.map(([name]) => name).join(','));
  return `SELECT concat(${cells.join(`, ${sqlText(',')}, `)}) AS ${heading} FROM ${from}`;
};
