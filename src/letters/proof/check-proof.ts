import { base58Bytes } from '../bytes/base58.ts';
import { keyInMultikey } from '../bytes/multikey.ts';
import type { Proof } from '../letter.ts';
import type { LetterCrypto } from '../letter-crypto.ts';
import { canonicalOf, signedBytes } from './signed-bytes.ts';

/** How one proof came out: `suite-unknown` also where this verifier cannot work the suite out. */
export type ProofState = 'valid' | 'invalid' | 'key-unreadable' | 'suite-unknown';

/** A document apart from its proofs, with its canonical bytes, made once for all its proofs. */
export interface DocumentBytes {
  /** Canonical text of its `@context`; null when it has none. */
  readonly context: string | null;
  readonly bytes: Uint8Array;
}

/** Takes a signed document apart: the bytes of everything but its proofs. */
export const documentBytes = (document: { readonly proof: unknown }): DocumentBytes => {
  const { proof: _, ...unsigned } = document as { readonly [name: string]: unknown };
  const context = unsigned['@context'];
  return {
    context: context === undefined ? null : JSON.stringify(context),
    bytes: canonicalOf(unsigned),
  };
};

const SIGNATURE = 64;

const signatureIn = (text: string): Uint8Array | null => {
  const bytes = text.startsWith('z') ? base58Bytes(text.slice(1)) : null;
  return bytes?.length === SIGNATURE ? bytes : null;
};

/**
 * Whether a proof is the signature of a key over a document. A proof that carries a context carries that of the
 * document, whole: a context added after signing is a change.
 *
 * @param key the Multikey of the proof's `verificationMethod`.
 * @param suite the suite that the key is for: a proof of another suite is not its.
 */
export const checkProof = async (
  { context, bytes }: DocumentBytes,
  proof: Proof,
  key: { readonly suite: string; readonly publicKeyMultibase: string },
  crypto: LetterCrypto,
): Promise<ProofState> => {
  const { proofValue, ...options } = proof;
  const suite = proof.cryptosuite;
  if (suite !== key.suite) return 'invalid';
  if (suite !== 'eddsa-jcs-2022' && suite !== 'sm2-jcs-2026') return 'suite-unknown';
  const own = proof['@context'];
  if (own !== undefined && JSON.stringify(own) !== context) return 'invalid';
  const signature = signatureIn(proofValue);
  if (signature === null) return 'invalid';
  const kind = suite === 'eddsa-jcs-2022' ? 'ed25519-public' : 'sm2-public';
  const point = keyInMultikey(kind, key.publicKeyMultibase);
  if (point === null) return 'key-unreadable';
  try {
    const message = await signedBytes(canonicalOf(options), bytes, suite, crypto);
    const verify = suite === 'eddsa-jcs-2022' ? crypto.verifyEd25519 : crypto.sm2?.verify;
    if (message === null || verify === undefined) return 'suite-unknown';
    return (await verify(point, message, signature)) ? 'valid' : 'invalid';
  } catch {
    // a browser that does not know Ed25519, a page that came without HTTPS
    return 'suite-unknown';
  }
};

/** The proofs of a document, as a list. */
export const proofsOf = ({
  proof,
}: {
  readonly proof: Proof | readonly Proof[];
}): readonly Proof[] => (Array.isArray(proof) ? (proof as readonly Proof[]) : [proof as Proof]);
