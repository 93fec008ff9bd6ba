import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atChina, chinaDay, chinaDayOf, chinaMinute } from './china-clock.ts';

test('a day of China begins at four in the afternoon of Greenwich', () => {
  assert.equal(chinaDay('2026-11-23T15:59:59.999Z'), '2026-11-23');
  assert.equal(chinaDay('2026-11-23T16:00:00Z'), '2026-11-24');
  assert.equal(chinaMinute('2026-11-23T17:05:59Z'), '2026-11-24 01:05');
  assert.equal(chinaMinute('2026-11-24T09:05:00+08:00'), '2026-11-24 09:05');
  // a day number counts from 1 January 1970, which began in China eight hours before
  assert.equal(chinaDayOf(-28_800_001), -1);
  assert.equal(chinaDayOf(-28_800_000), 0);
});

test('midnight of a day in China is that day and no other', () => {
  assert.equal(chinaDay(atChina('2026-11-24')), '2026-11-24');
  assert.equal(chinaDay(atChina('2026-11-24', '23:59:59')), '2026-11-24');
  assert.equal(chinaDay(atChina('2026-11-24', '24:00:00')), '2026-11-25');
});
