import { z } from 'zod';
import { action } from '../action.ts';
import { recordEvent } from '../record-event.ts';
import { makeInvitation } from './make-invitation.ts';
import { MANAGES } from './manages.ts';
import { Invitation } from './member-shapes.ts';

/**
 * Makes a new invitation for a member who has not taken up his first one, which is dead from then on. Nobody who has
 * an account is invited again: whoever invites could act as that person. Who lost the way in leaves and is invited
 * anew.
 */
export const inviteAgain = action({
  method: 'POST',
  path: '/v1/members/{person}/invitation',
  summary: { en: 'Make a new invitation', zh: '重新邀请' },
  description: 'For who has not taken up the first one, which is dead from then on.',
  access: MANAGES,
  params: { person: z.uuid() },
  answer: Invitation,
  status: 201,
  idempotent: false,
  refusals: ['person-needed', 'invitation-not-open'],
  work: async ({ tx, refuse }, { person }) => {
    if (tx.actor.person === null) refuse('person-needed');
    const found = await tx.maybe<{ organisation: string; taken: boolean }>(
      `SELECT organisation, account IS NOT NULL OR left_at IS NOT NULL AS taken
        FROM register.person
        WHERE id = $1`,
      [person],
    );
    if (found === null) return refuse('not-found', { field: 'person' });
    if (found.taken) refuse('invitation-not-open', { field: 'person' });
    await tx.run(
      `UPDATE register.invitation
        SET withdrawn_at = now()
        WHERE person = $1 AND taken_at IS NULL AND withdrawn_at IS NULL`,
      [person],
    );
    await recordEvent(tx, { verb: 'invite', kind: 'person', thing: person });
    return makeInvitation(tx, { person, organisation: found.organisation });
  },
});
