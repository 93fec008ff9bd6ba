import { z } from 'zod';
import { action } from '../action.ts';
import { SLICE_QUERY, sliceSchema } from '../list-shapes.ts';
import { sliceAsked } from '../list-slice.ts';
import { foundRings } from './found-rings.ts';
import { RUN_READERS } from './list-patterns.ts';
import { FoundRing } from './nation-shapes.ts';

/** The rings that a run over the nation found, at most twenty, those of most vehicles first. */
export const listRings = action({
  method: 'GET',
  path: '/v1/nation-runs/{run}/rings',
  summary: {
    en: 'The rings that a run found, the largest first',
    zh: '筛查发现的关联链条，按车辆数降序',
  },
  description:
    'A run keeps the twenty with most vehicles; vehicles of others stand among its patterns. ' +
    'An office sees rings through its province, without the parties that are not its exporters.',
  access: RUN_READERS,
  params: { run: z.uuid() },
  query: SLICE_QUERY,
  answer: sliceSchema(FoundRing),
  work: async ({ tx, register }, asked) => {
    const { run } = asked;
    const page = sliceAsked(register, 'rings', asked, [tx.actor.organisation, run]);
    const rows = await foundRings(tx, { run, number: null, after: page.after, rows: page.rows });
    return page.of(rows, { key: ({ number }) => [`${number}`], item: (ring) => ring });
  },
});
