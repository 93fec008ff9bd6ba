import { namedInSql } from '../../domain/rules/named.ts';
import { DUCKDB } from '../../domain/rules/sql/dialect.ts';
import { ENTRIES, ENTRY_SHARES } from './merged-entries.ts';
import type { Pattern } from './pattern.ts';
import { dropTables, evidenceOf, isNear, isWellFormed, plainNumber } from './pattern-sql.ts';
import { CERTIFICATE_SHARES } from './shared-tables.ts';

/** One told by name and one by code may be the same. */
const ANOTHER_OWNER = `(c.owner <> f.owner AND ${namedInSql('c.owner', DUCKDB)} = ${namedInSql('f.owner', DUCKDB)})`;

/** First told after the other had been deregistered, or sold since: the vehicle came back to the register. */
const cameBack = (one: string, other: string): string =>
  `coalesce((${other}.gone_place > ${other}.place AND ${one}.place > ${other}.gone_place) OR ${one}.transferred_on >= ${other}.deregistered, false)`;

/**
 * Told again after the other was first told, both of them: of one replaced by the other the first is told no more.
 * An account that tells its history over and over, old states after new ones, shows nothing by it.
 */
const TOLD_TOGETHER = `(greatest(c.place, f.place) < least(c.last_place, f.last_place) AND NOT keeps_history
  AND NOT ${cameBack('c', 'f')} AND NOT ${cameBack('f', 'c')})`;

/** The row told last has no deregistration, and one before it has. */
const PASSED_OVER =
  'coalesce(max(row_id) FILTER (gone IS NULL) > max(row_id) FILTER (gone IS NOT NULL), false)';

/**
 * R13, R24: a VIN with several certificate rows. `pattern.registrations` counts those that stand at one time: of
 * different numbers, the first neither deregistered nor exited before the other was registered. First registered on
 * another day, such a one has another owner or province, both if its number is but a keystroke or two away. First
 * registered on the same day it has another owner, its number is far, and either both are told again after the other
 * was, and no status tells that one moved away; or the province is another and no row tells of a transfer: a plate
 * for a move keeps number and day, a certificate issued anew keeps the day and ends the other, and a row sent again
 * with its number mistyped keeps all else. `pattern.deregisteredOn` is the last deregistration that any row of the
 * earliest certificate tells, where the vehicle has another number, was transferred later, or is told later as if it
 * had not been deregistered.
 */
export const severalRegistrations: Pattern = {
  name: 'severalRegistrations',
  facts: ['pattern.registrations', 'pattern.registrationProvinces', 'pattern.deregisteredOn'],
  reads: ['certificate', 'declaration'],
  shares: [...CERTIFICATE_SHARES, ...ENTRY_SHARES],
  build: (parameters) => {
    const history = Number(parameters('integrity.vin-reused.historyPercent'));
    return [
      // hashes first: most vehicles stand in one certificate, told month by month
      `CREATE OR REPLACE TEMP TABLE several_vin AS
        SELECT hash(vin) AS h, min(hash(number)) <> max(hash(number)) AS several, max(transferred_on) > max(gone) AS sold_since,
          ${PASSED_OVER} AS passed_over,
          min(row_id) FILTER (transferred) AS after_place, max(row_id) FILTER (NOT transferred) AS before_place
        FROM certificate_doubled WHERE again AND number IS NOT NULL GROUP BY 1`,
      // of vehicles of one number that were transferred, those of which the state before it is told again
      `CREATE OR REPLACE TEMP TABLE several_custom AS
        SELECT coalesce(count(*) FILTER (before_place > after_place) * 100 > ${history} * count(*), false) AS keeps_history
        FROM several_vin WHERE NOT several AND after_place IS NOT NULL AND before_place IS NOT NULL`, // not-law: percent
      `CREATE OR REPLACE TEMP TABLE several_certificate AS
        SELECT vin, ${plainNumber('number')} AS number, min(registered) AS registered, arg_min(owner, row_id) AS owner, arg_max(province, row_id) AS province, max(gone) AS deregistered,
          bool_or(transferred) AS transferred, max(transferred_on) AS transferred_on, min(row_id) AS place, max(row_id) AS last_place, min(row_id) FILTER (gone IS NOT NULL) AS gone_place, ${PASSED_OVER} AS passed_over
        FROM certificate_doubled WHERE again AND number IS NOT NULL AND hash(vin) IN (SELECT h FROM several_vin WHERE several OR sold_since OR passed_over)
        GROUP BY vin, 2 HAVING ${isWellFormed('vin')}`,
      `CREATE OR REPLACE TEMP TABLE several_exit AS SELECT declaration_vin AS vin, min(declaration_exited_on) AS exited FROM ${ENTRIES}
        WHERE declaration_exited_on IS NOT NULL AND declaration_vin IN (SELECT vin FROM several_certificate) GROUP BY 1`,
      `CREATE OR REPLACE TEMP TABLE several_first AS SELECT *, count(*) OVER (PARTITION BY vin) AS numbers FROM several_certificate
        QUALIFY row_number() OVER (PARTITION BY vin ORDER BY registered NULLS LAST, place) = 1`,
      // each later certificate is held against the first; a day that nobody tells is taken for the same
      `CREATE OR REPLACE TEMP TABLE several_beside AS
        SELECT c.*, coalesce(c.registered = f.registered, true) AS same_day, f.number AS first_number
        FROM several_certificate c JOIN several_first f USING (vin) LEFT JOIN several_exit e USING (vin) CROSS JOIN several_custom
        WHERE c.place <> f.place AND CASE
            WHEN c.registered <> f.registered THEN CASE WHEN ${isNear('c.number', 'f.number')} THEN c.province <> f.province AND ${ANOTHER_OWNER} ELSE c.province <> f.province OR ${ANOTHER_OWNER} END
            ELSE ${ANOTHER_OWNER} AND NOT ${isNear('c.number', 'f.number')} AND (${TOLD_TOGETHER} OR (c.province <> f.province AND NOT c.transferred AND NOT f.transferred)) END
          AND coalesce(f.deregistered > c.registered, true) AND coalesce(e.exited > c.registered, true)`,
      `CREATE OR REPLACE TEMP TABLE several_moved AS SELECT DISTINCT certificate_vin AS vin, ${plainNumber('certificate_number')} AS number FROM certificate
        WHERE contains(certificate_status, 'B') AND regexp_matches(certificate_status, '(^|,)B(,|$)') AND certificate_vin IN (SELECT vin FROM several_beside WHERE same_day)`,
      `DELETE FROM several_beside WHERE same_day AND ((vin, number) IN (FROM several_moved) OR (vin, first_number) IN (FROM several_moved))`,
      `CREATE OR REPLACE TABLE pattern_several_registrations AS
        SELECT CAST(NULL AS BIGINT) AS row_id, f.vin, CAST(CASE WHEN b.n > 0 THEN b.n + 1 END AS BIGINT) AS pattern_registrations,
          CAST(CASE WHEN b.n > 0 THEN len(list_distinct(list_concat(b.provinces, [f.province]))) END AS BIGINT) AS pattern_registration_provinces, f.deregistered AS pattern_deregistered_on,
          ${evidenceOf({ certificates: 'list_concat([struct_pack(number := f.number, registeredOn := f.registered, province := f.province, owner := f.owner)], b.others)', deregisteredOn: 'f.deregistered' })} AS evidence
        FROM several_first f LEFT JOIN (SELECT vin, count(*) AS n, list(DISTINCT province) AS provinces,
            list(struct_pack(number := number, registeredOn := registered, province := province, owner := owner) ORDER BY registered NULLS LAST, place)[1:9] AS others FROM several_beside GROUP BY vin) b USING (vin)
        WHERE b.n > 0 OR (f.deregistered IS NOT NULL AND (f.numbers > 1 OR f.transferred_on > f.deregistered OR f.passed_over)) ORDER BY f.vin`,
      ...dropTables(
        'several_vin',
        'several_custom',
        'several_certificate',
        'several_exit',
        'several_first',
        'several_beside',
        'several_moved',
      ),
    ];
  },
};
