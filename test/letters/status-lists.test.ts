import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { base64url, base64urlBytes } from '../../src/letters/bytes/base64url.ts';
import type { LetterCompression } from '../../src/letters/letter-crypto.ts';
import { NODE_COMPRESSION } from '../../src/letters/node/node-crypto.ts';
import { issueStatusList } from '../../src/letters/status/issue-status-list.ts';
import { readStatusList } from '../../src/letters/status/read-status-list.ts';
import {
  bitAt,
  decodedList,
  emptyBits,
  encodedList,
  setBit,
} from '../../src/letters/status/status-bits.ts';
import { WEB_COMPRESSION } from '../../src/letters/web/web-crypto.ts';
import {
  CRYPTO,
  INDEX,
  issued,
  KEYS,
  LIST_OF,
  MAKER,
  NOW,
  OTHER,
  REGISTER,
  readList,
  signer,
  TRUST_LIST,
  trusted,
  unsignedTrustList,
  verified,
} from './test-letters.ts';

const both = [NODE_COMPRESSION, WEB_COMPRESSION];
/** As plain bytes, so that they can be compared. */
const bitsOf = async (encoded: string, compression: LetterCompression): Promise<Uint8Array> =>
  new Uint8Array((await decodedList(encoded, compression)) ?? []);
const packed = (bytes: Uint8Array): string => `u${base64url(gzipSync(bytes))}`;

describe('the bits of a status list', () => {
  test('stand most significant first', () => {
    const bits = emptyBits();
    assert.equal(bits.length, 16_384);
    for (const index of [0, 9, 131_071]) setBit(bits, index, true);
    assert.deepEqual([bits[0], bits[1], bits[16_383]], [0b1000_0000, 0b0100_0000, 0b0000_0001]);
    assert.deepEqual([bitAt(bits, 9), bitAt(bits, 8), bitAt(bits, 131_072)], [true, false, null]);
    setBit(bits, 9, false);
    assert.equal(bits[1], 0);
    assert.throws(() => setBit(bits, 131_072, true), RangeError);
  });

  test('are those of the example of the W3C text', async () => {
    const example = 'uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA';
    for (const compression of both) {
      assert.deepEqual(await bitsOf(example, compression), emptyBits());
    }
  });

  test('come back as they were packed, by Node and by the web', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.nat(131_071), { maxLength: 500 }), async (set) => {
        const bits = emptyBits();
        for (const index of set) setBit(bits, index, true);
        for (const [from, to] of [both, both.toReversed()]) {
          const back = await bitsOf(await encodedList(bits, from!), to!);
          assert.deepEqual(back, bits);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('are refused when too few, too many, or none', async () => {
    const cases = [
      packed(new Uint8Array(16_383)),
      packed(new Uint8Array(2_097_153)),
      // 100 MB that pack into 100 KB
      packed(new Uint8Array(100_000_000)),
      packed(emptyBits()).slice(1),
      packed(emptyBits()).slice(0, -9),
      `u${base64url(emptyBits())}`,
      'u',
      'u=',
    ];
    for (const compression of both) {
      for (const encoded of cases) assert.equal(await decodedList(encoded, compression), null);
    }
  });

  test('base64url is one text for the same bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) => {
        const text = base64url(bytes);
        assert.equal(text, Buffer.from(bytes).toString('base64url'));
        assert.deepEqual(Buffer.from(base64urlBytes(text) ?? []), Buffer.from(bytes));
      }),
    );
    for (const wrong of ['A', 'AB', 'AAB', 'A A=', 'AA==', 'AA+A']) {
      assert.equal(base64urlBytes(wrong), null, wrong);
    }
  });
});

describe('a signed status list', () => {
  const HOUR = 3_600_000;
  const listBy = async (key: typeof KEYS.maker, issuer: string, trustList = TRUST_LIST) => {
    const bits = emptyBits();
    setBit(bits, INDEX, true);
    const made = await issueStatusList(
      { id: LIST_OF.revocation, purpose: 'revocation', issuer, now: NOW - HOUR, ttl: HOUR, bits },
      [signer(key)],
      { crypto: CRYPTO, compression: NODE_COMPRESSION },
    );
    const reading = { trustList, crypto: CRYPTO, compression: NODE_COMPRESSION };
    return { made, read: await readStatusList(JSON.stringify(made), reading), reading };
  };

  test('is of the register, or of the manufacturer for its own letters', async () => {
    const letter = await issued();
    const cases = [
      [KEYS.register, REGISTER, 'revoked'],
      [KEYS.maker, MAKER, 'revoked'],
      // a list of another manufacturer, at the address that the letter names
      [KEYS.other, OTHER, 'could-not-be-checked'],
    ] as const;
    for (const [key, issuer, answer] of cases) {
      const { read } = await listBy(key, issuer);
      assert.ok(read.ok);
      assert.equal((await verified(letter, { statusLists: [read.list] })).answer, answer, issuer);
    }
  });

  test('of the register is taken back by nobody who has a key of the manufacturer', async () => {
    const letter = await issued();
    const { read } = await listBy(KEYS.register, REGISTER);
    const made = await issueStatusList(
      {
        ...{ id: LIST_OF.revocation, purpose: 'revocation', issuer: MAKER },
        ...{ now: NOW, ttl: HOUR, bits: emptyBits() },
      },
      [signer(KEYS.maker)],
      { crypto: CRYPTO, compression: NODE_COMPRESSION },
    );
    const newer = await readStatusList(made, {
      ...{ trustList: TRUST_LIST, crypto: CRYPTO, compression: NODE_COMPRESSION },
    });
    assert.ok(read.ok && newer.ok);
    for (const statusLists of [
      [read.list, newer.list],
      [newer.list, read.list],
    ])
      assert.equal((await verified(letter, { statusLists })).answer, 'revoked');
  });

  test('is refused when changed, by another key, or by one in other hands', async () => {
    const { made, reading } = await listBy(KEYS.register, REGISTER);
    const reasonOf = async (input: unknown): Promise<string> => {
      const read = await readStatusList(input, reading);
      return read.ok ? 'ok' : read.reason;
    };
    const validFrom = '2027-01-01T00:00:00Z';
    assert.equal(await reasonOf({ ...made, validFrom }), 'changed-after-signing');
    assert.equal(await reasonOf({ ...made, extra: 1 }), 'not-a-status-list');
    const other = await listBy(KEYS.other, REGISTER);
    assert.equal(other.read.ok || other.read.reason, 'signer-not-entitled');
    const unknown = await listBy(KEYS.root, REGISTER);
    assert.equal(unknown.read.ok || unknown.read.reason, 'signer-unknown');
    const stolen = trusted(KEYS.register, { compromisedSince: '2026-12-01T00:00:00Z' });
    const trustList = await readList(unsignedTrustList([trusted(KEYS.maker)], [stolen]));
    const by = await listBy(KEYS.register, REGISTER, trustList);
    assert.equal(by.read.ok || by.read.reason, 'signer-not-entitled');
  });

  test('from the future is passed over', async () => {
    const letter = await issued();
    const { read } = await listBy(KEYS.register, REGISTER);
    assert.ok(read.ok);
    const found = await verified(letter, { statusLists: [read.list], now: NOW - 2 * HOUR });
    assert.equal(found.answer, 'could-not-be-checked');
  });
});
