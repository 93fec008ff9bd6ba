import type { FactDefinition } from '../fact-definition.ts';

/** The day of the answer, and clocks that run until it. */
export const CLOCK_FACTS = [
  {
    name: 'today',
    kind: 'date',
    en: 'Day of the answer',
    zh: '审查基准日',
    headers: [],
    about: 'the day the question is asked, given by the caller; clocks that run are read on it',
  },
  {
    name: 'clock.issueWorkingDays',
    kind: 'integer',
    unit: 'working days',
    en: 'Working days to issue',
    zh: '发证工作日数',
    headers: [],
    about:
      'working days after licence.appliedOn up to and including licence.issuedOn, or today while it is not issued; ' +
      'null outside the years of the State Council calendar',
  },
  {
    name: 'clock.calendarUntil',
    kind: 'date',
    en: 'Last day of the working-day calendar',
    zh: '工作日历截止日',
    headers: [],
    about:
      'the last day of the years whose holidays the State Council has arranged, as far as they are in ' +
      '`reference/holidays.json`; working days after it cannot be counted',
  },
] as const satisfies readonly FactDefinition[];
