import { type PageAsked, type PageOf, pageAsked } from '../page.ts';
import type { Register } from '../register.ts';
import type { Transaction } from '../transaction.ts';
import type { ApplicationVehicle } from './application-shapes.ts';
import { listVehicles, vehicleOf } from './application-vehicles.ts';

/** Which vehicles are wanted; without one of them: all. */
interface VehiclesAsked extends PageAsked {
  readonly application?: string;
  readonly state?: string;
  readonly gate?: string;
}

/**
 * A page of vehicles of applications that whoever acts may see, by VIN.
 *
 * @throws Refused `cursor-not-valid`.
 */
export const pageOfVehicles = async (
  register: Register,
  tx: Transaction,
  asked: VehiclesAsked,
): Promise<PageOf<ApplicationVehicle>> => {
  const { application = null, state = null, gate = null } = asked;
  const wanted = { application, state, gate };
  const filters = [tx.actor.organisation, application, state, gate];
  const page = pageAsked(register, 'vehicles', asked, filters);
  const rows = await listVehicles(tx, { ...wanted, after: page.after, rows: page.rows });
  return page.of(rows, { key: ({ vin, id }) => [vin, id], item: (row) => vehicleOf(tx, row) });
};
