import { refundClaims as definition, NO_CLAIMANT } from '../../domain/patterns/refund-claims.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { byOwnDay } from './by-own-day.ts';
import type { Pattern } from './pattern.ts';
import {
  evidenceOf,
  inSteps,
  isNear,
  isPlaceholder,
  isWellFormed,
  plainNumber,
  SHOWN,
  structOf,
} from './pattern-sql.ts';

/** Hundredths in a yuan. */
const YUAN = 100; // not-law: a unit

const TOLD = structOf({
  claim: 'number',
  claimedOn: 'day',
  claimant: 'claimant',
  invoice: 'invoice',
  entry: 'entry',
  amount: `amount / ${YUAN}.0`,
});

/** A blank cell is what the other claims on the vehicle tell, where they tell one thing. */
const filled = (cell: string): string => sql`
  coalesce(
    ${cell},
    CASE
      WHEN min(${cell}) OVER (PARTITION BY vin) = max(${cell}) OVER (PARTITION BY vin)
      THEN min(${cell}) OVER (PARTITION BY vin)
    END) AS ${cell}`;

/** A group of claims that tells one thing in a cell, or nothing. */
const tellsOne = (cell: string): string => `min(${cell}) IS NOT DISTINCT FROM max(${cell})`;

/** R22: as `domain/patterns/refund-claims.ts`. */
export const refundClaims: Pattern = {
  name: definition.name,
  facts: ['pattern.refundClaims', 'pattern.refundClaimants'],
  reads: ['refund', 'invoice'],
  build: (law) =>
    byOwnDay(refundClaims, law, (ofDay) => {
      const { placeholderRows, vatPercent, keystrokes, shortestNumber } = definition.figures(ofDay);
      const whole = (100 + vatPercent) * YUAN; // not-law: percent
      const number = plainNumber('refund_number');
      return inSteps(
        {
          claim_row: sql`
            SELECT
              row_id,
              refund_vin AS vin,
              CASE WHEN NOT ${isPlaceholder(number, shortestNumber)} THEN ${number} END AS number,
              CASE
                WHEN NOT regexp_full_match(refund_claimant, '${NO_CLAIMANT}') THEN refund_claimant
              END AS claimant,
              ${plainNumber('refund_invoice')} AS invoice,
              ${plainNumber('refund_declaration')} AS entry,
              refund_claimed_on AS day,
              refund_amount AS amount
            FROM refund
            WHERE refund_vin IN (
                SELECT refund_vin
                FROM refund
                WHERE refund_vin IS NOT NULL
                GROUP BY refund_vin
                HAVING count(*) BETWEEN 2 AND ${placeholderRows})
              AND ${isWellFormed('refund_vin')}`,
          claim_place: sql`
            SELECT
              *,
              min(row_id) OVER (PARTITION BY vin, number) AS number_place,
              min(row_id) OVER (PARTITION BY vin, claimant) AS claimant_place
            FROM claim_row`,
          claim_mistyped: sql`
            SELECT DISTINCT a.vin, a.number, NULL AS claimant
            FROM claim_place a
            JOIN claim_place b ON b.vin = a.vin AND b.day = a.day AND b.amount = a.amount
            WHERE b.number_place < a.number_place
              AND b.number <> a.number
              AND ${isNear('a.number', 'b.number', keystrokes)}
            UNION ALL
            SELECT DISTINCT a.vin, NULL, a.claimant
            FROM claim_place a
            JOIN claim_place b ON b.vin = a.vin AND b.number = a.number
            WHERE b.claimant_place < a.claimant_place
              AND b.claimant <> a.claimant
              AND ${isNear('a.claimant', 'b.claimant', keystrokes)}`,
          claim_part: sql`
            SELECT
              vin,
              number,
              min(claimant) AS claimant,
              min(invoice) AS invoice,
              min(entry) AS entry,
              max(amount) AS amount
            FROM claim_row
            ANTI JOIN claim_mistyped USING (vin, number)
            WHERE number IS NOT NULL
            GROUP BY vin, number
            HAVING ${tellsOne('claimant')}
              AND ${tellsOne('invoice')}
              AND ${tellsOne('entry')}`,
          claim_full: sql`
            SELECT vin, number, claimant, amount, ${filled('invoice')}, ${filled('entry')}
            FROM claim_part`,
          claim_price: sql`
            SELECT
              invoice_vin AS vin,
              ${plainNumber('invoice_number')} AS invoice,
              max(invoice_price) AS price
            FROM invoice
            WHERE invoice_price IS NOT NULL
              AND invoice_vin IN (SELECT vin FROM claim_part)
            GROUP BY ALL`,
          claim_whole: sql`
            SELECT vin, count(*) - 1 AS parts
            FROM claim_full
            JOIN claim_price USING (vin, invoice)
            WHERE claimant IS NOT NULL
              AND entry IS NOT NULL
            GROUP BY vin, claimant, invoice, entry
            HAVING count(*) > 1
              AND count(amount) = count(*)
              AND sum(amount) <= (any_value(price) * ${vatPercent} + ${whole - 1}) // ${whole} * ${YUAN}`,
          claim_count: sql`
            SELECT vin, sum(claims) AS claims, sum(claimants) AS claimants
            FROM (
              SELECT vin, count(DISTINCT number) AS claims, count(DISTINCT claimant) AS claimants
              FROM claim_row
              GROUP BY vin
              UNION ALL
              SELECT vin, -count(number), -count(claimant)
              FROM claim_mistyped
              GROUP BY vin
              UNION ALL
              SELECT vin, -parts, 0
              FROM claim_whole)
            GROUP BY vin
            HAVING sum(claims) > 1
              OR sum(claimants) > 1`,
        },
        sql`
        CREATE OR REPLACE TABLE pattern_refund_claims AS
        SELECT
          CAST(NULL AS BIGINT) AS row_id,
          c.vin,
          CAST(any_value(c.claims) AS BIGINT) AS pattern_refund_claims,
          CAST(any_value(c.claimants) AS BIGINT) AS pattern_refund_claimants,
          ${evidenceOf({
            claims: `list_sort(list(DISTINCT ${TOLD}))[1:${SHOWN}]`,
            count: 'any_value(c.claims)',
          })} AS evidence
        FROM claim_count c
        JOIN claim_row r USING (vin)
        GROUP BY c.vin
        ORDER BY c.vin`,
      );
    }),
};
