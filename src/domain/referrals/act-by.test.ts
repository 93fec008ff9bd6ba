import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDate, parseIsoDate } from '../calendar/iso-date.ts';
import { actBy } from './act-by.ts';
import type { LimitTerm, MoneyKind, ReferralTerms } from './referral-terms.ts';

const day = (iso: string): number => parseIsoDate(iso) ?? assert.fail(iso);
const words = { en: '', zh: '' };

/** Periods of 24, 36 and 60 months, and one without an end. */
const limit = (id: string, months: number | null): LimitTerm => ({
  ...{ id, months, from: 'told', what: words, confidence: 'verbatim', provision: words },
  ...{ remark: null, cites: [{}] as never },
});
const money = (limits: readonly string[]) => ({ office: 'tax', limits }) as const;
const TERMS: ReferralTerms = {
  offices: { tax: words, customs: words, paying: words },
  money: {
    refund: money(['error', 'penalty', 'fraud']),
    'purchase-tax': money(['fraud']),
    scrap: money(['fraud']),
    swap: money(['fraud']),
    local: money(['fraud']),
    unknown: money(['fraud']),
  },
  customs: ['false-entry'],
  limits: [
    limit('fraud', null),
    limit('penalty', 60),
    limit('error', 36),
    limit('false-entry', 24),
  ],
  grounds: [],
  neverProven: [],
  doubts: {},
};

const asked = (
  office: 'tax' | 'customs',
  told: readonly (readonly [MoneyKind, string | null])[],
  entries: readonly string[],
  today: string,
): string => {
  const found = actBy(
    TERMS,
    {
      office,
      money: told.map(([kind, on]) => ({ kind, day: on === null ? null : day(on) })),
      entries: entries.map(day),
    },
    day(today),
  );
  return found === null ? 'none' : `${isoDate(found.day)} ${found.limit.id}`;
};

test('the first period that still runs ends on the day told; the last that ended, where none runs', () => {
  const refund = [['refund', '2026-05-31']] as const;
  for (const [on, expected] of [
    ['2026-11-24', '2029-05-31 error'],
    // the day before the end, the end, and the day after it
    ['2029-05-30', '2029-05-31 error'],
    ['2029-05-31', '2029-05-31 error'],
    ['2029-06-01', '2031-05-31 penalty'],
    ['2031-05-31', '2031-05-31 penalty'],
    ['2031-06-01', '2031-05-31 penalty'],
  ] as const)
    assert.equal(asked('tax', refund, [], on), expected, on);
});

test('of several the earliest counts; a day that nobody told and a period without an end count for none', () => {
  const today = '2026-11-24';
  const two = [
    ['refund', '2026-02-28'],
    ['refund', '2024-02-29'],
  ] as const;
  // 29 February and three years is the last of a shorter February
  assert.equal(asked('tax', two, [], today), '2027-02-28 error');
  assert.equal(asked('tax', [['refund', null]], ['2026-01-01'], today), 'none');
  assert.equal(asked('tax', [['scrap', '2026-01-01']], [], today), 'none');
  assert.equal(asked('customs', two, ['2026-01-01'], today), '2028-01-01 false-entry');
  assert.equal(asked('customs', two, [], today), 'none');
});
