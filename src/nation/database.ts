import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { DUCKDB_SETTINGS } from '../domain/rules/sql/dialect.ts';

/** How much of the machine a national screening may take. */
export interface DatabaseLimits {
  /** Memory that DuckDB may hold before it spills to disk, as DuckDB writes it: `4GB`. */
  readonly memory: string;
  /** Threads of the database, taken for two when fewer. */
  readonly threads: number;
  /** Folder that takes what does not fit in memory; made when needed. */
  readonly spill: string;
}

/** The largest whole number a cell may hold and still be exact in JavaScript. */
type Cell = string | number | bigint | boolean | null;

/** Text as an SQL literal. */
export const sqlText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A name as an SQL identifier. */
export const sqlName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** With one thread DuckDB writes the full row groups of a union before what is left over of the queries in front. */
const FEWEST_THREADS = 2;

/** Statements that run apart at most: each takes one of Node's few threads for such work, of which files need one. */
const MOST_APART = 3;

/** What every connection is told before it runs anything. */
const CONNECTION_SETTINGS = [DUCKDB_SETTINGS, "SET TimeZone = 'UTC'"];

/** One DuckDB in memory that spills to disk, with one connection; nothing is fetched from anywhere. */
export class Database {
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;
  readonly #threads: number;

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection, threads: number) {
    this.#instance = instance;
    this.#connection = connection;
    this.#threads = threads;
  }

  /** Opens a database within its limits. Rows keep the order of what they are read from. */
  static async open({ memory, threads, spill }: DatabaseLimits): Promise<Database> {
    const most = Math.max(threads, FEWEST_THREADS);
    const instance = await DuckDBInstance.create(':memory:', {
      memory_limit: memory,
      threads: String(most),
      temp_directory: spill,
      preserve_insertion_order: 'true',
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
    });
    const connection = await instance.connect();
    for (const setting of CONNECTION_SETTINGS) await connection.run(setting);
    // memory once taken is kept: giving it back and taking it again costs a sixth of all time; refused
    // when it is more than DuckDB takes the machine to have, and then done without
    await connection.run(`SET block_allocator_memory = '${memory}'`).catch(() => undefined);
    await connection.run('SET parquet_metadata_cache = true');
    await connection.run('SET enable_progress_bar = true');
    await connection.run('SET enable_progress_bar_print = false');
    await connection.run('SET progress_bar_time = 0');
    return new Database(instance, connection, most);
  }

  /** The connection itself, for appenders and progress. */
  get connection(): DuckDBConnection {
    return this.#connection;
  }

  /** How far the statement that runs is, from 0 to 1. */
  get progress(): number {
    const { percentage } = this.#connection.progress;
    return Math.min(1, Math.max(0, percentage / 100)); // not-law: percent
  }

  /** Runs one statement. */
  async run(sql: string): Promise<void> {
    await this.#connection.run(sql);
  }

  /**
   * Runs statements that hang on nothing but tables, views and files that stand, each on one thread, several side by side. What
   * several threads write of rows that were filtered they cut into row groups where they happen to stand: the bytes of such a file
   * are only those of the next run when one thread wrote it. After a failure no further one is begun.
   *
   * @param began told before each statement, with its place.
   */
  async runApart(
    statements: readonly string[],
    began: (place: number) => void = () => {},
  ): Promise<void> {
    const left = statements.entries();
    let failed = false;
    const work = async (): Promise<void> => {
      const connection = await this.#instance.connect();
      try {
        for (const setting of CONNECTION_SETTINGS) await connection.run(setting);
        for (const [place, statement] of left) {
          if (failed) return;
          began(place);
          await connection.run(statement);
        }
      } catch (error) {
        failed = true;
        throw error;
      } finally {
        connection.closeSync();
      }
    };
    const apart = Math.min(this.#threads, MOST_APART, statements.length);
    await this.#connection.run('SET threads = 1');
    try {
      const ended = await Promise.allSettled(Array.from({ length: apart }, work));
      for (const end of ended) if (end.status === 'rejected') throw end.reason;
    } finally {
      await this.#connection.run(`SET threads = ${this.#threads}`);
    }
  }

  /** All rows of a query, as objects: DATE and DECIMAL cells as DuckDB's own values, BIGINT as bigint. */
  async rows<Row = Record<string, Cell>>(sql: string): Promise<readonly Row[]> {
    const reader = await this.#connection.runAndReadAll(sql);
    return reader.getRowObjects() as unknown as readonly Row[];
  }

  /** The one number of a query of one row and one column. */
  async number(sql: string): Promise<number> {
    const reader = await this.#connection.runAndReadAll(sql);
    return Number(reader.getRows()[0]?.[0] ?? 0);
  }

  close(): void {
    this.#connection.closeSync();
    this.#instance.closeSync();
  }
}
