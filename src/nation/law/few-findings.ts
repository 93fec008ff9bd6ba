import { join } from 'node:path';
import { UNKNOWN } from '../../domain/rules/evaluate/compile-rule.ts';
import type { RuleSet } from '../../domain/rules/syntax.ts';
import { type Database, sqlText } from '../database.ts';
import { KEPT_PARQUET, keptRows } from '../kept-parquet.ts';
import { findingIn } from './packed-results.ts';

/** The greatest share of rows, with a finding each, that are laid aside. */
const MOST_ASIDE = 1 / 5; // not-law: share

/**
 * The columns of results with so few findings that their rows are laid aside: those with the fewest, as long as
 * all of them together are not too many.
 *
 * @param counts how many rows have each code in each column of results.
 */
export const fewFindings = (
  counts: ReadonlyMap<string, ReadonlyMap<number, number>>,
  rows: number,
): ReadonlySet<string> => {
  const findings = [...counts].map(([column, codes]) => {
    const found = [...codes].filter(([code]) => code >= UNKNOWN);
    return { column, count: found.reduce((sum, [, n]) => sum + n, 0) };
  });
  const few = new Set<string>();
  let aside = 0;
  for (const { column, count } of findings.toSorted((a, b) => a.count - b.count)) {
    aside += count;
    if (aside > rows * MOST_ASIDE) break;
    if (count > 0) few.add(column);
  }
  return few;
};

/**
 * Lays the rows of answers with a finding in one of the columns into a file of the folder, in their order, and yields its
 * path: each of very many questions about few rows would look at all of them.
 */
export const layAside = async (
  database: Database,
  ruleSet: RuleSet,
  columns: ReadonlySet<string>,
  answers: readonly string[],
  folder: string,
): Promise<string> => {
  const path = join(folder, 'few.parquet');
  const few = `SELECT * FROM ${keptRows(...answers)} WHERE ${findingIn(ruleSet, columns)}`;
  await database.run(`COPY (${few}) TO ${sqlText(path)} (${KEPT_PARQUET})`);
  return path;
};
