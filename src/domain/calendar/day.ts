/**
 * Plain dates as day numbers: whole days since 1970-01-01 (= 0) in the proleptic Gregorian
 * calendar, negative before it. No time of day, no time zone: a Chinese form's date is a day.
 *
 * The arithmetic is Hinnant's days_from_civil and civil_from_days (years counted from 1 March, in
 * cycles of 400 years of 146,097 days), public domain.
 */

const DAYS_OF_CYCLE = 146_097; // not-law: the calendar
/** Days from 0000-03-01 to 1970-01-01. */
const EPOCH = 719_468;
const DAYS_OF_MONTH = Uint8Array.of(0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);

/**
 * The day number of a date that is known to exist; `calendarDay` is the one that checks.
 * Month 1-12, day 1-31.
 */
export const dayOf = (year: number, month: number, dayOfMonth: number): number => {
  const y = month <= 2 ? year - 1 : year;
  const cycle = Math.floor(y / 400);
  const yearOfCycle = y - cycle * 400;
  const monthFromMarch = month > 2 ? month - 3 : month + 9;
  const dayOfYear = (((153 * monthFromMarch + 2) / 5) | 0) + dayOfMonth - 1;
  const dayOfCycle =
    yearOfCycle * 365 + ((yearOfCycle / 4) | 0) - ((yearOfCycle / 100) | 0) + dayOfYear; // not-law: days of a year
  return cycle * DAYS_OF_CYCLE + dayOfCycle - EPOCH;
};

/** The number of days in a month (1-12) of a year. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
    ? 29
    : (DAYS_OF_MONTH[month] ?? 0);

/**
 * The day number of a year, month and day as somebody wrote them. Returns null when there is no
 * such date (2026-02-30), when a part is no whole number, or when the year is outside 0-9999.
 */
export const calendarDay = (year: number, month: number, dayOfMonth: number): number | null => {
  if (!Number.isInteger(year) || year < 0 || year > 9999) return null;
  if (!Number.isInteger(month) || month < 1 || month > 12) return null;
  if (!Number.isInteger(dayOfMonth) || dayOfMonth < 1) return null;
  return dayOfMonth > daysInMonth(year, month) ? null : dayOf(year, month, dayOfMonth);
};

/**
 * Year, month and day of a day number packed into one integer, `year << 9 | month << 5 | day`, so
 * that taking a date apart allocates nothing. Unpack with `>> 9`, `>> 5 & 15`, `& 31`.
 */
export const civilOf = (day: number): number => {
  const shifted = day + EPOCH;
  const cycle = Math.floor(shifted / DAYS_OF_CYCLE);
  const dayOfCycle = shifted - cycle * DAYS_OF_CYCLE;
  const yearOfCycle =
    ((dayOfCycle -
      ((dayOfCycle / 1460) | 0) +
      ((dayOfCycle / 36_524) | 0) -
      ((dayOfCycle / 146_096) | 0)) /
      365) | // not-law: days of a year
    0;
  const dayOfYear =
    dayOfCycle - (365 * yearOfCycle + ((yearOfCycle / 4) | 0) - ((yearOfCycle / 100) | 0)); // not-law: days of a year
  const monthFromMarch = ((5 * dayOfYear + 2) / 153) | 0;
  const dayOfMonth = dayOfYear - (((153 * monthFromMarch + 2) / 5) | 0) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0);
  return (year << 9) | (month << 5) | dayOfMonth;
};

/** The calendar year of a day. */
export const yearOf = (day: number): number => civilOf(day) >> 9;

/**
 * Calendar days from one day to another, the first not counted (Civil Code Art. 201: the day on
 * which a period begins is not counted). Negative when `to` is earlier.
 */
export const daysBetween = (from: number, to: number): number => to - from;

/** The earlier of two days either of which may not be known. */
export const earlierDay = (a: number | null, b: number | null): number | null =>
  a === null || (b !== null && b < a) ? b : a;
