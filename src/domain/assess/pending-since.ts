import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { RuleSet } from '../rules/syntax.ts';
import { valuesOn } from '../rules/value-on.ts';

/** The value that says within how many working days a licence is issued, by `<rule id>.<value name>`. */
export const ISSUED_WITHIN = 'cn.licence.issue-clock.workingDays';

/**
 * The first day of application on which one without a licence is still pending today: not more working days have
 * passed since than a licence is issued within. Where the working days are not known, so many days. Null when the
 * law sets no such time on this day.
 *
 * @param today a day number.
 */
export const pendingSince = (
  ruleSet: RuleSet,
  calendar: WorkingCalendar,
  today: number,
): number | null => {
  const within = valuesOn(ruleSet, today)(ISSUED_WITHIN);
  if (typeof within !== 'number') return null;
  const passed = (day: number): number => calendar.workingDaysBetween(day, today) ?? today - day;
  let first = today;
  while (passed(first - 1) <= within) first -= 1;
  return first;
};
