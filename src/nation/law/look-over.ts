import type { RuleSet } from '../../domain/rules/syntax.ts';
import { type Database, sqlName, sqlText } from '../database.ts';
import { literalPath } from '../feeds/text-lines.ts';
import { carriedColumns } from './answers-sql.ts';
import { packedResults, packResults, resultIn } from './packed-results.ts';

/** What a table of answers holds at all, so that nothing is asked of it in vain. */
export interface Overview {
  /** Columns of facts that are blank in every row. */
  readonly blank: ReadonlySet<string>;
  /** Columns of facts that nearly all rows know. */
  readonly usual: ReadonlySet<string>;
  /** How many rows have a result, by `COLUMN=CODE`; those that no row has stand not in it. */
  readonly results: ReadonlyMap<string, number>;
  readonly rows: number;
}

/** What nearly all rows know, in percent of them. */
const NEARLY_ALL = 90; // not-law: percent

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
    `SELECT path_in_schema AS name,
       CASE WHEN count(stats_null_count) = count(*) THEN CAST(sum(num_values - stats_null_count) AS BIGINT) END AS known
     FROM parquet_metadata([${files}]) GROUP BY 1`,
  );
  return new Map(
    rows.flatMap(({ name, known }) => (known === null ? [] : [[name, Number(known)] as const])),
  );
};

/** A table of answers: every result in a column of its own, or packed as in our files. */
interface AnswersTable {
  readonly table: string;
  /** The same rows with packed results, where they are at hand. */
  readonly packed?: string;
}

/** How many rows have each result: those packed together are counted together. */
const countResults = async (
  database: Database,
  ruleSet: RuleSet,
  { table, packed }: AnswersTable,
): Promise<ReadonlyMap<string, number>> => {
  const from = packed ?? `(SELECT ${packResults(ruleSet).join(', ')} FROM ${table})`;
  const counts = new Map<string, number>();
  for (const { name, columns } of packedResults(ruleSet)) {
    const rows = await database.rows<{ value: number; n: bigint }>(
      `SELECT ${name} AS value, count(*) AS n FROM ${from} GROUP BY 1`,
    );
    for (const { value, n } of rows) {
      for (const [place, column] of columns.entries()) {
        const key = resultKey(column, resultIn(value, place));
        counts.set(key, (counts.get(key) ?? 0) + Number(n));
      }
    }
  }
  return counts;
};

/**
 * Looks over a table of answers once.
 *
 * @param known how many rows know a column, where that is known already; the others are counted.
 */
export const lookOver = async (
  database: Database,
  ruleSet: RuleSet,
  answers: AnswersTable,
  known: ReadonlyMap<string, number> = new Map(),
): Promise<Overview> => {
  const facts = carriedColumns(ruleSet);
  const counted = facts.filter((column) => !known.has(column));
  const cells = counted.map((column, at) => `count(${sqlName(column)}) AS f${at}`);
  const [row = {}] = await database.rows<Record<string, bigint>>(
    `SELECT ${['count(*) AS rows', ...cells].join(', ')} FROM ${answers.table}`,
  );
  const number = (name: string): number => Number(row[name] ?? 0);
  const knowing = new Map([
    ...known,
    ...counted.map((column, at) => [column, number(`f${at}`)] as const),
  ]);
  const rows = number('rows');
  const most = (rows * NEARLY_ALL) / 100; // not-law: percent
  return {
    blank: new Set(facts.filter((column) => (knowing.get(column) ?? 0) === 0)),
    usual: new Set(facts.filter((column) => (knowing.get(column) ?? 0) > most)),
    results: await countResults(database, ruleSet, answers),
    rows,
  };
};
