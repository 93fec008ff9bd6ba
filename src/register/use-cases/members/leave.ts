import type { Actor } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import { recordEvent } from '../../record-event.ts';
import { needRight, type Register } from '../../register.ts';

/**
 * Ends a membership, the own one or, with `manage`, another's. At once the person's sessions, passkeys, address and
 * keys are dead; what he signed stays his. The last manager of an organisation stays, unless an administrator from
 * outside ends it. Who left does not come back: he is invited as a new person.
 */
export const leave = (
  register: Register,
  actor: Actor,
  { person }: { readonly person: string },
): Promise<Outcome<{ readonly person: string }>> =>
  register.as(actor, async (tx) => {
    if (actor.person === null) refuse('person-needed');
    if (person !== actor.person) needRight(actor, 'manage');
    const left = await tx.run('UPDATE register.person SET left_at = now() WHERE id = $1', [person]);
    if (left === 0) refuse('not-found', { field: 'person' });
    await recordEvent(tx, { verb: 'leave', kind: 'person', thing: person });
    return { person };
  });
