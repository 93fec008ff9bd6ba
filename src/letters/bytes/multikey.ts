import { base58, base58Bytes } from './base58.ts';

/** What a Multikey may hold, with its multicodec as a varint and the length of the key in bytes. */
const KINDS = {
  /** `ed25519-pub`, 0xed. */
  'ed25519-public': { prefix: [0xed, 0x01], length: 32 },
  /** `ed25519-priv`, 0x1300: the seed. */
  'ed25519-secret': { prefix: [0x80, 0x26], length: 32 },
  /** `sm2-pub`, 0x1206, a draft entry: here the uncompressed point, 04, x, y. */
  'sm2-public': { prefix: [0x86, 0x24], length: 65 },
  /** Of our own, 0x300206, of the private range: the scalar. */
  'sm2-secret': { prefix: [0x86, 0x84, 0xc0, 0x01], length: 32 },
} as const;

/** A kind of key. */
export type KeyKind = keyof typeof KINDS;

/** A key as a Multikey (W3C Controlled Identifiers 1.0): `z`, base58btc, the multicodec and the key. */
export const multikeyOf = (kind: KeyKind, key: Uint8Array): string => {
  const { prefix, length } = KINDS[kind];
  if (key.length !== length) throw new RangeError(`${kind}: a key of ${length} bytes`);
  return `z${base58(Uint8Array.of(...prefix, ...key))}`;
};

/** The key in a Multikey of this kind; null when the text is none. */
export const keyInMultikey = (kind: KeyKind, text: string): Uint8Array<ArrayBuffer> | null => {
  if (!text.startsWith('z')) return null;
  const bytes = base58Bytes(text.slice(1));
  const { prefix, length } = KINDS[kind];
  if (bytes?.length !== prefix.length + length) return null;
  return prefix.every((byte, at) => bytes[at] === byte) ? bytes.slice(prefix.length) : null;
};
