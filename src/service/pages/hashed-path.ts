import { createHash } from 'node:crypto';

const HASH_DIGITS = 16; // not-law: digits of a hash

/** The address of an asset, which holds the hash of its content: what lies there never changes. */
export const hashedPath = (name: string, body: string | Uint8Array): string =>
  `/assets/${createHash('sha256').update(body).digest('hex').slice(0, HASH_DIGITS)}/${name}`;
