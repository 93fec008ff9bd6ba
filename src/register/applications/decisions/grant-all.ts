import { z } from 'zod';
import { action } from '../../action.ts';
import { APPLICATION } from '../application.ts';
import { findApplication, holderOf } from '../application-rows.ts';
import { grantVehicles, heldVehicles } from '../application-vehicles.ts';
import { previewOf } from './preview-grants.ts';

const TOKEN = /^[0-9a-f]{64}$/;

/**
 * Grants all vehicles of an application that a preview listed, in one transaction; refuses where the list or a verdict
 * is another by now.
 */
export const grantAll = action({
  method: 'POST',
  path: `${APPLICATION.path}/grant-all`,
  summary: { en: 'Grant all that a preview listed', zh: '批量准予' },
  access: { right: 'sign', parts: ['office'] },
  params: { application: z.uuid() },
  body: { token: z.string().regex(TOKEN) },
  answer: z.strictObject({ granted: z.number().int() }).meta({ id: 'Granted' }),
  refusals: ['taken-by-another', 'verdict-stale'],
  work: async ({ register, tx, refuse }, { application, token }) => {
    if ((await findApplication(tx, application)) === null) refuse('not-found');
    if ((await holderOf(tx, application)) !== tx.actor.person) refuse('taken-by-another');
    await heldVehicles(tx, application);
    const preview = await previewOf(register, tx, application);
    if (preview.token !== token) refuse('verdict-stale', { field: 'token' });
    await grantVehicles(tx, preview.grantable);
    return { granted: preview.grantable.length };
  },
});
