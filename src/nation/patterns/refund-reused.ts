import type { Pattern } from './pattern.ts';
import {
  dropTables,
  evidenceOf,
  firstOf,
  isPlaceholder,
  plainNumber,
  vinDistance,
} from './pattern-sql.ts';

/** VINs so near are one mistyped. */
const KEYSTROKES = 2;
/** Of fewer claims no custom can be told. */
const LEAST_CLAIMS = 10_000; // not-law: a sample

/**
 * R22: several claims on one vehicle (claim numbers or claimants; a claim sent again keeps its number),
 * one invoice refunded for several vehicles, and customs entries relied on that declare other vehicles
 * or that customs does not know. Where many entries are not known, the feeds write them differently and
 * the part says so. An entry with a blank VIN, a declaration of the VIN with a blank number, and VINs two
 * keystrokes apart leave it open.
 */
export const refundReused: Pattern = {
  name: 'refundReused',
  facts: [
    'pattern.refundClaims',
    'pattern.refundClaimants',
    'pattern.refundInvoiceVins',
    'pattern.refundEntry',
    'pattern.refundEntryUsualPercent',
  ],
  reads: ['refund', 'declaration'],
  build: () => [
    `CREATE OR REPLACE TEMP TABLE refund_row AS SELECT row_id, refund_vin AS vin, ${plainNumber('refund_number')} AS number, refund_claimant AS claimant,
        ${plainNumber('refund_invoice')} AS invoice, ${plainNumber('refund_declaration')} AS entry, refund_claimed_on AS day, refund_amount AS amount
      FROM refund WHERE refund_vin IS NOT NULL`,
    `CREATE OR REPLACE TEMP TABLE refund_again AS SELECT vin, count(DISTINCT number) AS claims, count(DISTINCT claimant) AS claimants,
        list(DISTINCT struct_pack(claim := number, claimedOn := day, claimant := claimant, invoice := invoice, entry := entry, amount := amount / 100.0)
          ORDER BY struct_pack(claim := number, claimedOn := day, claimant := claimant, invoice := invoice, entry := entry, amount := amount / 100.0))[1:10] AS told
      FROM refund_row WHERE hash(vin) IN (SELECT hash(vin) FROM refund_row GROUP BY 1 HAVING count(*) > 1)
      GROUP BY vin HAVING count(DISTINCT number) > 1 OR count(DISTINCT claimant) > 1`, // not-law: hundredths
    `CREATE OR REPLACE TEMP TABLE refund_invoice AS SELECT DISTINCT invoice, vin FROM refund_row WHERE hash(invoice) IN (
        SELECT hash(invoice) FROM refund_row WHERE invoice IS NOT NULL GROUP BY 1 HAVING min(hash(vin)) <> max(hash(vin)) AND count(*) <= 200) AND NOT ${isPlaceholder('invoice')}`, // not-law: more stand on no one invoice
    // a VIN that nobody declared and is near one of the same invoice is that one mistyped
    `CREATE OR REPLACE TEMP TABLE refund_declared AS SELECT DISTINCT declaration_vin AS vin FROM declaration
      WHERE declaration_vin IN (SELECT vin FROM refund_invoice)`,
    `CREATE OR REPLACE TEMP TABLE refund_shared AS SELECT invoice, count(*) AS n, ${firstOf('vin')} AS vins FROM (
        SELECT a.invoice, a.vin FROM refund_invoice a WHERE NOT EXISTS (SELECT 1 FROM refund_invoice b
          WHERE b.invoice = a.invoice AND b.vin <> a.vin AND ${vinDistance('a.vin', 'b.vin')} <= ${KEYSTROKES}
            AND a.vin NOT IN (SELECT vin FROM refund_declared) AND b.vin IN (SELECT vin FROM refund_declared)))
      GROUP BY invoice HAVING count(*) > 1`,
    `CREATE OR REPLACE TEMP TABLE refund_astray AS SELECT DISTINCT r.vin, r.entry FROM refund_row r
      ANTI JOIN (SELECT hash(${plainNumber('declaration_number')}, declaration_vin) AS h FROM declaration) d ON d.h = hash(r.entry, r.vin)
      WHERE r.entry IS NOT NULL AND EXISTS (SELECT 1 FROM declaration)
        AND NOT EXISTS (SELECT 1 FROM declaration b WHERE b.declaration_vin = r.vin AND b.declaration_number IS NULL)`,
    `CREATE OR REPLACE TEMP TABLE refund_entry AS SELECT a.vin, a.entry, CASE WHEN bool_or(d.blank) THEN NULL WHEN count(d.vin) = 0 THEN 'not-found' WHEN bool_or(${vinDistance('a.vin', 'd.vin')} <= ${KEYSTROKES}) THEN NULL ELSE 'other-vehicles' END AS found,
        ${firstOf('d.vin')} AS vins
      FROM refund_astray a LEFT JOIN (SELECT DISTINCT ${plainNumber('declaration_number')} AS entry, declaration_vin AS vin, declaration_vin IS NULL AS blank FROM declaration
        WHERE hash(${plainNumber('declaration_number')}) IN (SELECT hash(entry) FROM refund_astray)) d ON d.entry = a.entry
      GROUP BY ALL`,
    `CREATE OR REPLACE TEMP TABLE refund_usual AS SELECT found, CASE WHEN (SELECT count(*) FROM refund_row) < ${LEAST_CLAIMS} THEN 0 ELSE count(*) * 100 // (SELECT count(*) FROM refund_row) END AS usual
      FROM refund_entry WHERE found IS NOT NULL GROUP BY found`, // not-law: percent
    `CREATE OR REPLACE TEMP TABLE refund_found AS
      SELECT vin, claims, claimants, told, NULL::BIGINT AS shared, NULL::VARCHAR AS invoice, NULL::VARCHAR[] AS others, NULL::VARCHAR AS found, NULL::BIGINT AS usual, NULL::VARCHAR AS entry, NULL::VARCHAR[] AS declared FROM refund_again
      UNION ALL SELECT vin, NULL, NULL, NULL, n, invoice, list_filter(vins, lambda x: x <> vin), NULL, NULL, NULL, NULL FROM (
        SELECT i.vin, s.invoice, s.n, s.vins FROM refund_invoice i JOIN refund_shared s USING (invoice) QUALIFY row_number() OVER (PARTITION BY i.vin ORDER BY s.n DESC, s.invoice) = 1)
      UNION ALL SELECT vin, NULL, NULL, NULL, NULL, NULL, NULL, found, usual, entry, vins FROM (
        SELECT e.*, u.usual FROM refund_entry e JOIN refund_usual u USING (found) QUALIFY row_number() OVER (PARTITION BY e.vin ORDER BY e.found DESC, e.entry) = 1)`,
    `CREATE OR REPLACE TABLE pattern_refund_reused AS
      SELECT CAST(NULL AS BIGINT) AS row_id, vin, CAST(max(claims) AS BIGINT) AS pattern_refund_claims, CAST(max(claimants) AS BIGINT) AS pattern_refund_claimants,
        CAST(max(shared) AS BIGINT) AS pattern_refund_invoice_vins, max(found) AS pattern_refund_entry, CAST(max(usual) AS BIGINT) AS pattern_refund_entry_usual_percent,
        ${evidenceOf({ claims: 'any_value(told)', invoice: 'max(invoice)', invoiceVins: 'any_value(others)', invoiceCount: 'max(shared)', entry: 'max(entry)', entryFound: 'max(found)', entryDeclares: 'any_value(declared)' })} AS evidence
      FROM refund_found GROUP BY vin ORDER BY vin`,
    ...dropTables(
      'refund_row',
      'refund_again',
      'refund_invoice',
      'refund_declared',
      'refund_shared',
      'refund_astray',
      'refund_entry',
      'refund_usual',
      'refund_found',
    ),
  ],
};
