import { join } from 'node:path';
import { sql } from '../../domain/rules/sql/sql.ts';
import { type Database, sqlName, sqlText } from '../../nation/database.ts';
import { inertSql } from '../../nation/inert-sql.ts';
import type { SalesTable } from './sales-tables.ts';

/** Writes the tables into a folder as CSV, and as Parquet those that say so, in the order of their keys. */
export const writeSalesTables = async (
  database: Database,
  folder: string,
  tables: readonly SalesTable[],
): Promise<void> => {
  for (const { name, columns, key, query, parquet } of tables) {
    const order = key.map((column) => `t.${sqlName(column)}`).join(', ');
    const cells = columns.map((column) =>
      column.name === 'maker' ? `${inertSql('t.maker')} AS maker` : sqlName(column.name),
    );
    const csv = sqlText(join(folder, `${name}.csv`));
    await database.run(sql`
      COPY (
        SELECT ${cells.join(', ')}
        FROM (${query}) t
        ORDER BY ${order}) TO ${csv} (FORMAT csv, HEADER)`);
    if (parquet !== true) continue;
    const path = sqlText(join(folder, `${name}.parquet`));
    await database.run(sql`
      COPY (
        SELECT *
        FROM (${query}) t
        ORDER BY ${order}) TO ${path} (FORMAT parquet, COMPRESSION zstd)`);
  }
};
