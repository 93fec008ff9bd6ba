import type { Account } from '../../domain/facts/fact-table.ts';

/**
 * A sum over all vehicles of a nation, which a pattern asks beside the rows that it reads. Where the rows of some
 * vehicles alone are at hand (`docs/decisions/vehicles-of-interest.md`), it is added up from what each file tells.
 */
export interface NationSum {
  /** In snake case, of all sums its own. */
  readonly name: string;
  /** Columns by which is summed. */
  readonly keys: readonly string[];
  /** Columns that are added up. */
  readonly sums: readonly string[];
  /** By account, a query of the keys and sums of its rows. */
  readonly told: Readonly<Partial<Record<Account, string>>>;
}

/** A step that makes a table which hangs on rows of all vehicles: out of the rows, or of a sum that stands already. */
export interface SummedStep {
  readonly table: string;
  /** Name of the sum. */
  readonly sum: string;
  /** A query of the table over the account relations. */
  readonly counted: string;
  /** The same over the sum. */
  readonly of: (sum: string) => string;
}

/** Relations of sums that stand already, by the names of the sums. */
export type StandingSums = ReadonlyMap<string, string>;

/** The statement of a step where some sums stand. */
export const summedStatement = (
  { table, sum, counted, of }: SummedStep,
  standing: StandingSums,
): string => {
  const relation = standing.get(sum);
  return `CREATE OR REPLACE TEMP TABLE ${table} AS ${relation === undefined ? counted : of(relation)}`;
};

/** A step that makes the table of a sum of one account as it is told, under its own name. */
export const wholeSum = ({ name, told }: NationSum): SummedStep => ({
  table: name,
  sum: name,
  counted: Object.values(told).join(' UNION ALL '),
  of: (sum) => `FROM ${sum}`,
});
