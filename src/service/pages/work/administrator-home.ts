import { listEvents } from '../../../register/events/list-events.ts';
import { CHAIN_CHECKED } from '../../../register/events/verify-event-chain.ts';
import { listFeeds } from '../../../register/feeds/list-feeds.ts';
import { reportHealth } from '../../../register/health/report-health.ts';
import { type ListedJob, listJobs } from '../../../register/jobs/list-jobs.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { feedColumns } from '../administration/feed-columns.ts';
import { jobWords } from '../administration/jobs-page.ts';
import type { Visit } from '../frame/page.ts';
import { facts } from '../pieces/facts.ts';
import { list } from '../pieces/list.ts';
import { moment, momentWords } from '../pieces/when.ts';
import type { WorkHome } from '../pieces/work-home.ts';
import { healthHtml } from './health-html.ts';

const jobHtml = ({ say, language }: Visit, { doneAt, failed, lastFailure }: ListedJob): Html => {
  const { jobs, never } = say.administrator;
  const done =
    doneAt === null ? html`${never}` : html`${jobs.doneAt} ${moment({ language }, doneAt)}`;
  return failed === 0
    ? done
    : html`${done} · <b class="stop">${jobs.failed}: ${failed}</b> <code>${lastFailure ?? ''}</code>`;
};

const jobsHtml = (visit: Visit, jobs: readonly ListedJob[]): Html => {
  const { home } = visit.say.administrator;
  const failed = jobs.filter((job) => job.failed > 0).length;
  const words =
    failed === 0
      ? html`<p class="done">${home.jobsFine}</p>`
      : html`<p class="refused">${home.jobsFailed(failed)}</p>`;
  return html`<h2>${home.jobs}</h2>${words}${facts(
    jobs.map((job) => [jobWords(visit, job.name), jobHtml(visit, job)]),
  )}<p><a href="/administration/jobs">${home.allJobs}</a></p>`;
};

const ALL = 100_000; // not-law: rows

/** What waits for the administrator: how the register is. */
export const administratorHome: WorkHome = async (visit) => {
  const { register, actor, say, language } = visit;
  const { home, feeds } = say.administrator;
  const [report, jobs, last, checked] = await Promise.all([
    reportHealth(register, actor),
    listJobs(register, actor),
    listFeeds(register, actor, { last: true, limit: ALL }),
    listEvents(register, actor, { verb: CHAIN_CHECKED, newestFirst: true, limit: 1 }),
  ]);
  if (report.kind === 'refused') return report;
  if (jobs.kind === 'refused') return jobs;
  if (last.kind === 'refused') return last;
  if (checked.kind === 'refused') return checked;
  const [check] = checked.value.items;
  const broken = Number(check?.detail['broken'] ?? 0);
  const chain =
    check === undefined
      ? html`${home.chainNone}`
      : html`<span class="${broken === 0 ? 'good' : 'stop'}">${
          broken === 0
            ? say.administrator.audit.chainWhole
            : say.administrator.audit.chainBroken(broken)
        }</span> ${home.chainVerified(momentWords({ language }, check.at))}`;
  const columns = feedColumns(visit, { below: '/administration/feeds', authority: true });
  return {
    kind: 'page',
    title: home.title,
    body: html`<h1>${home.title}</h1>${healthHtml(visit, report.value.items)}
      <h2>${home.health}</h2>${facts([
        [home.ready, html`<span class="good">${home.readyYes}</span>`],
        [home.database, html`<span class="good">${home.databaseYes}</span>`],
        [home.chain, html`${chain} · <a href="/administration/audit">${home.chainCheck}</a>`],
      ])}
      ${jobsHtml(visit, jobs.value.items)}
      <h2>${home.feeds}</h2>${list(visit, {
        caption: home.feeds,
        columns: columns,
        rows: last.value.items,
        empty: feeds.empty,
      })}<p><a href="/administration/feeds">${home.allFeeds}</a></p>`,
  };
};
