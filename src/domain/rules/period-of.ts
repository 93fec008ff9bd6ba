import type { DatedValue, Period, Rule } from './syntax.ts';

/**
 * The one period that holds a value for the whole life of its own rule, or null when the date has to
 * select it. A rule that borrows another's value always selects by date: outside the periods the
 * value is unknown.
 */
export const solePeriod = (value: DatedValue, rule: Rule): Period | null => {
  const [period] = value.periods;
  if (period === undefined || value.periods.length > 1 || !rule.values.includes(value)) return null;
  const coversStart = period.from === null || (rule.from !== null && period.from <= rule.from);
  const coversEnd =
    period.until === null ||
    rule.unknownAfterwards ||
    (rule.until !== null && period.until >= rule.until);
  return coversStart && coversEnd ? period : null;
};
