import { z } from 'zod';
import { action } from '../action.ts';
import { pageAsked } from '../page.ts';
import { PAGE_QUERY, pageSchema } from '../page-shapes.ts';
import { FEED_COLUMNS, type FeedRow, feedOf } from './feed-rows.ts';
import { FEED_READERS, FedAccount, Feed } from './feed-shapes.ts';

/** Feeds that the authority of whoever asks has handed in, the newest first; an administrator sees all. */
export const listFeeds = action({
  method: 'GET',
  path: '/v1/feeds',
  summary: { en: 'Feeds handed in, the newest first', zh: '已报送的数据文件' },
  access: FEED_READERS,
  query: {
    ...PAGE_QUERY,
    account: FedAccount.optional(),
    last: z
      .stringbool()
      .optional()
      .meta({ description: '`true`: the last one alone of each authority and account.' }),
  },
  answer: pageSchema(Feed),
  work: async ({ tx, register }, { account, last = false, ...asked }) => {
    const page = pageAsked(register, 'feeds', asked, [tx.actor.organisation, account, last]);
    const rows = await tx.rows<FeedRow & { told: string }>(
      `SELECT ${FEED_COLUMNS}, f.told_at::text AS told
        FROM register.feed_file f
        WHERE ($1::text IS NULL OR f.account = $1)
          AND NOT (
            $2::boolean
            AND EXISTS (
              SELECT FROM register.feed_file later
              WHERE later.teller = f.teller
                AND later.account = f.account
                AND (later.told_at, later.id) > (f.told_at, f.id)
            )
          )
          AND ($3::text IS NULL OR (f.told_at, f.id) < ($3::timestamptz, $4::uuid))
        ORDER BY f.told_at DESC, f.id DESC
        LIMIT $5`,
      [account ?? null, last, page.after?.[0] ?? null, page.after?.[1] ?? null, page.rows],
    );
    return page.of(rows, { key: ({ told, id }) => [told, id], item: feedOf });
  },
});
