import { atEarliest, type Counting } from '../calendar/earliest.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Clock, Life } from './life.ts';
import { stepOf } from './lives.ts';

/** A step that was taken, and on which day in China (days since 1970). */
export interface TakenStep {
  readonly verb: string;
  readonly day: number;
}

/** How a clock stands. */
export interface ClockReading {
  /** Working days used so far; null where the calendar does not reach. */
  readonly used: number | null;
  /**
   * Last day, inclusive, within the limit; null while the clock stands still with time left, before it began, and
   * where the calendar does not reach.
   */
  readonly due: number | null;
  /**
   * The earliest day that `due` can be, where the calendar does not reach, however the holidays are arranged; null
   * where `due` is known and while the clock stands still with time left whatever they are.
   */
  readonly dueFrom: number | null;
  /** Since which day it stands still; null while it runs, when it is met, and before it began. */
  readonly stillSince: number | null;
  /** The day on which it was met; null while it is not. */
  readonly metOn: number | null;
}

/** What a clock is read by. */
export interface ClockLaw {
  /** Working days that it may run. */
  readonly limit: number;
  readonly calendar: WorkingCalendar;
}

/** A stretch in which the clock ran: the first day is not counted, the last one is; null: it runs. */
interface Stretch {
  readonly from: number;
  readonly to: number | null;
}

interface Course {
  stretches: Stretch[];
  stillSince: number | null;
  metOn: number | null;
}

/** What a life did, as its clock sees it. A new version has its own day of application and winds the clock anew. */
const courseOf = (life: Life, clock: Clock, steps: readonly TakenStep[]): Course => {
  let course: Course = { stretches: [], stillSince: null, metOn: null };
  let running: number | null = null;
  let state: string | null = null;
  for (const { verb, day } of steps) {
    const step = stepOf(life, state, verb);
    if (step === null) throw new Error(`a ${life.name} that is ${state} took the step ${verb}`);
    state = step.to;
    if (step.newVersion) {
      course = { stretches: [], stillSince: null, metOn: null };
      running = null;
    }
    const runs = clock.runsIn.includes(state);
    if (runs && running === null) {
      running = day;
      course.stillSince = null;
    } else if (!runs && running !== null) {
      course.stretches.push({ from: running, to: day });
      running = null;
      course.stillSince = day;
    }
    if (clock.metIn.includes(state)) {
      course.metOn = day;
      course.stillSince = null;
    }
  }
  if (running !== null) course.stretches.push({ from: running, to: null });
  return course;
};

/** How far a clock came. */
type Counted = Pick<ClockReading, 'used' | 'due'>;

const countedBy = (
  { stretches, metOn }: Course,
  limit: number,
  { addWorkingDays, workingDaysBetween }: Counting,
  today: number,
): Counted => {
  let used: number | null = 0;
  let due: number | null = null;
  for (const { from, to } of stretches) {
    if (used === null) break;
    const last = stretches.at(-1)?.from === from && (to === null || metOn !== null);
    const reached: number | null = addWorkingDays(from, limit - used);
    if (
      due === null &&
      reached !== null &&
      used < limit &&
      (last || (to !== null && reached <= to))
    ) {
      due = reached;
    }
    const counted: number | null = workingDaysBetween(from, Math.max(from, to ?? today));
    used = counted === null ? null : used + counted;
  }
  return { used, due };
};

/**
 * Reads a clock of working days from the steps of a life. The day on which it begins or goes on is not counted, the
 * day on which it stops is (Civil Code Art. 201).
 *
 * @param steps from the first, in order.
 * @param today days since 1970; a clock that runs has used the working days up to it, inclusive.
 * @throws Error for steps that the life's table does not hold.
 */
export const readClock = (
  life: Life,
  clock: Clock,
  steps: readonly TakenStep[],
  { limit, calendar }: ClockLaw,
  today: number,
): ClockReading => {
  const course = courseOf(life, clock, steps);
  const { stillSince, metOn } = course;
  const { used, due } = countedBy(course, limit, calendar, today);
  const dueFrom = due === null ? countedBy(course, limit, atEarliest(calendar), today).due : null;
  return { used, due, dueFrom, stillSince, metOn };
};
