import type { RuleSet } from '../../domain/rules/syntax.ts';

/**
 * Whole numbers of the law as they stand last, by their names; what the rules' findings were worked out with.
 *
 * @throws when the law has no such number: the value's name is the program's own.
 */
export const valueIn =
  ({ rules }: RuleSet) =>
  (id: string): number => {
    const value = rules
      .flatMap(({ values }) => values)
      .find((each) => each.id === id)
      ?.periods.at(-1)?.value;
    if (typeof value !== 'number') throw new Error(`the law has no number ${id}`);
    return value;
  };
