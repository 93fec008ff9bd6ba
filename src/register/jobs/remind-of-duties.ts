import { z } from 'zod';
import type { Job } from '../queue/job.ts';
import { needed } from '../queue/needed.ts';
import { dueReminders } from './due-reminders.ts';
import { unusedLicences } from './unused-licences.ts';

/**
 * Begins the duty to account for vehicles whose licence ended before they left, and reminds exporters of the duties
 * that fall due soon, each once.
 */
export const REMIND_OF_DUTIES: Job = {
  name: 'remind-of-duties',
  due: { cron: '0 8 * * *' },
  retries: 2,
  retryDelaySeconds: 60,
  timeoutSeconds: 3600, // not-law: longest run of a job
  data: z.object({}),
  work: async (register) => ({
    ...needed(await unusedLicences(register)),
    ...needed(await dueReminders(register)),
  }),
};
