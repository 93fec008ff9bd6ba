import { joined } from './bytes.ts';
import { HASH_BYTES, PLAIN_SHA256, type Sha256 } from './sha256.ts';

/** Bytes of a blinding value. */
export const BLINDING_BYTES = 32;

/** Bytes of an entry of our log: whatever it stands for, it is a hash. */
export const LEAF_BYTES = HASH_BYTES;

/** A batch is filled up to a multiple of this many leaves, so that the size of the log tells no finer count. */
export const BATCH_LEAVES = 4096;

/**
 * The leaf of a document: SHA-256 over the blinding value and the canonical bytes. It is the entry of the log.
 *
 * @param blinding 32 random bytes that only holders of the document know: a VIN could be guessed.
 * @param canonical the document as it is signed, in canonical form.
 * @throws RangeError for a blinding value of another length.
 */
export const leafOf = (
  blinding: Uint8Array,
  canonical: Uint8Array,
  hash: Sha256 = PLAIN_SHA256,
): Uint8Array => {
  if (blinding.length !== BLINDING_BYTES) throw new RangeError('a blinding value has 32 bytes');
  return hash(joined(blinding, canonical));
};

/** How many random leaves fill a batch of so many leaves up; 0 for an empty batch. */
export const fillingOf = (leaves: number): number =>
  (BATCH_LEAVES - (leaves % BATCH_LEAVES)) % BATCH_LEAVES;
