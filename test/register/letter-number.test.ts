import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPlaceholder } from '../../src/domain/patterns/stands-for-none.ts';
import { LETTER_NUMBER, newLetterNumber } from '../../src/register/letters/letter-addresses.ts';

test('the number of a letter is one by which rows are found, never a word without a digit', () => {
  // one in eight has no digit by chance
  for (let made = 0; made < 2000; made += 1) {
    const number = newLetterNumber();
    assert.match(number, LETTER_NUMBER);
    assert.ok(!isPlaceholder(number, 1), number);
  }
});
