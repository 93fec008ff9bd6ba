import { z } from 'zod';
import { sql } from '../../domain/rules/sql/sql.ts';
import { action } from '../action.ts';
import type { Shaped } from '../shaped.ts';
import { Day } from '../shapes.ts';

const MOST = 500; // not-law: rows of a list
const USUAL = 50; // not-law: rows of a list

/** Letters of one application that came to the same state on one day. */
const LetterNews = z
  .strictObject({
    on: Day.meta({ description: 'The day in China.' }),
    /** Of the life of letters. */
    state: z.string(),
    application: z.uuid(),
    number: z.string().meta({ description: 'Of the application.' }),
    letters: z.number().int(),
  })
  .meta({ id: 'LetterNews' });
export type LetterNews = Shaped<typeof LetterNews>;

const NEWS = sql`
  SELECT
    (l.stepped_at AT TIME ZONE 'Asia/Shanghai')::date::text AS "on",
    CASE WHEN l.state IN ('drafted', 'signed') THEN 'requested' ELSE l.state END AS state,
    l.application,
    l.application_number AS number,
    count(*)::int AS letters
  FROM register.letter l
  WHERE l.state <> 'superseded'
    AND (
      l.state IN ('requested', 'drafted', 'signed')
      OR (l.stepped_at AT TIME ZONE 'Asia/Shanghai')::date >= $1::date
    )
  GROUP BY 1, 2, 3, 4
  ORDER BY 1 DESC, 4, 2
  LIMIT $2
`;

/** What became of letters that an exporter asked for, by day, the latest first; those that wait are always there. */
export const listLetterNews = action({
  method: 'GET',
  path: '/v1/letters/news',
  summary: {
    en: 'What became of the letters that were asked for, the latest first',
    zh: '所申请确认书的最新进展，按时间降序',
  },
  access: { right: 'read', parts: ['exporter'] },
  query: {
    since: Day.meta({
      description: 'What came to its state before this day is left out, unless it still waits.',
    }),
    most: z.coerce.number().int().min(1).max(MOST).default(USUAL),
  },
  answer: z.strictObject({ items: z.array(LetterNews) }),
  work: async ({ tx }, { since, most }) => ({
    items: await tx.rows<LetterNews>(NEWS, [since, most]),
  }),
});
