import { sql } from '../../domain/rules/sql/sql.ts';
import type { Database } from '../../nation/database.ts';
import type { OutletRow } from './distinct-outlets.ts';

/** The order in which one of several statements of the same day stands: a refusal before a promise. */
const GREY = "CASE outlet_serves_grey WHEN 'no' THEN 2 WHEN 'yes' THEN 1 ELSE 0 END";
const NEVER = "coalesce(outlet_attested_on, DATE '0001-01-01')";

const ROWS = sql`
  SELECT
    outlet_maker AS maker,
    outlet_country AS country,
    outlet_provider AS provider,
    outlet_address AS address,
    outlet_position AS position,
    string_agg(DISTINCT outlet_services, ',' ORDER BY outlet_services) AS services,
    arg_max(outlet_serves_grey, row(${NEVER}, ${GREY})) FILTER (
      outlet_serves_grey IN ('yes', 'no')) AS grey,
    CAST(max(outlet_attested_on) AS VARCHAR) AS "attestedOn",
    CAST(max(outlet_closed_on) AS VARCHAR) AS "closedOn",
    CAST(count(*) AS DOUBLE) AS rows
  FROM outlet
  WHERE outlet_maker IS NOT NULL
    AND outlet_country IS NOT NULL
  GROUP BY ALL
  ORDER BY ALL`;

/** The outlets as the account tells them, rows that say alike who and where gathered. */
export const outletRows = async (
  database: Database,
): Promise<{ readonly rows: readonly OutletRow[]; readonly unnamed: number }> => ({
  rows: await database.rows<OutletRow>(ROWS),
  unnamed: await database.number(sql`
    SELECT count(*)
    FROM outlet
    WHERE outlet_maker IS NULL
      OR outlet_country IS NULL`),
});
