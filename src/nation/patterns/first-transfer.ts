import { firstTransfer as definition } from '../../domain/patterns/first-transfer.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { byOwnDay } from './by-own-day.ts';
import type { Pattern } from './pattern.ts';
import { inSteps } from './pattern-sql.ts';
import { rowsOfVins } from './rows-of-vins.ts';
import { APPLIED_SHARES } from './shared-tables.ts';

/**
 * R04: VINs applied for that were transferred or invoiced soon after a registration are picked here and decided by
 * `domain/patterns/first-transfer.ts`. What is near the earliest registration is near that of some row.
 */
export const firstTransfer: Pattern = {
  name: definition.name,
  facts: ['pattern.firstTransferOn'],
  reads: ['certificate', 'licence', 'invoice', 'insurance'],
  shares: APPLIED_SHARES,
  build: (law) =>
    byOwnDay(firstTransfer, law, (ofDay) => {
      const figures = definition.figures(ofDay);
      return inSteps(
        {
          first_sold: sql`
            SELECT DISTINCT vin, invoice_kind = 'used' AS used, invoice_seller AS seller
            FROM invoice
            JOIN applied_certificate ON vin = invoice_vin
            WHERE invoice_issued_on - registered BETWEEN 0 AND ${figures.days}`,
          first_vin: sql`
            SELECT vin
            FROM applied_certificate
            WHERE transferred_on IS NOT NULL
              AND coalesce(transferred_on - registered <= ${figures.days}, true)
            UNION
            SELECT vin
            FROM first_sold
            WHERE used
            UNION
            SELECT s.vin
            FROM first_sold s
            JOIN (
              SELECT vin, owner FROM applied_certificate
              UNION ALL
              SELECT insurance_vin, insurance_holder FROM insurance) h ON h.vin = s.vin AND h.owner = s.seller`,
        },
        {
          yields: firstTransfer,
          key: 'licence.vin',
          rows: rowsOfVins('first_vin', {
            licence: [],
            certificate: [
              'certificate.registeredOn',
              'certificate.transfers',
              'certificate.lastTransferOn',
              'certificate.pendingExportOn',
              'certificate.owner',
            ],
            invoice: ['invoice.issuedOn', 'invoice.kind', 'invoice.seller', 'invoice.buyer'],
            insurance: ['insurance.startsOn', 'insurance.holder'],
          }),
          decide: ({ told }) => definition.find(told, figures, null),
        },
      );
    }),
};
