import { z } from 'zod';
import { action } from '../action.ts';
import { pageAsked } from '../page.ts';
import { PAGE_QUERY, pageSchema } from '../page-shapes.ts';
import type { Shaped } from '../shaped.ts';
import { Words } from '../shapes.ts';
import { remedyOf } from '../telling/feed-problems.ts';
import { FEED_READERS } from './feed-shapes.ts';

/** Something wrong with a row of a feed, or with the feed. */
const FeedProblem = z
  .strictObject({
    /** Null for the file as a whole. */
    row: z.number().int().nullable().meta({ description: 'The header is row 1.' }),
    /** Fact, or the header as written; null for a whole row or file. */
    field: z.string().nullable(),
    code: z.string(),
    /** As written, cut. */
    value: z.string().nullable().meta({ description: 'Null where it may name a person.' }),
    remedy: Words,
  })
  .meta({ id: 'FeedProblem', description: 'What was wrong with a row, a cell or the file.' });
export type FeedProblem = Shaped<typeof FeedProblem>;

/** What was wrong with a feed, in the order of its rows. */
export const listFeedProblems = action({
  method: 'GET',
  path: '/v1/feeds/{id}/problems',
  summary: { en: 'What was wrong with a feed, row by row', zh: '数据文件的问题清单' },
  access: FEED_READERS,
  params: { id: z.uuid() },
  query: PAGE_QUERY,
  answer: pageSchema(FeedProblem),
  work: async ({ tx, register, refuse }, { id, ...asked }) => {
    const found = await tx.maybe('SELECT FROM register.feed_file WHERE id = $1', [id]);
    if (found === null) refuse('not-found', { field: 'id' });
    const page = pageAsked(register, 'feed problems', asked, [tx.actor.organisation, id]);
    const rows = await tx.rows<Omit<FeedProblem, 'remedy'> & { number: number }>(
      `SELECT p.number, p.row_number AS "row", p.fact AS field, p.code, p.value
        FROM register.feed_problem p
        WHERE p.file = $1
          AND p.number > $2
        ORDER BY p.number
        LIMIT $3`,
      [id, Number(page.after?.[0] ?? 0), page.rows],
    );
    return page.of(rows, {
      key: ({ number }) => [String(number)],
      item: ({ row, field, code, value }) => ({ row, field, code, value, remedy: remedyOf(code) }),
    });
  },
});
