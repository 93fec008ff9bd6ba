import { gzipSync } from 'fflate';
import { issueLetter } from '../../../src/letters/issue-letter.ts';
import type { Letter, UnsignedLetter } from '../../../src/letters/letter.ts';
import type { LetterCompression } from '../../../src/letters/letter-crypto.ts';
import { demonstrationKey } from '../../../src/letters/node/demonstration-key.ts';
import type { LetterKey } from '../../../src/letters/node/letter-key.ts';
import { nodeCrypto } from '../../../src/letters/node/node-crypto.ts';
import { NODE_SM2 } from '../../../src/letters/node/node-sm2.ts';
import { issueOfficial } from '../../../src/letters/official/issue-official.ts';
import type { UnsignedOfficial } from '../../../src/letters/official/official-document.ts';
import { signDocument, type Unsigned } from '../../../src/letters/proof/sign-document.ts';
import { issueStatusList } from '../../../src/letters/status/issue-status-list.ts';
import { emptyBits, setBit } from '../../../src/letters/status/status-bits.ts';
import type { StatusPurpose } from '../../../src/letters/status/status-list.ts';
import { DEMONSTRATION_ROOT } from '../../../src/letters/trust/root-keys.ts';
import type {
  AuthorityKey,
  TrustedKey,
  UnsignedTrustList,
} from '../../../src/letters/trust-list.ts';
import { repeatableSigner } from './repeatable-signer.ts';
import {
  SAMPLE_INDEX,
  SAMPLE_LETTER,
  SAMPLE_LISTS,
  SAMPLE_MAKER,
  SAMPLE_MAKER_NAME,
  statusEntries,
} from './sample-letter.ts';
import {
  SAMPLE_DECISION,
  SAMPLE_EXTRACT,
  SAMPLE_LICENCE,
  SAMPLE_OFFICE,
  SAMPLE_OFFICE_NAME,
  SAMPLE_REFERRAL,
  SAMPLE_REGISTRY,
  SAMPLE_REGISTRY_NAME,
} from './sample-official.ts';
import { sm2Example } from './sm2-example.ts';
import type { Vector } from './vector.ts';

const CRYPTO = nodeCrypto(NODE_SM2);

/** Packs the same bytes the same way on every machine, which the library of the system does not. */
const REPEATABLE_COMPRESSION: Pick<LetterCompression, 'gzip'> = {
  gzip: (bytes) => gzipSync(bytes, { level: 9, mtime: 0 }),
};

const OTHER = 'did:web:mileproof.example:manufacturers:other';
const OTHER_NAME = '另一汽车有限公司';
const REGISTER = 'did:web:mileproof.example';

const KEYS = {
  maker: demonstrationKey(`${SAMPLE_MAKER}#key-1`),
  ended: demonstrationKey(`${SAMPLE_MAKER}#key-0`),
  makerSm2: demonstrationKey(`${SAMPLE_MAKER}#sm2-1`, 'sm2-jcs-2026'),
  other: demonstrationKey(`${OTHER}#key-1`),
  office: demonstrationKey(`${SAMPLE_OFFICE}#key-1`),
  registry: demonstrationKey(`${SAMPLE_REGISTRY}#key-1`),
  unknown: demonstrationKey('did:web:else.example#key-1'),
  register: demonstrationKey(`${REGISTER}#key-1`),
  root: demonstrationKey(DEMONSTRATION_ROOT.id),
} as const;

const trusted = (
  { id, suite, publicKeyMultibase }: LetterKey,
  changes: Partial<TrustedKey> = {},
): TrustedKey => ({
  ...{ id, suite, publicKeyMultibase, from: '2026-01-01', until: null, compromisedSince: null },
  ...changes,
});

const trustListWith = (maker: TrustedKey): UnsignedTrustList => {
  const rest = { nameEn: 'Sample Motors', announcement: null, uscc: null, brands: ['Sample'] };
  const ended = trusted(KEYS.ended, { from: '2025-06-01', until: '2026-01-31' });
  return {
    ...{ format: 'mileproof-trust-list/1', version: 1, issuedAt: '2026-03-01T00:00:00Z' },
    register: {
      ...{ id: REGISTER, name: '示例登记处', nameEn: 'Sample register' },
      keys: [trusted(KEYS.register)],
    },
    manufacturers: [
      {
        ...{ ...rest, id: SAMPLE_MAKER, maker: 'sample', name: SAMPLE_MAKER_NAME },
        ...{ makerCodes: ['LVV'], keys: [ended, maker, trusted(KEYS.makerSm2)] },
      },
      {
        ...{ ...rest, id: OTHER, maker: 'other', name: OTHER_NAME },
        ...{ makerCodes: ['LB3'], keys: [trusted(KEYS.other)] },
      },
    ],
  };
};

/** Signs with keys of the demonstration; the same each time. */
export const signedByRoot = (list: UnsignedTrustList): Promise<unknown> => {
  const signers = [repeatableSigner(KEYS.root)];
  return signDocument(list as unknown as Unsigned, signers, list.issuedAt, CRYPTO);
};

const CREATED = '2026-03-24T02:00:00Z';
const NOW = '2026-04-01T00:00:00Z';
const LISTED = '2026-03-31T23:00:00Z';
const DECIDES = ['decision', 'licence'] as const;
const DAY = 86_400_000; // not-law: milliseconds
const STOLEN = '2026-03-31T00:00:00Z';

const letterBy = async (
  keys: readonly LetterKey[] = [KEYS.maker],
  changes: Partial<UnsignedLetter> = {},
  created = CREATED,
): Promise<Letter> => {
  const unsigned = { ...SAMPLE_LETTER, ...changes };
  const made = await issueLetter(unsigned, keys.map(repeatableSigner), { crypto: CRYPTO, created });
  if (!made.ok) throw new Error(`${made.no.path}: ${made.no.what}`);
  return made.letter;
};

const listWith = (purpose: StatusPurpose, set: readonly number[]): Promise<unknown> => {
  const bits = emptyBits();
  for (const index of set) setBit(bits, index, true);
  return issueStatusList(
    {
      id: SAMPLE_LISTS[purpose],
      purpose,
      issuer: REGISTER,
      now: Date.parse(LISTED),
      ttl: DAY,
      bits,
    },
    [repeatableSigner(KEYS.register)],
    { crypto: CRYPTO, compression: { ...REPEATABLE_COMPRESSION, gunzip: () => null } },
  );
};

const shown = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`;

/** What a case has beside its document, where it is not the usual. */
type Rest = Partial<Omit<Vector, 'name' | 'about' | 'file' | 'answer'>>;

/** The cases of verification with their files by name, and the example of the suite of our own. */
export const makeVectors = async (): Promise<{
  readonly files: ReadonlyMap<string, string>;
  readonly vectors: readonly Vector[];
  readonly example: Readonly<Record<string, string>>;
}> => {
  const files = new Map<string, string>();
  const vectors: Vector[] = [];
  const put = (name: string, document: unknown): void => {
    files.set(name, typeof document === 'string' ? document : shown(document));
  };
  const add = (
    name: string,
    about: string,
    document: unknown,
    answer: Vector['answer'],
    rest: Rest = {},
  ): void => {
    const file = typeof document === 'string' && files.has(document) ? document : `${name}.json`;
    if (file !== document) put(file, document);
    vectors.push({
      ...{ name, about, file, trustList: 'trust-list.json' },
      statusLists: ['revocation.json', 'suspension.json'],
      ...{ wanted: {}, now: NOW, sm2: true, answer },
      ...{ integrity: 'valid signed-and-unchanged', issuer: 'valid entitled' },
      status: 'valid in-force',
      ...rest,
    });
  };

  put('trust-list.json', await signedByRoot(trustListWith(trusted(KEYS.maker))));
  const stolen = trusted(KEYS.maker, { compromisedSince: STOLEN });
  const later = { ...trustListWith(stolen), version: 2, issuedAt: '2026-03-31T12:00:00Z' };
  put('trust-list-compromised.json', await signedByRoot(later));
  put('revocation.json', await listWith('revocation', []));
  put('revocation-set.json', await listWith('revocation', [SAMPLE_INDEX]));
  put('suspension.json', await listWith('suspension', []));
  put('suspension-set.json', await listWith('suspension', [SAMPLE_INDEX]));

  // good
  const letter = await letterBy();
  const wanted = {
    ...{ vin: 'LVVDB11B9RD000001', destination: 'KG', application: 'CK2026000123' },
    exporter: '91310000MA1FL0000X',
  };
  add('valid', 'One Ed25519 proof, held against all that it is for', letter, 'valid', { wanted });
  const both = await letterBy([KEYS.maker, KEYS.makerSm2]);
  add('two-suites', 'An Ed25519 and an SM2 proof over the same document', both, 'valid');
  const witnessed = await letterBy([KEYS.maker, KEYS.register]);
  add('witnessed', 'The manufacturer and the register as witness', witnessed, 'valid');
  const chinese = await letterBy([KEYS.makerSm2]);
  add('sm2-alone', 'One SM2 proof', chinese, 'valid');
  add('witnessed-and-compromised', 'The key was stolen later', 'witnessed.json', 'valid', {
    ...{ trustList: 'trust-list-compromised.json', issuer: 'valid entitled-by-witness' },
  });
  add(
    'sm2-not-here',
    'A verifier without SM2 says what it did not check',
    'two-suites.json',
    'valid',
    {
      ...{ sm2: false, integrity: 'valid some-signatures-not-checked' },
    },
  );
  add(
    'old-lists',
    'Lists that are no longer the latest word',
    'valid.json',
    'valid-when-last-checked',
    {
      ...{ now: '2026-04-05T00:00:00Z', status: 'valid in-force-when-last-checked' },
    },
  );

  // changed
  const changed = {
    integrity: 'invalid signature-does-not-fit',
    issuer: 'not-checked no-signature-could-be-checked',
  };
  const farther = { ...SAMPLE_LETTER.credentialSubject, destinations: ['KZ', 'RU'] };
  add(
    'changed',
    'Another destination',
    { ...letter, credentialSubject: farther },
    'changed-after-signing',
    changed,
  );
  const proof = { ...letter.proof, created: '2026-03-25T02:00:00Z' };
  add(
    'changed-date',
    'Another instant of signing',
    { ...letter, proof },
    'changed-after-signing',
    changed,
  );
  const [first, second] = both.proof as readonly { readonly proofValue: string }[];
  const mixed = [first, { ...second, proofValue: first?.proofValue }];
  add(
    'one-proof-wrong',
    'One of two proofs does not fit',
    { ...both, proof: mixed },
    'changed-after-signing',
    {
      integrity: changed.integrity,
    },
  );

  // not by a manufacturer we know
  const unknown = 'not-by-a-known-manufacturer';
  const elsewhere = { issuer: { id: 'did:web:else.example', name: SAMPLE_MAKER_NAME } };
  add(
    'issuer-unknown',
    'A company that is not in the trust list',
    await letterBy([KEYS.unknown], elsewhere),
    unknown,
    {
      ...{
        integrity: 'not-checked no-signature-could-be-checked',
        issuer: 'invalid issuer-unknown',
      },
    },
  );
  add(
    'key-unknown',
    'In the name of a manufacturer, by a key that is not its',
    await letterBy([KEYS.unknown]),
    unknown,
    {
      ...{ integrity: 'not-checked no-signature-could-be-checked', issuer: 'invalid key-unknown' },
    },
  );
  add(
    'key-of-another',
    'In the name of one manufacturer by the key of another',
    await letterBy([KEYS.other]),
    unknown,
    {
      issuer: 'invalid key-of-another',
    },
  );
  const renamed = { issuer: { id: SAMPLE_MAKER, name: '示例汽车销售有限公司' } };
  add(
    'name-differs',
    'The name of its sales company',
    await letterBy([KEYS.maker], renamed),
    unknown,
    {
      issuer: 'invalid issuer-name-differs',
    },
  );

  // key
  const day = 'key-not-valid-on-that-day';
  const early = await letterBy([KEYS.maker], {}, '2025-12-31T15:59:59Z');
  add('key-not-yet', 'One second before the first day of the key in China', early, day, {
    issuer: 'invalid key-not-yet-valid',
  });
  const late = await letterBy([KEYS.ended], {}, '2026-01-31T16:00:00Z');
  add('key-ended', 'The first second after the last day of the key in China', late, day, {
    issuer: 'invalid key-no-longer-valid',
  });
  const after = await letterBy([KEYS.maker, KEYS.register], {}, STOLEN);
  add('key-compromised', 'Signed when others had the key', after, day, {
    ...{ trustList: 'trust-list-compromised.json', issuer: 'invalid key-compromised' },
  });
  add(
    'compromised-no-witness',
    'Signed before, by its own word alone',
    'valid.json',
    'could-not-be-checked',
    {
      trustList: 'trust-list-compromised.json',
      issuer: 'not-checked key-compromised-and-no-witness',
    },
  );
  const future = await letterBy([KEYS.maker], {}, '2026-04-02T00:00:00Z');
  add('signed-tomorrow', 'Signed after it is verified', future, day, {
    issuer: 'invalid signed-in-the-future',
  });

  // make
  const foreign = await letterBy([KEYS.other], { issuer: { id: OTHER, name: OTHER_NAME } });
  add(
    'other-make',
    'By a manufacturer for the vehicle of another',
    foreign,
    'issuer-not-entitled-for-this-make',
    {
      issuer: 'invalid maker-code-of-another',
    },
  );

  // held against something else
  for (const [name, answer, asked] of [
    ['other-vehicle', 'not-for-this-vehicle', { vin: 'LVVDB11B9RD000002' }],
    ['other-destination', 'not-for-this-destination', { destination: 'RU' }],
    ['other-application', 'not-for-this-application', { application: 'CK2026000124' }],
    ['other-exporter', 'not-for-this-exporter', { exporter: '91310000MA1FL0001X' }],
  ] as const) {
    add(name, 'Held against what it is not for', 'valid.json', answer, {
      wanted: { ...wanted, ...asked },
    });
  }

  // status
  add('revoked', 'Its bit is set', 'valid.json', 'revoked', {
    ...{ statusLists: ['revocation-set.json', 'suspension.json'], status: 'invalid revoked' },
  });
  add('suspended', 'Its bit is set', 'valid.json', 'suspended', {
    ...{ statusLists: ['revocation.json', 'suspension-set.json'], status: 'invalid suspended' },
  });
  const open = 'could-not-be-checked';
  add('one-list-missing', 'Not suspended, as far as is known', 'valid.json', open, {
    ...{ statusLists: ['suspension.json'], status: 'not-checked no-status-list' },
  });
  const beyond = await letterBy([KEYS.maker], { credentialStatus: statusEntries(131_072) });
  add('no-such-place', 'A place beyond the end of the list', beyond, open, {
    status: 'not-checked not-in-the-status-list',
  });
  const ahead = await letterBy([KEYS.maker], { validFrom: '2026-05-01T00:00:00+08:00' });
  add('not-yet-in-force', 'Valid from a day to come', ahead, open, {
    status: 'not-checked not-yet-in-force',
  });
  add('no-trust-list', 'A verifier that knows nobody', 'valid.json', open, {
    ...{ trustList: null, integrity: 'not-checked no-signature-could-be-checked' },
    ...{ issuer: 'not-checked no-trust-list', status: 'not-checked no-status-list' },
    statusLists: [],
  });
  add('sm2-alone-not-here', 'One SM2 proof, and a verifier without SM2', 'sm2-alone.json', open, {
    ...{ sm2: false, integrity: 'not-checked no-signature-could-be-checked' },
    issuer: 'not-checked no-signature-could-be-checked',
  });

  // no letter
  const none = {
    ...{ integrity: 'not-checked not-read', issuer: 'not-checked not-read' },
    status: 'not-checked not-read',
  };
  const text = shown(letter);
  for (const [name, about, document] of [
    [
      'member-twice',
      'Two readers would read two destinations',
      text.replace('"destinations"', '"destinations": ["RU"],\n    "destinations"'),
    ],
    [
      'unknown-member',
      'A member that nobody reads',
      text.replace('"recalls"', '"remark": "x",\n    "recalls"'),
    ],
    ['lone-surrogate', 'Half a character', text.replace('SQR7000', 'SQR\\ud800')],
    [
      'two-vehicles',
      'Two vehicles in one letter',
      {
        ...letter,
        credentialSubject: {
          ...SAMPLE_LETTER.credentialSubject,
          vehicles: [
            ...SAMPLE_LETTER.credentialSubject.vehicles,
            { vin: 'LVVDB11B9RD000002', model: 'SQR7000' },
          ],
        },
      },
    ],
    ['not-signed', 'No proof', SAMPLE_LETTER],
    ['too-deep', 'A thousand levels', `${'['.repeat(1000)}${']'.repeat(1000)}\n`],
    ['a-stamped-scan', 'What a scanner makes', '%PDF-1.7\n'],
  ] as const) {
    add(name, about, document, 'not-a-letter', none);
  }
  // what authorities sign
  const keyed = (purposes: AuthorityKey['purposes'], changes: Partial<TrustedKey> = {}) => ({
    ...trustListWith(trusted(KEYS.maker)),
    version: 3,
    authorities: [
      {
        ...{ id: SAMPLE_OFFICE, name: SAMPLE_OFFICE_NAME, province: '65' },
        keys: [{ ...trusted(KEYS.office, changes), purposes }],
      },
    ],
  });
  put('trust-list-authority.json', await signedByRoot(keyed(DECIDES)));
  put('trust-list-figures.json', await signedByRoot(keyed(['figures'])));
  const taken = keyed(DECIDES, { compromisedSince: STOLEN });
  put('trust-list-authority-compromised.json', await signedByRoot(taken));
  const officialBy = async (
    unsigned: UnsignedOfficial,
    keys: readonly LetterKey[] = [KEYS.office, KEYS.register],
  ): Promise<unknown> => {
    const how = { crypto: CRYPTO, created: CREATED };
    const made = await issueOfficial(unsigned, keys.map(repeatableSigner), how);
    if (!made.ok) throw new Error(`${made.no.path}: ${made.no.what}`);
    return made.document;
  };
  const decided = { trustList: 'trust-list-authority.json', issuer: 'valid entitled-authority' };
  const decision = await officialBy(SAMPLE_DECISION);
  add('decision', 'A decision, the register as witness', decision, 'valid', decided);
  add('licence', 'A licence that holds', await officialBy(SAMPLE_LICENCE), 'valid', decided);
  add('referral', 'A referral, as sent', await officialBy(SAMPLE_REFERRAL), 'valid', decided);
  add('decision-witnessed', 'The key was stolen later', 'decision.json', 'valid', {
    trustList: 'trust-list-authority-compromised.json',
    issuer: 'valid entitled-authority-by-witness',
  });
  add('licence-over', 'The first second after its last day', 'licence.json', 'expired', {
    // clocks may differ by five minutes
    ...{ ...decided, now: '2026-12-31T16:05:00Z', status: 'invalid expired' },
  });
  const number = shown(decision).replace('BX-65-2026-000003', 'BX-65-2026-000004');
  add('decision-changed', 'Another number', number, 'changed-after-signing', {
    ...{ ...decided, integrity: 'invalid signature-does-not-fit' },
    issuer: 'not-checked no-signature-could-be-checked',
  });
  const nobody = 'not-by-a-known-authority';
  add('decision-unknown', 'By a list without authorities', 'decision.json', nobody, {
    integrity: 'valid some-signatures-not-checked',
    issuer: 'invalid issuer-unknown',
  });
  const byMaker = await officialBy(SAMPLE_DECISION, [KEYS.maker]);
  add('decision-by-maker', 'Signed with a key of a manufacturer', byMaker, nobody, {
    ...{ ...decided, issuer: 'invalid key-of-another' },
  });
  const purpose = 'key-not-for-this-purpose';
  add('decision-for-figures', 'Its key signs figures alone', 'decision.json', purpose, {
    ...{ trustList: 'trust-list-figures.json', issuer: `invalid ${purpose}` },
  });
  const byOffice = await letterBy([KEYS.office]);
  add(
    'letter-by-authority',
    'A letter signed by an office',
    byOffice,
    'not-by-a-known-manufacturer',
    {
      ...{ ...decided, issuer: 'invalid key-of-another' },
    },
  );
  // what a registry signs
  const withRegistry = {
    ...keyed(DECIDES),
    authorities: [
      ...keyed(DECIDES).authorities,
      {
        ...{ id: SAMPLE_REGISTRY, name: SAMPLE_REGISTRY_NAME, province: null },
        keys: [{ ...trusted(KEYS.registry), purposes: ['extract'] as const }],
      },
    ],
  };
  put('trust-list-registry.json', await signedByRoot(withRegistry));
  const told = { ...decided, trustList: 'trust-list-registry.json' };
  const extract = await officialBy(SAMPLE_EXTRACT, [KEYS.registry, KEYS.register]);
  add('extract', 'An extract of registration', extract, 'valid', told);
  const younger = shown(extract).replace('"2025-06-10"', '"2025-12-10"');
  add('extract-younger', 'Half a year younger', younger, 'changed-after-signing', {
    ...{ ...told, integrity: 'invalid signature-does-not-fit' },
    issuer: 'not-checked no-signature-could-be-checked',
  });
  add('extract-not-ours', 'By a list without its registry', 'extract.json', nobody, {
    ...{ ...decided, integrity: 'valid some-signatures-not-checked' },
    issuer: 'invalid issuer-unknown',
  });
  const byDecider = await officialBy(
    { ...SAMPLE_EXTRACT, issuer: { id: SAMPLE_OFFICE, name: SAMPLE_OFFICE_NAME } },
    [KEYS.office],
  );
  add('extract-by-office', 'Its key signs decisions and licences', byDecider, purpose, {
    ...{ ...told, issuer: `invalid ${purpose}` },
  });
  return { files, vectors, example: await sm2Example(chinese, KEYS.makerSm2) };
};
