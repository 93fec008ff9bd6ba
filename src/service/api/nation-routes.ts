import { z } from 'zod';
import { listNationRuns } from '../../register/use-cases/nation/list-nation-runs.ts';
import { requestNationRun } from '../../register/use-cases/nation/request-nation-run.ts';
import { type Area, route } from './route.ts';

const MOST = 100; // not-law: rows of a list

const NationRun = z
  .strictObject({
    id: z.uuid(),
    asOf: z.iso.date(),
    readAt: z.iso.datetime().meta({ description: 'When what it read stood so.' }),
    finishedAt: z.iso.datetime(),
    vehicles: z.number().int().meta({ description: 'Of which something was found.' }),
    rings: z.number().int(),
  })
  .meta({ id: 'NationRun', description: 'The nation, screened as it stood in the register.' });

/** Runs over the nation. */
export const NATION_ROUTES: Area = {
  title: { en: 'Runs over the nation', zh: '全国筛查' },
  routes: [
    route({
      id: 'requestNationRun',
      method: 'POST',
      path: '/v1/nation-runs',
      summary: { en: 'Asks for a run over the nation', zh: '请求全国筛查' },
      description:
        'Some node takes it within seconds; of several who ask at once the first is heard.',
      access: { right: 'act', parts: ['ministry', 'administrator'] },
      answer: z.strictObject({
        job: z.uuid().nullable().meta({ description: 'Null: one waits or runs already.' }),
      }),
      status: 202,
      refusals: ['no-node-works'],
      handle: requestNationRun,
    }),
    route({
      id: 'listNationRuns',
      method: 'GET',
      path: '/v1/nation-runs',
      summary: { en: 'The last runs over the nation, the newest first', zh: '最近的全国筛查' },
      access: { right: 'read', parts: ['ministry'] },
      query: z.strictObject({ limit: z.coerce.number().int().min(1).max(MOST).default(MOST) }),
      answer: z.strictObject({ items: z.array(NationRun) }),
      handle: async (register, actor, input) => {
        const outcome = await listNationRuns(register, actor, input);
        return outcome.kind === 'refused'
          ? outcome
          : { kind: 'done', value: { items: outcome.value } };
      },
    }),
  ],
};
