import { resultColumns } from '../../domain/rules/sql/compile-sql.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { RuleSet } from '../../domain/rules/syntax.ts';
import { type Database, sqlName, sqlText } from '../database.ts';
import { literalPath } from '../parquet-sql.ts';
import { carriedColumns } from './answers-sql.ts';

/** What a table of answers holds at all, so that nothing is asked of it in vain. */
export interface Overview {
  /** Columns of facts that are blank in every row. */
  readonly blank: ReadonlySet<string>;
  /** Columns of facts that nearly all rows know. */
  readonly usual: ReadonlySet<string>;
  /** `COLUMN=CODE` of every result that some row has. */
  readonly results: ReadonlySet<string>;
}

/** What nearly all rows know, in percent of them. */
const NEARLY_ALL = 90; // not-law: percent
/** Codes that a result may have. */
const CODES = 8; // not-law: bits

/** A result in a column of results, as `Overview` names it. */
export const resultKey = (column: string, code: number): string => `${column}=${code}`;

/** How many rows know each column of some of our Parquet files, by what the files say of themselves. */
export const knownInFiles = async (
  database: Database,
  paths: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  const files = paths.map((path) => sqlText(literalPath(path))).join(', ');
  const rows = await database.rows<{ name: string; known: bigint | number | null }>(
    // a piece that does not say leaves the whole column to be counted
    sql`
      SELECT
        path_in_schema AS name,
        CASE
          WHEN count(stats_null_count) = count(*)
            THEN CAST(sum(num_values - stats_null_count) AS BIGINT)
        END AS known
      FROM parquet_metadata([${files}])
      GROUP BY 1`,
  );
  return new Map(
    rows.flatMap(({ name, known }) => (known === null ? [] : [[name, Number(known)] as const])),
  );
};

/**
 * Looks over a table of answers once.
 *
 * @param known how many rows know a column, where that is known already; the others are counted.
 * @param results how many rows have each code in each column of results, where that is known already.
 */
export const overviewOf = async (
  database: Database,
  ruleSet: RuleSet,
  table: string,
  known: ReadonlyMap<string, number> = new Map(),
  results?: ReadonlyMap<string, ReadonlyMap<number, number>>,
): Promise<Overview> => {
  const facts = carriedColumns(ruleSet);
  const columns = resultColumns(ruleSet).map(({ column }) => column);
  const sought = results === undefined ? columns : [];
  const counted = facts.filter((column) => !known.has(column));
  const cells = [
    'count(*) AS rows',
    ...counted.map((column, at) => `count(${sqlName(column)}) AS f${at}`),
    // results are whole numbers from 0 to 5: one bit each
    ...sought.map((column, at) => `coalesce(bit_or(1 << CAST(${column} AS INTEGER)), 0) AS r${at}`),
  ];
  const [row = {}] = await database.rows<Record<string, number | bigint>>(
    `SELECT ${cells.join(', ')} FROM ${table}`,
  );
  const number = (name: string): number => Number(row[name] ?? 0);
  const knowing = new Map([
    ...known,
    ...counted.map((column, at) => [column, number(`f${at}`)] as const),
  ]);
  const codesOf = (column: string, at: number): readonly number[] =>
    results === undefined
      ? Array.from({ length: CODES }, (_, code) => code).filter(
          (code) => (number(`r${at}`) >> code) % 2 === 1, // not-law: bits
        )
      : [...(results.get(column)?.keys() ?? [])];
  const most = (number('rows') * NEARLY_ALL) / 100; // not-law: percent
  return {
    blank: new Set(facts.filter((column) => (knowing.get(column) ?? 0) === 0)),
    usual: new Set(facts.filter((column) => (knowing.get(column) ?? 0) > most)),
    results: new Set(
      columns.flatMap((column, at) => codesOf(column, at).map((code) => resultKey(column, code))),
    ),
  };
};
