import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from '../../domain/rules/sql/sql.ts';
import { type Database, sqlName, sqlText } from '../database.ts';
import { inertSql } from '../inert-sql.ts';
import { VERDICT_COLUMNS } from '../law/answers-sql.ts';
import { FINDING_COLUMNS } from '../law/findings-sql.ts';
import { OUTPUT_PARQUET } from '../parquet-sql.ts';
import { linkFile } from './link-file.ts';
import { PARTED_TABLES, type PartedTable, partFiles } from './part-files.ts';

/** Columns in which people write: a spreadsheet must not take them for formulas. */
const WRITTEN: ReadonlySet<string> = new Set([
  'application',
  'vin',
  'value',
  'file',
  'entry_country',
]);

const inert = (column: string): string => {
  const name = sqlName(column);
  return WRITTEN.has(column) ? `${inertSql(name)} AS ${name}` : name;
};

/** A table of the output: the relation that it is written from, and the columns of its CSV file. */
interface Output {
  readonly name: string;
  readonly from: string;
  readonly columns: readonly string[];
}

/** Tables written as CSV, in order. */
const AS_CSV: readonly Output[] = [
  { name: 'findings', from: 'findings', columns: FINDING_COLUMNS },
  { name: 'verdicts', from: 'verdicts', columns: VERDICT_COLUMNS },
  {
    name: 'unapplied',
    from: 'unapplied',
    columns: ['vin', 'risk_score', 'risk_band', 'risk_reasons'],
  },
  {
    name: 'patterns',
    from: 'pattern_rows',
    columns: ['pattern', 'application', 'vin', 'evidence'],
  },
  {
    name: 'problems',
    from: 'problems',
    columns: ['file', 'line', 'field', 'code', 'value', 'remedy', 'remedy_zh'],
  },
];

/** Those that are written as one Parquet file too: findings and verdicts stand in parts, problems in none. */
const AS_PARQUET: ReadonlySet<string> = new Set(['unapplied', 'patterns']);

/** Puts the parts of a table into its folder, as further names of the files as they stand. */
const linkParts = async (
  files: readonly string[],
  table: PartedTable,
  folder: string,
): Promise<void> => {
  await mkdir(join(folder, table));
  const names = partFiles(folder, table, files.length);
  for (const [part, file] of files.entries()) await linkFile(file, names[part] ?? '');
};

/**
 * Writes the tables of a screened nation into a folder, from the relations `findings`, `verdicts`, `unapplied`,
 * `pattern_rows` and `problems`, each in its order; a relation over several files is in the order of the files.
 *
 * @param parts files of findings and of verdicts, in order, in the form of the output.
 * @param began told before each table, with its place and how many there are.
 */
export const writeFiles = async (
  database: Database,
  parts: Readonly<Record<PartedTable, readonly string[]>>,
  folder: string,
  began: (name: string, place: number, of: number) => void,
): Promise<void> => {
  for (const table of PARTED_TABLES) await linkParts(parts[table], table, folder);
  for (const [place, { name, from, columns }] of AS_CSV.entries()) {
    began(name, place, AS_CSV.length);
    const copy = (cells: readonly string[], form: string, as: string): Promise<void> =>
      database.run(sql`
        COPY (
          SELECT ${cells.join(', ')}
          FROM ${from}
        ) TO ${sqlText(join(folder, `${name}.${as}`))} (${form})
      `);
    if (AS_PARQUET.has(name)) await copy(columns.map(sqlName), OUTPUT_PARQUET, 'parquet');
    await copy(columns.map(inert), 'FORMAT csv, HEADER', 'csv');
  }
};
