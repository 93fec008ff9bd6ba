import { isoDate } from '../../domain/calendar/iso-date.ts';
import { readClock } from '../../domain/lives/clock.ts';
import type { Life } from '../../domain/lives/life.ts';
import { JOB } from '../actor.ts';
import { prepared } from '../prepared.ts';
import { type Register, todayIn } from '../register.ts';
import type { Clock } from '../shapes.ts';
import { type Step, stepsOf } from '../stores/events.ts';
import type { Transaction } from '../transaction.ts';
import { countingLaw, dayNumber } from './law-numbers-of.ts';
import type { LifeTable } from './life-tables.ts';

const shown = (day: number | null): string | null => (day === null ? null : isoDate(day));

const NO_DAY = { due: null, dueFrom: null };

/** How the clock of something stands, from its steps, from the first; null of a life that has none. */
export const clockOfSteps = async (
  register: Register,
  tx: Transaction,
  life: Life,
  taken: readonly Step[],
): Promise<Clock | null> => {
  const [clock] = life.clocks ?? [];
  if (clock === undefined) return null;
  const steps = taken.map(({ verb, day }) => ({ verb, day: dayNumber(day) }));
  const { numbers, calendar, today } = countingLaw(register, await todayIn(tx));
  const begun = steps.at(0)?.day ?? today;
  const limit = numbers(clock.limit, begun);
  const { used, due, dueFrom, stillSince, metOn } = readClock(
    life,
    clock,
    steps,
    { limit, calendar },
    today,
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

/** How the clock of something stands; null of a life that has none. */
export const clockOf = async (
  register: Register,
  tx: Transaction,
  life: Life,
  id: string,
): Promise<Clock | null> =>
  life.clocks === undefined
    ? null
    : clockOfSteps(register, tx, life, await stepsOf(tx, life.name, id));

/**
 * Writes the day on which something falls due, or the earliest that it can be, by which lists are sorted, and none once
 * the clock is met; to be called after each step that the clock may feel.
 *
 * @returns whether it wrote another day than stood there.
 */
export const windClock = async (
  register: Register,
  tx: Transaction,
  living: LifeTable,
  id: string,
): Promise<boolean> => {
  const clock = await clockOf(register, tx, living.life, id);
  const { due, dueFrom } = clock === null || clock.metOn !== null ? NO_DAY : clock;
  const written = await tx.as(JOB, () =>
    tx.run(
      prepared(`UPDATE ${living.relation} SET due_on = $2, due_from = $3
        WHERE id = $1 AND (due_on, due_from) IS DISTINCT FROM ($2::date, $3::date)`),
      [id, due, dueFrom],
    ),
  );
  return written > 0;
};
