import { atEarliest } from '../calendar/earliest.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { RuleSet } from '../rules/syntax.ts';
import { valuesOn } from '../rules/value-on.ts';

/** The value that says within how many working days a licence is issued, by `<rule id>.<value name>`. */
export const ISSUED_WITHIN = 'cn.licence.issue-clock.workingDays';

/**
 * First days of application on which one without a licence is still pending today, day numbers: from `certain` on it
 * is, from `possible` on it may be. They differ only where today lies after the calendar of working days.
 */
export interface PendingSince {
  readonly certain: number;
  readonly possible: number;
}

/** The first of the days before `from` since which no more days have passed than are allowed. */
const firstWithin = (from: number, within: number, passed: (day: number) => number): number => {
  let first = from;
  while (passed(first - 1) <= within) first -= 1;
  return first;
};

/**
 * Since when applications without a licence are pending today: not more working days have passed since than a licence
 * is issued within. Of days after the calendar nobody knows which are working days: all of them may be, or none. Null
 * when the law sets no such time on this day.
 *
 * @param today a day number.
 */
export const pendingSince = (
  ruleSet: RuleSet,
  calendar: WorkingCalendar,
  today: number,
): PendingSince | null => {
  const within = valuesOn(ruleSet, today)(ISSUED_WITHIN);
  if (typeof within !== 'number') return null;
  const last = Math.min(today, calendar.until);
  const known = (day: number): number =>
    day >= last ? 0 : (calendar.workingDaysBetween(day, last) ?? last - day);
  const possible = firstWithin(today, within, known);
  const { workingDaysBetween } = atEarliest(calendar);
  const certain = firstWithin(
    today,
    within,
    (day) => workingDaysBetween(day, today) ?? today - day,
  );
  return { certain, possible };
};
