import { BRAND_NAMES, brandFold } from './brand-names.ts';
import type { Pattern } from './pattern.ts';
import { dropTables, evidenceOf, firstOf } from './pattern-sql.ts';

/** Of a brand over all applicants nothing is usual before the account of licences tells of so many months. */
const LEAST_MONTHS = 3; // not-law: a sample

/**
 * R25: vehicles declared as modified in a month under one brand, whatever the list of brands has it called: those
 * of one applicant, and those of all, since it is the modifier whose capacity is asked for. Each is held against
 * its own monthly mean of the twelve months before. An applicant new to a brand has no past: one vehicle a month
 * is taken for it; so it is with a brand, of which only months count that the account of licences tells of, so
 * that the first months of a feed are no surge of every brand. Of the two the one that the rule would flag
 * counts, then the one that is more times its own past.
 */
export const modifiedSurge: Pattern = {
  name: 'modifiedSurge',
  facts: ['pattern.modifiedInMonth', 'pattern.modifiedTimes'],
  reads: ['licence'],
  shares: [BRAND_NAMES],
  build: (parameters) => {
    const least = Number(parameters('integrity.modified-in-name.surge'));
    const month = `CAST(date_trunc('month', licence_applied_on) AS DATE)`;
    const before = `ORDER BY month RANGE BETWEEN INTERVAL 12 MONTHS PRECEDING AND INTERVAL 1 MONTH PRECEDING`;
    const cell = `r.row_id, r.vin, r.said, r.month, m.n, m.vins, m.past, floor(m.n / greatest(1.0, m.past)) AS times`;
    return [
      `CREATE OR REPLACE TEMP TABLE modified_row AS SELECT row_id, licence_vin AS vin, licence_applicant AS applicant,
          coalesce(licence_brand, '') AS said, coalesce(n.brand, ${brandFold('licence_brand')}, '') AS brand, ${month} AS month
        FROM licence LEFT JOIN brand_name n ON n.name = ${brandFold('licence_brand')} WHERE licence_modified AND licence_applied_on IS NOT NULL AND licence_vin IS NOT NULL`,
      `CREATE OR REPLACE TEMP TABLE modified_told AS SELECT month, count(*) OVER (${before}) AS months
        FROM (SELECT DISTINCT ${month} AS month FROM licence WHERE licence_applied_on IS NOT NULL AND EXISTS (SELECT 1 FROM modified_row))`,
      `CREATE OR REPLACE TEMP TABLE modified_by_applicant AS SELECT applicant, brand, month, n, vins,
          coalesce(sum(n) OVER (PARTITION BY applicant, brand ${before}), 0) / 12.0 AS past
        FROM (SELECT applicant, brand, month, count(DISTINCT vin) AS n, ${firstOf('vin')} AS vins FROM modified_row WHERE applicant IS NOT NULL GROUP BY ALL)`,
      `CREATE OR REPLACE TEMP TABLE modified_by_all AS SELECT brand, month, n, applicants, vins,
          coalesce(sum(n) OVER (PARTITION BY brand ${before}), 0) * 1.0 / nullif(months, 0) AS past, months
        FROM (SELECT brand, month, count(DISTINCT vin) AS n, count(DISTINCT applicant) AS applicants, ${firstOf('vin')} AS vins FROM modified_row WHERE brand <> '' GROUP BY ALL)
        JOIN modified_told USING (month)`,
      `CREATE OR REPLACE TEMP TABLE modified_cell AS
        SELECT 1 AS place, 'applicant and brand' AS counted, r.applicant, 1 AS applicants, ${cell} FROM modified_row r JOIN modified_by_applicant m USING (applicant, brand, month)
        UNION ALL SELECT 2, 'brand', NULL, m.applicants, ${cell} FROM modified_row r JOIN modified_by_all m USING (brand, month) WHERE m.months >= ${LEAST_MONTHS}`,
      `CREATE OR REPLACE TABLE pattern_modified_surge AS
        SELECT row_id, vin, CAST(n AS BIGINT) AS pattern_modified_in_month, CAST(times AS BIGINT) AS pattern_modified_times,
          ${evidenceOf({ counted: 'counted', applicant: 'applicant', brand: 'said', month: `strftime(month, '%Y-%m')`, count: 'n', applicants: 'applicants', usualAMonth: 'round(past, 1)', vins: 'vins' })} AS evidence
        FROM modified_cell WHERE n >= ${least} / 2
        QUALIFY row_number() OVER (PARTITION BY row_id ORDER BY n >= ${least} DESC, times DESC, n DESC, place) = 1 ORDER BY row_id`,
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
