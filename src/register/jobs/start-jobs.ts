import type pg from 'pg';
import { type Job as BossJob, PgBoss } from 'pg-boss';
import { type AnyJob, JOBS_ZONE } from '../queue/job.ts';
import { JOBS_ROLE, JOBS_SCHEMA } from '../queue/lay-jobs.ts';
import type { Register } from '../register.ts';
import { JOBS } from './jobs.ts';
import { queueOf } from './queue-of.ts';
import { STEADY_CLOCK } from './steady-clock.ts';

/** What is told of jobs, for the log: nothing personal. */
export interface JobLine {
  readonly job: string;
  readonly said: 'done' | 'failed' | 'trouble';
  readonly id?: string;
  /** What it said of itself, or the name and code of what went wrong. */
  readonly told: Readonly<Record<string, unknown>>;
}

/** How a node works at jobs. */
export interface JobOptions {
  readonly log: (line: JobLine) => void;
  /** Other jobs than those of `JOBS`: for tests. */
  readonly jobs?: readonly AnyJob[];
  /** Seconds after which a node that says nothing is taken for dead, at least 10. */
  readonly silenceSeconds?: number;
  /** Seconds between two looks for dead nodes, and for work of which nobody told: for tests. */
  readonly lookSeconds?: number;
}

/** Between two looks for nodes that are dead. */
const SUPERVISE_SECONDS = 60; // not-law: seconds
/** Between two looks for work of which nobody told: of a try that waited, or of a node that died. */
const LOOK_SECONDS = 30; // not-law: seconds
/** The same where the database does not tell of work, through a pooler that shares its sessions. */
const UNTOLD_LOOK_SECONDS = 2; // not-law: seconds
/** Each such turn a job is sent without a look whether there is anything to do: whoever watches jobs sees it run. */
const UNASKED_TURN = 20; // not-law: turns
const SELDOM_SECONDS = 3600; // not-law: seconds
const CONNECTIONS = 4;
const LONGEST_STOP_MS = 30_000; // not-law: milliseconds

/** What is told of something that went wrong; the runner tells of some errors by a plain copy of their members. */
const troubleOf = (error: unknown): Readonly<Record<string, unknown>> => {
  if (typeof error !== 'object' || error === null) return { name: typeof error };
  const { name = 'Error', code, constraint, stack } = error as Partial<pg.DatabaseError>;
  // The message of a database may hold a value, so it is not told; where it happened is.
  const frames = stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return { name, code, constraint, trace: frames?.slice(0, 6).map((line) => line.trim()) };
};

/** What the runner keeps of a failure. */
class JobFailed extends Error {
  constructor(told: Readonly<Record<string, unknown>>) {
    super(`${told['name']} ${told['code'] ?? ''}`.trim());
    this.name = 'JobFailed';
    this.stack = (told['trace'] as readonly string[] | undefined)?.join('\n') ?? '';
  }
}

/**
 * Works at jobs until it is stopped, as one node of any number without a leader: every job is taken by one node, and by
 * another when that one dies.
 *
 * @param connection what `pg` takes to sign in as the service; the role of the runner is taken on connecting.
 * @example
 * const jobs = await startJobs(register, server.connection('mileproof'), { log });
 * await jobs.stop();
 */
export const startJobs = async (
  register: Register,
  connection: pg.ClientConfig,
  options: JobOptions,
): Promise<{ readonly stop: () => Promise<void> }> => {
  const { log, silenceSeconds, lookSeconds, jobs = JOBS } = options;
  const boss = new PgBoss({
    ...(connection as object),
    // The driver's own forms of values, which the runner knows.
    ...{ types: undefined },
    options: `-c TimeZone=UTC -c role=${JOBS_ROLE}`,
    application_name: 'mileproof-jobs',
    schema: JOBS_SCHEMA,
    clock: STEADY_CLOCK,
    max: CONNECTIONS,
    migrate: false,
    // Whoever sends a job wakes a node.
    useListenNotify: true,
    superviseIntervalSeconds: lookSeconds ?? SUPERVISE_SECONDS,
    monitorIntervalSeconds: lookSeconds ?? SUPERVISE_SECONDS,
    cronWorkerIntervalSeconds: LOOK_SECONDS,
    // Of jobs that wait for each other, which none here does.
    flowIntervalSeconds: SELDOM_SECONDS,
  });
  boss.on('error', (error) => log({ job: '', said: 'trouble', told: troubleOf(error) }));
  await boss.start();
  const known = new Set((await boss.getQueues()).map(({ name }) => name));
  const timers: NodeJS.Timeout[] = [];
  for (const job of jobs) {
    const { policy, ...rest } = queueOf(job, silenceSeconds);
    if (known.has(job.name)) await boss.updateQueue(job.name, rest);
    else await boss.createQueue(job.name, { policy, ...rest });
    const { due } = job;
    if ('cron' in due)
      await boss.schedule(job.name, due.cron, {}, { tz: JOBS_ZONE, missed: 'once' });
    if ('everySeconds' in due) {
      let turn = 0;
      const ask = async (): Promise<void> => {
        const unasked = turn % UNASKED_TURN === 0;
        turn += 1;
        try {
          if (unasked || (await due.where?.(register)) !== false) await boss.send(job.name, {});
        } catch (error) {
          // When the database is gone the next turn asks again.
          log({ job: job.name, said: 'trouble', told: troubleOf(error) });
        }
      };
      timers.push(setInterval(ask, due.everySeconds * 1000));
      ask();
    }
  }
  const workOn = async (job: AnyJob, taken: BossJob<unknown>): Promise<object> => {
    const { id, signal } = taken;
    try {
      const output = await job.work(register, job.data.parse(taken.data ?? {}), { id, signal });
      // What is due every few seconds mostly finds nothing to do.
      const idle = 'everySeconds' in job.due && Object.values(output).every((one) => one === 0);
      if (!idle) log({ job: job.name, said: 'done', id, told: output });
      return output;
    } catch (error) {
      const told = troubleOf(error);
      log({ job: job.name, said: 'failed', id, told });
      throw new JobFailed(told);
    }
  };
  for (const job of jobs) {
    const looks = {
      pollingIntervalSeconds: lookSeconds ?? UNTOLD_LOOK_SECONDS,
      notifyPollingIntervalSeconds: lookSeconds ?? LOOK_SECONDS,
    };
    const worker: { id?: string } = {};
    worker.id = await boss.work<unknown>(job.name, looks, async ([taken]) => {
      try {
        return taken === undefined ? {} : await workOn(job, taken);
      } finally {
        // behind one job another may wait, of which was told while this one ran
        if (worker.id !== undefined) boss.notifyWorker(worker.id);
      }
    });
  }
  return {
    stop: async () => {
      for (const timer of timers) clearInterval(timer);
      await boss.stop({ graceful: true, timeout: LONGEST_STOP_MS });
    },
  };
};
