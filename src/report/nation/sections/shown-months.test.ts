import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GroupTotal } from '../../../domain/nation/nation-summary.ts';
import { shownMonths } from './shown-months.ts';

const month = (key: string, vehicles: number): GroupTotal => ({
  key,
  name: null,
  vehicles,
  blocked: 0,
  undetermined: 0,
  elevated: 0,
  high: 0,
});

const keys = (months: readonly GroupTotal[]): readonly string[] =>
  shownMonths(months, '2026-11-24').map(({ key }) => key);

test('months after the day of the answer are not drawn, unless there are no others', () => {
  const [october, later] = [month('2026-10', 5), month('2062-01', 1)];
  assert.deepEqual(keys([october, later]), ['2026-10']);
  assert.deepEqual(keys([later]), ['2062-01']);
});

test('a slip far back does not press the others together', () => {
  const years = Array.from({ length: 10 }, (_, year) =>
    Array.from({ length: 12 }, (_, at) =>
      month(`${2016 + year}-${String(at + 1).padStart(2, '0')}`, year === 0 || year >= 8 ? 3 : 0),
    ),
  ).flat();
  const shown = keys(years);
  assert.deepEqual([shown[0], shown.at(-1), shown.length], ['2024-01', '2025-12', 24]);
});

test('no application, no month', () => {
  assert.deepEqual(keys([]), []);
  assert.deepEqual(keys([month('2026-10', 0)]), []);
});
