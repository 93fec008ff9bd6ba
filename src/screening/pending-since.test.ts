import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { pendingSince } from '../domain/assess/pending-since.ts';
import { isoDate, parseIsoDate } from '../domain/calendar/iso-date.ts';
import { loadLaw } from './load-law.ts';
import { loadCalendar } from './reference.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const { ruleSet } = loadLaw(join(ROOT, 'law'));
const calendar = loadCalendar(join(ROOT, 'reference'));

const since = (today: string): string | null => {
  const first = pendingSince(ruleSet, calendar, parseIsoDate(today) ?? 0);
  return first === null ? null : isoDate(first);
};

test('an application is pending for the three working days in which a licence is issued', () => {
  // D04; Wednesday: Monday, Tuesday and the day itself have passed since Friday
  assert.equal(since('2026-11-25'), '2026-11-20');
  assert.equal(since('2026-11-26'), '2026-11-23');
  // Sunday: Thursday and Friday have passed since Wednesday, three days since Tuesday
  assert.equal(since('2026-11-22'), '2026-11-17');
  // 1 to 7 October and 25 to 27 September are off: since the 24th the 28th, 29th and 30th have passed
  assert.equal(since('2026-10-05'), '2026-09-24');
});

test('days are counted where no working days are known, and nothing is pending before the rule', () => {
  assert.equal(since('2045-06-10'), '2045-06-07');
  assert.equal(since('2024-02-29'), null);
});
