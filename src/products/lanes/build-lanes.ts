import { sql } from '../../domain/rules/sql/sql.ts';
import type { Database } from '../../nation/database.ts';
import type { LanesOrder } from './lanes-order.ts';
import type { Stratum } from './plan-lanes.ts';

/** A day of review from a place in the queue of a province; no day where nobody reviews. */
const dayOf = (place: string): string =>
  `CASE WHEN a_day > 0 THEN CAST(ceil((${place}) / a_day) AS INTEGER) END`;

/**
 * Makes the relation `lanes` of `planned` and `sampled`: one row an application, with its `review_day`
 * (1 is the first day of review, null when nobody looks at it), `sampled`, `selection_probability` and
 * `place`, the order within its province, that of the sample before all others.
 */
export const buildLanes = async (
  database: Database,
  order: LanesOrder,
  strata: readonly Stratum[],
): Promise<void> => {
  const capacities = Object.entries(order.capacityOf)
    .map(([province, most]) => `WHEN '${province.replaceAll("'", "''")}' THEN ${most}`)
    .join(' ');
  const aDay =
    capacities === ''
      ? String(order.capacity)
      : `CASE planned.province ${capacities} ELSE ${order.capacity} END`;
  const shares = strata.map(
    ({ province, lane, population, drawn }) =>
      sql`
        (
          '${province.replaceAll("'", "''")}',
          '${lane}',
          ${drawn},
          CAST(${drawn} AS DOUBLE) / ${population})`,
  );
  const known =
    shares.length === 0
      ? `(SELECT '', '', 0, CAST(1 AS DOUBLE) WHERE false) AS strata(province, lane, drawn, share)`
      : `(VALUES ${shares.join(', ')}) AS strata(province, lane, drawn, share)`;
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE lanes AS
    WITH
      strata AS (SELECT * FROM ${known}),
      ahead AS (SELECT province, sum(drawn) AS ahead FROM strata GROUP BY 1),
      placed AS (
        SELECT
          planned.*,
          ${aDay} AS a_day,
          coalesce(strata.share, CAST(1 AS DOUBLE)) AS selection_probability,
          turn IS NOT NULL AS sampled,
          coalesce(turn, coalesce(ahead, 0) + queue) AS place
        FROM planned
        LEFT JOIN (SELECT unit, turn FROM sampled) USING (unit)
        LEFT JOIN strata ON strata.province = planned.province AND strata.lane = planned.lane
        LEFT JOIN ahead ON ahead.province = planned.province)
    SELECT * EXCLUDE (place), ${dayOf('place')} AS review_day, place
    FROM placed`);
};
