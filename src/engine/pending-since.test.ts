import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { LAW } from '../../test/published-law.ts';
import { pendingSince } from '../domain/assess/pending-since.ts';
import { isoDate, parseIsoDate } from '../domain/calendar/iso-date.ts';
import { loadCalendar } from './reference.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const { ruleSet } = LAW;
const calendar = loadCalendar(join(ROOT, 'reference'));

/** The first day on which an application is certainly pending, and where another is possibly so, both. */
const since = (today: string): string | null => {
  const first = pendingSince(ruleSet, calendar, parseIsoDate(today) ?? 0);
  if (first === null) return null;
  const certain = isoDate(first.certain);
  return first.possible === first.certain ? certain : `${certain}, ${isoDate(first.possible)}`;
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

test('of days after the calendar it is not known which are working days', () => {
  // the last day of the calendar is Thursday 31 December 2026; that it is a working day is known
  assert.equal(since('2026-12-31'), '2026-12-28');
  // Friday: should it be worked, since Tuesday three working days have passed, else since Monday
  assert.equal(since('2027-01-01'), '2026-12-29, 2026-12-28');
  assert.equal(since('2027-01-04'), '2027-01-01, 2026-12-28');
  assert.equal(since('2045-06-10'), '2045-06-07, 2026-12-28');
});

test('nothing is pending before the rule', () => {
  assert.equal(since('2024-02-29'), null);
});
