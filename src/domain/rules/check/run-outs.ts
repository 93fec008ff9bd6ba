import { isoDate } from '../../calendar/iso-date.ts';
import type { Rule, RuleSet } from '../syntax.ts';

/** Something of the law that ends, or was to begin, near a day. */
export interface RunOut {
  /** The file it stands in. */
  readonly file: string;
  /** Id of the rule or value; empty for the calendar. */
  readonly where: string;
  /** The last day that is known, or of an announced rule the day on which it was to begin; a day number. */
  readonly day: number;
  readonly message: string;
}

/**
 * How many days before its day something is warned of, and how many days after, both inclusive: time to look for what
 * follows. Kenya's notice for 2026 came 44 days before it.
 */
const WARNED_DAYS = 60;

const DAY_WORDS = new Intl.NumberFormat('en', { style: 'unit', unit: 'day', unitDisplay: 'long' });

const distance = (day: number, on: number): string => {
  if (day === on) return 'today';
  return day > on ? `in ${DAY_WORDS.format(day - on)}` : `${DAY_WORDS.format(on - day)} ago`;
};

const ends = (day: number, on: number): string =>
  `${on > day ? 'ran out' : 'runs out'} ${isoDate(day)}, ${distance(day, on)}`;

/** @param stays whether answers stay open until somebody looks: then it is warned of ever after. */
const isNear = (day: number, on: number, stays: boolean): boolean =>
  on >= day - WARNED_DAYS && (stays || on <= day + WARNED_DAYS);

const runOutsOf = (rule: Rule, on: number): readonly RunOut[] => {
  const { file, id, code, from, until, announced, unknownAfterwards, values } = rule;
  const found: RunOut[] = [];
  if (announced && from !== null && isNear(from, on, false)) {
    const verb = on < from ? 'begins' : 'was to begin';
    const message =
      `${code} is announced and ${verb} ${isoDate(from)}, ${distance(from, on)}: look for a source as ` +
      `new as that`;
    found.push({ file, where: id, day: from, message });
  }
  if (until !== null && isNear(until, on, unknownAfterwards)) {
    const then = unknownAfterwards ? 'its answer is unknown afterwards' : 'nothing follows it here';
    found.push({ file, where: id, day: until, message: `${code} ${ends(until, on)}; ${then}` });
  }
  for (const value of values) {
    const last = value.periods.at(-1)?.until ?? null;
    if (last === null || last === until || !isNear(last, on, false)) continue;
    found.push({
      file,
      where: value.id,
      day: last,
      message: `a value of ${code} ${ends(last, on)}`,
    });
  }
  return found;
};

/**
 * What of the law runs out around a day: rules and values with an end, announced rules at their beginning, and the
 * calendar of working days. Rules that are unknown afterwards, and the calendar, go on being told of after their end.
 *
 * @param calendarUntil last day of the calendar of working days, a day number.
 * @param on a day number.
 */
export const runOuts = (ruleSet: RuleSet, calendarUntil: number, on: number): readonly RunOut[] => {
  const calendar: RunOut = {
    file: 'reference/holidays.json',
    where: '',
    day: calendarUntil,
    message: `the calendar of working days ${ends(calendarUntil, on)}; clocks that need later days are unknown`,
  };
  return [
    ...ruleSet.rules.flatMap((rule) => runOutsOf(rule, on)),
    ...(isNear(calendarUntil, on, true) ? [calendar] : []),
  ].sort((a, b) => a.day - b.day);
};
