import { HOLD_REASONS, LOOK_AT } from '../../../domain/borders/hold-reasons.ts';
import type { ShownFacts } from '../../../domain/verdict/verdict.ts';
import type { Actor } from '../../actor.ts';
import { lawNow } from '../../law-now.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import { readVin } from '../../read-vin.ts';
import { needRight, type Register, todayIn } from '../../register.ts';
import { tellStep } from '../../telling/tell-step.ts';
import type { Transaction } from '../../transaction.ts';
import { beginExitDuty } from '../duties/duty-steps.ts';
import type { WordedReason } from './may-leave.ts';
import { type LicensedVehicle, licensedVehicle, readGate } from './read-gate.ts';

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

/** What the entry tells of the vehicle, as far as the steps so far go. */
export const entryFacts = (
  { vin, licence, exporterUscc }: LicensedVehicle,
  told: ShownFacts,
): ShownFacts => ({
  'declaration.vin': vin,
  'declaration.licence': licence.number,
  ...(exporterUscc === null ? {} : { 'declaration.exporter': exporterUscc }),
  ...told,
});

/**
 * Refuses unless the gate lets a vehicle leave.
 *
 * @throws Refused `vehicle-held` with the reasons, `no-licence` among them.
 */
export const needFree = async (
  tx: Transaction,
  register: Register,
  vehicle: LicensedVehicle | null,
  shown: Parameters<typeof readGate>[3],
): Promise<{ readonly vehicle: LicensedVehicle; readonly lookAt: readonly WordedReason[] }> => {
  const { holds, lookAt } = await readGate(tx, lawNow(register, shown.day), vehicle, shown);
  if (vehicle === null || holds.length > 0) {
    return refuse('vehicle-held', {
      field: holds.includes('destination-differs') ? 'destination' : 'vin',
      values: {
        reasons: holds.join(', '),
        en: holds.map((code) => HOLD_REASONS[code].en).join(' '),
        zh: holds.map((code) => HOLD_REASONS[code].zh).join(''),
      },
    });
  }
  return { vehicle, lookAt: lookAt.map((code) => ({ code, text: LOOK_AT[code] })) };
};

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
    const leavesBy = await beginExitDuty(tx, lawNow(register, today).ruleSet, vehicle);
    return {
      vin,
      licence: vehicle.licence.number,
      entryNumber,
      declaredOn: day,
      lookAt,
      leavesBy,
    };
  });
