import type { Account } from '../../domain/facts/fact-table.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { isoInstant } from '../iso-instant.ts';
import { prepared } from '../prepared.ts';
import { type Register, todayIn } from '../register.ts';
import { countingLaw, dayNumber } from '../steps/law-numbers-of.ts';
import type { Transaction } from '../transaction.ts';

/** How far one authority has told one account, and when it is expected to tell again. */
export interface FeedReach {
  readonly account: Account;
  /** Organisation; null where nobody told an account that is expected. */
  readonly teller: string | null;
  readonly tellerName: string | null;
  /** Told up to this day, the day included, ISO; null: nothing ever came. */
  readonly until: string | null;
  readonly toldAt: string | null;
  /** Longest time to the next telling, in days; null: none is expected here. */
  readonly days: number | null;
  /** Whether the ministry or an administrator set the days; else they are the law's. */
  readonly isSet: boolean;
  /** Whole days past the last one on which it is current, 0 while it is current; null: it never came. */
  readonly late: number | null;
}

/** What the database knows of a feed. */
export interface ReachRow {
  readonly account: Account;
  readonly teller: string | null;
  readonly tellerName: string | null;
  readonly until: string | null;
  readonly toldAt: string | null;
  readonly isSet: boolean;
  readonly days: number | null;
}

/** What the database knows of feeds; a row is a `ReachRow`. */
export const REACH_ROWS = sql`
  SELECT
    account,
    teller,
    teller_name AS "tellerName",
    until::text AS until,
    ${isoInstant('told_at')} AS "toldAt",
    is_set AS "isSet",
    days
  FROM register.feed_reaches()
`;

const REACHES = prepared(REACH_ROWS);

/**
 * How late a feed is: 0 on its last day, 1 on the day after.
 *
 * @param until day number up to which it was told.
 * @param days longest time to the next telling; null: none is expected, so that it is never late.
 */
export const daysLate = (until: number, days: number | null, today: number): number =>
  days === null ? 0 : Math.max(0, today - until - days);

/** What a feed is by the law's interval, where nobody set another. */
const reachOf = (row: ReachRow, lawDays: number, today: number): FeedReach => {
  const days = row.isSet ? row.days : lawDays;
  const never = days === null ? 0 : null;
  const late = row.until === null ? never : daysLate(dayNumber(row.until), days, today);
  return { ...row, days, late };
};

/** What feeds are on a day (ISO), by what the database knows of them. */
export const reachesOn = (
  register: Register,
  rows: readonly ReachRow[],
  day: string,
): readonly FeedReach[] => {
  const { numbers, today } = countingLaw(register, day);
  return rows.map((row) =>
    reachOf(row, numbers(`cn.registers-current.${row.account}`, null), today),
  );
};

/**
 * How far every account is told, by authority, as whoever asks may know: everybody. What nobody told stands there for
 * the registry and for customs alone, on whose silence a clear gate would rest, and where somebody expects it.
 *
 * @param today the register's day, ISO, where whoever asks read it already.
 */
export const feedReaches = async (
  register: Register,
  tx: Transaction,
  today?: string,
): Promise<readonly FeedReach[]> => {
  const day = today ?? (await todayIn(tx));
  return reachesOn(register, await tx.rows<ReachRow>(REACHES), day);
};

/** Whether a feed is late or never came. */
export const isMissing = ({ late }: FeedReach): boolean => late !== 0;

/** Accounts on whose silence a gate would be clear, and a car be at home (G19). */
export const SILENT_ACCOUNTS: readonly Account[] = ['certificate', 'declaration'];

/** A feed that an answer rests on, and that is late or never came. */
export type LateFeed = Pick<FeedReach, 'account' | 'until' | 'late'>;

const lateness = ({ late }: Pick<FeedReach, 'late'>): number => late ?? Number.MAX_SAFE_INTEGER;

/** Those that are late or never came first, the latest before the others. */
export const gravestFirst = (reaches: readonly FeedReach[]): FeedReach[] =>
  reaches.toSorted((a, b) => lateness(b) - lateness(a));

/** Of each account that an answer rests on the feed that is latest, where one is late or never came. */
export const lateFeeds = (
  reaches: readonly FeedReach[],
  accounts: readonly Account[] = SILENT_ACCOUNTS,
): LateFeed[] => {
  const missing = gravestFirst(reaches).filter(
    (reach) => accounts.includes(reach.account) && isMissing(reach),
  );
  const latest = new Map(missing.toReversed().map((reach) => [reach.account, reach]));
  return gravestFirst([...latest.values()]).map(({ account, until, late }) => ({
    account,
    until,
    late,
  }));
};
