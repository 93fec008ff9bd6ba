import { randomInt } from 'node:crypto';

/** RFC 4648, of which no letter is taken for a digit. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const BITS = 5; // not-law: bits of a character

/** The first characters of bytes in base 32. */
export const base32Of = (bytes: Uint8Array, length: number): string => {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= BITS && text.length < length) {
      bits -= BITS;
      text += ALPHABET.charAt((held >> bits) & 31);
    }
    held &= (1 << bits) - 1;
  }
  return text;
};

/** Characters of base 32 that nobody can guess. */
export const randomBase32 = (length: number): string =>
  Array.from({ length }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('');
