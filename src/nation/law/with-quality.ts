import { findFact } from '../../domain/facts/fact-table.ts';
import { factsTakenForNo } from '../../domain/rules/facts-taken-for-no.ts';
import type { RuleSet } from '../../domain/rules/syntax.ts';
import { sqlName, sqlText } from '../database.ts';

/**
 * A query for a table of answers with `quality_problems`, a count, and `quality`, `field:code` with
 * spaces between, beside them. A cell that could not be read never passes for a "no": it keeps a gate
 * from being clear.
 *
 * @param broken accounts of which a file could not be read to its end.
 * @param answered answers of `answersQuery`.
 * @param problems `problems`, `quality` and `fields`, a list of the fields that could not be read.
 * @param on how `problems`, called q, is joined to `answered`, called a.
 */
export const withQuality = (
  ruleSet: RuleSet,
  broken: ReadonlySet<string>,
  answered: string,
  problems: string,
  on: string,
): string => {
  const doubtful = [...factsTakenForNo(ruleSet)].flatMap((name) => {
    const fact = findFact(name);
    if (fact === undefined || fact.derived) return [];
    const blank = `${sqlName(fact.column)} IS NULL`;
    // an account that broke off may have told of any vehicle
    if (broken.has(fact.account)) return [`(${blank})`];
    return [`(${blank} AND coalesce(list_contains(q.fields, ${sqlText(fact.name)}), false))`];
  });
  const unread = doubtful.length === 0 ? 'false' : doubtful.join(' OR ');
  return `SELECT a.* REPLACE (
      CASE WHEN a.gate = 'clear' AND (${unread}) THEN 'undetermined' ELSE a.gate END AS gate),
      coalesce(q.problems, 0) AS quality_problems, coalesce(q.quality, '') AS quality
    FROM ${answered} a LEFT JOIN ${problems} q ON ${on}`;
};
