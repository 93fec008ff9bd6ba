import { sm3 } from 'sm-crypto-v2';

/** Digests that are worked out here, by the identifiers and names that files give them, in small letters. */
const DIGESTS: Readonly<Record<string, 'SM3' | 'SHA-256' | 'SHA-384' | 'SHA-512'>> = {
  // GM/T 0006: SM3, and SM3 without a key; .2 is SM3 with a key, which nobody here holds
  '1.2.156.10197.1.401': 'SM3',
  '1.2.156.10197.1.401.1': 'SM3',
  sm3: 'SM3',
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  sha256: 'SHA-256',
  'sha-256': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  sha384: 'SHA-384',
  'sha-384': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
  sha512: 'SHA-512',
  'sha-512': 'SHA-512',
};

/** The bytes of a hexadecimal text. */
const bytesOfHex = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));

/** SM3 (GB/T 32905), 32 bytes. */
const sm3Of = (bytes: Uint8Array): Uint8Array => bytesOfHex(sm3(bytes));

/** Works a digest out; null for one that is unknown here, or so weak (MD5, SHA-1) that it holds nothing. */
export const digestOf = async (name: string, bytes: Uint8Array): Promise<Uint8Array | null> => {
  const digest = DIGESTS[name.trim().toLowerCase()];
  if (digest === undefined) return null;
  if (digest === 'SM3') return sm3Of(bytes);
  return new Uint8Array(await crypto.subtle.digest(digest, Uint8Array.from(bytes)));
};

/** Whether a digest of that name is worked out here. */
export const isKnownDigest = (name: string): boolean => name.trim().toLowerCase() in DIGESTS;
