import { z } from 'zod';
import { FedAccount, Feed } from '../../register/feeds/feed-shapes.ts';
import { getFeed } from '../../register/feeds/get-feed.ts';
import { listFeedProblems } from '../../register/feeds/list-feed-problems.ts';
import { listFeedReaches } from '../../register/feeds/list-feed-reaches.ts';
import { listFeeds } from '../../register/feeds/list-feeds.ts';
import { sayFeedTold } from '../../register/feeds/say-feed-told.ts';
import { setFeedRhythm } from '../../register/feeds/set-feed-rhythm.ts';
import { LARGEST_FEED, takeFeed } from '../../register/feeds/take-feed.ts';
import { PARTS_THAT_FEED } from '../../register/telling/feed-accounts.ts';
import { type Area, fileRoute } from './route.ts';
import { routesOf } from './routes-of.ts';

const NAME_LENGTH = 255; // not-law: characters

/** Feeds of authorities; the file itself is taken here. */
export const FEED_ROUTES: Area = {
  title: { en: 'Feeds', zh: '数据报送' },
  routes: [
    fileRoute({
      id: 'takeFeed',
      method: 'POST',
      path: '/v1/feeds/{account}',
      summary: { en: 'Takes a file of an account that the authority keeps', zh: '报送数据文件' },
      description:
        'CSV, XLSX, JSON, NDJSON or Parquet, gzip or zstd, told by the bytes. It is taken whole, with its problems ' +
        'row by row, or not at all when it is of another account or breaks off. The same bytes are taken once and ' +
        'answered alike; rows that say what was said before write nothing.',
      access: { right: 'tell', parts: PARTS_THAT_FEED },
      params: z.strictObject({ account: FedAccount }),
      query: z.strictObject({
        name: z
          .string()
          .min(1)
          .max(NAME_LENGTH)
          .default('feed')
          .meta({ description: 'Name of the file, as its sender calls it.' }),
      }),
      bodyLimit: LARGEST_FEED,
      answer: Feed,
      status: 201,
      refusals: [
        'account-not-yours',
        'feed-too-large',
        'feed-of-another-account',
        'feed-not-readable',
      ],
      handle: (register, actor, given) => takeFeed(register, actor, given),
    }),
    ...routesOf({
      listFeeds,
      getFeed,
      listFeedProblems,
      listFeedReaches,
      sayFeedTold,
      setFeedRhythm,
    }),
  ],
};
