import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseIsoDate } from '../calendar/iso-date.ts';
import type { DatedValue, Period } from '../rules/syntax.ts';
import { letterAsks, type StatedByLetter } from './letter-asks.ts';

const day = (iso: string): number => parseIsoDate(iso) ?? assert.fail(iso);
const SOURCE = { short: 'A made-up decree', url: 'https://law.example/1' };
const period = (from: string | null, until: string | null, value: Period['value']): Period =>
  ({
    ...{ from: from === null ? null : day(from), until: until === null ? null : day(until) },
    ...{ value, unit: '', cite: SOURCE },
  }) as Period;
const rule = (country: string | null, values: Readonly<Record<string, readonly Period[]>>) => ({
  ...{ id: 'made.up', code: `${country ?? 'G'}-9`, country },
  values: Object.entries(values).map(
    ([name, periods]) => ({ id: `made.up.${name}`, periods }) as DatedValue,
  ),
});

// a synthetic law: 36 months from 1 January 2027, 24 before; 100,000 km, 10 years of parts; Kazakh and Russian
const LAW = {
  rules: [
    rule('KZ', {
      letterMonths: [period('2026-01-01', '2026-12-31', 24), period('2027-01-01', null, 36)],
      letterKilometres: [period(null, null, 100_000)],
      letterPartsYears: [period(null, null, 10)],
      letterLanguages: [period(null, null, ['kk', 'ru'])],
      days: [period(null, null, 180)],
    }),
    rule('AE', { letterMonths: [period(null, null, 60)] }),
  ],
};
const STATED = { months: 36, kilometres: 100_000, partsYears: 10, languages: ['ru', 'kk-Cyrl'] };
const kept = (given: Partial<StatedByLetter>, on = '2027-01-01') =>
  letterAsks(LAW, { country: 'KZ', day: day(on) }, { ...STATED, ...given })
    .filter((one) => !one.kept)
    .map(({ kind, least }) => (least === null ? kind : `${kind} ${least}`));

test('each thing that a text asks is held against what the letter states, at its threshold', () => {
  assert.deepEqual(kept({}), []);
  assert.deepEqual(kept({ months: 35 }), ['months 36']);
  assert.deepEqual(kept({ months: 37 }), []);
  assert.deepEqual(kept({ kilometres: 99_999 }), ['kilometres 100000']);
  assert.deepEqual(kept({ kilometres: null }), [], 'without a limit');
  assert.deepEqual(kept({ partsYears: 9 }), ['partsYears 10']);
  assert.deepEqual(kept({ languages: ['ru', 'en'] }), ['languages']);
  assert.deepEqual(kept({ languages: ['RU-ru', 'kk', 'en'] }), []);
});

test('what is asked is that of the day and of the country, with its rule and source', () => {
  assert.deepEqual(kept({ months: 24 }, '2026-12-31'), []);
  assert.deepEqual(kept({ months: 23 }, '2026-12-31'), ['months 24']);
  assert.deepEqual(kept({ months: 24 }, '2027-01-01'), ['months 36']);
  // before the first period nothing is asked of months
  assert.deepEqual(kept({ months: 1 }, '2025-12-31'), []);
  const [first] = letterAsks(LAW, { country: 'AE', day: day('2026-12-01') }, STATED);
  assert.deepEqual(first, {
    ...{ kind: 'months', least: 60, languages: [], rule: 'AE-9', from: null, kept: false },
    ...{ source: SOURCE.short, url: SOURCE.url },
  });
  assert.deepEqual(letterAsks(LAW, { country: 'RU', day: day('2026-12-01') }, STATED), []);
});
