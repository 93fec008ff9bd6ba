import { z } from 'zod';
import { action } from '../../action.ts';
import { Ground } from '../../shapes.ts';
import { takeStep } from '../../steps/take-step.ts';
import { VEHICLE_DECISION } from './vehicle-decision.ts';

/** Upholds or overturns a refusal on appeal, by somebody who took no part in it: one path for two steps. */
export const judgeAppeal = action({
  method: 'POST',
  path: '/v1/appeals/{vehicle}/{verb}',
  summary: { en: 'Uphold or overturn a refusal on appeal', zh: '维持或撤销（申诉复核）' },
  access: { right: 'sign', parts: ['office', 'ministry'] },
  params: { vehicle: z.uuid(), verb: z.enum(['uphold', 'overturn']) },
  body: { ground: Ground },
  answer: VEHICLE_DECISION.answer,
  work: async ({ tx, register }, { vehicle, verb, ground }) => {
    await takeStep(tx, VEHICLE_DECISION, vehicle, verb, { appeal_ground: ground });
    return VEHICLE_DECISION.show(register, tx, vehicle);
  },
});
