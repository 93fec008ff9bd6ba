import { isoDate } from '../../domain/calendar/iso-date.ts';
import { APPLICATION_LIFE } from '../../domain/lives/application-life.ts';
import { lastDayOfTerm, type Pause, readClock } from '../../domain/lives/clock.ts';
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

/** When the clock of an application stands still since an exporter may answer what is proposed of a vehicle. */
const pausesOf = async (tx: Transaction, life: Life, id: string): Promise<readonly Pause[]> => {
  if (life !== APPLICATION_LIFE) return [];
  const rows = await tx.rows<{ told_on: string; heard_on: string | null; due_on: string | null }>(
    prepared(`SELECT told_on, heard_on, due_on
      FROM register.hearing
      WHERE application = $1 AND told_on IS NOT NULL`),
    [id],
  );
  return rows.map(({ told_on, heard_on, due_on }) => {
    const to = heard_on ?? due_on;
    return {
      from: dayNumber(told_on),
      to: to === null ? null : dayNumber(to),
      ended: heard_on !== null,
    };
  });
};

/** How the clock of something stands, from its steps, from the first; null of a life that has none. */
export const clockOfSteps = async (
  register: Register,
  tx: Transaction,
  life: Life,
  id: string,
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
    await pausesOf(tx, life, id),
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

/** The last day of the term of a life, ISO; null of a life that has none, and where nobody knows it yet. */
export const termOf = async (
  register: Register,
  tx: Transaction,
  { term }: Life,
  taken: readonly Step[],
): Promise<string | null> => {
  if (term === undefined) return null;
  const steps = taken.map(({ verb, day }) => ({ verb, day: dayNumber(day) }));
  const { numbers, calendar, today } = countingLaw(register, await todayIn(tx));
  const limit = numbers(term.limit, steps.at(-1)?.day ?? today);
  return shown(lastDayOfTerm(term, steps, { limit, calendar }));
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
  const clock = await clockOfSteps(register, tx, life, id, taken);
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
  const until = await termOf(register, tx, life, taken);
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
