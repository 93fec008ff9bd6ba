import type { Transaction } from '../transaction.ts';
import type { Job } from './job.ts';
import { JOBS_ROLE, JOBS_SCHEMA } from './lay-jobs.ts';
import { send } from './send.ts';

interface Known {
  readonly known: boolean;
  readonly [column: string]: unknown;
}

/**
 * Sends a job that is due by itself ahead of its time, in the sender's own transaction. Nothing is sent where no node
 * has worked yet: the first one does it when it begins.
 */
export const wake = async <Data extends object>(
  tx: Transaction,
  job: Job<Data>,
  data: Data,
): Promise<void> => {
  const known = await tx.asLibrary(JOBS_ROLE, async () => {
    const laid = await tx.one<Known>('SELECT to_regclass($1) IS NOT NULL AS known', [
      `${JOBS_SCHEMA}.queue`,
    ]);
    if (!laid.known) return false;
    const queue = await tx.one<Known>(
      `SELECT EXISTS (SELECT FROM ${JOBS_SCHEMA}.queue WHERE name = $1) AS known`,
      [job.name],
    );
    return queue.known;
  });
  if (known) await send(tx, job, data);
};
