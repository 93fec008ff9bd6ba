import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { multikeyOf } from '../../src/letters/bytes/multikey.ts';
import type { Wanted } from '../../src/letters/verification.ts';
import { webCrypto } from '../../src/letters/web/web-crypto.ts';
import { witnessLetter } from '../../src/letters/witness-letter.ts';
import {
  CLEAR_LISTS,
  CRYPTO,
  INDEX,
  issued,
  KEYS,
  MAKER,
  NO_SM2,
  NOW,
  OTHER,
  readList,
  signer,
  statusListOf,
  testKey,
  trusted,
  UNSIGNED,
  unsignedTrustList,
  verified,
} from './test-letters.ts';

/** 32 bytes that are no point of the curve. */
const NO_POINT = new Uint8Array(32).fill(255);

const DAY = 86_400_000; // not-law: milliseconds

const shortOf = (verification: Awaited<ReturnType<typeof verified>>): string => {
  const { answer, integrity, issuer, status } = verification;
  return [
    answer,
    ...[integrity, issuer, status].map(({ state, reason }) => `${state} ${reason}`),
  ].join(' | ');
};

describe('a letter', () => {
  test('is valid, and says so of all three checks', async () => {
    const letter = await issued();
    const found = await verified(JSON.stringify(letter, null, 2));
    assert.equal(
      shortOf(found),
      'valid | valid signed-and-unchanged | valid entitled | valid in-force',
    );
    assert.equal(found.asOf, '2026-03-31T23:00:00Z');
    assert.deepEqual(found.letter, letter);
    assert.equal((await verified(Buffer.from(JSON.stringify(letter)))).answer, 'valid');
    assert.equal((await verified(letter)).answer, 'valid');
  });

  test('with an SM2 proof is valid where SM2 is worked out, and says it where it is not', async () => {
    const both = await issued(UNSIGNED, [KEYS.maker, KEYS.makerSm2]);
    assert.equal((await verified(both)).integrity.reason, 'signed-and-unchanged');
    const without = await verified(both, { crypto: NO_SM2 });
    assert.equal(without.answer, 'valid');
    assert.equal(without.integrity.reason, 'some-signatures-not-checked');
    const alone = await issued(UNSIGNED, [KEYS.makerSm2]);
    assert.equal((await verified(alone)).answer, 'valid');
    assert.equal(
      shortOf(await verified(alone, { crypto: NO_SM2 })),
      'could-not-be-checked | not-checked no-signature-could-be-checked | ' +
        'not-checked no-signature-could-be-checked | valid in-force',
    );
  });

  test('one of whose proofs does not fit is changed, whatever the others', async () => {
    const both = await issued(UNSIGNED, [KEYS.maker, KEYS.makerSm2]);
    const other = await issued(UNSIGNED, [KEYS.makerSm2], '2026-03-24T03:00:00Z');
    const [ed, sm2] = both.proof as [object, { readonly proofValue: string }];
    const mixed = {
      ...both,
      proof: [ed, { ...sm2, proofValue: (other.proof as { proofValue: string }).proofValue }],
    };
    assert.equal((await verified(mixed)).answer, 'changed-after-signing');
  });

  test('costs one SM2 at most beside what does not fit, however many proofs it shows', async () => {
    const both = await issued(UNSIGNED, [KEYS.maker, KEYS.makerSm2]);
    const [ed, sm2Proof] = both.proof as [object, { readonly proofValue: string }];
    const other = await issued(UNSIGNED, [KEYS.makerSm2], '2026-03-24T03:00:00Z');
    const wrong = (other.proof as { proofValue: string }).proofValue;
    assert.ok(CRYPTO.sm2);
    let worked = 0;
    const verify: typeof CRYPTO.sm2.verify = (...given) => {
      worked += 1;
      return CRYPTO.sm2?.verify(...given) ?? false;
    };
    const crypto = { ...CRYPTO, sm2: { ...CRYPTO.sm2, verify } };
    // the same proof again and again is one
    const same = { ...both, proof: [ed, ...Array(7).fill(sm2Proof)] };
    assert.equal((await verified(same, { crypto })).answer, 'valid');
    assert.equal(worked, 1);
    const forged = Array.from({ length: 7 }, (_, at) => ({
      ...{ ...sm2Proof, proofValue: wrong },
      created: `2026-03-24T03:00:1${at}Z`,
    }));
    const answer = await verified({ ...both, proof: [ed, ...forged] }, { crypto });
    assert.equal(answer.answer, 'changed-after-signing');
    assert.equal(worked, 2);
  });

  test('of an hour ago is valid when last checked once its list is old', async () => {
    const found = await verified(await issued(), { now: NOW + 2 * DAY });
    assert.equal(found.answer, 'valid-when-last-checked');
    assert.equal(found.asOf, '2026-03-31T23:00:00Z');
  });

  test('is revoked, suspended, or neither, by the bit of its own place', async () => {
    const letter = await issued();
    const [revocation, suspension] = CLEAR_LISTS;
    const revoked = await statusListOf('revocation', [INDEX]);
    const suspended = await statusListOf('suspension', [INDEX]);
    const near = await statusListOf('revocation', [INDEX - 1, INDEX + 1, INDEX ^ 7]);
    const answer = async (...statusLists: (typeof revoked | undefined)[]): Promise<string> =>
      (await verified(letter, { statusLists: statusLists.filter((list) => list !== undefined) }))
        .answer;
    assert.equal(await answer(revoked, suspension), 'revoked');
    assert.equal(await answer(revoked), 'revoked');
    assert.equal(await answer(revocation, suspended), 'suspended');
    assert.equal(await answer(revoked, suspended), 'revoked');
    assert.equal(await answer(near, suspension), 'valid');
    assert.equal(await answer(revocation), 'could-not-be-checked');
    assert.equal(await answer(), 'could-not-be-checked');
    const before = await statusListOf('revocation', [], NOW - 2 * DAY);
    assert.equal(await answer(before, revoked, suspension), 'revoked');
  });

  test('is for one vehicle, its destinations, one application and one exporter', async () => {
    const letter = await issued();
    const answer = async (wanted: Wanted): Promise<string> =>
      (await verified(letter, { wanted })).answer;
    assert.equal(await answer({ vin: 'lvvdb11b9rd000001 ', destination: 'kg' }), 'valid');
    assert.equal(
      await answer({ application: 'CK2026000123', exporter: '91310000MA1FL0000X' }),
      'valid',
    );
    assert.equal(await answer({ vin: 'LVVDB11B9RD000002' }), 'not-for-this-vehicle');
    assert.equal(await answer({ destination: 'RU' }), 'not-for-this-destination');
    assert.equal(await answer({ application: 'CK2026000124' }), 'not-for-this-application');
    assert.equal(await answer({ exporter: '91310000MA1FL0001X' }), 'not-for-this-exporter');
    const statusLists = [await statusListOf('revocation', [INDEX])];
    const wanted = { vin: 'LVVDB11B9RD000002' };
    assert.equal((await verified(letter, { wanted, statusLists })).answer, 'not-for-this-vehicle');
  });

  test('is not by a manufacturer that the list does not know', async () => {
    const unknown = testKey('did:web:else.example#key-1');
    const byUnknown = { ...UNSIGNED, issuer: { ...UNSIGNED.issuer, id: 'did:web:else.example' } };
    const cases = [
      [await issued(byUnknown, [unknown]), 'issuer-unknown'],
      [await issued(UNSIGNED, [unknown]), 'key-unknown'],
      [await issued(UNSIGNED, [KEYS.other]), 'key-of-another'],
      [await issued(UNSIGNED, [KEYS.register]), 'key-unknown'],
      [
        await issued({ ...UNSIGNED, issuer: { id: MAKER, name: '示例汽车销售有限公司' } }),
        'issuer-name-differs',
      ],
    ] as const;
    for (const [letter, reason] of cases) {
      const found = await verified(letter);
      assert.equal(found.answer, 'not-by-a-known-manufacturer', reason);
      assert.equal(found.issuer.reason, reason);
    }
  });

  test('is not for a make that its manufacturer does not answer for', async () => {
    const other = {
      ...UNSIGNED,
      issuer: { id: OTHER, name: '另一汽车有限公司' },
    };
    const found = await verified(await issued(other, [KEYS.other]));
    assert.equal(found.answer, 'issuer-not-entitled-for-this-make');
    const vehicles = [{ vin: 'LA9DB11B9RD123001', model: 'X' }] as const;
    const own = { ...other, credentialSubject: { ...UNSIGNED.credentialSubject, vehicles } };
    assert.equal((await verified(await issued(own, [KEYS.other]))).answer, 'valid');
  });

  test('could not be checked where the signature cannot be worked out', async () => {
    const without = async (part: 'sha256' | 'verifyEd25519'): Promise<string> => {
      const fails = () => Promise.reject(new Error('not here'));
      const found = await verified(await issued(), { crypto: { ...CRYPTO, [part]: fails } });
      return `${found.answer} ${found.integrity.reason}`;
    };
    for (const part of ['sha256', 'verifyEd25519'] as const) {
      assert.equal(await without(part), 'could-not-be-checked no-signature-could-be-checked');
    }
    const noPoint = trusted({
      ...KEYS.maker,
      publicKeyMultibase: multikeyOf('ed25519-public', NO_POINT),
    });
    const trustList = await readList(unsignedTrustList([noPoint]));
    for (const crypto of [CRYPTO, webCrypto(null)]) {
      const found = await verified(await issued(), { trustList, crypto });
      assert.equal(found.answer, 'changed-after-signing');
    }
  });

  test('could not be checked without a trust list', async () => {
    const found = await verified(await issued(), { trustList: null });
    assert.equal(found.answer, 'could-not-be-checked');
    assert.equal(found.issuer.reason, 'no-trust-list');
  });
});

describe('a key', () => {
  const withKey = (changes: Parameters<typeof trusted>[1]) =>
    readList(unsignedTrustList([trusted(KEYS.maker, changes)]));

  test('counts on its days, both inclusive, in China', async () => {
    const trustList = await withKey({ from: '2026-03-24', until: '2026-03-25' });
    const cases = [
      ['2026-03-23T15:59:59Z', 'key-not-yet-valid'],
      ['2026-03-23T16:00:00Z', 'entitled'],
      ['2026-03-25T15:59:59Z', 'entitled'],
      ['2026-03-25T16:00:00Z', 'key-no-longer-valid'],
    ] as const;
    for (const [created, reason] of cases) {
      const found = await verified(await issued(UNSIGNED, [KEYS.maker], created), { trustList });
      assert.equal(found.issuer.reason, reason, created);
      assert.equal(found.answer, reason === 'entitled' ? 'valid' : 'key-not-valid-on-that-day');
    }
  });

  test('in other hands does not undo what the register witnessed before', async () => {
    const trustList = await withKey({ compromisedSince: '2026-03-31T00:00:00Z' });
    const answer = async (keys: (typeof KEYS.maker)[], created?: string) => {
      const found = await verified(await issued(UNSIGNED, keys, created), { trustList });
      return `${found.answer}: ${found.issuer.reason}`;
    };
    const both = [KEYS.maker, KEYS.register];
    assert.equal(await answer(both), 'valid: entitled-by-witness');
    // the same, where the manufacturer signed by itself and the register saw it an hour later
    const how = { crypto: CRYPTO, created: '2026-03-24T03:00:00Z' };
    const seen = await witnessLetter(await issued(), signer(KEYS.register), how);
    assert.equal((await verified(seen, { trustList })).issuer.reason, 'entitled-by-witness');
    assert.equal(
      await answer([KEYS.maker]),
      'could-not-be-checked: key-compromised-and-no-witness',
    );
    assert.equal(
      await answer(both, '2026-03-31T00:00:00Z'),
      'key-not-valid-on-that-day: key-compromised',
    );
    assert.equal(await answer(both, '2026-03-30T23:59:59Z'), 'valid: entitled-by-witness');
  });

  test('of the register in other hands is no witness', async () => {
    const trustList = await readList(
      unsignedTrustList(
        [trusted(KEYS.maker, { compromisedSince: '2026-03-31T00:00:00Z' })],
        [trusted(KEYS.register, { compromisedSince: '2026-03-31T00:00:00Z' })],
      ),
    );
    const letter = await issued(UNSIGNED, [KEYS.maker, KEYS.register]);
    const found = await verified(letter, { trustList });
    assert.equal(found.issuer.reason, 'key-compromised-and-no-witness');
  });

  test('has not signed tomorrow', async () => {
    const letter = await issued(UNSIGNED, [KEYS.maker], '2026-04-02T00:00:00Z');
    const found = await verified(letter);
    assert.equal(found.answer, 'key-not-valid-on-that-day');
    assert.equal(found.issuer.reason, 'signed-in-the-future');
  });
});
