import { z } from 'zod';
import { action } from '../action.ts';
import { foundRings } from './found-rings.ts';
import { RUN_READERS } from './list-patterns.ts';
import { FoundRing } from './nation-shapes.ts';

/** A ring that a run over the nation found, with the way of a vehicle through it. */
export const getRing = action({
  method: 'GET',
  path: '/v1/nation-runs/{run}/rings/{ring}',
  summary: { en: 'A ring with the way of a vehicle', zh: '关联链条及车辆流转路径' },
  access: RUN_READERS,
  params: { run: z.uuid(), ring: z.coerce.number().int().min(0) },
  answer: FoundRing,
  work: async ({ tx, refuse }, { run, ring }) => {
    const [found] = await foundRings(tx, { run, number: ring, after: null, rows: 1 });
    return found ?? refuse('not-found', { field: 'ring' });
  },
});
