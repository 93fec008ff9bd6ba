import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partsOfRows, rowsThatFit } from './parts-of-rows.ts';

test('licence rows are dealt into one part or an even number of parts that hold so many at most', () => {
  const most = 1_300_000;
  assert.equal(partsOfRows(0, most), 1);
  assert.equal(partsOfRows(100_000, most), 1);
  assert.equal(partsOfRows(100_001, most), 2);
  assert.equal(partsOfRows(2_600_000, most), 2);
  // three would do, of which two are answered side by side and then one alone
  assert.equal(partsOfRows(2_600_001, most), 4);
  assert.equal(partsOfRows(5_037_938, most), 4);
  assert.equal(partsOfRows(5_200_001, most), 6);
  assert.equal(partsOfRows(400, 400), 1);
  assert.equal(partsOfRows(401, 400), 2);
});

test('a part has as many licence rows as fit in the memory that is given', () => {
  const GB = 1e9;
  assert.equal(rowsThatFit(0.6 * GB), 10_000);
  assert.equal(rowsThatFit(0.9 * GB), 10_000);
  // one of 125,000 did not fit in 1.2 GB
  assert.equal(rowsThatFit(1.2 * GB), 95_238);
  assert.equal(rowsThatFit(2 * GB), 349_206);
  assert.equal(rowsThatFit(5 * GB), 1_300_000);
  assert.equal(rowsThatFit(500 * GB), 1_300_000);
});
