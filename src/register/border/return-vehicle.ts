import { z } from 'zod';
import { DUTY_RULES } from '../../domain/duties/due-days.ts';
import { action } from '../action.ts';
import { liftDutiesOf, meetDuty } from '../duties/duty-steps.ts';
import { readVin } from '../read-vin.ts';
import { todayIn } from '../register.ts';
import { Day, TypedVin } from '../shapes.ts';
import { CUSTOMS_ACT } from './border-shapes.ts';
import { useLicence } from './use-licence.ts';

/** On what a duty of a vehicle that came home is lifted. */
const GROUND = 'returned home';

/** Records that a vehicle came home: what it owed as an exported one it owes no more. */
export const returnVehicle = action({
  method: 'POST',
  path: '/v1/returns',
  summary: { en: 'Record that a vehicle came home', zh: '登记车辆退运' },
  access: CUSTOMS_ACT,
  body: {
    vin: TypedVin,
    /** Without it today. */
    returnedOn: Day.optional(),
  },
  answer: z.strictObject({ vin: z.string(), returnedOn: Day }).meta({ id: 'Returned' }),
  status: 201,
  refusals: ['vin-unread', 'not-declared', 'day-impossible'],
  work: async ({ tx, refuse }, { vin: typed, returnedOn }) => {
    const vin = readVin(typed);
    const today = await todayIn(tx);
    const day = returnedOn ?? today;
    // the one under way before one that left, the last to leave before earlier ones
    const found = await tx.maybe<{ id: string; licence: string }>(
      `SELECT id, licence FROM register.licensed_vehicle
        WHERE vin = $1 AND state IN ('declared', 'exited')
        ORDER BY state = 'declared' DESC, exited_on DESC
        LIMIT 1`,
      [vin],
    );
    if (found === null) return refuse('not-declared', { field: 'vin' });
    await tx.run('SELECT FROM register.licence WHERE id = $1 FOR UPDATE', [found.licence]);
    const vehicle = await tx.one<{
      readonly state: string;
      readonly declared_on: string;
      readonly exited_on: string | null;
    }>(
      `SELECT state, declared_on, exited_on FROM register.licensed_vehicle WHERE id = $1 FOR UPDATE`,
      [found.id],
    );
    if (day > today || day < (vehicle.exited_on ?? vehicle.declared_on))
      refuse('day-impossible', { field: 'returnedOn' });
    await tx.run(
      `UPDATE register.licensed_vehicle
        SET state = 'returned', verb = 'return', returned_on = $2, stepped_at = now()
        WHERE id = $1`,
      [found.id, day],
    );
    await useLicence(tx, found.licence, false);
    await meetDuty(tx, DUTY_RULES.unused, found.id);
    await liftDutiesOf(tx, found.id, GROUND);
    return { vin, returnedOn: day };
  },
});
