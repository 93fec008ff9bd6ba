import { canonicalJson, type Json } from '../../../src/domain/record/canonical-json.ts';
import { base58Bytes } from '../../../src/letters/bytes/base58.ts';
import { keyInMultikey } from '../../../src/letters/bytes/multikey.ts';
import type { Letter, Proof } from '../../../src/letters/letter.ts';
import { type LetterKey, secretOf } from '../../../src/letters/node/letter-key.ts';
import { NODE_SM2 } from '../../../src/letters/node/node-sm2.ts';

const hex = (bytes: Uint8Array | null): string => Buffer.from(bytes ?? []).toString('hex');

/** Every step of a proof of `sm2-jcs-2026`, for whoever writes another implementation. */
export const sm2Example = async (
  letter: Letter,
  key: LetterKey,
): Promise<Readonly<Record<string, string>>> => {
  const { proof, ...document } = letter;
  const { proofValue, ...options } = proof as Proof;
  const [optionsText, documentText] = [options, document].map((part) =>
    canonicalJson(part as unknown as Json),
  );
  const [optionsHash = '', documentHash = ''] = await Promise.all(
    [optionsText, documentText].map(async (text) =>
      hex(await NODE_SM2.sm3(Buffer.from(text ?? ''))),
    ),
  );
  return {
    about: 'A test key: anybody can make it, and nothing that it signs is worth anything',
    secretKey: hex(secretOf(key)),
    publicKey: hex(keyInMultikey('sm2-public', key.publicKeyMultibase)),
    publicKeyMultibase: key.publicKeyMultibase,
    signerId: '1234567812345678',
    optionsCanonical: optionsText ?? '',
    documentCanonical: documentText ?? '',
    optionsHash,
    documentHash,
    message: optionsHash + documentHash,
    signature: hex(base58Bytes(proofValue.slice(1))),
    proofValue,
  };
};
