import {
  type DuckDBConnection,
  DuckDBInstance,
  type DuckDBPreparedStatement,
  type DuckDBResultReader,
} from '@duckdb/node-api';
import { DUCKDB_SETTINGS } from '../domain/rules/sql/dialect.ts';
import { asDatabaseError } from './database-error.ts';
import { type Room, sideBySide } from './side-by-side.ts';

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

/** Bytes that a statement takes at most while it writes filtered rows into a file: row groups, plain and packed. */
const MEMORY_OF_STATEMENT = 250_000_000; // not-law: bytes

/** What every connection is told before it runs anything. */
const CONNECTION_SETTINGS = [
  "SET TimeZone = 'UTC'",
  // errors with their kind (`DatabaseError`)
  'SET errors_as_json = true',
];

const UNITS: Readonly<Record<string, number>> = { K: 1e3, M: 1e6, G: 1e9, T: 1e12 };

/** Bytes of an amount of memory as DuckDB writes it: `600MB`, `4GB`; binary units are taken for decimal ones. */
const bytesOf = (memory: string): number => {
  const [, amount = '', unit = ''] = /^([\d.]+) ?([KMGT]?)i?B$/i.exec(memory) ?? [];
  return Number(amount) * (UNITS[unit.toUpperCase()] ?? 1);
};

/** So that a connection tells how far its statement is. */
const TELL_PROGRESS = [
  'SET enable_progress_bar = true',
  'SET enable_progress_bar_print = false',
  'SET progress_bar_time = 0',
];

/** How statements are planned, as settings. */
interface Planning {
  readonly usual: string;
  /**
   * Takes the many joins as they are written: the vehicles are passed by the tables beside them, and none
   * of these by the vehicles, which takes three times as long.
   */
  readonly asWritten: string;
}

const OF_MANY: Planning = {
  usual: DUCKDB_SETTINGS,
  asWritten: "SET disabled_optimizers = 'in_clause,join_order,build_side_probe_side'",
};

/**
 * The same of few rows. To look through the law's ten thousand expressions for those that are alike, and for what can
 * be said of their values, takes longer than to work each out. Neither changes an answer; what is known of values
 * may change the order of groups, so that it is left out of what is planned as written alone, which has none.
 */
const OF_FEW: Planning = {
  usual: "SET disabled_optimizers = 'in_clause,common_subexpressions'",
  asWritten:
    "SET disabled_optimizers = 'in_clause,join_order,build_side_probe_side," +
    "common_subexpressions,statistics_propagation'",
};

/** What comes of work of DuckDB's, its errors with their kind. */
const withKind = <Made>(work: Promise<Made>): Promise<Made> =>
  work.catch((error) => {
    throw asDatabaseError(error);
  });

/** One after the other, in the order asked for. */
class Turns {
  #last: Promise<unknown> = Promise.resolve();

  take<Made>(work: () => Promise<Made>): Promise<Made> {
    const made = this.#last.then(work, work);
    this.#last = made.catch(() => undefined);
    return made;
  }
}

/** One DuckDB in memory that spills to disk, with one connection; nothing is fetched from anywhere. */
export class Database {
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;
  /** Threads of the whole instance when nothing runs apart. */
  #threads: number;
  /** Bytes that the instance may hold. */
  readonly #memory: number;
  /**
   * Planning of databases that stand apart, which settings of the whole instance govern; null of the one that does
   * not.
   */
  readonly #planning: Turns | null;
  #plans: Planning;
  /** The databases that stand apart now. */
  #apart: readonly Database[] = [];

  private constructor(
    instance: DuckDBInstance,
    connection: DuckDBConnection,
    { threads, memory }: Room,
    planning: Turns | null = null,
    plans = OF_MANY,
  ) {
    this.#instance = instance;
    this.#connection = connection;
    this.#threads = threads;
    this.#memory = memory;
    this.#planning = planning;
    this.#plans = plans;
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
    for (const setting of [OF_MANY.usual, ...CONNECTION_SETTINGS]) await connection.run(setting);
    // memory once taken is kept: giving it back and taking it again costs a sixth of all time; refused
    // when it is more than DuckDB takes the machine to have, and then done without
    await connection.run(`SET block_allocator_memory = '${memory}'`).catch(() => undefined);
    await connection.run('SET parquet_metadata_cache = true');
    for (const setting of TELL_PROGRESS) await connection.run(setting);
    return new Database(instance, connection, { threads: most, memory: bytesOf(memory) });
  }

  /** The connection itself, for appenders and progress. */
  get connection(): DuckDBConnection {
    return this.#connection;
  }

  /** How far the statement that runs is, from 0 to 1; of several the least far. */
  get progress(): number {
    if (this.#apart.length > 0) return Math.min(...this.#apart.map(({ progress }) => progress));
    const { percentage } = this.#connection.progress;
    return Math.min(1, Math.max(0, percentage / 100)); // not-law: percent
  }

  /** What work that runs side by side (`eachApart`) may take. */
  get room(): Room {
    return { threads: this.#threads, memory: this.#memory };
  }

  /**
   * Whether rows keep their order through joins too: of a database that stands apart, as long as they fit in memory.
   */
  get keepsOrder(): boolean {
    return this.#planning !== null;
  }

  /**
   * Goes on with one thread, tells no more how far a statement is, and plans with less care (`OF_FEW`): with few rows,
   * handing work over takes longer than the work. Rows must be fewer than a row group holds (`FEWEST_THREADS`).
   */
  async useOneThread(): Promise<void> {
    await this.#connection.run('SET threads = 1');
    await this.#connection.run('SET enable_progress_bar = false');
    this.#threads = 1;
    this.#plans = OF_FEW;
    await this.#connection.run(this.#plans.usual);
  }

  /** Makes a relation that is asked again and again: a view, or a table where one thread is used for few rows. */
  makeRelation(name: string, query: string): Promise<void> {
    const kind = this.#threads === 1 ? 'TABLE' : 'VIEW';
    return this.run(`CREATE OR REPLACE ${kind} ${sqlName(name)} AS ${query}`);
  }

  /** Runs one statement. */
  async run(sql: string): Promise<void> {
    if (this.#planning === null) await withKind(this.#connection.run(sql));
    else await this.#planned(this.#planning, sql, (statement) => statement.run());
  }

  /** Runs one statement whose many joins are taken as they are written. */
  async runAsWritten(sql: string): Promise<void> {
    const plan = async (): Promise<DuckDBPreparedStatement> => {
      await this.#connection.run(this.#plans.asWritten);
      try {
        return await withKind(this.#connection.prepare(sql));
      } finally {
        await this.#connection.run(this.#plans.usual);
      }
    };
    const statement = await (this.#planning === null ? plan() : this.#planning.take(plan));
    await this.#ended(statement, () => statement.run());
  }

  async #planned<Made>(
    planning: Turns,
    sql: string,
    run: (statement: DuckDBPreparedStatement) => Promise<Made>,
  ): Promise<Made> {
    const statement = await planning.take(() => withKind(this.#connection.prepare(sql)));
    return this.#ended(statement, () => run(statement));
  }

  #read(sql: string): Promise<DuckDBResultReader> {
    return this.#planning === null
      ? withKind(this.#connection.runAndReadAll(sql))
      : this.#planned(this.#planning, sql, (statement) => statement.runAndReadAll());
  }

  async #ended<Made>(statement: DuckDBPreparedStatement, run: () => Promise<Made>): Promise<Made> {
    try {
      return await withKind(run());
    } finally {
      statement.destroySync();
    }
  }

  /**
   * Does work that hangs on nothing but tables, views and files that stand, several tasks side by side, each on one
   * thread and with a database of its own: temporary tables are its own, all else it shares. What several threads
   * write of rows that were filtered they cut into row groups where they happen to stand, and joins of several
   * threads keep no order: one thread writes the same bytes each time. After a failure no further task is begun.
   *
   * @param most tasks side by side, at most.
   */
  async eachApart<Task>(
    tasks: readonly Task[],
    most: number,
    work: (database: Database, task: Task, place: number) => Promise<void>,
  ): Promise<void> {
    const left = tasks.entries();
    let failed = false;
    const takeTasks = async (database: Database): Promise<void> => {
      try {
        for (const [place, task] of left) {
          if (failed) return;
          await work(database, task, place);
        }
      } catch (error) {
        failed = true;
        throw error;
      }
    };
    const apart = Math.min(most, this.#threads, tasks.length);
    await this.#connection.run('SET threads = 1');
    try {
      const planning = new Turns();
      const beside = await Promise.all(Array.from({ length: apart }, () => this.#beside(planning)));
      this.#apart = beside;
      try {
        const ended = await Promise.allSettled(beside.map(takeTasks));
        for (const end of ended) if (end.status === 'rejected') throw end.reason;
      } finally {
        this.#apart = [];
        for (const { connection } of beside) connection.closeSync();
      }
    } finally {
      await this.#connection.run(`SET threads = ${this.#threads}`);
    }
  }

  async #beside(planning: Turns): Promise<Database> {
    const connection = await this.#instance.connect();
    const settings =
      this.#threads === 1 ? CONNECTION_SETTINGS : [...CONNECTION_SETTINGS, ...TELL_PROGRESS];
    for (const setting of settings) await connection.run(setting);
    const room = { ...this.room, threads: 1 };
    return new Database(this.#instance, connection, room, planning, this.#plans);
  }

  /**
   * Runs statements each on one thread, side by side (`eachApart`) as many as threads and memory allow (`sideBySide`).
   * Each takes one of Node's threads for such work while it runs; the program asks for enough of them at its start.
   *
   * @param began told before each statement, with its place.
   */
  runApart(
    statements: readonly string[],
    began: (place: number) => void = () => {},
  ): Promise<void> {
    const most = sideBySide(statements.length, MEMORY_OF_STATEMENT, this.room);
    return this.eachApart(statements, most, (database, statement, place) => {
      began(place);
      return database.run(statement);
    });
  }

  /** All rows of a query, as objects: DATE and DECIMAL cells as DuckDB's own values, BIGINT as bigint. */
  async rows<Row = Record<string, Cell>>(sql: string): Promise<readonly Row[]> {
    const reader = await this.#read(sql);
    return reader.getRowObjects() as unknown as readonly Row[];
  }

  /** The rows of a query, piece by piece and never all at once; no other statement runs meanwhile. */
  async *pieces<Row>(sql: string): AsyncGenerator<readonly Row[]> {
    const result = await withKind(this.#connection.stream(sql));
    for await (const rows of result.yieldRowObjects()) yield rows as unknown as readonly Row[];
  }

  /** The one number of a query of one row and one column. */
  async number(sql: string): Promise<number> {
    const reader = await this.#read(sql);
    return Number(reader.getRows()[0]?.[0] ?? 0);
  }

  close(): void {
    this.#connection.closeSync();
    this.#instance.closeSync();
  }
}
