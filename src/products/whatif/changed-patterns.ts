import { readingLimits } from '../../domain/assess/reading-limits.ts';
import type { RuleSet } from '../../domain/rules/syntax.ts';
import { valuesNear } from '../../domain/rules/value-on.ts';
import type { PatternYield } from '../../nation/law/pattern-tables.ts';
import { LINK_PATTERNS } from '../../nation/links/compute-links.ts';
import { linkLimits } from '../../nation/links/link-parameters.ts';
import {
  BARRED_SHIPPED,
  BARRED_TOLD,
  barredTold,
  barringLaw,
} from '../../nation/patterns/barred-shipped.ts';
import type { Pattern } from '../../nation/patterns/pattern.ts';
import { PATTERNS } from '../../nation/patterns/patterns.ts';
import { judgeAlike } from './changed-rules.ts';

/** Answers for a value of the law, by `<rule id>.<value name>`. */
type Parameters = (name: string) => number | string;

/** The values of a law in force on a day, or nearest to it; 0 for one it does not set. */
export const parametersOf =
  (law: RuleSet, today: number): Parameters =>
  (name) =>
    valuesNear(law, today)(name) ?? 0;

/** Asks a computation which values it reads: it is run with a listener in place of the law. */
const namesRead = (compute: (parameters: Parameters) => unknown, law: Parameters): string[] => {
  const names = new Set<string>();
  compute((name) => {
    names.add(name);
    return law(name);
  });
  return [...names];
};

/** A pattern that is worked out with a value which another law sets otherwise. */
export interface ChangedPattern {
  readonly yields: PatternYield;
  /** Null for the links between parties, which are not worked out one by one. */
  readonly pattern: Pattern | null;
  /** The values, as `<rule id>.<value name>`. */
  readonly values: readonly string[];
}

/** The values that go into the readings of dossiers, and which another law sets otherwise; `<rule id>.<value name>`. */
export const changedReadings = (
  before: RuleSet,
  after: RuleSet,
  today: number,
): readonly string[] => {
  const [old, fresh] = [parametersOf(before, today), parametersOf(after, today)];
  return namesRead(readingLimits, old).filter((name) => old(name) !== fresh(name));
};

/** R31's pattern, worked out from the dossiers that a screening kept; the rules of entry decide it too. */
const barredUnder = (law: RuleSet): Pattern => ({
  ...BARRED_SHIPPED,
  build: (parameters) => [
    `CREATE TEMP TABLE ${BARRED_TOLD} AS ${barredTold(law, 'main.dossiers')}`,
    ...BARRED_SHIPPED.build(parameters),
  ],
});

/** The rules of entry that bar, as one value that another law may set otherwise. */
const BARRING = 'entry rules that bar';

/** The patterns whose facts another law may change, for a nation screened on a day. */
export const changedPatterns = (
  before: RuleSet,
  after: RuleSet,
  today: number,
): readonly ChangedPattern[] => {
  const [old, fresh] = [parametersOf(before, today), parametersOf(after, today)];
  const differing = (compute: (parameters: Parameters) => unknown): string[] =>
    namesRead(compute, old).filter((name) => old(name) !== fresh(name));
  const linked = differing(linkLimits);
  const barred = barredUnder(after);
  const barring = judgeAlike(barringLaw(before).rules, barringLaw(after).rules) ? [] : [BARRING];
  return [
    ...PATTERNS.map((pattern) => ({
      yields: pattern,
      pattern,
      values: differing(pattern.build),
    })),
    { yields: barred, pattern: barred, values: [...differing(barred.build), ...barring] },
    ...LINK_PATTERNS.map((yields) => ({ yields, pattern: null, values: linked })),
  ].filter(({ values }) => values.length > 0);
};
