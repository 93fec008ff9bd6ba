import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseIsoDate } from '../../domain/calendar/iso-date.ts';
import { workingDaysIn } from './working-days.ts';

const REFERENCE = join(import.meta.dirname, '..', '..', '..', 'reference');

const count = (from: string, until: string): number | null =>
  workingDaysIn(REFERENCE, parseIsoDate(from) ?? 0, parseIsoDate(until) ?? 0);

test('both ends are counted, weekends are not', () => {
  // Monday 9 to Sunday 15 March 2026
  assert.equal(count('2026-03-09', '2026-03-15'), 5);
  assert.equal(count('2026-03-09', '2026-03-09'), 1);
});

test('holidays are left out, and the weekends worked instead are counted', () => {
  // National Day 2025: off from 1 to 8 October; Sunday 28 September and Saturday 11 October are worked
  assert.equal(count('2025-09-28', '2025-10-11'), 6);
  assert.equal(count('2025-10-01', '2025-10-09'), 1);
});

test('no working day among them, or years whose holidays nobody knows, is no number', () => {
  assert.equal(count('2025-10-01', '2025-10-08'), null);
  assert.equal(count('1990-03-05', '1990-03-09'), null);
});
