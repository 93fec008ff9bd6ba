import type { HoldGround, HoldReason } from '../../../domain/borders/hold-reasons.ts';
import { screenAnew } from '../../telling/screen-anew.ts';
import { tellStep } from '../../telling/tell-step.ts';
import type { Transaction } from '../../transaction.ts';
import { entryFacts } from '../entry-facts.ts';
import { licensedVehicle } from '../read-gate.ts';

/** An attempt that is not let go. */
export interface HeldAttempt {
  readonly vin: string;
  readonly day: string;
  /** What customs was about to do; `hold`: nothing else. */
  readonly step: 'declare' | 'exit' | 'hold';
  readonly entryNumber: string | null;
  readonly destination: string | null;
  readonly odometerKm: number | null;
  readonly reasons: readonly (HoldReason | HoldGround)[];
  readonly words: string | null;
}

/** A hold by its number. */
export interface NumberedHold {
  readonly id: string;
  readonly number: string;
}

const STANDING = `SELECT id, number FROM register.hold WHERE vin = $1 AND state <> 'released'`;

/** The hold that stands of a VIN, made where none does. */
const standingHold = async (tx: Transaction, vin: string): Promise<NumberedHold> => {
  const standing = () => tx.maybe<NumberedHold & Record<string, unknown>>(STANDING, [vin]);
  return (
    (await standing()) ??
    (await tx.maybe<NumberedHold & Record<string, unknown>>(
      `INSERT INTO register.hold (vin, state, verb) VALUES ($1, 'held', 'hold')
        ON CONFLICT (vin) WHERE state <> 'released' DO NOTHING
        RETURNING id, number`,
      [vin],
    )) ??
    // another port held it at the same moment
    (await tx.one<NumberedHold & Record<string, unknown>>(STANDING, [vin]))
  );
};

/**
 * Writes down an attempt that is not let go: a hold, or another attempt under the one that stands. The same attempt of
 * a port, told again, is one. What the entry said of another destination is told as customs' word.
 */
export const recordHold = async (tx: Transaction, attempt: HeldAttempt): Promise<NumberedHold> => {
  const { vin, day, step, entryNumber, destination, odometerKm, reasons, words } = attempt;
  const { id, number } = await standingHold(tx, vin);
  const written = await tx.run(
    `INSERT INTO register.hold_attempt (hold, step, entry_number, destination, odometer_km, reasons, words)
      VALUES ($1, $2, $3, $4, $5, $6, $7)
      ON CONFLICT DO NOTHING`,
    [id, step, entryNumber, destination, odometerKm, reasons, words],
  );
  const vehicle = written === 0 ? null : await licensedVehicle(tx, vin, day);
  if (vehicle !== null && destination !== null && destination !== vehicle.licence.destination) {
    await tellStep(tx, {
      account: 'declaration',
      vin,
      vehicle: vehicle.id,
      facts: entryFacts(vehicle, {
        ...(entryNumber !== null && { 'declaration.number': entryNumber }),
        'declaration.refusedDestination': destination,
      }),
    });
    await screenAnew(tx, [vin]);
  }
  return { id, number };
};

/** The last destination other than its licence's with which a vehicle was held, as a fact that later rows say again. */
export const refusedDestination = async (
  tx: Transaction,
  vehicle: string,
): Promise<{ readonly 'declaration.refusedDestination'?: string }> => {
  const last = await tx.maybe<{ destination: string }>(
    `SELECT a.destination
      FROM register.hold h
      JOIN register.hold_attempt a ON a.hold = h.id
      JOIN register.licensed_vehicle v ON v.id = h.vehicle
      JOIN register.licence l ON l.id = v.licence
      WHERE h.vehicle = $1 AND a.destination <> l.destination
      ORDER BY a.at DESC
      LIMIT 1`,
    [vehicle],
  );
  return last === null ? {} : { 'declaration.refusedDestination': last.destination };
};
