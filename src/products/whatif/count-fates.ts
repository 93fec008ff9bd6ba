import { UNKNOWN } from '../../domain/rules/evaluate/compile-rule.ts';
import { resultColumns } from '../../domain/rules/sql/compile-sql.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { type Database, sqlText } from '../../nation/database.ts';
import type { RuleFate } from './align-laws.ts';
import { bearsOtherwise } from './changed-rules.ts';
import { someRules, type TwoLaws } from './compare-results.ts';
import type { CountedFate } from './whatif-answer.ts';

/**
 * Counts, for each rule that two laws do not have alike, the vehicles that change answer and are told otherwise by it:
 * its result differs, or bears otherwise on the answer, and is a finding before or after. Needs `moved` and `changed`.
 *
 * @param ids the rules whose results stand in `moved`.
 */
export const countFates = async (
  database: Database,
  { before, after }: TwoLaws,
  fates: readonly RuleFate[],
  ids: ReadonlySet<string>,
): Promise<readonly CountedFate[]> => {
  const columns = resultColumns(someRules(after, ids)).flatMap(({ column, rules }) =>
    rules.map((rule) => ({ column, rule })),
  );
  const old = new Map(before.rules.map((rule) => [rule.id, rule]));
  const cells = fates.map(({ code }, place) => {
    const found = columns.find(({ rule }) => rule.code === code);
    if (found === undefined) return `CAST(0 AS DOUBLE) AS n${place}`;
    const { column, rule } = found;
    const [was, is] = [`m.before_${column}`, `m.after_${column}`];
    const told = [`(${was} >= ${UNKNOWN} OR ${is} >= ${UNKNOWN})`];
    if (!bearsOtherwise(old.get(rule.id), rule)) told.push(`${was} <> ${is}`);
    if (rule.country !== null) told.push(`c.destination = ${sqlText(rule.country)}`);
    return `CAST(count(*) FILTER (${told.join(' AND ')}) AS DOUBLE) AS n${place}`;
  });
  if (cells.length === 0) return [];
  const [counts = {}] = await database.rows<Record<string, number>>(sql`
    SELECT ${cells.join(', ')}
    FROM moved m
    JOIN changed c USING (row_id)
    WHERE c.answer
  `);
  return fates.map((fate, place) => ({ ...fate, vehicles: counts[`n${place}`] ?? 0 }));
};
