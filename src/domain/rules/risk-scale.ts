import type { RiskBand } from '../verdict/verdict.ts';
import type { RuleSet } from './syntax.ts';

/** The top of the scale of risk: weights of flags that come to more count as this. */
export const TOP_SCORE = 100; // not-law: the top of the scale

/** The band of a score that reaches none of the law's. */
export const LOWEST_BAND: RiskBand = 'low';

/** The score of the weights of all flags raised, added up: 0 to `TOP_SCORE`. */
export const scoreOf = (weights: number): number => Math.min(TOP_SCORE, weights);

/** The band of a score: the last of the law's that begins at it or below. */
export const bandOf = ({ bands }: Pick<RuleSet, 'bands'>, score: number): RiskBand =>
  bands.findLast(({ from }) => score >= from)?.band ?? LOWEST_BAND;
