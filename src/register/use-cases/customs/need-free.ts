import { HOLD_REASONS, LOOK_AT } from '../../../domain/borders/hold-reasons.ts';
import type { Work } from '../../action.ts';
import type { Reason } from '../../border/border-shapes.ts';
import { lawNow } from '../../law-now.ts';
import { type LicensedVehicle, readGate } from './read-gate.ts';

/**
 * Refuses unless the gate lets a vehicle leave.
 *
 * @throws Refused `vehicle-held` with the reasons, `no-licence` among them.
 */
export const needFree = async (
  { tx, register, refuse }: Work<'vehicle-held'>,
  vehicle: LicensedVehicle | null,
  shown: Parameters<typeof readGate>[3],
): Promise<{ readonly vehicle: LicensedVehicle; readonly lookAt: readonly Reason[] }> => {
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
