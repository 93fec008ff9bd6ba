import type { Pattern } from './pattern.ts';
import {
  dropTables,
  evidenceOf,
  isNear,
  isPlaceholder,
  isWellFormed,
  MOST_ROWS,
  plainNumber,
  SHOWN,
} from './pattern-sql.ts';

/**
 * R22: several claims on one vehicle, by claim number or by claimant. A claim sent again keeps its number. A number a
 * keystroke or two from an earlier one, of the same day and amount, is that one mistyped; so is a claimant near an
 * earlier one under the same number. Placeholders are no claim. Claims of one claimant on one invoice and one entry
 * are one claim in parts, as long as they come to no more than the tax that the price of the invoice holds, rounded
 * up to whole yuan; where the others tell one, a blank invoice or entry is that.
 */
export const refundClaims: Pattern = {
  name: 'refundClaims',
  facts: ['pattern.refundClaims', 'pattern.refundClaimants'],
  reads: ['refund', 'invoice'],
  build: (parameters) => {
    const vat = Number(parameters('integrity.refund-without-right.vatPercent'));
    const whole = (100 + vat) * 100; // not-law: percent, and hundredths in a yuan
    const number = plainNumber('refund_number');
    const told =
      'struct_pack(claim := number, claimedOn := day, claimant := claimant, invoice := invoice, entry := entry, amount := amount / 100.0)'; // not-law: hundredths
    return [
      `CREATE OR REPLACE TEMP TABLE claim_row AS SELECT row_id, refund_vin AS vin, CASE WHEN NOT ${isPlaceholder(number)} THEN ${number} END AS number,
          CASE WHEN NOT regexp_full_match(refund_claimant, '[无未缺待]|不详|N/A|NULL|NONE') THEN refund_claimant END AS claimant,
          ${plainNumber('refund_invoice')} AS invoice, ${plainNumber('refund_declaration')} AS entry, refund_claimed_on AS day, refund_amount AS amount
        FROM refund WHERE hash(refund_vin) IN (
          SELECT hash(refund_vin) FROM refund WHERE refund_vin IS NOT NULL GROUP BY 1 HAVING count(*) BETWEEN 2 AND ${MOST_ROWS})
          AND ${isWellFormed('refund_vin')}`,
      `CREATE OR REPLACE TEMP TABLE claim_place AS SELECT *, min(row_id) OVER (PARTITION BY vin, number) AS number_place, min(row_id) OVER (PARTITION BY vin, claimant) AS claimant_place FROM claim_row`,
      `CREATE OR REPLACE TEMP TABLE claim_mistyped AS
        SELECT DISTINCT a.vin, a.number, NULL AS claimant FROM claim_place a JOIN claim_place b ON b.vin = a.vin AND b.day = a.day AND b.amount = a.amount
          WHERE b.number_place < a.number_place AND b.number <> a.number AND ${isNear('a.number', 'b.number')}
        UNION ALL SELECT DISTINCT a.vin, NULL, a.claimant FROM claim_place a JOIN claim_place b ON b.vin = a.vin AND b.number = a.number
          WHERE b.claimant_place < a.claimant_place AND b.claimant <> a.claimant AND ${isNear('a.claimant', 'b.claimant')}`,
      `CREATE OR REPLACE TEMP TABLE claim_part AS
        SELECT vin, number, min(claimant) AS claimant, min(invoice) AS invoice, min(entry) AS entry, max(amount) AS amount
        FROM claim_row ANTI JOIN claim_mistyped USING (vin, number)
        WHERE number IS NOT NULL
        GROUP BY vin, number
        HAVING min(claimant) IS NOT DISTINCT FROM max(claimant) AND min(invoice) IS NOT DISTINCT FROM max(invoice)
          AND min(entry) IS NOT DISTINCT FROM max(entry)`,
      // a blank invoice or entry is what the other claims on the vehicle tell, where they tell one thing
      `CREATE OR REPLACE TEMP TABLE claim_full AS
        SELECT vin, number, claimant, amount, ${['invoice', 'entry']
          .map(
            (cell) =>
              `coalesce(${cell}, CASE WHEN min(${cell}) OVER (PARTITION BY vin) = max(${cell}) OVER (PARTITION BY vin) THEN min(${cell}) OVER (PARTITION BY vin) END) AS ${cell}`,
          )
          .join(', ')}
        FROM claim_part`,
      `CREATE OR REPLACE TEMP TABLE claim_price AS
        SELECT invoice_vin AS vin, ${plainNumber('invoice_number')} AS invoice, max(invoice_price) AS price
        FROM invoice WHERE invoice_price IS NOT NULL AND invoice_vin IN (SELECT vin FROM claim_part)
        GROUP BY ALL`,
      `CREATE OR REPLACE TEMP TABLE claim_whole AS
        SELECT vin, count(*) - 1 AS parts
        FROM claim_full JOIN claim_price USING (vin, invoice)
        WHERE claimant IS NOT NULL AND entry IS NOT NULL
        GROUP BY vin, claimant, invoice, entry
        HAVING count(*) > 1 AND count(amount) = count(*)
          AND sum(amount) <= (any_value(price) * ${vat} + ${whole - 1}) // ${whole} * 100`, // not-law: hundredths
      `CREATE OR REPLACE TEMP TABLE claim_count AS SELECT vin, sum(claims) AS claims, sum(claimants) AS claimants FROM (
          SELECT vin, count(DISTINCT number) AS claims, count(DISTINCT claimant) AS claimants FROM claim_row GROUP BY vin
          UNION ALL SELECT vin, -count(number), -count(claimant) FROM claim_mistyped GROUP BY vin
          UNION ALL SELECT vin, -parts, 0 FROM claim_whole)
        GROUP BY vin HAVING sum(claims) > 1 OR sum(claimants) > 1`,
      `CREATE OR REPLACE TABLE pattern_refund_claims AS
        SELECT CAST(NULL AS BIGINT) AS row_id, c.vin, CAST(any_value(c.claims) AS BIGINT) AS pattern_refund_claims, CAST(any_value(c.claimants) AS BIGINT) AS pattern_refund_claimants,
          ${evidenceOf({ claims: `list_sort(list(DISTINCT ${told}))[1:${SHOWN}]`, count: 'any_value(c.claims)' })} AS evidence
        FROM claim_count c JOIN claim_row r USING (vin) GROUP BY c.vin ORDER BY c.vin`,
      ...dropTables(
        'claim_row',
        'claim_place',
        'claim_mistyped',
        'claim_part',
        'claim_full',
        'claim_price',
        'claim_whole',
        'claim_count',
      ),
    ];
  },
};
