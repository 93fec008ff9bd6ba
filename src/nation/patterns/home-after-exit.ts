import { homeAfterExit as definition } from '../../domain/patterns/home-after-exit.ts';
import { namedInSql } from '../../domain/rules/named.ts';
import { DUCKDB } from '../../domain/rules/sql/dialect.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { byOwnDay } from './by-own-day.ts';
import { ENTRIES_ALONE, ENTRIES_BESIDE_OTHERS, ENTRY_SHARES } from './merged-entries.ts';
import type { Pattern } from './pattern.ts';
import { evidenceOf, inSteps, isWellFormed, SHOWN, structOf } from './pattern-sql.ts';
import { APPLIED_SHARES, UNSAID_SHARES } from './shared-tables.ts';

/** What tells of a vehicle at home: its account, its day, from which exit on it counts, and which rows. */
interface Sight {
  readonly what: 'registered' | 'transferred' | 'insured' | 'inspected' | 'read';
  readonly account: 'certificate' | 'insurance' | 'inspection' | 'reading';
  readonly day: string;
  readonly since: 'first' | 'last';
  /** Of goods that came back it tells nothing: it counts when something was drawn on the export. */
  readonly drawn: boolean;
  readonly rows?: string;
}

const SIGHTS: readonly Sight[] = [
  {
    what: 'registered',
    account: 'certificate',
    day: 'certificate_registered_on',
    since: 'first',
    drawn: false,
  },
  {
    what: 'transferred',
    account: 'certificate',
    day: 'certificate_last_transfer_on',
    since: 'last',
    drawn: false,
  },
  {
    what: 'insured',
    account: 'insurance',
    day: 'insurance_starts_on',
    since: 'last',
    drawn: true,
  },
  { what: 'inspected', account: 'inspection', day: 'inspection_on', since: 'last', drawn: true },
  {
    what: 'read',
    account: 'reading',
    day: 'reading_on',
    since: 'last',
    drawn: true,
    rows: `reading_source IN ('maintenance', 'inspection', 'insurance')`,
  },
];

/**
 * Accounts of which only some rows are looked at, those of vehicles applied for or declared among certificates: where
 * they stand.
 */
const CHOSEN: Partial<Record<Sight['account'], string>> = {
  certificate: sql`(
    SELECT
      vin AS certificate_vin,
      registered AS certificate_registered_on,
      transferred_on AS certificate_last_transfer_on
    FROM (
      SELECT vin, registered, transferred_on FROM applied_certificate
      UNION ALL
      SELECT vin, registered, transferred_on FROM unsaid_certificate))`,
  insurance: 'home_policy',
};

const seenBy = ({ what, account, day, since, drawn, rows = 'true' }: Sight, place: number) => sql`
  SELECT
    ${account}_vin AS vin,
    ${day} AS day,
    ${place} AS place,
    '${what}' AS what,
    ${String(drawn)} AS needs,
    '${since}' AS since
  FROM ${CHOSEN[account] ?? account}
  WHERE ${day} > (SELECT min(${since}) FROM home_exit)
    AND ${rows}`;

/** Days of a year, to find the nearest anniversary by. */
const YEAR = 365.2425; // not-law: the calendar

/** Whether two policies have one holder; one told by name and one by code may be the same. */
const ONE_HOLDER = sql`(
  b.holder = p.holder
  OR ${namedInSql('b.holder', DUCKDB)} <> ${namedInSql('p.holder', DUCKDB)})`;

/** Whole years between two policies, at least one. */
const YEARS = `greatest(1, CAST(round((p.day - b.day) / ${YEAR}) AS INTEGER))`;

const EXITED = `CASE since WHEN 'first' THEN first ELSE last END`;

const EVENT = structOf({ on: 'day', what: 'what' });

/** R28: as `domain/patterns/home-after-exit.ts`. */
export const homeAfterExit: Pattern = {
  name: definition.name,
  facts: ['pattern.homeAfterExit', 'pattern.homeAfterExitOn'],
  reads: [
    'declaration',
    'certificate',
    'insurance',
    'inspection',
    'reading',
    'refund',
    'arrival',
    'licence',
  ],
  shares: [...APPLIED_SHARES, ...UNSAID_SHARES, ...ENTRY_SHARES],
  build: (law) =>
    byOwnDay(homeAfterExit, law, (ofDay) => {
      const { renewalDays } = definition.figures(ofDay);
      return inSteps(
        {
          home_exit: sql`
            SELECT declaration_vin AS vin, declaration_exited_on AS first, declaration_exited_on AS last
            FROM ${ENTRIES_ALONE}
            WHERE declaration_exited_on IS NOT NULL
              AND declaration_vin IS NOT NULL
            UNION ALL
            SELECT declaration_vin, min(declaration_exited_on), max(declaration_exited_on)
            FROM ${ENTRIES_BESIDE_OTHERS}
            WHERE declaration_exited_on IS NOT NULL
            GROUP BY declaration_vin`,
          home_insured: sql`
            SELECT vin, last AS exited, insurance_starts_on AS day, insurance_holder AS holder
            FROM insurance
            JOIN home_exit ON vin = insurance_vin
            WHERE insurance_starts_on > last
              AND insurance_starts_on > (SELECT min(last) FROM home_exit)`,
          home_before: sql`
            SELECT vin, insurance_starts_on AS day, insurance_holder AS holder
            FROM insurance
            JOIN (SELECT DISTINCT vin, exited FROM home_insured) ON vin = insurance_vin
            WHERE insurance_starts_on <= exited`,
          home_policy: sql`
            SELECT p.vin AS insurance_vin, p.day AS insurance_starts_on
            FROM home_insured p
            LEFT JOIN home_before b USING (vin)
            GROUP BY p.vin, p.exited, p.day, p.holder
            HAVING NOT coalesce(
                bool_or(
                  coalesce(${ONE_HOLDER}, true)
                  AND abs(p.day - CAST(b.day + to_years(${YEARS}) AS DATE)) <= ${renewalDays}),
                false)
              AND (
                p.day > p.exited + ${renewalDays}
                OR (
                  NOT coalesce(bool_or(${ONE_HOLDER}), true)
                  AND NOT EXISTS (
                    SELECT 1
                    FROM licence
                    WHERE licence_vin = p.vin
                      AND licence_applicant = p.holder)))`,
          home_seen: sql`
            SELECT vin, ${EXITED} AS exited, day, place, what, needs
            FROM (${SIGHTS.map(seenBy).join(' UNION ALL ')})
            JOIN home_exit USING (vin)
            WHERE day > ${EXITED}`,
          home_drawn: sql`
            SELECT refund_vin AS vin
            FROM refund
            WHERE refund_vin IN (SELECT vin FROM home_seen WHERE needs)
            UNION
            SELECT arrival_vin
            FROM arrival
            WHERE arrival_country <> 'CN'
              AND arrival_vin IN (SELECT vin FROM home_seen WHERE needs)`,
          home_event: sql`
            SELECT *
            FROM home_seen
            WHERE (NOT needs OR vin IN (SELECT vin FROM home_drawn))
              AND ${isWellFormed('vin')}`,
        },
        sql`
        CREATE OR REPLACE TABLE pattern_home_after_exit AS
        SELECT
          CAST(NULL AS BIGINT) AS row_id,
          vin,
          arg_min(what, (day, place)) AS pattern_home_after_exit,
          min(day) AS pattern_home_after_exit_on,
          ${evidenceOf({
            exitedOn: 'arg_min(exited, (day, place))',
            events: `list(DISTINCT ${EVENT} ORDER BY ${EVENT})[1:${SHOWN}]`,
            drawnOn: 'bool_or(needs)',
          })} AS evidence
        FROM home_event
        GROUP BY vin
        ORDER BY vin`,
      );
    }),
};
