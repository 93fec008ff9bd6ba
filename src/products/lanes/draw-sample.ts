import { sql } from '../../domain/rules/sql/sql.ts';
import { type Database, sqlText } from '../../nation/database.ts';
import type { Stratum } from './plan-lanes.ts';

/**
 * The query of the random sample: of every stratum of `planned` the first `drawn` by SHA-256 of the
 * seed, a colon and the application, written in hexadecimal; `unit`, `province`, `lane`, `turn` (from 1
 * within the province, in the same order).
 *
 * The seed is 64 digits, always, and secret until the draw: the hash is then as good as random numbers
 * given to the applications one by one, and whoever knows the seed can check every one of them.
 *
 * @param seed 64 hexadecimal digits.
 */
export const drawSample = async (
  database: Database,
  strata: readonly Stratum[],
  seed: string,
): Promise<void> => {
  const tuples = strata
    .filter(({ drawn }) => drawn > 0)
    .map(({ province, lane, drawn }) => `(${sqlText(province)}, ${sqlText(lane)}, ${drawn})`);
  const sizes =
    tuples.length === 0
      ? `(SELECT '', '', 0 WHERE false) AS sizes(province, lane, drawn)`
      : `(VALUES ${tuples.join(', ')}) AS sizes(province, lane, drawn)`;
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE sampled AS
    WITH
      hashed AS (
        SELECT unit, province, lane, drawn, sha256(${sqlText(`${seed}:`)} || unit) AS hash
        FROM planned
        JOIN ${sizes} USING (province, lane)),
      ranked AS (
        SELECT *, row_number() OVER (PARTITION BY province, lane ORDER BY hash, unit) AS nth
        FROM hashed)
    SELECT
      unit,
      province,
      lane,
      row_number() OVER (PARTITION BY province ORDER BY hash, unit) AS turn
    FROM ranked
    WHERE nth <= drawn`);
};
