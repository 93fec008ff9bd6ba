import type { Feed } from '../../../register/feeds/feed-shapes.ts';
import { html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { accountWords } from '../pieces/account-words.ts';
import type { Column } from '../pieces/list.ts';
import { moment } from '../pieces/when.ts';

/** Columns of a list of feeds, whose pages stand below a path; with the authority where they are of several. */
export const feedColumns = (
  visit: Visit,
  { below, authority }: { readonly below: string; readonly authority: boolean },
): readonly Column<Feed>[] => {
  const { say, language } = visit;
  const { feeds } = say.administrator;
  const teller: Column<Feed> = {
    name: 'authority',
    title: feeds.authority,
    cell: (feed) => feed.teller,
    text: (feed) => feed.teller,
  };
  return [
    ...(authority ? [teller] : []),
    {
      name: 'account',
      title: feeds.account,
      cell: ({ account }) => accountWords(visit, account),
      text: ({ account }) => account,
    },
    {
      name: 'file',
      title: feeds.name,
      cell: ({ id, name }) => html`<a href="${below}/${id}">${name}</a>`,
      text: ({ name }) => name,
    },
    {
      name: 'toldAt',
      title: feeds.toldAt,
      cell: ({ toldAt }) => moment({ language }, toldAt),
      text: ({ toldAt }) => toldAt,
    },
    {
      name: 'rows',
      title: feeds.rows,
      cell: ({ rows }) => rows.toLocaleString('en'),
      text: ({ rows }) => rows,
      figure: true,
    },
    {
      name: 'rowsTaken',
      title: feeds.taken,
      cell: ({ rowsTaken }) => rowsTaken.toLocaleString('en'),
      text: ({ rowsTaken }) => rowsTaken,
      figure: true,
    },
    {
      name: 'problems',
      title: feeds.problems,
      cell: ({ problems }) =>
        problems === 0 ? '0' : html`<b class="care">${problems.toLocaleString('en')}</b>`,
      text: ({ problems }) => problems,
      figure: true,
    },
  ];
};
