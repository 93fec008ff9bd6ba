import { FACTS, type Fact } from '../../domain/facts/fact-table.ts';
import type { SheetPlan } from '../../intake/sheet.ts';
import { sqlName, sqlText } from '../database.ts';
import { asideCellsSql } from './aside-sql.ts';
import { type CellColumn, type CellSource, scaleOf } from './cell-source.ts';
import { UNLIKE } from './odd-cells.ts';
import { isClosed } from './spellings.ts';
import { literalPath } from './text-lines.ts';

/** A column of a Parquet file. */
export interface ParquetColumn {
  readonly name: string;
  /** DuckDB's name of its type. */
  readonly type: string;
}

const WHOLE = /^U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?$/;
const FLOATING = new Set(['FLOAT', 'DOUBLE']);

/** Types that the intake reads as numbers of JavaScript. */
const NUMBERS = new Set([
  ...['TINYINT', 'SMALLINT', 'INTEGER', 'UTINYINT', 'USMALLINT', 'UINTEGER'],
  ...FLOATING,
]);

/** Lists, structures and bytes, of which the intake makes what it can. */
const NESTED = /\]$|^(?:STRUCT|MAP|UNION|BLOB|BIT)\b/;

/** Says whether a column of this type is for the intake's own reader. */
export const isNested = (type: string): boolean => NESTED.test(type);

/** Says whether the intake reads a column of this type as numbers. */
export const isNumeric = (type: string): boolean => NUMBERS.has(type);

/** SQL for the text of a cell: what the intake makes of it, but for the way odd numbers are written. */
const textSql = (name: string, type: string): string => {
  if (type === 'VARCHAR') return name;
  if (!FLOATING.has(type)) return `CAST(${name} AS VARCHAR)`;
  const wide = `CAST(${name} AS DOUBLE)`;
  return `CASE WHEN ${wide} = floor(${wide}) AND abs(${wide}) < 1e15 THEN CAST(CAST(${wide} AS BIGINT) AS VARCHAR) ELSE CAST(${wide} AS VARCHAR) END`;
};

const FIRST_DAY = "'1980-01-01'"; // not-law: what the intake takes for a date
const LAST_DAY = "'2100-12-31'"; // not-law: what the intake takes for a date
const NO_END = "DATE '9999-12-31'"; // not-law: the last day that databases know
const BEGINNING = "DATE '0001-01-01'"; // not-law: the first day that databases know
const LARGEST = 2_147_483_647;

/** A fact of a Parquet file, and how its column is read. */
type ParquetFact = Pick<CellColumn, 'fact' | 'scale' | 'doubtful'>;

const ZONED = 'TIMESTAMP WITH TIME ZONE';
const DAYS = new RegExp(`^(?:DATE|TIMESTAMP(?:_S|_MS|_NS)?|${ZONED})$`);

/** SQL for the day of a column of days or times; a time with a zone is told in China's, which is 8 hours east. */
const dateSql = (name: string, type: string): string =>
  type === ZONED
    ? `CAST(CAST(${name} AS TIMESTAMP) + INTERVAL 8 HOUR AS DATE)`
    : `CAST(${name} AS DATE)`;

/** SQL for the text of a day for none in a column of dates. */
const noneSql = (fact: Fact, name: string, type: string): string => {
  const nones = fact.openEnd === true ? [BEGINNING] : [BEGINNING, NO_END];
  return `CASE WHEN ${dateSql(name, type)} IN (${nones.join(', ')}) THEN CAST(${name} AS VARCHAR) END`;
};

/** SQL for the value of a column whose type says it all, NULL out of bounds; null for other columns. */
const typedSql = (
  { fact, scale, doubtful }: ParquetFact,
  name: string,
  type: string,
): string | null => {
  if (scale > 0 || doubtful) return null;
  if (fact.kind === 'date' && DAYS.test(type)) {
    const date = dateSql(name, type);
    const isRead = `${date} BETWEEN DATE ${FIRST_DAY} AND DATE ${LAST_DAY}${fact.openEnd === true ? ` OR ${date} = ${NO_END}` : ''}`;
    return `CASE WHEN ${isRead} THEN ${date} END`;
  }
  if (fact.kind === 'boolean' && type === 'BOOLEAN') return name;
  if (!WHOLE.test(type)) return null;
  const most = `${name} BETWEEN 0 AND ${LARGEST}`;
  if (fact.kind === 'integer') return `CASE WHEN ${most} THEN CAST(${name} AS BIGINT) END`;
  if (fact.kind === 'decimal') return `CASE WHEN ${most} THEN CAST(${name} AS BIGINT) * 100 END`; // not-law: hundredths
  return null;
};

/** Numbers are recognised from their text only where JavaScript writes them the same. */
const comparable = (fact: Fact, cell: string): string =>
  fact.kind === 'decimal'
    ? `regexp_full_match(${cell}, '[0-9]{1,9}(?:[.][0-9]{1,2})?')`
    : `regexp_full_match(${cell}, '[0-9]{1,15}')`;

/** Text of a cell and the text to recognise, which is blank where it must not be recognised. */
interface Texts {
  readonly text: string;
  readonly shown: string;
}

const textsOf = (fact: Fact, name: string, type: string): Texts => {
  const text = textSql(name, type);
  const shown = isNumeric(type)
    ? `CASE WHEN ${comparable(fact, text)} THEN ${text} ELSE ${sqlText(UNLIKE)} || ${text} END`
    : text;
  return { text, shown };
};

/** The facts of a Parquet file, each with its column. */
const factColumns = (plan: SheetPlan, columns: readonly ParquetColumn[]) =>
  plan.columns.flatMap(
    (
      { fact: index, header, doubtful },
      at,
    ): (ParquetFact & { column: ParquetColumn; at: number })[] => {
      const fact = index === null ? undefined : FACTS[index];
      const column = columns[at];
      if (fact === undefined || column === undefined) return [];
      return [{ fact, scale: scaleOf(fact, header), doubtful: doubtful === true, column, at }];
    },
  );

/** The cells of Parquet files with the same columns, typed ones taken as they are. `kept` is the list of all texts. */
export const parquetSource = (
  plan: SheetPlan,
  columns: readonly ParquetColumn[],
  paths: readonly string[],
  key: Fact | null,
): CellSource => {
  const facts = factColumns(plan, columns);
  const files = paths.map((path) => sqlText(literalPath(path))).join(', ');
  const given = columns.map(({ name }, at) => `${sqlName(name)} AS g${at}`);
  const cells = facts.flatMap(({ column, at, ...read }) =>
    typedSql(read, `g${at}`, column.type) !== null && !isClosed(read.fact)
      ? []
      : [`${textsOf(read.fact, `g${at}`, column.type).shown} AS c${at}`],
  );
  const cellColumns: CellColumn[] = facts.map(({ column, at, ...read }) => {
    const { fact } = read;
    const typed =
      isClosed(fact) && fact.kind !== 'boolean' ? null : typedSql(read, `g${at}`, column.type);
    const cell = `c${at}`;
    if (typed === null) return { ...read, cell, typed, filled: `${cell} <> ''` };
    const none = fact.kind === 'date' ? { none: noneSql(fact, `g${at}`, column.type) } : {};
    return { ...read, cell, typed, filled: `g${at} IS NOT NULL`, ...none };
  });
  const texts = columns.map(({ type }, at) => textSql(`g${at}`, type));
  return {
    relation: `SELECT * ${cells.map((cell) => `, ${cell}`).join('')} FROM (SELECT ${given.join(', ')}
      FROM read_parquet([${files}], hive_partitioning = false))`,
    kept: `[${texts.join(', ')}]`,
    // a row without a VIN is kept as it is
    unfit: key === null ? asideCellsSql(plan, (place) => `(${texts[place - 1]})`) : 'false',
    columns: cellColumns,
    key,
  };
};

/** The rows kept of a Parquet file, as lists of texts, laid out in cells again; `kept` has `n` and `raw`. */
export const keptParquetSource = (
  plan: SheetPlan,
  columns: readonly ParquetColumn[],
  kept: string,
  key: Fact | null,
): CellSource => {
  const facts = factColumns(plan, columns);
  const cells = facts.map(({ fact, column, at }) => {
    const text = `raw[${at + 1}]`;
    return isNumeric(column.type)
      ? `CASE WHEN ${comparable(fact, text)} THEN ${text} ELSE ${sqlText(UNLIKE)} || ${text} END AS c${at}`
      : `${text} AS c${at}`;
  });
  return {
    relation: `SELECT n, raw, ${cells.join(', ')} FROM ${kept}`,
    kept: 'raw',
    unfit: 'false',
    columns: facts.map(({ fact, scale, doubtful, at }) => ({
      fact,
      scale,
      doubtful,
      cell: `c${at}`,
      typed: null,
      filled: `c${at} <> ''`,
    })),
    key,
  };
};
