import { PgBoss } from 'pg-boss';
import type { Transaction } from '../transaction.ts';
import type { Job } from './job.ts';
import { JOBS_ROLE, JOBS_SCHEMA } from './lay-jobs.ts';

/**
 * Sends a job in the sender's own transaction: it is there when the transaction is committed, and never was when it is
 * taken back. It wakes a node.
 *
 * @returns the id of the job; null when one of a kind that is due once at a time waits already.
 * @throws Error when the database was never worked by a node with this job: its queue is not there.
 */
export const send = <Data extends object>(
  tx: Transaction,
  job: Job<Data>,
  data: Data,
): Promise<string | null> =>
  tx.asLibrary(JOBS_ROLE, async () => {
    const db = {
      executeSql: async (text: string, values: unknown[] = []) => ({
        rows: [...(await tx.rows(text, values))],
      }),
    };
    // A runner that runs nothing: all it asks goes through the transaction.
    const boss = new PgBoss({
      db,
      schema: JOBS_SCHEMA,
      migrate: false,
      schedule: false,
      supervise: false,
    });
    try {
      await boss.start();
      return await boss.send(job.name, data, { db });
    } finally {
      await boss.stop({ graceful: false, close: false });
    }
  });
