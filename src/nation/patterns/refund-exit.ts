import type { Pattern } from './pattern.ts';
import { dropTables, evidenceOf, isWellFormed } from './pattern-sql.ts';

/** So many exits in a hundred, at the end of the account, may be slips in the year. */
const SLIPS = 0.01; // not-law: a part

/**
 * R22: vehicles refunded and declared of which customs tells no exit `exitDays` after the claim, by the last exits
 * that it tells. They count where customs tells nearly all exits of vehicles declared so long before: of all, of
 * those of the customs of exit, and of those declared in the month. Left out: a vehicle seen abroad, and one
 * deregistered, whose exit is R24's matter.
 */
export const refundExit: Pattern = {
  name: 'refundExit',
  facts: ['pattern.refundUnexited'],
  reads: ['refund', 'declaration', 'arrival', 'certificate'],
  silenceOf: 'declaration',
  build: (parameters) => {
    const limit = (name: string): number =>
      Number(parameters(`integrity.refund-without-right.${name}`));
    const days = limit('exitDays');
    const most = (cells: string, of: string): string =>
      `${of} IN (SELECT ${of} FROM unexited_vehicle GROUP BY ${cells}
        HAVING count(*) FILTER (exited IS NULL) * 100 <= ${limit('unexitedPercent')} * count(*))`; // not-law: percent
    return [
      `CREATE OR REPLACE TEMP TABLE unexited_end AS
        SELECT quantile_disc(declaration_exited_on, 1 - ${SLIPS}) AS last FROM declaration`,
      // one row a vehicle, by its last entry; those declared so long ago that an exit would be told
      `CREATE OR REPLACE TEMP TABLE unexited_vehicle AS
        SELECT declaration_vin AS vin, max(declaration_exited_on) AS exited, max(declaration_declared_on) AS declared,
          date_trunc('month', max(declaration_declared_on)) AS "month", coalesce(min(declaration_exit_customs), '') AS customs, true AS every
        FROM declaration, unexited_end
        WHERE declaration_vin IS NOT NULL
        GROUP BY declaration_vin
        HAVING max(declaration_declared_on) <= any_value(last) - ${days}`,
      `CREATE OR REPLACE TEMP TABLE unexited_claim AS
        SELECT refund_vin AS vin, min(refund_claimed_on) AS claimed, any_value(last) AS last
        FROM refund, unexited_end
        WHERE refund_vin IN (SELECT vin FROM unexited_vehicle WHERE exited IS NULL)
        GROUP BY refund_vin
        HAVING min(refund_claimed_on) <= any_value(last) - ${days} AND ${isWellFormed('any_value(refund_vin)')}`,
      `CREATE OR REPLACE TABLE pattern_refund_exit AS
        SELECT CAST(NULL AS BIGINT) AS row_id, vin, true AS pattern_refund_unexited,
          ${evidenceOf({ declaredOn: 'declared', claimedOn: 'claimed', exitsToldUntil: 'last' })} AS evidence
        FROM unexited_claim JOIN unexited_vehicle USING (vin)
        WHERE ${most('every', 'every')}
          AND ${most('customs', 'customs')}
          AND ${most('"month"', '"month"')}
          AND vin NOT IN (SELECT arrival_vin FROM arrival WHERE arrival_vin IS NOT NULL AND arrival_country IS DISTINCT FROM 'CN')
          AND vin NOT IN (SELECT certificate_vin FROM certificate WHERE certificate_deregistered_on IS NOT NULL AND certificate_vin IN (SELECT vin FROM unexited_claim))
        ORDER BY vin`,
      ...dropTables('unexited_end', 'unexited_vehicle', 'unexited_claim'),
    ];
  },
};
