import { sql } from '../../domain/rules/sql/sql.ts';
import type { RuleInfo } from '../../domain/verdict/verdict.ts';
import type { Database } from '../../nation/database.ts';
import type { Lane, WorkItem, WorkReason } from '../../report/lanes/lanes-model.ts';
import { breachWords } from '../../report/lanes/reason-words.ts';
import { UNIT } from './build-units.ts';

interface WorkRow {
  readonly unit: string;
  readonly province: string;
  readonly applicant: string | null;
  readonly name: string | null;
  readonly vehicles: bigint;
  readonly score: number;
  readonly lane: Lane;
  readonly sampled: boolean;
  readonly place: bigint;
  readonly reasons: string;
  /** Codes of rules that a vehicle of it breaks. */
  readonly broken: string;
}

/** Reviews of the first day, by province, lane and place; `broken` are the rules that are not met. */
const TODAY = sql`
  WITH
    work AS (SELECT * FROM lanes WHERE review_day = 1),
    told AS (
      SELECT ${UNIT} AS unit, arg_min(applicant_name, row_id) AS name
      FROM verdicts
      WHERE ${UNIT} IN (SELECT unit FROM work)
      GROUP BY 1),
    broken AS (
      SELECT unit, string_agg(DISTINCT rule, ' ') AS rules
      FROM (
        SELECT coalesce(nullif(application, ''), vin) AS unit, rule
        FROM findings
        WHERE result = 'notMet')
      SEMI JOIN work USING (unit)
      GROUP BY unit)
  SELECT
    unit,
    province,
    applicant,
    name,
    vehicles,
    score,
    lane,
    sampled,
    CAST(place AS BIGINT) AS place,
    reasons,
    coalesce(rules, '') AS broken
  FROM work
  LEFT JOIN told USING (unit)
  LEFT JOIN broken USING (unit)
  ORDER BY province, CASE lane WHEN 'red' THEN 0 WHEN 'yellow' THEN 1 ELSE 2 END, place`; // not-law: an order

const AXES = ['gate', 'entry', 'risk', 'duty'];

/** What is looked at today, in the order of the list: by province, lane and place, with its reasons in words. */
export const readWork = async (
  database: Database,
  rules: ReadonlyMap<string, RuleInfo>,
): Promise<readonly WorkItem[]> => {
  const axisOf = (code: string): number => AXES.indexOf(rules.get(code)?.axis ?? 'gate');
  const rows = await database.rows<WorkRow>(TODAY);
  return rows.map(({ unit, reasons, broken, vehicles, place, ...row }) => {
    const stands = new Set(broken.split(' '));
    const codes = reasons === '' ? [] : reasons.split(' ');
    return {
      ...row,
      application: unit,
      vehicles: Number(vehicles),
      place: Number(place),
      reasons: codes
        .map((code): WorkReason => ({ code, words: breachWords(code, stands.has(code), rules) }))
        .sort((a, b) => axisOf(a.code) - axisOf(b.code)),
    };
  });
};
