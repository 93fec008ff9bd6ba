import type { Queue } from 'pg-boss';
import type { AnyJob } from '../queue/job.ts';

const SILENCE_SECONDS = 30; // not-law: seconds
/** How long what is over is kept for `register.job_progress`. */
const KEPT_SECONDS = 7 * 86_400; // not-law: seconds
const KEPT_OF_SECONDLY = 3600; // not-law: seconds

/**
 * The queue of a job, as the runner makes it.
 *
 * @param silence seconds after which a node that says nothing is taken for dead, at least 10.
 */
export const queueOf = (
  job: AnyJob,
  silence = SILENCE_SECONDS,
): Omit<Queue, 'name' | 'policy'> & { readonly policy: 'standard' | 'exclusive' } => ({
  // Of a job that is due by time one waits or runs, and no second beside it.
  policy: 'onDemand' in job.due ? 'standard' : 'exclusive',
  // who sends one wakes a node
  notify: true,
  retryLimit: job.retries,
  retryDelay: job.retryDelaySeconds,
  retryBackoff: job.retryDelaySeconds > 0,
  expireInSeconds: job.timeoutSeconds,
  heartbeatSeconds: silence,
  deleteAfterSeconds: 'everySeconds' in job.due ? KEPT_OF_SECONDLY : KEPT_SECONDS,
});
