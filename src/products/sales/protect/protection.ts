import { createHmac } from 'node:crypto';
import type { Words } from '../../../report/product/words.ts';

/** What the public edition is protected with; the same for every edition that is ever published. */
export interface Protection {
  /** Whole, from 2: every published count is a multiple of it. */
  readonly base: number;
  /** 32 to 64 bytes that nobody outside knows. */
  readonly secret: Uint8Array;
}

/** The base unless another is asked: what Statistics Canada rounds its census to. */
const PROTECTION_BASE = 5; // not-law: how counts are protected

/** The least base that protects anything. */
const LEAST_BASE = 2; // not-law: how counts are protected
const LINE_ENDS: readonly (number | undefined)[] = [10, 13]; // not-law: bytes

/** Fewest bytes of a key: what HMAC-SHA-256 keeps its full strength with (RFC 2104). */
const KEY_BYTES = 32; // not-law: bytes

/**
 * Sets the secret apart from all else that is made of the key. Pseudonyms are too, and whoever brings a name
 * may see its pseudonym: names are folded to capitals without blanks, so none is ever this text.
 */
const PURPOSE = 'sales, public edition';

/** A protection that may be used, or why not. */
export type ProtectionRead =
  | { readonly ok: true; readonly protection: Protection }
  | { readonly ok: false; readonly problem: Words };

/**
 * Makes the protection of a key (as it stands in its file or variable, line ends at its end left out) and a
 * base. Refused: a key of fewer than 32 bytes or of one byte all along, a base that is not whole from 2.
 */
export const readProtection = (bytes: Uint8Array, base = PROTECTION_BASE): ProtectionRead => {
  if (!Number.isSafeInteger(base) || base < LEAST_BASE) {
    return refused('The base must be a whole number from 2.', '基数须为不小于2的整数。');
  }
  let length = bytes.length;
  while (length > 0 && LINE_ENDS.includes(bytes[length - 1])) length--;
  const key = bytes.slice(0, length);
  if (length < KEY_BYTES) {
    return refused(
      `The key has ${length} bytes and must have ${KEY_BYTES} or more. Make one with: openssl rand -hex 32`,
      `密钥有${length}字节，须不少于32字节。可用此命令生成：openssl rand -hex 32`,
    );
  }
  if (key.every((byte) => byte === key[0])) {
    return refused(
      'The key is one character repeated. Make one with: openssl rand -hex 32',
      '密钥只是同一个字符的重复。可用此命令生成：openssl rand -hex 32',
    );
  }
  const secret = createHmac('sha256', key).update(PURPOSE).digest();
  return { ok: true, protection: { base, secret } };
};

/**
 * Sixteen hexadecimal digits that tell whether two editions were protected alike (same secret, same base),
 * and nothing of the secret. To be published; an edition with another one undoes the protection of both.
 */
export const protectionMark = ({ base, secret }: Protection): string =>
  createHmac('sha256', secret).update(`mark\u001f${base}`).digest('hex').slice(0, 16);

const refused = (en: string, zh: string): ProtectionRead => ({ ok: false, problem: { en, zh } });
