import { factNamed } from '../../domain/facts/fact-table.ts';
import type { Rule, RuleSet } from '../../domain/rules/syntax.ts';

const TODAY = factNamed('today');

/** A copy of a rule's part in which every date that selects a version is the day of the answer. */
const asOfToday = <T>(part: T): T => {
  if (Array.isArray(part)) return part.map(asOfToday) as T;
  if (typeof part !== 'object' || part === null || part instanceof Map) return part;
  const isFact = 'column' in part;
  if (isFact) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      key === 'versionOn' ? TODAY : key === 'cases' ? value : asOfToday(value),
    ]),
  ) as T;
};

/**
 * The flags that are asked of vehicles in no application, which have no application date to select
 * a version: the day of the answer does.
 */
export const rulesOfEveryVehicle = (ruleSet: RuleSet): RuleSet => ({
  ...ruleSet,
  rules: ruleSet.rules
    .filter(({ everyVehicle }) => everyVehicle)
    .map((rule): Rule => asOfToday(rule)),
});
