import { severalSubsidies as definition } from '../../domain/patterns/several-subsidies.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { byOwnDay } from './by-own-day.ts';
import type { Pattern } from './pattern.ts';
import { evidenceOf, inSteps, SHOWN, structOf } from './pattern-sql.ts';

const PAYMENT = structOf({
  kind: 'r.kind',
  paidOn: 'r.day',
  amount: 'r.amount / 100.0', // not-law: hundredths
  claimant: 'r.claimant',
});

/** R22, R23: as `domain/patterns/several-subsidies.ts`. */
export const severalSubsidies: Pattern = {
  name: definition.name,
  facts: ['pattern.subsidiesOfKind', 'pattern.subsidyLastOn', 'pattern.subsidyReplacement'],
  reads: ['subsidy'],
  build: (law) =>
    byOwnDay(severalSubsidies, law, (ofDay) => {
      const { placeholderRows } = definition.figures(ofDay);
      return inSteps(
        {
          subsidy_row: sql`
            SELECT DISTINCT
              subsidy_vin AS vin,
              subsidy_kind AS kind,
              subsidy_paid_on AS day,
              subsidy_amount AS amount,
              subsidy_claimant AS claimant
            FROM subsidy
            WHERE subsidy_vin IN (
              SELECT subsidy_vin
              FROM subsidy
              WHERE subsidy_vin IS NOT NULL
              GROUP BY subsidy_vin
              HAVING count(*) BETWEEN 2 AND ${placeholderRows})`,
          subsidy_kinds: sql`
            SELECT vin, max(n) AS most
            FROM (
              SELECT vin, count(DISTINCT day) AS n
              FROM subsidy_row
              WHERE kind IS NOT NULL
              GROUP BY vin, kind)
            GROUP BY vin`,
        },
        sql`
        CREATE OR REPLACE TABLE pattern_several_subsidies AS
        SELECT
          CAST(NULL AS BIGINT) AS row_id,
          r.vin,
          CAST(any_value(k.most) AS BIGINT) AS pattern_subsidies_of_kind,
          max(r.day) AS pattern_subsidy_last_on,
          coalesce(bool_or(r.kind IN ('scrap', 'swap')), false) AS pattern_subsidy_replacement,
          ${evidenceOf({
            subsidies: `list(${PAYMENT} ORDER BY r.day, r.kind, r.amount, r.claimant)[1:${SHOWN}]`,
            count: 'count(*)',
          })} AS evidence
        FROM subsidy_row r
        LEFT JOIN subsidy_kinds k USING (vin)
        GROUP BY r.vin
        HAVING count(*) > 1
        ORDER BY r.vin`,
      );
    }),
};
