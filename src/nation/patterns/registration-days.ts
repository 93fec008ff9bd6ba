import { registrationDays as definition } from '../../domain/patterns/registration-days.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { ENTRIES, ENTRY_SHARES } from './merged-entries.ts';
import type { Pattern } from './pattern.ts';
import { evidenceOf, inSteps, isWellFormed, SHOWN, structOf } from './pattern-sql.ts';
import { CERTIFICATE_SHARES } from './shared-tables.ts';

const TOLD = structOf({ number: 'number', registeredOn: 'day' });

/** R13: as `domain/patterns/registration-days.ts`. */
export const registrationDays: Pattern = {
  name: definition.name,
  facts: ['pattern.laterRegisteredOn'],
  reads: ['certificate', 'declaration'],
  shares: [...CERTIFICATE_SHARES, ...ENTRY_SHARES],
  build: () =>
    inSteps(
      {
        days_row: sql`
          SELECT vin, number, registered AS day, gone, row_id
          FROM certificate_doubled
          WHERE again
            AND vin IN (
              SELECT vin
              FROM certificate_doubled
              WHERE again
              GROUP BY vin
              HAVING min(registered) < max(registered))`,
        days_exit: sql`
          SELECT declaration_vin AS vin, min(declaration_exited_on) AS exited
          FROM ${ENTRIES}
          WHERE declaration_exited_on IS NOT NULL
            AND declaration_vin IN (SELECT vin FROM days_row)
          GROUP BY declaration_vin`,
        days_found: sql`
          SELECT
            vin,
            min(day) AS first,
            max(day) AS later,
            min(gone) AS gone,
            ${evidenceOf({
              certificates: `list(${TOLD} ORDER BY day NULLS LAST, row_id)[1:${SHOWN}]`,
            })} AS evidence
          FROM days_row
          GROUP BY vin
          HAVING ${isWellFormed('vin')}`,
      },
      sql`
      CREATE OR REPLACE TABLE pattern_registration_days AS
      SELECT CAST(NULL AS BIGINT) AS row_id, vin, later AS pattern_later_registered_on, evidence
      FROM days_found
      LEFT JOIN days_exit USING (vin)
      WHERE first < later
        AND coalesce(gone > later, true)
        AND coalesce(exited > later, true)
      ORDER BY vin`,
    ),
};
