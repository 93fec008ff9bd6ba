import { join } from 'node:path';
import { type Database, sqlName, sqlText } from '../database.ts';
import { inertSql } from '../inert-sql.ts';
import { keptRows, OUTPUT_PARQUET } from '../kept-parquet.ts';
import { VERDICT_COLUMNS } from '../law/answers-sql.ts';
import { FINDING_COLUMNS } from '../law/findings-sql.ts';
import type { CsvWriter } from '../parquet/csv-writer.ts';
import { joinParquet } from '../parquet/join-parquet.ts';
import { hashOf } from './manifest.ts';

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

/** The outputs that are put together of files as they stand, and these files, in order, in the form of the output. */
type Pieces = Readonly<Record<'findings' | 'verdicts', readonly string[]>>;

/** Tables of the output, in the order in which they are written: the largest first, which others are written beside. */
const OUTPUTS = [
  { name: 'findings', columns: FINDING_COLUMNS, made: 'joined' },
  { name: 'verdicts', columns: VERDICT_COLUMNS, made: 'joined' },
  {
    name: 'unapplied',
    columns: ['vin', 'risk_score', 'risk_band', 'risk_reasons'],
    made: 'queried',
    from: 'unapplied',
  },
  {
    name: 'patterns',
    columns: ['pattern', 'application', 'vin', 'evidence'],
    made: 'queried',
    from: 'pattern_rows',
  },
] as const;

/** What could not be read, told as CSV alone. */
const PROBLEMS = ['file', 'line', 'field', 'code', 'value', 'remedy', 'remedy_zh'];

/**
 * Writes the tables of a screened nation from files of findings and verdicts, and from the relations `unapplied`,
 * `pattern_rows` and `problems`, in their order; afterwards `findings` is read from its file. Yields the hashes
 * of the files by name, there when the files are whole: CSV is written while DuckDB does other work.
 */
export const writeFiles = async (
  database: Database,
  pieces: Pieces,
  csv: CsvWriter,
  folder: string,
  began: (name: string, place: number, of: number) => void,
): Promise<ReadonlyMap<string, Promise<string>>> => {
  const hashes = new Map<string, Promise<string>>();
  const keep = (file: string, hash: Promise<string>): void => {
    // its errors are met where it is waited for
    hash.catch(() => {});
    hashes.set(file, hash);
  };
  const query = async (sql: string, file: string, form: string): Promise<void> => {
    const path = join(folder, file);
    await database.run(`COPY (${sql}) TO ${sqlText(path)} (${form})`);
    keep(file, hashOf(path));
  };
  for (const [place, output] of OUTPUTS.entries()) {
    const { name, columns } = output;
    began(name, place, OUTPUTS.length + 1);
    const file = `${name}.parquet`;
    const parquet = join(folder, file);
    if (output.made === 'joined') {
      const hash = await joinParquet(pieces[output.name], columns, parquet);
      keep(file, Promise.resolve(hash));
    } else {
      const rows = `SELECT ${columns.map(sqlName).join(', ')} FROM ${output.from}`;
      await query(rows, file, OUTPUT_PARQUET);
    }
    // from what stands in the file: working it out a second time takes longer
    keep(`${name}.csv`, csv.write(parquet, WRITTEN, join(folder, `${name}.csv`)));
  }
  began('problems', OUTPUTS.length, OUTPUTS.length + 1);
  const problems = `SELECT ${PROBLEMS.map(inert).join(', ')} FROM problems`;
  await query(problems, 'problems.csv', 'FORMAT csv, HEADER');
  const findings = keptRows(join(folder, 'findings.parquet'));
  await database.run(`CREATE OR REPLACE VIEW findings AS SELECT * FROM ${findings}`);
  return hashes;
};
