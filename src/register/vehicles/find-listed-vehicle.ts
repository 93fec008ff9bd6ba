import type { Actor } from '../actor.ts';
import { type Outcome, refuse } from '../outcome.ts';
import type { Register } from '../register.ts';
import { needPart } from '../steps/need-part.ts';

/** Where a vehicle stands in its application. */
export interface ListedVehicle {
  /** Id of the vehicle in its application. */
  readonly id: string;
  /** VINs of the vehicles before and behind it in the application's list; null at its ends. */
  readonly before: string | null;
  readonly behind: string | null;
}

/** The vehicle of a VIN in an application, and those beside it in the list. Refuses `not-found`. */
export const findListedVehicle = (
  register: Register,
  actor: Actor,
  { application, vin }: { readonly application: string; readonly vin: string },
): Promise<Outcome<ListedVehicle>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['exporter', 'office', 'ministry'], 'read');
    return (
      (await tx.maybe<ListedVehicle & Record<string, unknown>>(
        `SELECT listed.id, listed.before, listed.behind
          FROM (
            SELECT
              id,
              vin,
              lag(vin) OVER (ORDER BY vin, id) AS before,
              lead(vin) OVER (ORDER BY vin, id) AS behind
            FROM register.application_vehicle
            WHERE application = $1
          ) listed
          WHERE listed.vin = $2`,
        [application, vin],
      )) ?? refuse('not-found', { field: 'vin' })
    );
  });
