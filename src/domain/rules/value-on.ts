import type { RuleSet } from './syntax.ts';

type Periods = RuleSet['rules'][number]['values'][number]['periods'];

const periodsOf = (rules: RuleSet['rules'], name: string): Periods =>
  rules.flatMap(({ values }) => values).find(({ id }) => id === name)?.periods ?? [];

const single = (period: Periods[number] | undefined): number | string | null => {
  const said = period?.value;
  return typeof said === 'number' || typeof said === 'string' ? said : null;
};

/**
 * The values of a law in force on a day, for what is computed before any rule is read: by
 * `<rule id>.<value name>`, the number or text; null for a value that the law does not set on that day, and for a
 * list.
 *
 * @param today a day number; the ends of a period are inclusive.
 */
export const valuesOn =
  ({ rules }: Pick<RuleSet, 'rules'>, today: number): ((name: string) => number | string | null) =>
  (name) => {
    const period = periodsOf(rules, name).find(
      ({ from, until }) => (from ?? today) <= today && today <= (until ?? today),
    );
    return single(period);
  };
