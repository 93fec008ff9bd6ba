import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partsSideBySide, sideBySide } from './side-by-side.ts';

const GB = 1e9;

test('tasks run side by side as far as tasks, threads and memory go, and one always does', () => {
  assert.equal(sideBySide(200, GB / 4, { threads: 2, memory: 5 * GB }), 2);
  assert.equal(sideBySide(200, GB / 4, { threads: 16, memory: 5 * GB }), 16);
  assert.equal(sideBySide(200, GB / 4, { threads: 64, memory: 5 * GB }), 20);
  assert.equal(sideBySide(3, GB / 4, { threads: 64, memory: 5 * GB }), 3);
  assert.equal(sideBySide(3, GB, { threads: 8, memory: GB / 10 }), 1);
  assert.equal(sideBySide(0, GB, { threads: 8, memory: GB }), 1);
});

test('parts are answered side by side where that keeps more than half of the threads at work', () => {
  const rows = 1_300_000;
  // two of 2.3 GB each fit, of three threads two are more than half
  assert.equal(partsSideBySide(4, rows, { threads: 2, memory: 5 * GB }), 2);
  assert.equal(partsSideBySide(4, rows, { threads: 3, memory: 5 * GB }), 2);
  assert.equal(partsSideBySide(4, rows, { threads: 4, memory: 5 * GB }), 1);
  assert.equal(partsSideBySide(4, rows, { threads: 4, memory: 8 * GB }), 3);
  assert.equal(partsSideBySide(4, rows, { threads: 7, memory: 64 * GB }), 4);
  assert.equal(partsSideBySide(4, rows, { threads: 8, memory: 64 * GB }), 1);
  assert.equal(partsSideBySide(16, rows, { threads: 16, memory: 64 * GB }), 16);
  // small parts leave memory for as many as there are threads; one part is answered on all threads
  assert.equal(partsSideBySide(4, 1000, { threads: 2, memory: GB / 10 }), 2);
  assert.equal(partsSideBySide(1, 1000, { threads: 2, memory: GB }), 1);
  assert.equal(partsSideBySide(4, 0, { threads: 2, memory: GB }), 2);
});
