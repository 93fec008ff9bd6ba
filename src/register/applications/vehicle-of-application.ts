import type { Actor } from '../actor.ts';
import { type Outcome, refuse } from '../outcome.ts';
import type { Register } from '../register.ts';
import { needPart } from '../steps/need-part.ts';
import type { ApplicationVehicle } from './application-shapes.ts';
import { findVehicle } from './application-vehicles.ts';

/** A vehicle of an application by its VIN. Refuses `not-found`. */
export const vehicleOfApplication = (
  register: Register,
  actor: Actor,
  { application, vin }: { readonly application: string; readonly vin: string },
): Promise<Outcome<ApplicationVehicle>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['exporter', 'office', 'ministry'], 'read');
    const found =
      (await tx.maybe<{ id: string }>(
        `SELECT id
          FROM register.application_vehicle
          WHERE application = $1 AND vin = $2
          ORDER BY version DESC
          LIMIT 1`,
        [application, vin],
      )) ?? refuse('not-found');
    return findVehicle(tx, found.id);
  });
