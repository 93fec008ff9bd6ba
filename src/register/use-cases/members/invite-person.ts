import { type Actor, JOB, type Right } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import { recordEvent } from '../../record-event.ts';
import { needRight, type Register } from '../../register.ts';
import { KEEP_NAME, sealName } from '../names/seal-name.ts';
import { type MadeInvitation, makeInvitation } from './make-invitation.ts';

/** A person who is to become a member. */
export interface PersonInvited {
  /** The own one; an administrator may name any. */
  readonly organisation: string;
  /** The name of the person: kept sealed, and hidden behind its pseudonym. */
  readonly name: string;
  /** Beside `read`, which every member has. */
  readonly rights: readonly Right[];
}

/**
 * Makes a member and the invitation by which he takes up his account. A manager invites into the own organisation and
 * gives no right that he does not have; an administrator invites into every other with any.
 */
export const invitePerson = (
  register: Register,
  actor: Actor,
  { organisation, name, rights }: PersonInvited,
): Promise<Outcome<MadeInvitation>> =>
  register.as(actor, async (tx) => {
    needRight(actor, 'manage');
    if (actor.person === null) refuse('person-needed');
    const host = await tx.maybe<{ closed: boolean }>(
      'SELECT closed_at IS NOT NULL AS closed FROM register.organisation WHERE id = $1',
      [organisation],
    );
    if (host === null) return refuse('not-found', { field: 'organisation' });
    if (host.closed) refuse('organisation-closed', { field: 'organisation' });
    const { pseudonym, sealed, keyVersion } = sealName(register.secrets, name);
    await tx.as(JOB, () => tx.run(KEEP_NAME, [pseudonym, sealed, keyVersion]));
    const { id } = await tx.one<{ id: string }>(
      'INSERT INTO register.person (organisation, pseudonym, rights) VALUES ($1, $2, $3) RETURNING id',
      [organisation, pseudonym, rights],
    );
    await recordEvent(tx, { verb: 'invite', kind: 'person', thing: id });
    return makeInvitation(tx, { person: id, organisation });
  });
