import type { Actor, Right } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import { recordEvent } from '../../record-event.ts';
import { needRight, type Register } from '../../register.ts';

/** The rights that a member shall have. */
export interface RightsChanged {
  readonly person: string;
  readonly rights: readonly Right[];
}

/**
 * Gives and takes rights of a member; they hold from the next request on, also for keys that he made. Nobody gives what
 * he does not have, but for an administrator outside his own organisation; the last manager stays one.
 */
export const changeRights = (
  register: Register,
  actor: Actor,
  { person, rights }: RightsChanged,
): Promise<Outcome<RightsChanged>> =>
  register.as(actor, async (tx) => {
    needRight(actor, 'manage');
    if (actor.person === null) refuse('person-needed');
    const changed = await tx.run('UPDATE register.person SET rights = $2 WHERE id = $1', [
      person,
      rights,
    ]);
    if (changed === 0) refuse('not-found', { field: 'person' });
    await recordEvent(tx, {
      verb: 'change-rights',
      kind: 'person',
      thing: person,
      detail: { rights: rights.join(' ') },
    });
    return { person, rights };
  });
