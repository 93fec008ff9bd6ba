import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleSize } from './sample-size.ts';

test('the share is rounded up', () => {
  assert.equal(sampleSize(100, { share: 0.1, least: 1 }), 10);
  assert.equal(sampleSize(101, { share: 0.1, least: 1 }), 11);
  // 0.07 × 100 is a little more than 7 in a computer's numbers
  assert.equal(sampleSize(100, { share: 0.07, least: 1 }), 7);
});

test('no less than the least number is drawn, and no more than there are', () => {
  assert.equal(sampleSize(29, { share: 0.01, least: 30 }), 29);
  assert.equal(sampleSize(30, { share: 0.01, least: 30 }), 30);
  assert.equal(sampleSize(31, { share: 0.01, least: 30 }), 30);
  assert.equal(sampleSize(0, { share: 0.5, least: 30 }), 0);
  assert.equal(sampleSize(40, { share: 1, least: 1 }), 40);
});
