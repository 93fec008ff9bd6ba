import { sayFeedTold } from '../../../register/feeds/say-feed-told.ts';
import { accountsFedBy } from '../../../register/telling/feed-accounts.ts';
import { accountWords } from '../pieces/account-words.ts';
import { actionPage } from '../pieces/action-page.ts';

const FEEDS = '/feeds';

/** Where an authority says, without a file, up to which day it has told everything. */
export const SAY_TOLD = `${FEEDS}/told`;

/** An authority says up to which day it has told everything of an account: a day without news is no silence. */
export const SAY_TOLD_PAGE = actionPage(sayFeedTold, {
  path: SAY_TOLD,
  of: {},
  writes: { account: 'account', until: 'until' },
  about: async (visit) => {
    const { feeds } = visit.say.administrator;
    return {
      title: feeds.told.title,
      crumbs: [[FEEDS, feeds.ownTitle]],
      lead: feeds.told.lead,
      fields: [
        {
          name: 'account',
          label: feeds.account,
          options: accountsFedBy(visit.actor.part).map((value) => ({
            value,
            words: accountWords(visit, value),
          })),
        },
        {
          name: 'until',
          label: feeds.told.until,
          hint: feeds.told.untilHint,
          draft: visit.today,
        },
      ],
      follows: feeds.told.follows,
      go: feeds.told.go,
    };
  },
  goesTo: () => `${FEEDS}?done=told`,
});
