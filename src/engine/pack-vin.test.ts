import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { ELSEWHERE, packVin, VIN_WORDS } from './pack-vin.ts';

/** The words of a text, and what was kept elsewhere. */
const packed = (text: string, kept: string[]): string => {
  const words = new Uint32Array(VIN_WORDS);
  packVin(words, 0, text, (one) => (kept.includes(one) ? kept.indexOf(one) : kept.push(one) - 1));
  return words.join(' ');
};

describe('a VIN in three words', () => {
  test('is its characters, six a word, of digits from 1 and capitals from 11', () => {
    const kept: string[] = [];
    // '0' is 1, 'A' is 11, each place 37 times the one behind it; what is not there is 0
    assert.equal(packed('A', kept), `${11 * 37 ** 5} 0 0`);
    assert.equal(packed('00000000000A', kept).split(' ')[1], `${(37 ** 6 - 37) / 36 + 11}`);
    assert.equal(
      packed('ZZZZZZZZZZZZZZZZZZ', kept),
      Array(3)
        .fill(37 ** 6 - 1)
        .join(' '),
    );
    assert.equal(packed('', kept), '0 0 0');
    assert.deepEqual(kept, []);
  });

  test('of other characters, or of more than 18, is kept elsewhere', () => {
    const kept: string[] = [''];
    for (const text of ['lsjjv8dj2sc765444', '车架号', 'LSJJV8DJ2SC-65444', 'A'.repeat(19)]) {
      assert.equal(packed(text, kept), `${ELSEWHERE} ${kept.indexOf(text)} 0`, text);
      assert.ok(kept.includes(text));
    }
  });

  test('is the same as that of another only when both are the same text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'01AZ9z车'), maxLength: 19 });
    const near = fc
      .tuple(text, text, fc.boolean())
      .map(([one, other, same]) => [one, same ? one : other]);
    fc.assert(
      fc.property(near, ([one = '', other = '']) => {
        const kept: string[] = [''];
        assert.equal(packed(one, kept) === packed(other, kept), one === other);
      }),
      { numRuns: 2000 },
    );
  });
});
