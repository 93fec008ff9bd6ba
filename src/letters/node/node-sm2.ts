import { sm2, sm3 } from 'sm-crypto-v2';
import type { LetterSm2 } from '../letter-crypto.ts';

/** The signer id that GB/T 35276 names where nobody agreed on another. */
export const SM2_SIGNER_ID = '1234567812345678';

const isZero = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0);

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** SM3 over SM2 in software: about 40 signatures checked a second, never for a bulk path. */
export const NODE_SM2: LetterSm2 = {
  sm3: (bytes) => Buffer.from(sm3(bytes), 'hex'),
  verify: (key, message, signature) => {
    try {
      const point = hexOf(key);
      // of r and s the library looks for every bound but this
      if (signature.length !== 64 || isZero(signature.subarray(0, 32))) return false;
      if (!sm2.verifyPublicKey(point)) return false;
      const options = { hash: true, der: false, userId: SM2_SIGNER_ID };
      return sm2.doVerifySignature(message, hexOf(signature), point, options);
    } catch {
      return false;
    }
  },
};
