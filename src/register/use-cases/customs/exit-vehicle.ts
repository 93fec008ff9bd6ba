import { DUTY_RULES } from '../../../domain/duties/due-days.ts';
import type { Actor } from '../../actor.ts';
import { lawNow } from '../../law-now.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import { readVin } from '../../read-vin.ts';
import { needRight, type Register, todayIn } from '../../register.ts';
import { tellStep } from '../../telling/tell-step.ts';
import { beginDeregistrationDuty, meetDuty } from '../duties/duty-steps.ts';
import { entryFacts } from './entry-facts.ts';
import { needFree } from './need-free.ts';
import { licensedVehicle } from './read-gate.ts';
import { useLicence } from './use-licence.ts';

/** The exit of one vehicle that was declared. */
export interface ExitInput {
  readonly vin: string;
  /** ISO; without it today. */
  readonly exitedOn?: string;
}

/** A vehicle let out. */
export interface Exited {
  readonly vin: string;
  readonly licence: string;
  /** What became of the licence: used in part, or used up. */
  readonly licenceState: string;
  readonly exitedOn: string;
  /** The last day on which it is deregistered in time, ISO; null before the law asked for it. */
  readonly deregisterBy: string | null;
}

/** Records that a vehicle left: uses its licence, meets the duty to leave, begins the one to deregister. */
export const exitVehicle = (
  register: Register,
  actor: Actor,
  { vin: typed, exitedOn }: ExitInput,
): Promise<Outcome<Exited>> =>
  register.as(actor, async (tx) => {
    needRight(actor, 'act');
    const vin = readVin(typed);
    const today = await todayIn(tx);
    const day = exitedOn ?? today;
    if (day > today) refuse('day-impossible', { field: 'exitedOn' });
    const found = await licensedVehicle(tx, vin, day, true);
    if (found?.state === 'open') refuse('not-declared', { field: 'vin' });
    const shown = { vin, day, destination: null, odometerKm: null };
    const { vehicle } = await needFree(tx, register, found, shown);
    if (vehicle.declaredOn === null || day < vehicle.declaredOn)
      refuse('day-impossible', { field: 'exitedOn' });
    const entry = await tx.one<{ customs_entry: string; declared_destination: string }>(
      `UPDATE register.licensed_vehicle
        SET state = 'exited', verb = 'exit', exited_on = $2, stepped_at = now()
        WHERE id = $1
        RETURNING customs_entry, declared_destination`,
      [vehicle.id, day],
    );
    const licenceState = await useLicence(tx, vehicle.licence.id, true);
    await tellStep(tx, {
      account: 'declaration',
      vin,
      vehicle: vehicle.id,
      facts: entryFacts(vehicle, {
        'declaration.number': entry.customs_entry,
        'declaration.declaredOn': vehicle.declaredOn ?? day,
        'declaration.destination': entry.declared_destination ?? vehicle.licence.destination,
        'declaration.exitedOn': day,
      }),
    });
    await meetDuty(tx, DUTY_RULES.exit, vehicle.id);
    const law = lawNow(register, today).ruleSet;
    const deregisterBy = await beginDeregistrationDuty(tx, law, vehicle, day);
    return {
      vin,
      licence: vehicle.licence.number,
      licenceState: licenceState ?? vehicle.licence.state,
      exitedOn: day,
      deregisterBy,
    };
  });
