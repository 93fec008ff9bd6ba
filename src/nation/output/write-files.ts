import { join } from 'node:path';
import { type Database, sqlName, sqlText } from '../database.ts';
import { inertSql } from '../inert-sql.ts';
import { keptRows } from '../kept-parquet.ts';
import { VERDICT_COLUMNS } from '../law/answers-sql.ts';
import { FINDING_COLUMNS } from '../law/findings-sql.ts';
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

const select = (columns: readonly string[], from: string, csv: boolean): string =>
  `SELECT ${columns.map(csv ? inert : sqlName).join(', ')} FROM ${from}`;

/** Tables of the output, in the order in which they are written: the largest first, hashed beside the writing of the others. */
const OUTPUTS = [
  { name: 'findings', columns: FINDING_COLUMNS, both: true, from: 'findings' },
  { name: 'verdicts', columns: VERDICT_COLUMNS, both: true, from: 'verdicts' },
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

/** The lowest level of zstd takes the least time and here makes the files no larger. */
const PARQUET =
  'FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1, DICTIONARY_SIZE_LIMIT 4096, WRITE_BLOOM_FILTER false'; // not-law: texts of a dictionary

/**
 * Writes the tables of a screened nation from the relations `verdicts`, `findings`, `unapplied`,
 * `pattern_rows` and `problems`, in their order; afterwards `findings` is read from its file. Yields the hashes
 * of the files by name, on their way.
 */
export const writeFiles = async (
  database: Database,
  folder: string,
  began: (name: string, place: number, of: number) => void,
): Promise<ReadonlyMap<string, Promise<string>>> => {
  const hashes = new Map<string, Promise<string>>();
  const write = async (query: string, file: string, format: string): Promise<void> => {
    const path = join(folder, file);
    await database.run(`COPY (${query}) TO ${sqlText(path)} (${format})`);
    const hash = hashOf(path);
    // its errors are met where it is waited for
    hash.catch(() => {});
    hashes.set(file, hash);
  };
  for (const [place, { name, columns, both, from }] of OUTPUTS.entries()) {
    began(name, place, OUTPUTS.length);
    const file = keptRows(join(folder, `${name}.parquet`));
    if (both) await write(select(columns, from, false), `${name}.parquet`, PARQUET);
    // read again from there: working it out a second time takes longer
    await write(select(columns, both ? file : from, true), `${name}.csv`, 'FORMAT csv, HEADER');
    if (name === 'findings') {
      await database.run(`CREATE OR REPLACE VIEW ${name} AS SELECT * FROM ${file}`);
    }
  }
  return hashes;
};
