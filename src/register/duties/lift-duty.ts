import { z } from 'zod';
import { DUTY_LIFE } from '../../domain/lives/duty-life.ts';
import { action } from '../action.ts';
import { Ground } from '../shapes.ts';

/**
 * Lifts a duty, with the ground; one that was met or lifted before stays as it is. An exporter, which the life names
 * too, lifts a duty only with the licence that it gives back.
 */
export const liftDuty = action({
  method: 'POST',
  path: '/v1/duties/{duty}/lift',
  summary: { en: 'Lift a duty, with the ground', zh: '免除义务并说明依据' },
  access: { right: 'act', parts: ['office', 'ministry', 'customs'] },
  step: { life: DUTY_LIFE, verb: 'lift' },
  params: { duty: z.uuid() },
  body: { ground: Ground },
  answer: z.strictObject({ id: z.uuid(), state: z.string() }).meta({ id: 'Lifted' }),
  work: async ({ tx, refuse }, { duty, ground }) =>
    (await tx.maybe<{ id: string; state: string }>(
      `UPDATE register.duty SET state = 'lifted', verb = 'lift', ground = $2, stepped_at = now()
        WHERE id = $1
        RETURNING id, state`,
      [duty, ground],
    )) ?? refuse('not-found', { field: 'duty' }),
});
