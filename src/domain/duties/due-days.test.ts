import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LAW } from '../../../test/published-law.ts';
import { isoDate, parseIsoDate } from '../calendar/iso-date.ts';
import { deregistrationDue, exitDue } from './due-days.ts';

const day = (text: string): number => parseIsoDate(text) ?? assert.fail(text);
const iso = (of: number | null): string | null => (of === null ? null : isoDate(of));

test('a vehicle is deregistered two calendar months after its exit, at a month’s end by its last day', () => {
  for (const [exited, due] of [
    ['2026-03-15', '2026-05-15'],
    ['2025-12-31', '2026-02-28'],
    ['2027-12-31', '2028-02-29'],
    ['2026-12-30', '2027-02-28'],
    ['2026-07-31', '2026-09-30'],
    ['2026-04-30', '2026-06-30'],
    // before the Provisions were in force
    ['2022-04-30', null],
  ] as const) {
    assert.equal(iso(deregistrationDue(LAW.ruleSet, day(exited))), due, exited);
  }
});

test('a vehicle leaves by the last day of its plate, else sixty days after the endorsement', () => {
  const due = (pendingExportOn: string | null, tempPlateUntil: string | null): string | null =>
    iso(
      exitDue(LAW.ruleSet, {
        pendingExportOn: pendingExportOn === null ? null : day(pendingExportOn),
        tempPlateUntil: tempPlateUntil === null ? null : day(tempPlateUntil),
      }),
    );
  // the cases of D01: 2026-03-01 and 60 days are 2026-04-30
  assert.equal(due('2026-03-01', null), '2026-04-30');
  assert.equal(due('2026-03-01', '2026-03-31'), '2026-03-31');
  assert.equal(due('2026-02-15', '2026-06-30'), '2026-06-30');
  assert.equal(due(null, '2026-03-31'), '2026-03-31');
  assert.equal(due('2022-04-30', null), null);
  assert.equal(due(null, null), null);
});
