import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { canonicalJson, type Json } from './canonical-json.ts';

describe('canonical JSON', () => {
  test('is that of RFC 8785, section 3.2.3 (sorting) and 3.2.2.3 (numbers)', () => {
    const input: Json = {
      '€': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\u{1f600}': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      ö: 'Latin Small Letter O With Diaeresis',
    };
    const keys = Object.keys(JSON.parse(canonicalJson(input)) as object);
    const expected = ['1', '\r', '\u0080', 'ö', '€', '\u{1f600}', '\ufb33'];
    assert.deepEqual(new Set(keys), new Set(expected));
    assert.equal(
      canonicalJson(input),
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis","€":"Euro ' +
        'Sign","\u{1f600}":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    );
    assert.equal(
      canonicalJson([Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001]),
      '[333333333.3333333,1e+30,4.5,0.002,1e-27]',
    );
  });

  test('of -0 is 0, and of a lone surrogate its escape, in a name too', () => {
    assert.equal(canonicalJson([-0, 0]), '[0,0]');
    assert.equal(canonicalJson({ '\ud800': 'a\udc00' }), '{"\\ud800":"a\\udc00"}');
    assert.equal(canonicalJson('\ud83d\ude00'), '"\ud83d\ude00"');
  });

  test('refuses what JSON cannot hold', () => {
    assert.throws(() => canonicalJson(Number.NaN), RangeError);
  });

  test('equals the reference implementation on any value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        assert.equal(canonicalJson(value as Json), canonicalize(value));
      }),
    );
  });
});
