import { canonicalJson, type Json } from '../../domain/record/canonical-json.ts';
import type { Proof } from '../letter.ts';
import type { LetterCrypto } from '../letter-crypto.ts';
import { checkProof, documentBytes, type ProofState, proofsOf } from '../proof/check-proof.ts';
import { type KeyHolder, keyHolderIn } from '../trust/signer-on.ts';
import type { TrustList } from '../trust-list.ts';
import type { Check } from '../verification.ts';

/** A proof with how it came out and whose key it names. */
export interface CheckedProof {
  readonly proof: Proof;
  /** `key-unknown` where the trust list has no such key, or there is none. */
  readonly state: ProofState | 'key-unknown';
  readonly signer: KeyHolder | null;
}

/**
 * Checks the proofs of a document, each against the key that it names. What is there twice is worked out once, and
 * beside
 * a proof that does not fit no SM2 is worked out: it costs a hundred times as much, and would change nothing.
 */
export const checkProofs = async (
  document: { readonly proof: Proof | readonly Proof[] },
  trustList: TrustList | null,
  crypto: LetterCrypto,
): Promise<readonly CheckedProof[]> => {
  const bytes = documentBytes(document);
  const checked: CheckedProof[] = [];
  for (const proof of proofsOf(document)) {
    const signer = trustList === null ? null : keyHolderIn(trustList, proof.verificationMethod);
    const same = checked.find(
      (one) =>
        one.proof.proofValue === proof.proofValue &&
        canonicalJson(one.proof as unknown as Json) === canonicalJson(proof as unknown as Json),
    );
    const spared =
      proof.cryptosuite === 'sm2-jcs-2026' && checked.some((one) => one.state === 'invalid');
    const state = async (): Promise<CheckedProof['state']> => {
      if (signer === null) return 'key-unknown';
      if (same !== undefined) return same.state;
      return spared ? 'suite-unknown' : checkProof(bytes, proof, signer.key, crypto);
    };
    checked.push({ proof, state: await state(), signer });
  }
  return checked;
};

/** Whether anything was changed: one proof that does not fit is enough, one that was not checked is said. */
export const checkIntegrity = (proofs: readonly CheckedProof[]): Check => {
  const count = (state: CheckedProof['state']): number =>
    proofs.filter((proof) => proof.state === state).length;
  if (count('invalid') > 0) return { state: 'invalid', reason: 'signature-does-not-fit' };
  const valid = count('valid');
  if (valid === 0) return { state: 'not-checked', reason: 'no-signature-could-be-checked' };
  return {
    state: 'valid',
    reason: valid === proofs.length ? 'signed-and-unchanged' : 'some-signatures-not-checked',
  };
};
