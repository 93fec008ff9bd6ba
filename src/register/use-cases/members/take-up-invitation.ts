import { PUBLIC } from '../../actor.ts';
import { digestOfToken } from '../../actors/token-text.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import type { Register } from '../../register.ts';

/** How a person takes up an invitation. */
export interface InvitationTaken {
  readonly token: string;
  /** Name to sign in with, lower case; null where the address serves. */
  readonly userName: string | null;
  /** Address to sign in with, lower case; it is kept with sign-in alone. Null where the name serves. */
  readonly email: string | null;
  /** The password as sign-in hashes it. */
  readonly passwordHash: string;
}

/**
 * Makes the account of the person who was invited. Once: of two who come with the same token the second is refused, as
 * is a token that was withdrawn or is past its end.
 */
export const takeUpInvitation = (
  register: Register,
  { token, userName, email, passwordHash }: InvitationTaken,
): Promise<Outcome<{ readonly person: string; readonly organisation: string }>> =>
  register.as(PUBLIC, async (tx) => {
    const digest = digestOfToken('invitation', token);
    if (digest === null) return refuse('token-mistyped', { field: 'token' });
    if (userName === null && email === null) refuse('not-well-formed', { field: 'userName' });
    const taken = await tx.maybe<{ person: string; organisation: string }>(
      'SELECT person, organisation FROM register.take_up($1, $2, $3, $4)',
      [digest, userName, email, passwordHash],
    );
    return taken ?? refuse('invitation-not-open', { field: 'token' });
  });
