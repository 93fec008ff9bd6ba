import { createHmac } from 'node:crypto';
import { isoDate, parseIsoDate } from '../../../domain/calendar/iso-date.ts';
import { base58Bytes } from '../../../letters/bytes/base58.ts';
import { base64urlBytes } from '../../../letters/bytes/base64url.ts';
import { utf8Bytes } from '../../../letters/bytes/utf8.ts';
import type { Register } from '../../register.ts';
import { makerDid, registerDid } from '../letter-addresses.ts';
import type { PublicKey } from './public-key-of.ts';
import { LETTER_CRYPTO } from './trust-list-now.ts';

/** Days after its own on which a challenge still proves: a threshold of our own, from a Friday to the Monday. */
export const CHALLENGE_DAYS = 3;

/** Bytes of a signature of either suite. */
const SIGNATURE = 64; // not-law: of RFC 8032 and of r and s

/** Whose key it is. */
export interface KeyOwner {
  /** Id of the organisation. */
  readonly organisation: string;
  readonly maker: string;
}

/**
 * The text that proves, signed, that a manufacturer holds the private half of a key. Its nonce is made of the secrets
 * of the register, the organisation and the other lines, so that nobody can write the text of another day or firm.
 *
 * @param day ISO, in China.
 */
export const challengeOf = (
  register: Register,
  { organisation, maker }: KeyOwner,
  { publicKeyMultibase }: PublicKey,
  day: string,
): string => {
  const lines = [
    'I hold the private half of this key, and sign letters with it elsewhere.',
    `register: ${registerDid(register)}`,
    `manufacturer: ${makerDid(register, maker)}`,
    `key: ${publicKeyMultibase}`,
    `day: ${day}`,
  ];
  const nonce = createHmac('sha256', register.secrets.keyFor('challenges of keys'))
    .update([organisation, ...lines].join('\n'))
    .digest('base64url');
  return [...lines, `nonce: ${nonce}`].join('\n');
};

/** The signature in a text: `z` and base58btc, base64, or base64url. Null where it is none of 64 bytes. */
const signatureIn = (text: string): Uint8Array | null => {
  const bare = text.replaceAll(/\s/g, '');
  const plain = bare.replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_');
  const found = [bare.startsWith('z') ? base58Bytes(bare.slice(1)) : null, base64urlBytes(plain)];
  return found.find((bytes) => bytes?.length === SIGNATURE) ?? null;
};

/**
 * Whether a signature is that of a challenge of today or of the `CHALLENGE_DAYS` days before, with or without a line
 * feed at its end, as editors add one.
 */
export const provesKey = async (
  register: Register,
  owner: KeyOwner,
  key: PublicKey,
  { signature: written, today }: { readonly signature: string; readonly today: string },
): Promise<boolean> => {
  const signature = signatureIn(written);
  if (signature === null) return false;
  const verify =
    key.suite === 'eddsa-jcs-2022' ? LETTER_CRYPTO.verifyEd25519 : LETTER_CRYPTO.sm2?.verify;
  const last = parseIsoDate(today) ?? 0;
  for (let back = 0; back <= CHALLENGE_DAYS; back += 1) {
    const text = challengeOf(register, owner, key, isoDate(last - back));
    for (const signed of [text, `${text}\n`])
      if ((await verify?.(key.bytes, utf8Bytes(signed), signature)) === true) return true;
  }
  return false;
};
