import { join } from 'node:path';
import { type Database, sqlName, sqlText } from '../database.ts';
import { VERDICT_COLUMNS } from '../law/answers-sql.ts';
import { FINDING_COLUMNS } from '../law/findings-sql.ts';

/** Columns in which people write: a spreadsheet must not take them for formulas. */
const WRITTEN: ReadonlySet<string> = new Set([
  'application',
  'vin',
  'value',
  'file',
  'entry_country',
]);

/** A cell of a CSV that a spreadsheet shows and does not run, as the batch report writes it. */
const inert = (column: string): string => {
  const name = sqlName(column);
  return WRITTEN.has(column)
    ? `CASE WHEN ${name} <> '' AND contains('=+-@' || chr(9) || chr(13), ${name}[1]) THEN '''' || ${name} ELSE ${name} END AS ${name}`
    : name;
};

const select = (columns: readonly string[], from: string, csv: boolean): string =>
  `SELECT ${columns.map(csv ? inert : sqlName).join(', ')} FROM ${from}`;

/** One output as Parquet and CSV of the same rows in the same order. */
const writeBoth = async (
  database: Database,
  folder: string,
  name: string,
  columns: readonly string[],
  from: string,
): Promise<void> => {
  const path = sqlText(join(folder, `${name}.parquet`));
  await database.run(
    `COPY (${select(columns, from, false)}) TO ${path} (FORMAT parquet, COMPRESSION zstd, WRITE_BLOOM_FILTER false)`,
  );
  // read again from there: working it out a second time takes longer
  await writeCsv(database, folder, name, columns, `read_parquet(${path})`);
};

const writeCsv = async (
  database: Database,
  folder: string,
  name: string,
  columns: readonly string[],
  from: string,
): Promise<void> => {
  await database.run(
    `COPY (${select(columns, from, true)}) TO ${sqlText(join(folder, `${name}.csv`))} (FORMAT csv, HEADER)`,
  );
};

/**
 * Writes the tables of a screened nation from the relations `verdicts`, `findings`, `unapplied`,
 * `pattern_rows` and `problems`, in their order.
 */
export const writeFiles = async (
  database: Database,
  folder: string,
  began: (name: string, place: number, of: number) => void,
): Promise<void> => {
  const outputs = [
    { name: 'verdicts', columns: VERDICT_COLUMNS, both: true, from: 'verdicts' },
    { name: 'findings', columns: FINDING_COLUMNS, both: true, from: 'findings' },
    {
      name: 'unapplied',
      columns: ['vin', 'risk_score', 'risk_band', 'risk_reasons'],
      both: true,
      from: 'unapplied',
    },
    {
      name: 'patterns',
      columns: ['pattern', 'application', 'vin', 'evidence'],
      both: true,
      from: 'pattern_rows',
    },
    {
      name: 'problems',
      columns: ['file', 'line', 'field', 'code', 'value', 'remedy', 'remedy_zh'],
      both: false,
      from: 'problems',
    },
  ] as const;
  for (const [place, { name, columns, both, from }] of outputs.entries()) {
    began(name, place, outputs.length);
    const write = both ? writeBoth : writeCsv;
    await write(database, folder, name, columns, from);
    if (name === 'findings') {
      // from now on read from the file: until then they are worked out each time they are asked for
      const path = sqlText(join(folder, `${name}.parquet`));
      await database.run(`CREATE OR REPLACE VIEW ${name} AS SELECT * FROM read_parquet(${path})`);
    }
  }
};
