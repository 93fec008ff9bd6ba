import type { FiguresOfDaySql } from '../../domain/assess/dossier-figures.ts';
import { TELLERS_OF_USE } from '../../domain/assess/readings.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { Database } from '../database.ts';
import { tellerOf } from './teller-of.ts';

/** What `correctFalls` finds already laid out. */
interface FallSources {
  /** True for licence rows (`part_key`), false for vehicles without one. */
  readonly applied: boolean;
  /** True when `part_certificate` is there, with its days. */
  readonly certificate: boolean;
  readonly figures: FiguresOfDaySql;
}

const OF_USE = sql`
  coalesce(teller IN (${TELLERS_OF_USE.map((teller) => tellerOf(`'${teller}'`)).join(', ')}), false)`;

const since = (day: string): string => `CAST(${day} - DATE 'epoch' AS BIGINT)`;

/** The readings of vehicles that fall, and which of them are mistyped; as `isMistyped` in `assess/readings.ts`. */
const fallen = ({ applied, figures }: FallSources): string => sql`
  CREATE OR REPLACE TEMP TABLE part_fallen AS
  SELECT
    row_id,
    day,
    km,
    teller,
    coalesce(
      of_use
        AND day_before < day
        AND day < day_after
        AND km_before <= km_after
        AND ((km < km_before AND km::HUGEINT * slip_times <= km_before)
          OR (of_use_after AND km > km_after AND km >= km_after::HUGEINT * slip_times)),
      false) AS mistyped
  FROM (
    SELECT
      p.row_id,
      p.day,
      p.km,
      p.teller,
      ${OF_USE} AS of_use,
      ${figures('k.applied_on').slipTimes} AS slip_times,
      lag(p.day) OVER in_order AS day_before,
      lag(p.km) OVER in_order AS km_before,
      lead(p.day) OVER in_order AS day_after,
      lead(p.km) OVER in_order AS km_after,
      lead(${OF_USE}) OVER in_order AS of_use_after
    FROM part_point p
    SEMI JOIN (SELECT row_id FROM part_readings WHERE readings_drop > 0) USING (row_id)
    JOIN ${applied ? 'part_key k USING (row_id)' : 'part_vehicle k ON k.vehicle = p.row_id'}
    WINDOW in_order AS (
      PARTITION BY p.row_id
      ORDER BY p.day, p.km, ${OF_USE} DESC))`;

/** The days from which an instrument may count anew; as `instrumentDays` in `assess/readings.ts`. */
const replaced = ({ applied, certificate, figures }: FallSources): string => {
  const transferred = certificate ? 'certificate.certificate_last_transfer_on' : 'NULL::DATE';
  return sql`
    CREATE OR REPLACE TEMP TABLE part_replaced AS
    WITH visit AS (
      SELECT row_id, day, min(km) AS low, max(km) AS high
      FROM part_fallen
      WHERE NOT mistyped
        AND teller = ${tellerOf(`'maintenance'`)}
      GROUP BY ALL)
    SELECT v.row_id, v.day
    FROM (SELECT *, lag(high) OVER (PARTITION BY row_id ORDER BY day) AS high_before FROM visit) v
    JOIN ${applied ? 'part_key k USING (row_id)' : 'part_vehicle k ON k.vehicle = v.row_id'}
    ${certificate ? 'LEFT JOIN part_certificate certificate ON certificate.licence = k.vehicle' : ''}
    WHERE v.high_before > v.low
      AND k.applied_on IS NOT NULL
      AND v.day <= ${since(`least(k.applied_on, coalesce(${transferred}, k.applied_on))`)}
        - ${figures('k.applied_on').instrumentDays}
      AND EXISTS (
        SELECT 1
        FROM visit l
        WHERE l.row_id = v.row_id
          AND l.day > v.day
          AND l.low >= v.low
          AND l.low < v.high_before)`;
};

const CORRECTED = sql`
  UPDATE part_readings
  SET
    readings_drop = corrected.fall,
    readings_drop_by_instrument
      = CASE WHEN corrected.fall_of_all <> corrected.fall THEN corrected.fall_of_all END,
    readings_daily_km = corrected.daily
  FROM (
    SELECT
      row_id,
      max(greatest(0, highest - km)) AS fall,
      max(greatest(0, highest_of_all - km)) AS fall_of_all,
      max(CASE WHEN day > day_before THEN greatest(0, km - km_before) // (day - day_before) END) AS daily
    FROM (
      SELECT
        *,
        max(km) OVER (
          PARTITION BY row_id, instrument
          ORDER BY day, km
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS highest,
        max(km) OVER in_order AS highest_of_all,
        lag(day) OVER in_order AS day_before,
        lag(km) OVER in_order AS km_before
      FROM (
        SELECT f.row_id, f.day, f.km, count(r.day) AS instrument
        FROM part_fallen f
        LEFT JOIN part_replaced r ON r.row_id = f.row_id AND r.day <= f.day
        WHERE NOT f.mistyped
        GROUP BY f.row_id, f.day, f.km)
      WINDOW in_order AS (
        PARTITION BY row_id
        ORDER BY day, km
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW))
    GROUP BY row_id) corrected
  WHERE corrected.row_id = part_readings.row_id`;

/** What tellers of use read, and when the vehicle was hardly driven; as `useOf` in `assess/readings.ts`. */
const use = ({ figures }: FallSources): string => sql`
  UPDATE part_readings
  SET
    readings_used_km_a_day = used.pace,
    readings_idle_on = DATE 'epoch' + CAST(used.idle_day AS INTEGER),
    readings_idle_km = used.idle_km
  FROM (
    SELECT
      row_id,
      max(greatest(0, km // days)) AS pace,
      max(day) FILTER (idle) AS idle_day,
      arg_max(km, (day, km)) FILTER (idle) AS idle_km
    FROM (
      SELECT
        p.row_id,
        p.day,
        p.km,
        p.day - ${since('certificate.certificate_registered_on')} AS days,
        p.km <= days * ${figures('k.applied_on').idleKmADay}
          AND NOT EXISTS (
            SELECT 1
            FROM part_fallen f
            WHERE f.row_id = p.row_id
              AND NOT f.mistyped
              AND f.day < p.day
              AND f.km > p.km) AS idle
      FROM part_point p
      JOIN part_key k USING (row_id)
      JOIN part_certificate certificate ON certificate.licence = k.vehicle
      WHERE ${OF_USE}
        AND days >= greatest(1, ${figures('k.applied_on').usedReadDays})
        AND p.day <= ${since('k.applied_on')})
    ANTI JOIN (FROM part_fallen WHERE mistyped) USING (row_id, day, km)
    GROUP BY row_id) used
  WHERE used.row_id = part_readings.row_id`;

/**
 * Leaves mistyped readings out of the falls and daily averages of `part_readings`, lets an instrument that may have
 * been replaced count anew, and works out what tellers of use read; as `assess/readings.ts`. Only readings of vehicles
 * that fall are put in order once more. Needs `part_point`.
 */
export const correctFalls = async (database: Database, sources: FallSources): Promise<void> => {
  await database.run(fallen(sources));
  await database.run(replaced(sources));
  await database.run(CORRECTED);
  if (sources.applied && sources.certificate) await database.run(use(sources));
  for (const table of ['fallen', 'replaced']) await database.run(`DROP TABLE part_${table}`);
};
