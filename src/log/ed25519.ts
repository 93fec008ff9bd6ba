import { getPublicKey, hashes, sign, verify } from '@noble/ed25519';
import { sha512 } from '@noble/hashes/sha2.js';

// the library asks for it before it signs or verifies without waiting
hashes.sha512 = sha512;

/** Bytes of a public key, and of a seed. */
export const KEY_BYTES = 32;

/** Bytes of a signature. */
export const SIGNATURE_BYTES = 64;

/** The public key of a seed, 32 bytes each (RFC 8032). */
export const publicKeyOf = (seed: Uint8Array): Uint8Array => getPublicKey(seed);

/** The signature of a message, 64 bytes; the same message has the same one. */
export const signEd25519 = (seed: Uint8Array, message: Uint8Array): Uint8Array =>
  sign(message, seed);

/** Whether a signature is that of a message. Never throws: bytes that are no key or no point verify nothing. */
export const verifyEd25519 = (
  key: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): boolean => {
  if (key.length !== KEY_BYTES || signature.length !== SIGNATURE_BYTES) return false;
  try {
    return verify(signature, message, key, { zip215: false });
  } catch {
    return false;
  }
};
