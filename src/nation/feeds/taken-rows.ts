import { type DuckDBAppender, DuckDBDateValue } from '@duckdb/node-api';
import type { FactValue } from '../../domain/assess/dossier.ts';
import type { Fact } from '../../domain/facts/fact-table.ts';
import type { Problem } from '../../domain/verdict/verdict.ts';
import type { ReadRow } from '../../intake/sheet.ts';
import { isToldOnce } from '../../intake/told-once.ts';
import { sqlTypeOf } from '../account-columns.ts';
import type { Database } from '../database.ts';

/** Table of the rows read in JavaScript: `n` their place in the file, then the facts. */
export const TAKEN = 'feed_taken';
/** The level of what is told of a vehicle by a row that could not be used: its VIN is the value. */
export const MEANT = 'meant';
/**
 * Table of problems found in JavaScript: line, place within it, whether of the file, a row, a cell, or a vehicle that
 * a lost row means.
 */
export const FOUND = 'feed_found';

const FLUSHED_AT = 50_000;

const append = (appender: DuckDBAppender, fact: Fact, value: FactValue): void => {
  if (value === null) appender.appendNull();
  else if (typeof value === 'boolean') appender.appendBoolean(value);
  else if (typeof value === 'string') appender.appendVarchar(value);
  else if (fact.kind === 'date') appender.appendDate(new DuckDBDateValue(value));
  else appender.appendBigInt(BigInt(value));
};

/** Collects what is read row by row, in tables of the database. */
export class TakenRows {
  readonly #database: Database;
  readonly #facts: readonly Fact[];
  readonly #rows: DuckDBAppender;
  readonly #found: DuckDBAppender;
  #pending = 0;
  /** Rows taken and rows that could not be used. */
  used = 0;
  reported = 0;

  private constructor(
    database: Database,
    facts: readonly Fact[],
    rows: DuckDBAppender,
    found: DuckDBAppender,
  ) {
    this.#database = database;
    this.#facts = facts;
    this.#rows = rows;
    this.#found = found;
  }

  /** Makes the tables anew. */
  static async open(database: Database, facts: readonly Fact[]): Promise<TakenRows> {
    const columns = facts.map((fact) => `, ${fact.column} ${sqlTypeOf(fact)}`).join('');
    await database.run(`CREATE OR REPLACE TABLE ${TAKEN} (n BIGINT${columns})`);
    await database.run(
      `CREATE OR REPLACE TABLE ${FOUND} (line BIGINT, place INTEGER, level VARCHAR, field VARCHAR,
       code VARCHAR, value VARCHAR, remedy_en VARCHAR, remedy_zh VARCHAR)`,
    );
    const rows = await database.connection.createAppender(TAKEN);
    return new TakenRows(database, facts, rows, await database.connection.createAppender(FOUND));
  }

  /** Takes a row that stands at place `n` of the file. */
  take(n: number, row: ReadRow): void {
    if (row.values === null) this.reported += 1;
    else {
      this.used += 1;
      this.#rows.appendBigInt(BigInt(n));
      for (const fact of this.#facts) append(this.#rows, fact, row.values[fact.index] ?? null);
      this.#rows.endRow();
    }
    this.find(row.problems, row.values === null ? 'row' : 'cell');
    const [why] = row.problems;
    if (why !== undefined && row.meant !== undefined) {
      const field = `${why.field}.vin`;
      this.find(
        row.meant.map((value) => ({ ...why, field, value })),
        MEANT,
        row.problems.length,
      );
    }
    this.#pending += 1;
    if (this.#pending >= FLUSHED_AT) this.#flush();
  }

  /** Notes problems; those of one line keep their order, after `before` others. */
  find(
    problems: readonly Problem[],
    level: 'file' | 'row' | 'cell' | typeof MEANT,
    before = 0,
  ): void {
    problems.forEach((problem, at) => {
      const { row, field, code, value, remedy } = problem;
      const of = isToldOnce(problem) ? 'file' : level;
      this.#found.appendBigInt(BigInt(row));
      this.#found.appendInteger(before + at);
      for (const text of [of, field, code, value, remedy.en, remedy.zh]) {
        this.#found.appendVarchar(text);
      }
      this.#found.endRow();
    });
  }

  #flush(): void {
    this.#rows.flushSync();
    this.#found.flushSync();
    this.#pending = 0;
  }

  /** Ends the taking; the tables stay. */
  close(): void {
    this.#rows.closeSync();
    this.#found.closeSync();
  }

  /** Removes the tables. */
  async drop(): Promise<void> {
    await this.#database.run(`DROP TABLE IF EXISTS ${TAKEN}`);
    await this.#database.run(`DROP TABLE IF EXISTS ${FOUND}`);
  }
}
