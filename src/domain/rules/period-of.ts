import type { DatedValue, Period } from './syntax.ts';

/**
 * The one period that always holds, or null when the date has to select one: then the value is
 * unknown while the date is, and outside the periods.
 */
export const solePeriod = ({ periods }: DatedValue): Period | null => {
  const [period] = periods;
  const always = period?.from === null && period.until === null;
  return period !== undefined && always && periods.length === 1 ? period : null;
};
