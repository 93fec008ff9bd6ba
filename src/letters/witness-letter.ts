import { instantOf } from './instant.ts';
import type { Letter } from './letter.ts';
import type { LetterCrypto } from './letter-crypto.ts';
import type { LetterSigner } from './letter-signer.ts';
import { proofsOf } from './proof/check-proof.ts';
import { proofOver, type Unsigned } from './proof/sign-document.ts';

/**
 * The letter with one more proof over the same bytes: that of the register, which saw it at this instant. It says
 * nothing of the proofs that are there: verify them before.
 *
 * @param created RFC 3339.
 * @throws Error where the signer fails, or `created` is no instant.
 */
export const witnessLetter = async (
  letter: Letter,
  signer: LetterSigner,
  { crypto, created }: { readonly crypto: LetterCrypto; readonly created: string },
): Promise<Letter> => {
  if (instantOf(created) === null) throw new RangeError(`no instant of RFC 3339: ${created}`);
  const { proof: _, ...unsigned } = letter;
  const proof = await proofOver(unsigned as unknown as Unsigned, signer, created, crypto);
  return { ...letter, proof: [...proofsOf(letter), proof] };
};
