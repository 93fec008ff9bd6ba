import { isoDate } from '../../domain/calendar/iso-date.ts';
import { APPLICATION_LIFE } from '../../domain/lives/application-life.ts';
import { lastDayOfTerm, type Pause, readClock, type TakenStep } from '../../domain/lives/clock.ts';
import type { Life } from '../../domain/lives/life.ts';
import { JOB } from '../actor.ts';
import { prepared } from '../prepared.ts';
import { type Register, todayIn } from '../register.ts';
import type { Clock } from '../shapes.ts';
import { type Step, stepsOf } from '../stores/events.ts';
import type { Transaction } from '../transaction.ts';
import { type CountingLaw, countingLaw, dayNumber } from './law-numbers-of.ts';
import type { LifeTable } from './life-tables.ts';

const shown = (day: number | null): string | null => (day === null ? null : isoDate(day));

const NO_DAY = { due: null, dueFrom: null };

/** A hearing, as the clock of its application sees it: when it was told, answered, and by when it may be. */
export interface HeardDays {
  readonly told_on: string;
  readonly heard_on: string | null;
  readonly due_on: string | null;
}

/** How long the clock of an application stands still for a hearing. */
export const pauseOf = ({ told_on, heard_on, due_on }: HeardDays): Pause => {
  const to = heard_on ?? due_on;
  return {
    from: dayNumber(told_on),
    to: to === null ? null : dayNumber(to),
    ended: heard_on !== null,
  };
};

/** When the clock of an application stands still since an exporter may answer what is proposed of a vehicle. */
const pausesOf = async (tx: Transaction, id: string): Promise<readonly Pause[]> => {
  const rows = await tx.rows<HeardDays & Record<string, unknown>>(
    prepared(`SELECT told_on, heard_on, due_on
      FROM register.hearing
      WHERE application = $1 AND told_on IS NOT NULL`),
    [id],
  );
  return rows.map(pauseOf);
};

/** What runs in a life: its clock, and the term for what is asked. */
interface Clocks {
  /** Null of a life that has none. */
  readonly clock: Clock | null;
  /** The last day of the term, ISO; null of a life that has none, and where nobody knows it yet. */
  readonly until: string | null;
}

/** How the clock of a life stands, from its steps, from the first; null of a life that has none. */
export const clockOf = (
  { numbers, calendar, today }: CountingLaw,
  life: Life,
  steps: readonly TakenStep[],
  pauses: readonly Pause[],
): Clock | null => {
  const [clock] = life.clocks ?? [];
  if (clock === undefined) return null;
  const limit = numbers(clock.limit, steps.at(0)?.day ?? today);
  const counting = { limit, calendar };
  const { used, due, dueFrom, stillSince, metOn } = readClock(
    life,
    clock,
    steps,
    counting,
    today,
    pauses,
  );
  return {
    name: clock.name,
    limit,
    used,
    due: shown(due),
    dueFrom: shown(dueFrom),
    stillSince: shown(stillSince),
    metOn: shown(metOn),
  };
};

const termOf = (
  { numbers, calendar, today }: CountingLaw,
  { term }: Life,
  steps: readonly TakenStep[],
): string | null => {
  if (term === undefined) return null;
  const limit = numbers(term.limit, steps.at(-1)?.day ?? today);
  return shown(lastDayOfTerm(term, steps, { limit, calendar }));
};

/** How clock and term of something stand, from its steps, from the first. */
export const clocksOf = async (
  register: Register,
  tx: Transaction,
  life: Life,
  id: string,
  taken: readonly Step[],
): Promise<Clocks> => {
  if (life.clocks === undefined && life.term === undefined) return { clock: null, until: null };
  const steps = taken.map(({ verb, day }) => ({ verb, day: dayNumber(day) }));
  const counting = countingLaw(register, await todayIn(tx));
  // nothing is proposed of a vehicle before an officer took its application
  const mayPause = life === APPLICATION_LIFE && steps.some(({ verb }) => verb === 'take');
  const pauses = mayPause ? await pausesOf(tx, id) : [];
  return { clock: clockOf(counting, life, steps, pauses), until: termOf(counting, life, steps) };
};

/**
 * Writes the day on which something falls due, or the earliest that it can be, by which lists are sorted, and none once
 * the clock is met, and the last day of a term; to be called after each step that the clock may feel.
 *
 * @returns whether it wrote another day than stood there.
 */
export const windClock = async (
  register: Register,
  tx: Transaction,
  living: LifeTable,
  id: string,
): Promise<boolean> => {
  const { life, relation } = living;
  const taken = await stepsOf(tx, life.name, id);
  const { clock, until } = await clocksOf(register, tx, life, id, taken);
  const { due, dueFrom } = clock === null || clock.metOn !== null ? NO_DAY : clock;
  if (life.term === undefined) {
    const written = await tx.as(JOB, () =>
      tx.run(
        prepared(`UPDATE ${relation} SET due_on = $2, due_from = $3
          WHERE id = $1 AND (due_on, due_from) IS DISTINCT FROM ($2::date, $3::date)`),
        [id, due, dueFrom],
      ),
    );
    return written > 0;
  }
  const written = await tx.as(JOB, () =>
    tx.run(
      prepared(`UPDATE ${relation} SET due_on = $2, due_from = $3, return_until = $4
        WHERE id = $1
          AND (due_on, due_from, return_until) IS DISTINCT FROM ($2::date, $3::date, $4::date)`),
      [id, due, dueFrom, until],
    ),
  );
  return written > 0;
};
