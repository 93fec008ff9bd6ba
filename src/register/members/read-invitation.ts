import { action } from '../action.ts';
import { PUBLIC } from '../actor.ts';
import { digestOfToken } from '../actors/token-text.ts';
import { isoInstant } from '../iso-instant.ts';
import { OpenInvitation, Token } from './member-shapes.ts';

/** What a person is invited to, by the token that he was given. */
export const readInvitation = action({
  method: 'POST',
  path: '/v1/invitations/read',
  summary: { en: 'What an invitation is to', zh: '查看邀请' },
  access: 'public',
  body: { token: Token },
  answer: OpenInvitation,
  idempotent: false,
  refusals: ['token-mistyped', 'invitation-not-open'],
  work: async ({ tx, refuse }, { token }) => {
    const digest = digestOfToken('invitation', token);
    if (digest === null) return refuse('token-mistyped', { field: 'token' });
    const found = await tx.as(PUBLIC, () =>
      tx.maybe<OpenInvitation>(
        `SELECT organisation, part, name, ${isoInstant('expires_at')} AS "expiresAt"
          FROM register.invitation_of($1)`,
        [digest],
      ),
    );
    return found ?? refuse('invitation-not-open', { field: 'token' });
  },
});
