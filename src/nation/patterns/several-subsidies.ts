import type { Pattern } from './pattern.ts';
import { dropTables, evidenceOf, MOST_ROWS } from './pattern-sql.ts';

/**
 * R22, R23: a vehicle with several subsidy rows: how many were paid of one kind (on different days; a
 * row sent again keeps its day), the last payment, and whether any replaced an old vehicle, since the
 * dossier shows the earliest row alone.
 */
export const severalSubsidies: Pattern = {
  name: 'severalSubsidies',
  facts: ['pattern.subsidiesOfKind', 'pattern.subsidyLastOn', 'pattern.subsidyReplacement'],
  reads: ['subsidy'],
  build: () => [
    `CREATE OR REPLACE TEMP TABLE subsidy_row AS SELECT DISTINCT subsidy_vin AS vin, subsidy_kind AS kind, subsidy_paid_on AS day, subsidy_amount AS amount, subsidy_claimant AS claimant
      FROM subsidy WHERE hash(subsidy_vin) IN (SELECT hash(subsidy_vin) FROM subsidy WHERE subsidy_vin IS NOT NULL GROUP BY 1 HAVING count(*) BETWEEN 2 AND ${MOST_ROWS})`,
    `CREATE OR REPLACE TEMP TABLE subsidy_kinds AS SELECT vin, max(n) AS most FROM (
        SELECT vin, count(DISTINCT day) AS n FROM subsidy_row WHERE kind IS NOT NULL GROUP BY vin, kind) GROUP BY vin`,
    `CREATE OR REPLACE TABLE pattern_several_subsidies AS
      SELECT CAST(NULL AS BIGINT) AS row_id, r.vin, CAST(any_value(k.most) AS BIGINT) AS pattern_subsidies_of_kind, max(r.day) AS pattern_subsidy_last_on,
        coalesce(bool_or(r.kind IN ('scrap', 'swap')), false) AS pattern_subsidy_replacement,
        ${evidenceOf({ subsidies: 'list(struct_pack(kind := r.kind, paidOn := r.day, amount := r.amount / 100.0, claimant := r.claimant) ORDER BY r.day, r.kind, r.amount, r.claimant)[1:10]', count: 'count(*)' })} AS evidence
      FROM subsidy_row r LEFT JOIN subsidy_kinds k USING (vin) GROUP BY r.vin HAVING count(*) > 1 ORDER BY r.vin`, // not-law: hundredths
    ...dropTables('subsidy_row', 'subsidy_kinds'),
  ],
};
