import { z } from 'zod';
import { ACCOUNTS } from '../../domain/facts/fact-table.ts';
import type { Access } from '../../register/action.ts';
import { PAGE_QUERY, pageSchema } from '../../register/page-shapes.ts';
import { PARTS_THAT_FEED } from '../../register/telling/feed-accounts.ts';
import { getFeed } from '../../register/use-cases/feeds/get-feed.ts';
import { listFeedProblems } from '../../register/use-cases/feeds/list-feed-problems.ts';
import { listFeeds } from '../../register/use-cases/feeds/list-feeds.ts';
import { LARGEST_FEED, takeFeed } from '../../register/use-cases/feeds/take-feed.ts';
import { type Area, fileRoute, route } from './route.ts';

const NAME_LENGTH = 255; // not-law: characters

const READS: Access = { right: 'read', parts: [...PARTS_THAT_FEED, 'administrator'] };
const Account = z.enum(ACCOUNTS);
const Id = z.strictObject({ id: z.uuid() });

const Feed = z
  .strictObject({
    id: z.uuid(),
    account: Account,
    teller: z.string().meta({ description: 'Name of the authority.' }),
    name: z.string(),
    digest: z.string().meta({ description: 'SHA-256 of the bytes, hexadecimal.' }),
    rows: z.number().int().meta({ description: 'Rows that stood in it, blank ones aside.' }),
    rowsTaken: z.number().int().meta({ description: 'Rows of which something was kept.' }),
    problems: z.number().int(),
    toldAt: z.iso.datetime(),
  })
  .meta({ id: 'Feed', description: 'A file of one account that an authority handed in.' });

const FeedProblem = z
  .strictObject({
    row: z.number().int().nullable().meta({ description: 'The header is row 1.' }),
    field: z.string().nullable(),
    code: z.string(),
    value: z.string().nullable().meta({ description: 'Null where it may name a person.' }),
    remedy: z.strictObject({ en: z.string(), zh: z.string() }),
  })
  .meta({ id: 'FeedProblem', description: 'What was wrong with a row, a cell or the file.' });

/** Feeds of authorities. */
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
      params: z.strictObject({ account: Account }),
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
    route({
      id: 'listFeeds',
      method: 'GET',
      path: '/v1/feeds',
      summary: { en: 'Feeds handed in, the newest first', zh: '已报送的数据文件' },
      access: READS,
      query: z.strictObject({ ...PAGE_QUERY, account: Account.optional() }),
      answer: pageSchema(Feed),
      handle: listFeeds,
    }),
    route({
      id: 'getFeed',
      method: 'GET',
      path: '/v1/feeds/{id}',
      summary: { en: 'A feed', zh: '数据文件' },
      access: READS,
      params: Id,
      answer: Feed,
      refusals: ['not-found'],
      handle: getFeed,
    }),
    route({
      id: 'listFeedProblems',
      method: 'GET',
      path: '/v1/feeds/{id}/problems',
      summary: { en: 'What was wrong with a feed, row by row', zh: '数据文件的问题清单' },
      access: READS,
      params: Id,
      query: z.strictObject(PAGE_QUERY),
      answer: pageSchema(FeedProblem),
      refusals: ['not-found', 'cursor-not-valid'],
      handle: listFeedProblems,
    }),
  ],
};
