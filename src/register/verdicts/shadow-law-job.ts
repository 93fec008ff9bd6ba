import { z } from 'zod';
import { JOB } from '../actor.ts';
import type { Job } from '../queue/job.ts';
import { JOBS_ROLE } from '../queue/lay-jobs.ts';
import { needed } from '../queue/needed.ts';
import type { Register } from '../register.ts';
import { LawSetting } from '../screening/screening-shapes.ts';
import { shadowLaw } from './shadow-law.ts';

/** How often it is told how far a shadow is: at each so many-th part of the vehicles. */
const PARTS = 50; // not-law: parts of the work

const Asked = z.object({
  settings: z.array(LawSetting),
  on: z.iso.date(),
  decided: z.boolean(),
  askedBy: z.uuid().nullable(),
});

/** While a job works, its output is how far it is; in the end the runner writes its own. */
const tellProgress = (register: Register, id: string, done: number, total: number) =>
  register.as(JOB, (tx) =>
    tx.asLibrary(JOBS_ROLE, () =>
      tx.run(`UPDATE jobs.job SET output = $2 WHERE id = $1 AND state = 'active'`, [
        id,
        JSON.stringify({ done, total }),
      ]),
    ),
  );

/** Asks another law beside the one in force, for whoever asked on a page; kept under the id of the job, once. */
export const SHADOW_LAW: Job<z.infer<typeof Asked>> = {
  name: 'shadow-law',
  due: { onDemand: true },
  retries: 2,
  retryDelaySeconds: 30,
  timeoutSeconds: 3 * 3600, // not-law: seconds
  data: Asked,
  work: async (register, { settings, on, decided, askedBy }, { id, signal }) => {
    let told = 0;
    const asked = { law: { settings }, on, decided };
    for await (const step of shadowLaw(register, JOB, asked, signal, { id, askedBy })) {
      if (step.kind === 'refused') throw new Error(step.code);
      if (step.kind === 'end') {
        const { vehicles, changed } = step.shadow;
        return { shadow: id, vehicles, changed };
      }
      if (step.kind === 'progress' && (step.done - told) * PARTS >= step.total) {
        told = step.done;
        needed(await tellProgress(register, id, step.done, step.total));
      }
    }
    throw new Error('stopped');
  },
};
