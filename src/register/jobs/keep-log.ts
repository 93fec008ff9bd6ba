import { z } from 'zod';
import { JOB } from '../actor.ts';
import { keepLog } from '../log/keep-log.ts';
import { logWaits } from '../log/log-waits.ts';
import type { Job } from '../queue/job.ts';
import { needed } from '../queue/needed.ts';

/** Closes the public log once a day, from midnight in China on, and asks witnesses until they have signed. */
export const KEEP_LOG: Job = {
  name: 'keep-log',
  due: {
    everySeconds: 300, // not-law: seconds between two looks
    where: async (register) => needed(await register.as(JOB, (tx) => logWaits(register, tx))),
  },
  retries: 3,
  retryDelaySeconds: 30,
  timeoutSeconds: 1800, // not-law: longest run of a job
  data: z.object({}),
  work: async (register) => {
    const kept = await keepLog(register);
    if (kept.kind === 'no-key') return { closed: 0 };
    if (kept.kind === 'stopped') return { stopped: kept.stop.code };
    return { closed: kept.closed ? 1 : 0, size: kept.size, cosigned: kept.cosigned };
  },
};
