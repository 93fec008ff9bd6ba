import { sql } from '../../domain/rules/sql/sql.ts';
import { type Database, sqlText } from '../../nation/database.ts';
import type { SelectedResult } from '../../report/lanes/lanes-model.ts';
import type { Outcome } from './estimate-lanes.ts';
import type { Stratum } from './plan-lanes.ts';
import type { StratumResult } from './stratified-limits.ts';

/** Rows that one statement takes. */
const AT_ONCE = 2000; // not-law: a bound on work

/** Makes the relation `outcomes`: `unit` and `outcome`. */
export const buildOutcomes = async (
  database: Database,
  outcomes: ReadonlyMap<string, Outcome>,
): Promise<void> => {
  await database.run('CREATE OR REPLACE TEMP TABLE outcomes (unit VARCHAR, outcome VARCHAR)');
  const tuples = [...outcomes].map(([unit, outcome]) => `(${sqlText(unit)}, ${sqlText(outcome)})`);
  for (let at = 0; at < tuples.length; at += AT_ONCE) {
    await database.run(`INSERT INTO outcomes VALUES ${tuples.slice(at, at + AT_ONCE).join(', ')}`);
  }
};

/** Outcomes of applications that are not to be reviewed, or not sorted at all, in the order of their names. */
export const strayOutcomes = async (database: Database): Promise<readonly string[]> => {
  const rows = await database.rows<{ unit: string }>(
    sql`
      SELECT unit
      FROM outcomes
      ANTI JOIN (
        SELECT unit
        FROM lanes
        WHERE sampled
          OR wish IS NOT NULL AND queue IS NOT NULL) USING (unit)
      ORDER BY unit`,
  );
  return rows.map(({ unit }) => unit);
};

/** What came of the sample in each stratum. */
export const stratumResults = async (
  database: Database,
  strata: readonly Stratum[],
): Promise<readonly StratumResult[]> => {
  const rows = await database.rows<{
    province: string;
    lane: string;
    irregular: bigint;
    open: bigint;
  }>(
    sql`
      SELECT
        province,
        lane,
        count(*) FILTER (outcome = 'irregular') AS irregular,
        count(*) FILTER (outcome IS NULL) AS open
      FROM sampled
      LEFT JOIN outcomes USING (unit)
      GROUP BY ALL`,
  );
  const of = new Map(rows.map((row) => [`${row.lane} ${row.province}`, row]));
  return strata.map(({ province, lane, population, drawn }) => {
    const row = of.get(`${lane} ${province}`);
    return {
      population,
      drawn,
      irregular: Number(row?.irregular ?? 0),
      open: Number(row?.open ?? 0),
    };
  });
};

/** What came of the applications that were selected. */
export const selectedResult = async (database: Database): Promise<SelectedResult> => {
  const [row] = await database.rows<Record<'applications' | 'irregular' | 'open', bigint>>(
    sql`
      SELECT
        count(*) AS applications,
        count(*) FILTER (outcome = 'irregular') AS irregular,
        count(*) FILTER (outcome IS NULL) AS open
      FROM lanes
      LEFT JOIN outcomes USING (unit)
      WHERE lane IN ('red', 'yellow')`,
  );
  return {
    applications: Number(row?.applications ?? 0),
    irregular: Number(row?.irregular ?? 0),
    open: Number(row?.open ?? 0),
  };
};
