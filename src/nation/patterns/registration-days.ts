import { ENTRIES, ENTRY_SHARES } from './merged-entries.ts';
import type { Pattern } from './pattern.ts';
import { dropTables, evidenceOf, isWellFormed } from './pattern-sql.ts';
import { CERTIFICATE_SHARES } from './shared-tables.ts';

/**
 * R13: certificate rows of one VIN that tell of different days of first registration. The dossier has the
 * earliest, so that no row makes a vehicle younger; one that makes it older could spare it the letter, and
 * is told. A day after a deregistration or an exit is that of a vehicle registered again.
 */
export const registrationDays: Pattern = {
  name: 'registrationDays',
  facts: ['pattern.laterRegisteredOn'],
  reads: ['certificate', 'declaration'],
  shares: [...CERTIFICATE_SHARES, ...ENTRY_SHARES],
  build: () => [
    `CREATE OR REPLACE TEMP TABLE days_row AS
      SELECT vin, number, registered AS day, gone, row_id FROM certificate_doubled
      WHERE again AND vin IN (SELECT vin FROM certificate_doubled WHERE again GROUP BY 1 HAVING min(registered) < max(registered))`,
    `CREATE OR REPLACE TEMP TABLE days_exit AS SELECT declaration_vin AS vin, min(declaration_exited_on) AS exited FROM ${ENTRIES}
      WHERE declaration_exited_on IS NOT NULL AND declaration_vin IN (SELECT vin FROM days_row) GROUP BY 1`,
    `CREATE OR REPLACE TABLE pattern_registration_days AS
      SELECT CAST(NULL AS BIGINT) AS row_id, vin, later AS pattern_later_registered_on, evidence FROM (
        SELECT vin, min(day) AS first, max(day) AS later, min(gone) AS gone,
          ${evidenceOf({ certificates: 'list(struct_pack(number := number, registeredOn := day) ORDER BY day NULLS LAST, row_id)[1:10]' })} AS evidence
        FROM days_row GROUP BY vin HAVING ${isWellFormed('vin')}) LEFT JOIN days_exit USING (vin)
      WHERE first < later AND coalesce(gone > later, true) AND coalesce(exited > later, true) ORDER BY vin`,
    ...dropTables('days_row', 'days_exit'),
  ],
};
