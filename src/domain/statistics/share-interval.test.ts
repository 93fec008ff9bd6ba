import assert from 'node:assert/strict';
import { test } from 'node:test';
import { medianInterval, shareInterval } from './share-interval.ts';

test('a share is told from ten on; its interval is that of Clopper and Pearson', () => {
  assert.equal(shareInterval(9, 9).share, null);
  // 1 − 0.025^(1/10) = 0.3085 (of none in ten, from the tables of Clopper and Pearson)
  const none = shareInterval(0, 10);
  assert.deepEqual([none.share, none.low], [0, 0]);
  assert.ok(Math.abs(none.high - 0.3085) < 1e-4, `${none.high}`);
  assert.deepEqual(shareInterval(0, 0), { share: null, low: 0, high: 1 });
});

test('the limits of a median are those of the sign test', () => {
  const days = (most: number): readonly number[] => Array.from({ length: most }, (_, at) => at + 1);
  // P(0 of 5) = 1/32 is above 0.025: five say nothing; P(0 of 6) = 1/64 is below
  assert.equal(medianInterval(days(5)), null);
  assert.deepEqual(medianInterval(days(6)), { low: 1, high: 6 });
  // P(at most 1 of 10) = 11/1024, at most 2: 56/1024: the second and the ninth
  assert.deepEqual(medianInterval(days(10)), { low: 2, high: 9 });
  assert.equal(medianInterval([]), null);
});
