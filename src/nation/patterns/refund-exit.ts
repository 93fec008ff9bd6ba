import { refundExit as definition } from '../../domain/patterns/refund-exit.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { byOwnDay } from './by-own-day.ts';
import type { Pattern } from './pattern.ts';
import { evidenceOf, inSteps, isWellFormed } from './pattern-sql.ts';

/** R22: as `domain/patterns/refund-exit.ts`. */
export const refundExit: Pattern = {
  name: definition.name,
  facts: ['pattern.refundUnexited'],
  reads: ['refund', 'declaration', 'arrival', 'certificate'],
  silenceOf: 'declaration',
  build: (law) =>
    byOwnDay(refundExit, law, (ofDay) => {
      const { exitDays, unexitedPercent, slipPercent } = definition.figures(ofDay);
      /** Where few vehicles of a cell have no exit. */
      const isOfFew = (cell: string): string => sql`
        ${cell} IN (
          SELECT ${cell}
          FROM unexited_vehicle
          GROUP BY ${cell}
          HAVING count(*) FILTER (exited IS NULL) * 100 <= ${unexitedPercent} * count(*))`; // not-law: percent
      return inSteps(
        {
          unexited_end: sql`
            SELECT quantile_disc(declaration_exited_on, 1 - ${slipPercent} / 100.0) AS last
            FROM declaration`, // not-law: percent
          // one row a vehicle, by its last entry; those declared so long ago that an exit would be told
          unexited_vehicle: sql`
            SELECT
              declaration_vin AS vin,
              max(declaration_exited_on) AS exited,
              max(declaration_declared_on) AS declared,
              date_trunc('month', max(declaration_declared_on)) AS declared_month,
              coalesce(min(declaration_exit_customs), '') AS customs,
              true AS every
            FROM declaration, unexited_end
            WHERE declaration_vin IS NOT NULL
            GROUP BY declaration_vin
            HAVING max(declaration_declared_on) <= any_value(last) - ${exitDays}`,
          unexited_claim: sql`
            SELECT refund_vin AS vin, min(refund_claimed_on) AS claimed, any_value(last) AS last
            FROM refund, unexited_end
            WHERE refund_vin IN (SELECT vin FROM unexited_vehicle WHERE exited IS NULL)
            GROUP BY refund_vin
            HAVING min(refund_claimed_on) <= any_value(last) - ${exitDays}
              AND ${isWellFormed('any_value(refund_vin)')}`,
        },
        sql`
        CREATE OR REPLACE TABLE pattern_refund_exit AS
        SELECT
          CAST(NULL AS BIGINT) AS row_id,
          vin,
          true AS pattern_refund_unexited,
          ${evidenceOf({ declaredOn: 'declared', claimedOn: 'claimed', exitsToldUntil: 'last' })} AS evidence
        FROM unexited_claim
        JOIN unexited_vehicle USING (vin)
        WHERE ${isOfFew('every')}
          AND ${isOfFew('customs')}
          AND ${isOfFew('declared_month')}
          AND vin NOT IN (
            SELECT arrival_vin
            FROM arrival
            WHERE arrival_vin IS NOT NULL
              AND arrival_country IS DISTINCT FROM 'CN')
          AND vin NOT IN (
            SELECT certificate_vin
            FROM certificate
            WHERE certificate_deregistered_on IS NOT NULL
              AND certificate_vin IN (SELECT vin FROM unexited_claim))
        ORDER BY vin`,
      );
    }),
};
