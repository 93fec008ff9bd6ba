import { canonicalJson, type Json } from '../../domain/record/canonical-json.ts';
import { utf8Bytes } from '../bytes/utf8.ts';
import type { LetterCrypto, Soon } from '../letter-crypto.ts';
import type { LetterSuite } from '../letter-signer.ts';

/** The canonical bytes of a value (RFC 8785). */
export const canonicalOf = (value: unknown): Uint8Array => utf8Bytes(canonicalJson(value as Json));

const hashOf = (
  suite: LetterSuite,
  crypto: LetterCrypto,
): ((bytes: Uint8Array) => Soon<Uint8Array>) | null => {
  switch (suite) {
    case 'eddsa-jcs-2022':
      return crypto.sha256;
    case 'sm2-jcs-2026':
      return crypto.sm2?.sm3 ?? null;
    default:
      return suite satisfies never;
  }
};

/**
 * The 64 bytes that are signed: hash of the proof options, then hash of the document, both of their canonical bytes.
 * `eddsa-jcs-2022` hashes with SHA-256 (W3C Data Integrity EdDSA 1.0, 3.3.4), `sm2-jcs-2026` with SM3. Null where the
 * hash cannot be worked out here.
 */
export const signedBytes = async (
  options: Uint8Array,
  document: Uint8Array,
  suite: LetterSuite,
  crypto: LetterCrypto,
): Promise<Uint8Array | null> => {
  const hash = hashOf(suite, crypto);
  if (hash === null) return null;
  const both = new Uint8Array(64);
  both.set(await hash(options), 0);
  both.set(await hash(document), 32);
  return both;
};
