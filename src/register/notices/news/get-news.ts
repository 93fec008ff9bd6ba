import { z } from 'zod';
import { isoDate, parseIsoDate } from '../../../domain/calendar/iso-date.ts';
import { action } from '../../action.ts';
import { ORGANISED_PARTS } from '../../actor.ts';
import { prepared } from '../../prepared.ts';
import { todayIn } from '../../register.ts';
import type { Shaped } from '../../shaped.ts';
import { Day } from '../../shapes.ts';
import { countNews } from './count-news.ts';

const FAILED = prepared(`
  SELECT EXISTS (
    SELECT FROM register.mail_address a
    WHERE a.person = register.person() AND a.ended_at IS NULL AND a.failed_at IS NOT NULL
  ) AS failed
`);

/** What waits and what is new, by kind. */
const News = z
  .strictObject({
    since: Day,
    waits: z.number().int().meta({ description: 'The sum over all kinds.' }),
    fresh: z.number().int().meta({ description: 'The sum over all kinds.' }),
    mailFailed: z.boolean().meta({
      description: 'True where the server of your address refuses the mail to it.',
    }),
    items: z.array(
      z.strictObject({ kind: z.string(), waits: z.number().int(), fresh: z.number().int() }),
    ),
  })
  .meta({ id: 'News' });
export type News = Shaped<typeof News>;

/** What waits for whoever asks, and what came since yesterday at midnight in China, by kind. */
export const getNews = action({
  method: 'GET',
  path: '/v1/news',
  summary: {
    en: 'What waits for you, and what is new since yesterday',
    zh: '待办数量与昨日以来的新事项',
  },
  description:
    'Of each kind of the part that you play, at most 1,000 are counted. New is what came since yesterday 00:00 in ' +
    'China, by the day of the register.',
  access: { right: 'read', parts: ORGANISED_PARTS },
  answer: News,
  work: async ({ tx }) => {
    const since = isoDate((parseIsoDate(await todayIn(tx)) ?? 1) - 1);
    const items = await countNews(tx, { since: `${since}T00:00:00+08:00`, until: 'infinity' });
    const sum = (of: 'waits' | 'fresh'): number => items.reduce((all, one) => all + one[of], 0);
    const { failed } = await tx.one<{ failed: boolean }>(FAILED);
    return {
      since,
      mailFailed: failed,
      waits: sum('waits'),
      fresh: sum('fresh'),
      items: [...items],
    };
  },
});
