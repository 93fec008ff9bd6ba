import { join } from 'node:path';
import { sql } from '../../src/domain/rules/sql/sql.ts';
import type { DuckDb } from '../ours/duck-db.ts';

/** Counts of one screened nation, of vehicles by VIN. */
export interface NationCounts {
  readonly seed: number;
  readonly strength: number;
  /** Vehicles registered. */
  readonly vehicles: number;
  /** Labelled vehicles of a scheme for a rule, and of those the ones on which the rule was raised. */
  readonly schemes: readonly {
    readonly scheme: string;
    readonly rule: string;
    readonly labelled: number;
    readonly caught: number;
  }[];
  /** Vehicles of a scheme, and of those the ones with any of the scheme's rules raised. */
  readonly anyRule: readonly {
    readonly scheme: string;
    readonly of: number;
    readonly caught: number;
  }[];
  /** Vehicles on which a rule was raised; of those labelled for that rule, and for any scheme. */
  readonly rules: readonly {
    readonly rule: string;
    readonly alerts: number;
    readonly own: number;
    readonly any: number;
  }[];
  /** Registered vehicles of no scheme, nor in an application with one of a scheme; of those the ones with any alert. */
  readonly innocent: { readonly vehicles: number; readonly alerted: number };
}

const numbered = (
  rows: readonly (readonly unknown[])[],
): readonly (readonly (string | number)[])[] =>
  rows.map((row) => row.map((cell) => (typeof cell === 'bigint' ? Number(cell) : String(cell))));

/**
 * Holds the findings of a screened nation against its sealed truth.
 * @param nation folder of the simulated feeds, with `truth.csv`.
 * @param screened folder that `mileproof screen --out` wrote.
 */
export const measureNation = async (
  db: DuckDb,
  nation: string,
  screened: string,
  seed: number,
  strength: number,
): Promise<NationCounts> => {
  await db.run(sql`
    CREATE OR REPLACE TEMP TABLE truth AS
    SELECT DISTINCT vin, scheme, rule
    FROM read_csv('${join(nation, 'truth.csv')}', all_varchar = true)`);
  await db.run(sql`
    CREATE OR REPLACE TEMP TABLE raised AS
    SELECT DISTINCT vin, rule
    FROM read_parquet('${join(screened, 'findings', '*.parquet')}')
    WHERE result = 'notMet'
      AND vin IS NOT NULL
      AND axis IN ('gate', 'risk')`);
  const [vehicles] = await db.rows(sql`
    SELECT count(DISTINCT vin)
    FROM read_csv('${join(nation, 'certificate.csv')}', all_varchar = true)`);
  const schemes = await db.rows(sql`
    SELECT t.scheme, t.rule, count(*), count(r.vin)
    FROM truth t
    LEFT JOIN raised r ON r.vin = t.vin AND r.rule = t.rule
    GROUP BY ALL
    ORDER BY 1, 2`);
  const anyRule = await db.rows(sql`
    SELECT scheme, count(*), count(*) FILTER (hit)
    FROM (
      SELECT t.scheme, t.vin, bool_or(r.vin IS NOT NULL) AS hit
      FROM truth t
      LEFT JOIN raised r ON r.vin = t.vin AND r.rule = t.rule
      GROUP BY ALL)
    GROUP BY ALL
    ORDER BY 1`);
  const rules = await db.rows(sql`
    SELECT r.rule, count(*), count(own.vin), count(any_.vin)
    FROM raised r
    LEFT JOIN (SELECT DISTINCT vin, rule FROM truth) own ON own.vin = r.vin AND own.rule = r.rule
    LEFT JOIN (SELECT DISTINCT vin FROM truth) any_ ON any_.vin = r.vin
    GROUP BY ALL
    ORDER BY 1`);
  const [innocent] = await db.rows(sql`
    WITH beside AS (
      SELECT l.vin
      FROM read_csv('${join(nation, 'licence.csv')}', all_varchar = true) l
      WHERE l.application IN (SELECT application FROM read_csv('${join(nation, 'truth.csv')}', all_varchar = true)))
    SELECT count(DISTINCT c.vin), count(DISTINCT r.vin)
    FROM read_csv('${join(nation, 'certificate.csv')}', all_varchar = true) c
    ANTI JOIN truth USING (vin)
    ANTI JOIN beside USING (vin)
    LEFT JOIN raised r ON r.vin = c.vin`);
  return {
    seed,
    strength,
    vehicles: Number(vehicles?.[0] ?? 0),
    schemes: numbered(schemes).map(([scheme, rule, labelled, caught]) => ({
      scheme: String(scheme),
      rule: String(rule),
      labelled: Number(labelled),
      caught: Number(caught),
    })),
    anyRule: numbered(anyRule).map(([scheme, of, caught]) => ({
      scheme: String(scheme),
      of: Number(of),
      caught: Number(caught),
    })),
    rules: numbered(rules).map(([rule, alerts, own, any]) => ({
      rule: String(rule),
      alerts: Number(alerts),
      own: Number(own),
      any: Number(any),
    })),
    innocent: { vehicles: Number(innocent?.[0] ?? 0), alerted: Number(innocent?.[1] ?? 0) },
  };
};
