import { sql } from '../../domain/rules/sql/sql.ts';
import { BRAND_NAMES, brandFold } from './brand-names.ts';
import type { Pattern } from './pattern.ts';
import { dropTables, evidenceOf, firstOf } from './pattern-sql.ts';

/** A value of R25 by its name. */
const of = (name: string): string => `integrity.modified-in-name.${name}`;

const MONTH = `CAST(date_trunc('month', licence_applied_on) AS DATE)`;

/**
 * R25: vehicles declared as modified in a month under one brand, whatever the list of brands has it called: those
 * of one applicant, and those of all, since it is the modifier whose capacity is asked for. Each is held against
 * its own monthly mean of the months before (`pastMonths`). An applicant new to a brand has no past: one vehicle a
 * month is taken for it; so it is with a brand, of which only months count that the account of licences tells of, so
 * that the first months of a feed are no surge of every brand. Of the two the one that the rule would flag
 * counts, then the one that is more times its own past.
 *
 * Bounds are those of the end of the month; half the surge under the law of any day is told, and the rule decides.
 */
export const modifiedSurge: Pattern = {
  name: 'modifiedSurge',
  facts: ['pattern.modifiedInMonth', 'pattern.modifiedTimes'],
  reads: ['licence'],
  shares: [BRAND_NAMES],
  build: (law) => {
    const atMonthEnd = (name: string): string => law.on(of(name), 'last_day(month)');
    const least = (law.least(of('surge')) * law.least(of('toldPercent'))) / 100; // not-law: percent
    const past = atMonthEnd('pastMonths');
    const before = sql`
      ORDER BY month
      RANGE BETWEEN to_months(${past}) PRECEDING AND INTERVAL 1 MONTH PRECEDING`;
    const cell =
      'r.row_id, r.vin, r.said, r.month, m.n, m.vins, m.past, floor(m.n / greatest(1.0, m.past)) AS times';
    return [
      sql`
      CREATE OR REPLACE TEMP TABLE modified_row AS
      SELECT
        row_id,
        licence_vin AS vin,
        licence_applicant AS applicant,
        coalesce(licence_brand, '') AS said,
        coalesce(n.brand, ${brandFold('licence_brand')}, '') AS brand,
        ${MONTH} AS month
      FROM licence
      LEFT JOIN brand_name n ON n.name = ${brandFold('licence_brand')}
      WHERE licence_modified
        AND licence_applied_on IS NOT NULL
        AND licence_vin IS NOT NULL`,
      sql`
      CREATE OR REPLACE TEMP TABLE modified_told AS
      SELECT month, count(*) OVER (${before}) AS months
      FROM (
        SELECT DISTINCT ${MONTH} AS month
        FROM licence
        WHERE licence_applied_on IS NOT NULL
          AND EXISTS (SELECT 1 FROM modified_row))`,
      sql`
      CREATE OR REPLACE TEMP TABLE modified_by_applicant AS
      SELECT
        applicant,
        brand,
        month,
        n,
        vins,
        coalesce(sum(n) OVER (PARTITION BY applicant, brand ${before}), 0) / (${past} * 1.0) AS past
      FROM (
        SELECT applicant, brand, month, count(DISTINCT vin) AS n, ${firstOf('vin')} AS vins
        FROM modified_row
        WHERE applicant IS NOT NULL
        GROUP BY ALL)`,
      sql`
      CREATE OR REPLACE TEMP TABLE modified_by_all AS
      SELECT
        brand,
        month,
        n,
        applicants,
        vins,
        coalesce(sum(n) OVER (PARTITION BY brand ${before}), 0) * 1.0 / nullif(months, 0) AS past,
        months
      FROM (
        SELECT
          brand,
          month,
          count(DISTINCT vin) AS n,
          count(DISTINCT applicant) AS applicants,
          ${firstOf('vin')} AS vins
        FROM modified_row
        WHERE brand <> ''
        GROUP BY ALL)
      JOIN modified_told USING (month)`,
      sql`
      CREATE OR REPLACE TEMP TABLE modified_cell AS
      SELECT 1 AS place, 'applicant and brand' AS counted, r.applicant, 1 AS applicants, ${cell}
      FROM modified_row r
      JOIN modified_by_applicant m USING (applicant, brand, month)
      UNION ALL
      SELECT 2, 'brand', NULL, m.applicants, ${cell}
      FROM modified_row r
      JOIN modified_by_all m USING (brand, month)
      WHERE m.months >= ${atMonthEnd('toldMonths')}`,
      sql`
      CREATE OR REPLACE TABLE pattern_modified_surge AS
      SELECT
        row_id,
        vin,
        CAST(n AS BIGINT) AS pattern_modified_in_month,
        CAST(times AS BIGINT) AS pattern_modified_times,
        ${evidenceOf({
          counted: 'counted',
          applicant: 'applicant',
          brand: 'said',
          month: `strftime(month, '%Y-%m')`,
          count: 'n',
          applicants: 'applicants',
          usualAMonth: 'round(past, 1)',
          vins: 'vins',
        })} AS evidence
      FROM modified_cell
      WHERE n >= ${least}
      QUALIFY row_number() OVER (
        PARTITION BY row_id
        ORDER BY n >= ${atMonthEnd('surge')} DESC, times DESC, n DESC, place) = 1
      ORDER BY row_id`,
      ...dropTables(
        'modified_row',
        'modified_told',
        'modified_by_applicant',
        'modified_by_all',
        'modified_cell',
      ),
    ];
  },
};
