import { periodNear } from './period-of.ts';
import type { DatedValue, RuleSet } from './syntax.ts';

/** The dated values of a law, by `<rule id>.<value name>`. */
export const datedValuesOf = ({ rules }: Pick<RuleSet, 'rules'>): ReadonlyMap<string, DatedValue> =>
  new Map(rules.flatMap(({ values }) => values).map((value) => [value.id, value]));

/**
 * A number of the law, by `<rule id>.<value name>`, as of a vehicle's own day; dates are day numbers. A day that is
 * not known is the day of the answer. On a day outside all periods the next that begins counts, after all the last.
 * Throws for a name that the law does not have, and for a value that is no number.
 */
export interface LawNumbers {
  (name: string, day: number | null): number;
  /** The least number of all periods: for candidates, of which the rule decides as of its own day. */
  readonly least: (name: string) => number;
  /** The greatest number of all periods. */
  readonly most: (name: string) => number;
}

/**
 * The numbers of a law for what is worked out in memory; the twin of `lawNumbersSql`.
 *
 * @param today the day of the answer, a day number.
 */
export const lawNumbers = (ruleSet: Pick<RuleSet, 'rules'>, today: number): LawNumbers => {
  const values = datedValuesOf(ruleSet);
  const absent = (name: string): never => {
    throw new Error(`the law sets no number ${name}`);
  };
  const all = (name: string): readonly number[] =>
    (values.get(name) ?? absent(name)).periods
      .map(({ value }) => value)
      .filter((value) => typeof value === 'number');
  const on = (name: string, day: number | null): number => {
    const said = periodNear(values.get(name) ?? absent(name), day ?? today)?.value;
    return typeof said === 'number' ? said : absent(name);
  };
  return Object.assign(on, {
    least: (name: string) => Math.min(...all(name)),
    most: (name: string) => Math.max(...all(name)),
  });
};
