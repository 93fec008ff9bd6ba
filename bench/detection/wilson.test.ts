import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wilson } from './wilson.ts';

test("Wilson's interval as published: 81 of 263, and the ends", () => {
  // Newcombe 1998, Table I, method 3: 0.2553 to 0.3662
  const { low, high } = wilson(81, 263);
  assert.equal(low.toFixed(4), '0.2553');
  assert.equal(high.toFixed(4), '0.3662');
  assert.equal(wilson(0, 10).low, 0);
  assert.equal(wilson(10, 10).high.toFixed(4), '1.0000');
  assert.ok(Number.isNaN(wilson(0, 0).share));
});
