import type { Pattern } from './pattern.ts';
import { dropTables, evidenceOf } from './pattern-sql.ts';
import { APPLIED_CERTIFICATE } from './shared-tables.ts';

/**
 * R04: a transfer within `days` of the first registration that any certificate row or the invoice of a used
 * vehicle tells. The dossier has the last transfer alone, so that one more owner before the exporter would hide
 * the first.
 */
export const firstTransfer: Pattern = {
  name: 'firstTransfer',
  facts: ['pattern.firstTransferOn'],
  reads: ['certificate', 'licence', 'invoice'],
  shares: [APPLIED_CERTIFICATE],
  build: (parameters) => {
    const days = Number(parameters('integrity.one-day-owner.days'));
    return [
      `CREATE OR REPLACE TEMP TABLE first_registered AS SELECT vin, min(registered) AS registered FROM applied_certificate GROUP BY vin`,
      `CREATE OR REPLACE TEMP TABLE first_told AS
        SELECT vin, transferred_on AS day, 'certificate' AS teller FROM applied_certificate WHERE transferred_on IS NOT NULL
        UNION ALL SELECT invoice_vin, invoice_issued_on, 'invoice' FROM invoice
        WHERE invoice_kind = 'used' AND invoice_issued_on IS NOT NULL AND invoice_vin IN (SELECT vin FROM first_registered)`,
      `CREATE OR REPLACE TABLE pattern_first_transfer AS
        SELECT CAST(NULL AS BIGINT) AS row_id, vin, min(day) AS pattern_first_transfer_on,
          ${evidenceOf({ on: 'min(day)', toldBy: 'list_sort(list(DISTINCT teller))' })} AS evidence
        FROM first_told JOIN first_registered USING (vin) WHERE day - registered BETWEEN 0 AND ${days} GROUP BY vin ORDER BY vin`,
      ...dropTables('first_registered', 'first_told'),
    ];
  },
};
