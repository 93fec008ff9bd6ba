import type { WorkingCalendar } from './working-calendar.ts';

/** What a clock counts by. */
export type Counting = Pick<WorkingCalendar, 'addWorkingDays' | 'workingDaysBetween'>;

/**
 * Counts as if every day after the years whose holidays are known were a working day: whatever the State Council
 * arranges, no day that is counted to comes earlier, and no more working days pass. Takes n from 1 on, and a `to` that
 * is not before `from`; null before the calendar as ever.
 */
export const atEarliest = (calendar: WorkingCalendar): Counting => {
  const { from: first, until } = calendar;
  const between = (from: number, to: number): number | null => {
    const known = calendar.workingDaysBetween(Math.min(from, until), Math.min(to, until));
    return known === null ? null : known + Math.max(to, until) - Math.max(from, until);
  };
  return {
    workingDaysBetween: between,
    addWorkingDays: (day, n) => {
      const known = calendar.addWorkingDays(day, n);
      if (known !== null || day < first) return known;
      const left = n - (between(day, Math.max(day, until)) ?? 0);
      return Math.max(day, until) + left;
    },
  };
};
