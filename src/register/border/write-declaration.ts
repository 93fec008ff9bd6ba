import type { RuleSet } from '../../domain/rules/syntax.ts';
import { beginExitDuties } from '../duties/duty-steps.ts';
import { tellStep } from '../telling/tell-step.ts';
import type { Transaction } from '../transaction.ts';
import { entryFacts } from './entry-facts.ts';
import { refusedDestination } from './holds/record-hold.ts';
import type { LicensedVehicle } from './read-gate.ts';

/** What an entry says of one vehicle. */
export interface Entry {
  readonly entryNumber: string;
  readonly destination: string;
  readonly odometerKm: number;
  /** ISO. */
  readonly day: string;
}

/**
 * Writes the entry of a vehicle that the gate lets go, tells it and the reading as customs' word, and begins the duty
 * to leave.
 *
 * @param law in force on the day of the register.
 * @returns the last day on which it leaves within the life of its plate, ISO; null: not told.
 */
export const writeDeclaration = async (
  tx: Transaction,
  law: Pick<RuleSet, 'rules'>,
  vehicle: LicensedVehicle,
  { entryNumber, destination, odometerKm, day }: Entry,
): Promise<string | null> => {
  const { id, vin } = vehicle;
  await tx.run(
    `UPDATE register.licensed_vehicle
      SET state = 'declared', verb = 'declare', customs_entry = $2, declared_on = $3, declared_destination = $4,
        odometer_km = $5, stepped_at = now()
      WHERE id = $1`,
    [id, entryNumber, day, destination, odometerKm],
  );
  await tellStep(tx, {
    account: 'declaration',
    vin,
    vehicle: id,
    facts: entryFacts(vehicle, {
      'declaration.number': entryNumber,
      'declaration.declaredOn': day,
      'declaration.destination': destination,
      ...(await refusedDestination(tx, id)),
    }),
  });
  await tellStep(tx, {
    account: 'reading',
    vin,
    vehicle: id,
    facts: {
      'reading.vin': vin,
      'reading.on': day,
      'reading.km': odometerKm,
      'reading.source': 'customs',
    },
  });
  const due = await beginExitDuties(tx, law, [vehicle]);
  return due.get(vin) ?? null;
};
