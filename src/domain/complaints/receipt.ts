/**
 * The characters of a receipt: base 32 of Crockford, in which no two look alike. `I`, `L`, `O` and `U` are not among
 * them; typed, they are taken for what they look like.
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS = 5;
/** 20 characters: 100 bits. */
const LENGTH = 20;
const GROUP = 4;

const LOOK_ALIKE: Readonly<Record<string, string>> = {
  O: '0',
  I: '1',
  L: '1',
  U: 'V',
  // of a Cyrillic keyboard
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  К: 'K',
  М: 'M',
  О: '0',
  Р: 'P',
  Т: 'T',
  Х: 'X',
};

/** Bytes that a receipt is made of. */
const RECEIPT_BYTES = Math.ceil((LENGTH * BITS) / 8);

const grouped = (text: string): string =>
  (text.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join('-');

/**
 * Writes random bytes as a receipt: five groups of four, `7K3M-XQ2P-9RDT-4HVW-B6NC`.
 *
 * @param bytes at least 13, of which the first 100 bits count.
 */
export const writeReceipt = (bytes: Uint8Array): string => {
  let bits = 0n;
  for (const byte of bytes.subarray(0, RECEIPT_BYTES)) bits = (bits << 8n) | BigInt(byte);
  bits >>= BigInt(RECEIPT_BYTES * 8 - LENGTH * BITS);
  let text = '';
  for (let at = LENGTH - 1; at >= 0; at -= 1) {
    text += ALPHABET.charAt(Number((bits >> BigInt(at * BITS)) & 31n));
  }
  return grouped(text);
};

/** A character in the Unicode block of digits that it is of, as a digit of ours. */
const digitOf = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  // a block of ten digits begins at a multiple of sixteen, or six after one
  const base = code & ~15;
  const zero = /\p{Nd}/u.test(String.fromCodePoint(base)) ? base : base + 6; // not-law: of Unicode
  return String(code - zero);
};

/** Digits of any script as 0 to 9; all else stays. */
export const foldDigits = (text: string): string =>
  text.normalize('NFKC').replace(/\p{Nd}/gu, digitOf);

/**
 * A receipt as typed made comparable: spaces, dashes and small letters do not count, digits of any script do, and what
 * only looks like a character of a receipt is taken for it.
 *
 * @returns null where it cannot be one.
 */
export const readReceipt = (typed: string): string | null => {
  const plain = foldDigits(typed)
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}\p{Cf}.]/gu, '')
    .replaceAll(/./gu, (character) => LOOK_ALIKE[character] ?? character);
  if (plain.length !== LENGTH) return null;
  return [...plain].every((character) => ALPHABET.includes(character)) ? grouped(plain) : null;
};
