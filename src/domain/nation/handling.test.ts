import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handlingCost } from './handling.ts';

test('letters and reviews are counted in hours, and hours in the average pay of an hour', () => {
  // 124,110 / 2,000 = 62.055 yuan an hour; 10 letters of 2 hours and 5 reviews of 1 hour are 25 hours
  assert.equal(handlingCost({ letters: 10, reviews: 5 }, { letter: 2, review: 1 }), 1551);
  // fewer letters save what they cost; what more reviews cost is added
  assert.equal(handlingCost({ letters: -10, reviews: 5 }, { letter: 2, review: 1 }), -931);
  assert.equal(handlingCost({ letters: 0, reviews: 0 }, { letter: 2, review: 1 }), 0);
});
