import type { RuleSet } from '../../domain/rules/syntax.ts';
import { valuesOn } from '../../domain/rules/value-on.ts';

/**
 * The whole number that the law sets for a value on a day.
 * @param day a day number.
 * @throws when the law has no such number then: the value's name is the program's own.
 */
export const valueOn = (ruleSet: RuleSet, name: string, day: number): number => {
  const said = valuesOn(ruleSet, day)(name);
  if (typeof said !== 'number') throw new Error(`the law sets no ${name} on this day`);
  return said;
};
