import type { Actor } from '../../actor.ts';
import type { Outcome } from '../../outcome.ts';
import type { Register } from '../../register.ts';
import type { TakenStep } from '../../shapes.ts';
import { needPart } from '../../steps/need-part.ts';
import { timelineOf } from '../../stores/events.ts';
import { type ApplicationVehicle, findVehicle } from '../application-vehicles.ts';

/** A vehicle of an application with the steps of its decision. */
export interface DecisionInFull extends ApplicationVehicle {
  readonly timeline: readonly TakenStep[];
}

/** What is decided of a vehicle, step by step. Refuses `not-found`. */
export const getDecision = (
  register: Register,
  actor: Actor,
  { vehicle }: { readonly vehicle: string },
): Promise<Outcome<DecisionInFull>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['exporter', 'office', 'ministry'], 'read');
    const found = await findVehicle(tx, vehicle);
    return { ...found, timeline: await timelineOf(tx, 'vehicleDecision', vehicle) };
  });
