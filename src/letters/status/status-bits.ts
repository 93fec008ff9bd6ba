import { base64url, base64urlBytes } from '../bytes/base64url.ts';
import type { LetterCompression } from '../letter-crypto.ts';

/** Fewest entries of a list: 16 KB, so that a look-up does not tell which letter it is about (W3C, 4.2). */
const LEAST_ENTRIES = 131_072;

/** Most bytes of a list unpacked, 16 million entries: more is a bomb. */
const MOST_BYTES = 2_097_152;

/** A list of `entries` bits, all 0. At least 131,072, rounded up to whole bytes. */
export const emptyBits = (entries: number = LEAST_ENTRIES): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Math.ceil(Math.max(entries, LEAST_ENTRIES) / 8));

/** Whether an entry is set; the first is the most significant bit of the first byte. Null beyond the end. */
export const bitAt = (bits: Uint8Array, index: number): boolean | null => {
  const byte = bits[Math.floor(index / 8)];
  return byte === undefined || index < 0 ? null : ((byte >> (7 - (index % 8))) & 1) === 1;
};

/**
 * Sets an entry, or takes it back.
 *
 * @throws RangeError beyond the end.
 */
export const setBit = (bits: Uint8Array, index: number, value: boolean): void => {
  const at = Math.floor(index / 8);
  const byte = bits[at];
  if (byte === undefined || index < 0) throw new RangeError(`the list has no entry ${index}`);
  const mask = 1 << (7 - (index % 8));
  bits[at] = value ? byte | mask : byte & ~mask;
};

/** The list packed: `u`, then base64url of its GZIP. */
export const encodedList = async (bits: Uint8Array, { gzip }: LetterCompression): Promise<string> =>
  `u${base64url(await gzip(bits))}`;

/** The bits of a packed list; null when it is none, has fewer entries than 131,072, or more than 16 million. */
export const decodedList = async (
  encoded: string,
  { gunzip }: LetterCompression,
): Promise<Uint8Array | null> => {
  const packed = encoded.startsWith('u') ? base64urlBytes(encoded.slice(1)) : null;
  if (packed === null) return null;
  const bits = await gunzip(packed, MOST_BYTES);
  return bits === null || bits.length * 8 < LEAST_ENTRIES ? null : bits;
};
