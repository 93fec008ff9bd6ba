/** What databases say differently of the law; the rest of the SQL is the same in all of them. */
export interface Dialect {
  readonly name: DialectName;
  /** Whether a text holds a character beside those of a class: each database asks regular expressions its own way. */
  readonly holdsOther: (text: string, characters: string) => string;
  /** The least type of a whole number, for results: one byte, where there is such a type. */
  readonly smallInteger: string;
  /**
   * A text to be compared by its bytes, where a database would take the order of a language, in which Z may precede T.
   */
  readonly byBytes: (text: string) => string;
  /**
   * Clauses that end a step of the query. PostgreSQL would else put a step's expressions in place of its columns in the
   * next step, each as often as it is named, and work them out as often.
   */
  readonly endOfStep: readonly string[];
}

/** The databases the law can be written for. */
export const DIALECT_NAMES = ['duckdb', 'postgresql'] as const;

/** A database by name. */
export type DialectName = (typeof DIALECT_NAMES)[number];

/** DuckDB, in which a nation's feeds are screened. */
export const DUCKDB: Dialect = {
  name: 'duckdb',
  holdsOther: (text, characters) => `regexp_matches(${text}, '[^${characters}]')`,
  smallInteger: 'TINYINT',
  byBytes: (text) => text,
  endOfStep: [],
};

/** PostgreSQL from version 12 on, in which the register lies. */
export const POSTGRESQL: Dialect = {
  name: 'postgresql',
  holdsOther: (text, characters) => `(${text} ~ '[^${characters}]')`,
  smallInteger: 'SMALLINT',
  byBytes: (text) => `${text} COLLATE "C"`,
  endOfStep: ['OFFSET 0'],
};

/** Every database by its name. */
export const DIALECTS: Readonly<Record<DialectName, Dialect>> = {
  duckdb: DUCKDB,
  postgresql: POSTGRESQL,
};

/**
 * Run before the law is read over many rows in DuckDB: else it turns each list of more than a few
 * texts into a join, which takes longer than looking.
 */
export const DUCKDB_SETTINGS = "SET disabled_optimizers = 'in_clause'";
