import { daysInMonth } from '../../domain/calendar/day.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';

/** Year, month 1-12 and date of a day number, and how many days its month has. */
export const civilOf = (
  day: number,
): {
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly days: number;
} => {
  const [year = 0, month = 1, date = 1] = isoDate(day).split('-').map(Number);
  return { year, month, date, days: daysInMonth(year, month) };
};

/** Sunday is 0; 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;
