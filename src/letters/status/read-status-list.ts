import { instantOf } from '../instant.ts';
import { readDocument } from '../json/read-document.ts';
import type { LetterCompression, LetterCrypto } from '../letter-crypto.ts';
import { checkProof, documentBytes, proofsOf } from '../proof/check-proof.ts';
import { STATUS_LIST_SHAPE } from '../shape/status-list-shape.ts';
import { keyHolderIn, signerOn } from '../trust/signer-on.ts';
import type { TrustList } from '../trust-list.ts';
import type { NoLetter } from '../verification.ts';
import type { StatusListCredential } from './issue-status-list.ts';
import { decodedList } from './status-bits.ts';
import type { StatusList } from './status-list.ts';

/** A status list that may be relied on, or why it may not. */
export type ReadStatusList =
  | { readonly ok: true; readonly list: StatusList }
  | {
      readonly ok: false;
      readonly reason:
        | 'not-a-status-list'
        | 'changed-after-signing'
        | 'signer-unknown'
        | 'signer-not-entitled'
        | 'not-unpacked';
      /** Of `not-a-status-list`: what is wrong, and where. */
      readonly no: NoLetter | null;
    };

/** How a status list is read. */
export interface StatusListReading {
  readonly trustList: TrustList;
  readonly crypto: LetterCrypto;
  readonly compression: LetterCompression;
}

/** Longest status list that is read, in characters: its bits and some. */
const LONGEST = 4_100_000;

/** How long a list without `ttl` is the latest word, in milliseconds: what the W3C text says. */
const DEFAULT_TTL = 300_000;

const refused = (
  reason: Exclude<ReadStatusList, { ok: true }>['reason'],
  no: NoLetter | null = null,
): ReadStatusList => ({ ok: false, reason, no });

/** What the proofs of a list are worth; null when all that could be checked hold and one of them is its issuer's. */
const proofFault = async (
  document: StatusListCredential,
  { trustList, crypto }: StatusListReading,
): Promise<Exclude<ReadStatusList, { ok: true }>['reason'] | null> => {
  const bytes = documentBytes(document);
  let fault: 'signer-unknown' | 'signer-not-entitled' = 'signer-unknown';
  let entitled = false;
  for (const proof of proofsOf(document)) {
    const found = keyHolderIn(trustList, proof.verificationMethod);
    if (found === null) continue;
    const state = await checkProof(bytes, proof, found.key, crypto);
    if (state === 'invalid') return 'changed-after-signing';
    if (state !== 'valid') continue;
    fault = 'signer-not-entitled';
    const created = instantOf(proof.created) ?? Number.NaN;
    const signer = signerOn(trustList, proof.verificationMethod, created);
    // a list is new every day: one of a key that was ever in other hands is not needed
    entitled ||= signer?.holder.id === document.issuer && found.key.compromisedSince === null;
  }
  return entitled ? null : fault;
};

/**
 * Reads a status list, checks who signed it, and unpacks it. Whether its issuer may speak of a letter is looked at with
 * the letter. Never throws.
 */
export const readStatusList = async (
  input: unknown,
  reading: StatusListReading,
): Promise<ReadStatusList> => {
  const read = readDocument<StatusListCredential>(input, STATUS_LIST_SHAPE, LONGEST);
  if (!read.ok) return refused('not-a-status-list', read.no);
  const { document } = read;
  const fault = await proofFault(document, reading);
  if (fault !== null) return refused(fault);
  const { encodedList, statusPurpose, ttl = DEFAULT_TTL } = document.credentialSubject;
  const bits = await decodedList(encodedList, reading.compression);
  if (bits === null) return refused('not-unpacked');
  const asOf = instantOf(document.validFrom) ?? 0;
  const until = instantOf(document.validUntil ?? '') ?? Number.POSITIVE_INFINITY;
  const list: StatusList = {
    ...{ id: document.id, purpose: statusPurpose, issuer: document.issuer, asOf },
    ...{ freshUntil: Math.min(asOf + ttl, until), bits },
  };
  return { ok: true, list };
};
