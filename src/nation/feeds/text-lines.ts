import { sqlText } from '../database.ts';
import { LONGEST_LINE } from './line-length.ts';

/** A text of one record a line, in UTF-8, without blank lines and with line ends of one kind. */
export interface TextLines {
  readonly path: string;
  /** Physical lines before the first record. */
  readonly skip: number;
}

/** A line that stands for one whose record is read elsewhere; only a spooled text has such. */
export const PLACEHOLDER_LINE = '\u0001';

/** The path as a pattern that matches itself only: DuckDB reads * ? [ as a glob. */
export const literalPath = (path: string): string => path.replace(/[*?[]/g, '[$&]');

/**
 * The lines of a text as a relation of one column `line`, in order. No quoting, no splitting. Of blank
 * lines at the very end DuckDB may make a row.
 */
export const linesSql = ({ path, skip }: TextLines): string =>
  `(SELECT line FROM read_csv(${sqlText(literalPath(path))}, columns = {'line': 'VARCHAR'}, skip = ${skip}, header = false,
   auto_detect = false, delim = '\u0002', quote = '', escape = '', comment = '', compression = 'none',
   hive_partitioning = false, max_line_size = ${2 * LONGEST_LINE})
   WHERE line <> '')`;

/** A delimiter in a regular expression, as RE2 and JavaScript both read it. */
const escaped = (delimiter: string): string =>
  `\\x${delimiter.charCodeAt(0).toString(16).padStart(2, '0')}`;

const recordOf = (cell: string, mark: string): string => `(?:${cell})(?:${mark}(?:${cell}))*`;

/** A record on one line whose quotation marks are right (RFC 4180) or stand inside no cell. */
const wellQuoted = (mark: string): string =>
  recordOf(`"(?:[^"]|"")*"|(?:[^"${mark}][^"${mark}]*)?`, mark);

/** Tells the lines that `cellsSql` can split, for those who prepare a text. */
export const wellQuotedLine = (delimiter: string): RegExp =>
  new RegExp(`^${wellQuoted(escaped(delimiter))}$`);

/**
 * SQL for the cells of a line as a list of texts, NULL when its quotation marks ask for the intake's
 * own reader. A line without marks, or whose quoted cells hold neither mark nor delimiter, is split at
 * the delimiter, which is as fast as DuckDB's own reader and never takes two lines for one.
 */
export const cellsSql = (line: string, delimiter: string): string => {
  const mark = escaped(delimiter);
  const simple = recordOf(`[^"${mark}]*|"[^"${mark}]*"`, mark);
  const cell = sqlText(`${mark}("(?:[^"]|"")*"|[^${mark}]*)`);
  const split = (text: string): string => `string_split(${text}, ${sqlText(delimiter)})`;
  return `CASE WHEN NOT contains(${line}, '"') THEN ${split(line)}
    WHEN regexp_full_match(${line}, ${sqlText(simple)}) THEN ${split(`replace(${line}, '"', '')`)}
    WHEN regexp_full_match(${line}, ${sqlText(wellQuoted(mark))}) THEN
      list_transform(regexp_extract_all(${sqlText(delimiter)} || ${line}, ${cell}, 1),
        lambda cell: CASE WHEN starts_with(cell, '"') THEN replace(cell[2:-2], '""', '"') ELSE cell END)
    END`;
};
