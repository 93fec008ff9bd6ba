import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { sm2 } from 'sm-crypto-v2';
import { keyInMultikey, multikeyOf } from '../bytes/multikey.ts';
import type { LetterSigner, LetterSuite } from '../letter-signer.ts';
import { SM2_SIGNER_ID } from './node-sm2.ts';

/** A key that signs, as a file or a register keeps it: the second half is a secret. */
export interface LetterKey {
  /** Address of the key: `did:web:…#key-1`. */
  readonly id: string;
  readonly suite: LetterSuite;
  /** Multikey. */
  readonly publicKeyMultibase: string;
  /** Multikey: the seed of Ed25519, the scalar of SM2. */
  readonly secretKeyMultibase: string;
}

/** An Ed25519 seed as PKCS#8 (RFC 8410): these bytes, then the seed. */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

const KEY_BYTES = 32;

/** An Ed25519 key of Node from its seed of 32 bytes. */
export const ed25519FromSeed = (seed: Uint8Array): KeyObject =>
  createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });

const publicOf = (key: KeyObject): Uint8Array => {
  const { x = '' } = key.export({ format: 'jwk' });
  return Buffer.from(x, 'base64url');
};

/** The key of a suite from its secret of 32 bytes. */
export const letterKeyFrom = (id: string, suite: LetterSuite, secret: Uint8Array): LetterKey => {
  if (suite === 'eddsa-jcs-2022') {
    return {
      ...{ id, suite, secretKeyMultibase: multikeyOf('ed25519-secret', secret) },
      publicKeyMultibase: multikeyOf('ed25519-public', publicOf(ed25519FromSeed(secret))),
    };
  }
  const point = sm2.getPublicKeyFromPrivateKey(Buffer.from(secret).toString('hex'));
  return {
    ...{ id, suite, secretKeyMultibase: multikeyOf('sm2-secret', secret) },
    publicKeyMultibase: multikeyOf('sm2-public', Buffer.from(point, 'hex')),
  };
};

/** A new key of a suite, from the randomness of the system. */
export const newLetterKey = (id: string, suite: LetterSuite): LetterKey => {
  if (suite === 'sm2-jcs-2026') {
    const { privateKey } = sm2.generateKeyPairHex();
    return letterKeyFrom(id, suite, Buffer.from(privateKey.padStart(2 * KEY_BYTES, '0'), 'hex'));
  }
  const { privateKey } = generateKeyPairSync('ed25519');
  const { d = '' } = privateKey.export({ format: 'jwk' });
  return letterKeyFrom(id, suite, Buffer.from(d, 'base64url'));
};

const edSigner = (id: string, seed: Uint8Array): LetterSigner => {
  const key = ed25519FromSeed(seed);
  return { keyId: id, suite: 'eddsa-jcs-2022', sign: (bytes) => sign(null, bytes, key) };
};

const sm2Signer = (id: string, scalar: Uint8Array): LetterSigner => {
  const secret = Buffer.from(scalar).toString('hex');
  const options = {
    ...{ hash: true, der: false, userId: SM2_SIGNER_ID },
    publicKey: sm2.getPublicKeyFromPrivateKey(secret),
  };
  return {
    ...{ keyId: id, suite: 'sm2-jcs-2026' },
    sign: (bytes) => Buffer.from(sm2.doSignature(bytes, secret, options), 'hex'),
  };
};

/** The secret of a key, 32 bytes; null when it is none of its suite. */
export const secretOf = ({ suite, secretKeyMultibase }: LetterKey): Uint8Array | null =>
  keyInMultikey(suite === 'eddsa-jcs-2022' ? 'ed25519-secret' : 'sm2-secret', secretKeyMultibase);

/** The signer of a key in software; null when its secret is none of its suite. */
export const signerOf = (key: LetterKey): LetterSigner | null => {
  const secret = secretOf(key);
  if (secret === null) return null;
  return key.suite === 'eddsa-jcs-2022' ? edSigner(key.id, secret) : sm2Signer(key.id, secret);
};
