import { instantOf } from './instant.ts';
import { copiedJson } from './json/copied-json.ts';
import type { Letter, UnsignedLetter } from './letter.ts';
import type { LetterCrypto } from './letter-crypto.ts';
import type { LetterSigner } from './letter-signer.ts';
import { signDocument, type Unsigned } from './proof/sign-document.ts';
import { UNSIGNED_LETTER_SHAPE } from './shape/letter-shape.ts';
import { misfitOf } from './shape/misfit.ts';
import type { NoLetter } from './verification.ts';

/** A letter issued, or why it is not. */
export type IssuedLetter =
  | { readonly ok: true; readonly letter: Letter }
  | { readonly ok: false; readonly no: NoLetter };

/** How a letter is issued. */
export interface LetterIssuing {
  readonly crypto: LetterCrypto;
  /** Instant of signing, RFC 3339. */
  readonly created: string;
}

/**
 * Issues a letter: one proof a signer, all over the same bytes. The manufacturer signs, and the register beside it as
 * witness. What is signed is read first as a verifier reads it: nothing is signed that is no letter.
 *
 * @throws Error where a signer fails, none is given, or `created` is no instant.
 */
export const issueLetter = async (
  unsigned: UnsignedLetter,
  signers: readonly LetterSigner[],
  { crypto, created }: LetterIssuing,
): Promise<IssuedLetter> => {
  if (instantOf(created) === null) throw new RangeError(`no instant of RFC 3339: ${created}`);
  const copy = copiedJson(unsigned);
  if (copy === null) return { ok: false, no: { what: 'not-json', path: '' } };
  const misfit = misfitOf(UNSIGNED_LETTER_SHAPE, copy.value);
  if (misfit !== null) return { ok: false, no: misfit };
  const letter = await signDocument(copy.value as Unsigned, signers, created, crypto);
  // the shape is that of the type
  return { ok: true, letter: letter as unknown as Letter };
};
