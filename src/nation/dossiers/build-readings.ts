import type { FiguresOfDaySql } from '../../domain/assess/dossier-figures.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { Database } from '../database.ts';
import { correctFalls } from './correct-falls.ts';
import { inPart, type Share } from './in-part.ts';
import type { PickedAccount } from './near-rows.ts';
import { tellerOf } from './teller-of.ts';

const isNear = (day: string, applied: string, aroundDays: string): string =>
  `coalesce(abs(${day} - ${applied}) <= ${aroundDays}, false)`;
/** What is read on arrival of a vehicle that goes by road tells the way. */
const arrives = (day: string, applied: string, byRoad: string, arrivalDays: string): string =>
  `coalesce(${byRoad} IS NOT TRUE AND ${day} - ${applied} BETWEEN 0 AND ${arrivalDays}, false)`;

/** What was read on the way of a vehicle that goes by road tells how far it was driven. */
const isOnTheWay = (day: string, applied: string, byRoad: string): string =>
  `coalesce(${byRoad} AND ${day} > ${applied}, false)`;

/** The same, where it is not told how the vehicle goes. */
const isPerhapsOnTheWay = (day: string, applied: string, byRoad: string): string =>
  `coalesce(${byRoad} IS NULL AND ${day} > ${applied}, false)`;

/**
 * A reading as one number that sorts by day, then by distance: the distance in its lower 40 bits, the
 * day above. Null when the distance or the day does not fit.
 */
const KM_BITS = 40; // not-law: bits
const FIRST_DAY = '2097152'; // not-law: 2 to the 21st, lifts the days of years 1 to 9999 above zero
const LAST_DAY = '6291455'; // not-law: keeps a packed reading within 63 bits

const fits = (day: string, km: string): string =>
  `${km} >= 0 AND (${km} >> ${KM_BITS}) = 0 AND ${day} BETWEEN -${FIRST_DAY} AND ${LAST_DAY}`;

const packed = (day: string, km: string): string =>
  `CASE WHEN ${fits(day, km)} THEN ((${day} + ${FIRST_DAY}) << ${KM_BITS}) + ${km} END`;

const kmOf = (reading: string): string => `(${reading} & ((1::BIGINT << ${KM_BITS}) - 1))`;
const dayOf = (reading: string): string => `(${reading} >> ${KM_BITS})`;

/** A reading as one number that sorts by distance, then by day, the latest first. */
const DAY_BITS = 23; // not-law: room for the days that fit
const DAYS = 8_388_608; // not-law: 2 to the 23rd, more than there are days

/** The same null as `packed`, and in one word as that is. */
const placed = (day: string, km: string): string =>
  `CASE WHEN ${fits(day, km)} THEN (${km} << ${DAY_BITS}) + (${LAST_DAY} - ${day}) END`;
/** Whatever the distance and the day. */
const placedWide = (day: string, km: string): string =>
  `CAST(${km} AS HUGEINT) * ${DAYS} + (${LAST_DAY} - ${day})`;

/** How the distance, and the days back from the last, are told of a reading so placed. */
interface Placing {
  readonly distance: (placed: string) => string;
  readonly backwards: (placed: string) => string;
}

const WORD: Placing = {
  distance: (of) => `(${of} >> ${DAY_BITS})`,
  backwards: (of) => `(${of} & ${DAYS - 1})`,
};
const wideBackwards = (of: string): string => `((${of} % ${DAYS} + ${DAYS}) % ${DAYS})`;
/** Divisions of numbers this wide take longer than all else that is worked out of readings. */
const WIDE: Placing = {
  distance: (of) => `(${of} - ${wideBackwards(of)}) // ${DAYS}`,
  backwards: wideBackwards,
};

/** Readings that can be held against each other, at least; and those whose middle is told by their sum. */
const PAIR = 2; // not-law: one alone disagrees with none
const THREE = 3; // not-law: least, middle and greatest

/** Readings among which the least is looked for, and those of them that are no greatest. */
const COMPARED = ['near', 'seen'] as const;
const still = (which: string): string => `${which} AND NOT on_the_way`;
/** The same where it is not told how a vehicle goes, and it is taken to go by road. */
const UNSURE = 'near AND unsure';
const STILL_BY_ROAD = `${UNSURE} AND NOT perhaps_on_the_way`;

/**
 * Of the near readings, the greatest less the least and less what may have been driven between them in ordinary use.
 *
 * @param kmADay SQL of what may have been driven a day.
 */
const spread = (
  { distance, backwards }: Placing,
  furthest: string,
  nearest: string,
  kmADay: string,
): string =>
  `greatest(0, ${distance(furthest)} - ${distance(nearest)}
    - ${kmADay} * greatest(0, ${backwards(nearest)} - ${backwards(furthest)}))`;

const fall = (before: string, after: string): string => `(${kmOf(before)} - ${kmOf(after)})`;

/** Kilometres a day between neighbours, never below 0; null when they are of one day. */
const rise = (before: string, after: string): string =>
  sql`
    CASE
      WHEN ${dayOf(after)} > ${dayOf(before)}
        THEN greatest(0, ${kmOf(after)} - ${kmOf(before)}) // (${dayOf(after)} - ${dayOf(before)})
    END`;

const FEW = sql`
  SELECT
    row_id,
    greatest(
      0,
      ${fall('least', 'greatest')},
      ${fall('least', 'middle')},
      ${fall('middle', 'greatest')}) AS readings_drop,
    CASE
      WHEN points = ${PAIR} THEN ${rise('least', 'greatest')}
      ELSE greatest(${rise('least', 'middle')}, ${rise('middle', 'greatest')})
    END AS readings_daily_km,
    readings_spread,
    readings_spread_by_road,
    unsure
  FROM part_points
  WHERE few`;

/** More than a few, each in one word: that word alone is put in order. */
const SEVERAL = sql`
  SELECT
    row_id,
    max(greatest(0, highest - ${kmOf('reading')})) AS readings_drop,
    max(${rise('before', 'reading')}) AS readings_daily_km,
    any_value(readings_spread) AS readings_spread,
    any_value(readings_spread_by_road) AS readings_spread_by_road,
    bool_or(unsure) AS unsure
  FROM (
    SELECT
      row_id,
      reading,
      readings_spread,
      readings_spread_by_road,
      unsure,
      lag(reading) OVER in_order AS before,
      max(${kmOf('reading')}) OVER in_order AS highest
    FROM (SELECT row_id, reading FROM part_point)
    JOIN (
      SELECT row_id, readings_spread, readings_spread_by_road, unsure
      FROM part_points
      WHERE whole AND NOT few) USING (row_id)
    WINDOW in_order AS (
      PARTITION BY row_id
      ORDER BY reading
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW))
  GROUP BY row_id`;

/** How far the readings disagree that do not fit in the word. */
const wideSpread = (which: string, stays: string): string => {
  const [furthest, nearest] = [`max(wide) FILTER (${stays})`, `min(wide) FILTER (${which})`];
  return sql`
    CASE
      WHEN count(*) FILTER (${which}) >= ${PAIR}
        THEN ${spread(WIDE, furthest, nearest, 'max(km_a_day)')}
    END`;
};

/** Those of which a day or a distance does not fit in the word. */
const OF_WIDE = sql`
  SELECT
    row_id,
    max(greatest(0, highest - km)) AS readings_drop,
    max(CASE WHEN day > day_before THEN greatest(0, km - km_before) // (day - day_before) END)
      AS readings_daily_km,
    CAST(
      greatest(
        ${COMPARED.map((which) => wideSpread(which, still(which))).join(', ')}) AS BIGINT)
      AS readings_spread,
    CAST(${wideSpread(UNSURE, STILL_BY_ROAD)} AS BIGINT) AS readings_spread_by_road,
    bool_or(unsure) AS unsure
  FROM (
    SELECT
      row_id,
      day,
      km,
      near,
      seen,
      on_the_way,
      unsure,
      perhaps_on_the_way,
      km_a_day,
      ${placedWide('day', 'km')} AS wide,
      lag(day) OVER in_order AS day_before,
      lag(km) OVER in_order AS km_before,
      max(km) OVER in_order AS highest
    FROM part_point
    SEMI JOIN (SELECT row_id FROM part_points WHERE NOT whole) USING (row_id)
    WINDOW in_order AS (
      PARTITION BY row_id
      ORDER BY day, km
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW))
  GROUP BY row_id`;

/** Of an application it is not told how the vehicle goes. */
const UNSURE_OF_APPLICATION = 'k.by_road IS NULL';

/**
 * One more teller's reading of the odometer: a query of `row_id`, `day`, `km`, `near` the application, `seen` beside
 * what is near or near itself. The days until the arrival excuse nothing that disagreed before it.
 */
const stated = (
  account: 'inspection' | 'arrival',
  on: string,
  key: string,
  figures: FiguresOfDaySql,
): string => {
  const { aroundDays, arrivalDays, kmADay } = figures('k.applied_on');
  return sql`
    SELECT
      ${key},
      CAST(p.${on} - DATE 'epoch' AS BIGINT) AS day,
      p.${account}_odometer_km AS km,
      ${account === 'inspection' ? isNear(`p.${on}`, 'k.applied_on', aroundDays) : 'false'} AS near,
      ${account === 'inspection' ? 'near' : arrives(`p.${on}`, 'k.applied_on', 'k.by_road', arrivalDays)} AS seen,
      false AS on_the_way,
      ${UNSURE_OF_APPLICATION} AS unsure,
      false AS perhaps_on_the_way,
      ${kmADay} AS km_a_day,
      ${tellerOf(`'${account}'`)} AS teller`;
};

/** What `buildReadings` finds already laid out. */
interface ReadingSources {
  /** True for licence rows (`part_key`), false for vehicles without one. */
  readonly applied: boolean;
  readonly reading: boolean;
  readonly inspection: boolean;
  readonly arrival: boolean;
  /** True when `part_certificate` is there, with its days. */
  readonly certificate: boolean;
  /** Accounts that tell from when a vehicle was in use; none when it is not asked. */
  readonly inUseFrom: ReadonlySet<PickedAccount>;
  readonly figures: FiguresOfDaySql;
}

const buildDossierRows = async (
  database: Database,
  share: Share,
  applied: boolean,
): Promise<void> => {
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE part_reading AS
    SELECT
      v.vehicle AS licence,
      r.row_id AS told,
      CAST(r.reading_on - DATE 'epoch' AS BIGINT) AS day,
      r.reading_km AS km,
      ${tellerOf('r.reading_source')} AS teller,
      coalesce(
        r.reading_source IN ('licence', 'inspection', 'customs', 'telematics'),
        false) AS compared,
      coalesce(r.reading_source = 'arrival', false) AS arrived,
      coalesce(r.reading_source IN ('customs', 'telematics'), false) AS passing,
      v.applied_on,
      v.by_road
    FROM reading r
    JOIN part_vehicle v ON r.reading_vin = v.vin
    WHERE r.reading_on IS NOT NULL
      AND r.reading_km IS NOT NULL
      AND ${inPart('r.reading_vin', share)}`);
  if (!applied) return;
  // the outermost two that one teller read on a day say all that its readings say, so that many licence rows of one VIN
  // are not each held against very many readings
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE part_inner_reading AS
    SELECT told
    FROM (
      SELECT told, row_number() OVER up AS up, row_number() OVER down AS down
      FROM part_reading
      WHERE licence IN (SELECT vehicle FROM part_again)
      WINDOW
        up AS (PARTITION BY licence, day, teller ORDER BY km, told),
        down AS (PARTITION BY licence, day, teller ORDER BY km DESC, told DESC))
    WHERE up > 1 AND down > 1`);
  await database.run('DELETE FROM part_reading WHERE told IN (FROM part_inner_reading)');
  await database.run('DROP TABLE part_inner_reading');
  await database.run(sql`
    INSERT INTO part_reading
    SELECT
      a.row_id,
      NULL,
      r.day,
      r.km,
      r.teller,
      r.compared,
      r.arrived,
      r.passing,
      k.applied_on,
      k.by_road
    FROM part_again a
    JOIN part_key k USING (row_id)
    JOIN part_reading r ON r.licence = a.vehicle
    WHERE a.row_id <> a.vehicle`);
};

const pointsOf = ({ applied, reading, inspection, arrival, figures }: ReadingSources): string => {
  const points: string[] = [];
  const day = "CAST(k.applied_on - DATE 'epoch' AS BIGINT)";
  if (reading) {
    const on = "CAST(applied_on - DATE 'epoch' AS BIGINT)";
    const { aroundDays, arrivalDays, kmADay } = figures('applied_on');
    points.push(sql`
      SELECT
        licence AS row_id,
        day,
        km,
        compared AND ${isNear('day', on, aroundDays)} AS near,
        near OR (arrived AND ${arrives('day', on, 'by_road', arrivalDays)}) AS seen,
        passing AND ${isOnTheWay('day', on, 'by_road')} AS on_the_way,
        by_road IS NULL AS unsure,
        passing AND ${isPerhapsOnTheWay('day', on, 'by_road')} AS perhaps_on_the_way,
        ${kmADay} AS km_a_day,
        teller
      FROM part_reading`);
  }
  if (applied) {
    points.push(sql`
      SELECT
        k.row_id,
        ${day} AS day,
        k.odometer_km AS km,
        true AS near,
        true AS seen,
        false AS on_the_way,
        ${UNSURE_OF_APPLICATION} AS unsure,
        false AS perhaps_on_the_way,
        ${figures('k.applied_on').kmADay} AS km_a_day,
        ${tellerOf("'licence'")} AS teller
      FROM part_key k`);
  }
  if (inspection) {
    points.push(
      applied
        ? sql`
          ${stated('inspection', 'inspection_on', 'k.row_id', figures)}
          FROM part_inspection p
          JOIN part_key k ON k.row_id = p.licence`
        : sql`
          ${stated('inspection', 'inspection_on', 'p.licence AS row_id', figures)}
          FROM part_inspection p
          JOIN part_vehicle k ON k.vehicle = p.licence`,
    );
  }
  if (arrival) {
    points.push(
      applied
        ? sql`
          ${stated('arrival', 'arrival_registered_on', 'k.row_id', figures)}
          FROM part_key k
          JOIN part_arrival p ON p.licence = k.vehicle`
        : sql`
          ${stated('arrival', 'arrival_registered_on', 'p.licence AS row_id', figures)}
          FROM part_arrival p
          JOIN part_vehicle k ON k.vehicle = p.licence`,
    );
  }
  return sql`
    SELECT
      row_id,
      day,
      km,
      near,
      seen,
      on_the_way,
      unsure,
      perhaps_on_the_way,
      km_a_day,
      teller,
      ${packed('day', 'km')} AS reading,
      ${placed('day', 'km')} AS placed
    FROM (${points.join(' UNION ALL ')})
    WHERE day IS NOT NULL AND km IS NOT NULL`;
};

/**
 * Takes the pace at which a vehicle itself was driven for what may have been driven, where that is more than in
 * ordinary use. Only of those that disagree at the pace of ordinary use are the readings, and the first registration,
 * looked at again.
 */
const allowOwnPace = async (database: Database, sources: ReadingSources): Promise<void> => {
  const { kmADay, paceDays } = sources.figures('k.applied_on');
  const tellers = (
    [
      ['certificate', 'certificate_registered_on'],
      ['factory', 'factory_manufactured_on'],
    ] as const
  ).filter(([account]) => sources.inUseFrom.has(account));
  const [registered, manufactured] = ['certificate', 'factory'].map((wanted) =>
    tellers.flatMap(([account, column]) => (account === wanted ? [`${account}.${column}`] : [])),
  );
  const from = [...(registered ?? []), 'k.registered_on', ...(manufactured ?? [])].join(', ');
  const days = '(most_day - day)';
  const own = sql`
    CASE
      WHEN day - in_use_from >= greatest(1, pace_days)
        THEN least_km * ${days} // (day - in_use_from)
    END`;
  const joins = tellers.map(
    ([account]) => `LEFT JOIN part_${account} ${account} ON ${account}.licence = k.vehicle`,
  );
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE part_apart AS
    SELECT
      k.row_id,
      CAST(coalesce(${from}) - DATE 'epoch' AS BIGINT) AS in_use_from,
      ${kmADay} AS km_a_day,
      ${paceDays} AS pace_days
    FROM (
      SELECT row_id
      FROM part_readings
      WHERE readings_spread > 0
        OR readings_spread_by_road > 0) r
    JOIN part_key k USING (row_id)
    ${joins.join(' ')}`);
  const outermost = (which: string, stays: string, byRoad: boolean): string => sql`
    SELECT
      row_id,
      in_use_from,
      a.km_a_day,
      pace_days,
      ${byRoad} AS by_road,
      min(km) FILTER (${which})::HUGEINT AS least_km,
      max(km) FILTER (${stays})::HUGEINT AS most_km,
      arg_min(day, (km, -day)) FILTER (${which}) AS day,
      arg_max(day, (km, -day)) FILTER (${stays}) AS most_day
    FROM part_point
    JOIN part_apart a USING (row_id)
    GROUP BY row_id, in_use_from, a.km_a_day, pace_days
    HAVING count(*) FILTER (${which}) >= ${PAIR}`;
  const held = [
    ...COMPARED.map((which) => outermost(which, still(which), false)),
    outermost(UNSURE, STILL_BY_ROAD, true),
  ];
  await database.run(sql`
    UPDATE part_readings
    SET readings_spread = paced.spread, readings_spread_by_road = paced.spread_by_road
    FROM (
      SELECT
        row_id,
        max(spread) FILTER (NOT by_road) AS spread,
        max(spread) FILTER (by_road) AS spread_by_road
      FROM (
        SELECT
          row_id,
          by_road,
          CAST(
            greatest(
              0,
              most_km - least_km
                - CASE WHEN most_day > day THEN greatest(km_a_day * ${days}, ${own}) ELSE 0 END)
            AS BIGINT) AS spread
        FROM (${held.join(' UNION ALL ')}))
      GROUP BY row_id) paced
    WHERE paced.row_id = part_readings.row_id`);
  await database.run('DROP TABLE part_apart');
};

/**
 * What two tellers read on one day is a rise of that day, whichever came first; as `contradictionOf` in
 * `assess/readings.ts`.
 */
const CONTRADICTED = sql`
  UPDATE part_readings
  SET readings_daily_km = greatest(coalesce(readings_daily_km, 0), apart)
  FROM (
    SELECT row_id, max(apart) AS apart
    FROM (
      SELECT row_id, max(low) - min(high) AS apart
      FROM (
        SELECT row_id, day, teller, min(km) AS low, max(km) AS high
        FROM part_point
        WHERE teller IS NOT NULL
        GROUP BY ALL)
      GROUP BY row_id, day
      HAVING apart > 0)
    GROUP BY row_id) contradicted
  WHERE contradicted.row_id = part_readings.row_id`;

/** Where it is not told how a vehicle goes: the lesser of both ways, and the greater if it is another. */
const BY_WAY = sql`
  UPDATE part_readings
  SET
    readings_spread = least(readings_spread, coalesce(readings_spread_by_road, 0)),
    readings_spread_by_way
      = CASE
      WHEN readings_spread <> coalesce(readings_spread_by_road, 0)
        THEN greatest(readings_spread, coalesce(readings_spread_by_road, 0))
    END
  WHERE unsure AND readings_spread IS NOT NULL`;

/**
 * Builds what the readings of each vehicle say together into `part_readings`: `row_id`,
 * `readings_drop`, `readings_drop_by_instrument`, `readings_used_km_a_day`, `readings_idle_on`, `readings_idle_km`,
 * `readings_daily_km`, `readings_spread`, `readings_spread_by_way`, as `assess/readings.ts`; vehicles with fewer than
 * two are left out. Two or three readings are told by the least, the greatest and the sum; only more, and those that
 * fall, are put in order.
 */
export const buildReadings = async (
  database: Database,
  share: Share,
  sources: ReadingSources,
): Promise<void> => {
  const { inUseFrom } = sources;
  if (sources.reading) await buildDossierRows(database, share, sources.applied);
  await database.run(`CREATE OR REPLACE TEMP TABLE part_point AS ${pointsOf(sources)}`);
  if (sources.reading) await database.run('DROP TABLE part_reading');
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE part_points AS
    SELECT
      row_id,
      points,
      whole,
      whole AND points <= ${THREE} AS few,
      least,
      greatest,
      CASE WHEN points = ${THREE} THEN xor(xor(every, least), greatest) END AS middle,
      CASE
        WHEN whole
          THEN greatest(
            CASE WHEN close >= ${PAIR} THEN ${spread(WORD, 'furthest', 'nearest', 'km_a_day')} END,
            CASE
              WHEN all_seen >= ${PAIR}
                THEN ${spread(WORD, 'furthest_seen', 'nearest_seen', 'km_a_day')}
            END)
      END AS readings_spread,
      CASE
        WHEN whole AND unsure_close >= ${PAIR}
          THEN ${spread(WORD, 'furthest_by_road', 'nearest', 'km_a_day')}
      END AS readings_spread_by_road,
      unsure
    FROM (
      SELECT
        row_id,
        count(*) AS points,
        count(reading) = count(*) AS whole,
        min(reading) AS least,
        max(reading) AS greatest,
        bit_xor(reading) AS every,
        count(*) FILTER (near) AS close,
        max(placed) FILTER (${still('near')}) AS furthest,
        min(placed) FILTER (near) AS nearest,
        count(*) FILTER (seen) AS all_seen,
        max(placed) FILTER (${still('seen')}) AS furthest_seen,
        min(placed) FILTER (seen) AS nearest_seen,
        count(*) FILTER (${UNSURE}) AS unsure_close,
        max(placed) FILTER (${STILL_BY_ROAD}) AS furthest_by_road,
        bool_or(unsure) AS unsure,
        any_value(km_a_day) AS km_a_day
      FROM part_point
      GROUP BY row_id
      HAVING count(*) >= ${PAIR})`);
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE part_readings AS
    SELECT
      *,
      CAST(NULL AS BIGINT) AS readings_spread_by_way,
      CAST(NULL AS BIGINT) AS readings_drop_by_instrument,
      CAST(NULL AS BIGINT) AS readings_used_km_a_day,
      CAST(NULL AS DATE) AS readings_idle_on,
      CAST(NULL AS BIGINT) AS readings_idle_km
    FROM (${FEW} UNION ALL ${SEVERAL} UNION ALL ${OF_WIDE})`);
  // who inspects or applies mistypes nothing that is left out, and replaces no instrument
  if (sources.reading) await correctFalls(database, sources);
  await database.run(CONTRADICTED);
  if (sources.applied && inUseFrom.size > 0) await allowOwnPace(database, sources);
  if (sources.applied) await database.run(BY_WAY);
  await database.run('DROP TABLE part_point');
  await database.run('DROP TABLE part_points');
};
