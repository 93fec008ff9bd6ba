import { join } from 'node:path';
import { sql } from '../../domain/rules/sql/sql.ts';
import { type Database, sqlName, sqlText } from '../database.ts';
import { INTERNAL_PARQUET, parquetRows } from '../parquet-sql.ts';

const fileOf = (folder: string, table: string): string => join(folder, `${table}.parquet`);

/** Keeps tables as Parquet files in a folder. */
export const saveTables = async (
  database: Database,
  tables: readonly string[],
  folder: string,
): Promise<void> => {
  for (const table of tables) {
    await database.run(
      sql`
        COPY (SELECT * FROM ${sqlName(table)}) TO ${sqlText(fileOf(folder, table))} (${INTERNAL_PARQUET})
      `,
    );
  }
};

/** Keeps tables as Parquet files in a folder, and drops them. */
export const saveAndDropTables = async (
  database: Database,
  tables: readonly string[],
  folder: string,
): Promise<void> => {
  await saveTables(database, tables, folder);
  for (const table of tables) await database.run(`DROP TABLE ${sqlName(table)}`);
};

/** Loads tables that were kept. */
export const loadTables = async (
  database: Database,
  tables: readonly string[],
  folder: string,
): Promise<void> => {
  for (const table of tables) {
    await database.run(
      sql`
        CREATE OR REPLACE TABLE ${sqlName(table)} AS
        SELECT *
        FROM ${parquetRows(fileOf(folder, table))}
      `,
    );
  }
};
