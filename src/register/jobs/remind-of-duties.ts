import { z } from 'zod';
import type { Job } from '../queue/job.ts';
import { needed } from '../queue/needed.ts';
import { dueReminders } from './due-reminders.ts';

/** Reminds exporters of the duties that fall due soon, each once. */
export const REMIND_OF_DUTIES: Job = {
  name: 'remind-of-duties',
  due: { cron: '0 8 * * *' },
  retries: 2,
  retryDelaySeconds: 60,
  timeoutSeconds: 3600, // not-law: longest run of a job
  data: z.object({}),
  work: async (register) => needed(await dueReminders(register)),
};
