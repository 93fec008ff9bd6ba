import { PgBoss } from 'pg-boss';
import { z } from 'zod';
import { action } from '../action.ts';
import { isoInstant } from '../iso-instant.ts';
import { SCREEN_NATION } from '../nation/screen-nation.ts';
import { type AnyJob, JOBS_ZONE } from '../queue/job.ts';
import { JOBS_SCHEMA } from '../queue/lay-jobs.ts';
import type { Shaped } from '../shaped.ts';
import { JOBS } from './jobs.ts';

const Job = z
  .strictObject({
    name: z.string(),
    /** By cron in China's time, every so many seconds, or when it is sent. */
    due: z.string().meta({ example: '* * * * * Asia/Shanghai' }),
    waiting: z.number().int(),
    running: z.number().int(),
    done: z.number().int(),
    failed: z.number().int(),
    /** Null: never. */
    doneAt: z.iso.datetime().nullable(),
    failedAt: z.iso.datetime().nullable(),
    /** When it is due next by its cron. */
    nextAt: z.iso.datetime().nullable(),
    /** What the last run said of itself. */
    lastOutput: z.record(z.string(), z.union([z.string(), z.number()])).nullable(),
    /** The name and code of what went wrong last. */
    lastFailure: z.string().nullable(),
  })
  .meta({
    id: 'Job',
    description: 'Work that any node takes; numbers are of the runs that are kept, a week at most.',
  });

/** How one job goes. Numbers are of the runs that are kept: a week, of jobs due every few seconds an hour. */
export type ListedJob = Shaped<typeof Job>;

type Progress = Omit<ListedJob, 'due' | 'nextAt'>;

const NEVER: Omit<Progress, 'name'> = {
  waiting: 0,
  running: 0,
  done: 0,
  failed: 0,
  doneAt: null,
  failedAt: null,
  lastOutput: null,
  lastFailure: null,
};

const dueOf = ({ due }: AnyJob): string => {
  if ('cron' in due) return `${due.cron} ${JOBS_ZONE}`;
  return 'everySeconds' in due ? `every ${due.everySeconds} s` : 'on demand';
};

/** A runner that runs nothing: it reckons with crons. */
const reckoner = new PgBoss({ schema: JOBS_SCHEMA });

const nextOf = ({ due }: AnyJob): string | null =>
  'cron' in due
    ? (reckoner.previewSchedule(due.cron, { tz: JOBS_ZONE, count: 1 })[0]?.toISOString() ?? null)
    : null;

/** A run over the nation counts also where its job is forgotten, or it was run by hand. */
const withRun = (item: ListedJob, ran: string | null): ListedJob => {
  if (item.name !== SCREEN_NATION.name || ran === null) return item;
  return { ...item, doneAt: item.doneAt === null || item.doneAt < ran ? ran : item.doneAt };
};

/** Every job of this program with its last runs, failures and next time; for the administrator and the ministry. */
export const listJobs = action({
  method: 'GET',
  path: '/v1/jobs',
  summary: { en: 'Jobs with their last runs and failures', zh: '系统作业及其最近运行情况' },
  access: { right: 'read', parts: ['administrator', 'ministry'] },
  answer: z.strictObject({ items: z.array(Job) }),
  work: async ({ tx }) => {
    const rows = await tx.rows<Progress>(
      `SELECT
          name,
          waiting,
          running,
          done,
          failed,
          ${isoInstant('done_at')} AS "doneAt",
          ${isoInstant('failed_at')} AS "failedAt",
          last_output AS "lastOutput",
          last_failure ->> 'message' AS "lastFailure"
        FROM register.job_progress()`,
    );
    const byName = new Map(rows.map((row) => [row.name, row]));
    const { ran } = await tx.one<{ ran: string | null }>(
      `SELECT ${isoInstant('register.last_nation_run()')} AS ran`,
    );
    const items = JOBS.map((job) => ({
      name: job.name,
      due: dueOf(job),
      nextAt: nextOf(job),
      ...NEVER,
      ...byName.get(job.name),
    }));
    return { items: items.map((item) => withRun(item, ran)) };
  },
});
