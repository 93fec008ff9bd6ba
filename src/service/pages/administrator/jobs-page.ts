import { JOBS_ZONE } from '../../../register/jobs/job.ts';
import { type ListedJob, listJobs } from '../../../register/jobs/list-jobs.ts';
import { html } from '../html.ts';
import type { Page, Visit } from '../page.ts';
import type { Column } from '../pieces/list.ts';
import { listPage, pagesOf } from '../pieces/list-page.ts';
import { moment } from '../pieces/when.ts';
import { nationRunsPath } from './nation-runs-page.ts';

/** The name of a job for people; its own of one that has none. */
export const jobWords = ({ say }: Visit, name: string): string =>
  say.administrator.jobs.names[name] ?? name;

const dueWords = ({ say }: Visit, due: string): string => {
  const { jobs } = say.administrator;
  if (due === 'on demand') return jobs.onDemand;
  const seconds = /^every (\d+) s$/.exec(due)?.[1];
  return seconds === undefined ? jobs.cron(due.replace(` ${JOBS_ZONE}`, '')) : jobs.every(seconds);
};

const columnsOf = (visit: Visit): readonly Column<ListedJob>[] => {
  const { say, language } = visit;
  const { jobs } = say.administrator;
  const count = (name: 'waiting' | 'running' | 'done' | 'failed'): Column<ListedJob> => ({
    name,
    title: jobs[name],
    cell: (job) =>
      name === 'failed' && job.failed > 0
        ? html`<b class="stop">${job.failed}</b>`
        : String(job[name]),
    text: (job) => job[name],
    figure: true,
  });
  const at = (name: 'doneAt' | 'failedAt' | 'nextAt'): Column<ListedJob> => ({
    name,
    title: jobs[name],
    cell: (job) => moment({ language }, job[name]),
    text: (job) => job[name],
  });
  return [
    {
      name: 'name',
      title: jobs.name,
      cell: ({ name }) => html`${jobWords(visit, name)}<br><code>${name}</code>`,
      text: ({ name }) => name,
    },
    {
      name: 'due',
      title: jobs.due,
      cell: ({ due }) => dueWords(visit, due),
      text: ({ due }) => due,
    },
    ...(['waiting', 'running', 'done', 'failed'] as const).map(count),
    ...(['doneAt', 'failedAt', 'nextAt'] as const).map(at),
    {
      name: 'lastFailure',
      title: jobs.why,
      cell: ({ lastFailure }) => (lastFailure === null ? '–' : html`<code>${lastFailure}</code>`),
      text: ({ lastFailure }) => lastFailure,
    },
  ];
};

/** What the register does by itself: each job with its runs, failures and next time. */
export const JOBS_PAGE: Page = {
  path: '/administration/jobs',
  access: { right: 'read', parts: ['administrator', 'ministry'] },
  show: async (visit) => {
    const { register, actor, say } = visit;
    const { title, lead, empty } = say.administrator.jobs;
    const found = await listJobs(register, actor);
    if (found.kind === 'refused') return found;
    return listPage(visit, {
      file: 'jobs',
      columns: columnsOf(visit),
      ask: pagesOf(found.value.items),
      around: () => ({
        title,
        above: html`<p>${lead}</p>
          <p><a href="${nationRunsPath}">${say.administrator.nation.title}</a></p>`,
        caption: title,
        empty,
      }),
    });
  },
};
