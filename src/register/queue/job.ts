import type { z } from 'zod';
import type { Register } from '../register.ts';

/**
 * When a job is due: by cron in China's time; every so many seconds, once for all nodes together; or when it is sent.
 */
type Due =
  | { readonly cron: string }
  | {
      readonly everySeconds: number;
      /** A look that writes nothing: false where there is nothing to do, and most turns are passed over. */
      readonly where?: (register: Register) => Promise<boolean>;
    }
  | { readonly onDemand: true };

/** What a job is told beside its data. */
interface JobRun {
  /** Id of the job, the same in every attempt. */
  readonly id: string;
  /** Aborted when the node stops or the time of the job is over. */
  readonly signal: AbortSignal;
}

/** What a job says of itself when it is done: numbers and ids, nothing personal. */
type JobOutput = Readonly<Record<string, string | number>>;

/**
 * A kind of work that any node may do. Its work may begin again after a node died in the middle, so it does nothing
 * twice by itself: each step is a transaction that sees what was done before.
 */
export interface Job<Data extends object = object> {
  readonly name: string;
  readonly due: Due;
  /** Attempts after the first; each waits longer, from `retryDelaySeconds`. */
  readonly retries: number;
  readonly retryDelaySeconds: number;
  /** Longest an attempt may take. */
  readonly timeoutSeconds: number;
  /** What is sent with it; of a job that is due by time nothing. */
  readonly data: z.ZodType<Data>;
  /** Does it. @throws whatever goes wrong: the job is tried again. */
  readonly work: (register: Register, data: Data, run: JobRun) => Promise<JobOutput>;
}

/** A job of whatever data, which its schema reads. */
// biome-ignore lint/suspicious/noExplicitAny: work takes what the schema of the same job gives
export type AnyJob = Job<any>;

/** The day's zone of every cron. */
export const JOBS_ZONE = 'Asia/Shanghai';
