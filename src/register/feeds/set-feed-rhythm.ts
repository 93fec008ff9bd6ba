import { z } from 'zod';
import { sql } from '../../domain/rules/sql/sql.ts';
import { action } from '../action.ts';
import { NOTICE_WHAT_IS_MISSING } from '../health/notice-what-is-missing.ts';
import { prepared } from '../prepared.ts';
import { wake } from '../queue/wake.ts';
import { recordEvent } from '../record-event.ts';
import { accountsFedBy } from '../telling/feed-accounts.ts';
import { feedReaches, gravestFirst } from '../telling/feed-reach.ts';
import { FedAccount } from './feed-shapes.ts';
import { Reach } from './reach-shapes.ts';

const MOST_DAYS = 3660; // not-law: bound of an interval, ten years
const SHORTEST_GROUND = 10; // not-law: characters
const LONGEST_GROUND = 2000; // not-law: characters

const TELLER = prepared(
  sql`SELECT part FROM register.organisation WHERE id = $1 AND closed_at IS NULL`,
);

const SET = prepared(sql`
  INSERT INTO register.feed_rhythm (account, teller, days, ground)
  VALUES ($1, $2, $3, $4)
  RETURNING id::text
`);

/**
 * Sets how long an account may be without news, of one authority or of whoever tells it, in place of the law's
 * interval; or says that no feed is expected here. With its ground, kept for good: answers rest on it.
 */
export const setFeedRhythm = action({
  method: 'POST',
  path: '/v1/feed-rhythms',
  summary: { en: 'Set how often an account is to be told', zh: '设定某类数据的报送周期' },
  description:
    'What was set last for an authority counts before what was set last for the account, and that before the law. ' +
    'Answers that rest on it follow at once.',
  access: { right: 'act', parts: ['ministry', 'administrator'] },
  body: {
    account: FedAccount,
    teller: z
      .uuid()
      .nullable()
      .default(null)
      .meta({ description: 'The authority; null: whoever tells it.' }),
    days: z.number().int().min(1).max(MOST_DAYS).nullable().meta({
      description: 'Longest time to the next telling; null: no feed is expected here.',
    }),
    ground: z.string().trim().min(SHORTEST_GROUND).max(LONGEST_GROUND),
  },
  answer: z.strictObject({ items: z.array(Reach) }),
  status: 201,
  work: async ({ tx, register, refuse }, { account, teller, days, ground }) => {
    if (teller !== null) {
      const found = await tx.maybe<{ part: Parameters<typeof accountsFedBy>[0] }>(TELLER, [teller]);
      const tells = found !== null && accountsFedBy(found.part).includes(account);
      if (!tells) refuse('not-found', { field: 'teller' });
    }
    const { id } = await tx.one<{ id: string }>(SET, [account, teller, days, ground]);
    await recordEvent(tx, {
      ...{ verb: 'set-feed-rhythm', kind: 'organisation', thing: tx.actor.organisation ?? '' },
      detail: { number: Number(id), account, days: days ?? 'none' },
    });
    await wake(tx, NOTICE_WHAT_IS_MISSING, {});
    const reaches = await feedReaches(register, tx);
    return { items: gravestFirst(reaches.filter((reach) => reach.account === account)) };
  },
});
