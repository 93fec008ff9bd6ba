import { LOWEST_BAND, TOP_SCORE } from '../risk-scale.ts';
import type { RuleSet } from '../syntax.ts';
import { caseOf, indented } from './layout.ts';

/** SQL of `scoreOf`, a whole number. @param weights SQL of the weight of each flag, 0 where it is not raised. */
export const scoreSql = (weights: readonly string[]): string =>
  weights.length === 0
    ? 'CAST(0 AS INTEGER)'
    : `CAST(LEAST(${TOP_SCORE},\n${indented(weights.join('\n+ '))}\n) AS INTEGER)`;

/** SQL of `bandOf`. @param score SQL of a score. */
export const bandSql = ({ bands }: Pick<RuleSet, 'bands'>, score: string): string => {
  const arms = bands
    .toReversed()
    .map(({ band, from }) => [`${score} >= ${from}`, `'${band}'`] as const);
  return caseOf(arms, `'${LOWEST_BAND}'`);
};

/** SQL of a rule's code as `reasonsSql` takes it. */
export const codeSql = (code: string): string => `'${code.replaceAll("'", "''")} '`;

/** A code and when it is a reason. */
interface ReasonSql {
  /** SQL of a condition, taken for false where it is unknown. */
  readonly when: string;
  /** `codeSql`, or SQL that yields one or an empty text. */
  readonly code: string;
}

/** SQL of reasons: the codes of those that hold, in the order given, with spaces between; never null. */
export const reasonsSql = (reasons: readonly ReasonSql[]): string => {
  const codes = reasons.map(({ when, code }) => `CASE WHEN ${when} THEN ${code} ELSE '' END`);
  return codes.length === 0 ? `''` : `rtrim(concat(${codes.join(', ')}))`;
};
