import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseIsoDate } from './iso-date.ts';
import { type HolidaysFile, workingCalendarOf } from './working-calendar.ts';

const day = (text: string): number => parseIsoDate(text) ?? assert.fail(text);

const file: HolidaysFile = JSON.parse(
  readFileSync(new URL('../../../reference/holidays.json', import.meta.url), 'utf8'),
);
const calendar = workingCalendarOf(file);

test('holidays, weekends and weekends worked instead', () => {
  // State Council notice on the holidays of 2026: National Day 1-7 October, worked 20 September
  // and 10 October; Spring Festival 15-23 February, worked 14 and 28 February.
  for (const [date, working] of [
    ['2026-09-30', true],
    ['2026-10-01', false],
    ['2026-10-07', false],
    ['2026-10-08', true],
    ['2026-10-10', true],
    ['2026-10-11', false],
    ['2026-09-20', true],
    ['2026-02-14', true],
    ['2026-02-15', false],
    ['2026-02-23', false],
    ['2026-02-24', true],
    ['2026-11-21', false],
    ['2026-11-24', true],
  ] as const) {
    assert.equal(calendar.isWorkingDay(day(date)), working, date);
  }
});

test('three working days over National Day 2026 end on 10 October', () => {
  // Applied 30 September: 8 (Thu), 9 (Fri), 10 (Sat, worked).
  assert.equal(calendar.addWorkingDays(day('2026-09-30'), 3), day('2026-10-10'));
  assert.equal(calendar.addWorkingDays(day('2026-10-03'), 1), day('2026-10-08'));
  assert.equal(calendar.addWorkingDays(day('2026-10-08'), -1), day('2026-09-30'));
  assert.equal(calendar.addWorkingDays(day('2026-10-03'), 0), day('2026-10-03'));
  assert.equal(calendar.workingDaysBetween(day('2026-09-30'), day('2026-10-10')), 3);
  assert.equal(calendar.workingDaysBetween(day('2026-10-10'), day('2026-09-30')), -3);
});

test('outside the years covered nothing is known', () => {
  assert.equal(calendar.until, day('2026-12-31'));
  assert.equal(calendar.isWorkingDay(day('2027-01-04')), null);
  assert.equal(calendar.isWorkingDay(day('2003-12-31')), null);
  assert.equal(calendar.addWorkingDays(day('2026-12-30'), 1), day('2026-12-31'));
  assert.equal(calendar.addWorkingDays(day('2026-12-30'), 2), null);
  assert.equal(calendar.addWorkingDays(day('2027-01-04'), 0), null);
  assert.equal(calendar.addWorkingDays(calendar.from, -1), null);
  assert.equal(calendar.workingDaysBetween(day('2026-12-30'), day('2027-01-04')), null);
});

test('adding working days agrees with walking day by day', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: day('2010-01-01'), max: day('2026-06-01') }),
      fc.integer({ min: -40, max: 40 }),
      (from, n) => {
        let at = from;
        for (let left = Math.abs(n); left > 0; ) {
          at += Math.sign(n);
          if (calendar.isWorkingDay(at)) left -= 1;
        }
        assert.equal(calendar.addWorkingDays(from, n), at);
        if (n >= 0) assert.equal(calendar.workingDaysBetween(from, at), n);
      },
    ),
  );
});

test('a broken holiday file is refused', () => {
  assert.throws(() => workingCalendarOf({ years: [] }), /follow one another/);
  const year = (number: number) => ({ year: number, holidays: [], workdays: [] });
  assert.throws(() => workingCalendarOf({ years: [year(2024), year(2026)] }), /follow one another/);
  assert.throws(
    () => workingCalendarOf({ years: [{ ...year(2024), holidays: ['2024-02-30'] }] }),
    /no ISO date/,
  );
});
