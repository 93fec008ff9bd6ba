import { join } from 'node:path';
import { sql } from '../../src/domain/rules/sql/sql.ts';
import { EXPECTED } from '../../src/simulate/habits/expectations.ts';
import type { DuckDb } from '../ours/duck-db.ts';

/** What one screening says of the vehicles of a kind, vehicles counted by VIN. */
export interface KindCounts {
  readonly truth: string;
  readonly kind: string;
  readonly vehicles: number;
  /** Raised by any gate, risk rule or D01 to D03. */
  readonly any: number;
  /** Raised by a rule of the family expected. */
  readonly family: number;
  readonly groups: number;
  /** Groups of which a vehicle was raised by the family. */
  readonly groupsFound: number;
  readonly licensed: number;
  readonly blocked: number;
  readonly undetermined: number;
  /** Licensed vehicles that were raised by any. */
  readonly alerted: number;
}

/** What one screening says of honest vehicles, by rule. */
export interface RuleCounts {
  readonly rule: string;
  /** Plain honest vehicles, and honest look-alikes. */
  readonly plain: number;
  readonly lookAlike: number;
  /** Licensed vehicles among both. */
  readonly licensed: number;
  /** The same whose gate is blocked. */
  readonly blocked: number;
}

/** A screening held against what is true. */
export interface HabitsCounts {
  readonly strength: number;
  readonly ruleset: string;
  readonly kinds: readonly KindCounts[];
  readonly rules: readonly RuleCounts[];
}

/**
 * Holds a screening against what is true.
 *
 * @param truth CSV file of `writeHabits`
 * @param screened folder that `mileproof screen --out` wrote
 */
export const measureHabits = async (
  db: DuckDb,
  truth: string,
  screened: string,
  strength: number,
  ruleset: string,
): Promise<HabitsCounts> => {
  const expected = Object.entries(EXPECTED).flatMap(([kind, rules]) =>
    rules.map((rule) => `('${kind}', '${rule}')`),
  );
  await db.run(sql`
    CREATE OR REPLACE TEMP TABLE expected AS
    FROM (VALUES ${expected.join(', ')}) AS e(kind, rule)`);
  await db.run(sql`
    CREATE OR REPLACE TEMP TABLE truth AS
    SELECT vin, kind, "group" AS team, truth, licensed = 'true' AS licensed
    FROM read_csv('${truth}', all_varchar = true)`);
  await db.run(sql`
    CREATE OR REPLACE TEMP TABLE raised AS
    SELECT DISTINCT vin, rule
    FROM read_parquet('${join(screened, 'findings', '*.parquet')}')
    WHERE result = 'notMet'
      AND regexp_matches(rule, '^(G|R|D0[123])[0-9A-Z]*$')
      AND axis <> 'entry'
      AND vin IS NOT NULL`);
  await db.run(sql`
    CREATE OR REPLACE TEMP TABLE gates AS
    SELECT vin, bool_or(gate = 'blocked') AS blocked, bool_or(gate = 'undetermined') AS undetermined
    FROM read_parquet('${join(screened, 'verdicts', '*.parquet')}')
    GROUP BY vin`);
  await db.run(sql`
    CREATE OR REPLACE TEMP TABLE said AS
    SELECT
      t.*,
      vin IN (SELECT vin FROM raised) AS any_rule,
      EXISTS (FROM raised r JOIN expected e USING (rule) WHERE r.vin = t.vin AND e.kind = t.kind) AS family,
      coalesce(blocked, false) AS blocked,
      coalesce(undetermined AND NOT blocked, false) AS undetermined
    FROM truth t
    LEFT JOIN gates USING (vin)`);
  const kinds = await db.rows(sql`
    SELECT
      truth,
      kind,
      count(*),
      count(*) FILTER (any_rule),
      count(*) FILTER (family),
      count(DISTINCT team),
      count(DISTINCT team) FILTER (family),
      count(*) FILTER (licensed),
      count(*) FILTER (licensed AND blocked),
      count(*) FILTER (licensed AND undetermined),
      count(*) FILTER (licensed AND any_rule)
    FROM said
    GROUP BY ALL
    ORDER BY ALL`);
  const rules = await db.rows(sql`
    SELECT
      rule,
      count(*) FILTER (truth = 'honest'),
      count(*) FILTER (truth = 'look-alike'),
      count(*) FILTER (licensed),
      count(*) FILTER (licensed AND blocked)
    FROM raised
    JOIN said USING (vin)
    WHERE truth IN ('honest', 'look-alike')
    GROUP BY rule
    ORDER BY rule`);
  return {
    ...{ strength, ruleset },
    kinds: kinds.map(([what, kind, ...counts]) => {
      const [vehicles = 0, any = 0, family = 0, groups = 0, groupsFound = 0, ...of] =
        counts.map(Number);
      const [licensed = 0, blocked = 0, undetermined = 0, alerted = 0] = of;
      const found = { vehicles, any, family, groups, groupsFound };
      const gated = { licensed, blocked, undetermined, alerted };
      return { truth: String(what), kind: String(kind), ...found, ...gated };
    }),
    rules: rules.map(([rule, ...counts]) => {
      const [plain = 0, lookAlike = 0, licensed = 0, blocked = 0] = counts.map(Number);
      return { rule: String(rule), plain, lookAlike, licensed, blocked };
    }),
  };
};
