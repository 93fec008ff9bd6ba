import { z } from 'zod';
import { action } from '../action.ts';
import { windClock } from '../steps/clock-of.ts';
import { HEARING, windApplication } from './hearing.ts';

/**
 * Tells an exporter of one refusal of many vehicles at once: each has its own hearing, with the same words and the same
 * term. What the law itself demands of a vehicle needs no telling, and is left out.
 */
export const tellOfGroup = action({
  method: 'POST',
  path: '/v1/refusal-groups/{group}/tell',
  summary: {
    en: 'Tell an exporter of one refusal of many vehicles',
    zh: '一并告知多辆车的拟不予发放',
  },
  access: { right: 'sign', parts: ['office'] },
  params: { group: z.uuid() },
  answer: z.strictObject({ told: z.number().int() }).meta({ id: 'ToldOfGroup' }),
  status: 201,
  refusals: ['nothing-proposed', 'told-already'],
  work: async ({ tx, register, refuse }, { group }) => {
    const made = await tx.rows<{ id: string; application: string }>(
      `INSERT INTO register.hearing (vehicle, state, verb)
        SELECT v.id, 'told', 'tell'
        FROM register.application_vehicle v
        JOIN register.verdict r ON r.id = v.verdict
        WHERE v.refused_with = $1 AND v.state = 'refusalProposed' AND r.gate <> 'blocked'
        ORDER BY v.vin
        RETURNING id, application`,
      [group],
    );
    const { application } = made[0] ?? refuse('nothing-proposed');
    for (const { id } of made) await windClock(register, tx, HEARING, id);
    await windApplication(register, tx, application);
    return { told: made.length };
  },
});
