import type { Actor } from '../../actor.ts';
import type { Outcome } from '../../outcome.ts';
import { needRight, type Register } from '../../register.ts';
import { type FeedRow, type FeedShown, feedShown, SHOWN_COLUMNS } from './feed-shown.ts';

/**
 * The last feed of each authority and account, the newest first; an administrator sees those of all authorities.
 *
 * Refusals: `right-missing`.
 */
export const listLastFeeds = (
  register: Register,
  actor: Actor,
): Promise<Outcome<readonly FeedShown[]>> =>
  register.as(actor, async (tx) => {
    needRight(actor, 'read');
    const rows = await tx.rows<FeedRow & Record<string, unknown>>(
      `SELECT ${SHOWN_COLUMNS}
        FROM (
          SELECT DISTINCT ON (teller, account) *
          FROM register.feed_file
          ORDER BY teller, account, told_at DESC, id DESC
        ) f
        ORDER BY f.told_at DESC, f.id DESC`,
    );
    return rows.map(feedShown);
  });
