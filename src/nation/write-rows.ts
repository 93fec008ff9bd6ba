import type { Database } from './database.ts';

/** A cell of a table that is filled from TypeScript. */
export type WrittenCell = string | number | null;

/** Columns by name, with the types as SQL writes them. */
export type WrittenColumns = Readonly<Record<string, 'INTEGER' | 'BIGINT' | 'VARCHAR'>>;

/**
 * Adds rows to a table that `writeRows` made, in order.
 *
 * @param columns those of the table
 */
export const addRows = async (
  database: Database,
  table: string,
  columns: WrittenColumns,
  rows: Iterable<readonly WrittenCell[]>,
): Promise<void> => {
  const types = Object.values(columns);
  // an appender looks for tables in `main` alone, wherever they are made
  const [at] = await database.rows<{ schema: string }>('SELECT current_schema() AS schema');
  const appender = await database.connection.createAppender(table, at?.schema);
  for (const row of rows) {
    for (const [place, cell] of row.entries()) {
      if (cell === null) appender.appendNull();
      else if (typeof cell === 'string') appender.appendVarchar(cell);
      else if (types[place] === 'BIGINT') appender.appendBigInt(BigInt(cell));
      else appender.appendInteger(cell);
    }
    appender.endRow();
  }
  appender.closeSync();
};

/** Creates or replaces a table and fills it, in order. */
export const writeRows = async (
  database: Database,
  table: string,
  columns: WrittenColumns,
  rows: Iterable<readonly WrittenCell[]>,
): Promise<void> => {
  const list = Object.entries(columns).map(([name, type]) => `${name} ${type}`);
  await database.run(`CREATE OR REPLACE TABLE ${table} (${list.join(', ')})`);
  await addRows(database, table, columns, rows);
};
