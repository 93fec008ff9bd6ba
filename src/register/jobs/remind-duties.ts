import { z } from 'zod';
import { dueReminders } from '../use-cases/duties/due-reminders.ts';
import type { Job } from './job.ts';
import { needed } from './needed.ts';

/** Reminds exporters of duties that fall due. */
export const REMIND_DUTIES: Job = {
  name: 'remind-duties',
  due: { cron: '10 6 * * *' },
  retries: 5,
  retryDelaySeconds: 60,
  timeoutSeconds: 3600,
  data: z.object({}),
  work: async (register) => ({ ...needed(await dueReminders(register)) }),
};
