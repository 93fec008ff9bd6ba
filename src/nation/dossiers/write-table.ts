import { isoDate } from '../../domain/calendar/iso-date.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { type Database, sqlText } from '../database.ts';

/** A cell of a small table that the program writes. */
export type Cell = string | number | null;

/** Writes a table from one text: a list of values would be bound cell by cell, which takes ten times as long. */
export const writeTable = async (
  database: Database,
  table: string,
  columns: Readonly<Record<string, 'VARCHAR' | 'BIGINT' | 'DATE' | 'BOOLEAN'>>,
  rows: readonly (readonly Cell[])[],
): Promise<void> => {
  const names = Object.keys(columns);
  const typed = names.map(
    (name) => `CAST(said[${names.indexOf(name) + 1}] AS ${columns[name]}) AS ${name}`,
  );
  const text = sqlText(
    JSON.stringify(rows.map((row) => row.map((cell) => cell?.toString() ?? null))),
  );
  await database.run(sql`
    CREATE OR REPLACE TABLE ${table} AS
    SELECT ${typed.join(', ')}
    FROM (SELECT unnest(from_json(${text}, '[["VARCHAR"]]')) AS said)
  `);
};

/** A day number as a cell of a date. */
export const dayOrNull = (day: number | null): string | null =>
  day === null ? null : isoDate(day);
