import { z } from 'zod';
import { action } from '../action.ts';
import { MANAGES } from '../members/manages.ts';
import { recordEvent } from '../record-event.ts';

/** Ends a webhook of the own organisation: nothing more is sent, also what waits. Once more does nothing. */
export const endWebhook = action({
  method: 'DELETE',
  path: '/v1/webhooks/{id}',
  summary: { en: 'Ends a webhook', zh: '停用Webhook' },
  access: MANAGES,
  params: { id: z.uuid() },
  answer: z.strictObject({ id: z.uuid() }),
  work: async ({ tx, refuse }, { id }) => {
    const ended = await tx.run(
      'UPDATE register.webhook SET ended_at = now() WHERE id = $1 AND ended_at IS NULL',
      [id],
    );
    if (ended > 0) await recordEvent(tx, { verb: 'end', kind: 'webhook', thing: id });
    else if ((await tx.maybe('SELECT FROM register.webhook WHERE id = $1', [id])) === null)
      refuse('not-found', { field: 'id' });
    return { id };
  },
});
