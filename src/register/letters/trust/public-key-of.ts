import { z } from 'zod';
import { base64urlBytes } from '../../../letters/bytes/base64url.ts';
import { keyInMultikey, multikeyOf } from '../../../letters/bytes/multikey.ts';
import type { LetterSuite } from '../../../letters/letter-signer.ts';

/** A public key as it is handed in. */
export const PublicKeyText = z.string().min(1).max(2000).meta({
  description:
    'A Multikey (`z…`), or a JWK as JSON: `OKP` with Ed25519, or `EC` with SM2. Never the private half.',
});

/** A public key, with the suite that it is for. */
export interface PublicKey {
  readonly suite: LetterSuite;
  /** Multikey: one text for one key. */
  readonly publicKeyMultibase: string;
  /** Ed25519: 32 bytes. SM2: the uncompressed point, 65 bytes. */
  readonly bytes: Uint8Array;
}

/** Length of a coordinate and of an Ed25519 key in base64url without padding. */
const COORDINATE = z.string().length(43); // not-law: characters of 32 bytes

/** The members of a JWK that say which key it is (RFC 7517, RFC 8037); others are passed over. */
const Jwk = z.union([
  z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: COORDINATE }),
  z.object({ kty: z.literal('EC'), crv: z.literal('SM2'), x: COORDINATE, y: COORDINATE }),
]);

/** Before the two coordinates of a point that is written whole. */
const UNCOMPRESSED = 4; // not-law: of SEC 1

const inJwk = (text: string): [LetterSuite, Uint8Array] | null => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const found = Jwk.safeParse(value);
  // a private half that was sent with it is in other hands: that key is none to sign with
  if (!found.success || Object.hasOwn(value as object, 'd')) return null;
  const x = base64urlBytes(found.data.x);
  if (x === null) return null;
  if (found.data.kty === 'OKP') return ['eddsa-jcs-2022', x];
  const y = base64urlBytes(found.data.y);
  return y === null ? null : ['sm2-jcs-2026', Uint8Array.of(UNCOMPRESSED, ...x, ...y)];
};

const inMultikeyText = (text: string): [LetterSuite, Uint8Array] | null => {
  const ed25519 = keyInMultikey('ed25519-public', text);
  if (ed25519 !== null) return ['eddsa-jcs-2022', ed25519];
  const sm2 = keyInMultikey('sm2-public', text);
  return sm2 === null ? null : ['sm2-jcs-2026', sm2];
};

/**
 * The public key in a text: a Multikey, or a JWK as JSON, Ed25519 (RFC 8037) or `EC` with `crv` SM2. Null where it is
 * none, and for a JWK that holds the private half.
 */
export const publicKeyOf = (text: string): PublicKey | null => {
  const trimmed = text.trim();
  const found = trimmed.startsWith('{') ? inJwk(trimmed) : inMultikeyText(trimmed);
  if (found === null) return null;
  const [suite, bytes] = found;
  const kind = suite === 'eddsa-jcs-2022' ? 'ed25519-public' : 'sm2-public';
  return { suite, bytes, publicKeyMultibase: multikeyOf(kind, bytes) };
};
