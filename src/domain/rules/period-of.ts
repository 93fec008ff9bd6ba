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

/**
 * The period in force on a day or, on a day without one, the next that begins, and after all the last: for words
 * about a value, which is spoken of on other days too. Null only for a value without periods.
 *
 * @param day a day number; the ends of a period are inclusive.
 */
export const periodNear = ({ periods }: DatedValue, day: number): Period | null =>
  periods.find(({ until }) => until === null || day <= until) ?? periods.at(-1) ?? null;

/** The period in force on a day, a day number; null when none is. The ends of a period are inclusive. */
export const periodOn = ({ periods }: DatedValue, day: number): Period | null =>
  periods.find(({ from, until }) => (from ?? day) <= day && day <= (until ?? day)) ?? null;
