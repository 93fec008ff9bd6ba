import { DUTY_LIFE } from '../../domain/lives/duty-life.ts';
import { refuse } from '../outcome.ts';
import { thing } from '../step.ts';
import { type Duty, DutyInFull } from './duty-shapes.ts';

/** Duties, shown with the licence of their vehicle. */
export const DUTY = thing({
  relation: 'register.duty',
  life: DUTY_LIFE,
  path: '/v1/duties/{duty}',
  answer: DutyInFull,
  show: async (_, tx, id) => {
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
            d.outcome,
            d.statement,
            v.licence,
            l.number
          FROM register.duty d
          JOIN register.licensed_vehicle v ON v.id = d.vehicle
          JOIN register.licence l ON l.id = v.licence
          WHERE d.id = $1`,
        [id],
      )) ?? refuse('not-found', { field: 'duty' });
    return { ...found, licence: { id: licence, number } };
  },
});
