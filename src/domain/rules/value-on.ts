import type { RuleSet } from './syntax.ts';

/**
 * The values of a law in force on a day, for what is computed before any rule is read: by
 * `<rule id>.<value name>`, the number or text; null for a value that the law does not set on that day, and for a
 * list.
 *
 * @param today a day number; the ends of a period are inclusive.
 */
export const valuesOn =
  ({ rules }: RuleSet, today: number): ((name: string) => number | string | null) =>
  (name) => {
    const value = rules.flatMap(({ values }) => values).find(({ id }) => id === name);
    const period = value?.periods.find(
      ({ from, until }) => (from ?? today) <= today && today <= (until ?? today),
    );
    const said = period?.value;
    return typeof said === 'number' || typeof said === 'string' ? said : null;
  };
