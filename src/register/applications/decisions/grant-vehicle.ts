import { step } from '../../step.ts';
import { HOLDING, heldVehicle, VerdictRead } from './held-vehicle.ts';
import { overtaken } from './overtaken.ts';
import { VEHICLE_DECISION } from './vehicle-decision.ts';
import { whyNotGranted } from './why-not-granted.ts';

/** Grants a vehicle. */
export const grantVehicle = step({
  of: VEHICLE_DECISION,
  verb: 'grant',
  summary: { en: 'Grant a vehicle', zh: '准予' },
  input: { verdict: VerdictRead },
  refusals: [...HOLDING, 'gate-not-clear', 'not-seen', 'inspection-open', 'verdict-overtaken'],
  brings: async (work, { verdict: read }) => {
    const { vehicle, verdict } = await heldVehicle(work, work.id, read);
    const why = whyNotGranted(vehicle);
    if (why !== null) work.refuse(why, { values: { vin: vehicle.vin } });
    if ((await overtaken(work.register, work.tx, [verdict.id])).size > 0)
      work.refuse('verdict-overtaken', { values: { vin: vehicle.vin } });
    return { verdict: verdict.id };
  },
});
