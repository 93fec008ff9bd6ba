import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LAW } from '../../../test/published-law.ts';
import { parseIsoDate } from '../calendar/iso-date.ts';
import { compileRuleSet } from '../rules/evaluate/compile-rule-set.ts';
import { letterNeed } from './letter-needed.ts';

const law = compileRuleSet(LAW.ruleSet);
const day = (text: string | null): number | null =>
  text === null ? null : (parseIsoDate(text) ?? assert.fail(text));

test('whether a letter is needed, by the cases of G01 and G02', () => {
  for (const [registeredOn, pendingExportOn, appliedOn, need] of [
    ['2025-07-05', '2026-01-01', '2026-01-01', 'needed'],
    ['2025-07-04', '2026-01-01', '2026-01-01', 'not-needed'],
    ['2025-07-04', '2025-12-20', '2025-12-31', 'not-needed'],
    ['2025-11-25', '2025-12-28', '2026-02-10', 'exempt'],
    ['2026-06-05', '2025-12-28', '2026-07-05', 'needed'],
    [null, '2026-06-30', '2026-07-07', 'unknown'],
    ['2026-06-11', '2026-06-30', null, 'unknown'],
  ] as const) {
    const days = {
      registeredOn: day(registeredOn),
      pendingExportOn: day(pendingExportOn),
      appliedOn: day(appliedOn),
    };
    assert.equal(letterNeed(law, days), need, `${registeredOn} ${pendingExportOn} ${appliedOn}`);
  }
});
