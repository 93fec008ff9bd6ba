import { PgBoss } from 'pg-boss';
import type { Actor } from '../../actor.ts';
import { isoInstant } from '../../iso-instant.ts';
import { type AnyJob, JOBS_ZONE, type JobOutput } from '../../jobs/job.ts';
import { JOBS } from '../../jobs/jobs.ts';
import { JOBS_SCHEMA } from '../../jobs/lay-jobs.ts';
import type { Outcome } from '../../outcome.ts';
import { needRight, type Register } from '../../register.ts';

/** How one job goes. Numbers are of the runs that are kept: a week, of jobs due every few seconds an hour. */
export interface ListedJob {
  readonly name: string;
  /** By cron in China's time, every so many seconds, or when it is sent. */
  readonly due: string;
  readonly waiting: number;
  readonly running: number;
  readonly done: number;
  readonly failed: number;
  /** Instants ISO, in UTC; null: never. */
  readonly doneAt: string | null;
  readonly failedAt: string | null;
  /** When it is due next by its cron. */
  readonly nextAt: string | null;
  /** What the last run said of itself. */
  readonly lastOutput: JobOutput | null;
  /** The name and code of what went wrong last. */
  readonly lastFailure: string | null;
}

interface Progress {
  readonly name: string;
  readonly waiting: number;
  readonly running: number;
  readonly done: number;
  readonly failed: number;
  readonly doneAt: string | null;
  readonly failedAt: string | null;
  readonly lastOutput: JobOutput | null;
  readonly lastFailure: string | null;
}

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

/** Every job of this program with its last runs, failures and next time; for the administrator and the ministry. */
export const listJobs = (
  register: Register,
  actor: Actor,
): Promise<Outcome<readonly ListedJob[]>> =>
  register.as(actor, async (tx) => {
    needRight(actor, 'read');
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
    return JOBS.map((job) => ({
      name: job.name,
      due: dueOf(job),
      nextAt: nextOf(job),
      ...NEVER,
      ...byName.get(job.name),
    }));
  });
