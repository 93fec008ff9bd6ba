import { z } from 'zod';
import { countMedians } from '../exporters/figures/count-medians.ts';
import type { Job } from '../queue/job.ts';
import { needed } from '../queue/needed.ts';

/** Counts every night what is usual among the exporters of each province. */
export const COUNT_MEDIANS: Job = {
  name: 'count-medians',
  due: { cron: '30 4 * * *' },
  retries: 2,
  retryDelaySeconds: 600,
  timeoutSeconds: 7200, // not-law: longest run of a job
  data: z.object({}),
  work: async (register) => needed(await countMedians(register)),
};
