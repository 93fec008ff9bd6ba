import type { Actor } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import { recordEvent } from '../../record-event.ts';
import { needRight, type Register } from '../../register.ts';

/** Ends a webhook of the own organisation: nothing more is sent, also what waits. Once more does nothing. */
export const endWebhook = (
  register: Register,
  actor: Actor,
  { id }: { readonly id: string },
): Promise<Outcome<{ readonly id: string }>> =>
  register.as(actor, async (tx) => {
    needRight(actor, 'manage');
    const ended = await tx.run(
      'UPDATE register.webhook SET ended_at = now() WHERE id = $1 AND ended_at IS NULL',
      [id],
    );
    if (ended > 0) await recordEvent(tx, { verb: 'end', kind: 'webhook', thing: id });
    else if ((await tx.maybe('SELECT FROM register.webhook WHERE id = $1', [id])) === null)
      refuse('not-found', { field: 'id' });
    return { id };
  });
