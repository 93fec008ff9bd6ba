import { z } from 'zod';
import { action } from '../action.ts';
import { recordEvent } from '../record-event.ts';

/**
 * Closes an organisation, as administrator: nobody acts for it any more, by key or session, and what it did stays.
 * Refused for the own one. Once more does nothing.
 */
export const closeOrganisation = action({
  method: 'POST',
  path: '/v1/organisations/{id}/close',
  summary: { en: 'Close an organisation', zh: '停用单位' },
  description: 'Nobody acts for it any more, by key or session; what it did stays.',
  access: { right: 'manage', parts: ['administrator'] },
  params: { id: z.uuid() },
  answer: z.strictObject({ id: z.uuid() }),
  refusals: ['last-manager'],
  work: async ({ tx, refuse }, { id }) => {
    if (id === tx.actor.organisation) refuse('last-manager', { field: 'id' });
    const closed = await tx.run(
      'UPDATE register.organisation SET closed_at = now() WHERE id = $1 AND closed_at IS NULL',
      [id],
    );
    if (closed > 0) await recordEvent(tx, { verb: 'close', kind: 'organisation', thing: id });
    else if ((await tx.maybe('SELECT FROM register.organisation WHERE id = $1', [id])) === null)
      refuse('not-found', { field: 'id' });
    return { id };
  },
});
