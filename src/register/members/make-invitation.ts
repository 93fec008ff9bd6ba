import { digestOfToken, newToken } from '../actors/token-text.ts';
import { isoInstant } from '../iso-instant.ts';
import type { Transaction } from '../transaction.ts';
import type { Invitation } from './member-shapes.ts';

/** For how long an invitation may be taken up. */
const OPEN_FOR = '7 days'; // not-law: life of an invitation

/** Makes the invitation of a person who has no account yet. */
export const makeInvitation = async (
  tx: Transaction,
  { person, organisation }: { readonly person: string; readonly organisation: string },
): Promise<Invitation> => {
  const token = newToken('invitation');
  const { expiresAt } = await tx.one<{ expiresAt: string }>(
    `INSERT INTO register.invitation (person, organisation, digest, expires_at)
      VALUES ($1, $2, $3, now() + $4::interval)
      RETURNING ${isoInstant('expires_at')} AS "expiresAt"`,
    [person, organisation, digestOfToken('invitation', token), OPEN_FOR],
  );
  return { person, token, expiresAt };
};
