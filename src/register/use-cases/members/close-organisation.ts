import type { Actor } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import { recordEvent } from '../../record-event.ts';
import { needRight, type Register } from '../../register.ts';

/**
 * Closes an organisation, as administrator: nobody acts for it any more, by key or session, and what it did stays.
 * Refused for the own one. Once more does nothing.
 */
export const closeOrganisation = (
  register: Register,
  actor: Actor,
  { id }: { readonly id: string },
): Promise<Outcome<{ readonly id: string }>> =>
  register.as(actor, async (tx) => {
    needRight(actor, 'manage');
    if (id === actor.organisation) refuse('last-manager', { field: 'id' });
    const closed = await tx.run(
      'UPDATE register.organisation SET closed_at = now() WHERE id = $1 AND closed_at IS NULL',
      [id],
    );
    if (closed > 0) await recordEvent(tx, { verb: 'close', kind: 'organisation', thing: id });
    else if ((await tx.maybe('SELECT FROM register.organisation WHERE id = $1', [id])) === null)
      refuse('not-found', { field: 'id' });
    return { id };
  });
