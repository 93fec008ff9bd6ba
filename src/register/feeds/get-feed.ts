import { z } from 'zod';
import { action } from '../action.ts';
import { FEED_COLUMNS, type FeedRow, feedOf } from './feed-rows.ts';
import { FEED_READERS, Feed } from './feed-shapes.ts';

/** A feed that the authority of whoever asks has handed in. */
export const getFeed = action({
  method: 'GET',
  path: '/v1/feeds/{id}',
  summary: { en: 'A feed', zh: '数据文件' },
  access: FEED_READERS,
  params: { id: z.uuid() },
  answer: Feed,
  work: async ({ tx, refuse }, { id }) => {
    const found = await tx.maybe<FeedRow>(
      `SELECT ${FEED_COLUMNS}
        FROM register.feed_file f
        WHERE f.id = $1`,
      [id],
    );
    return feedOf(found ?? refuse('not-found', { field: 'id' }));
  },
});
