import { NOT_MET } from '../../domain/rules/evaluate/compile-rule.ts';
import { resultColumns } from '../../domain/rules/sql/compile-sql.ts';
import { bandSql, codeSql, reasonsSql, scoreSql } from '../../domain/rules/sql/risk-sql.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { Rule, RuleSet } from '../../domain/rules/syntax.ts';
import { type Database, sqlText } from '../../nation/database.ts';
import { someRules, type TwoLaws } from './compare-results.ts';

/** How a flag is known to be raised: by its result when it was asked anew, else by the stored reasons. */
const raisedSql = (
  law: RuleSet,
  moving: ReadonlySet<string>,
  when: 'before' | 'after',
): readonly { readonly rule: Rule; readonly sql: string }[] => {
  const columns = new Map(
    resultColumns(someRules(law, moving)).map(({ column, rules }) => [rules[0]?.id ?? '', column]),
  );
  return law.rules
    .filter(({ axis }) => axis === 'risk')
    .map((rule) => {
      const column = columns.get(rule.id);
      const stored = `list_contains(r.codes, ${sqlText(rule.code)})`;
      return { rule, sql: column === undefined ? stored : `r.${when}_${column} = ${NOT_MET}` };
    });
};

/**
 * A query for flags, score and band after, row by row: the flags that do not change are those of the
 * stored verdict, so no fact that only they read is looked at.
 */
const riskAfter = (law: RuleSet, moving: ReadonlySet<string>): string => {
  const raised = raisedSql(law, moving, 'after');
  const reasons = reasonsSql(
    raised.map(({ rule, sql }) => ({ when: sql, code: codeSql(rule.code) })),
  );
  const weights = raised.map(({ rule, sql }) => `CASE WHEN ${sql} THEN ${rule.weight} ELSE 0 END`);
  return sql`
    SELECT *, ${bandSql(law, 'risk_score_after')} AS risk_band_after
    FROM (
      SELECT r.*, ${scoreSql(weights)} AS risk_score_after, ${reasons} AS risk_reasons_after
      FROM (
        SELECT v.*, string_split(v.risk_reasons, ' ') AS codes, a.* EXCLUDE (row_id)
        FROM moved_verdict v
        JOIN moved a USING (row_id)) r)`;
};

/** What of the stored verdict an answer worked out anew under the same law must equal. */
const disagrees = (
  { before }: TwoLaws,
  moving: ReadonlySet<string>,
  axes: ReadonlySet<string>,
): string => {
  const parts = ['gate', 'entry']
    .filter((axis) => axes.has(axis))
    .flatMap((axis) => [`b.${axis} <> r.${axis}`, `b.${axis}_reasons <> r.${axis}_reasons`]);
  const flags = raisedSql(before, moving, 'before').flatMap(({ rule, sql }) =>
    moving.has(rule.id) ? [`(${sql}) <> list_contains(r.codes, ${sqlText(rule.code)})`] : [],
  );
  return [...parts, ...flags, 'false'].join(' OR ');
};

/**
 * Makes `changed`, a row a vehicle whose answer or reasons differ: `row_id`, `application`, `vin`,
 * `applicant`, `applicant_name`, `province`, `destination`, `maker`, `applied_on`, and `gate`, `entry`,
 * `risk_score`, `risk_band` and the three reasons `_before` and `_after`; `answer`, false when only the
 * reasons differ. Needs the tables of `judgeMoved`.
 *
 * @returns rows whose answer before is not the one that the screening stored: 0 unless another program
 * wrote it.
 */
export const buildChangedVehicles = async (
  database: Database,
  laws: TwoLaws,
  moving: ReadonlySet<string>,
  axes: ReadonlySet<string>,
): Promise<number> => {
  const judged = (axis: 'gate' | 'entry', part: string): string =>
    axes.has(axis) ? `j.${part}` : `r.${part}`;
  const after = [
    ...(['gate', 'entry'] as const).flatMap((axis) => [
      `${judged(axis, axis)} AS ${axis}_after`,
      `${judged(axis, `${axis}_reasons`)} AS ${axis}_reasons_after`,
    ]),
    'r.risk_score_after',
    'r.risk_band_after',
    'r.risk_reasons_after',
  ];
  const same = ['gate', 'entry', 'risk_score', 'risk_band'];
  const reasons = ['gate_reasons', 'entry_reasons', 'risk_reasons'];
  const before = [...same, ...reasons].map((name) => `r.${name} AS ${name}_before`);
  const about = ['row_id', 'application', 'vin', 'applicant', 'applicant_name', 'province'].map(
    (name) => `r.${name}`,
  );
  const differ = (names: readonly string[]): string =>
    names.map((name) => `${name}_before <> ${name}_after`).join(' OR ');
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE changed AS
    SELECT *, ${differ(same)} AS answer
    FROM (
      SELECT
        ${about.join(', ')},
        r.entry_country AS destination,
        k.maker,
        r.applied_on,
        ${[...before, ...after].join(', ')},
        coalesce(${disagrees(laws, moving, axes)}, false) AS disagrees
      FROM (${riskAfter(laws.after, moving)}) r
      JOIN moved_maker k USING (row_id)
      LEFT JOIN judged_before b USING (row_id)
      LEFT JOIN judged_after j USING (row_id))
    WHERE ${differ([...same, ...reasons])}
      OR disagrees`);
  return database.number('SELECT count(*) FROM changed WHERE disagrees');
};
