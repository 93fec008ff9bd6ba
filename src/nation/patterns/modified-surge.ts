import { BRAND_NAMES, brandFold } from './brand-names.ts';
import type { Pattern } from './pattern.ts';
import { dropTables, evidenceOf, firstOf } from './pattern-sql.ts';

/**
 * R25: vehicles declared as modified by one applicant under one brand, whatever the list of brands has it
 * called, in a month, and how many times its
 * own monthly mean of the twelve months before that is. An applicant new to it has no past: one vehicle a
 * month is taken for it.
 */
export const modifiedSurge: Pattern = {
  name: 'modifiedSurge',
  facts: ['pattern.modifiedInMonth', 'pattern.modifiedTimes'],
  reads: ['licence'],
  shares: [BRAND_NAMES],
  build: (parameters) => {
    const least = Number(parameters('integrity.modified-in-name.surge'));
    return [
      `CREATE OR REPLACE TEMP TABLE modified_row AS SELECT row_id, licence_vin AS vin, licence_applicant AS applicant,
          coalesce(licence_brand, '') AS said, coalesce(n.brand, ${brandFold('licence_brand')}, '') AS brand,
          CAST(date_trunc('month', licence_applied_on) AS DATE) AS month
        FROM licence LEFT JOIN brand_name n ON n.name = ${brandFold('licence_brand')} WHERE licence_modified AND licence_applicant IS NOT NULL AND licence_applied_on IS NOT NULL AND licence_vin IS NOT NULL`,
      `CREATE OR REPLACE TEMP TABLE modified_month AS SELECT applicant, brand, month, n, vins,
          sum(n) OVER (PARTITION BY applicant, brand ORDER BY month RANGE BETWEEN INTERVAL 12 MONTHS PRECEDING AND INTERVAL 1 MONTH PRECEDING) / 12.0 AS past
        FROM (SELECT applicant, brand, month, count(DISTINCT vin) AS n, ${firstOf('vin')} AS vins FROM modified_row GROUP BY ALL)`,
      `CREATE OR REPLACE TABLE pattern_modified_surge AS
        SELECT r.row_id, r.vin, CAST(m.n AS BIGINT) AS pattern_modified_in_month, CAST(floor(m.n / greatest(1.0, coalesce(m.past, 0))) AS BIGINT) AS pattern_modified_times,
          ${evidenceOf({ applicant: 'r.applicant', brand: 'r.said', month: `strftime(r.month, '%Y-%m')`, count: 'm.n', usualAMonth: 'round(coalesce(m.past, 0), 1)', vins: 'm.vins' })} AS evidence
        FROM modified_row r JOIN modified_month m USING (applicant, brand, month) WHERE m.n >= ${least} / 2 ORDER BY r.row_id`,
      ...dropTables('modified_row', 'modified_month'),
    ];
  },
};
