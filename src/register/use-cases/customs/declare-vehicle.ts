import type { Actor } from '../../actor.ts';
import { lawNow } from '../../law-now.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import { readVin } from '../../read-vin.ts';
import { needRight, type Register, todayIn } from '../../register.ts';
import { tellStep } from '../../telling/tell-step.ts';
import { beginExitDuties } from '../duties/duty-steps.ts';
import { entryFacts } from './entry-facts.ts';
import type { WordedReason } from './may-leave.ts';
import { needFree } from './need-free.ts';
import { licensedVehicle } from './read-gate.ts';

/** A customs entry of one vehicle. */
export interface DeclareInput {
  readonly vin: string;
  readonly entryNumber: string;
  /** Final destination on the entry, ISO 3166-1 alpha-2. */
  readonly destination: string;
  /** As the instrument shows. */
  readonly odometerKm: number;
  /** ISO; without it today. */
  readonly declaredOn?: string;
}

/** A vehicle declared. */
export interface Declared {
  readonly vin: string;
  readonly licence: string;
  readonly entryNumber: string;
  readonly declaredOn: string;
  /** What customs looks at, though it holds nothing. */
  readonly lookAt: readonly WordedReason[];
  /** The last day on which it leaves within the life of its temporary plate, ISO; null: not told. */
  readonly leavesBy: string | null;
}

/**
 * Records the customs entry of a vehicle. Another destination than the licence's holds it; an odometer that shows less
 * than was told before is something to look at.
 */
export const declareVehicle = (
  register: Register,
  actor: Actor,
  { vin: typed, entryNumber, destination, odometerKm, declaredOn }: DeclareInput,
): Promise<Outcome<Declared>> =>
  register.as(actor, async (tx) => {
    needRight(actor, 'act');
    const vin = readVin(typed);
    const today = await todayIn(tx);
    const day = declaredOn ?? today;
    if (day > today) refuse('day-impossible', { field: 'declaredOn' });
    const found = await licensedVehicle(tx, vin, day, true);
    const { vehicle, lookAt } = await needFree(tx, register, found, {
      vin,
      day,
      destination,
      odometerKm,
    });
    if (vehicle.state !== 'open') refuse('declared-already', { field: 'vin' });
    await tx.run(
      `UPDATE register.licensed_vehicle
        SET state = 'declared', verb = 'declare', customs_entry = $2, declared_on = $3, declared_destination = $4,
          odometer_km = $5, stepped_at = now()
        WHERE id = $1`,
      [vehicle.id, entryNumber, day, destination, odometerKm],
    );
    await tellStep(tx, {
      account: 'declaration',
      vin,
      vehicle: vehicle.id,
      facts: entryFacts(vehicle, {
        'declaration.number': entryNumber,
        'declaration.declaredOn': day,
        'declaration.destination': destination,
      }),
    });
    await tellStep(tx, {
      account: 'reading',
      vin,
      vehicle: vehicle.id,
      facts: {
        'reading.vin': vin,
        'reading.on': day,
        'reading.km': odometerKm,
        'reading.source': 'customs',
      },
    });
    const due = await beginExitDuties(tx, lawNow(register, today).ruleSet, [vehicle]);
    return {
      vin,
      licence: vehicle.licence.number,
      entryNumber,
      declaredOn: day,
      lookAt,
      leavesBy: due.get(vin) ?? null,
    };
  });
