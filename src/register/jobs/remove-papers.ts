import { z } from 'zod';
import { removePapers } from '../papers/remove-papers.ts';
import type { Job } from '../queue/job.ts';

/** Removes papers whose time is over, once a night. */
export const REMOVE_PAPERS: Job = {
  name: 'remove-papers',
  due: { cron: '20 4 * * *' },
  retries: 3,
  retryDelaySeconds: 60,
  timeoutSeconds: 3600,
  data: z.object({}),
  work: async (register) => ({ ...(await removePapers(register)) }),
};
