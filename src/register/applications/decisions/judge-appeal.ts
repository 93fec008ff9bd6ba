import { z } from 'zod';
import { action } from '../../action.ts';
import { GROUND_REFUSALS, GROUNDED } from '../../ground-shapes.ts';
import { takeStep } from '../../steps/take-step.ts';
import { layLawInForce } from '../../stores/lay-law-in-force.ts';
import { VEHICLE_DECISION } from './vehicle-decision.ts';

/** Upholds or overturns a refusal on appeal, by somebody who took no part in it: one path for two steps. */
export const judgeAppeal = action({
  method: 'POST',
  path: '/v1/appeals/{vehicle}/{verb}',
  summary: { en: 'Uphold or overturn a refusal on appeal', zh: '维持或撤销（申诉复核）' },
  access: { right: 'sign', parts: ['office', 'ministry'] },
  params: { vehicle: z.uuid(), verb: z.enum(['uphold', 'overturn']) },
  body: GROUNDED,
  answer: VEHICLE_DECISION.answer,
  refusals: GROUND_REFUSALS,
  work: async ({ tx, register }, { vehicle, verb, grounds, found }) => {
    await layLawInForce(tx, register);
    await takeStep(tx, VEHICLE_DECISION, vehicle, verb, {
      appeal_grounds: JSON.stringify(grounds),
      appeal_found: found ?? null,
    });
    return VEHICLE_DECISION.show(register, tx, vehicle);
  },
});
