import type { Work } from '../../action.ts';
import { listVehicles, vehicleOf } from '../application-vehicles.ts';

/** No application lists more. */
const ALL = 1_000_000; // not-law: rows

/** A vehicle that may be refused, with its latest verdict. */
interface Able {
  readonly vehicle: string;
  readonly vin: string;
  readonly verdict: string;
}

/** Vehicles that were named: those that may be refused, and the others with the code of why. */
interface Named {
  readonly able: readonly Able[];
  readonly others: readonly {
    readonly vehicle: string;
    readonly vin: string;
    readonly why: string;
  }[];
}

/**
 * Vehicles of an application that somebody named to refuse them together, by VIN.
 *
 * @throws Refused `no-such-vehicle` where one is of another application.
 */
export const namedVehicles = async (
  { tx, refuse }: Work<'no-such-vehicle'>,
  application: string,
  named: readonly string[],
): Promise<Named> => {
  const wanted = { application, state: null, gate: null, after: null, rows: ALL };
  const chosen = new Set(named);
  const vehicles = (await listVehicles(tx, wanted))
    .filter(({ id }) => chosen.has(id))
    .map((row) => vehicleOf(tx, row));
  if (vehicles.length !== chosen.size) refuse('no-such-vehicle', { field: 'vehicles' });
  const able: Able[] = [];
  const others: Named['others'][number][] = [];
  for (const { id: vehicle, vin, state, verdict } of vehicles) {
    if (state !== 'open') others.push({ vehicle, vin, why: 'step-not-in-table' });
    else if (verdict === null) others.push({ vehicle, vin, why: 'not-screened' });
    else able.push({ vehicle, vin, verdict: verdict.id });
  }
  return { able, others };
};
