import { z } from 'zod';
import { action } from '../../action.ts';
import { APPLICATION } from '../application.ts';
import { findApplication, holderOf } from '../application-rows.ts';
import { grantVehicles, heldVehicles } from '../application-vehicles.ts';
import { previewOf } from './preview-grants.ts';

const MOST_VEHICLES = 50_000; // not-law: vehicles of an application
const TOKEN = /^[0-9a-f]{64}$/;

/**
 * Grants vehicles of an application that a preview listed, all of them or those named, in one transaction; refuses
 * where the list or a verdict is another by now.
 */
export const grantAll = action({
  method: 'POST',
  path: `${APPLICATION.path}/grant-all`,
  summary: { en: 'Grant all that a preview listed', zh: '批量准予' },
  access: { right: 'sign', parts: ['office'] },
  params: { application: z.uuid() },
  body: {
    token: z.string().regex(TOKEN),
    vehicles: z
      .array(z.uuid())
      .min(1)
      .max(MOST_VEHICLES)
      .optional()
      .meta({ description: 'Those of the preview that are granted; absent: all of them.' }),
  },
  answer: z.strictObject({ granted: z.number().int() }).meta({ id: 'Granted' }),
  refusals: ['taken-by-another', 'verdict-stale', 'not-all-grantable', 'inspection-open'],
  work: async ({ register, tx, refuse }, { application, token, vehicles }) => {
    if ((await findApplication(tx, application)) === null) refuse('not-found');
    if ((await holderOf(tx, application)) !== tx.actor.person) refuse('taken-by-another');
    await heldVehicles(tx, application);
    const preview = await previewOf(register, tx, application);
    if (preview.token !== token) refuse('verdict-stale', { field: 'token' });
    const named = new Set(vehicles ?? preview.grantable.map(({ vehicle }) => vehicle));
    const granted = preview.grantable.filter(({ vehicle }) => named.has(vehicle));
    if (granted.length !== named.size) refuse('not-all-grantable', { field: 'vehicles' });
    await grantVehicles(tx, granted);
    return { granted: granted.length };
  },
});
