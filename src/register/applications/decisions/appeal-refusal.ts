import { Text } from '../../shapes.ts';
import { step } from '../../step.ts';
import { VEHICLE_DECISION } from './vehicle-decision.ts';

/** Appeals against a refusal, unless another application lists the vehicle by now. */
export const appealRefusal = step({
  of: VEHICLE_DECISION,
  verb: 'appeal',
  summary: { en: 'Appeal against a refusal', zh: '申诉' },
  input: { appeal: Text },
  refusals: ['vin-under-way'],
  brings: (_, { appeal }) => ({ appeal }),
});
