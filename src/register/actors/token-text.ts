import { createHash, randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** Kinds of tokens by what they begin with, so that a leaked one is found by a search. */
const TOKEN_PREFIX = {
  key: 'mp_',
  invitation: 'mi_',
  mail: 'mm_',
  calendar: 'mc_',
  outlet: 'mo_',
} as const;
export type TokenKind = keyof typeof TOKEN_PREFIX;

const RANDOM_BYTES = 32;
const CHECK_BYTES = 4;
const BODY = /^[A-Za-z0-9_-]{48}$/;

const checkOf = (random: Buffer): Buffer => {
  const check = Buffer.alloc(CHECK_BYTES);
  check.writeUInt32BE(crc32(random));
  return check;
};

/** A token: its prefix, then 32 bytes, random where none are given, and their CRC-32, 48 characters of base64url. */
export const newToken = (kind: TokenKind, random: Buffer = randomBytes(RANDOM_BYTES)): string => {
  const body = Buffer.concat([random, checkOf(random)]).toString('base64url');
  return `${TOKEN_PREFIX[kind]}${body}`;
};

/**
 * The SHA-256 of a token by which it is looked up; null of a text that nobody was ever given: another shape, or a
 * character mistyped.
 */
export const digestOfToken = (kind: TokenKind, text: string): Buffer | null => {
  const prefix = TOKEN_PREFIX[kind];
  const body = text.slice(prefix.length);
  if (!text.startsWith(prefix) || !BODY.test(body)) return null;
  const bytes = Buffer.from(body, 'base64url');
  const random = bytes.subarray(0, RANDOM_BYTES);
  if (!checkOf(random).equals(bytes.subarray(RANDOM_BYTES))) return null;
  return createHash('sha256').update(text).digest();
};
