import { isoDate } from '../../domain/calendar/iso-date.ts';
import type { Account } from '../../domain/facts/fact-table.ts';
import { dayNumber } from '../steps/law-numbers-of.ts';
import type { FeedReach } from '../telling/feed-reach.ts';
import type { AccountTelling } from './gather-filing.ts';

/** Last days, inclusive, on which what was told is current, ISO. */
export interface FeedsDue {
  /** Of the registry and of customs; null: nothing ever came. */
  readonly certificateDueOn: string | null;
  readonly declarationDueOn: string | null;
  /** Null: nobody tells it, and nobody expects it. */
  readonly refundDueOn: string | null;
  readonly subsidyDueOn: string | null;
}

/** Before all days: what was expected and never came. */
const NEVER = '2000-01-01'; // not-law: before all days

/** No end: no feed is expected. */
const NO_END = '9999-12-31'; // not-law: the last day that there is

const dueOf = ({ until, days }: FeedReach): string | null => {
  if (days === null) return NO_END;
  return until === null ? null : isoDate(dayNumber(until) + days);
};

/** The earliest of several; what never came is before all. */
const earliest = (reaches: readonly FeedReach[]): string | null => {
  const due = reaches.map(dueOf);
  return due.includes(null) ? null : (due.toSorted()[0] ?? null);
};

/** The same of an account that is not expected where nobody tells it. */
const ofTold = (reaches: readonly FeedReach[]): string | null =>
  reaches.length === 0 ? null : (earliest(reaches) ?? NEVER);

/**
 * How long what was told of vehicles is current. Of registries those that told of them, where each was told of by one.
 * Else, and of customs always, all that tell the account: what is absent might have been told by any of them.
 *
 * @param vins the vehicles.
 * @param told what others than applicants told of them.
 */
export const feedsDue = (
  reaches: readonly FeedReach[],
  vins: readonly string[],
  told: readonly Pick<AccountTelling, 'account' | 'vin' | 'standing' | 'teller'>[],
): FeedsDue => {
  const of = (account: Account) => reaches.filter((reach) => reach.account === account);
  const registries = of('certificate');
  const fed = told.filter(
    ({ account, standing }) => account === 'certificate' && standing === 'fed',
  );
  const known = new Set(registries.map(({ teller }) => teller));
  const toldHere = fed.filter(({ teller }) => known.has(teller));
  const isTold = new Set(toldHere.map(({ vin }) => vin));
  const tellers = new Set(toldHere.map(({ teller }) => teller));
  const all = vins.every((vin) => isTold.has(vin));
  return {
    certificateDueOn: earliest(
      all && vins.length > 0
        ? registries.filter(({ teller }) => tellers.has(teller ?? ''))
        : registries,
    ),
    declarationDueOn: earliest(of('declaration')),
    refundDueOn: ofTold(of('refund')),
    subsidyDueOn: ofTold(of('subsidy')),
  };
};
