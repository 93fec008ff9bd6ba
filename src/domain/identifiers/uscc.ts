/**
 * The unified social credit identifier of a Chinese organisation (统一社会信用代码, GB 32100-2015):
 * 18 characters, registering office and kind (2), division of GB/T 2260 (6 digits), organisation
 * code (9), check character (1). Letters without I O S V Z.
 */

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const LENGTH = 18;

/** Powers of 3 modulo 31. */
const WEIGHTS = Uint8Array.of(1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28);

const ILLEGAL = 0xff;
const values = new Uint8Array(128).fill(ILLEGAL);
for (let value = 0; value < ALPHABET.length; value += 1) values[ALPHABET.charCodeAt(value)] = value;

const DIGITS_FROM = 2;
const DIGITS_UNTIL = 8;

/** What the check character says of a text: `malformed` has the wrong length or alphabet. */
export type UsccStanding = 'valid' | 'wrongCheckCharacter' | 'malformed';

const valueAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  const value = code < 128 ? (values[code] ?? ILLEGAL) : ILLEGAL;
  return at >= DIGITS_FROM && at < DIGITS_UNTIL && value > 9 ? ILLEGAL : value;
};

/**
 * The check character of the first 17 characters of an identifier; what follows them is not read.
 * Null when they are too few or hold a character that may not stand there.
 */
export const usccCheckCharacterOf = (text: string): string | null => {
  if (text.length < LENGTH - 1) return null;
  let sum = 0;
  for (let at = 0; at < LENGTH - 1; at += 1) {
    const value = valueAt(text, at);
    if (value === ILLEGAL) return null;
    sum += value * (WEIGHTS[at] ?? 0);
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
};

/** Validates an identifier as stored: narrow, capital, nothing around it. */
export const usccStandingOf = (text: string): UsccStanding => {
  if (text.length !== LENGTH || valueAt(text, LENGTH - 1) === ILLEGAL) return 'malformed';
  const expected = usccCheckCharacterOf(text);
  if (expected === null) return 'malformed';
  return text.endsWith(expected) ? 'valid' : 'wrongCheckCharacter';
};
