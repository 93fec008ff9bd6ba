import { createHash } from 'node:crypto';
import type { Actor } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import type { Register } from '../../register.ts';
import { needPart, needSignature } from '../../steps/need-part.ts';
import type { Transaction } from '../../transaction.ts';
import { findApplication, holderOf } from '../application-rows.ts';
import {
  type ApplicationVehicle,
  grantVehicles,
  heldVehicles,
  listVehicles,
  vehicleOf,
} from '../application-vehicles.ts';
import { whyNotGranted } from './decide-vehicle.ts';

/** What would be granted of an application, and what not. */
export interface GrantPreview {
  readonly grantable: readonly {
    readonly vehicle: string;
    readonly vin: string;
    readonly verdict: string;
  }[];
  /** Open vehicles that cannot be granted, with the code of why. */
  readonly others: readonly {
    readonly vehicle: string;
    readonly vin: string;
    readonly why: string;
  }[];
  /** Names this very list with its verdicts: what is granted is what was seen. */
  readonly token: string;
}

/** No application lists more. */
const ALL = 1_000_000; // not-law: rows

const previewOf = async (tx: Transaction, application: string): Promise<GrantPreview> => {
  if ((await findApplication(tx, application)) === null) refuse('not-found');
  const wanted = { application, gate: null, after: null, rows: ALL };
  const rows = await listVehicles(tx, { ...wanted, state: 'open' });
  const vehicles = rows.map((row): ApplicationVehicle => vehicleOf(tx, row));
  const grantable = vehicles.flatMap((vehicle) => {
    const { id, vin, verdict } = vehicle;
    return whyNotGranted(vehicle) === null && verdict !== null
      ? [{ vehicle: id, vin, verdict: verdict.id }]
      : [];
  });
  const others = vehicles.flatMap((vehicle) => {
    const why = whyNotGranted(vehicle);
    return why === null ? [] : [{ vehicle: vehicle.id, vin: vehicle.vin, why }];
  });
  const token = createHash('sha256').update(JSON.stringify(grantable)).digest('hex');
  return { grantable, others, token };
};

/** What `grantAll` would grant now. */
export const previewGrants = (
  register: Register,
  actor: Actor,
  { application }: { readonly application: string },
): Promise<Outcome<GrantPreview>> =>
  register.as(actor, (tx) => {
    needPart(actor, ['office'], 'read');
    return previewOf(tx, application);
  });

/**
 * Grants all vehicles of an application that a preview listed, in one transaction. Refuses `taken-by-another`, and
 * `verdict-stale` where the list or a verdict is another by now.
 */
export const grantAll = (
  register: Register,
  actor: Actor,
  { application, token }: { readonly application: string; readonly token: string },
): Promise<Outcome<{ readonly granted: number }>> =>
  register.as(actor, async (tx) => {
    needSignature(actor, ['office']);
    if ((await findApplication(tx, application)) === null) refuse('not-found');
    if ((await holderOf(tx, application)) !== actor.person) refuse('taken-by-another');
    await heldVehicles(tx, application);
    const preview = await previewOf(tx, application);
    if (preview.token !== token) refuse('verdict-stale', { field: 'token' });
    await grantVehicles(tx, preview.grantable);
    return { granted: preview.grantable.length };
  });
