import { createHash } from 'node:crypto';
import { issueLetter } from '../../src/letters/issue-letter.ts';
import type { Letter, UnsignedLetter } from '../../src/letters/letter.ts';
import { demonstrationKey } from '../../src/letters/node/demonstration-key.ts';
import { signerOf } from '../../src/letters/node/letter-key.ts';
import { nodeCrypto } from '../../src/letters/node/node-crypto.ts';
import { emptyBits } from '../../src/letters/status/status-bits.ts';
import type { StatusList } from '../../src/letters/status/status-list.ts';
import type { TrustList } from '../../src/letters/trust-list.ts';
import { inventVin } from '../../src/simulate/drawn/invented-vin.ts';
import { randomOf } from '../../src/simulate/drawn/random.ts';
import {
  SAMPLE_LETTER,
  SAMPLE_LISTS,
  SAMPLE_MAKER,
  SAMPLE_MAKER_NAME,
} from '../../tools/generate/letters/sample-letter.ts';

/** Letters of one workload. */
export const LETTERS = 200;

/** Every so many letters one is changed after signing. */
export const CHANGED = 10;

/** When they are signed, RFC 3339. */
export const SIGNED_AT = '2026-03-24T02:00:00Z';

/** When they are verified, milliseconds since 1970. */
export const VERIFIED_AT = Date.parse('2026-04-01T00:00:00Z');

/** The key that signs them. */
export const LETTER_KEY = demonstrationKey(`${SAMPLE_MAKER}#key-1`);

/** Cryptography of Node, without SM2. */
export const LETTER_CRYPTO = nodeCrypto(null);

const key = {
  ...{ id: LETTER_KEY.id, suite: LETTER_KEY.suite },
  ...{ publicKeyMultibase: LETTER_KEY.publicKeyMultibase, from: '2026-01-01' },
  ...{ until: null, compromisedSince: null },
};

/** Who may sign, as a verifier has it once its signature was checked. */
export const TRUST_LIST: TrustList = {
  ...{ format: 'mileproof-trust-list/1', version: 1, issuedAt: '2026-03-01T00:00:00Z' },
  register: { id: 'did:web:mileproof.example', name: '登记处', nameEn: 'Register', keys: [] },
  manufacturers: [
    {
      ...{ id: SAMPLE_MAKER, maker: 'sample', name: SAMPLE_MAKER_NAME, nameEn: 'Sample Motors' },
      ...{ announcement: null, uscc: null, brands: [], makerCodes: ['LVV'], keys: [key] },
    },
  ],
  proof: [],
};

/** Lists in which nothing is set, as a verifier has them. */
export const STATUS_LISTS: readonly StatusList[] = (['revocation', 'suspension'] as const).map(
  (purpose) => ({
    ...{ id: SAMPLE_LISTS[purpose], purpose, issuer: SAMPLE_MAKER, bits: emptyBits() },
    ...{ asOf: VERIFIED_AT, freshUntil: VERIFIED_AT },
  }),
);

/** Letters before they are signed, each for another vehicle. */
export const unsignedLetters = (): readonly UnsignedLetter[] => {
  const random = randomOf(6);
  return Array.from({ length: LETTERS }, (_, at) => ({
    ...SAMPLE_LETTER,
    id: `https://mileproof.example/letters/SH${at}`,
    credentialSubject: {
      ...SAMPLE_LETTER.credentialSubject,
      number: `SH${at}`,
      vehicles: [{ vin: inventVin(random, 'LVV').vin, model: 'SQR7000' }],
    },
  }));
};

/** Signed letters as texts, every tenth changed after signing. */
export const lettersAsTexts = async (): Promise<readonly string[]> => {
  const signer = signerOf(LETTER_KEY);
  if (signer === null) throw new Error('no key');
  const texts: string[] = [];
  for (const [at, unsigned] of unsignedLetters().entries()) {
    const how = { crypto: LETTER_CRYPTO, created: SIGNED_AT };
    const made = await issueLetter(unsigned, [signer], how);
    if (!made.ok) throw new Error(made.no.path);
    const text = JSON.stringify(made.letter);
    texts.push(at % CHANGED === 0 ? text.replace('"recalls":true', '"recalls":false') : text);
  }
  return texts;
};

/** The signatures of letters, as one hash: Ed25519 signs the same bytes the same way. */
export const signaturesOf = (letters: readonly Pick<Letter, 'proof'>[]): string => {
  const hash = createHash('sha256');
  for (const { proof } of letters) hash.update((proof as { proofValue: string }).proofValue);
  return hash.digest('hex');
};
