import { z } from 'zod';
import { action } from '../action.ts';
import { recordEvent } from '../record-event.ts';
import { MANAGES } from './manages.ts';

/**
 * Revokes a key of the own organisation, or any as administrator. It stops working at once, except that a node may
 * still accept it for two seconds (its cache). Revoking again does nothing.
 */
export const revokeKey = action({
  method: 'DELETE',
  path: '/v1/keys/{id}',
  summary: { en: 'Revoke a key', zh: '撤销密钥' },
  description: 'A program may keep whose a key is for two seconds.',
  access: MANAGES,
  params: { id: z.uuid() },
  answer: z.strictObject({ id: z.uuid() }),
  work: async ({ tx, refuse }, { id }) => {
    const revoked = await tx.run(
      'UPDATE register.api_key SET revoked_at = now() WHERE id = $1 AND revoked_at IS NULL',
      [id],
    );
    if (revoked > 0) await recordEvent(tx, { verb: 'revoke', kind: 'api-key', thing: id });
    else if ((await tx.maybe('SELECT FROM register.api_key WHERE id = $1', [id])) === null)
      refuse('not-found', { field: 'id' });
    return { id };
  },
});
