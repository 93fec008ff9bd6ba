import { UNKNOWN } from '../../domain/rules/evaluate/compile-rule.ts';
import { resultColumns } from '../../domain/rules/sql/compile-sql.ts';
import type { RuleSet } from '../../domain/rules/syntax.ts';
import type { Database } from '../database.ts';
import { type Overview, resultKey } from './look-over.ts';
import { LARGEST_RESULT } from './packed-results.ts';

/** Rows of a table of answers that stand in a table of their own. */
export interface RareAnswers {
  readonly table: string;
  /** Columns of results of which every unknown and unmet one stands there. */
  readonly columns: ReadonlySet<string>;
}

/** Rows that are looked over once instead of once a column of results, in percent of all. */
const MOST = 10; // not-law: percent

/** How many rows of a column of results are findings. */
const openIn = (overview: Overview, column: string): number => {
  let open = 0;
  for (let code: number = UNKNOWN; code <= LARGEST_RESULT; code += 1) {
    open += overview.results.get(resultKey(column, code)) ?? 0;
  }
  return open;
};

/**
 * Lays the answers with rare findings into the table `rare_answers`, in the order of the table: the columns of results with
 * the fewest, until they are a tenth of all rows. Nearly every rule finds few, and each would read all rows for them.
 */
export const layRareAnswers = async (
  database: Database,
  ruleSet: RuleSet,
  answers: string,
  overview: Overview,
): Promise<RareAnswers> => {
  const most = (overview.rows * MOST) / 100; // not-law: percent
  const columns = new Set<string>();
  let rows = 0;
  const open = resultColumns(ruleSet)
    .map(({ column }) => ({ column, found: openIn(overview, column) }))
    .filter(({ found }) => found > 0)
    .toSorted((a, b) => a.found - b.found);
  for (const { column, found } of open) {
    rows += found;
    if (rows > most) break;
    columns.add(column);
  }
  const some = [...columns].map((column) => `${column} >= ${UNKNOWN}`);
  await database.run(
    `CREATE OR REPLACE TEMP TABLE rare_answers AS SELECT * FROM ${answers} WHERE ${['false', ...some].join(' OR ')}`,
  );
  return { table: 'rare_answers', columns };
};
