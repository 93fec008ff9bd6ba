import { sql } from '../../domain/rules/sql/sql.ts';
import type { Database } from '../../nation/database.ts';
import { allotProvince } from './allot-province.ts';
import type { LanesOrder } from './lanes-order.ts';

/** A part of what is granted without review, within which the sample is drawn. */
export interface Stratum {
  /** Code; '' when not told. */
  readonly province: string;
  readonly lane: 'green' | 'blue';
  readonly population: number;
  readonly drawn: number;
}

/** The order of review in a province: the riskiest first, whatever its gate. */
const REVIEW_ORDER = 'score DESC, must DESC, applied_on NULLS LAST, unit';

interface LoadRow {
  readonly province: string;
  readonly quiet: bigint;
}

/** Tuples as the rows of a relation, also when there are none. */
const relation = (columns: string, none: string, tuples: readonly string[]): string =>
  tuples.length === 0
    ? `(SELECT ${none} WHERE false) AS given(${columns})`
    : `(VALUES ${tuples.join(', ')}) AS given(${columns})`;

/**
 * Makes the relation `planned` of `units`: each with its `lane`, its `queue` (place among the reviews of
 * its province behind the sample, from 1; null when it is granted), and its `drawn_share` (probability of
 * being reviewed). What the draw decides is not in it.
 *
 * @returns the strata of what is granted, by province and lane.
 */
export const planLanes = async (
  database: Database,
  order: LanesOrder,
): Promise<readonly Stratum[]> => {
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE asking AS
    SELECT
      unit,
      province,
      must,
      row_number() OVER (PARTITION BY province ORDER BY ${REVIEW_ORDER}) AS place
    FROM units
    WHERE wish IS NOT NULL`);
  const loads = await database.rows<LoadRow>(sql`
    SELECT province, count(*) FILTER (wish IS NULL) AS quiet
    FROM units
    GROUP BY 1
    ORDER BY 1`);
  const places = new Map<string, number[]>();
  for (const row of await database.rows<{ province: string; place: bigint }>(
    sql`
      SELECT province, place
      FROM asking
      WHERE NOT must
      ORDER BY province, place`,
  )) {
    const own = places.get(row.province) ?? [];
    if (own.length === 0) places.set(row.province, own);
    own.push(Number(row.place));
  }
  const strata: Stratum[] = [];
  const tuples: string[] = [];
  for (const { province, quiet } of loads) {
    const clearPlaces = places.get(province) ?? [];
    const capacity = order.capacityOf[province] ?? order.capacity;
    const load = { clearPlaces, quiet: Number(quiet), capacity, days: order.days };
    const allotted = allotProvince(load, order.sample);
    strata.push(
      { province, lane: 'blue', population: allotted.blue, drawn: allotted.sampledBlue },
      { province, lane: 'green', population: load.quiet, drawn: allotted.sampledGreen },
    );
    tuples.push(`('${province.replaceAll("'", "''")}', ${allotted.places})`);
  }
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE planned AS
    WITH placed AS (
      SELECT
        unit,
        place <= given.places AS within,
        CASE
          WHEN place <= given.places OR must
            THEN row_number() OVER (
              PARTITION BY province
              ORDER BY NOT (place <= given.places OR must), place)
        END AS queue
      FROM asking
      JOIN ${relation('province, places', "'', 0", tuples)} USING (province))
    SELECT
      units.*,
      queue,
      CASE WHEN wish IS NULL THEN 'green' WHEN queue IS NULL THEN 'blue' ELSE wish END AS lane
    FROM units
    LEFT JOIN placed USING (unit)`);
  await database.run('DROP TABLE asking');
  return strata.filter(({ population }) => population > 0);
};
