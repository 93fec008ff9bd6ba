import { listNationRuns, type NationRun } from '../../../register/nation/list-nation-runs.ts';
import { requestNationRun } from '../../../register/nation/request-nation-run.ts';
import { type Html, html } from '../html.ts';
import type { Act, Page, PageAnswer, Shown, Visit } from '../page.ts';
import { doneNote } from '../pieces/done-note.ts';
import { form } from '../pieces/form.ts';
import type { Column } from '../pieces/list.ts';
import { listPage } from '../pieces/list-page.ts';
import { day, moment } from '../pieces/when.ts';

const MOST = 100; // not-law: rows of a list

/** Where runs over the nation stand. */
export const nationRunsPath = '/administration/jobs/nation';

const crumbs = ({ say }: Visit): NonNullable<Shown['crumbs']> => [
  ['/administration/jobs', say.administrator.jobs.title],
];

const columnsOf = ({ say, language }: Visit): readonly Column<NationRun>[] => {
  const { nation } = say.administrator;
  return [
    {
      name: 'asOf',
      title: nation.asOf,
      cell: ({ asOf }) => day({ language }, asOf),
      text: ({ asOf }) => asOf,
    },
    ...(['readAt', 'finishedAt'] as const).map(
      (name): Column<NationRun> => ({
        name,
        title: nation[name],
        cell: (run) => moment({ language }, run[name]),
        text: (run) => run[name],
      }),
    ),
    ...(['vehicles', 'rings'] as const).map(
      (name): Column<NationRun> => ({
        name,
        title: nation[name],
        figure: true,
        cell: (run) => run[name].toLocaleString('en'),
        text: (run) => run[name],
      }),
    ),
  ];
};

const aboveHtml = ({ say, actor }: Visit): Html => {
  const { nation } = say.administrator;
  const ask = actor.rights.includes('act')
    ? form({ act: 'ask', to: nationRunsPath, body: html`<button>${nation.go}</button>` })
    : html``;
  return html`<p>${nation.lead} ${actor.part === 'ministry' ? '' : nation.leadOthers}</p>${ask}`;
};

const show = async (visit: Visit): Promise<PageAnswer> => {
  const { register, actor, say, query } = visit;
  const { nation } = say.administrator;
  const { title, caption, empty } = nation;
  const done = query.get('done');
  const told = done === 'asked' || done === 'waits' ? nation[done] : '';
  const heading = html`${doneNote(told)}<h1>${title}</h1>`;
  if (actor.part !== 'ministry') {
    const body = html`${heading}${aboveHtml(visit)}`;
    return { kind: 'page', title, crumbs: crumbs(visit), body };
  }
  return listPage(visit, {
    file: 'nation-runs',
    columns: columnsOf(visit),
    ask: async () => {
      const found = await listNationRuns(register, actor, { limit: MOST });
      if (found.kind === 'refused') return found;
      return { kind: 'done', value: { items: found.value.items, next: null } };
    },
    around: () => ({
      ...{ title, heading, caption, empty },
      crumbs: crumbs(visit),
      above: aboveHtml(visit),
    }),
  });
};

const ask: Act = async ({ register, actor }) => {
  const asked = await requestNationRun(register, actor);
  if (asked.kind === 'refused') return asked;
  return {
    kind: 'go',
    to: `${nationRunsPath}?done=${asked.value.job === null ? 'waits' : 'asked'}`,
  };
};

/** The runs over the nation, which the ministry sees, and asking for one, which the administrator may too. */
export const NATION_RUNS_PAGE: Page = {
  path: nationRunsPath,
  access: { right: 'read', parts: ['administrator', 'ministry'] },
  show,
  acts: { ask },
};
