import { z } from 'zod';
import { action } from '../../action.ts';
import { recordEvent } from '../../record-event.ts';
import { NETWORK_KEEPERS } from '../outlet.ts';

/**
 * A manufacturer ends the key of an outlet: at once, and for ever. What was said by it stays. Ending again does
 * nothing.
 */
export const endOutletKey = action({
  method: 'DELETE',
  path: '/v1/outlets/{outlet}/keys/{key}',
  summary: { en: "End an outlet's key", zh: '停用网点密钥' },
  access: NETWORK_KEEPERS,
  params: { outlet: z.uuid(), key: z.uuid() },
  answer: z.strictObject({ id: z.uuid() }),
  work: async ({ tx, refuse }, { outlet, key }) => {
    const ended = await tx.run(
      'UPDATE register.outlet_key SET ended_at = now() WHERE id = $1 AND outlet = $2 AND ended_at IS NULL',
      [key, outlet],
    );
    const known = 'SELECT FROM register.outlet_key WHERE id = $1 AND outlet = $2';
    if (ended > 0) await recordEvent(tx, { verb: 'end', kind: 'outlet-key', thing: key });
    else if ((await tx.maybe(known, [key, outlet])) === null) refuse('not-found', { field: 'key' });
    return { id: key };
  },
});
