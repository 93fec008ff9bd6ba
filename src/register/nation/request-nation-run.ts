import { z } from 'zod';
import { action } from '../action.ts';
import { JOBS_ROLE } from '../jobs/lay-jobs.ts';
import { SCREEN_NATION } from '../jobs/screen-nation.ts';
import { send } from '../jobs/send.ts';
import type { Transaction } from '../transaction.ts';

const isThere = (tx: Transaction): Promise<boolean> =>
  tx.asLibrary(JOBS_ROLE, async () => {
    const found = await tx.maybe('SELECT FROM jobs.queue WHERE name = $1', [SCREEN_NATION.name]);
    return found !== null;
  });

/** Asks for a run over the nation; some node takes it within seconds. Of several who ask at once the first is heard. */
export const requestNationRun = action({
  method: 'POST',
  path: '/v1/nation-runs',
  summary: { en: 'Asks for a run over the nation', zh: '请求全国筛查' },
  description: 'Some node takes it within seconds; of several who ask at once the first is heard.',
  access: { right: 'act', parts: ['ministry', 'administrator'] },
  answer: z.strictObject({
    job: z.uuid().nullable().meta({ description: 'Null: one waits or runs already.' }),
  }),
  status: 202,
  refusals: ['no-node-works'],
  work: async ({ tx, refuse }) => {
    if (!(await isThere(tx))) refuse('no-node-works');
    return { job: await send(tx, SCREEN_NATION, {}) };
  },
});
