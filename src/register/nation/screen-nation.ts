import { z } from 'zod';
import type { Job } from '../queue/job.ts';
import { needed } from '../queue/needed.ts';
import { runNation } from './run-nation.ts';

/** Screens the nation as it stands in the register, every night and when it is asked for. */
export const SCREEN_NATION: Job = {
  name: 'screen-nation',
  due: { cron: '30 1 * * *' },
  retries: 2,
  retryDelaySeconds: 300,
  timeoutSeconds: 6 * 3600, // not-law: seconds
  data: z.object({}),
  work: async (register) => {
    const { id, asOf, vehicles, rings } = needed(await runNation(register));
    return { run: id, asOf, vehicles, rings };
  },
};
