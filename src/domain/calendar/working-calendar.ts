import { dayOf } from './day.ts';
import { parseIsoDate } from './iso-date.ts';

/** One year of the State Council's holiday arrangement. */
export interface HolidayYear {
  readonly year: number;
  /** ISO dates off work, weekends within a holiday included. */
  readonly holidays: readonly string[];
  /** ISO dates of weekends worked instead (调休). */
  readonly workdays: readonly string[];
}

/** The shape of `reference/holidays.json`; years ascending without a gap. */
export interface HolidaysFile {
  readonly years: readonly HolidayYear[];
}

/**
 * China's working days. Every answer is null when a day it needs lies outside the years whose
 * holiday arrangement is known: a year's holidays are announced only at the end of the year before.
 */
export interface WorkingCalendar {
  /** First and last day covered, both inclusive. */
  readonly from: number;
  readonly until: number;
  readonly isWorkingDay: (day: number) => boolean | null;
  /**
   * The n-th working day after a day, which is itself not counted; for a negative n, before it.
   * For n = 0 the day itself, working or not.
   */
  readonly addWorkingDays: (day: number, n: number) => number | null;
  /** Working days after `from` up to and including `to`; negative when `to` is earlier. */
  readonly workingDaysBetween: (from: number, to: number) => number | null;
}

/** Sunday is 0; 1970-01-01 was a Thursday. */
const weekday = (day: number): number => (((day + 4) % 7) + 7) % 7;

const isWeekend = (day: number): boolean => weekday(day) === 0 || weekday(day) === 6;

const daysOfDates = (dates: readonly string[]): number[] =>
  dates.map((date) => {
    const day = parseIsoDate(date);
    if (day === null) throw new Error(`holiday calendar: '${date}' is no ISO date`);
    return day;
  });

/**
 * Builds the calendar from the yearly arrangements.
 *
 * @throws Error when the years are none, not ascending one by one, or hold a text that is no date:
 *   the reference file is broken.
 */
export const workingCalendarOf = (file: HolidaysFile): WorkingCalendar => {
  const years = file.years.map(({ year }) => year);
  const [firstYear] = years;
  if (firstYear === undefined || years.some((year, place) => year !== firstYear + place)) {
    throw new Error('holiday calendar: the years must follow one another');
  }
  const from = dayOf(firstYear, 1, 1);
  const until = dayOf(firstYear + years.length, 1, 1) - 1;
  const off = new Set(file.years.flatMap(({ holidays }) => daysOfDates(holidays)));
  const on = new Set(file.years.flatMap(({ workdays }) => daysOfDates(workdays)));

  /** Working days in order, and for each day covered how many of them lie before it. */
  const workingDays: number[] = [];
  const before = new Int32Array(until - from + 2);
  for (let day = from; day <= until; day += 1) {
    if (on.has(day) || !(isWeekend(day) || off.has(day))) workingDays.push(day);
    before[day - from + 1] = workingDays.length;
  }

  const covers = (day: number): boolean => day >= from && day <= until;
  const countBefore = (day: number): number => before[day - from] ?? 0;

  return {
    from,
    until,
    isWorkingDay: (day) => (covers(day) ? countBefore(day + 1) > countBefore(day) : null),
    addWorkingDays: (day, n) => {
      if (!covers(day)) return null;
      if (n === 0) return day;
      return workingDays[n > 0 ? countBefore(day + 1) + n - 1 : countBefore(day) + n] ?? null;
    },
    workingDaysBetween: (start, end) =>
      covers(start) && covers(end) ? countBefore(end + 1) - countBefore(start + 1) : null,
  };
};
