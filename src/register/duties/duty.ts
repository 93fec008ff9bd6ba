import { DUTY_LIFE } from '../../domain/lives/duty-life.ts';
import { refuse } from '../outcome.ts';
import { thing } from '../step.ts';
import { type Duty, DutyInFull } from './duty-shapes.ts';
import { DUTY_STATE, toldUntil } from './untold.ts';

/** Duties, shown with the licence of their vehicle. */
export const DUTY = thing({
  relation: 'register.duty',
  life: DUTY_LIFE,
  path: '/v1/duties/{duty}',
  answer: DutyInFull,
  show: async (register, tx, id) => {
    const { licence, number, ...found } =
      (await tx.maybe<Duty & { licence: string; number: string }>(
        `SELECT
            d.id,
            d.rule,
            d.vin,
            d.exporter,
            d.due,
            ${DUTY_STATE} AS state,
            d.ground,
            d.reminded_on AS "remindedOn",
            d.outcome,
            d.statement,
            v.licence,
            l.number
          FROM register.duty d
          JOIN register.licensed_vehicle v ON v.id = d.vehicle
          JOIN register.licence l ON l.id = v.licence
          WHERE d.id = $3`,
        [...(await toldUntil(register, tx)), id],
      )) ?? refuse('not-found', { field: 'duty' });
    return { ...found, licence: { id: licence, number } };
  },
});
