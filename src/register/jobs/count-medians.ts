import { z } from 'zod';
import { JOB } from '../actor.ts';
import { youngDays } from '../exporters/figures/figure-shapes.ts';
import type { Outcome } from '../outcome.ts';
import type { Job } from '../queue/job.ts';
import { needed } from '../queue/needed.ts';
import type { Register } from '../register.ts';

/** Counts anew what is usual among the exporters of each province; gives how many figures were written. */
export const countMedians = (register: Register): Promise<Outcome<{ readonly figures: number }>> =>
  register.as(JOB, async (tx) => {
    await tx.unbounded();
    const today = await tx.today();
    return tx.one<{ figures: number }>('SELECT register.count_medians($1, $2) AS figures', [
      today,
      youngDays(register, today),
    ]);
  });

/** The same, every night. */
export const COUNT_MEDIANS: Job = {
  name: 'count-medians',
  due: { cron: '30 4 * * *' },
  retries: 2,
  retryDelaySeconds: 600,
  timeoutSeconds: 7200, // not-law: longest run of a job
  data: z.object({}),
  work: async (register) => needed(await countMedians(register)),
};
