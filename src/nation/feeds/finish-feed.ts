import { rename, rm } from 'node:fs/promises';
import type { Fact } from '../../domain/facts/fact-table.ts';
import { SET_ASIDE } from '../../intake/set-aside.ts';
import { DATE_FOR_NONE } from '../../intake/told-once.ts';
import type { Database } from '../database.ts';
import { sqlText } from '../database.ts';
import { KEPT_PARQUET } from '../kept-parquet.ts';
import type { FeedFile } from './find-feeds.ts';
import { folderFacts } from './folder-facts.ts';
import { dropMending, type Mended, noneProblemSql, remedySql, wrongVinSql } from './mend-rows.ts';
import { plainRows, usedRows } from './plain-rows.ts';
import { NONES, wrongColumn } from './staged-columns.ts';
import type { StagedFeed, StageOptions } from './staged-feed.ts';
import { FOUND, TAKEN, type TakenRows } from './taken-rows.ts';

/** All that was read of a file, to be written. */
export interface Read {
  readonly facts: readonly Fact[];
  /** The first pass, under its temporary name; null when the file was read row by row. */
  readonly plain: string | null;
  /** Whether the first pass holds the rows used alone and says their places, see `usedRows`. */
  readonly placed: boolean;
  /** Facts whose days for none the first pass wrote down, in their places. */
  readonly noneFacts: readonly Fact[];
  readonly mended: Mended | null;
  readonly taken: TakenRows;
  readonly firstLine: number;
  readonly sha256: string;
  readonly broken: boolean;
}

/** Where the rows to be mended are laid out, for the time being. */
export const layoutFile = (to: string): string => `${to}.kept.part`;

/** The name under which a file is written until it is whole. */
export const partial = (path: string): string => `${path}.part`;

/** Writes the rows of a query to a Parquet file that has its name when it is whole. */
export const copyWhole = async (database: Database, sql: string, path: string): Promise<void> => {
  await database.run(`COPY (${sql}) TO ${sqlText(partial(path))} (${KEPT_PARQUET})`);
  await rename(partial(path), path);
};

/**
 * SQL of all that was found wrong but for days for none: line, place, level, field, code, value, remedy_en,
 * remedy_zh.
 */
export const foundSql = ({
  facts,
  plain,
  placed,
  mended,
  firstLine,
}: Pick<Read, 'facts' | 'plain' | 'placed' | 'mended' | 'firstLine'>): string => {
  const vins = facts.filter(({ kind }) => kind === 'vin');
  const wrong = vins.map((fact) => {
    const rows = `(SELECT n, ${fact.column} FROM ${plain === null ? '' : usedRows(plain, placed)} WHERE ${wrongColumn(fact.column)})`;
    const place = facts.indexOf(fact);
    return wrongVinSql(rows, { firstLine, place, field: fact.name, cell: fact.column });
  });
  return [
    `SELECT * FROM ${FOUND} WHERE code <> ${sqlText(DATE_FOR_NONE)}`,
    ...(plain === null ? [] : wrong),
    ...(mended?.problems ?? []),
  ].join(' UNION ALL ');
};

/** SQL of all days for none, likewise. */
export const nonesSql = ({
  plain,
  placed,
  noneFacts,
  mended,
  firstLine,
}: Pick<Read, 'plain' | 'placed' | 'noneFacts' | 'mended' | 'firstLine'>): string => {
  const rows = `(SELECT n, ${NONES} FROM ${plain === null ? '' : usedRows(plain, placed)})`;
  const written = noneFacts.map(({ name }, place) =>
    noneProblemSql(rows, { firstLine, place, field: name, text: `${NONES}[${place + 1}]` }),
  );
  return [
    `SELECT * FROM ${FOUND} WHERE code = ${sqlText(DATE_FOR_NONE)}`,
    ...(plain === null ? [] : written),
    ...(mended?.nones ?? []),
  ].join(' UNION ALL ');
};

/** SQL of the first of some days for none of each group. */
export const firstNoneSql = (nones: string, by: string): string =>
  `SELECT unnest(arg_min(one, one.line)) FROM (${nones}) one GROUP BY ${by}`;

const problemsSql = (name: string, read: Read): string =>
  `SELECT ${sqlText(name)} AS file, line, field, code, value, ${remedySql('en')}, ${remedySql('zh')}, level
    FROM (SELECT * FROM (${foundSql(read)} UNION ALL ${firstNoneSql(nonesSql(read), 'field')}) ORDER BY line, place, code)`;

/** SQL for what a problem is of, in the problems of a file: rows that are none of the account's apart. */
export const levelSql = `CASE WHEN code IN (${SET_ASIDE.map(sqlText).join(', ')}) THEN 'aside' ELSE level END`;

/** Writes the rows and the problems of a file that was read, counts them, and clears the tables. */
export const finishFeed = async (
  database: Database,
  file: FeedFile,
  fileNo: number,
  options: StageOptions,
  read: Read,
): Promise<StagedFeed> => {
  const { facts, taken, mended } = read;
  const paths = {
    plain: `${options.to}.parquet`,
    mended: `${options.to}.mended.parquet`,
    problems: `${options.to}.problems.parquet`,
  };
  const columns = facts.map(({ column }) => column).join(', ');
  let plainCount = 0;
  if (read.plain !== null) {
    plainCount = await database.number(`SELECT count(*) FROM ${usedRows(read.plain, read.placed)}`);
  }
  const names = facts.map(({ name }) => name);
  const byFolder = folderFacts(file, options.pseudonymKey);
  const stated = byFolder.facts.filter(({ name }) => !names.includes(name));
  for (const { row, field, code, value, remedy } of byFolder.problems) {
    const texts = ['file', field, code, value, remedy.en, remedy.zh].map(sqlText).join(', ');
    await database.run(`INSERT INTO ${FOUND} VALUES (${row}, 0, ${texts})`);
  }
  await copyWhole(database, problemsSql(file.name, read), paths.problems);
  const from = [`SELECT n, ${columns} FROM ${TAKEN}`, ...(mended === null ? [] : [mended.rows])];
  const others = columns === '' ? [] : from;
  let mendedCount = 0;
  if (others.length > 0) {
    await copyWhole(
      database,
      `SELECT * FROM (${others.join(' UNION ALL ')}) ORDER BY n`,
      paths.mended,
    );
    mendedCount = await database.number(`SELECT count(*) FROM ${plainRows(paths.mended)}`);
  }
  const levels = await database.rows<{ level: string; found: bigint }>(
    `SELECT ${levelSql} AS level, count(*) AS found FROM ${plainRows(paths.problems)} GROUP BY 1`,
  );
  const found = new Map(levels.map(({ level, found }) => [level, Number(found)]));
  if (read.plain !== null) await rename(read.plain, paths.plain);
  if (mendedCount === 0) await rm(paths.mended, { force: true });
  if (found.size === 0) await rm(paths.problems);
  await taken.drop();
  await dropMending(database);
  await rm(layoutFile(options.to), { force: true });
  options.onProgress?.(file.bytes);
  return {
    account: file.account,
    name: file.name,
    fileNo,
    facts: names,
    stated,
    rows: plainCount + mendedCount,
    reported: taken.reported,
    aside: found.get('aside') ?? 0,
    cellProblems: found.get('cell') ?? 0,
    bytes: file.bytes,
    firstLine: read.firstLine,
    sha256: read.sha256,
    broken: read.broken,
    plain: read.plain === null ? null : paths.plain,
    ...(read.placed ? { placed: true } : {}),
    mended: mendedCount === 0 ? null : paths.mended,
    problems: found.size === 0 ? null : paths.problems,
    bundle: null,
  };
};
