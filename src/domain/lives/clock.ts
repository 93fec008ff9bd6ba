import { atEarliest, type Counting } from '../calendar/earliest.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Clock, Life, Step, Term } from './life.ts';
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
   * where the calendar does not reach. In a pause whose last day is known it is the day if nobody ends it earlier.
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

/** A stretch in which a clock stands still beside the states of its life: while an exporter may answer. */
export interface Pause {
  /** The day on which it begins; the clock has counted it. */
  readonly from: number;
  /** Its last day, inclusive, or the latest that it can be; null where nobody knows yet. */
  readonly to: number | null;
  /** True: it has ended; false: `to` is to come, or has passed by itself. */
  readonly ended: boolean;
}

interface Course {
  stretches: Stretch[];
  stillSince: number | null;
  metOn: number | null;
}

/** The step from a state that came by its date. */
const stepByDate = (life: Life, state: string | null, verb: string): Step | null => {
  const come = life.byDate?.find(({ from }) => state !== null && from.includes(state));
  return come === undefined ? null : stepOf(life, come.to, verb);
};

/** What a life did, as its clock sees it. A new version has its own day of application and winds the clock anew. */
const courseOf = (life: Life, clock: Clock, steps: readonly TakenStep[]): Course => {
  let course: Course = { stretches: [], stillSince: null, metOn: null };
  let running: number | null = null;
  let state: string | null = null;
  for (const { verb, day } of steps) {
    const step: Step | null = stepOf(life, state, verb) ?? stepByDate(life, state, verb);
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

const cut = (stretch: Stretch, { from, to }: Pause): readonly Stretch[] => {
  if ((to !== null && to <= stretch.from) || (stretch.to !== null && from >= stretch.to))
    return [stretch];
  return [
    ...(from > stretch.from ? [{ from: stretch.from, to: from }] : []),
    ...(to !== null && (stretch.to === null || to < stretch.to)
      ? [{ from: to, to: stretch.to }]
      : []),
  ];
};

/** A course without its pauses. */
const paused = (course: Course, pauses: readonly Pause[], today: number): Course => {
  const runs = course.stretches.at(-1)?.to === null;
  const still = pauses.filter(
    ({ from, to, ended }) =>
      runs && from <= today && (to === null || today < to || (today === to && !ended)),
  );
  const stretches = pauses.reduce<readonly Stretch[]>(
    (left, pause) => left.flatMap((stretch) => cut(stretch, pause)),
    course.stretches,
  );
  const since = still.length === 0 ? course.stillSince : Math.min(...still.map(({ from }) => from));
  return { ...course, stretches: [...stretches], stillSince: since };
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
 * The last day, inclusive, on which the step of a life's term may be taken; null before anything was handed in, and
 * where the calendar does not reach.
 */
export const lastDayOfTerm = (
  { since }: Term,
  steps: readonly TakenStep[],
  { limit, calendar }: ClockLaw,
): number | null => {
  const handedIn = steps.findLast(({ verb }) => since.includes(verb));
  return handedIn === undefined ? null : calendar.addWorkingDays(handedIn.day, limit);
};

/**
 * Reads a clock of working days from the steps of a life. The day on which it begins or goes on is not counted, the
 * day on which it stops is (Civil Code Art. 201).
 *
 * @param steps from the first, in order.
 * @param today days since 1970; a clock that runs has used the working days up to it, inclusive.
 * @param pauses in any order; they may overlap.
 * @throws Error for steps that the life's table does not hold.
 */
export const readClock = (
  life: Life,
  clock: Clock,
  steps: readonly TakenStep[],
  { limit, calendar }: ClockLaw,
  today: number,
  pauses: readonly Pause[] = [],
): ClockReading => {
  const course = paused(courseOf(life, clock, steps), pauses, today);
  const { stillSince, metOn } = course;
  const { used, due } = countedBy(course, limit, calendar, today);
  const dueFrom = due === null ? countedBy(course, limit, atEarliest(calendar), today).due : null;
  return { used, due, dueFrom, stillSince, metOn };
};
