import { severalRegistrations as definition } from '../../domain/patterns/several-registrations.ts';
import { namedInSql } from '../../domain/rules/named.ts';
import { DUCKDB } from '../../domain/rules/sql/dialect.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { byOwnDay } from './by-own-day.ts';
import { ENTRIES, ENTRY_SHARES } from './merged-entries.ts';
import type { Pattern } from './pattern.ts';
import {
  evidenceOf,
  inSteps,
  isNear,
  isWellFormed,
  plainNumber,
  SHOWN,
  structOf,
} from './pattern-sql.ts';
import { CERTIFICATE_SHARES } from './shared-tables.ts';

/** One told by name and one by code may be the same. */
const ANOTHER_OWNER = sql`(
  c.owner <> f.owner
  AND ${namedInSql('c.owner', DUCKDB)} = ${namedInSql('f.owner', DUCKDB)})`;

/** First told after the other had been deregistered, or sold since: the vehicle came back to the register. */
const cameBack = (one: string, other: string): string => sql`
  coalesce(
    (${other}.gone_place > ${other}.place AND ${one}.place > ${other}.gone_place)
    OR ${one}.transferred_on >= ${other}.deregistered,
    false)`;

/** Told again after the other was first told, both of them; an account that tells its history shows nothing by it. */
const TOLD_TOGETHER = sql`(
  greatest(c.place, f.place) < least(c.last_place, f.last_place)
  AND NOT keeps_history
  AND NOT ${cameBack('c', 'f')}
  AND NOT ${cameBack('f', 'c')})`;

/** The last of the rows with a number of which something holds. */
const lastRow = (condition: string): string =>
  `max(row_id) FILTER (number IS NOT NULL AND ${condition})`;

/** The row told last has no deregistration, and one before it has. */
const PASSED_OVER = `coalesce(${lastRow('gone IS NULL')} > ${lastRow('gone IS NOT NULL')}, false)`;

const SHOWN_OF = (table: string): string =>
  structOf({
    number: `${table}number`,
    registeredOn: `${table}registered`,
    province: `${table}province`,
    owner: `${table}owner`,
  });

/** R13, R24: as `domain/patterns/several-registrations.ts`. */
export const severalRegistrations: Pattern = {
  name: definition.name,
  facts: ['pattern.registrations', 'pattern.registrationProvinces', 'pattern.deregisteredOn'],
  reads: ['certificate', 'declaration'],
  shares: [...CERTIFICATE_SHARES, ...ENTRY_SHARES],
  build: (law) =>
    byOwnDay(severalRegistrations, law, (ofDay) => {
      const { historyPercent, keystrokes } = definition.figures(ofDay);
      const near = isNear('c.number', 'f.number', keystrokes);
      return inSteps(
        {
          // a hash may mistake a VIN that stands in one row for one that stands in several
          several_vin: sql`
            SELECT
              vin,
              min(number) <> max(number) AS several,
              max(transferred_on) FILTER (number IS NOT NULL)
                > max(gone) FILTER (number IS NOT NULL) AS sold_since,
              ${PASSED_OVER} AS passed_over,
              min(row_id) FILTER (number IS NOT NULL AND transferred) AS after_place,
              ${lastRow('NOT transferred')} AS before_place
            FROM certificate_doubled
            WHERE again
            GROUP BY vin
            HAVING count(*) > 1`,
          // of vehicles of one number that were transferred, those of which the state before it is told again
          several_custom: sql`
            SELECT
              coalesce(
                count(*) FILTER (before_place > after_place) * 100 > ${historyPercent} * count(*), -- not-law: percent
                false) AS keeps_history
            FROM several_vin
            WHERE NOT several
              AND after_place IS NOT NULL
              AND before_place IS NOT NULL`, // not-law: percent
          several_certificate: sql`
            SELECT
              vin,
              ${plainNumber('number')} AS number,
              min(registered) AS registered,
              arg_min(owner, row_id) AS owner,
              arg_max(province, row_id) AS province,
              max(gone) AS deregistered,
              bool_or(transferred) AS transferred,
              max(transferred_on) AS transferred_on,
              min(row_id) AS place,
              max(row_id) AS last_place,
              min(row_id) FILTER (gone IS NOT NULL) AS gone_place,
              ${PASSED_OVER} AS passed_over
            FROM certificate_doubled
            WHERE again
              AND number IS NOT NULL
              AND vin IN (SELECT vin FROM several_vin WHERE several OR sold_since OR passed_over)
            GROUP BY vin, 2
            HAVING ${isWellFormed('vin')}`,
          several_exit: sql`
            SELECT declaration_vin AS vin, min(declaration_exited_on) AS exited
            FROM ${ENTRIES}
            WHERE declaration_exited_on IS NOT NULL
              AND declaration_vin IN (SELECT vin FROM several_certificate)
            GROUP BY declaration_vin`,
          several_first: sql`
            SELECT *, count(*) OVER (PARTITION BY vin) AS numbers
            FROM several_certificate
            QUALIFY row_number() OVER (PARTITION BY vin ORDER BY registered NULLS LAST, place) = 1`,
          // each later certificate is held against the first; a day that nobody tells is taken for the same
          several_later: sql`
            SELECT
              c.*,
              coalesce(c.registered = f.registered, true) AS same_day,
              f.number AS first_number
            FROM several_certificate c
            JOIN several_first f USING (vin)
            LEFT JOIN several_exit e USING (vin)
            CROSS JOIN several_custom
            WHERE c.place <> f.place
              AND CASE
                WHEN c.registered <> f.registered AND ${near} THEN c.province <> f.province AND ${ANOTHER_OWNER}
                WHEN c.registered <> f.registered THEN c.province <> f.province OR ${ANOTHER_OWNER}
                ELSE ${ANOTHER_OWNER}
                  AND NOT ${near}
                  AND (
                    ${TOLD_TOGETHER}
                    OR (c.province <> f.province AND NOT c.transferred AND NOT f.transferred))
              END
              AND coalesce(f.deregistered > c.registered, true)
              AND coalesce(e.exited > c.registered, true)`,
          several_moved: sql`
            SELECT DISTINCT certificate_vin AS vin, ${plainNumber('certificate_number')} AS number
            FROM certificate
            WHERE contains(certificate_status, 'B')
              AND regexp_matches(certificate_status, '(^|,)B(,|$)')
              AND certificate_vin IN (SELECT vin FROM several_later WHERE same_day)`,
          several_beside: sql`
            SELECT
              vin,
              count(*) AS n,
              list(DISTINCT province) AS provinces,
              list(${SHOWN_OF('')} ORDER BY registered NULLS LAST, place)[1:${SHOWN - 1}] AS others
            FROM several_later l
            WHERE NOT same_day
              OR NOT EXISTS (
                SELECT 1
                FROM several_moved m
                WHERE m.vin = l.vin
                  AND m.number IN (l.number, l.first_number))
            GROUP BY vin`,
        },
        sql`
        CREATE OR REPLACE TABLE pattern_several_registrations AS
        SELECT
          CAST(NULL AS BIGINT) AS row_id,
          f.vin,
          CAST(b.n + 1 AS BIGINT) AS pattern_registrations,
          CAST(
            CASE WHEN b.n > 0 THEN len(list_distinct(list_concat(b.provinces, [f.province]))) END AS BIGINT
          ) AS pattern_registration_provinces,
          f.deregistered AS pattern_deregistered_on,
          ${evidenceOf({
            certificates: `list_concat([${SHOWN_OF('f.')}], b.others)`,
            deregisteredOn: 'f.deregistered',
          })} AS evidence
        FROM several_first f
        LEFT JOIN several_beside b USING (vin)
        WHERE b.n > 0
          OR (
            f.deregistered IS NOT NULL
            AND (f.numbers > 1 OR f.transferred_on > f.deregistered OR f.passed_over))
        ORDER BY f.vin`,
      );
    }),
};
