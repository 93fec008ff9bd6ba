import { join } from 'node:path';
import { sql } from '../../domain/rules/sql/sql.ts';
import { type Database, sqlText } from '../../nation/database.ts';
import type { NationName } from '../made-nation.ts';
import { TEST_SCHEMES } from '../make/schemes.ts';
import type { Answer, Flag } from './answer.ts';

/** A whole score of risk. */
const FULL = 100; // not-law: score

/**
 * The scheme of which the most rules are raised, if that is one scheme: only rules of the nation's own schemes count.
 */
const schemeOf = (nation: NationName, raised: ReadonlySet<string>): string | null => {
  const counts = TEST_SCHEMES.filter((scheme) => scheme.nation === nation)
    .map(({ name, rules }) => ({ name, hits: rules.filter((rule) => raised.has(rule)).length }))
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits);
  const [first, second] = counts;
  return first === undefined || first.hits === second?.hits ? null : first.name;
};

/**
 * What a screening says of the vehicles asked about. Flagged is a vehicle on which a gate or a flag of risk is not met;
 * clear one whose every application has a clear gate; all others are unknown. The score is that of the risk, and 1
 * where a gate is blocked.
 *
 * @param screened folder that a screening wrote
 */
export const engineAnswers = async (
  database: Database,
  nation: NationName,
  screened: string,
  asked: readonly string[],
): Promise<readonly Answer[]> => {
  const from = (folder: string): string =>
    `read_parquet(${sqlText(join(screened, folder, '*.parquet'))})`;
  const raised = await database.rows<{ vin: string; rule: string }>(sql`
    SELECT DISTINCT vin, rule
    FROM ${from('findings')}
    WHERE result = 'notMet'
      AND axis IN ('gate', 'risk')
      AND vin IS NOT NULL
    ORDER BY vin, rule`);
  const verdicts = await database.rows<{
    vin: string;
    blocked: boolean;
    clear: boolean;
    score: number;
  }>(sql`
    SELECT
      vin,
      bool_or(gate = 'blocked') AS blocked,
      bool_and(gate = 'clear') AS clear,
      max(risk_score)::INTEGER AS score
    FROM ${from('verdicts')}
    WHERE vin IS NOT NULL
    GROUP BY vin`);
  const unapplied = await database.rows<{ vin: string; score: number }>(sql`
    SELECT vin, max(risk_score)::INTEGER AS score
    FROM read_parquet(${sqlText(join(screened, 'unapplied.parquet'))})
    WHERE vin IS NOT NULL
    GROUP BY vin`);
  const rules = new Map<string, Set<string>>();
  for (const { vin, rule } of raised) rules.set(vin, (rules.get(vin) ?? new Set()).add(rule));
  const gates = new Map(
    verdicts.map(({ vin, blocked, clear, score }) => [
      vin,
      { clear, score: blocked ? 1 : score / FULL },
    ]),
  );
  const risks = new Map(unapplied.map(({ vin, score }) => [vin, score / FULL]));
  return asked.map((vin) => {
    const own = rules.get(vin);
    const gate = gates.get(vin);
    const flagged: Flag = own !== undefined ? 'yes' : gate?.clear === true ? 'no' : 'unknown';
    const scheme = own === undefined ? null : schemeOf(nation, own);
    return { vin, flagged, scheme, score: Math.min(1, gate?.score ?? risks.get(vin) ?? 0) };
  });
};
