import { join } from 'node:path';
import { UNKNOWN } from '../../domain/rules/evaluate/compile-rule.ts';
import { resultColumns } from '../../domain/rules/sql/compile-sql.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { RuleSet } from '../../domain/rules/syntax.ts';
import { type Database, sqlName, sqlText } from '../database.ts';
import { INTERNAL_PARQUET, parquetRows } from '../parquet-sql.ts';
import { carriedColumns } from './answers-sql.ts';
import { findingIn, packedNames } from './packed-results.ts';

/** The greatest share of rows, with a finding each, that are laid aside. */
const MOST_ASIDE = 1 / 5; // not-law: share

/**
 * The columns of results with so few findings that their rows are laid aside: those with the fewest, as long as
 * all of them together are not too many.
 *
 * @param counts how many rows have each code in each column of results.
 */
export const rareFindings = (
  counts: ReadonlyMap<string, ReadonlyMap<number, number>>,
  rows: number,
): ReadonlySet<string> => {
  const findings = [...counts].map(([column, codes]) => {
    const found = [...codes].filter(([code]) => code >= UNKNOWN);
    return { column, count: found.reduce((sum, [, n]) => sum + n, 0) };
  });
  const rare = new Set<string>();
  let aside = 0;
  for (const { column, count } of findings.toSorted((a, b) => a.count - b.count)) {
    aside += count;
    if (aside > rows * MOST_ASIDE) break;
    if (count > 0) rare.add(column);
  }
  return rare;
};

/**
 * Builds the rows of answers with a finding in one of the columns into files of the folder, one for each of theirs, in
 * their order, with what these findings tell, and yields their paths: each of very many questions about few rows
 * would look at all of them.
 *
 * @param blank columns of facts that the answers leave out.
 */
export const writeRareRows = async (
  database: Database,
  ruleSet: RuleSet,
  columns: ReadonlySet<string>,
  answers: readonly string[],
  blank: ReadonlySet<string>,
  folder: string,
): Promise<readonly string[]> => {
  const asked = resultColumns(ruleSet).filter(({ column }) => columns.has(column));
  const told = carriedColumns({ ...ruleSet, rules: asked.flatMap(({ rules }) => rules) });
  const facts = told.filter((column) => !blank.has(column)).map(sqlName);
  const carried = ['row_id', ...facts, ...packedNames(ruleSet)].join(', ');
  const paths = answers.map((_, place) => join(folder, `rare-${place}.parquet`));
  await database.runApart(
    answers.map(
      (file, place) =>
        sql`
          COPY (
            SELECT ${carried}
            FROM ${parquetRows(file)}
            WHERE ${findingIn(ruleSet, columns)}
          ) TO ${sqlText(paths[place] ?? '')} (${INTERNAL_PARQUET})
        `,
    ),
  );
  return paths;
};
