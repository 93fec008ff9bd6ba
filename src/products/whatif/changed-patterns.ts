import { DOSSIER_VALUES } from '../../domain/assess/dossier-figures.ts';
import { datedValuesOf } from '../../domain/rules/law-numbers.ts';
import { type LawNumbersSql, lawNumbersSql } from '../../domain/rules/sql/law-numbers-sql.ts';
import type { DatedValue, RuleSet } from '../../domain/rules/syntax.ts';
import type { PatternYield } from '../../nation/law/pattern-tables.ts';
import { LINK_PATTERNS, readByLinks } from '../../nation/links/compute-links.ts';
import {
  BARRED_SHIPPED,
  BARRED_TOLD,
  barredTold,
  barringLaw,
} from '../../nation/patterns/barred-shipped.ts';
import type { Pattern } from '../../nation/patterns/pattern.ts';
import { PATTERNS } from '../../nation/patterns/patterns.ts';
import { judgeAlike } from './changed-rules.ts';

/**
 * The numbers of a law in SQL for a nation screened on a day; those of a rule that it does not have are the other
 * law's, as nobody reads what is worked out with them.
 */
export const numbersOf = (law: RuleSet, other: RuleSet, today: number): LawNumbersSql =>
  lawNumbersSql({ rules: [...other.rules, ...law.rules] }, today);

/** Asks a computation which values it reads: it is run with a listener in place of the law. */
const namesRead = (compute: (law: LawNumbersSql) => unknown, law: LawNumbersSql): string[] => {
  const names = new Set<string>();
  const heard = (name: string): string => {
    names.add(name);
    return name;
  };
  const listener: LawNumbersSql = Object.assign((name: string) => law(heard(name)), {
    on: (name: string, day: string) => law.on(heard(name), day),
    least: (name: string) => law.least(heard(name)),
    most: (name: string) => law.most(heard(name)),
    stretches: law.stretches,
  });
  compute(listener);
  return [...names];
};

/** Whether two laws set a value otherwise in some period, by `<rule id>.<value name>`. */
export const setOtherwise = (before: RuleSet, after: RuleSet): ((name: string) => boolean) => {
  const [old, fresh] = [datedValuesOf(before), datedValuesOf(after)];
  const said = (value: DatedValue | undefined): string =>
    JSON.stringify(value?.periods.map(({ from, until, value: one }) => [from, until, one]) ?? null);
  return (name) => said(old.get(name)) !== said(fresh.get(name));
};

/** A pattern that is worked out with a value which another law sets otherwise. */
export interface ChangedPattern {
  readonly yields: PatternYield;
  /** Null for the links between parties, which are not worked out one by one. */
  readonly pattern: Pattern | null;
  /** The values, as `<rule id>.<value name>`. */
  readonly values: readonly string[];
}

/** The values that go into dossiers, and which another law sets otherwise; `<rule id>.<value name>`. */
export const changedDossiers = (before: RuleSet, after: RuleSet): readonly string[] =>
  DOSSIER_VALUES.filter(setOtherwise(before, after));

/** R31's pattern, worked out from the dossiers that a screening kept; the rules of entry decide it too. */
const barredUnder = (law: RuleSet): Pattern => ({
  ...BARRED_SHIPPED,
  build: (numbers) => [
    `CREATE TEMP TABLE ${BARRED_TOLD} AS ${barredTold(law, 'main.dossiers')}`,
    ...BARRED_SHIPPED.build(numbers),
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
  const old = numbersOf(before, after, today);
  const differing = (compute: (law: LawNumbersSql) => unknown): string[] =>
    namesRead(compute, old).filter(setOtherwise(before, after));
  const linked = differing(readByLinks);
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
