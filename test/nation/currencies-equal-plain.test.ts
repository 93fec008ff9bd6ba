import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { share } from '../tier.ts';
import { numbersUnder } from './dated-law.ts';
import { flaggedBy, patternsOf, patternsUnder } from './pattern-fixtures.ts';
import { plainCurrencies } from './plain-currencies.ts';

const LIKE = 'integrity.two-currencies.likeVehicles';
const VINS = Array.from({ length: 8 }, (_, at) => `LZZAAAAA0TB00000${at}`);
const pick = <T extends string | number | null>(...values: readonly T[]) =>
  fc.constantFrom(...values);
const some = <T>(told: fc.Arbitrary<T>) => fc.option(told, { freq: 9 });
const someDay = some(pick('2026-01-05', '2026-03-31', '2026-04-01', '2026-05-20'));
const currency = some(pick('USD', 'EUR', 'CNY'));

const nation = fc.record({
  licence: fc.array(
    fc.record({
      vin: some(pick(...VINS)),
      number: pick('L1', 'L2', null),
      unitPrice: some(pick(100, 110, 137, 200, 0)),
      currency,
      appliedOn: someDay,
    }),
    { minLength: 8, maxLength: 14, size: 'max' },
  ),
  declaration: fc.array(
    fc.record({
      vin: pick(...VINS),
      value: some(pick(100, 119, 137, 700)),
      currency,
      licence: pick('L1', null, null, null),
      declaredOn: someDay,
    }),
    { minLength: 5, maxLength: 9, size: 'max' },
  ),
  invoice: fc.array(
    fc.record({
      vin: pick(...VINS),
      price: some(pick(700, 731, 833, 0)),
      issuedOn: some(pick('2026-01-01', '2026-01-05', '2026-03-31', '2026-04-02')),
    }),
    { minLength: 8, maxLength: 14, size: 'max' },
  ),
});

test('values in two currencies are held against each other as nested loops do', async () => {
  let told = 0;
  await fc.assert(
    fc.asyncProperty(nation, fc.integer({ min: 1, max: 3 }), async (feeds, like) => {
      const law = { [LIKE]: like };
      const found = (await patternsUnder(law, feeds, 'twoCurrencies'))['twoCurrencies'] ?? [];
      const inSql = Object.fromEntries(found.map(({ row, facts }) => [String(row), facts]));
      assert.deepEqual(inSql, plainCurrencies(feeds, numbersUnder(law)));
      told += found.length;
    }),
    { numRuns: share(80), seed: 42 },
  );
  assert.ok(told > share(20), `${told}`);
});

test("a figure that keeps its number and changes its currency is told by the feeds' own ratio", async () => {
  // twenty cars in dollars at a seventh of what was paid, and twenty in euros at an eighth
  const many = ['USD', 'EUR'].flatMap((one, by) =>
    Array.from({ length: 20 }, (_, at) => ({
      vin: `LZZAAAAA${by}TA0000${String(at).padStart(2, '0')}`,
      price: 7_000_000 + at * 70_000,
      currency: one,
      unitPrice: (7_000_000 + at * 70_000) / (one === 'USD' ? 7 : 8),
    })),
  );
  /** Whether the first car, licensed at so many dollars, is asked about when its entry tells this. */
  const isAsked = async (value: number, other: string, from = 0) => {
    const told = many.slice(from);
    const [first] = told;
    const appliedOn = '2026-06-10';
    const found = await patternsOf(
      {
        licence: told.map(({ vin, currency, unitPrice }) => ({
          ...{ vin, currency, unitPrice, appliedOn },
        })),
        invoice: told.map(({ vin, price }) => ({ vin, price, issuedOn: '2026-06-01' })),
        declaration: [{ vin: first?.vin ?? '', value, currency: other, declaredOn: '2026-06-20' }],
      },
      'twoCurrencies',
    );
    return flaggedBy('R42', found, { 'declaration.value': 1 }).length === 1;
  };
  // 10,000.00 dollars are 8,750.00 euros and 70,000.00 yuan
  assert.equal(await isAsked(875_000, 'EUR'), false);
  assert.equal(await isAsked(1_050_000, 'EUR'), false);
  assert.equal(await isAsked(1_059_000, 'EUR'), true);
  assert.equal(await isAsked(700_000, 'EUR'), false);
  assert.equal(await isAsked(691_000, 'EUR'), true);
  assert.equal(await isAsked(7_000_000, 'CNY'), false);
  assert.equal(await isAsked(1_000_000, 'CNY'), true);
  // nobody tells what a pound is, and nineteen cars do not tell what a dollar is
  assert.equal(await isAsked(1_000_000, 'GBP'), false);
  assert.equal(await isAsked(1_000_000, 'CNY', 1), false);
});
