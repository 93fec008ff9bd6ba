import { refundClaims as definition } from '../../domain/patterns/refund-claims.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { byOwnDay } from './by-own-day.ts';
import type { Pattern } from './pattern.ts';
import { inSteps, isWellFormed } from './pattern-sql.ts';
import { rowsOfVins } from './rows-of-vins.ts';

/**
 * R22: VINs of several claims, whose numbers or claimants are written differently, are picked here and decided by
 * `domain/patterns/refund-claims.ts`.
 */
export const refundClaims: Pattern = {
  name: definition.name,
  facts: ['pattern.refundClaims', 'pattern.refundClaimants'],
  reads: ['refund', 'invoice'],
  build: (law) =>
    byOwnDay(refundClaims, law, (ofDay) => {
      const figures = definition.figures(ofDay);
      return inSteps(
        {
          claim_vin: sql`
            SELECT refund_vin AS vin
            FROM refund
            WHERE refund_vin IS NOT NULL
            GROUP BY refund_vin
            HAVING count(*) BETWEEN 2 AND ${figures.placeholderRows}
              AND (min(refund_number) <> max(refund_number) OR min(refund_claimant) <> max(refund_claimant))
              AND ${isWellFormed('refund_vin')}`,
        },
        {
          yields: refundClaims,
          key: 'refund.vin',
          rows: rowsOfVins('claim_vin', {
            refund: [
              'refund.number',
              'refund.claimant',
              'refund.invoice',
              'refund.declaration',
              'refund.claimedOn',
              'refund.amount',
            ],
            invoice: ['invoice.number', 'invoice.price'],
          }),
          decide: ({ told }) => definition.find(told, figures, null),
        },
      );
    }),
};
