import { z } from 'zod';
import { JOB } from '../actor.ts';
import type { Job } from '../queue/job.ts';
import { needed } from '../queue/needed.ts';

/** Seals the chain over the events that are surely committed. */
export const SEAL_EVENTS: Job = {
  name: 'seal-events',
  due: { cron: '* * * * *' },
  retries: 2,
  retryDelaySeconds: 5,
  timeoutSeconds: 600,
  data: z.object({}),
  work: async (register) => {
    const outcome = await register.as(JOB, async (tx) => {
      // It may be much: the limit of a request does not hold.
      await tx.unbounded();
      return tx.one<{ sealed: number }>('SELECT register.seal_events() AS sealed');
    });
    return { sealed: needed(outcome).sealed };
  },
};
