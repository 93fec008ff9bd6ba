/** The few things that DuckDB, PostgreSQL and Spark SQL say differently. */
export interface Dialect {
  readonly name: 'duckdb' | 'postgresql' | 'spark';
  readonly quote: (identifier: string) => string;
  /** Whole days from a to b, both dates. */
  readonly daysBetween: (a: string, b: string) => string;
  readonly plusDays: (date: string, days: string) => string;
  /** Months added with the month-end rule, as a date. */
  readonly plusMonths: (date: string, months: string) => string;
  /** A digit of a whole number not below 0 in base 8, the lowest being 0. */
  readonly octalDigit: (number: string, place: number) => string;
  /**
   * Whether a text holds a character beside those of a class, written as within the brackets of a regular expression.
   */
  readonly holdsOther: (text: string, characters: string) => string;
  /** A whole-number type of one or two bytes. */
  readonly smallInteger: string;
}

const byMinus = (a: string, b: string): string => `(${b} - ${a})`;
const byPlus = (date: string, days: string): string => `(${date} + CAST(${days} AS INTEGER))`;
const byInterval = (date: string, months: string): string =>
  `CAST(${date} + CAST(${months} AS INTEGER) * INTERVAL '1 month' AS DATE)`;
const doubleQuoted = (identifier: string): string => `"${identifier.replaceAll('"', '""')}"`;

/** DuckDB, in which a nation's feeds are screened. */
export const DUCKDB: Dialect = {
  name: 'duckdb',
  quote: doubleQuoted,
  daysBetween: byMinus,
  plusDays: byPlus,
  plusMonths: byInterval,
  octalDigit: (number, place) => `((${number} >> ${3 * place}) & 7)`,
  holdsOther: (text, characters) => `regexp_matches(${text}, '[^${characters}]')`,
  smallInteger: 'TINYINT',
};

/**
 * Run before the law is read over many rows in DuckDB: else it turns each list of more than a few
 * texts into a join, which takes longer than looking.
 */
export const DUCKDB_SETTINGS = "SET disabled_optimizers = 'in_clause'";
