import { limitFiling as definition } from '../../domain/patterns/limit-filing.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { byOwnDay } from './by-own-day.ts';
import type { Pattern } from './pattern.ts';
import { evidenceOf, firstOf, inSteps, percentOf } from './pattern-sql.ts';
import { APPLIED_SHARES, appliedAtAge } from './shared-tables.ts';

/**
 * Vehicles filed under a key of the window, and how many of them lie in it, those that were driven left out: one in
 * several licence rows under the key counts once.
 */
const countsBy = (...keys: readonly string[]): string => {
  const list = keys.join(', ');
  return sql`
    SELECT ${list}, n, vins, rows - coalesce(surplus, 0) AS total
    FROM (
      SELECT
        ${list},
        count(DISTINCT vin) FILTER (NOT driven) AS n,
        ${firstOf('CASE WHEN NOT driven THEN vin END')} AS vins
      FROM limit_window
      GROUP BY ${list})
    JOIN (
      SELECT ${list}, count(*) AS rows
      FROM licence
      WHERE licence_vin IS NOT NULL
        AND (${list}) IN (SELECT ${list} FROM limit_window)
      GROUP BY ${list}) USING (${list})
    LEFT JOIN (
      SELECT ${list}, count(*) - count(DISTINCT vin) AS surplus
      FROM limit_again
      GROUP BY ${list}) USING (${list})`;
};

/** R02: as `domain/patterns/limit-filing.ts`. */
export const limitFiling: Pattern = {
  name: definition.name,
  facts: [
    'pattern.limitBatch',
    'pattern.limitBatchPercent',
    'pattern.limitApplicant',
    'pattern.limitApplicantPercent',
  ],
  reads: ['licence', 'certificate', 'inspection'],
  shares: APPLIED_SHARES,
  build: (law) =>
    byOwnDay(limitFiling, law, (ofDay) => {
      const { limit, days, batch, drivenKmADay } = definition.figures(ofDay);
      const registered = 'coalesce(min(c.registered), any_value(l.licence_registered_on))';
      return inSteps(
        {
          // rows with any date in the window first, which is few: of those the earliest certificate counts, and
          // without one the date that the exporter states
          limit_near: sql`
            SELECT row_id
            FROM licence
            WHERE licence_vin IS NOT NULL
              AND licence_applied_on - licence_registered_on BETWEEN ${limit} AND ${limit + days}
            UNION
            ${appliedAtAge(limit, limit + days)}`,
          limit_filed: sql`
            SELECT
              l.row_id,
              any_value(l.licence_vin) AS vin,
              any_value(l.licence_application) AS licence_application,
              any_value(l.licence_applicant) AS licence_applicant,
              any_value(l.licence_applied_on) AS licence_applied_on,
              ${registered} AS registered,
              any_value(l.licence_applied_on) - ${registered} AS age
            FROM (SELECT * FROM licence SEMI JOIN limit_near USING (row_id)) l
            LEFT JOIN applied_certificate c ON c.vin = l.licence_vin
            GROUP BY l.row_id`,
          limit_aged: sql`
            SELECT *
            FROM limit_filed
            WHERE age BETWEEN ${limit} AND ${limit + days}`,
          limit_inspected: sql`
            SELECT
              w.row_id,
              arg_max(n.inspection_on, (n.inspection_on, n.row_id)) AS inspected,
              arg_max_null(n.inspection_odometer_km, (n.inspection_on, n.row_id)) AS km
            FROM limit_aged w
            JOIN inspection n ON n.inspection_vin = w.vin AND n.inspection_on <= w.licence_applied_on
            GROUP BY w.row_id`,
          limit_window: sql`
            SELECT
              a.* EXCLUDE (registered),
              coalesce(i.inspected >= a.registered AND i.km >= a.age * ${drivenKmADay}, false) AS driven
            FROM limit_aged a
            LEFT JOIN limit_inspected i USING (row_id)`,
          limit_again: sql`
            SELECT licence_vin AS vin, licence_application, licence_applicant, licence_applied_on
            FROM licence
            SEMI JOIN licence_several USING (row_id)`,
          limit_application: countsBy('licence_application'),
          limit_day: countsBy('licence_applicant', 'licence_applied_on'),
          limit_applicant: countsBy('licence_applicant'),
          limit_scope: sql`
            SELECT w.row_id, 1 AS place, 'application' AS scope, a.n, a.total, a.vins
            FROM limit_window w
            JOIN limit_application a USING (licence_application)
            UNION ALL
            SELECT w.row_id, 2, 'day', d.n, d.total, d.vins
            FROM limit_window w
            JOIN limit_day d USING (licence_applicant, licence_applied_on)
            UNION ALL
            SELECT
              row_id,
              3,
              'vehicle',
              CASE WHEN driven THEN 0 ELSE 1 END,
              1,
              CASE WHEN driven THEN [] ELSE [vin] END
            FROM limit_window`,
          limit_best: sql`
            SELECT row_id, scope, n, total, vins, ${percentOf('n', 'total')} AS part
            FROM limit_scope
            QUALIFY row_number() OVER (
              PARTITION BY row_id
              ORDER BY least(n, ${batch}) DESC, n * 1.0 / total DESC, n DESC, place) = 1`,
        },
        sql`
        CREATE OR REPLACE TABLE pattern_limit_filing AS
        SELECT
          w.row_id,
          w.vin,
          CAST(b.n AS BIGINT) AS pattern_limit_batch,
          b.part AS pattern_limit_batch_percent,
          CAST(coalesce(a.n, CASE WHEN w.driven THEN 0 ELSE 1 END) AS BIGINT) AS pattern_limit_applicant,
          coalesce(${percentOf('a.n', 'a.total')}, b.part) AS pattern_limit_applicant_percent,
          ${evidenceOf({
            age: 'w.age',
            within: 'b.scope',
            inWindow: 'b.n',
            of: 'b.total',
            vins: 'b.vins',
            applicantInWindow: 'a.n',
            applicantOf: 'a.total',
          })} AS evidence
        FROM limit_window w
        JOIN limit_best b USING (row_id)
        LEFT JOIN limit_applicant a USING (licence_applicant)
        ORDER BY w.row_id`,
      );
    }),
};
