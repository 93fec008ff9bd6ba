import { isoDate } from '../../../domain/calendar/iso-date.ts';
import { prepared } from '../../prepared.ts';
import type { Register } from '../../register.ts';
import { countingLaw, dayNumber } from '../../steps/law-numbers-of.ts';
import type { Transaction } from '../../transaction.ts';
import type { OutletSpoken } from './speaking-shapes.ts';

/** By what an outlet is said to refuse: thresholds of our own, of the law in force. */
export interface RefusalBounds {
  /** The first day that is counted, ISO. */
  readonly since: string;
  /** It refuses from so many cars on, where it refused more than it served. */
  readonly least: number;
}

/** The bounds of a day, ISO. */
export const refusalBounds = (register: Register, today: string): RefusalBounds => {
  const { numbers } = countingLaw(register, today);
  const days = numbers('cn.318.maker-service-capacity.refusalDays', null);
  return {
    since: isoDate(dayNumber(today) - days),
    least: numbers('cn.318.maker-service-capacity.refusals', null),
  };
};

/**
 * SQL: whether an outlet refuses, of the counts `w` of `register.outlet_words` and a parameter with the least
 * number.
 */
export const refusingBy = (least: string): string =>
  `coalesce(w.refused >= ${least} AND w.refused > w.served, false)`;

/** What each of some outlets said of late: every one of them, zeros where it said nothing. */
export const outletsSpoken = async (
  tx: Transaction,
  register: Register,
  { ids, today }: { readonly ids: readonly string[]; readonly today: string },
): Promise<ReadonlyMap<string, OutletSpoken>> => {
  const { since, least } = refusalBounds(register, today);
  const rows = await tx.rows<Omit<OutletSpoken, 'since'> & { id: string }>(
    prepared(`SELECT
        i.id,
        coalesce(w.served, 0) AS served,
        coalesce(w.refused, 0) AS refused,
        coalesce(w.waiting, 0) AS waiting,
        ${refusingBy('$3')} AS refusing
      FROM unnest($2::uuid[]) i (id)
      LEFT JOIN register.outlet_words($1, $2) w ON w.outlet = i.id`),
    [since, ids, least],
  );
  return new Map(rows.map(({ id, ...spoken }) => [id, { since, ...spoken }]));
};
