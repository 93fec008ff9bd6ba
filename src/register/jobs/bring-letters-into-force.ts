import { z } from 'zod';
import { JOB } from '../actor.ts';
import { bringIntoForce } from '../letters/signing/bring-into-force.ts';
import type { Job } from '../queue/job.ts';
import { needed } from '../queue/needed.ts';

/** Issues letters whose time of being held is over. */
export const BRING_LETTERS_INTO_FORCE: Job = {
  name: 'bring-letters-into-force',
  due: {
    everySeconds: 10,
    where: async (register) =>
      needed(
        await register.as(JOB, (tx) =>
          tx.one<{ due: boolean }>(
            `SELECT EXISTS (
                SELECT FROM register.letter WHERE state = 'signed' AND held_until <= clock_timestamp()
              ) AS due`,
          ),
        ),
      ).due,
  },
  retries: 3,
  retryDelaySeconds: 10,
  timeoutSeconds: 600,
  data: z.object({}),
  work: async (register, _, { signal }) => {
    let issued = 0;
    let recalled = 0;
    for (let more = true; more && !signal.aborted; ) {
      const done = needed(await register.as(JOB, (tx) => bringIntoForce(tx)));
      issued += done.issued;
      recalled += done.recalled;
      more = done.issued + done.recalled > 0;
    }
    return { issued, recalled };
  },
};
