import type { LawNumbersSql } from '../../domain/rules/sql/law-numbers-sql.ts';

const RULE = 'integrity.month-end-burst';

/** What R05 counts by, in SQL of a day of registration. */
export interface BurstWindows {
  /** A value of R05 as of the end of a day's month. */
  readonly atMonthEnd: (name: string, day: string) => string;
  /** Whether a day is one of the last of its month. */
  readonly inWindow: (day: string) => string;
  /** Whether a day is one of the last of its quarter. */
  readonly inQuarter: (day: string) => string;
  /** Days of the window in which a unit's vehicles count together, at the end of a day's month; needs `grouped`. */
  readonly windowDays: (day: string) => string;
}

/** The id of a value of R05. */
export const ofBurst = (name: string): string => `${RULE}.${name}`;

/** The month of a day, as a number. */
export const monthOf = (day: string): string => `(year(${day}) * 12 + month(${day}))`; // not-law: the calendar

/** The quarter of a day, as a number. */
export const quarterOf = (day: string): string => `(year(${day}) * 4 + quarter(${day}))`; // not-law: the calendar

/** The windows of R05: those that hold at the end of the month in which a vehicle was registered. */
export const burstWindows = (law: LawNumbersSql): BurstWindows => {
  const atMonthEnd = (name: string, day: string): string =>
    law.on(ofBurst(name), `last_day(${day})`);
  const isLast = (day: string, days: string): string =>
    `last_day(${day}) - ${day} < ${atMonthEnd(days, day)}`;
  return {
    atMonthEnd,
    inWindow: (day) => `(${isLast(day, 'lastDays')})`,
    inQuarter: (day) => `(month(${day}) % 3 = 0 AND ${isLast(day, 'quarterDays')})`, // not-law: the calendar
    windowDays: (day) =>
      `CASE WHEN grouped THEN ${atMonthEnd('quarterDays', day)} ELSE ${atMonthEnd('lastDays', day)} END`,
  };
};
