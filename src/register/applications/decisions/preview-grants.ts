import { createHash } from 'node:crypto';
import { z } from 'zod';
import { action } from '../../action.ts';
import { refuse } from '../../outcome.ts';
import type { Register } from '../../register.ts';
import type { Shaped } from '../../shaped.ts';
import type { Transaction } from '../../transaction.ts';
import { APPLICATION } from '../application.ts';
import { findApplication } from '../application-rows.ts';
import type { ApplicationVehicle } from '../application-shapes.ts';
import { listVehicles, vehicleOf } from '../application-vehicles.ts';
import { overtaken } from './overtaken.ts';
import { whyNotGranted } from './why-not-granted.ts';

/** What would be granted of an application, and what not. */
const GrantPreview = z
  .strictObject({
    grantable: z.array(z.strictObject({ vehicle: z.uuid(), vin: z.string(), verdict: z.uuid() })),
    /** Open vehicles that cannot be granted, with the code of why. */
    others: z.array(z.strictObject({ vehicle: z.uuid(), vin: z.string(), why: z.string() })),
    /** What is granted is what was seen. */
    token: z.string().meta({ description: 'Names this very list with its verdicts.' }),
  })
  .meta({ id: 'GrantPreview' });
type GrantPreview = Shaped<typeof GrantPreview>;

/** A vehicle that would be granted, by the verdict that was read. */
interface Grantable {
  readonly vehicle: string;
  readonly vin: string;
  readonly verdict: string;
}

/** Names a list of what would be granted, by VIN, with its verdicts: what is granted is what was seen. */
export const grantToken = (grantable: readonly Grantable[]): string =>
  createHash('sha256')
    .update(
      JSON.stringify(grantable.map(({ vehicle, vin, verdict }) => ({ vehicle, vin, verdict }))),
    )
    .digest('hex');

/** No application lists more. */
const ALL = 1_000_000; // not-law: rows

/**
 * What `grantAll` would grant of an application now.
 *
 * @throws Refused `not-found`.
 */
export const previewOf = async (
  register: Register,
  tx: Transaction,
  application: string,
): Promise<GrantPreview> => {
  if ((await findApplication(tx, application)) === null) refuse('not-found');
  const wanted = { application, gate: null, after: null, rows: ALL };
  const rows = await listVehicles(tx, { ...wanted, state: 'open' });
  const vehicles = rows.map((row) => vehicleOf(tx, row));
  const clear = vehicles.flatMap((vehicle) =>
    whyNotGranted(vehicle) === null && vehicle.verdict !== null ? [vehicle.verdict.id] : [],
  );
  const late = await overtaken(register, tx, clear);
  const whyNot = (vehicle: ApplicationVehicle): string | null =>
    whyNotGranted(vehicle) ?? (late.has(vehicle.verdict?.id ?? '') ? 'verdict-overtaken' : null);
  const grantable = vehicles.flatMap((vehicle) => {
    const { id, vin, verdict } = vehicle;
    return whyNot(vehicle) === null && verdict !== null
      ? [{ vehicle: id, vin, verdict: verdict.id }]
      : [];
  });
  const others = vehicles.flatMap((vehicle) => {
    const why = whyNot(vehicle);
    return why === null ? [] : [{ vehicle: vehicle.id, vin: vehicle.vin, why }];
  });
  return { grantable, others, token: grantToken(grantable) };
};

/** What `grantAll` would grant of an application now, and what not. */
export const previewGrants = action({
  method: 'GET',
  path: `${APPLICATION.path}/grants`,
  summary: { en: 'What can be granted of an application', zh: '可准予车辆预览' },
  access: { right: 'read', parts: ['office'] },
  params: { application: z.uuid() },
  answer: GrantPreview,
  work: ({ register, tx }, { application }) => previewOf(register, tx, application),
});
