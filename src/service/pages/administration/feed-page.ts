import { getFeed } from '../../../register/feeds/get-feed.ts';
import { type FeedProblem, listFeedProblems } from '../../../register/feeds/list-feed-problems.ts';
import { PARTS_THAT_FEED } from '../../../register/telling/feed-accounts.ts';
import { html } from '../../../report/html/html.ts';
import { factLabel } from '../../../report/words/fact-words.ts';
import type { Page, PageAnswer, Visit } from '../frame/page.ts';
import { accountWords } from '../pieces/account-words.ts';
import { doneNote } from '../pieces/done-note.ts';
import { facts } from '../pieces/facts.ts';
import { filterOf } from '../pieces/filter-of.ts';
import type { Column } from '../pieces/list.ts';
import { listPage } from '../pieces/list-page.ts';
import { moment } from '../pieces/when.ts';

const columnsOf = ({ say, language }: Visit): readonly Column<FeedProblem>[] => {
  const { feeds } = say.administrator;
  return [
    {
      name: 'row',
      title: feeds.row,
      cell: ({ row }) => (row === null ? feeds.whole : String(row)),
      text: ({ row }) => row,
      figure: true,
    },
    {
      name: 'field',
      title: feeds.field,
      cell: ({ field }) => (field === null ? '–' : factLabel(field, language)),
      text: ({ field }) => field,
    },
    {
      name: 'value',
      title: feeds.value,
      cell: ({ value }) => (value === null ? '–' : html`<code>${value}</code>`),
      text: ({ value }) => value,
    },
    {
      name: 'code',
      title: feeds.code,
      cell: ({ code }) => html`<code>${code}</code>`,
      text: ({ code }) => code,
    },
    {
      name: 'remedy',
      title: feeds.remedy,
      cell: ({ remedy }) => remedy[language],
      text: ({ remedy }) => remedy[language],
    },
  ];
};

const show =
  (path: string, name: (visit: Visit) => string) =>
  async (visit: Visit): Promise<PageAnswer> => {
    const { register, actor, say, params, language } = visit;
    const { feeds } = say.administrator;
    const id = params['id'] ?? '';
    const feed = await getFeed(register, actor, { id });
    if (feed.kind === 'refused') return feed;
    const { account, teller, rows, rowsTaken, problems, toldAt, digest } = feed.value;
    const done = filterOf(visit, 'done') !== undefined;
    return listPage(visit, {
      file: `problems-${feed.value.name}`,
      columns: columnsOf(visit),
      ask: (page) => listFeedProblems(register, actor, { ...page, id }),
      around: () => ({
        title: feed.value.name,
        crumbs: [[path, name(visit)]],
        heading: html`${doneNote(done ? feeds.taken1 : '')}<h1>${feed.value.name}</h1>`,
        above: html`${facts([
          [feeds.account, accountWords(visit, account)],
          [feeds.authority, teller],
          [feeds.toldAt, moment({ language }, toldAt)],
          [feeds.rows, rows.toLocaleString('en')],
          [feeds.taken, rowsTaken.toLocaleString('en')],
          [feeds.problems, problems === 0 ? feeds.noProblems : problems.toLocaleString('en')],
          [feeds.digest, html`<code class="long">${digest}</code>`],
        ])}<h2>${feeds.problemsTitle}</h2>`,
        caption: feeds.problemsTitle,
        all: problems,
        empty: feeds.problemsEmpty,
      }),
    });
  };

/** A feed with its problems by row, as its own authority sees it. */
export const FEED_PAGE: Page = {
  path: '/feeds/{id}',
  access: { right: 'read', parts: PARTS_THAT_FEED },
  show: show('/feeds', ({ say }) => say.administrator.feeds.ownTitle),
};

/** A feed with its problems by row, as the administrator sees it. */
export const ANY_FEED_PAGE: Page = {
  path: '/administration/feeds/{id}',
  access: { right: 'read', parts: ['administrator'] },
  show: show('/administration/feeds', ({ say }) => say.administrator.feeds.title),
};
