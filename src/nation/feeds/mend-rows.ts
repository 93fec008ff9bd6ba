import { PROBLEMS } from '../../intake/problem-catalogue.ts';
import { DATE_FOR_NONE } from '../../intake/told-once.ts';
import { sqlTypeOf } from '../account-columns.ts';
import type { Database } from '../database.ts';
import { sqlText } from '../database.ts';
import { KEPT_PARQUET } from '../kept-parquet.ts';
import { blankSql, type CellSource } from './cell-source.ts';
import { ODD, oddOf, oddPlaces, readOddCells } from './odd-cells.ts';
import { plainRows } from './plain-rows.ts';
import type { Recognition } from './recognise-cell.ts';
import {
  noneSql,
  oddSql,
  recognisedRelation,
  standingColumn,
  valueColumn,
} from './recognised-relation.ts';

/** The rows that the first pass kept as they stand, to be mended. */
export interface Kept {
  /** Laid out in cells, with a column `n`, the place in the file; rows that are read one by one left out. */
  readonly source: CellSource;
  /** SQL of all texts of a row joined, to tell a blank row. */
  readonly everything: string;
  /** Places, in `source.columns`, of columns that hold numbers. */
  readonly numeric: ReadonlySet<number>;
  /** Line of the row at place 0. */
  readonly firstLine: number;
  /** File that takes the rows laid out, texts beside values; removed by who asks for it. */
  readonly to: string;
}

/** SQL of relations made of the rows kept. */
export interface Mended {
  /** `n` and the facts. */
  readonly rows: string;
  /** line, place, level, field, code, value, remedy_en, remedy_zh. */
  readonly problems: readonly string[];
  /** Likewise the days for none, each. */
  readonly nones: readonly string[];
}

/** Writes the rows laid out once, since several questions are asked of them. */
const layOut = async (database: Database, kept: Kept, recognition: Recognition): Promise<void> => {
  const columns = kept.source.columns.flatMap(({ fact, cell }) => [
    cell,
    `CAST(${valueColumn(cell)} AS ${sqlTypeOf(fact)}) AS ${valueColumn(cell)}`,
    ...(fact.kind === 'vin' ? [standingColumn(cell)] : []),
  ]);
  await database.run(
    `COPY (SELECT n, ${kept.everything} AS everything, ${columns.join(', ')}
     FROM (${recognisedRelation(kept.source, recognition)})) TO ${sqlText(kept.to)} (${KEPT_PARQUET})`,
  );
};

/** Distinct pairs of place and text that were not recognised. */
const pairsSql = (recognised: string, source: CellSource, recognition: Recognition): string =>
  source.columns
    .map(
      (column, place) =>
        `SELECT DISTINCT CAST(${place} AS INTEGER) AS place, ${column.cell} AS text FROM (${recognised}) WHERE ${oddSql(column, recognition)}`,
    )
    .join(' UNION ALL ');

/**
 * A cell's text where it was not recognised. One key, since a second condition makes DuckDB compare every row with
 * every text.
 */
const oddText = (row: string, cell: string): string =>
  `CASE WHEN ${row}.${valueColumn(cell)} IS NULL THEN ${row}.${cell} END`;

/** Remedies of the problems that SQL finds: put in after sorting, since whole columns may have them. */
const NO_REMEDY = 'CAST(NULL AS VARCHAR) AS remedy_en, CAST(NULL AS VARCHAR) AS remedy_zh';

/** SQL for the remedy of a problem in one language, where it has none of its own. */
export const remedySql = (language: 'en' | 'zh'): string => {
  const cases = (['vin-check-digit', 'vin-missing', DATE_FOR_NONE] as const).map(
    (code) => `WHEN ${sqlText(code)} THEN ${sqlText(PROBLEMS[code][language])}`,
  );
  return `coalesce(remedy_${language}, CASE code ${cases.join(' ')} END) AS remedy_${language}`;
};

/** After all cells of a line. */
const LAST_PLACE = 100_000; // not-law: more than a sheet has columns

/** SQL of the problem of VINs whose check digit is wrong, from a relation with `n` and the VIN. */
export const wrongVinSql = (
  from: string,
  {
    firstLine,
    place,
    field,
    cell,
  }: { firstLine: number; place: number; field: string; cell: string },
): string =>
  `SELECT n + ${firstLine} AS line, ${place} AS place, 'cell' AS level, ${sqlText(field)} AS field,
   'vin-check-digit' AS code, ${cell} AS value, ${NO_REMEDY} FROM ${from}`;

/** SQL of the days for none of a relation with `n`, where `text` is one. */
export const noneProblemSql = (
  from: string,
  {
    firstLine,
    place,
    field,
    text,
  }: { firstLine: number; place: number; field: string; text: string },
): string =>
  `SELECT n + ${firstLine} AS line, ${place} AS place, 'file' AS level, ${sqlText(field)} AS field,
   ${sqlText(DATE_FOR_NONE)} AS code, ${text} AS value, ${NO_REMEDY} FROM ${from} WHERE ${text} IS NOT NULL`;

/**
 * Has the intake read every text that was not recognised, each once, and puts values and problems
 * back into their rows.
 */
export const mendRows = async (
  database: Database,
  kept: Kept,
  recognition: Recognition,
): Promise<Mended> => {
  const { source, firstLine } = kept;
  await layOut(database, kept, recognition);
  const recognised = `SELECT * FROM ${plainRows(kept.to)}`;
  await readOddCells(
    database,
    pairsSql(recognised, source, recognition),
    source.columns.map(({ fact, scale, doubtful }, place) => ({
      place,
      fact,
      scale,
      doubtful,
      numeric: kept.numeric.has(place),
    })),
    recognition.pseudonymKey,
  );
  const places = await oddPlaces(database);
  const joins = [...places].map(
    (place) =>
      `LEFT JOIN ${oddOf(place)} o${place} ON o${place}.text = ${oddText('kept_row', source.columns[place]?.cell ?? '')}`,
  );
  const values = source.columns.map(({ fact, cell }, place) => {
    const type = sqlTypeOf(fact);
    const value = `kept_row.${valueColumn(cell)}`;
    return places.has(place)
      ? `coalesce(${value}, CAST(o${place}.value AS ${type})) AS ${fact.column}`
      : `${value} AS ${fact.column}`;
  });
  const facts = source.columns.map(({ fact }) => fact.column);
  const nothing = facts.map((column) => `${column} IS NULL`).join(' AND ');
  // a row of nothing is blank when even the columns not read hold nothing
  const rows = `SELECT n, ${facts.join(', ')} FROM (
    SELECT n, everything, ${values.join(', ')} FROM (${recognised}) kept_row ${joins.join(' ')})
    WHERE NOT (${nothing} AND ${blankSql("coalesce(everything, '')")})`;
  const cells = source.columns.flatMap(({ fact, cell }, place) => {
    const found: string[] = [];
    if (places.has(place)) {
      found.push(
        `SELECT n + ${firstLine} AS line, ${place} AS place, 'cell' AS level, ${sqlText(fact.name)} AS field,
         code, shown AS value, remedy_en, remedy_zh
         FROM (${recognised}) kept_row JOIN ${oddOf(place)} o ON o.text = ${oddText('kept_row', cell)}
         WHERE code <> ${sqlText(DATE_FOR_NONE)}`,
      );
    }
    if (fact.kind === 'vin') {
      found.push(
        wrongVinSql(
          `(${recognised}) WHERE NOT ${standingColumn(cell)} AND ${valueColumn(cell)} IS NOT NULL`,
          { firstLine, place, field: fact.name, cell },
        ),
      );
    }
    return found;
  });
  const nones = source.columns.flatMap((column, place) => {
    const { fact, cell } = column;
    const told = { firstLine, place, field: fact.name };
    const known = noneSql(column, recognition);
    const odd = `(SELECT n, text FROM (${recognised}) kept_row JOIN ${oddOf(place)} o ON o.text = ${oddText('kept_row', cell)}
      WHERE code = ${sqlText(DATE_FOR_NONE)})`;
    return [
      ...(known === null ? [] : [noneProblemSql(`(${recognised})`, { ...told, text: known })]),
      ...(fact.kind === 'date' && places.has(place)
        ? [noneProblemSql(odd, { ...told, text: 'text' })]
        : []),
    ];
  });
  const { key } = source;
  const missing =
    key === null
      ? []
      : [
          `SELECT n + ${firstLine} AS line, ${LAST_PLACE} AS place, 'cell' AS level, ${sqlText(key.name)} AS field,
           'vin-missing' AS code, '' AS value, ${NO_REMEDY} FROM (${rows}) WHERE ${key.column} IS NULL`,
        ];
  return { rows, problems: [...cells, ...missing], nones };
};

/** Removes what mending left in the database. */
export const dropMending = (database: Database): Promise<void> =>
  database.run(`DROP TABLE IF EXISTS ${ODD}`);
