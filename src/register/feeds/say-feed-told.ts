import { sql } from '../../domain/rules/sql/sql.ts';
import { action } from '../action.ts';
import { NOTICE_WHAT_IS_MISSING } from '../health/notice-what-is-missing.ts';
import { prepared } from '../prepared.ts';
import { wake } from '../queue/wake.ts';
import { recordEvent } from '../record-event.ts';
import { todayIn } from '../register.ts';
import { Day } from '../shapes.ts';
import { accountsFedBy, PARTS_THAT_FEED } from '../telling/feed-accounts.ts';
import { feedReaches } from '../telling/feed-reach.ts';
import { FedAccount } from './feed-shapes.ts';
import { Reach } from './reach-shapes.ts';

const SAY = prepared(sql`
  INSERT INTO register.feed_reach (account, teller, until)
  VALUES ($1, register.organisation(), $2)
  ON CONFLICT (account, teller) DO UPDATE SET until = EXCLUDED.until, told_at = now()
`);

/**
 * Says that everything the own authority has to tell of an account up to a day is told: a day without news is no
 * silence. A later statement takes the place of it, also one of an earlier day.
 */
export const sayFeedTold = action({
  method: 'POST',
  path: '/v1/feed-reaches',
  summary: {
    en: 'Say that everything of an account up to a day is told',
    zh: '声明某类数据截至某日已全部报送',
  },
  description:
    'A file says it of the day on which it is handed in. This is for a day without news, or an older file.',
  access: { right: 'tell', parts: PARTS_THAT_FEED },
  body: {
    account: FedAccount,
    until: Day.meta({ description: 'The day included; not after today.' }),
  },
  answer: Reach,
  status: 201,
  refusals: ['account-not-yours', 'day-impossible'],
  work: async ({ tx, register, refuse }, { account, until }) => {
    const { part, organisation } = tx.actor;
    if (!accountsFedBy(part).includes(account)) {
      refuse('account-not-yours', { field: 'account', values: { account } });
    }
    if (until > (await todayIn(tx))) refuse('day-impossible', { field: 'until' });
    await tx.run(SAY, [account, until]);
    await recordEvent(tx, {
      ...{ verb: 'say-feed-told', kind: 'organisation', thing: organisation ?? '' },
      detail: { account, until },
    });
    await wake(tx, NOTICE_WHAT_IS_MISSING, {});
    const reaches = await feedReaches(register, tx);
    const own = reaches.find((reach) => reach.account === account && reach.teller === organisation);
    return own ?? refuse('not-found');
  },
});
