import { z } from 'zod';
import { papersWait, readPapers } from '../papers/read-papers.ts';
import type { Job } from '../queue/job.ts';

/** Reads papers that were handed in, apart from everything that has a key. */
export const READ_PAPERS: Job = {
  name: 'read-papers',
  due: { everySeconds: 3, where: papersWait },
  retries: 0,
  retryDelaySeconds: 0,
  timeoutSeconds: 3600,
  data: z.object({}),
  work: async (register, _, { signal }) => ({ ...(await readPapers(register, signal)) }),
};
