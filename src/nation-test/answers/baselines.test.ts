import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCsv } from '../csv.ts';
import { type Baseline, baselineAnswers } from './baselines.ts';

/*
 * A: applied for on its 180th day. B: on its 181st. C: the day of registration is blank; its invoice is also D’s, which
 * two applications name. E stands in an entry alone.
 */
const FEEDS: Readonly<Record<string, string>> = {
  licence: `vin,application,registeredOn,appliedOn
VA,1,2026-01-10,2026-07-09
VB,2,2026-01-10,2026-07-10
VC,3,,2026-07-10
VD,4,2025-01-10,2026-02-10
VD,5,2025-01-10,2026-07-10
`,
  certificate: `vin,number
VA,100
VA,100
VB,101
VC,
`,
  invoice: `vin,number
VC,900
VD,900
`,
};

const answered = (baseline: Baseline): readonly string[] =>
  baselineAnswers(baseline, {
    feed: (account) => readCsv(FEEDS[account] ?? ''),
    asked: ['VA', 'VB', 'VC', 'VD', 'VE'],
    days: 180, // not-law: the window that the test asks by
  }).map(({ flagged }) => flagged);

test('the age filter flags up to the last day of the window; without a day it does not know', () => {
  assert.deepEqual(answered('age-filter'), ['yes', 'no', 'unknown', 'no', 'unknown']);
});

test('duplicates flags a number on two vehicles and two applications, not a row told twice', () => {
  assert.deepEqual(answered('duplicates'), ['no', 'no', 'yes', 'yes', 'unknown']);
});

test('both flags what either flags, and is clear only where both are', () => {
  assert.deepEqual(answered('both'), ['yes', 'no', 'yes', 'yes', 'unknown']);
});
