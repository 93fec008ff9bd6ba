import type { Json } from '../../domain/record/canonical-json.ts';
import { base58 } from '../bytes/base58.ts';
import type { Proof } from '../letter.ts';
import type { LetterCrypto } from '../letter-crypto.ts';
import type { LetterSigner } from '../letter-signer.ts';
import { canonicalOf, signedBytes } from './signed-bytes.ts';

/** A document that proofs can be added to: its members but `proof`. */
export type Unsigned = { readonly [name: string]: Json };

/**
 * The proof of a signer over a document, which it does not change.
 *
 * @param document without `proof`, and such as `copiedJson` gives it.
 * @param created RFC 3339.
 * @throws Error where the signer fails, or the suite cannot be worked out here.
 */
export const proofOver = async (
  document: Unsigned,
  signer: LetterSigner,
  created: string,
  crypto: LetterCrypto,
): Promise<Proof> => {
  const context = document['@context'];
  const options = {
    type: 'DataIntegrityProof',
    cryptosuite: signer.suite,
    created,
    verificationMethod: signer.keyId,
    proofPurpose: 'assertionMethod',
    ...(context === undefined ? {} : { '@context': context as readonly string[] }),
  } as const;
  const bytes = await signedBytes(
    canonicalOf(options),
    canonicalOf(document),
    signer.suite,
    crypto,
  );
  if (bytes === null) throw new Error(`${signer.suite} cannot be worked out here`);
  return { ...options, proofValue: `z${base58(await signer.sign(bytes))}` };
};

/** The document with the proofs of all signers, each over the same bytes: one alone, several as a list. */
export const signDocument = async <T extends Unsigned>(
  document: T,
  signers: readonly LetterSigner[],
  created: string,
  crypto: LetterCrypto,
): Promise<T & { readonly proof: Proof | readonly Proof[] }> => {
  const proofs: Proof[] = [];
  for (const signer of signers) proofs.push(await proofOver(document, signer, created, crypto));
  const [first, ...others] = proofs;
  if (first === undefined) throw new RangeError('a document is signed by somebody');
  return { ...document, proof: others.length === 0 ? first : proofs };
};
