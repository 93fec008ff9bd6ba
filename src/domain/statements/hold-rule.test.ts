import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LAW } from '../../../test/published-law.ts';
import { parseIsoDate } from '../calendar/iso-date.ts';
import { compileRuleSet } from '../rules/evaluate/compile-rule-set.ts';
import { type Held, type HeldFacts, holdRule } from './hold-rule.ts';

const { entry } = compileRuleSet(LAW.ruleSet);
const RULES = [...entry.values()].flat();

const BYD: HeldFacts = {
  ...{ vin: 'LGXCE4CB2TZZZ0901', modelYear: 2026, registeredOn: null, condition: 'used' },
  brands: ['BYD', 'Denza'],
};

const held = (code: string, facts: Partial<HeldFacts>, on = '2026-11-30'): Held | null => {
  const rule = RULES.find((one) => one.rule.code === code) ?? assert.fail(code);
  const day = (iso: string) => parseIsoDate(iso) ?? assert.fail(iso);
  return holdRule(rule, { ...BYD, ...facts }, day(on));
};

const registered = (iso: string) => ({ registeredOn: parseIsoDate(iso) });

test('younger than three years: by the year code, for every day on which it may have been made', () => {
  const concerns = { held: 'concerns', by: ['age'] };
  const may = { held: 'may', by: [] };
  assert.deepEqual(held('KZ-5', {}), concerns);
  // of model year 2025 the earliest day is 1 January 2024: three years are over on 1 January 2027
  assert.deepEqual(held('KZ-5', { modelYear: 2025 }), concerns);
  assert.deepEqual(held('KZ-5', { modelYear: 2025 }, '2026-12-31'), concerns);
  assert.deepEqual(held('KZ-5', { modelYear: 2025 }, '2027-01-01'), may);
  // of 2024 it may be either
  assert.deepEqual(held('KZ-5', { modelYear: 2024 }), may);
  // not made after its first registration: three years and a day, three years to the day, a day less
  for (const [day, expected] of [
    ['2023-11-29', null],
    ['2023-11-30', null],
    ['2023-12-01', may],
  ] as const)
    assert.deepEqual(held('KZ-5', { modelYear: 2023, ...registered(day) }), expected, day);
  assert.equal(held('KZ-5', { modelYear: 2022 }), null);
  // nothing tells when it was made
  assert.deepEqual(held('KZ-5', { modelYear: null }), may);
  // registered before it can have been made: somebody's error, which tells no age
  assert.deepEqual(held('KZ-5', registered('2024-12-31')), may);
});

test('what bars it: a used car of China to Mexico, while the decree is known to hold', () => {
  assert.deepEqual(held('MX-1', {}), { held: 'bars', by: ['condition', 'vin'] });
  // what follows its last day nobody knows
  assert.deepEqual(held('MX-1', {}, '2026-12-01'), { held: 'concerns', by: ['condition'] });
  assert.equal(held('MX-1', { condition: 'new' }), null);
  assert.deepEqual(held('MX-1', { condition: null }), { held: 'may', by: [] });
  assert.equal(held('MX-1', { vin: '3GXCE4CB2TZZZ0901' }), null);
});

test('what the facts exclude, or meet, is not held', () => {
  // older than ten years
  assert.equal(held('AE-1', {}), null);
  assert.deepEqual(held('AE-1', { modelYear: 2014 }), { held: 'concerns', by: ['age'] });
  // of another brand; of the brand itself the model is not told
  assert.equal(held('AE-7', {}), null);
  assert.deepEqual(held('AE-7', { brands: ['Volkswagen'] }), { held: 'may', by: [] });
  assert.deepEqual(held('AE-7', { brands: [] }), { held: 'may', by: [] });
});
