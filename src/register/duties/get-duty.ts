import { z } from 'zod';
import { action } from '../action.ts';
import { type Duty, DutyInFull } from './duty-shapes.ts';

/** A duty with its state on today and the licence of its vehicle. */
export const getDuty = action({
  method: 'GET',
  path: '/v1/duties/{duty}',
  summary: { en: 'A duty with the licence of its vehicle', zh: '义务及其车辆所在许可证' },
  access: { right: 'read', parts: ['exporter', 'office', 'ministry', 'customs'] },
  params: { duty: z.uuid() },
  answer: DutyInFull,
  work: async ({ tx, refuse }, { duty }) => {
    const { licence, number, ...found } =
      (await tx.maybe<Duty & { licence: string; number: string }>(
        `SELECT
            d.id,
            d.rule,
            d.vin,
            d.exporter,
            d.due,
            register.state_on('duty', to_jsonb(d), register.today()) AS state,
            d.ground,
            d.reminded_on AS "remindedOn",
            v.licence,
            l.number
          FROM register.duty d
          JOIN register.licensed_vehicle v ON v.id = d.vehicle
          JOIN register.licence l ON l.id = v.licence
          WHERE d.id = $1`,
        [duty],
      )) ?? refuse('not-found', { field: 'duty' });
    return { ...found, licence: { id: licence, number } };
  },
});
