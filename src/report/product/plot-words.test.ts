import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitBeside, plotLines } from './plot-words.ts';

const letters = (n: number): string => 'x'.repeat(n);

test('words stand side by side as long as the widest letters leave a gap: 328 pixels, 13 a letter’s size', () => {
  // 37 × 0.64 × 13 + 12 = 319.84; 38 letters take 328.16
  assert.equal(fitBeside(letters(20), letters(17)), true);
  assert.equal(fitBeside(letters(20), letters(18)), false);
  // 24 × 13 + 12 = 324; 25 characters take 337
  assert.equal(fitBeside('省'.repeat(12), '份'.repeat(12)), true);
  assert.equal(fitBeside('省'.repeat(12), '份'.repeat(13)), false);
});

test('longer words are broken between words, Chinese between characters and never before a stop', () => {
  // 39 letters take 324.48
  assert.deepEqual(plotLines(letters(39)), [letters(39)]);
  assert.deepEqual(plotLines(`${letters(20)} ${letters(18)}`), [`${letters(20)} ${letters(18)}`]);
  assert.deepEqual(plotLines(`${letters(20)} ${letters(19)}`), [letters(20), letters(19)]);
  // 25 characters take 325
  assert.deepEqual(plotLines('省'.repeat(26)), ['省'.repeat(25), '省']);
  assert.deepEqual(plotLines(`${'省'.repeat(25)}。`), ['省'.repeat(24), '省。']);
  assert.deepEqual(plotLines('2.1%，介于0.1%至11.0%'), ['2.1%，介于0.1%至11.0%']);
  assert.deepEqual(plotLines(''), ['']);
});
