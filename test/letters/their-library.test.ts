import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as theirs from '@digitalbazaar/vc-bitstring-status-list';
import { NODE_COMPRESSION } from '../../src/letters/node/node-crypto.ts';
import { issueStatusList } from '../../src/letters/status/issue-status-list.ts';
import { readStatusList } from '../../src/letters/status/read-status-list.ts';
import {
  decodedList,
  emptyBits,
  encodedList,
  setBit,
} from '../../src/letters/status/status-bits.ts';
import {
  CREATED,
  CRYPTO,
  INDEX,
  issued,
  KEYS,
  LIST_OF,
  NOW,
  REGISTER,
  signer,
  TRUST_LIST,
  UNSIGNED,
  verified,
} from './test-letters.ts';
import { loaderFor, theirIssuer, theirVerifier, theirVerify } from './their-library.ts';

const documentLoader = loaderFor(TRUST_LIST);
const now = new Date(NOW).toISOString();

describe('an implementation that is not ours', () => {
  test('verifies a letter issued here, and not one that was changed', async () => {
    const letter = await issued();
    assert.equal(await theirVerify(structuredClone(letter), documentLoader, { now }), 'verified');
    const changed = structuredClone(letter) as { credentialSubject: { number: string } };
    changed.credentialSubject.number = 'SH00012346';
    assert.notEqual(await theirVerify(changed, documentLoader, { now }), 'verified');
  });

  test('verifies a letter with a witness, both proofs', async () => {
    const letter = await issued(UNSIGNED, [KEYS.maker, KEYS.register]);
    const proofs = letter.proof as readonly object[];
    for (const proof of proofs) {
      // each by itself: the issuer's proof is what they ask for, and the witness is not the issuer
      const found = await theirVerify({ ...letter, proof }, documentLoader, { now });
      assert.equal(found === 'verified', proof === proofs[0], found);
    }
  });

  test('issues a letter that is valid here, with the very same proof', async () => {
    const issue = await theirIssuer(KEYS.maker, CREATED, documentLoader);
    const letter = await issue(structuredClone(UNSIGNED));
    assert.equal((await verified(letter)).answer, 'valid');
    const ours = await issued();
    assert.deepEqual(letter, JSON.parse(JSON.stringify(ours)));
  });

  test('reads our status lists, and we read theirs, most significant bit first', async () => {
    const set = [0, 1, 7, 8, INDEX, 131_071];
    const bits = emptyBits();
    const list = await theirs.createList({ length: 131_072 });
    for (const index of set) {
      setBit(bits, index, true);
      list.setStatus(index, true);
    }
    const read = await theirs.decodeList({
      encodedList: await encodedList(bits, NODE_COMPRESSION),
    });
    for (let index = 0; index < 131_072; index += 1) {
      if (read.getStatus(index) !== set.includes(index)) assert.fail(`${index}`);
    }
    const credential = await theirs.createCredential({
      ...{ id: LIST_OF.revocation, list, statusPurpose: 'revocation' },
      context: ['https://www.w3.org/ns/credentials/v2'],
    });
    const { encodedList: encoded } = credential['credentialSubject'] as { encodedList: string };
    assert.deepEqual(
      new Uint8Array((await decodedList(encoded, NODE_COMPRESSION)) ?? []),
      new Uint8Array(bits),
    );
    const issue = await theirIssuer(KEYS.register, CREATED, documentLoader);
    const validFrom = now.replace('.000', '');
    const signed = await issue({ ...credential, issuer: REGISTER, validFrom });
    const ours = await readStatusList(JSON.stringify(signed), {
      ...{ trustList: TRUST_LIST, crypto: CRYPTO, compression: NODE_COMPRESSION },
    });
    assert.ok(ours.ok, ours.ok ? '' : `${ours.reason} ${JSON.stringify(ours.no)}`);
    const found = await verified(await issued(), { statusLists: [ours.list] });
    assert.equal(found.answer, 'revoked');
  });

  test('checks the status of our letter in our lists, signed by the register', async () => {
    const documents = async (set: readonly number[]): Promise<Record<string, unknown>> => {
      const made: Record<string, unknown> = {};
      for (const purpose of ['revocation', 'suspension'] as const) {
        const bits = emptyBits();
        if (purpose === 'revocation') for (const index of set) setBit(bits, index, true);
        made[LIST_OF[purpose]] = await issueStatusList(
          { id: LIST_OF[purpose], purpose, issuer: REGISTER, now: NOW, ttl: 1e12, bits },
          [signer(KEYS.register)],
          { crypto: CRYPTO, compression: NODE_COMPRESSION },
        );
      }
      return made;
    };
    const check = async (set: readonly number[]): Promise<unknown> => {
      const found = await theirs.checkStatus({
        credential: structuredClone(await issued()),
        documentLoader: loaderFor(TRUST_LIST, await documents(set)),
        suite: theirVerifier(),
        verifyMatchingIssuers: false,
      });
      return [
        found.verified,
        ...(found.results ?? []).map((one) => (one as { status: boolean }).status),
      ];
    };
    // their answer is whether it was checked; the bits stand beside it
    assert.deepEqual(await check([INDEX]), [true, true, false]);
    assert.deepEqual(await check([INDEX - 1, INDEX + 1]), [true, false, false]);
  });
});
