import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { calendarDay, civilOf, dayOf, daysBetween, daysInMonth, yearOf } from './day.ts';
import { isoDate, parseIsoDate } from './iso-date.ts';

/** The independent path: JavaScript's own calendar, in UTC. */
const jsDate = (day: number): Date => new Date(day * 86_400_000);

const anyDay = fc.integer({ min: dayOfIso('0000-01-01'), max: dayOfIso('9999-12-31') });

function dayOfIso(text: string): number {
  const day = parseIsoDate(text);
  assert.notEqual(day, null, text);
  return day ?? 0;
}

test('the epoch is day 0 and days count up and down from it', () => {
  assert.equal(dayOf(1970, 1, 1), 0);
  assert.equal(dayOf(1969, 12, 31), -1);
  assert.equal(dayOf(2000, 3, 1), 11_017); // Hinnant, "chrono-Compatible Low-Level Date Algorithms"
});

test('a day and its date agree with JavaScript over all four-digit years', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const js = jsDate(day);
      const civil = civilOf(day);
      const [year, month, date] = [js.getUTCFullYear(), js.getUTCMonth() + 1, js.getUTCDate()];
      assert.deepEqual([civil >> 9, (civil >> 5) & 15, civil & 31], [year, month, date]);
      assert.equal(dayOf(year, month, date), day);
      assert.equal(calendarDay(year, month, date), day);
      assert.equal(yearOf(day), year);
      assert.equal(isoDate(day), js.toISOString().slice(0, 10));
      assert.equal(parseIsoDate(isoDate(day)), day);
    }),
    { numRuns: 5000 },
  );
});

test('every day of four centuries follows the one before', () => {
  let day = dayOf(1800, 1, 1);
  for (let year = 1800; year < 2200; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      for (let date = 1; date <= daysInMonth(year, month); date += 1) {
        if (dayOf(year, month, date) !== day) assert.fail(`${year}-${month}-${date}`);
        day += 1;
      }
    }
  }
  assert.equal(day, dayOf(2200, 1, 1));
});

test('a date that does not exist is refused', () => {
  for (const [year, month, date] of [
    [2026, 2, 29],
    [1900, 2, 29],
    [2026, 4, 31],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 1, 0],
    [2026.5, 1, 1],
    [10_000, 1, 1],
    [-1, 1, 1],
    [Number.NaN, 1, 1],
  ] as const) {
    assert.equal(calendarDay(year, month, date), null);
  }
  assert.equal(calendarDay(2024, 2, 29), dayOf(2024, 2, 29));
  assert.equal(calendarDay(2000, 2, 29), dayOf(2000, 2, 29));
});

test('an ISO date is read exactly and nothing else is', () => {
  assert.equal(parseIsoDate('2026-03-05'), 20_517); // 56 years, 14 leap days, 63 days: 20440+14+63
  for (const text of [
    '',
    '2026-3-5',
    '2026/03/05',
    '2026-03-05 ',
    ' 2026-03-05',
    '2026-02-30',
    '20260305',
    '２０２６-03-05',
    '2026-03-0x',
    '-026-03-05',
  ]) {
    assert.equal(parseIsoDate(text), null, text);
  }
});

test('years beyond four digits are written with a sign, as ISO 8601 has it', () => {
  assert.equal(isoDate(dayOf(10_000, 1, 1)), '+010000-01-01');
  assert.equal(isoDate(dayOf(-1, 12, 31)), '-000001-12-31');
});

test("the regulation's vectors: the first day is not counted", () => {
  assert.equal(daysBetween(dayOfIso('2025-07-05'), dayOfIso('2026-01-01')), 180);
  assert.equal(daysBetween(dayOfIso('2025-07-04'), dayOfIso('2026-01-01')), 181);
  assert.equal(daysBetween(dayOfIso('2026-01-01'), dayOfIso('2026-06-30')), 180);
  assert.equal(daysBetween(dayOfIso('2026-01-01'), dayOfIso('2026-07-01')), 181);
  assert.equal(daysBetween(dayOfIso('2024-02-29'), dayOfIso('2024-08-28')), 181);
});
