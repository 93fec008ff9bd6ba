import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { atEarliest } from './earliest.ts';
import { isoDate, parseIsoDate } from './iso-date.ts';
import { type HolidayYear, workingCalendarOf } from './working-calendar.ts';

const day = (text: string): number => parseIsoDate(text) ?? assert.fail(text);

const YEAR: HolidayYear = { year: 2026, holidays: ['2026-10-01'], workdays: [] };
const known = workingCalendarOf({ years: [YEAR] });
const earliest = atEarliest(known);

test('days of the calendar count as they are, days after it all', () => {
  const added = (from: string, n: number): string | null => {
    const to = earliest.addWorkingDays(day(from), n);
    return to === null ? null : isoDate(to);
  };
  // Wednesday 30 and Thursday 31 December are the last working days.
  assert.equal(added('2026-12-29', 2), '2026-12-31');
  assert.equal(added('2026-12-29', 3), '2027-01-01');
  assert.equal(added('2026-12-31', 1), '2027-01-01');
  assert.equal(added('2027-01-01', 1), '2027-01-02');
  assert.equal(added('2025-12-31', 1), null);
  const between = (from: string, to: string) => earliest.workingDaysBetween(day(from), day(to));
  assert.equal(between('2026-09-30', '2026-10-02'), 1);
  assert.equal(between('2026-12-29', '2026-12-31'), 2);
  assert.equal(between('2026-12-29', '2027-01-02'), 4);
  assert.equal(between('2027-01-02', '2027-01-05'), 3);
  assert.equal(between('2025-12-31', '2027-01-05'), null);
});

test('however the next year is arranged, no day comes earlier and no more days pass', () => {
  const first = day('2027-01-01');
  const datesOf2027 = fc.uniqueArray(
    fc.integer({ min: first, max: first + 90 }).map((one) => isoDate(one)), // not-law: days of a test
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(
      ...[datesOf2027, datesOf2027],
      fc.integer({ min: day('2026-12-01'), max: day('2027-01-20') }),
      fc.integer({ min: 1, max: 20 }),
      (holidays, workdays, from, n) => {
        const whole = workingCalendarOf({ years: [YEAR, { year: 2027, holidays, workdays }] });
        const really = whole.addWorkingDays(from, n) ?? assert.fail();
        const soonest = earliest.addWorkingDays(from, n) ?? assert.fail();
        assert.ok(soonest <= really);
        assert.ok(soonest > known.until || soonest === really, 'what is known is known');
        const [most, passed] = [earliest, whole].map((one) =>
          one.workingDaysBetween(from, from + n),
        );
        assert.ok((most ?? -1) >= (passed ?? 0));
      },
    ),
  );
});
