import { firstTransfer as definition } from '../../domain/patterns/first-transfer.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { byOwnDay } from './by-own-day.ts';
import type { Pattern } from './pattern.ts';
import { evidenceOf, inSteps } from './pattern-sql.ts';
import { APPLIED_SHARES } from './shared-tables.ts';

/** R04: as `domain/patterns/first-transfer.ts`. */
export const firstTransfer: Pattern = {
  name: definition.name,
  facts: ['pattern.firstTransferOn'],
  reads: ['certificate', 'licence', 'invoice', 'insurance'],
  shares: APPLIED_SHARES,
  build: (law) =>
    byOwnDay(firstTransfer, law, (ofDay) => {
      const { days } = definition.figures(ofDay);
      return inSteps(
        {
          // what is near the earliest registration of a vehicle is near that of some row: few are, and of those it is
          // looked up
          first_near: sql`
            SELECT vin
            FROM applied_certificate
            WHERE transferred_on IS NOT NULL
              AND coalesce(transferred_on - registered <= ${days}, true)
            UNION
            SELECT vin
            FROM invoice
            JOIN applied_certificate ON vin = invoice_vin
            WHERE invoice_issued_on - registered BETWEEN 0 AND ${days}`,
          first_registered: sql`
            SELECT vin, min(registered) AS registered
            FROM applied_certificate
            SEMI JOIN first_near USING (vin)
            GROUP BY vin`,
          first_invoice: sql`
            SELECT
              vin,
              invoice_issued_on AS day,
              coalesce(invoice_kind = 'used', false) AS used,
              invoice_seller AS seller
            FROM invoice
            JOIN first_registered ON vin = invoice_vin
            WHERE invoice_issued_on - registered BETWEEN 0 AND ${days}
              AND (
                invoice_kind = 'used'
                OR (invoice_seller IS NOT NULL AND invoice_seller IS DISTINCT FROM invoice_buyer))`,
          first_holder: sql`
            SELECT insurance_vin AS vin, insurance_holder AS holder, min(insurance_starts_on) AS since
            FROM insurance
            WHERE insurance_starts_on IS NOT NULL
              AND insurance_vin IN (SELECT vin FROM first_invoice WHERE NOT used)
            GROUP BY insurance_vin, insurance_holder
            UNION ALL
            SELECT DISTINCT vin, owner, registered
            FROM applied_certificate
            WHERE NOT transferred
              AND pending IS NULL
              AND vin IN (SELECT vin FROM first_invoice WHERE NOT used)`,
          first_told: sql`
            SELECT vin, transferred_on AS day, 'certificate' AS teller
            FROM applied_certificate
            SEMI JOIN first_near USING (vin)
            WHERE transferred_on IS NOT NULL
            UNION ALL
            SELECT vin, day, 'invoice'
            FROM first_invoice i
            WHERE used
              OR EXISTS (
                SELECT 1
                FROM first_holder h
                WHERE h.vin = i.vin
                  AND h.holder = i.seller
                  AND h.since <= i.day)`,
        },
        sql`
        CREATE OR REPLACE TABLE pattern_first_transfer AS
        SELECT
          CAST(NULL AS BIGINT) AS row_id,
          vin,
          min(day) AS pattern_first_transfer_on,
          ${evidenceOf({ on: 'min(day)', toldBy: 'list_sort(list(DISTINCT teller))' })} AS evidence
        FROM first_told
        JOIN first_registered USING (vin)
        WHERE day - registered BETWEEN 0 AND ${days}
        GROUP BY vin
        ORDER BY vin`,
      );
    }),
};
