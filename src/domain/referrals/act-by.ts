import { addMonths } from '../calendar/months.ts';
import type { LimitTerm, MoneyKind, ReferralTerms } from './referral-terms.ts';

/** Money at risk, as far as a period runs for it. */
export interface MoneyTold {
  readonly kind: MoneyKind;
  /** The day of the claim or the payment, days since 1970; null where it is not told. */
  readonly day: number | null;
}

/** The last day on which an office may act, and by which period. */
export interface ActBy {
  /** Days since 1970, inclusive. */
  readonly day: number;
  readonly limit: LimitTerm;
}

/**
 * By when an office must act on a referral: the end of the first period that still runs; where every dated one is
 * over, that of the last. Null where no day is told or no period has an end.
 *
 * @param office that the referral goes to; customs has periods of its own, from the day of the entry.
 * @param entries days of customs entries, days since 1970.
 * @param today days since 1970.
 */
export const actBy = (
  terms: ReferralTerms,
  {
    office,
    money,
    entries,
  }: {
    readonly office: 'tax' | 'customs';
    readonly money: readonly MoneyTold[];
    readonly entries: readonly number[];
  },
  today: number,
): ActBy | null => {
  const dated = (ids: readonly string[], day: number | null): readonly ActBy[] =>
    terms.limits.flatMap((limit) =>
      day === null || limit.months === null || !ids.includes(limit.id)
        ? []
        : [{ day: addMonths(day, limit.months), limit }],
    );
  const ends =
    office === 'customs'
      ? entries.flatMap((day) => dated(terms.customs, day))
      : money.flatMap(({ kind, day }) => dated(terms.money[kind].limits, day));
  const inOrder = ends.toSorted((one, other) => one.day - other.day);
  return inOrder.find(({ day }) => day >= today) ?? inOrder.at(-1) ?? null;
};
