import { FACTS } from '../../domain/facts/fact-table.ts';
import { keyFactOf } from '../../intake/headers/resolve-columns.ts';
import type { SheetPlan } from '../../intake/sheet.ts';
import { type Database, sqlText } from '../database.ts';
import { asideCellsSql, keylessAsideSql } from './aside-sql.ts';
import { LONGEST_CELL } from './cell-source.ts';
import { layoutFile, partial, type Read } from './finish-feed.ts';
import { firstPass, noneFacts } from './first-pass.ts';
import { learnSpellings } from './learn-spellings.ts';
import { mendRows } from './mend-rows.ts';
import { guardedSql, pagedRows, unguarded } from './paged-rows.ts';
import {
  isNumeric,
  keptParquetSource,
  type ParquetColumn,
  parquetSource,
} from './parquet-source.ts';
import { plainRows } from './plain-rows.ts';
import { rowReader } from './row-reader.ts';
import { factsOfPlan } from './stage-rows.ts';
import type { StageOptions } from './staged-feed.ts';
import type { TakenRows } from './taken-rows.ts';
import { literalPath } from './text-lines.ts';

/** The columns of a Parquet file; null when it is none. */
export const parquetColumns = async (
  database: Database,
  path: string,
): Promise<readonly ParquetColumn[] | null> => {
  const rows = await database
    .rows<{ column_name: string; column_type: string }>(
      `DESCRIBE SELECT * FROM read_parquet(${sqlText(literalPath(path))}, hive_partitioning = false)`,
    )
    .catch(() => null);
  return rows?.map(({ column_name: name, column_type: type }) => ({ name, type })) ?? null;
};

/** What the machine denies is not the fault of the file. */
const OF_THE_MACHINE = /No space left on device|max_temp_directory_size|Too many open files/;

/** Null for a file that breaks off; other errors go on. */
const unlessBroken = async <T>(work: Promise<T>, signs: RegExp): Promise<T | null> => {
  try {
    return await work;
  } catch (error) {
    const { message } = error instanceof Error ? error : { message: '' };
    if (signs.test(message) && !OF_THE_MACHINE.test(message)) return null;
    throw error;
  }
};

/** Parquet files with the same columns, to be read as one. */
export interface ParquetJob {
  readonly database: Database;
  readonly plan: SheetPlan;
  readonly columns: readonly ParquetColumn[];
  readonly paths: readonly string[];
  readonly options: Pick<StageOptions, 'to' | 'pseudonymKey'>;
  readonly taken: TakenRows;
  /** Line of the first record. */
  readonly firstLine: number;
}

/** Reads Parquet files in one pass, then what of them is not plain; null when one breaks off. */
export const readParquet = async (
  job: ParquetJob,
): Promise<Pick<Read, 'plain' | 'noneFacts' | 'mended' | 'firstLine'> | null> => {
  const { database, plan, columns, paths, taken, firstLine, options } = job;
  const { to, pseudonymKey } = options;
  const facts = factsOfPlan(plan);
  const key = keyFactOf(plan.account);
  const known = key !== null && facts.includes(key) ? key : null;
  const plain = partial(`${to}.parquet`);
  const source = parquetSource(plan, columns, paths, known);
  const recognition = await unlessBroken(learnSpellings(database, source, pseudonymKey), /./);
  if (recognition === null) return null;
  const signs = /Invalid|Parquet|corrupt|IO Error/i;
  const passed = firstPass(database, source, recognition, plain).then(() => true);
  if ((await unlessBroken(passed, signs)) === null) return null;
  const written = { plain, noneFacts: noneFacts(source, recognition), firstLine };
  const kept = `(SELECT file_row_number AS n, raw FROM ${plainRows(plain)} WHERE raw IS NOT NULL)`;
  if ((await database.number(`SELECT count(*) FROM ${kept}`)) === 0) {
    return { ...written, mended: null };
  }
  const long = `list_max(list_transform(raw, lambda text: coalesce(strlen(text), 0))) > ${LONGEST_CELL}`;
  const vinAt = plan.columns.findIndex(({ fact }) => known !== null && fact === known.index);
  const aside = keylessAsideSql(
    vinAt < 0 ? null : `coalesce(raw[${vinAt + 1}], '')`,
    asideCellsSql(plan, (place) => `raw[${place}]`),
  );
  const single = `(${long} OR ${aside})`;
  const query = `SELECT CAST(n AS DOUBLE) AS n, list_transform(raw, lambda text: ${guardedSql('text')}) FROM ${kept} WHERE ${single} ORDER BY n`;
  const reader = rowReader(plan);
  for await (const rows of pagedRows<readonly [number, (string | null)[]]>(database, query)) {
    for (const [n, guarded] of rows) {
      const told = guarded.map((text, at) => {
        const cell = text === null ? null : unguarded(text);
        return cell !== null && isNumeric(columns[at]?.type ?? '') ? Number(cell) : cell;
      });
      const row = reader.cells(firstLine + n, told);
      if (row !== null) taken.take(n, row);
    }
  }
  const rest = keptParquetSource(
    plan,
    columns,
    `(SELECT * FROM ${kept} WHERE NOT ${single})`,
    known,
  );
  const numeric = new Set(
    rest.columns.flatMap(({ fact }, place) => {
      const at = plan.columns.findIndex((column) => column.fact === fact.index);
      return isNumeric(columns[at]?.type ?? '') && FACTS[fact.index] === fact ? [place] : [];
    }),
  );
  const everything = "array_to_string(raw, '')";
  const mended = await mendRows(
    database,
    {
      source: rest,
      everything,
      numeric,
      firstLine,
      to: layoutFile(to),
    },
    recognition,
  );
  return { ...written, mended };
};
