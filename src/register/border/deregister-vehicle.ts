import { z } from 'zod';
import { action } from '../action.ts';
import { readVin } from '../read-vin.ts';
import { todayIn } from '../register.ts';
import { Day, TypedVin } from '../shapes.ts';
import { strikeOff } from './strike-off.ts';

/** Records that a vehicle was deregistered for export; refused while no exit is on record. */
export const deregisterVehicle = action({
  method: 'POST',
  path: '/v1/deregistrations',
  summary: { en: 'Record that a vehicle was deregistered', zh: '登记车辆注销' },
  access: { right: 'act', parts: ['registry'] },
  body: {
    vin: TypedVin,
    /** Without it today. */
    deregisteredOn: Day.optional(),
  },
  answer: z
    .strictObject({ vin: z.string(), exitedOn: Day, deregisteredOn: Day })
    .meta({ id: 'Deregistered' }),
  status: 201,
  refusals: ['vin-unread', 'not-exited', 'day-impossible', 'number-of-another-vehicle'],
  work: async (work, { vin, deregisteredOn }) => {
    const today = await todayIn(work.tx);
    return strikeOff(work, readVin(vin), { day: deregisteredOn ?? today, today });
  },
});
