import { type DuckDBConnection, DuckDBInstance, type DuckDBValue } from '@duckdb/node-api';

/** What a cell of a small table may hold; days are day numbers and become DATE by the column's name. */
export type Cell = string | number | boolean | null;

/** One DuckDB in memory, within limits, that keeps the order of rows. */
export interface SimulationDatabase {
  readonly run: (sql: string) => Promise<void>;
  readonly rows: (sql: string) => Promise<readonly (readonly DuckDBValue[])[]>;
  /** Makes a table of columns `name TYPE` from rows of cells. */
  readonly table: (
    name: string,
    columns: string,
    rows: readonly (readonly Cell[])[],
  ) => Promise<void>;
  readonly close: () => void;
}

/** Limits of the machine's share. */
export interface Limits {
  readonly memory: string;
  readonly threads: number;
  readonly spill: string;
}

const appendRows = async (
  connection: DuckDBConnection,
  name: string,
  types: readonly string[],
  rows: readonly (readonly Cell[])[],
): Promise<void> => {
  const appender = await connection.createAppender(name);
  for (const row of rows) {
    for (const [at, cell] of row.entries()) {
      if (cell === null) appender.appendNull();
      else if (typeof cell === 'boolean') appender.appendBoolean(cell);
      else if (typeof cell === 'string') appender.appendVarchar(cell);
      else if (types[at] === 'DOUBLE') appender.appendDouble(cell);
      else if (types[at] === 'BIGINT') appender.appendBigInt(BigInt(cell));
      else appender.appendInteger(cell);
    }
    appender.endRow();
  }
  appender.closeSync();
};

/** Opens the database. Nothing is fetched from anywhere. */
export const openDatabase = async ({
  memory,
  threads,
  spill,
}: Limits): Promise<SimulationDatabase> => {
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: memory,
    threads: String(threads),
    temp_directory: spill,
    preserve_insertion_order: 'true',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  await connection.run("SET TimeZone = 'UTC'");
  return {
    run: async (sql) => {
      await connection.run(sql);
    },
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRows(),
    table: async (name, columns, rows) => {
      const types = columns.split(',').map((column) => column.trim().split(' ')[1] ?? '');
      await connection.run(`CREATE OR REPLACE TABLE ${name} (${columns})`);
      await appendRows(connection, name, types, rows);
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
};
