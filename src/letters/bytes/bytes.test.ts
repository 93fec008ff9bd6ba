import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { base58, base58Bytes } from './base58.ts';
import { keyInMultikey, multikeyOf } from './multikey.ts';

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** As the definition says it, with one large number. */
const plainly = (bytes: Uint8Array): string => {
  let number = BigInt(`0x${Buffer.from(bytes).toString('hex')}0`) / 16n;
  let text = '';
  for (; number > 0n; number /= 58n) text = ALPHABET.charAt(Number(number % 58n)) + text;
  const zeros = bytes.findIndex((byte) => byte !== 0);
  return '1'.repeat(zeros < 0 ? bytes.length : zeros) + text;
};

describe('base58btc', () => {
  test('is that of the examples of the draft of the IETF', () => {
    const cases = [
      ['Hello World!', '2NEpo7TZRRrLZSi2U'],
      [
        'The quick brown fox jumps over the lazy dog.',
        'USm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z',
      ],
    ] as const;
    for (const [text, expected] of cases) {
      assert.equal(base58(Buffer.from(text)), expected);
    }
    assert.equal(base58(Uint8Array.of(0, 0, 0x28, 0x7f, 0xb4, 0xcd)), '11233QC4');
  });

  test('is the number of the bytes, and comes back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(3), (bytes, zeros) => {
        const whole = Uint8Array.of(...new Uint8Array(zeros), ...bytes);
        const text = base58(whole);
        assert.equal(text, plainly(whole));
        assert.deepEqual(base58Bytes(text), whole);
      }),
      { numRuns: 2000 },
    );
  });

  test('is refused with another character, or when it is long', () => {
    for (const text of ['0', 'O', 'I', 'l', 'a b', 'aé', '+', 'x'.repeat(201)]) {
      assert.equal(base58Bytes(text), null, text);
    }
  });
});

test('a Multikey says what kind of key it is', () => {
  const key = Uint8Array.from({ length: 32 }, (_, at) => at);
  const text = multikeyOf('ed25519-public', key);
  assert.match(text, /^z6Mk/);
  assert.deepEqual(keyInMultikey('ed25519-public', text), key);
  assert.equal(keyInMultikey('ed25519-secret', text), null);
  assert.equal(keyInMultikey('ed25519-public', text.slice(1)), null);
  assert.equal(keyInMultikey('ed25519-public', `${text}2`), null);
  assert.throws(() => multikeyOf('sm2-public', key), RangeError);
});
