import type { RuleSet } from '../domain/rules/syntax.ts';
import { valuesNear } from '../domain/rules/value-on.ts';
import type { RuleInfo } from '../domain/verdict/verdict.ts';
import type { Destination, Reference } from '../report/model.ts';

/** The value that sets the window of the letter rule, drawn as a band on every ledger line. */
const WINDOW = 'cn.648.letter-required.days';

/** Days after registration within which the letter rule asks for the manufacturer's letter, on a day. */
export const windowDaysOf = (ruleSet: RuleSet, today: number): number => {
  const days = valuesNear(ruleSet, today)(WINDOW);
  return typeof days === 'number' ? days : 0;
};

const rulesOf = (ruleSet: RuleSet): ReadonlyMap<string, RuleInfo> =>
  new Map(
    ruleSet.rules.map(({ code, id, axis, title, effect, weight, cites }) => [
      code,
      { code, id, axis, title, effect, weight, cites },
    ]),
  );

const destinationsOf = (ruleSet: RuleSet): ReadonlyMap<string, Destination> =>
  new Map(
    [...ruleSet.destinations].map(([country, { name, told, notes }]) => [
      country,
      { name, told, notes },
    ]),
  );

/** What the law knows that a page needs to speak of verdicts, as it stands on a day. */
export const reportReference = (ruleSet: RuleSet, today: number): Reference => ({
  windowDays: windowDaysOf(ruleSet, today),
  rules: rulesOf(ruleSet),
  notesByCountry: destinationsOf(ruleSet),
});
