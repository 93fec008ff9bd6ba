import { PUBLIC } from '../actor.ts';
import { digestOfToken } from '../actors/token-text.ts';
import { type Outcome, refuse } from '../outcome.ts';
import type { Register } from '../register.ts';
import { readInvitation } from './read-invitation.ts';

/** How a person takes up an invitation. */
export interface InvitationTaken {
  readonly token: string;
  /** Name to sign in with, lower case; null where the address serves. */
  readonly userName: string | null;
  /** Address to sign in with, lower case; it is kept with sign-in alone. Null where the name serves. */
  readonly email: string | null;
  readonly password: string;
}

/** Who took a place up. */
export interface PlaceTaken {
  readonly person: string;
  readonly organisation: string;
}

/**
 * Makes the account of the person who was invited. Once: of two who come with the same token the second is refused, as
 * is a token that was withdrawn or is past its end.
 *
 * @param hash makes of a password what sign-in keeps; not asked when the token is refused.
 */
export const takeUpInvitation = async (
  register: Register,
  { token, userName, email, password }: InvitationTaken,
  hash: (password: string) => Promise<string>,
): Promise<Outcome<PlaceTaken>> => {
  const invitation = await readInvitation(register, PUBLIC, { token });
  if (invitation.kind === 'refused') return invitation;
  const hashed = await hash(password);
  return register.as(PUBLIC, async (tx) => {
    if (userName === null && email === null) refuse('not-well-formed', { field: 'userName' });
    const taken = await tx.maybe<PlaceTaken>(
      'SELECT person, organisation FROM register.take_up($1, $2, $3, $4)',
      [digestOfToken('invitation', token), userName, email, hashed],
    );
    return taken ?? refuse('invitation-not-open', { field: 'token' });
  });
};
