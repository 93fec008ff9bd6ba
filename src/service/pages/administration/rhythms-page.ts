import { ACCOUNTS, type Account } from '../../../domain/facts/fact-table.ts';
import { listFeedReaches } from '../../../register/feeds/list-feed-reaches.ts';
import type { Reach } from '../../../register/feeds/reach-shapes.ts';
import { setFeedRhythm } from '../../../register/feeds/set-feed-rhythm.ts';
import { html } from '../../../report/html/html.ts';
import { shapeHtml } from '../../../report/html/shapes.ts';
import { ProblemThrown } from '../../problems/problem.ts';
import type { Page, PageAnswer, Visit } from '../frame/page.ts';
import { accountWords } from '../pieces/account-words.ts';
import { actionPage } from '../pieces/action-page.ts';
import { doneNote } from '../pieces/done-note.ts';
import type { Column } from '../pieces/list.ts';
import { listPage } from '../pieces/list-page.ts';
import { day } from '../pieces/when.ts';

/** Where it stands how far every feed reaches. */
const rhythmsPath = '/feed-reaches';

const daysWords = ({ say }: Visit, { days, isSet }: Reach): string => {
  const { rhythms } = say.administrator;
  if (days === null) return rhythms.none;
  return isSet ? rhythms.set(days) : rhythms.law(days);
};

const columnsOf = (visit: Visit): readonly Column<Reach>[] => {
  const { say, language, actor } = visit;
  const { feeds, rhythms, health } = say.administrator;
  const may = actor.rights.includes('act');
  return [
    {
      name: 'account',
      title: feeds.account,
      cell: ({ account }) =>
        may
          ? html`<a href="${rhythmsPath}/${account}">${accountWords(visit, account)}</a>`
          : accountWords(visit, account),
      text: ({ account }) => account,
    },
    {
      name: 'authority',
      title: feeds.authority,
      cell: ({ tellerName }) => tellerName ?? '–',
      text: ({ tellerName }) => tellerName,
    },
    {
      name: 'until',
      title: rhythms.until,
      cell: ({ until }) => (until === null ? '–' : day({ language }, until)),
      text: ({ until }) => until,
    },
    {
      name: 'days',
      title: rhythms.interval,
      cell: (reach) => daysWords(visit, reach),
      text: ({ days }) => days,
    },
    {
      name: 'late',
      title: health.state,
      cell: ({ late }) =>
        late === 0
          ? html`${shapeHtml({ shape: 'tick', tone: 'good' })} <span class="good">${health.states.good}</span>`
          : html`${shapeHtml({ shape: 'cross', tone: 'stop' })} <span class="stop">${
              late === null ? health.neverCame : rhythms.late(late)
            }</span>`,
      text: ({ late }) => late,
    },
  ];
};

const show = (visit: Visit): Promise<PageAnswer> => {
  const { register, actor, say, query } = visit;
  const { rhythms, feeds } = say.administrator;
  return listPage(visit, {
    file: 'feed-reaches',
    columns: columnsOf(visit),
    ask: async () => {
      const found = await listFeedReaches(register, actor);
      if (found.kind === 'refused') return found;
      return { kind: 'done', value: { items: found.value.items, next: null } };
    },
    around: () => ({
      title: rhythms.title,
      heading: html`${doneNote(query.get('done') === 'set' ? rhythms.done : '')}<h1>${rhythms.title}</h1>`,
      above: html`<p>${rhythms.lead}</p>`,
      caption: rhythms.title,
      empty: feeds.empty,
    }),
  });
};

/** How far every feed reaches and when it is expected again, what is late first. */
export const RHYTHMS_PAGE: Page = {
  path: rhythmsPath,
  access: { right: 'read', parts: ['administrator', 'ministry'] },
  show,
};

/** The account of the path. @throws ProblemThrown `route-not-found` for what is none. */
const accountOf = ({ params }: Visit): Account => {
  const account = ACCOUNTS.find((one) => one === params['account']);
  if (account === undefined) throw new ProblemThrown({ code: 'route-not-found' });
  return account;
};

/** The ministry or an administrator sets how long an account may be without news. */
export const RHYTHM_PAGE = actionPage(setFeedRhythm, {
  path: `${rhythmsPath}/{account}`,
  of: { account: accountOf },
  writes: { teller: null, days: 'days', ground: 'ground' },
  about: async (visit) => {
    const { say } = visit;
    const { rhythms } = say.administrator;
    const name = accountWords(visit, accountOf(visit));
    return {
      title: rhythms.setTitle(name),
      crumbs: [[rhythmsPath, rhythms.title]],
      lead: rhythms.setLead(name),
      fields: [
        { name: 'days', label: rhythms.days, hint: rhythms.daysHint },
        { name: 'ground', label: rhythms.ground, hint: rhythms.groundHint },
      ],
      follows: rhythms.follows,
      go: rhythms.go,
    };
  },
  goesTo: () => `${rhythmsPath}?done=set`,
});
