import type { Account } from '../../../domain/facts/fact-table.ts';
import type { Actor } from '../../actor.ts';
import type { Outcome } from '../../outcome.ts';
import { type PageAsked, type PageOf, pageAsked } from '../../page.ts';
import { needRight, type Register } from '../../register.ts';
import { type FeedRow, type FeedShown, feedShown, SHOWN_COLUMNS } from './feed-shown.ts';

/** Which feeds are wanted. */
export interface FeedsWanted extends PageAsked {
  readonly account?: Account;
}

/**
 * Lists the feeds that the authority of whoever asks has handed in, the newest first; an administrator sees all.
 *
 * Refusals: `right-missing`, `cursor-not-valid`.
 */
export const listFeeds = (
  register: Register,
  actor: Actor,
  { account, ...asked }: FeedsWanted,
): Promise<Outcome<PageOf<FeedShown>>> =>
  register.as(actor, async (tx) => {
    needRight(actor, 'read');
    const page = pageAsked(register, 'feeds', asked, [actor.organisation, account]);
    const rows = await tx.rows<FeedRow & Record<'told', string> & Record<string, unknown>>(
      `SELECT ${SHOWN_COLUMNS}, f.told_at::text AS told
        FROM register.feed_file f
        WHERE ($1::text IS NULL OR f.account = $1)
          AND ($2::text IS NULL OR (f.told_at, f.id) < ($2::timestamptz, $3::uuid))
        ORDER BY f.told_at DESC, f.id DESC
        LIMIT $4`,
      [account ?? null, page.after?.[0] ?? null, page.after?.[1] ?? null, page.rows],
    );
    return page.of(rows, { key: ({ told, id }) => [told, id], item: feedShown });
  });
