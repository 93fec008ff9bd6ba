import type { Account } from '../../../domain/facts/fact-table.ts';
import type { Actor } from '../../actor.ts';
import type { Outcome } from '../../outcome.ts';
import { needRight, type Register } from '../../register.ts';
import { type FeedShown, feedShown, SHOWN_COLUMNS } from './feed-shown.ts';

/** Which feeds are wanted. */
export interface FeedsWanted {
  readonly account?: Account;
  /** How many at most. */
  readonly limit: number;
  /** Where the page before ended, as it was told; the beginning without it. */
  readonly after?: string;
}

/** A page of feeds, the newest first. */
export interface FeedPage {
  readonly items: readonly FeedShown[];
  /** Where the next page begins; null at the end. */
  readonly next: string | null;
}

/** Lists the feeds that the authority of whoever asks has handed in; an administrator sees all. */
export const listFeeds = (
  register: Register,
  actor: Actor,
  { account, limit, after }: FeedsWanted,
): Promise<Outcome<FeedPage>> =>
  register.as(actor, async (tx) => {
    needRight(actor, 'read');
    const rows = await tx.rows(
      `SELECT ${SHOWN_COLUMNS}
        FROM register.feed_file f
        WHERE ($1::text IS NULL OR f.account = $1)
          AND (
            $2::uuid IS NULL
            OR (f.told_at, f.id) < (SELECT b.told_at, b.id FROM register.feed_file b WHERE b.id = $2)
          )
        ORDER BY f.told_at DESC, f.id DESC
        LIMIT $3`,
      [account ?? null, after ?? null, limit + 1],
    );
    const items = rows.slice(0, limit).map(feedShown);
    return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  });
