import { z } from 'zod';
import { JOB } from '../actor.ts';
import type { Job } from '../queue/job.ts';
import { needed } from '../queue/needed.ts';

/** Forgets what need not be kept: old answers to idempotency keys, deliveries, mails and sessions that ended. */
export const CLEAN: Job = {
  name: 'clean',
  due: { cron: '40 3 * * *' },
  retries: 3,
  retryDelaySeconds: 60,
  timeoutSeconds: 3600,
  data: z.object({}),
  work: async (register) => {
    const outcome = await register.as(JOB, async (tx) => {
      // It may be much: the limit of a request does not hold.
      await tx.unbounded();
      return tx.one<{ answers: number; deliveries: number; mails: number; sessions: number }>(
        `SELECT
            register.clean_answered() AS answers,
            register.clean_deliveries() AS deliveries,
            register.clean_mail() AS mails,
            register.clean_sign_in() AS sessions`,
      );
    });
    return { ...needed(outcome) };
  },
};
