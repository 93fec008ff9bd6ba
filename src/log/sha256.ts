import { sha256 } from '@noble/hashes/sha2.js';

/** SHA-256 without waiting: 32 bytes. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

/** Bytes of a hash. */
export const HASH_BYTES = 32;

/** SHA-256 of a library, wherever it runs; Node's own is twice as fast (`node/node-sha256.ts`). */
export const PLAIN_SHA256: Sha256 = sha256;
