import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grouped, percentOf, roundStep } from './figures.ts';

test('thousands are grouped', () => {
  assert.equal(grouped(0), '0');
  assert.equal(grouped(5_012_345), '5,012,345');
});

test('a share is never rounded to nothing or to all', () => {
  assert.equal(percentOf(1, 8), '12.5%');
  assert.equal(percentOf(0, 8), '0%');
  assert.equal(percentOf(8, 8), '100%');
  assert.equal(percentOf(1, 5_000_000), '<0.1%');
  assert.equal(percentOf(4_999_999, 5_000_000), '>99.9%');
  assert.equal(percentOf(0, 0), '–');
});

test('steps of an axis are round', () => {
  assert.deepEqual(
    [0, 1, 4, 5, 41, 412_003].map((top) => roundStep(top, 4)),
    [1, 1, 1, 2, 20, 200_000],
  );
});
