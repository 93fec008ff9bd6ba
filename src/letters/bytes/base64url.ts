const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const NONE = 255;
const values = new Uint8Array(128).fill(NONE);
for (let value = 0; value < ALPHABET.length; value += 1) values[ALPHABET.charCodeAt(value)] = value;

/** Characters that are joined before they are joined to the whole: a list has 100,000. */
const PIECE = 3 * 1024;

const pieceOf = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const bits = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    text += ALPHABET.charAt(bits >> 18) + ALPHABET.charAt((bits >> 12) & 63);
    if (left > 1) text += ALPHABET.charAt((bits >> 6) & 63);
    if (left > 2) text += ALPHABET.charAt(bits & 63);
  }
  return text;
};

/** The bytes in base64url without padding (RFC 4648, section 5). */
export const base64url = (bytes: Uint8Array): string => {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE)
    pieces.push(pieceOf(bytes.subarray(at, at + PIECE)));
  return pieces.join('');
};

/**
 * The bytes of a text in base64url without padding. Null for another character, a length that no bytes have, and last
 * bits that are not zero: one text for the same bytes.
 */
export const base64urlBytes = (text: string): Uint8Array<ArrayBuffer> | null => {
  if (text.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let filled = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const value = code < 128 ? (values[code] ?? NONE) : NONE;
    if (value === NONE) return null;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[filled] = (bits >> held) & 255;
    filled += 1;
  }
  return (bits & ((1 << held) - 1)) === 0 ? bytes : null;
};
