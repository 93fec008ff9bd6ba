import { sign } from 'node:crypto';
import type { Json } from '../../domain/record/canonical-json.ts';
import { ed25519FromSeed, type LetterKey, secretOf } from './letter-key.ts';

const part = (value: Json): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * Claims as a credential secured by JOSE (W3C VC-JOSE-COSE): a compact JWS `application/vc+jwt`, signed by EdDSA. Null
 * for a key of another suite.
 */
export const compactJws = (
  claims: { readonly [name: string]: Json },
  key: LetterKey,
): string | null => {
  if (key.suite !== 'eddsa-jcs-2022') return null;
  const seed = secretOf(key);
  if (seed === null) return null;
  const head = {
    alg: 'EdDSA',
    typ: 'vc+jwt',
    cty: 'vc',
    kid: key.id,
    iss: key.id.split('#')[0] ?? '',
  };
  const text = `${part(head)}.${part(claims)}`;
  const signature = sign(null, Buffer.from(text), ed25519FromSeed(seed));
  return `${text}.${signature.toString('base64url')}`;
};
