import { instantOf } from '../instant.ts';
import { readDocument } from '../json/read-document.ts';
import type { LetterCrypto } from '../letter-crypto.ts';
import { checkProof, documentBytes, proofsOf } from '../proof/check-proof.ts';
import { TRUST_LIST_SHAPE } from '../shape/trust-list-shape.ts';
import type { TrustList } from '../trust-list.ts';
import type { NoLetter } from '../verification.ts';

/** A key that signs trust lists; verifiers have it built in. */
export interface RootKey {
  /** Address of the key. */
  readonly id: string;
  readonly suite: 'eddsa-jcs-2022' | 'sm2-jcs-2026';
  readonly publicKeyMultibase: string;
}

/** A trust list that may be relied on, or why it may not. */
export type ReadTrustList =
  | { readonly ok: true; readonly trustList: TrustList }
  | {
      readonly ok: false;
      readonly reason:
        | 'not-a-trust-list'
        | 'not-signed-by-a-root'
        | 'changed-after-signing'
        | 'older';
      /** Of `not-a-trust-list`: what is wrong, and where. */
      readonly no: NoLetter | null;
    };

/** Longest trust list that is read, in characters. */
const LONGEST = 16_000_000;

/** How a trust list is read. */
export interface TrustListReading {
  /** Keys built into the verifier: one of them must have signed. During a rotation there are two. */
  readonly roots: readonly RootKey[];
  /** A list that was issued before the one that is known is refused: nobody can put back a key that was taken off. */
  readonly known?: TrustList | null;
  readonly crypto: LetterCrypto;
}

const refused = (
  reason: Exclude<ReadTrustList, { ok: true }>['reason'],
  no: NoLetter | null = null,
): ReadTrustList => ({ ok: false, reason, no });

const isOlder = (list: TrustList, known: TrustList): boolean =>
  list.version < known.version ||
  (instantOf(list.issuedAt) ?? 0) < (instantOf(known.issuedAt) ?? 0);

/**
 * Reads a trust list and checks that a pinned root key signed it. A proof by another key is passed over; one by a root
 * that does not fit makes the list changed. Never throws.
 */
export const readTrustList = async (
  input: unknown,
  { roots, known = null, crypto }: TrustListReading,
): Promise<ReadTrustList> => {
  const read = readDocument<TrustList>(input, TRUST_LIST_SHAPE, LONGEST);
  if (!read.ok) return refused('not-a-trust-list', read.no);
  const list = read.document;
  const bytes = documentBytes(list);
  let signed = false;
  for (const proof of proofsOf(list)) {
    const root = roots.find(({ id }) => id === proof.verificationMethod);
    if (root === undefined) continue;
    const state = await checkProof(bytes, proof, root, crypto);
    if (state === 'invalid') return refused('changed-after-signing');
    signed ||= state === 'valid';
  }
  if (!signed) return refused('not-signed-by-a-root');
  if (known !== null && isOlder(list, known)) return refused('older');
  return { ok: true, trustList: list };
};
