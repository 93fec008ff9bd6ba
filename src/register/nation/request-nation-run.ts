import { z } from 'zod';
import { action } from '../action.ts';
import { isLaid } from '../queue/is-laid.ts';
import { send } from '../queue/send.ts';
import { SCREEN_NATION } from './screen-nation.ts';

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
    if (!(await isLaid(tx, SCREEN_NATION))) refuse('no-node-works');
    return { job: await send(tx, SCREEN_NATION, {}) };
  },
});
