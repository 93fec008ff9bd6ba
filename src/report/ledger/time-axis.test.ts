import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf } from '../../domain/calendar/day.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { axisMarks } from './time-axis.ts';

test('marks are firsts of months at an even step', () => {
  const marks = axisMarks(dayOf(2026, 1, 20), dayOf(2026, 9, 1), 5);
  assert.deepEqual(marks.map(isoDate), ['2026-03-01', '2026-05-01', '2026-07-01', '2026-09-01']);
});

test('a long range is marked in years, a range within a month not at all', () => {
  const years = axisMarks(dayOf(2015, 6, 1), dayOf(2026, 6, 1), 6);
  assert.deepEqual(years.map(isoDate), [
    '2016-01-01',
    '2018-01-01',
    '2020-01-01',
    '2022-01-01',
    '2024-01-01',
    '2026-01-01',
  ]);
  assert.deepEqual(axisMarks(dayOf(2026, 3, 2), dayOf(2026, 3, 20), 4), []);
});
