import { createPublicKey, hash, type KeyObject, verify } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { LetterCompression, LetterCrypto, LetterSm2 } from '../letter-crypto.ts';

/** An Ed25519 key as SPKI (RFC 8410): these bytes, then the key. */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** Keys that are kept made: a trust list has some hundreds. */
const MOST_KEYS = 1000;
const keys = new Map<string, KeyObject>();

const keyOf = (key: Uint8Array): KeyObject => {
  const name = Buffer.from(key).toString('latin1');
  const known = keys.get(name);
  if (known !== undefined) return known;
  const made = createPublicKey({ key: Buffer.concat([SPKI, key]), format: 'der', type: 'spki' });
  if (keys.size >= MOST_KEYS) keys.clear();
  keys.set(name, made);
  return made;
};

const sha256 = (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer');

const verifyEd25519 = (key: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean => {
  try {
    return verify(null, message, keyOf(key), signature);
  } catch {
    // 32 bytes that are no point
    return false;
  }
};

/**
 * Hashes and signatures of Node, without waiting.
 *
 * @param sm2 `NODE_SM2` where proofs of SM2 are to be checked; they cost a hundred times as much.
 */
export const nodeCrypto = (sm2: LetterSm2 | null): LetterCrypto => ({ sha256, verifyEd25519, sm2 });

/** GZIP of Node. */
export const NODE_COMPRESSION: LetterCompression = {
  gzip: (bytes) => gzipSync(bytes),
  gunzip: (bytes, most) => {
    try {
      return gunzipSync(bytes, { maxOutputLength: most });
    } catch {
      return null;
    }
  },
};
