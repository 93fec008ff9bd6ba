import { createHash, randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** What every key begins with, so that a leaked one is found by a search. */
const PREFIX = 'mp_';
const RANDOM_BYTES = 32;
const CHECK_BYTES = 4;
const KEY = /^mp_[A-Za-z0-9_-]{48}$/;

const checkOf = (random: Buffer): Buffer => {
  const check = Buffer.alloc(CHECK_BYTES);
  check.writeUInt32BE(crc32(random));
  return check;
};

/** A new key: `mp_`, then 32 random bytes and their CRC-32 as 48 characters of base64url. */
export const newKeyText = (): string => {
  const random = randomBytes(RANDOM_BYTES);
  return `${PREFIX}${Buffer.concat([random, checkOf(random)]).toString('base64url')}`;
};

/**
 * The SHA-256 of a key by which it is looked up; null of a text that nobody was ever given: another shape, or a
 * character mistyped.
 */
export const digestOfKey = (text: string): Buffer | null => {
  if (!KEY.test(text)) return null;
  const bytes = Buffer.from(text.slice(PREFIX.length), 'base64url');
  const random = bytes.subarray(0, RANDOM_BYTES);
  if (!checkOf(random).equals(bytes.subarray(RANDOM_BYTES))) return null;
  return createHash('sha256').update(text).digest();
};
