import { registrationDays as definition } from '../../domain/patterns/registration-days.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { PLATED_AGAIN } from './lived-columns.ts';
import type { Pattern } from './pattern.ts';
import { inSteps } from './pattern-sql.ts';
import { rowsOfVins } from './rows-of-vins.ts';
import { CERTIFICATE_SHARES } from './shared-tables.ts';

/**
 * R13: VINs whose certificate rows tell several days are picked here and decided by
 * `domain/patterns/registration-days.ts`.
 */
export const registrationDays: Pattern = {
  name: definition.name,
  facts: ['pattern.laterRegisteredOn'],
  reads: ['certificate', 'declaration'],
  shares: CERTIFICATE_SHARES,
  asks: () => ({ lived: PLATED_AGAIN }),
  build: () =>
    inSteps(
      {
        days_vin: sql`
          SELECT vin
          FROM certificate_doubled
          WHERE again
          GROUP BY vin
          HAVING min(registered) < max(registered)`,
      },
      {
        yields: registrationDays,
        key: 'certificate.vin',
        rows: {
          certificate: sql`
            SELECT
              vin AS key,
              row_id,
              vin AS certificate_vin,
              number AS certificate_number,
              registered AS certificate_registered_on,
              gone AS certificate_deregistered_on
            FROM certificate_doubled
            WHERE vin IN (SELECT vin FROM days_vin)`,
          ...rowsOfVins('days_vin', {
            declaration: ['declaration.number', 'declaration.exitedOn'],
          }),
        },
        decide: ({ told }) => definition.find(told, null, null),
      },
    ),
};
