import { struckOff as definition } from '../../domain/patterns/struck-off.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { PLATED_AGAIN } from './lived-columns.ts';
import type { Pattern } from './pattern.ts';
import { inSteps } from './pattern-sql.ts';
import { rowsOfVins } from './rows-of-vins.ts';
import { CERTIFICATE_SHARES } from './shared-tables.ts';

/**
 * R13: VINs of several certificate rows that tell a pending-export transfer after a deregistration are picked here and
 * decided by `domain/patterns/struck-off.ts`.
 */
export const struckOff: Pattern = {
  name: definition.name,
  facts: ['pattern.struckOffOn'],
  reads: ['certificate'],
  shares: CERTIFICATE_SHARES,
  asks: () => ({ lived: PLATED_AGAIN }),
  build: () =>
    inSteps(
      {
        struck_off_vin: sql`
          SELECT vin
          FROM certificate_doubled
          WHERE again
          GROUP BY vin
          HAVING min(gone) < max(pending)`,
      },
      {
        yields: struckOff,
        key: 'certificate.vin',
        rows: rowsOfVins('struck_off_vin', {
          certificate: [
            'certificate.number',
            'certificate.province',
            'certificate.deregisteredOn',
            'certificate.pendingExportOn',
          ],
        }),
        decide: ({ told }) => definition.find(told, null, null),
      },
    ),
};
