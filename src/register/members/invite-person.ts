import { action } from '../action.ts';
import { JOB } from '../actor.ts';
import { MANAGES } from '../manages.ts';
import { recordEvent } from '../record-event.ts';
import { makeInvitation } from './make-invitation.ts';
import { Invitation, PersonInvited } from './member-shapes.ts';
import { KEEP_NAME, sealName } from './seal-name.ts';

/**
 * Makes a member and the invitation by which he takes up his account. A manager invites into the own organisation and
 * gives no right that he does not have; an administrator invites into every other with any.
 */
export const invitePerson = action({
  method: 'POST',
  path: '/v1/members',
  summary: { en: 'Invite a person', zh: '邀请人员' },
  description:
    'Nobody gives a right that he does not have; administrators do in other organisations.',
  access: MANAGES,
  body: PersonInvited,
  answer: Invitation,
  status: 201,
  idempotent: false,
  refusals: ['person-needed', 'right-not-yours', 'organisation-closed', 'staff-number-taken'],
  work: async ({ tx, register, refuse }, { organisation, name, rights, staffNumber = null }) => {
    if (tx.actor.person === null) refuse('person-needed');
    const host = await tx.maybe<{ closed: boolean }>(
      'SELECT closed_at IS NOT NULL AS closed FROM register.organisation WHERE id = $1',
      [organisation],
    );
    if (host === null) return refuse('not-found', { field: 'organisation' });
    if (host.closed) refuse('organisation-closed', { field: 'organisation' });
    const { pseudonym, sealed, keyVersion } = sealName(register.secrets, name);
    await tx.as(JOB, () => tx.run(KEEP_NAME, [pseudonym, sealed, keyVersion]));
    const { id } = await tx.one<{ id: string }>(
      `INSERT INTO register.person (organisation, pseudonym, rights, staff_number)
        VALUES ($1, $2, $3, $4)
        RETURNING id`,
      [organisation, pseudonym, rights, staffNumber],
    );
    await recordEvent(tx, { verb: 'invite', kind: 'person', thing: id });
    return makeInvitation(tx, { person: id, organisation });
  },
});
