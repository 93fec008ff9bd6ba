import type { Database } from '../database.ts';

/** A cell of a table that is filled from TypeScript. */
export type WrittenCell = string | number | null;

/**
 * Creates or replaces a table and fills it, in order.
 *
 * @param columns names and types as SQL writes them: INTEGER, BIGINT or VARCHAR only
 */
export const writeRows = async (
  database: Database,
  table: string,
  columns: Readonly<Record<string, 'INTEGER' | 'BIGINT' | 'VARCHAR'>>,
  rows: Iterable<readonly WrittenCell[]>,
): Promise<void> => {
  const names = Object.keys(columns);
  const types = Object.values(columns);
  const list = names.map((name, at) => `${name} ${types[at]}`).join(', ');
  await database.run(`CREATE OR REPLACE TABLE ${table} (${list})`);
  const appender = await database.connection.createAppender(table);
  for (const row of rows) {
    for (const [at, cell] of row.entries()) {
      if (cell === null) appender.appendNull();
      else if (typeof cell === 'string') appender.appendVarchar(cell);
      else if (types[at] === 'BIGINT') appender.appendBigInt(BigInt(cell));
      else appender.appendInteger(cell);
    }
    appender.endRow();
  }
  appender.closeSync();
};
