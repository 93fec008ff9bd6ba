import { PUBLIC } from '../../actor.ts';
import { digestOfToken } from '../../actors/token-text.ts';
import { isoInstant } from '../../iso-instant.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import type { Register } from '../../register.ts';
import type { OrganisedPart } from './make-organisation.ts';

/** An invitation that may be taken up. */
export interface OpenInvitation {
  readonly organisation: string;
  readonly part: OrganisedPart;
  /** Name of the organisation. */
  readonly name: string;
  /** ISO instant in UTC, exclusive. */
  readonly expiresAt: string;
}

/** What a person is invited to, by the token that he was given. */
export const readInvitation = (
  register: Register,
  { token }: { readonly token: string },
): Promise<Outcome<OpenInvitation>> =>
  register.as(PUBLIC, async (tx) => {
    const digest = digestOfToken('invitation', token);
    if (digest === null) return refuse('token-mistyped', { field: 'token' });
    const found = await tx.maybe<OpenInvitation>(
      `SELECT organisation, part, name, ${isoInstant('expires_at')} AS "expiresAt"
        FROM register.invitation_of($1)`,
      [digest],
    );
    return found ?? refuse('invitation-not-open', { field: 'token' });
  });
