import { z } from 'zod';
import { lookForNews, mailWaits } from '../notices/mail/look-for-news.ts';
import { sendMails } from '../notices/mail/send-mails.ts';
import type { Job } from '../queue/job.ts';

/** Tells by mail whoever ticked it, where a server for mail is set up. */
export const SEND_MAIL: Job = {
  name: 'send-mail',
  due: { everySeconds: 10, where: mailWaits },
  retries: 0,
  retryDelaySeconds: 0,
  timeoutSeconds: 600,
  data: z.object({}),
  work: async (register, _, { signal }) => {
    if (register.mail === null) return { laid: 0, sent: 0, failed: 0 };
    const laid = await lookForNews(register);
    return { laid, ...(await sendMails(register, signal)) };
  },
};
