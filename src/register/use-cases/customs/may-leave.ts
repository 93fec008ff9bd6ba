import { HOLD_REASONS, LOOK_AT } from '../../../domain/borders/hold-reasons.ts';
import type { Bilingual } from '../../../domain/verdict/verdict.ts';
import type { Actor } from '../../actor.ts';
import { lawNow } from '../../law-now.ts';
import type { Outcome } from '../../outcome.ts';
import { readVin } from '../../read-vin.ts';
import { needRight, type Register, todayIn } from '../../register.ts';
import { licensedVehicle, readGate } from './read-gate.ts';

/** A VIN at the gate, with what its entry says and its odometer shows, as far as known. */
export interface MayLeaveInput {
  readonly vin: string;
  /** ISO 3166-1 alpha-2. */
  readonly destination?: string;
  readonly odometerKm?: number;
}

/** One reason with its words. */
export interface WordedReason {
  readonly code: string;
  readonly text: Bilingual;
}

/** Whether one vehicle may leave, because of what, and under whose number. */
export interface MayLeave {
  readonly vin: string;
  readonly answer: 'may-leave' | 'hold';
  readonly because: readonly WordedReason[];
  readonly lookAt: readonly WordedReason[];
  /** The step that customs takes next: null when it is held or gone. */
  readonly next: 'declare' | 'exit' | null;
  /** Null where no licence lists the VIN. */
  readonly licence: {
    readonly number: string;
    readonly state: string;
    readonly destination: string;
    readonly validFrom: string;
    /** Last day, inclusive. */
    readonly validUntil: string;
    readonly exporter: { readonly name: string; readonly uscc: string | null };
  } | null;
  readonly vehicle: {
    readonly state: string;
    readonly customsEntry: string | null;
    readonly declaredOn: string | null;
    readonly exitedOn: string | null;
    readonly returnedOn: string | null;
  } | null;
  /** The highest odometer told before, in km; null: none. */
  readonly toldKm: number | null;
  /** The day asked of, ISO. */
  readonly today: string;
}

/** Says whether a vehicle may leave today, or is held and why. */
export const mayLeave = (
  register: Register,
  actor: Actor,
  { vin: typed, destination, odometerKm }: MayLeaveInput,
): Promise<Outcome<MayLeave>> =>
  register.as(actor, async (tx) => {
    needRight(actor, 'read');
    const vin = readVin(typed);
    const today = await todayIn(tx);
    const vehicle = await licensedVehicle(tx, vin, today);
    const { holds, lookAt, toldKm } = await readGate(tx, lawNow(register, today), vehicle, {
      vin,
      day: today,
      destination: destination ?? null,
      odometerKm: odometerKm ?? null,
    });
    const free = holds.length === 0 && vehicle !== null;
    return {
      vin,
      answer: free ? 'may-leave' : 'hold',
      because: holds.map((code) => ({ code, text: HOLD_REASONS[code] })),
      lookAt: lookAt.map((code) => ({ code, text: LOOK_AT[code] })),
      next: free ? (vehicle.state === 'open' ? 'declare' : 'exit') : null,
      licence: vehicle === null ? null : licenceOf(vehicle),
      vehicle: vehicle === null ? null : vehicleOf(vehicle),
      toldKm,
      today,
    };
  });

type Licensed = NonNullable<Awaited<ReturnType<typeof licensedVehicle>>>;

const licenceOf = ({ licence, exporterName, exporterUscc }: Licensed): MayLeave['licence'] => {
  const { id: _, ...shown } = licence;
  return { ...shown, exporter: { name: exporterName, uscc: exporterUscc } };
};

const vehicleOf = ({
  state,
  customsEntry,
  declaredOn,
  exitedOn,
  returnedOn,
}: Licensed): MayLeave['vehicle'] => ({ state, customsEntry, declaredOn, exitedOn, returnedOn });
