import type { Pattern } from './pattern.ts';
import { dropTables, evidenceOf, isWellFormed, MOST_ROWS } from './pattern-sql.ts';

/**
 * R13: certificate rows of one VIN that tell of different days of first registration. The dossier has the
 * earliest, so that no row makes a vehicle younger; one that makes it older could spare it the letter, and
 * is told. A day after a deregistration or an exit is that of a vehicle registered again.
 */
export const registrationDays: Pattern = {
  name: 'registrationDays',
  facts: ['pattern.laterRegisteredOn'],
  reads: ['certificate', 'declaration'],
  build: () => [
    `CREATE OR REPLACE TEMP TABLE days_row AS
      SELECT certificate_vin AS vin, certificate_number AS number, certificate_registered_on AS day, certificate_deregistered_on AS gone, row_id
      FROM certificate WHERE hash(certificate_vin) IN (
        SELECT hash(certificate_vin) FROM certificate WHERE certificate_vin IS NOT NULL GROUP BY 1
        HAVING count(*) BETWEEN 2 AND ${MOST_ROWS} AND min(certificate_registered_on) < max(certificate_registered_on))`,
    `CREATE OR REPLACE TEMP TABLE days_exit AS SELECT declaration_vin AS vin, min(declaration_exited_on) AS exited FROM declaration
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
