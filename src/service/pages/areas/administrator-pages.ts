import type { Part } from '../../../register/actor.ts';
import { PARTS_THAT_FEED } from '../../../register/telling/feed-accounts.ts';
import { accountPage } from '../administration/account-page.ts';
import { AUDIT_PAGE } from '../administration/audit-page.ts';
import { ANY_FEED_PAGE, FEED_PAGE } from '../administration/feed-page.ts';
import { ALL_FEEDS_PAGE, FEEDS_PAGE } from '../administration/feeds-page.ts';
import { JOBS_PAGE } from '../administration/jobs-page.ts';
import { ADMINISTRATOR_KEYS_PAGE, KEYS_PAGE } from '../administration/keys-page.ts';
import { ANY_MEMBER_PAGE, MEMBER_PAGE } from '../administration/member-page.ts';
import { MEMBERS_PAGE, ORGANISATION_PAGE } from '../administration/members-page.ts';
import { NATION_RUNS_PAGE } from '../administration/nation-runs-page.ts';
import { NOTICES_PAGE } from '../administration/notices-page.ts';
import { ORGANISATIONS_PAGE } from '../administration/organisations-page.ts';
import { RHYTHM_PAGE, RHYTHMS_PAGE } from '../administration/rhythms-page.ts';
import { SAY_TOLD_PAGE } from '../administration/say-told-page.ts';
import { TAKE_UP_PAGE } from '../administration/take-up-page.ts';
import { WEBHOOK_PAGE, WEBHOOKS_PAGE } from '../administration/webhooks-page.ts';
import type { Page, PageArea, Place } from '../frame/page.ts';
import type { SignInPageParts } from '../public/sign-in-page.ts';
import type { ADMINISTRATOR_EN } from '../texts/administrator/en.ts';

const place = (
  { path, access }: Page,
  name: keyof typeof ADMINISTRATOR_EN.places,
  group: Place['in'],
): Place => ({
  path,
  access,
  in: group,
  name: (say) => say.administrator.places[name],
});

/** A page as one of its parts has it in the menu. */
const only = (part: Part, { access, ...page }: Page): Page => ({
  ...page,
  access: access === 'public' ? access : { ...access, parts: [part] },
});

/** Whose work it is to hand in data; others do so seldom. */
const FEEDING: readonly Part[] = ['registry', 'tax', 'customs'];

/** The pages of whoever looks after the register, an organisation or an account. */
export const administratorPages = (signIn: SignInPageParts): PageArea => {
  const account = accountPage(signIn);
  return {
    pages: [
      ORGANISATIONS_PAGE,
      ORGANISATION_PAGE,
      ANY_MEMBER_PAGE,
      ADMINISTRATOR_KEYS_PAGE,
      ALL_FEEDS_PAGE,
      ANY_FEED_PAGE,
      RHYTHMS_PAGE,
      RHYTHM_PAGE,
      JOBS_PAGE,
      NATION_RUNS_PAGE,
      AUDIT_PAGE,
      FEEDS_PAGE,
      SAY_TOLD_PAGE,
      FEED_PAGE,
      MEMBERS_PAGE,
      MEMBER_PAGE,
      KEYS_PAGE,
      WEBHOOKS_PAGE,
      WEBHOOK_PAGE,
      TAKE_UP_PAGE,
      NOTICES_PAGE,
      account,
    ],
    places: [
      place(ORGANISATIONS_PAGE, 'organisations', 'organisations'),
      place(ALL_FEEDS_PAGE, 'feeds', 'running'),
      place(only('administrator', JOBS_PAGE), 'jobs', 'running'),
      place(only('administrator', AUDIT_PAGE), 'audit', 'running'),
      // the ministry has nearer things in its head
      place(only('ministry', JOBS_PAGE), 'jobs', 'foot'),
      place(only('ministry', AUDIT_PAGE), 'audit', 'foot'),
      place({ ...FEEDS_PAGE, access: { right: 'read', parts: FEEDING } }, 'ownFeeds', 'data'),
      place(
        {
          ...FEEDS_PAGE,
          access: {
            right: 'read',
            parts: PARTS_THAT_FEED.filter((part) => !FEEDING.includes(part)),
          },
        },
        'ownFeeds',
        'foot',
      ),
      place(account, 'account', 'foot'),
    ],
  };
};
