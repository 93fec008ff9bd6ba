import {
  type DuckDBConnection,
  DuckDBDateValue,
  DuckDBInstance,
  type DuckDBValue,
} from '@duckdb/node-api';
import type { FactValue } from '../../src/domain/assess/dossier.ts';
import { FACTS } from '../../src/domain/facts/fact-table.ts';
import { DUCKDB_SETTINGS } from '../../src/domain/rules/sql/dialect.ts';

const THREADS = 2;

/** One connection to a DuckDB of its own, set as the benchmarks need it. */
export class DuckDb {
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection) {
    this.#instance = instance;
    this.#connection = connection;
  }

  static async open(): Promise<DuckDb> {
    const instance = await DuckDBInstance.create(':memory:', { threads: String(THREADS) });
    const connection = await instance.connect();
    await connection.run(DUCKDB_SETTINGS);
    return new DuckDb(instance, connection);
  }

  async run(sql: string): Promise<void> {
    await this.#connection.run(sql);
  }

  async rows(sql: string): Promise<readonly (readonly DuckDBValue[])[]> {
    return (await this.#connection.runAndReadAll(sql)).getRows();
  }

  /** Milliseconds until the whole answer is here. */
  async time(sql: string): Promise<number> {
    const started = performance.now();
    await this.#connection.runAndReadAll(sql);
    return performance.now() - started;
  }

  async version(): Promise<string> {
    return String((await this.rows('SELECT version()'))[0]?.[0] ?? '');
  }

  /** Adds rows to a table: a number, then a dossier. */
  async append(table: string, rows: readonly (readonly FactValue[])[]): Promise<void> {
    const appender = await this.#connection.createAppender(table);
    for (const [place, ...dossier] of rows) {
      appender.appendBigInt(BigInt(Number(place)));
      for (const [at, value] of dossier.entries()) {
        if (value === null) appender.appendNull();
        else if (typeof value === 'boolean') appender.appendBoolean(value);
        else if (typeof value === 'string') appender.appendVarchar(value);
        else if (FACTS[at]?.kind === 'date') appender.appendDate(new DuckDBDateValue(value));
        else appender.appendBigInt(BigInt(value));
      }
      appender.endRow();
    }
    appender.closeSync();
  }

  close(): void {
    this.#connection.closeSync();
    this.#instance.closeSync();
  }
}
