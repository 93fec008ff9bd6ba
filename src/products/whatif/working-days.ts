import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HolidaysFile, workingCalendarOf } from '../../domain/calendar/working-calendar.ts';

/**
 * China's working days from one day to another, both counted, of `reference/holidays.json`; null when
 * they lie outside the years whose holidays are known, or when there is none among them.
 *
 * @param from day number, inclusive.
 * @param until day number, inclusive.
 */
export const workingDaysIn = (
  referenceFolder: string,
  from: number,
  until: number,
): number | null => {
  const text = readFileSync(join(referenceFolder, 'holidays.json'), 'utf8');
  const calendar = workingCalendarOf(JSON.parse(text) as HolidaysFile);
  const days = calendar.workingDaysBetween(from - 1, until);
  return days === null || days === 0 ? null : days;
};
