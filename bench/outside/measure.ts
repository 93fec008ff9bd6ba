import { join } from 'node:path';
import { sql } from '../../src/domain/rules/sql/sql.ts';
import { GROUPS } from '../../src/simulate/outside/groups.ts';
import type { DuckDb } from '../ours/duck-db.ts';

/** What one screening says of the vehicles of each group, vehicles counted by VIN. */
export interface OutsideCounts {
  readonly ruleset: string;
  /** Vehicles of a group, and of those the ones on which any of the rules asked of it is not met. */
  readonly groups: ReadonlyMap<string, { readonly vehicles: number; readonly hit: number }>;
  /** Honest vehicles on which a rule is not met, by rule. */
  readonly innocent: ReadonlyMap<string, number>;
  /** Honest vehicles with a licence and, of those, the ones blocked, by rule too. */
  readonly licensed: number;
  readonly blocked: number;
  readonly blockedBy: ReadonlyMap<string, number>;
  /** Honest vehicles in all. */
  readonly honest: number;
}

const counts = (rows: readonly (readonly unknown[])[]): ReadonlyMap<string, number> =>
  new Map(rows.map(([key, count]) => [String(key), Number(count)]));

/**
 * Holds a screening against the labels.
 *
 * @param truth CSV file of `vin` and `label`
 * @param screened folder that `mileproof screen --out` wrote
 */
export const measureOutside = async (
  db: DuckDb,
  truth: string,
  screened: string,
  ruleset: string,
): Promise<OutsideCounts> => {
  const asked = GROUPS.flatMap(({ label, rules, honest }) =>
    rules.map((rule) => `('${label}', '${rule}', ${honest})`),
  );
  await db.run(sql`
    CREATE OR REPLACE TEMP TABLE asked AS
    FROM (VALUES ${asked.join(', ')}) AS a(label, rule, honest)`);
  await db.run(sql`
    CREATE OR REPLACE TEMP TABLE truth AS
    FROM read_csv('${truth}', all_varchar = true)
    SEMI JOIN asked USING (label)`);
  await db.run(sql`
    CREATE OR REPLACE TEMP TABLE raised AS
    SELECT DISTINCT vin, rule
    FROM read_parquet('${join(screened, 'findings', '*.parquet')}')
    WHERE result = 'notMet'
      AND axis <> 'entry'
      AND vin IS NOT NULL`);
  const groups = await db.rows(sql`
    SELECT label, count(DISTINCT vin), count(DISTINCT r.vin)
    FROM truth
    JOIN asked USING (label)
    LEFT JOIN raised r USING (vin, rule)
    GROUP BY label`);
  await db.run(sql`
    CREATE OR REPLACE TEMP TABLE honest AS
    SELECT vin
    FROM truth
    WHERE label IN (SELECT label FROM asked WHERE honest)`);
  const innocent = await db.rows(sql`
    SELECT rule, count(*)
    FROM raised
    SEMI JOIN honest USING (vin)
    GROUP BY rule
    ORDER BY rule`);
  await db.run(sql`
    CREATE OR REPLACE TEMP TABLE gated AS
    SELECT vin, bool_or(gate = 'blocked') AS blocked
    FROM read_parquet('${join(screened, 'verdicts', '*.parquet')}')
    SEMI JOIN honest USING (vin)
    GROUP BY vin`);
  const [gates = []] = await db.rows(sql`
    SELECT count(*), count(*) FILTER (blocked), (SELECT count(*) FROM honest)
    FROM gated`);
  const blockedBy = await db.rows(sql`
    SELECT rule, count(*)
    FROM raised
    SEMI JOIN (FROM gated WHERE blocked) USING (vin)
    WHERE rule LIKE 'G%'
    GROUP BY rule
    ORDER BY count(*) DESC, rule`);
  return {
    ruleset,
    groups: new Map(
      groups.map(([label, vehicles, hit]) => [
        String(label),
        { vehicles: Number(vehicles), hit: Number(hit) },
      ]),
    ),
    innocent: counts(innocent),
    licensed: Number(gates[0]),
    blocked: Number(gates[1]),
    honest: Number(gates[2]),
    blockedBy: counts(blockedBy),
  };
};
