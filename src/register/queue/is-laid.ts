import type { Transaction } from '../transaction.ts';
import type { Job } from './job.ts';
import { JOBS_ROLE } from './lay-jobs.ts';

/** Whether some node has worked with this job, so that it can be sent. */
export const isLaid = <Data extends object>(
  tx: Transaction,
  { name }: Job<Data>,
): Promise<boolean> =>
  tx.asLibrary(JOBS_ROLE, async () => {
    const found = await tx.maybe('SELECT FROM jobs.queue WHERE name = $1', [name]);
    return found !== null;
  });
