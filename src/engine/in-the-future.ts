import type { Dossier } from '../domain/assess/dossier.ts';
import { isoDate } from '../domain/calendar/iso-date.ts';
import { FACTS, type Fact } from '../domain/facts/fact-table.ts';
import type { Problem } from '../domain/verdict/verdict.ts';
import { problemAt } from '../intake/problem-catalogue.ts';
import type { AccountRows } from './account-rows.ts';

/** Facts that are days of events: one that lies ahead is a slip of the pen. */
export const EVENT_DAYS: readonly Fact[] = FACTS.filter(
  ({ kind, derived, ahead }) => kind === 'date' && !derived && ahead !== true,
);

/** The last day on which an event may have happened: feeds and the day of the answer may be a day apart. */
export const lastEventDay = (today: number): number => today + 1;

/** The problems of a row, with one more for each day of an event that lies ahead. The values are left as they are. */
export const withFutureDays = (
  problems: readonly Problem[],
  row: number,
  values: Dossier,
  today: number,
): readonly Problem[] => {
  const last = lastEventDay(today);
  let all = problems;
  for (const { name, index } of EVENT_DAYS) {
    const day = values[index];
    if (typeof day !== 'number' || day <= last) continue;
    all = [...all, problemAt(row, name, 'in-the-future', isoDate(day))];
  }
  return all;
};

/** An account with the problems of its days that lie ahead. */
export const withFutureRows = (account: AccountRows, today: number): AccountRows => ({
  ...account,
  rows: account.rows.map((read) => ({
    ...read,
    problems: withFutureDays(read.problems, read.row, read.values, today),
  })),
});
