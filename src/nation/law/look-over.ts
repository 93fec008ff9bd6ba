import { resultColumns } from '../../domain/rules/sql/compile-sql.ts';
import type { RuleSet } from '../../domain/rules/syntax.ts';
import { type Database, sqlName } from '../database.ts';
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

/** A result in a column of results, as `Overview` names it. */
export const resultKey = (column: string, code: number): string => `${column}=${code}`;

/** Looks over a table of answers once. */
export const lookOver = async (
  database: Database,
  ruleSet: RuleSet,
  table: string,
): Promise<Overview> => {
  const facts = carriedColumns(ruleSet);
  const results = resultColumns(ruleSet).map(({ column }) => column);
  const cells = [
    'count(*) AS rows',
    ...facts.map((column, at) => `count(${sqlName(column)}) AS f${at}`),
    // results are whole numbers from 0 to 5: one bit each
    ...results.map(
      (column, at) => `coalesce(bit_or(1 << CAST(${column} AS INTEGER)), 0) AS r${at}`,
    ),
  ];
  const [row = {}] = await database.rows<Record<string, number | bigint>>(
    `SELECT ${cells.join(', ')} FROM ${table}`,
  );
  const known = (at: number): number => Number(row[`f${at}`] ?? 0);
  const most = (Number(row['rows'] ?? 0) * NEARLY_ALL) / 100; // not-law: percent
  const bits = (at: number): number => Number(row[`r${at}`] ?? 0);
  return {
    blank: new Set(facts.filter((_, at) => known(at) === 0)),
    usual: new Set(facts.filter((_, at) => known(at) > most)),
    results: new Set(
      results.flatMap((column, at) =>
        Array.from({ length: 8 }, (_, code) => code)
          .filter((code) => (bits(at) >> code) % 2 === 1)
          .map((code) => resultKey(column, code)),
      ),
    ),
  };
};
