import { createHash } from 'node:crypto';
import { sm2 } from 'sm-crypto-v2';
import type { LetterSigner } from '../../../src/letters/letter-signer.ts';
import { type LetterKey, secretOf, signerOf } from '../../../src/letters/node/letter-key.ts';
import { SM2_SIGNER_ID } from '../../../src/letters/node/node-sm2.ts';

/**
 * The signer of a key of the demonstration, which signs the same bytes the same way each time: of SM2 the number that
 * must be secret and random is made from the message. A generated file asks for it; no other signer may do so.
 */
export const repeatableSigner = (key: LetterKey): LetterSigner => {
  const usual = signerOf(key);
  const secret = Buffer.from(secretOf(key) ?? []).toString('hex');
  if (usual === null) throw new Error(`no key: ${key.id}`);
  if (key.suite === 'eddsa-jcs-2022') return usual;
  return {
    ...{ keyId: key.id, suite: key.suite },
    sign: (bytes) => {
      const number = createHash('sha256').update(secret).update(bytes).digest('hex');
      const point = sm2.getPublicKeyFromPrivateKey(number);
      const pointPool = [{ k: BigInt(`0x${number}`), x1: BigInt(`0x${point.slice(2, 66)}`) }];
      const options = { hash: true, der: false, userId: SM2_SIGNER_ID, pointPool };
      return Buffer.from(sm2.doSignature(bytes, secret, options), 'hex');
    },
  };
};
