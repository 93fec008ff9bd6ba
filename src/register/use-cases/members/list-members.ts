import type { Actor, Right } from '../../actor.ts';
import { isoInstant } from '../../iso-instant.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import { recordEvent } from '../../record-event.ts';
import { needRight, type Register } from '../../register.ts';

/** A member of an organisation, without a name. */
export interface ListedMember {
  readonly id: string;
  /** Behind it the name is sealed: see `openName`. */
  readonly pseudonym: string;
  readonly rights: readonly Right[];
  readonly state: 'invited' | 'member' | 'left';
  /** Instants ISO, in UTC. */
  readonly madeAt: string;
  readonly leftAt: string | null;
}

/** The members of an organisation: the own one, or any as administrator. An event keeps who looked. */
export const listMembers = (
  register: Register,
  actor: Actor,
  { organisation }: { readonly organisation: string },
): Promise<Outcome<{ readonly items: readonly ListedMember[] }>> =>
  register.as(actor, async (tx) => {
    needRight(actor, 'manage');
    const items = await tx.rows<ListedMember>(
      `SELECT
          id,
          pseudonym,
          rights,
          CASE
            WHEN left_at IS NOT NULL THEN 'left'
            WHEN account IS NULL THEN 'invited'
            ELSE 'member'
          END AS state,
          ${isoInstant('made_at')} AS "madeAt",
          ${isoInstant('left_at')} AS "leftAt"
        FROM register.person
        WHERE organisation = $1
        ORDER BY made_at, id`,
      [organisation],
    );
    if (items.length === 0) refuse('not-found', { field: 'organisation' });
    await recordEvent(tx, { verb: 'read-members', kind: 'organisation', thing: organisation });
    return { items };
  });
