import { FACTS } from '../../domain/facts/fact-table.ts';
import { keyFactOf } from '../../intake/headers/resolve-columns.ts';
import { openSheet } from '../../intake/open-sheet.ts';
import { problemAt } from '../../intake/problem-catalogue.ts';
import type { Database } from '../database.ts';
import { sqlText } from '../database.ts';
import { FIRST_RECORD, LONGEST_CELL } from './cell-source.ts';
import type { FeedFile } from './find-feeds.ts';
import { layoutFile, partial, type Read } from './finish-feed.ts';
import { firstPass } from './first-pass.ts';
import { learnSpellings } from './learn-spellings.ts';
import { mendRows } from './mend-rows.ts';
import { pagedRows } from './paged-rows.ts';
import {
  isNumeric,
  keptParquetSource,
  type ParquetColumn,
  parquetSource,
} from './parquet-source.ts';
import { plainRows } from './plain-rows.ts';
import { rowReader } from './row-reader.ts';
import { factsOfPlan, unreadFile } from './stage-rows.ts';
import type { StageOptions } from './staged-feed.ts';
import { TakenRows } from './taken-rows.ts';
import { literalPath } from './text-lines.ts';
import { hashFile } from './unpack.ts';

const columnsOf = async (
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

/** Reads a Parquet file; one that breaks off gives no rows. */
export const stageParquet = async (
  database: Database,
  file: FeedFile,
  path: string,
  options: StageOptions,
): Promise<Read> => {
  const { account, name } = file;
  const { pseudonymKey } = options;
  const sha256 = await hashFile(path);
  const sheet = await openSheet(path, { account, name, pseudonymKey });
  if (sheet.kind !== 'sheet') return unreadFile(database, sheet.problem, sha256);
  await sheet.close();
  const { plan } = sheet;
  const columns = await columnsOf(database, path);
  const broken = (): Promise<Read> =>
    unreadFile(database, problemAt(0, '', 'broken-parquet', name), sha256);
  if (columns === null) return broken();
  const facts = factsOfPlan(plan);
  const key = keyFactOf(account);
  const known = key !== null && facts.includes(key) ? key : null;
  const plain = partial(`${options.to}.parquet`);
  const source = parquetSource(plan, columns, path, known);
  const recognition = await learnSpellings(database, source, pseudonymKey).catch(() => null);
  if (recognition === null) return broken();
  try {
    await firstPass(database, source, recognition, plain);
  } catch (error) {
    if (error instanceof Error && /Invalid|Parquet|corrupt|IO Error/i.test(error.message))
      return broken();
    throw error;
  }
  const taken = await TakenRows.open(database, facts);
  taken.find(sheet.problems, 'file');
  const read = { facts, plain, taken, firstLine: FIRST_RECORD, sha256, broken: false };
  const kept = `(SELECT file_row_number AS n, raw FROM ${plainRows(plain)} WHERE raw IS NOT NULL)`;
  if ((await database.number(`SELECT count(*) FROM ${kept}`)) === 0) {
    taken.close();
    return { ...read, mended: null };
  }
  const long = `list_max(list_transform(raw, lambda text: coalesce(strlen(text), 0))) > ${LONGEST_CELL}`;
  const query = `SELECT CAST(n AS DOUBLE) AS n, raw FROM ${kept} WHERE ${long} ORDER BY n`;
  const reader = rowReader(plan);
  for await (const rows of pagedRows<readonly [number, (string | null)[]]>(database, query)) {
    for (const [n, cells] of rows) {
      const told = cells.map((cell, at) =>
        cell !== null && isNumeric(columns[at]?.type ?? '') ? Number(cell) : cell,
      );
      const row = reader.cells(FIRST_RECORD + n, told);
      if (row !== null) taken.take(n, row);
    }
  }
  taken.close();
  const rest = keptParquetSource(plan, columns, `(SELECT * FROM ${kept} WHERE NOT ${long})`, known);
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
      firstLine: FIRST_RECORD,
      to: layoutFile(options.to),
    },
    recognition,
  );
  return { ...read, mended };
};
