import { civilOf, dayOf, daysInMonth } from './day.ts';

/**
 * The same day of the month, a number of calendar months later (earlier when negative); a day the
 * month lacks becomes its last day: 31 January and one month is 28 or 29 February.
 */
export const addMonths = (day: number, months: number): number => {
  const civil = civilOf(day);
  const count = (civil >> 9) * 12 + ((civil >> 5) & 15) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return dayOf(year, month, Math.min(civil & 31, daysInMonth(year, month)));
};

/**
 * Complete calendar months from one day to another: the largest n with `addMonths(from, n) <= to`,
 * so a month-end is a complete month after a longer month's end. Negative when `to` is earlier.
 *
 * In closed form, which the SQL reader of the rules shares: the difference of the months, less one
 * when the day of the month has not come yet and `to` is not the last day of its month.
 */
export const monthsBetween = (from: number, to: number): number => {
  const start = civilOf(from);
  const end = civilOf(to);
  const endYear = end >> 9;
  const endMonth = (end >> 5) & 15;
  const endDay = end & 31;
  const months = (endYear - (start >> 9)) * 12 + endMonth - ((start >> 5) & 15);
  const notYet = (start & 31) > endDay && endDay !== daysInMonth(endYear, endMonth);
  return notYet ? months - 1 : months;
};
