import { otherDestination as definition } from '../../domain/patterns/other-destination.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { byOwnDay } from './by-own-day.ts';
import { ENTRIES, ENTRIES_ALONE, ENTRIES_BESIDE_OTHERS, ENTRY_SHARES } from './merged-entries.ts';
import type { Pattern } from './pattern.ts';
import { evidenceOf, firstOf, inSteps, percentOf } from './pattern-sql.ts';
import { LICENCE_SHARES } from './shared-tables.ts';

/** Earlier than every day, for rows that tell none. */
const NO_DAY = -10_000_000; // not-law: a day number before all calendars
/** More than any `row_id`. */
const ROWS = '18446744073709551616'; // not-law: 2 to the power of 64

const later = (day: string): string => `coalesce(${day} >= l.licence_applied_on, true)`;

/** An entry under the licence row, or under none, that names another country. */
const ELSEWHERE = sql`
  d.declaration_destination <> l.licence_destination
  AND ${later('d.declaration_declared_on')}`;

const SEVERAL = 'l.row_id IN (SELECT row_id FROM licence_several)';

/** Licence rows `l` with the entries `d` under them. */
const entered = (entries: string): string => sql`
  FROM (
    FROM licence
    LEFT JOIN (SELECT row_id, list(number) AS others FROM other_number GROUP BY row_id) USING (row_id)) l
  JOIN ${entries} d
    ON d.declaration_vin = l.licence_vin
    AND (
      d.declaration_licence IS NULL
      OR l.licence_number IS NULL
      OR d.declaration_licence = l.licence_number)
  WHERE NOT coalesce(list_contains(l.others, d.declaration_licence), false)`;

/** By day, then by place, those without a day first: one number is compared faster than three. */
const LATEST = sql`
  CAST(coalesce(d.declaration_declared_on - DATE 'epoch', ${NO_DAY}) AS HUGEINT) * ${ROWS} - d.row_id`;

/** R12: as `domain/patterns/other-destination.ts`. */
export const otherDestination: Pattern = {
  name: definition.name,
  facts: [
    'pattern.otherDestination',
    'pattern.otherLicensed',
    'pattern.tradedElsewhere',
    'pattern.tradedElsewherePercent',
  ],
  reads: ['licence', 'declaration', 'arrival'],
  shares: [...LICENCE_SHARES, ...ENTRY_SHARES],
  build: (law) =>
    byOwnDay(otherDestination, law, (ofDay) => {
      const { resaleMonths, invoicingApplicants, invoicingDestinations, invoicingTimes } =
        definition.figures(ofDay);
      return inSteps(
        {
          other_licence: sql`
            SELECT DISTINCT vin, destination AS country
            FROM licence_again
            WHERE destination IS NOT NULL
              AND vin IN (
                SELECT vin
                FROM licence_again
                GROUP BY vin
                HAVING min(destination) <> max(destination))`,
          other_owner: sql`
            SELECT DISTINCT vin, application, number
            FROM licence_again
            WHERE number IS NOT NULL
              AND vin IN (
                SELECT vin
                FROM licence_again
                GROUP BY vin
                HAVING min(application) <> max(application))`,
          // licences that a row without one must not take for its own
          other_number: sql`
            SELECT l.row_id, o.number
            FROM licence l
            JOIN other_owner o ON o.vin = l.licence_vin
            WHERE l.licence_number IS NULL
            GROUP BY ALL
            HAVING NOT bool_or(o.application IS NOT DISTINCT FROM l.licence_application)`,
          // With one entry of the VIN nothing is to be chosen. Rows that nothing sets apart, nearly all, are only
          // counted, without a row_id;
          // vehicles that other rows tell too stand by themselves, so that they can be counted once.
          other_trade: sql`
            SELECT
              CASE WHEN declared IS NOT NULL OR several OR trading <> destination THEN row_id END AS row_id,
              count(*) AS n,
              any_value(vin) AS vin,
              applicant,
              destination,
              any_value(trading) AS trading,
              any_value(declared) AS declared,
              several
            FROM (
              SELECT
                l.row_id,
                l.licence_vin AS vin,
                l.licence_applicant AS applicant,
                l.licence_destination AS destination,
                d.declaration_trading_country AS trading,
                CASE WHEN ${ELSEWHERE} THEN d.declaration_destination END AS declared,
                ${SEVERAL} AS several
              ${entered(ENTRIES_ALONE)})
            GROUP BY 1, applicant, destination, several
            UNION ALL
            SELECT
              l.row_id,
              1,
              any_value(l.licence_vin),
              any_value(l.licence_applicant),
              any_value(l.licence_destination),
              arg_max(d.declaration_trading_country, ${LATEST}),
              min(d.declaration_destination) FILTER (
                ${ELSEWHERE}
                AND (l.licence_vin, d.declaration_destination) NOT IN (
                  SELECT (vin, country) FROM other_licence)),
              any_value(${SEVERAL})
            ${entered(ENTRIES_BESIDE_OTHERS)}
            GROUP BY l.row_id`,
          other_arrived: sql`
            SELECT l.row_id, l.licence_vin AS vin, a.arrival_country AS country, a.arrival_registered_on AS day
            FROM licence l
            JOIN arrival a ON a.arrival_vin = l.licence_vin
            WHERE a.arrival_country <> l.licence_destination
              AND a.arrival_country <> 'CN'
              AND ${later('a.arrival_registered_on')}
              AND (l.licence_vin, a.arrival_country) NOT IN (SELECT (vin, country) FROM other_licence)`,
          // the exit stands for an arrival that the register of the destination does not tell
          other_sold_on: sql`
            SELECT row_id, min(day) FILTER (there OR NOT told) + to_months(${resaleMonths}) AS after
            FROM (
              SELECT *, bool_or(there) OVER (PARTITION BY row_id) AS told
              FROM (
                SELECT l.row_id, b.arrival_registered_on AS day, true AS there
                FROM licence l
                JOIN arrival b ON b.arrival_vin = l.licence_vin AND b.arrival_country = l.licence_destination
                WHERE l.row_id IN (SELECT row_id FROM other_arrived)
                UNION ALL
                SELECT l.row_id, d.declaration_exited_on, false
                ${entered(ENTRIES)}
                  AND l.row_id IN (SELECT row_id FROM other_arrived)))
            GROUP BY row_id`,
          other_seen: sql`
            SELECT row_id, vin, declared AS country, 'declared' AS by_whom
            FROM other_trade
            WHERE declared IS NOT NULL
              AND (vin, declared) NOT IN (SELECT (vin, country) FROM other_licence)
            UNION ALL
            SELECT row_id, vin, min(a.country), 'arrived'
            FROM other_arrived a
            LEFT JOIN other_sold_on s USING (row_id)
            WHERE NOT coalesce(a.day > s.after, false)
            GROUP BY ALL`,
          other_own: sql`
            SELECT l.row_id, l.licence_vin AS vin, min(o.country) AS country
            FROM licence l
            JOIN other_licence o ON o.vin = l.licence_vin
            WHERE o.country <> l.licence_destination
            GROUP BY ALL`,
          other_total: sql`
            SELECT
              applicant,
              destination,
              CAST(coalesce(sum(n) FILTER (NOT several), 0) AS BIGINT) + count(DISTINCT vin) FILTER (several) AS total
            FROM other_trade
            GROUP BY ALL`,
          other_part: sql`
            SELECT t.applicant, t.destination, t.trading, t.n, o.total, t.vins
            FROM (
              SELECT applicant, destination, trading, count(DISTINCT vin) AS n, ${firstOf('vin')} AS vins
              FROM other_trade
              WHERE trading <> destination
              GROUP BY ALL) t
            JOIN other_total o
              ON o.destination = t.destination
              AND o.applicant IS NOT DISTINCT FROM t.applicant`,
          other_invoicing: sql`
            SELECT t.trading
            FROM (
              SELECT
                trading,
                count(DISTINCT applicant) AS applicants,
                count(DISTINCT destination) AS destinations,
                count(*) AS n
              FROM other_trade
              WHERE trading <> destination
              GROUP BY trading) t
            LEFT JOIN (
              SELECT destination, sum(n) AS n
              FROM other_trade
              GROUP BY destination) d ON d.destination = t.trading
            WHERE t.applicants >= ${invoicingApplicants}
              AND t.destinations >= ${invoicingDestinations}
              AND t.n >= ${invoicingTimes} * coalesce(d.n, 0)`,
          other_row: sql`
            SELECT row_id, vin FROM other_seen
            UNION
            SELECT row_id, vin FROM other_trade WHERE trading <> destination
            UNION
            SELECT row_id, vin FROM other_own`,
          other_shown: sql`
            SELECT
              row_id,
              arg_min(country, (by_whom, country)) AS country,
              min(by_whom) AS by_whom
            FROM other_seen
            GROUP BY row_id`,
        },
        sql`
        CREATE OR REPLACE TABLE pattern_other_destination AS
        SELECT
          k.row_id,
          k.vin,
          s.country AS pattern_other_destination,
          w.country AS pattern_other_licensed,
          CAST(CASE WHEN i.trading IS NULL THEN p.n ELSE 0 END AS BIGINT) AS pattern_traded_elsewhere,
          CASE WHEN i.trading IS NULL THEN ${percentOf('p.n', 'p.total')} ELSE 0 END
            AS pattern_traded_elsewhere_percent,
          ${evidenceOf({
            seenIn: 's.country',
            by: 's.by_whom',
            alsoLicensed: 'w.country',
            tradedIn: 'p.trading',
            vehicles: 'p.n',
            of: 'p.total',
            vins: 'p.vins',
          })} AS evidence
        FROM other_row k
        LEFT JOIN other_own w USING (row_id)
        LEFT JOIN other_shown s USING (row_id)
        LEFT JOIN other_trade t USING (row_id)
        LEFT JOIN other_part p
          ON p.destination = t.destination
          AND p.trading = t.trading
          AND p.applicant IS NOT DISTINCT FROM t.applicant
        LEFT JOIN other_invoicing i ON i.trading = p.trading
        ORDER BY k.row_id`,
      );
    }),
};
