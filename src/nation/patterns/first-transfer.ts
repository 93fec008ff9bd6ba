import type { Pattern } from './pattern.ts';
import { dropTables, evidenceOf } from './pattern-sql.ts';
import { APPLIED_SHARES } from './shared-tables.ts';

/**
 * R04: a transfer within `days` of the first registration that any certificate row or an invoice tells: one of a used
 * vehicle, or of whatever kind by whoever had insured the vehicle by then or owns it in a row that tells of no transfer
 * and no endorsement.
 * A first sale is invoiced by a dealer or maker, who is neither, in however many steps. The dossier has the last
 * transfer alone, so that one more owner before the exporter would hide the first.
 */
export const firstTransfer: Pattern = {
  name: 'firstTransfer',
  facts: ['pattern.firstTransferOn'],
  reads: ['certificate', 'licence', 'invoice', 'insurance'],
  shares: APPLIED_SHARES,
  build: (parameters) => {
    const days = Number(parameters('integrity.one-day-owner.days'));
    return [
      // what is near the earliest registration of a vehicle is near that of some row: few are, and of those it is
      // looked up
      `CREATE OR REPLACE TEMP TABLE first_near AS SELECT vin FROM applied_certificate WHERE transferred_on IS NOT NULL AND coalesce(transferred_on - registered <= ${days}, true)
        UNION SELECT vin FROM invoice JOIN applied_certificate ON vin = invoice_vin WHERE invoice_issued_on - registered BETWEEN 0 AND ${days}`,
      `CREATE OR REPLACE TEMP TABLE first_registered AS SELECT vin, min(registered) AS registered FROM applied_certificate SEMI JOIN first_near USING (vin) GROUP BY vin`,
      `CREATE OR REPLACE TEMP TABLE first_invoice AS
        SELECT vin, invoice_issued_on AS day, coalesce(invoice_kind = 'used', false) AS used, invoice_seller AS seller
        FROM invoice JOIN first_registered ON vin = invoice_vin
        WHERE invoice_issued_on - registered BETWEEN 0 AND ${days} AND (invoice_kind = 'used' OR (invoice_seller IS NOT NULL AND invoice_seller IS DISTINCT FROM invoice_buyer))`,
      `CREATE OR REPLACE TEMP TABLE first_holder AS
        SELECT insurance_vin AS vin, insurance_holder AS holder, min(insurance_starts_on) AS since FROM insurance
        WHERE insurance_starts_on IS NOT NULL AND insurance_vin IN (SELECT vin FROM first_invoice WHERE NOT used) GROUP BY 1, 2
        UNION ALL SELECT DISTINCT vin, owner, registered FROM applied_certificate WHERE NOT transferred AND pending IS NULL AND vin IN (SELECT vin FROM first_invoice WHERE NOT used)`,
      `CREATE OR REPLACE TEMP TABLE first_told AS
        SELECT vin, transferred_on AS day, 'certificate' AS teller FROM applied_certificate SEMI JOIN first_near USING (vin) WHERE transferred_on IS NOT NULL
        UNION ALL SELECT vin, day, 'invoice' FROM first_invoice i WHERE used OR EXISTS (
          SELECT 1 FROM first_holder h WHERE h.vin = i.vin AND h.holder = i.seller AND h.since <= i.day)`,
      `CREATE OR REPLACE TABLE pattern_first_transfer AS
        SELECT CAST(NULL AS BIGINT) AS row_id, vin, min(day) AS pattern_first_transfer_on,
          ${evidenceOf({ on: 'min(day)', toldBy: 'list_sort(list(DISTINCT teller))' })} AS evidence
        FROM first_told JOIN first_registered USING (vin) WHERE day - registered BETWEEN 0 AND ${days} GROUP BY vin ORDER BY vin`,
      ...dropTables(
        'first_near',
        'first_registered',
        'first_invoice',
        'first_holder',
        'first_told',
      ),
    ];
  },
};
