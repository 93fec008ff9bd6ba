import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ALL, share } from '../tier.ts';
import { CrossedFigures } from './crossed-figures.ts';
import { equalInMemory } from './equal-in-memory.ts';
import type { FeedRow } from './feed-tables.ts';
import { flaggedBy, patternsOf } from './pattern-fixtures.ts';

const RULE = 'integrity.copied-price';
const pick = (...values: readonly (string | number | null)[]) => fc.constantFrom(...values);

const nation = fc.record({
  licence: fc
    .array(
      fc.record({
        application: pick('S1', 'S1', 'S1', 'S1', 'S2', null),
        applicant: pick('X1', 'X1', 'X1', 'X1', 'X1', 'X2', null),
        brand: pick('Chery', '奇瑞', null),
        model: pick('QQ 3', 'qq3', 'eQ1', 'eQ1', 'Tiggo', null),
        currency: pick('USD', 'USD', 'USD', 'CNY', null),
        unitPrice: pick(
          1_234_500,
          1_234_500,
          1_234_600,
          1_240_600,
          1_240_700,
          1_250_000,
          900_000,
          0,
          null,
        ),
        appliedOn: pick('2026-06-10', null),
      }),
      { minLength: 6, maxLength: 24, size: 'max' },
    )
    .map((rows) =>
      rows.map((row, at) => ({ ...row, vin: `LZZAAAAA0TB0000${String(at).padStart(2, '0')}` })),
    ),
});

const figures = fc.record({
  [`${RULE}.vehicles`]: fc.integer({ min: 2, max: 4 }),
  [`${RULE}.models`]: fc.integer({ min: 1, max: 3 }),
  [`${RULE}.withinPerMille`]: fc.integer({ min: 0, max: 9 }),
  [`${RULE}.roundTo`]: fc.constantFrom(500, 100, 45),
});

type Nation = typeof nation extends fc.Arbitrary<infer One> ? One : never;

/** How many vehicles the greatest application prices in one currency. */
const mostPriced = ({ licence }: Nation): number => {
  const priced = licence.filter(
    ({ application, model, currency, unitPrice }) =>
      application !== null && model !== null && currency !== null && Number(unitPrice) > 0,
  );
  const keys = Map.groupBy(priced, (row) => `${row.application} ${row.applicant} ${row.currency}`);
  return Math.max(1, ...[...keys.values()].map(({ length }) => length));
};

/** Nations with a law by whose percent so many of the greatest application are enough, or just not. */
const asked = fc
  .tuple(nation, figures, fc.integer({ min: 2, max: 5 }), fc.integer({ min: 0, max: 1 }))
  .map(([feeds, law, enough, more]) => {
    const percent = Math.floor((enough * 100) / mostPriced(feeds)) + more;
    return [feeds, { ...law, [`${RULE}.percent`]: Math.min(100, percent) }] as const;
  });

test('applications with copied prices are picked in SQL as they are decided over all rows', async () => {
  let told = 0;
  const crossed = new CrossedFigures(
    ['vehicles', 'models', 'withinPerMille', 'roundTo', 'percent'].map((one) => `${RULE}.${one}`),
    ['copiedPrice'],
  );
  await fc.assert(
    fc.asyncProperty(asked, async ([feeds, law]) => {
      const found = await equalInMemory(law, feeds, 'copiedPrice');
      told += Object.keys(found['copiedPrice'] ?? {}).length;
      crossed.look(law, feeds);
    }),
    { numRuns: share(80), seed: 41 },
  );
  assert.ok(told >= (ALL ? 40 : 5), `${told}`);
  crossed.assertAll();
});

test('one price on several models is asked about', async () => {
  const vins = Array.from(
    { length: 60 },
    (_, at) => `LZZAAAAA0TB0000${String(at).padStart(2, '0')}`,
  );
  const licence = { application: 'S1', applicant: 'X1', brand: 'Chery', currency: 'USD' };
  const MODELS = ['QQ3', 'eQ1', 'Tiggo'];
  /** How many of vehicles at these prices are asked about, the models in turn. */
  const askedOf = async (prices: readonly number[], more: (at: number) => FeedRow = () => ({})) => {
    const rows = prices.map((unitPrice, at) => ({
      ...{ ...licence, vin: vins[at] ?? '', model: MODELS[at % 3] ?? '', unitPrice },
      ...more(at),
    }));
    const found = await patternsOf({ licence: rows }, 'copiedPrice');
    return flaggedBy('R41', found, { 'licence.unitPrice': 1 }).length;
  };
  const times = (count: number, price: number) => Array.from({ length: count }, () => price);
  // 12,345.00, and half a percent above it: 12,406.72
  assert.equal(await askedOf(times(5, 1_234_500)), 5);
  assert.equal(await askedOf(times(4, 1_234_500)), 0);
  assert.equal(await askedOf([...times(4, 1_234_500), 1_240_672]), 5);
  assert.equal(await askedOf([...times(4, 1_234_500), 1_240_673]), 0);
  // prices in steps of a half thousand meet
  assert.equal(await askedOf(times(9, 1_250_000)), 0);
  assert.equal(await askedOf(times(9, 1_250_001)), 9);
  assert.equal(await askedOf([...times(5, 1_234_500), ...times(5, 1_250_000)]), 5);
  // a lot of one model, and of two
  assert.equal(await askedOf(times(9, 1_234_500), () => ({ model: 'QQ3' })), 0);
  assert.equal(await askedOf(times(9, 1_234_500), (at) => ({ model: MODELS[at % 2] ?? '' })), 0);
  assert.equal(await askedOf(times(9, 1_234_500), (at) => ({ model: at < 8 ? 'QQ3' : 'q q3' })), 0);
  // in two applications, and in two currencies
  assert.equal(await askedOf(times(8, 1_234_500), (at) => ({ application: `S${at % 2}` })), 0);
  assert.equal(
    await askedOf(times(8, 1_234_500), (at) => ({ currency: at % 2 === 0 ? 'USD' : 'EUR' })),
    0,
  );
  // five of fifty, and of fifty-one: the others a hundredth apart
  const others = (count: number) =>
    Array.from({ length: count }, (_, at) => Math.round(2_000_001 * 1.01 ** at));
  assert.equal(await askedOf([...times(5, 1_234_500), ...others(45)]), 5);
  assert.equal(await askedOf([...times(5, 1_234_500), ...others(46)]), 0);
});
