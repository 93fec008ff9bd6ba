import { namedInSql } from '../../domain/rules/named.ts';
import { DUCKDB } from '../../domain/rules/sql/dialect.ts';
import { ENTRIES, ENTRY_SHARES } from './merged-entries.ts';
import type { Pattern } from './pattern.ts';
import { dropTables, evidenceOf, isNear, isWellFormed, plainNumber } from './pattern-sql.ts';
import { CERTIFICATE_AGAIN } from './shared-tables.ts';

/** One told by name and one by code may be the same. */
const ANOTHER_OWNER = `(c.owner <> f.owner AND ${namedInSql('c.owner', DUCKDB)} = ${namedInSql('f.owner', DUCKDB)})`;

/**
 * R13, R24: a VIN with several certificate rows. `pattern.registrations` counts those that stand at one
 * time: of different numbers, the first neither deregistered nor exited before the other was registered.
 * First registered on another day, such a one has another owner or province, both if its number is but a
 * keystroke or two away. First registered on the same day it has both, no row tells of a transfer, and
 * its number is far: a plate for a move keeps number and day, a certificate issued anew keeps the day,
 * and a row sent again with its number mistyped keeps all else. `pattern.deregisteredOn` is the last deregistration that any row of the
 * earliest certificate tells.
 */
export const severalRegistrations: Pattern = {
  name: 'severalRegistrations',
  facts: ['pattern.registrations', 'pattern.registrationProvinces', 'pattern.deregisteredOn'],
  reads: ['certificate', 'declaration'],
  shares: [CERTIFICATE_AGAIN, ...ENTRY_SHARES],
  build: () => [
    `CREATE OR REPLACE TEMP TABLE several_row AS
      SELECT row_id, vin, ${plainNumber('number')} AS number, registered, province, owner, gone AS deregistered, transferred
      FROM certificate_again WHERE number IS NOT NULL`,
    `CREATE OR REPLACE TEMP TABLE several_certificate AS
      SELECT vin, number, min(registered) AS registered, arg_min(owner, row_id) AS owner, arg_max(province, row_id) AS province, max(deregistered) AS deregistered, bool_or(transferred) AS transferred, min(row_id) AS place
      FROM several_row GROUP BY vin, number HAVING ${isWellFormed('vin')}`,
    `CREATE OR REPLACE TEMP TABLE several_exit AS SELECT declaration_vin AS vin, min(declaration_exited_on) AS exited FROM ${ENTRIES}
      WHERE declaration_exited_on IS NOT NULL AND declaration_vin IN (SELECT vin FROM several_certificate) GROUP BY 1`,
    `CREATE OR REPLACE TEMP TABLE several_first AS SELECT * FROM several_certificate
      QUALIFY row_number() OVER (PARTITION BY vin ORDER BY registered NULLS LAST, place) = 1`,
    // each later certificate is held against the first; a day that nobody tells is taken for the same
    `CREATE OR REPLACE TEMP TABLE several_beside AS
      SELECT c.* FROM several_certificate c JOIN several_first f USING (vin) LEFT JOIN several_exit e USING (vin)
      WHERE c.place <> f.place AND CASE
          WHEN c.registered <> f.registered THEN CASE WHEN ${isNear('c.number', 'f.number')} THEN c.province <> f.province AND ${ANOTHER_OWNER} ELSE c.province <> f.province OR ${ANOTHER_OWNER} END
          ELSE c.province <> f.province AND ${ANOTHER_OWNER} AND NOT c.transferred AND NOT f.transferred AND NOT ${isNear('c.number', 'f.number')} END
        AND coalesce(f.deregistered > c.registered, true) AND coalesce(e.exited > c.registered, true)`,
    `CREATE OR REPLACE TABLE pattern_several_registrations AS
      SELECT CAST(NULL AS BIGINT) AS row_id, f.vin, CAST(CASE WHEN b.n > 0 THEN b.n + 1 END AS BIGINT) AS pattern_registrations,
        CAST(CASE WHEN b.n > 0 THEN len(list_distinct(list_concat(b.provinces, [f.province]))) END AS BIGINT) AS pattern_registration_provinces, f.deregistered AS pattern_deregistered_on,
        ${evidenceOf({ certificates: 'list_concat([struct_pack(number := f.number, registeredOn := f.registered, province := f.province, owner := f.owner)], b.others)', deregisteredOn: 'f.deregistered' })} AS evidence
      FROM several_first f LEFT JOIN (SELECT vin, count(*) AS n, list(DISTINCT province) AS provinces,
          list(struct_pack(number := number, registeredOn := registered, province := province, owner := owner) ORDER BY registered NULLS LAST, place)[1:9] AS others FROM several_beside GROUP BY vin) b USING (vin)
      WHERE b.n > 0 OR f.deregistered IS NOT NULL ORDER BY f.vin`,
    ...dropTables(
      'several_row',
      'several_certificate',
      'several_exit',
      'several_first',
      'several_beside',
    ),
  ],
};
