import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dayOf } from './day.ts';
import { isoDate, parseIsoDate } from './iso-date.ts';
import { addMonths, monthsBetween } from './months.ts';

const day = (text: string): number => parseIsoDate(text) ?? assert.fail(text);
const anyDay = fc.integer({ min: dayOf(1996, 1, 1), max: dayOf(2105, 12, 31) });

test('a month later is the same day, or the last day of a shorter month', () => {
  for (const [from, months, to] of [
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-04-30', 1, '2026-05-30'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-11-24', 0, '2026-11-24'],
    ['2026-11-24', 27, '2029-02-24'],
  ] as const) {
    assert.equal(isoDate(addMonths(day(from), months)), to, `${from} ${months}`);
  }
});

test('complete months, by hand', () => {
  for (const [from, to, months] of [
    ['2026-01-15', '2026-02-14', 0],
    ['2026-01-15', '2026-02-15', 1],
    ['2026-01-31', '2026-02-27', 0],
    ['2026-01-31', '2026-02-28', 1],
    ['2026-01-31', '2026-03-30', 1],
    ['2026-01-31', '2026-03-31', 2],
    ['2024-02-29', '2025-02-28', 12],
    ['2026-05-01', '2026-05-01', 0],
    ['2026-05-01', '2026-04-30', -1],
    ['2026-05-15', '2026-04-15', -1],
    ['2026-05-15', '2026-04-14', -2],
  ] as const) {
    assert.equal(monthsBetween(day(from), day(to)), months, `${from} ${to}`);
  }
});

test('adding months agrees with JavaScript, clamped by hand', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (from, months) => {
      const js = new Date(from * 86_400_000);
      const date = js.getUTCDate();
      js.setUTCDate(1);
      js.setUTCMonth(js.getUTCMonth() + months);
      const last = new Date(Date.UTC(js.getUTCFullYear(), js.getUTCMonth() + 1, 0)).getUTCDate();
      js.setUTCDate(Math.min(date, last));
      assert.equal(addMonths(from, months), js.getTime() / 86_400_000);
    }),
    { numRuns: 2000 },
  );
});

test('months between is the largest n that does not pass the end', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (from, to) => {
      const months = monthsBetween(from, to);
      assert.ok(addMonths(from, months) <= to);
      assert.ok(addMonths(from, months + 1) > to);
    }),
    { numRuns: 5000 },
  );
});
