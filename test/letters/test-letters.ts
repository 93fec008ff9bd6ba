import { createHash } from 'node:crypto';
import { issueLetter } from '../../src/letters/issue-letter.ts';
import type { Letter, UnsignedLetter } from '../../src/letters/letter.ts';
import type { LetterSigner, LetterSuite } from '../../src/letters/letter-signer.ts';
import { type LetterKey, letterKeyFrom, signerOf } from '../../src/letters/node/letter-key.ts';
import { NODE_COMPRESSION, nodeCrypto } from '../../src/letters/node/node-crypto.ts';
import { NODE_SM2 } from '../../src/letters/node/node-sm2.ts';
import { signDocument, type Unsigned } from '../../src/letters/proof/sign-document.ts';
import { issueStatusList } from '../../src/letters/status/issue-status-list.ts';
import { readStatusList } from '../../src/letters/status/read-status-list.ts';
import { emptyBits, setBit } from '../../src/letters/status/status-bits.ts';
import type { StatusList, StatusPurpose } from '../../src/letters/status/status-list.ts';
import { type RootKey, readTrustList } from '../../src/letters/trust/read-trust-list.ts';
import type { TrustedKey, TrustList, UnsignedTrustList } from '../../src/letters/trust-list.ts';
import type { Verification, Wanted } from '../../src/letters/verification.ts';
import { verifyLetter } from '../../src/letters/verify/verify-letter.ts';
import {
  SAMPLE_INDEX,
  SAMPLE_LETTER,
  SAMPLE_LISTS,
  SAMPLE_MAKER,
  SAMPLE_MAKER_NAME,
} from '../../tools/generate/letters/sample-letter.ts';

export const CRYPTO = nodeCrypto(NODE_SM2);
export const NO_SM2 = nodeCrypto(null);

export const MAKER = SAMPLE_MAKER;
export const OTHER = 'did:web:mileproof.example:manufacturers:other';
export const REGISTER = 'did:web:mileproof.example';

/** A key made from its name: anybody can make it, so nothing that it signs is worth anything. */
export const testKey = (id: string, suite: LetterSuite = 'eddsa-jcs-2022'): LetterKey =>
  letterKeyFrom(id, suite, createHash('sha256').update(`test key ${id}`).digest());

export const signer = (key: LetterKey): LetterSigner => {
  const made = signerOf(key);
  if (made === null) throw new Error(`no key: ${key.id}`);
  return made;
};

export const KEYS = {
  maker: testKey(`${MAKER}#key-1`),
  makerSm2: testKey(`${MAKER}#sm2-1`, 'sm2-jcs-2026'),
  other: testKey(`${OTHER}#key-1`),
  register: testKey(`${REGISTER}#witness-1`),
  root: testKey('did:web:mileproof.example:trust#root-1'),
} as const;

export const ROOTS: readonly RootKey[] = [KEYS.root];

/** A key as the trust list has it. */
export const trusted = (key: LetterKey, changes: Partial<TrustedKey> = {}): TrustedKey => ({
  ...{ id: key.id, suite: key.suite, publicKeyMultibase: key.publicKeyMultibase },
  ...{ from: '2026-01-01', until: null, compromisedSince: null },
  ...changes,
});

const makerOf = (id: string, name: string, makerCodes: readonly string[], keys: TrustedKey[]) => ({
  ...{ id, maker: 'sample', name, nameEn: 'Sample Motors', announcement: null, uscc: null },
  ...{ brands: ['Sample'], makerCodes, keys },
});

export const MAKER_NAME = SAMPLE_MAKER_NAME;

/** A trust list of two manufacturers; the keys of the first may be changed. */
export const unsignedTrustList = (
  makerKeys: TrustedKey[] = [trusted(KEYS.maker), trusted(KEYS.makerSm2)],
  registerKeys: TrustedKey[] = [trusted(KEYS.register)],
): UnsignedTrustList => ({
  ...{ format: 'mileproof-trust-list/1', version: 3, issuedAt: '2026-03-01T00:00:00Z' },
  register: { id: REGISTER, name: '登记处', nameEn: 'Register', keys: registerKeys },
  manufacturers: [
    makerOf(MAKER, MAKER_NAME, ['LVV'], makerKeys),
    makerOf(OTHER, '另一汽车有限公司', ['LB3', 'LA9123'], [trusted(KEYS.other)]),
  ],
});

export const signedTrustList = (
  unsigned: UnsignedTrustList,
  root: LetterKey = KEYS.root,
): Promise<TrustList> =>
  signDocument(
    unsigned as unknown as Unsigned,
    [signer(root)],
    '2026-03-01T00:00:00Z',
    CRYPTO,
  ) as unknown as Promise<TrustList>;

export const readList = async (unsigned: UnsignedTrustList): Promise<TrustList> => {
  const read = await readTrustList(await signedTrustList(unsigned), {
    roots: ROOTS,
    crypto: CRYPTO,
  });
  if (!read.ok) throw new Error(`${read.reason} ${JSON.stringify(read.no)}`);
  return read.trustList;
};

export const TRUST_LIST = await readList(unsignedTrustList());

export const LIST_OF = SAMPLE_LISTS;

export const INDEX = SAMPLE_INDEX;

export const UNSIGNED: UnsignedLetter = SAMPLE_LETTER;

export const CREATED = '2026-03-24T02:00:00Z';
export const NOW = Date.parse('2026-04-01T00:00:00Z');
const HOUR = 3_600_000;

export const issued = async (
  unsigned: UnsignedLetter = UNSIGNED,
  keys: readonly LetterKey[] = [KEYS.maker],
  created = CREATED,
): Promise<Letter> => {
  const made = await issueLetter(unsigned, keys.map(signer), { crypto: CRYPTO, created });
  if (!made.ok) throw new Error(JSON.stringify(made.no));
  return made.letter;
};

/** A list as the register signs it an hour before, with these entries set. */
export const statusListOf = async (
  purpose: StatusPurpose,
  set: readonly number[] = [],
  now = NOW - HOUR,
): Promise<StatusList> => {
  const bits = emptyBits();
  for (const index of set) setBit(bits, index, true);
  const made = await issueStatusList(
    { id: LIST_OF[purpose], purpose, issuer: REGISTER, now, ttl: 24 * HOUR, bits },
    [signer(KEYS.register)],
    { crypto: CRYPTO, compression: NODE_COMPRESSION },
  );
  const reading = { trustList: TRUST_LIST, crypto: CRYPTO, compression: NODE_COMPRESSION };
  const read = await readStatusList(made, reading);
  if (!read.ok) throw new Error(read.reason);
  return read.list;
};

export const CLEAR_LISTS = [await statusListOf('revocation'), await statusListOf('suspension')];

/** Verifies with what is given, and the usual for the rest. */
export const verified = (
  input: unknown,
  {
    trustList = TRUST_LIST as TrustList | null,
    statusLists = CLEAR_LISTS as readonly StatusList[],
    wanted = {} as Wanted,
    now = NOW,
    crypto = CRYPTO,
  } = {},
): Promise<Verification> => verifyLetter(input, { trustList, statusLists, wanted, now, crypto });
