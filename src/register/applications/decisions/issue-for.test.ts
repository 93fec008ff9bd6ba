import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDate, parseIsoDate } from '../../../domain/calendar/iso-date.ts';
import { lastDayOf } from './issue-for.ts';

// six months, and not beyond December of the year of issue
const numbers = Object.assign((name: string) => (name.endsWith('.validMonths') ? 6 : 12), {
  least: () => 0,
  most: () => 0,
});

const lastDay = (iso: string): string =>
  isoDate(lastDayOf({ numbers }, parseIsoDate(iso) ?? Number.NaN));

test('a licence holds six months, its first day included, and not beyond the year', () => {
  assert.equal(lastDay('2026-03-02'), '2026-09-01');
  assert.equal(lastDay('2026-06-30'), '2026-12-29');
  assert.equal(lastDay('2026-07-01'), '2026-12-31');
  assert.equal(lastDay('2026-07-02'), '2026-12-31');
  assert.equal(lastDay('2026-12-31'), '2026-12-31');
});
