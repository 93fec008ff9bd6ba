import type { Letter } from '../../letters/letter.ts';
import type { Verification } from '../../letters/verification.ts';
import { PUBLIC } from '../actor.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { prepared } from '../prepared.ts';
import type { Register } from '../register.ts';
import { LETTER_CODE } from './letter-addresses.ts';
import { VerifierHere } from './verify-here.ts';

/** A letter as whoever has its paper reads it. */
export interface LetterOnPaper {
  readonly number: string;
  /** `issued`, `suspended`, `revoked` or `superseded`. */
  readonly state: string;
  readonly issuedOn: string;
  readonly suspendedOn: string | null;
  readonly revokedOn: string | null;
  /** The document as it was signed. */
  readonly letter: Letter;
  /** Its bytes. */
  readonly bytes: Buffer;
  readonly verification: Verification;
}

interface Row {
  readonly number: string;
  readonly bytes: Buffer;
  readonly state: string;
  readonly issuedOn: string;
  readonly suspendedOn: string | null;
  readonly revokedOn: string | null;
}

const BY_CODE = prepared(
  `SELECT number, bytes, state,
      issued_on::text AS "issuedOn",
      suspended_on::text AS "suspendedOn",
      revoked_on::text AS "revokedOn"
    FROM register.letter_by_code($1)`,
);

/**
 * The letter of a code on paper, for anybody who has the paper, verified now. Whoever guesses finds none: the code
 * holds ten characters of the number and ten of the document's hash, 100 bits.
 *
 * @param code as printed, in capitals or not.
 * @returns refused `not-found`, whether there is a letter of the number or not.
 */
export const readLetterByCode = (
  register: Register,
  { code }: { readonly code: string },
): Promise<Outcome<LetterOnPaper>> =>
  register.as(PUBLIC, async (tx) => {
    const asked = code.toUpperCase();
    const row = LETTER_CODE.test(asked)
      ? await tx.maybe<Row & { [column: string]: unknown }>(BY_CODE, [asked])
      : null;
    if (row === null) return refuse('not-found', { field: 'code' });
    const verification = await new VerifierHere(register, tx).verify(row.bytes);
    return { ...row, letter: JSON.parse(row.bytes.toString()) as Letter, verification };
  });
