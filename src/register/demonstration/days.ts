import { isoDate, parseIsoDate } from '../../domain/calendar/iso-date.ts';
import type { WorkingCalendar } from '../../domain/calendar/working-calendar.ts';

/** The day number of a day that the demonstration itself wrote. */
export const dayNumberOf = (iso: string): number => {
  const day = parseIsoDate(iso);
  if (day === null) throw new Error(`${iso} is no day`);
  return day;
};

/** A day some days later, ISO; earlier for a negative number. */
export const daysAfter = (iso: string, days: number): string => isoDate(dayNumberOf(iso) + days);

/** The n-th working day after a day, ISO; as many calendar days where the calendar does not reach. */
export const workingDaysAfter = (calendar: WorkingCalendar, iso: string, days: number): string => {
  const day = dayNumberOf(iso);
  return isoDate(calendar.addWorkingDays(day, days) ?? day + days);
};

/** The later of two days, ISO. */
export const laterOf = (one: string, other: string): string => (one > other ? one : other);
