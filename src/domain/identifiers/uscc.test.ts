import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseHsCode } from './hs-code.ts';
import { usccCheckCharacterOf, usccStandingOf } from './uscc.ts';

test('the check character worked out by hand', () => {
  // 91 000000 000000000: 9·1 + 1·3 = 12, 31 − 12 = 19, the 20th character from 0: K.
  assert.equal(usccCheckCharacterOf('91000000000000000'), 'K');
  assert.equal(usccStandingOf('91000000000000000K'), 'valid');
  assert.equal(usccStandingOf('91000000000000000L'), 'wrongCheckCharacter');
  // All zeros sum to 0; 31 − 0 is written 0.
  assert.equal(usccCheckCharacterOf('00000000000000000'), '0');
  // Y is worth 30: 91 … Y in place 17 of weight 28: 12 + 840 = 852 = 27·31 + 15, 31 − 15 = 16: G.
  assert.equal(usccCheckCharacterOf('9100000000000000Y'), 'G');
});

test('wrong length, letters and places', () => {
  for (const text of [
    '',
    '91000000000000000',
    '91000000000000000KK',
    '9100000000000000OK',
    '9100000000000000SK',
    '91A00000000000000K',
    '91000000000000000k',
    '91000000000000000I',
    '９1000000000000000K',
  ]) {
    assert.equal(usccStandingOf(text), 'malformed', text);
  }
  assert.equal(usccCheckCharacterOf('9100'), null);
});

test('any one wrong character is noticed', () => {
  const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
  const digit = fc.constantFrom(...'0123456789');
  const any = fc.constantFrom(...alphabet);
  const body = fc.tuple(...Array.from({ length: 17 }, (_, at) => (at > 1 && at < 8 ? digit : any)));
  fc.assert(
    fc.property(body, fc.integer({ min: 0, max: 17 }), any, (characters, at, other) => {
      const text = characters.join('');
      const right = text + usccCheckCharacterOf(text);
      assert.equal(usccStandingOf(right), 'valid');
      const wrong = right.slice(0, at) + other + right.slice(at + 1);
      if (wrong !== right) assert.notEqual(usccStandingOf(wrong), 'valid');
    }),
  );
});

test('HS codes of eight or ten digits, however punctuated', () => {
  for (const text of [
    '8703801090',
    '8703.80.10.90',
    '8703 8010 90',
    '８７０３８０１０９０',
    '87038010-90',
  ]) {
    assert.equal(parseHsCode(text), '8703801090', text);
  }
  assert.equal(parseHsCode('8703.23.41'), '87032341');
  for (const text of ['', '870380', '870380109', '87038010900', '8703801O90', '8.7e9']) {
    assert.equal(parseHsCode(text), null, text);
  }
});
