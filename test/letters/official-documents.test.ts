import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import jsonld from 'jsonld';
import { issueOfficial } from '../../src/letters/official/issue-official.ts';
import type {
  OfficialDocument,
  UnsignedDecision,
  UnsignedLicence,
  UnsignedOfficial,
} from '../../src/letters/official/official-document.ts';
import { verifyDocument } from '../../src/letters/official/verify-official.ts';
import type { AuthorityKey, TrustList } from '../../src/letters/trust-list.ts';
import { verifyLetter } from '../../src/letters/verify/verify-letter.ts';
import {
  SAMPLE_DECISION,
  SAMPLE_EXTRACT,
  SAMPLE_LICENCE,
  SAMPLE_OFFICE,
  SAMPLE_OFFICE_NAME,
  SAMPLE_REFERRAL,
  SAMPLE_REGISTRY,
  SAMPLE_REGISTRY_NAME,
} from '../../tools/generate/letters/sample-official.ts';
import {
  CLEAR_LISTS,
  CREATED,
  CRYPTO,
  INDEX,
  issued,
  KEYS,
  NOW,
  readList,
  signer,
  statusListOf,
  testKey,
  trusted,
  UNSIGNED,
  unsignedTrustList,
} from './test-letters.ts';
import { loaderFor, theirVerify } from './their-library.ts';

const OFFICE_KEY = testKey(`${SAMPLE_OFFICE}#key-1`);
const REGISTRY_KEY = testKey(`${SAMPLE_REGISTRY}#key-1`);
const NEIGHBOUR = 'did:web:mileproof.example:authorities:44';
const NEIGHBOUR_KEY = testKey(`${NEIGHBOUR}#key-1`);

const listWith = (changes: Partial<AuthorityKey> = {}): Promise<TrustList> =>
  readList({
    ...unsignedTrustList(),
    authorities: [
      {
        ...{ id: SAMPLE_OFFICE, name: SAMPLE_OFFICE_NAME, province: '65' },
        keys: [{ ...trusted(OFFICE_KEY), purposes: ['decision', 'licence'], ...changes }],
      },
      {
        ...{ id: NEIGHBOUR, name: '邻省商务厅', province: '44' },
        keys: [{ ...trusted(NEIGHBOUR_KEY), purposes: ['decision', 'licence'] }],
      },
      {
        ...{ id: SAMPLE_REGISTRY, name: SAMPLE_REGISTRY_NAME, province: null },
        keys: [{ ...trusted(REGISTRY_KEY), purposes: ['extract'] }],
      },
    ],
  });

const TRUST = await listWith();

const signed = async (
  unsigned: UnsignedOfficial = SAMPLE_DECISION,
  keys = [OFFICE_KEY],
  created = CREATED,
): Promise<OfficialDocument> => {
  const made = await issueOfficial(unsigned, keys.map(signer), { crypto: CRYPTO, created });
  if (!made.ok) throw new Error(JSON.stringify(made.no));
  return made.document;
};

const verified = (
  input: unknown,
  { trustList = TRUST, statusLists = CLEAR_LISTS, now = NOW } = {},
) => verifyDocument(input, { trustList, statusLists, now, crypto: CRYPTO });

const answer = async (input: unknown, how = {}): Promise<string> => {
  const { answer: said, issuer } = await verified(input, how);
  return `${said} ${issuer.reason}`;
};

/** Every value of a document, each with how to put another in its place. */
const leaves = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, own]) => leaves(own, [...path, name]))
    : [path];

const changedAt = (document: OfficialDocument, path: readonly string[]): unknown => {
  const copy = structuredClone(document) as never;
  let at: Record<string, unknown> = copy;
  for (const name of path.slice(0, -1)) at = at[name] as Record<string, unknown>;
  const last = path.at(-1) ?? '';
  const written = String(at[last]);
  at[last] = `${written.slice(0, -1)}${written.endsWith('1') ? '2' : '1'}`;
  return copy;
};

describe('a decision', () => {
  test('verifies as issued, by bytes, text and object, and is no letter', async () => {
    const decision = await signed();
    const text = JSON.stringify(decision, null, 1);
    for (const input of [text, Buffer.from(text), decision]) {
      const found = await verified(input);
      assert.equal(found.answer, 'valid');
      assert.equal(found.issuer.reason, 'entitled-authority');
      assert.deepEqual(found.official, decision);
      assert.equal(found.letter, null);
    }
    const asLetter = await verifyLetter(decision, {
      ...{ trustList: TRUST, statusLists: CLEAR_LISTS, now: NOW, crypto: CRYPTO },
    });
    assert.equal(asLetter.answer, 'not-a-letter');
    assert.equal(await answer(await issued()), 'valid entitled');
  });

  test('is refused wherever a single value is another', async () => {
    for (const [unsigned, key] of [
      [SAMPLE_DECISION, OFFICE_KEY],
      [SAMPLE_LICENCE, OFFICE_KEY],
      [SAMPLE_REFERRAL, OFFICE_KEY],
      [SAMPLE_EXTRACT, REGISTRY_KEY],
    ] as const) {
      const document = await signed(unsigned, [key]);
      for (const path of leaves(document)) {
        const { answer: said } = await verified(changedAt(document, path));
        assert.notEqual(said, 'valid', path.join('/'));
      }
      const number = changedAt(document, ['credentialSubject', 'number']);
      assert.equal((await verified(number)).answer, 'changed-after-signing');
    }
    const more = { ...(await signed()), seal: 'yes' };
    const found = await verified(more);
    assert.equal(found.answer, 'not-a-letter');
    assert.deepEqual(found.noLetter, { what: 'unknown-member', path: '/seal' });
  });

  test('is refused by whoever is no such authority', async () => {
    assert.equal(
      await answer(await signed(SAMPLE_DECISION, [KEYS.maker])),
      'not-by-a-known-authority key-of-another',
    );
    assert.equal(
      await answer(await signed(SAMPLE_DECISION, [NEIGHBOUR_KEY])),
      'not-by-a-known-authority key-of-another',
    );
    assert.equal(
      await answer(await signed(SAMPLE_DECISION, [KEYS.register])),
      'not-by-a-known-authority key-unknown',
    );
    // a manufacturer in the place of the authority
    const maker: UnsignedDecision = { ...SAMPLE_DECISION, issuer: UNSIGNED.issuer };
    assert.equal(
      await answer(await signed(maker, [KEYS.maker])),
      'not-by-a-known-authority issuer-unknown',
    );
    const named: UnsignedDecision = {
      ...SAMPLE_DECISION,
      issuer: { id: SAMPLE_OFFICE, name: '另一商务厅' },
    };
    assert.equal(await answer(await signed(named)), 'not-by-a-known-authority issuer-name-differs');
    // a list of before there were authorities
    assert.equal(
      await answer(await signed(), { trustList: await readList(unsignedTrustList()) }),
      'not-by-a-known-authority issuer-unknown',
    );
  });

  test('is refused by a key for something else, of another day, or in other hands', async () => {
    const decision = await signed();
    const by = async (changes: Partial<AuthorityKey>) =>
      answer(decision, { trustList: await listWith(changes) });
    assert.equal(
      await by({ purposes: ['extract', 'figures'] }),
      'key-not-for-this-purpose key-not-for-this-purpose',
    );
    assert.equal(await by({ purposes: ['decision'] }), 'valid entitled-authority');
    // signed on 24 March 2026, China
    assert.equal(await by({ from: '2026-03-24', until: '2026-03-24' }), 'valid entitled-authority');
    assert.equal(await by({ from: '2026-03-25' }), 'key-not-valid-on-that-day key-not-yet-valid');
    assert.equal(
      await by({ until: '2026-03-23' }),
      'key-not-valid-on-that-day key-no-longer-valid',
    );
    const compromised = { compromisedSince: '2026-03-24T02:00:01Z' };
    assert.equal(await by(compromised), 'could-not-be-checked key-compromised-and-no-witness');
    assert.equal(
      await answer(await signed(SAMPLE_DECISION, [OFFICE_KEY, KEYS.register]), {
        trustList: await listWith(compromised),
      }),
      'valid entitled-authority-by-witness',
    );
  });

  test('its key signs no letter', async () => {
    const letter = await issued(UNSIGNED, [OFFICE_KEY]);
    assert.equal(await answer(letter), 'not-by-a-known-manufacturer key-of-another');
    const own = { ...UNSIGNED, issuer: { id: SAMPLE_OFFICE, name: SAMPLE_OFFICE_NAME } };
    assert.equal(
      await answer(await issued(own, [OFFICE_KEY])),
      'not-by-a-known-manufacturer issuer-unknown',
    );
  });

  test('is verified by an implementation that is not ours, and not when changed', async () => {
    const documentLoader = loaderFor(TRUST);
    const now = new Date(NOW).toISOString();
    for (const [unsigned, key] of [
      [SAMPLE_DECISION, OFFICE_KEY],
      [SAMPLE_LICENCE, OFFICE_KEY],
      [SAMPLE_REFERRAL, OFFICE_KEY],
      [SAMPLE_EXTRACT, REGISTRY_KEY],
    ] as const) {
      const document = await signed(unsigned, [key]);
      assert.equal(
        await theirVerify(structuredClone(document), documentLoader, { now }),
        'verified',
      );
      const changed = changedAt(document, ['credentialSubject', 'number']) as object;
      assert.notEqual(await theirVerify(changed, documentLoader, { now }), 'verified');
      // a strict processor drops nothing and refuses nothing
      const read = await jsonld.expand(document, { safe: true, documentLoader });
      assert.equal(read.length, 1);
      assert.ok(JSON.stringify(read).includes(unsigned.credentialSubject.number));
    }
  });

  test('is of its JSON Schema, and of no other', async () => {
    const schema = (name: string): object =>
      JSON.parse(
        readFileSync(
          join(import.meta.dirname, `../../docs/spec/letters/${name}.schema.json`),
          'utf8',
        ),
      );
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const checks = ['decision', 'licence', 'referral', 'extract'].map((name) =>
      ajv.compile(schema(name)),
    );
    const documents = [
      await signed(),
      await signed(SAMPLE_LICENCE),
      await signed(SAMPLE_REFERRAL),
      await signed(SAMPLE_EXTRACT, [REGISTRY_KEY]),
    ];
    assert.deepEqual(
      documents.map((one) => checks.map((check) => check(one))),
      [
        [true, false, false, false],
        [false, true, false, false],
        [false, false, true, false],
        [false, false, false, true],
      ],
    );
  });
});

describe('a licence', () => {
  test('holds, is suspended, revoked or over', async () => {
    const licence = await signed(SAMPLE_LICENCE);
    const [revocation, suspension] = CLEAR_LISTS;
    const said = async (how: object): Promise<string> => (await verified(licence, how)).answer;
    assert.equal(await said({}), 'valid');
    const suspended = await statusListOf('suspension', [INDEX]);
    assert.equal(await said({ statusLists: [revocation, suspended] }), 'suspended');
    const revoked = await statusListOf('revocation', [INDEX]);
    assert.equal(await said({ statusLists: [revoked, suspension] }), 'revoked');
    assert.equal(await said({ statusLists: [] }), 'could-not-be-checked');
    // its last day is 31 December 2026 in China
    const lists = async (now: number) => ({
      now,
      statusLists: [
        await statusListOf('revocation', [], now),
        await statusListOf('suspension', [], now),
      ],
    });
    assert.equal(await said(await lists(Date.parse('2026-12-31T15:59:59Z'))), 'valid');
    assert.equal(await said(await lists(Date.parse('2026-12-31T16:05:00Z'))), 'expired');
    assert.equal(
      await said({ ...(await lists(Date.parse('2026-12-31T16:05:00Z'))), statusLists: [revoked] }),
      'revoked',
    );
  });

  test('needs a key for licences', async () => {
    const trustList = await listWith({ purposes: ['decision'] });
    const licence: UnsignedLicence = SAMPLE_LICENCE;
    assert.equal(
      await answer(await signed(licence), { trustList }),
      'key-not-for-this-purpose key-not-for-this-purpose',
    );
  });
});

describe('a referral', () => {
  test('verifies as sent, by the key of its office that is for decisions, and by no other', async () => {
    const referral = await signed(SAMPLE_REFERRAL);
    assert.equal(await answer(referral), 'valid entitled-authority');
    assert.equal(
      await answer(await signed(SAMPLE_REFERRAL, [NEIGHBOUR_KEY])),
      'not-by-a-known-authority key-of-another',
    );
    assert.equal(
      await answer(await signed(SAMPLE_REFERRAL, [KEYS.maker])),
      'not-by-a-known-authority key-of-another',
    );
    for (const purposes of [['licence'], ['extract', 'figures']] as const)
      assert.equal(
        await answer(referral, { trustList: await listWith({ purposes }) }),
        'key-not-for-this-purpose key-not-for-this-purpose',
      );
  });

  test('is no document of another kind, whatever it says that it is', async () => {
    const referral = await signed(SAMPLE_REFERRAL);
    for (const type of ['AdministrativeDecision', 'ExportLicence', 'AfterSalesConfirmation']) {
      const other = { ...referral, type: ['VerifiableCredential', type] };
      assert.equal((await verified(other)).answer, 'not-a-letter', type);
    }
    const decision = { ...(await signed()), type: ['VerifiableCredential', 'Referral'] };
    assert.equal((await verified(decision)).answer, 'not-a-letter');
    for (const atRisk of ['17264.5', '17,264.50', '1e4', '']) {
      const misfit = { ...SAMPLE_REFERRAL.credentialSubject, atRisk };
      const made = await issueOfficial(
        { ...SAMPLE_REFERRAL, credentialSubject: misfit },
        [signer(OFFICE_KEY)],
        { crypto: CRYPTO, created: CREATED },
      );
      assert.equal(made.ok, false, atRisk);
    }
  });
});

describe('an extract of registration', () => {
  test('verifies by the key of its registry that is for extracts, and by no other', async () => {
    const extract = await signed(SAMPLE_EXTRACT, [REGISTRY_KEY]);
    assert.equal(await answer(extract), 'valid entitled-authority');
    const others = [OFFICE_KEY, NEIGHBOUR_KEY, KEYS.maker];
    for (const key of others)
      assert.equal(
        await answer(await signed(SAMPLE_EXTRACT, [key])),
        'not-by-a-known-authority key-of-another',
      );
    // an office that issues one in its own name
    const issuer = { id: SAMPLE_OFFICE, name: SAMPLE_OFFICE_NAME };
    assert.equal(
      await answer(await signed({ ...SAMPLE_EXTRACT, issuer })),
      'key-not-for-this-purpose key-not-for-this-purpose',
    );
    // a registry that decides
    const registry = { id: SAMPLE_REGISTRY, name: SAMPLE_REGISTRY_NAME };
    assert.equal(
      await answer(await signed({ ...SAMPLE_DECISION, issuer: registry }, [REGISTRY_KEY])),
      'key-not-for-this-purpose key-not-for-this-purpose',
    );
  });

  test('is revoked by the list once something else was told', async () => {
    const extract = await signed(SAMPLE_EXTRACT, [REGISTRY_KEY]);
    const suspension = await statusListOf('suspension', []);
    const revoked = await statusListOf('revocation', [INDEX]);
    const found = await verified(extract, { statusLists: [revoked, suspension] });
    assert.equal(found.answer, 'revoked');
    assert.equal((await verified(extract, { statusLists: [] })).answer, 'could-not-be-checked');
  });

  test('names no owner and nobody who asked: such a member is refused', async () => {
    for (const more of [{ owner: '张三' }, { exporter: { name: '示例进出口有限公司' } }]) {
      const made = await issueOfficial(
        {
          ...SAMPLE_EXTRACT,
          credentialSubject: { ...SAMPLE_EXTRACT.credentialSubject, ...more },
        },
        [signer(REGISTRY_KEY)],
        { crypto: CRYPTO, created: CREATED },
      );
      assert.deepEqual(made, {
        ok: false,
        no: { what: 'unknown-member', path: `/credentialSubject/${Object.keys(more)[0]}` },
      });
    }
  });

  test('says what is not known by leaving it out, and never a day that there is not', async () => {
    const known = SAMPLE_EXTRACT.credentialSubject;
    const of = (subject: object) =>
      issueOfficial(
        { ...SAMPLE_EXTRACT, credentialSubject: { ...known, ...subject } },
        [signer(REGISTRY_KEY)],
        { crypto: CRYPTO, created: CREATED },
      );
    assert.equal((await of({ transfers: {} })).ok, true);
    assert.equal((await of({ deregistration: { state: 'notDeregistered' } })).ok, true);
    assert.equal((await of({ firstRegistration: { on: '' } })).ok, false);
    assert.equal((await of({ firstRegistration: { on: '2025-02-30' } })).ok, false);
    assert.equal((await of({ firstRegistration: {} })).ok, false);
  });
});
