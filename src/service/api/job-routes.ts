import { z } from 'zod';
import { listJobs } from '../../register/use-cases/jobs/list-jobs.ts';
import { type Area, route } from './route.ts';

const Job = z
  .strictObject({
    name: z.string(),
    due: z.string().meta({ example: '* * * * * Asia/Shanghai' }),
    waiting: z.number().int(),
    running: z.number().int(),
    done: z.number().int(),
    failed: z.number().int(),
    doneAt: z.iso.datetime().nullable(),
    failedAt: z.iso.datetime().nullable(),
    nextAt: z.iso.datetime().nullable(),
    lastOutput: z.record(z.string(), z.union([z.string(), z.number()])).nullable(),
    lastFailure: z.string().nullable(),
  })
  .meta({
    id: 'Job',
    description: 'Work that any node takes; numbers are of the runs that are kept, a week at most.',
  });

/** Jobs and how they go. */
export const JOB_ROUTES: Area = {
  title: { en: 'Jobs', zh: '任务' },
  routes: [
    route({
      id: 'listJobs',
      method: 'GET',
      path: '/v1/jobs',
      summary: { en: 'Jobs with their last runs and failures', zh: '任务及其最近运行情况' },
      access: { right: 'read', parts: ['administrator', 'ministry'] },
      answer: z.strictObject({ items: z.array(Job) }),
      handle: async (register, actor) => {
        const outcome = await listJobs(register, actor);
        return outcome.kind === 'refused'
          ? outcome
          : { kind: 'done', value: { items: outcome.value } };
      },
    }),
  ],
};
