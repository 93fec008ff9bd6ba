import type { Actor } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import { readVin } from '../../read-vin.ts';
import { needRight, type Register, todayIn } from '../../register.ts';
import { liftDutiesOf } from '../duties/duty-steps.ts';
import { useLicence } from './use-licence.ts';

/** The return of one vehicle that was declared or had left. */
export interface ReturnInput {
  readonly vin: string;
  /** ISO; without it today. */
  readonly returnedOn?: string;
}

/** A vehicle returned home. */
export interface Returned {
  readonly vin: string;
  readonly returnedOn: string;
}

/** On what a duty of a vehicle that came home is lifted. */
const GROUND = 'returned home';

/** Records that a vehicle came home: what it owed as an exported one it owes no more. */
export const returnVehicle = (
  register: Register,
  actor: Actor,
  { vin: typed, returnedOn }: ReturnInput,
): Promise<Outcome<Returned>> =>
  register.as(actor, async (tx) => {
    needRight(actor, 'act');
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
    await liftDutiesOf(tx, found.id, GROUND);
    return { vin, returnedOn: day };
  });
