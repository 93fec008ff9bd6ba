import { sql } from '../../domain/rules/sql/sql.ts';
import type { Pattern } from './pattern.ts';
import { dropTables, evidenceOf, isNear, isWellFormed } from './pattern-sql.ts';
import { APPLIED_SHARES, CERTIFICATE_SHARES, DECLARED_STRAY } from './shared-tables.ts';

/** A value of R24 by its name. */
const of = (name: string): string => `integrity.overdue-deregistration.${name}`;

const DAY = 'coalesce(declaration_exited_on, declaration_declared_on)';

/** A VIN mistyped has its first or its last eight characters right. */
const nearBy = (end: 'left' | 'right', keystrokes: string): string => sql`
  SELECT f.vin
  FROM never_found f
  JOIN never_stray t ON ${end}(t.vin, 8) = ${end}(f.vin, 8)
  WHERE ${isNear('f.vin', 't.vin', keystrokes)}`; // not-law: places of a VIN

/**
 * R24, D03: vehicles with an application that were deregistered after they were endorsed or licensed for export
 * and of which customs has no entry at all. They count where the customs account was told from the day of the
 * endorsement to `lagDays` after the deregistration, without a month left out, and where it is the case of few
 * (`usualPercent`). Left open: a vehicle scrapped or seen abroad, and one that an entry may mean whose VIN is
 * blank, mistyped or of no applied vehicle: by the licence it quotes, by nearness, or by its day alone.
 *
 * Bounds of a vehicle, and of the nation it is held against, are those of the day of its deregistration; of a month
 * left out those of the month before it. The customs account itself has no day: what part of it may be slips is that
 * of the day of the answer.
 */
export const neverExited: Pattern = {
  name: 'neverExited',
  facts: ['pattern.neverExited'],
  reads: ['certificate', 'licence', 'declaration', 'subsidy', 'arrival'],
  silenceOf: 'declaration',
  shares: [...APPLIED_SHARES, ...CERTIFICATE_SHARES, DECLARED_STRAY],
  build: (law) => {
    const onLeaving = (name: string, gone: string): string => law.on(of(name), gone);
    const keystrokes = law.on('integrity.certificate-of-another-vehicle.keystrokes', 'f.gone');
    const slips = law(of('slipPercent')) / 100; // not-law: percent
    return [
      // vehicles of several licence or certificate rows: what they tell is brought together
      sql`
      CREATE OR REPLACE TEMP TABLE never_gone AS
      SELECT vin, min(c.gone) AS gone, min(c.pending) AS pending
      FROM applied_certificate c
      WHERE c.gone IS NOT NULL
        AND (licence_row IS NULL OR row_id IN (SELECT row_id FROM certificate_doubled))
      GROUP BY vin
      HAVING ${isWellFormed('any_value(vin)')}
        AND NOT bool_or(scrapped)`,
      sql`
      CREATE OR REPLACE TEMP TABLE never_since AS
      SELECT
        vin,
        any_value(gone) AS gone,
        coalesce(
          any_value(pending),
          min(licence_pending_export_on),
          min(licence_applied_on) FILTER (licence_number IS NOT NULL OR licence_issued_on IS NOT NULL)) AS since
      FROM licence
      JOIN never_gone ON vin = licence_vin
      GROUP BY vin`,
      sql`
      CREATE OR REPLACE TEMP TABLE never_span AS
      SELECT
        quantile_disc(day, ${slips}) AS first,
        quantile_disc(day, ${1 - slips}) AS last,
        count(day) AS entries
      FROM (SELECT ${DAY} AS day FROM declaration)`,
      sql`
      CREATE OR REPLACE TEMP TABLE never_hole AS
      SELECT *
      FROM (
        SELECT last_day(month) AS after, lead(month) OVER (ORDER BY month) AS until
        FROM (
          SELECT DISTINCT CAST(date_trunc('month', ${DAY}) AS DATE) AS month
          FROM declaration, never_span
          WHERE ${DAY} BETWEEN first AND last)),
        never_span
      WHERE until > after + 1
        AND entries >= ${onLeaving('monthEntries', 'after')} * (1 + datediff('month', first, last))`,
      // of the others, nearly all, the rows as they stand; only vehicles without any entry are asked for by name
      sql`
      CREATE OR REPLACE TEMP TABLE never_due AS
      SELECT CASE WHEN never THEN vin END AS vin, since, gone, never
      FROM (
        SELECT
          s.*,
          s.vin NOT IN (SELECT declaration_vin FROM declaration WHERE declaration_vin IS NOT NULL) AS never
        FROM (
          FROM never_since
          UNION ALL
          SELECT vin, gone, coalesce(pending, for_export)
          FROM applied_certificate
          ANTI JOIN certificate_doubled USING (row_id)
          WHERE gone IS NOT NULL
            AND licence_row IS NOT NULL
            AND NOT scrapped
            AND ${isWellFormed('vin')}) s,
          never_span
        WHERE since <= gone
          AND since >= first
          AND gone + ${onLeaving('lagDays', 'gone')} <= last
          AND NOT EXISTS (SELECT 1 FROM never_hole h WHERE s.since < h.until AND s.gone > h.after)
          AND s.vin NOT IN (
            SELECT subsidy_vin
            FROM subsidy
            WHERE subsidy_kind = 'scrap'
              AND subsidy_vin IS NOT NULL)
          AND s.vin NOT IN (SELECT arrival_vin FROM arrival WHERE arrival_vin IS NOT NULL))`,
      sql`
      CREATE OR REPLACE TEMP TABLE never_usual AS
      SELECT count(*) AS due, count(*) FILTER (never) * 100 // nullif(count(*), 0) AS usual
      FROM never_due`, // not-law: percent
      sql`
      CREATE OR REPLACE TEMP TABLE never_found AS
      SELECT vin, since, gone, CASE WHEN due < ${onLeaving('customVehicles', 'gone')} THEN 0 ELSE usual END AS usual
      FROM never_due d, never_usual u
      WHERE never
        AND (due < ${onLeaving('customVehicles', 'gone')} OR u.usual <= ${onLeaving('usualPercent', 'gone')})`,
      sql`
      CREATE OR REPLACE TEMP TABLE never_stray AS
      SELECT vin, licence, day
      FROM declared_stray
      WHERE EXISTS (SELECT 1 FROM never_found)`,
      sql`
      CREATE OR REPLACE TEMP TABLE never_open AS
      SELECT licence_vin AS vin
      FROM licence
      SEMI JOIN never_found f ON f.vin = licence_vin
      SEMI JOIN never_stray t ON t.licence = licence_number
      UNION
      ${nearBy('left', keystrokes)}
      UNION
      ${nearBy('right', keystrokes)}
      UNION
      SELECT f.vin
      FROM never_found f
      JOIN (
        SELECT DISTINCT day
        FROM never_stray
        WHERE licence IS NULL
          AND (vin IS NULL OR NOT ${isWellFormed('vin')})) t
        ON coalesce(t.day BETWEEN f.since AND f.gone, true)`,
      sql`
      CREATE OR REPLACE TABLE pattern_never_exited AS
      SELECT
        CAST(NULL AS BIGINT) AS row_id,
        vin,
        true AS pattern_never_exited,
        ${evidenceOf({
          forExportSince: 'since',
          deregisteredOn: 'gone',
          customsFrom: 'first',
          customsUntil: 'last',
          usualPercent: 'usual',
        })} AS evidence
      FROM never_found, never_span
      WHERE vin NOT IN (SELECT vin FROM never_open)
      ORDER BY vin`,
      ...dropTables(
        'never_gone',
        'never_since',
        'never_span',
        'never_hole',
        'never_due',
        'never_usual',
        'never_found',
        'never_stray',
        'never_open',
      ),
    ];
  },
};
