import { join } from 'node:path';
import { sql } from '../../src/domain/rules/sql/sql.ts';
import type { DuckDb } from '../ours/duck-db.ts';

/** What the gate says of the honest licensed vehicles of a nation, applications and VINs counted. */
export interface HonestCounts {
  readonly licensed: number;
  readonly blocked: number;
  readonly undetermined: number;
  /** Those of the blocked on which a gate rule is not met, the most frequent first. */
  readonly rules: readonly { readonly rule: string; readonly blocked: number }[];
}

const counted = (cell: unknown): number => Number(cell ?? 0);

/**
 * Counts what a screening says of the vehicles for which a licence was granted and that belong to no scheme: neither
 * their VIN nor their application stands in the truth. Rows whose VIN cell is blank or in full width are left out.
 *
 * @param nation folder of simulated feeds, CSV, with `truth.csv`.
 * @param screened folder that `mileproof screen --out` wrote.
 */
export const measureHonest = async (
  db: DuckDb,
  nation: string,
  screened: string,
): Promise<HonestCounts> => {
  const feed = (name: string): string =>
    `read_csv('${join(nation, `${name}.csv`)}', all_varchar = true)`;
  await db.run(sql`
    CREATE OR REPLACE TEMP TABLE cheating AS
    SELECT vin AS key
    FROM ${feed('truth')}
    UNION
    SELECT application
    FROM ${feed('truth')}`);
  await db.run(sql`
    CREATE OR REPLACE TEMP TABLE honest AS
    SELECT v.vin, v.application, v.gate
    FROM read_parquet('${join(screened, 'verdicts', '*.parquet')}') v
    SEMI JOIN (
      SELECT upper(vin) AS vin
      FROM ${feed('licence')}
      WHERE coalesce(number, issuedOn, validUntil) IS NOT NULL) l ON l.vin = v.vin
    ANTI JOIN (FROM cheating WHERE key IS NOT NULL) c ON c.key = v.vin OR c.key = v.application`);
  const [gates = []] = await db.rows(sql`
    SELECT count(*), count(*) FILTER (gate = 'blocked'), count(*) FILTER (gate = 'undetermined')
    FROM honest`);
  const rules = await db.rows(sql`
    SELECT f.rule, count(DISTINCT (f.vin, f.application)) AS vehicles
    FROM read_parquet('${join(screened, 'findings', '*.parquet')}') f
    SEMI JOIN (FROM honest WHERE gate = 'blocked') h
      ON h.vin = f.vin AND h.application IS NOT DISTINCT FROM f.application
    WHERE f.axis = 'gate' AND f.result = 'notMet'
    GROUP BY f.rule
    ORDER BY vehicles DESC, f.rule`);
  return {
    licensed: counted(gates[0]),
    blocked: counted(gates[1]),
    undetermined: counted(gates[2]),
    rules: rules.map(([rule, blocked]) => ({ rule: String(rule), blocked: counted(blocked) })),
  };
};
