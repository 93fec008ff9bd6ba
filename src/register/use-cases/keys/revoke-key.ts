import type { Actor } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import { recordEvent } from '../../record-event.ts';
import { needRight, type Register } from '../../register.ts';

/**
 * Revokes a key of the own organisation, or any as administrator. It stops working at once, except that a node may
 * still accept it for two seconds (its cache). Revoking again does nothing.
 */
export const revokeKey = (
  register: Register,
  actor: Actor,
  { id }: { readonly id: string },
): Promise<Outcome<{ readonly id: string }>> =>
  register.as(actor, async (tx) => {
    needRight(actor, 'manage');
    const revoked = await tx.run(
      'UPDATE register.api_key SET revoked_at = now() WHERE id = $1 AND revoked_at IS NULL',
      [id],
    );
    if (revoked > 0) await recordEvent(tx, { verb: 'revoke', kind: 'api-key', thing: id });
    else if ((await tx.maybe('SELECT FROM register.api_key WHERE id = $1', [id])) === null)
      refuse('not-found', { field: 'id' });
    return { id };
  });
