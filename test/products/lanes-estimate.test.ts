import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { lowerLimit, upperLimit } from '../../src/domain/statistics/binomial-limits.ts';
import { estimateLanes } from '../../src/products/lanes/estimate-lanes.ts';
import { sampleReach } from '../../src/products/lanes/sample-reach.ts';
import { sampleSize } from '../../src/products/lanes/sample-size.ts';
import {
  type StratumResult,
  stratifiedLimits,
} from '../../src/products/lanes/stratified-limits.ts';

const TAIL = 0.025;

/** n over k. */
const choose = (n: number, k: number): number => {
  if (k < 0 || k > n) return 0;
  let ways = 1;
  for (let i = 0; i < k; i += 1) ways = (ways * (n - i)) / (i + 1);
  return ways;
};

/** Probability of `found` irregular among `drawn` of `population`, of which `irregular` are. */
const hypergeometric = (
  population: number,
  irregular: number,
  drawn: number,
  found: number,
): number =>
  (choose(irregular, found) * choose(population - irregular, drawn - found)) /
  choose(population, drawn);

type Design = readonly (readonly [population: number, drawn: number])[];
type Interval = (strata: readonly StratumResult[]) => readonly [number, number];

/** All lists with one number of 0 to `most[i]` at each place. */
const listsUpTo = (most: readonly number[]): readonly (readonly number[])[] =>
  most.reduce<readonly (readonly number[])[]>(
    (lists, top) =>
      lists.flatMap((list) => Array.from({ length: top + 1 }, (_, n) => [...list, n])),
    [[]],
  );

/** The least probability with which an interval holds the truth, over all truths, by adding up every draw. */
const leastCoverage = (design: Design, interval: Interval): number => {
  const draws = listsUpTo(design.map(([, drawn]) => drawn)).map((found) => ({
    found,
    interval: interval(
      design.map(([population, drawn], at) => ({
        population,
        drawn,
        irregular: found[at] ?? 0,
        open: 0,
      })),
    ),
  }));
  let least = 1;
  for (const truth of listsUpTo(design.map(([population]) => population))) {
    const total = truth.reduce((sum, one) => sum + one, 0);
    let held = 0;
    for (const { found, interval: bounds } of draws) {
      if (total < bounds[0] || total > bounds[1]) continue;
      held += design.reduce(
        (all, [population, drawn], at) =>
          all * hypergeometric(population, truth[at] ?? 0, drawn, found[at] ?? 0),
        1,
      );
    }
    least = Math.min(least, held);
  }
  return least;
};

/** The interval that textbooks begin with: the estimate and 1.96 of its standard errors. */
const wald: Interval = (strata) => {
  let [total, variance] = [0, 0];
  for (const { population, drawn, irregular } of strata) {
    const share = irregular / drawn;
    total += population * share;
    variance += population ** 2 * (1 - drawn / population) * ((share * (1 - share)) / drawn);
  }
  const half = 1.96 * Math.sqrt(variance);
  return [total - half, total + half];
};

const DESIGNS: readonly Design[] = [
  [[40, 8]],
  [[12, 12]],
  [
    [20, 4],
    [10, 2],
  ],
  [
    [24, 3],
    [3, 1],
    [2, 2],
  ],
  [
    [16, 1],
    [9, 3],
  ],
  [
    [10, 1],
    [8, 1],
    [6, 1],
  ],
];

describe('limits', () => {
  test('Clopper and Pearson as published: none of 10, 5 of 10, 1 of 20, all', () => {
    // Upper of 0 of n is 1 − 0.025^(1/n); the others from the tables of Clopper and Pearson (1934).
    assert.ok(Math.abs(upperLimit(0, 10, TAIL) - (1 - TAIL ** 0.1)) < 1e-9);
    assert.equal(upperLimit(0, 10, TAIL).toFixed(4), '0.3085');
    assert.deepEqual(
      [lowerLimit(5, 10, TAIL), upperLimit(5, 10, TAIL)].map((limit) => limit.toFixed(4)),
      ['0.1871', '0.8129'],
    );
    assert.deepEqual(
      [lowerLimit(1, 20, TAIL), upperLimit(1, 20, TAIL)].map((limit) => limit.toFixed(4)),
      ['0.0013', '0.2487'],
    );
    assert.equal(upperLimit(7, 7, TAIL), 1);
    assert.equal(lowerLimit(0, 7, TAIL), 0);
  });

  test('hold in large samples, where terms underflow', () => {
    const limit = upperLimit(300, 15_000, TAIL);
    assert.ok(limit > 0.0222 && limit < 0.0225, `${limit}`);
  });

  for (const design of DESIGNS) {
    test(`hold with 95 % of all draws, whatever the truth: ${JSON.stringify(design)}`, () => {
      const least = leastCoverage(design, (strata) => stratifiedLimits(strata, TAIL));
      assert.ok(least >= 0.95 - 1e-9, `${least}`);
    });
  }

  test('seen failing: the textbook interval misses rare irregularity most of the time', () => {
    assert.ok(leastCoverage([[40, 8]], wald) < 0.25);
    assert.ok(leastCoverage(DESIGNS[2] ?? [], wald) < 0.25);
  });

  test('a stratum drawn whole is counted, one of which none was drawn is unknown', () => {
    const whole = { population: 9, drawn: 9, irregular: 4, open: 0 };
    assert.deepEqual(stratifiedLimits([whole], TAIL), [4, 4]);
    assert.deepEqual(
      stratifiedLimits([whole, { population: 5, drawn: 0, irregular: 0, open: 0 }], TAIL),
      [4, 9],
    );
    assert.deepEqual(stratifiedLimits([{ ...whole, open: 2 }], TAIL), [4, 6]);
    assert.deepEqual(stratifiedLimits([], TAIL), [0, 0]);
  });

  test('none of 30 out of 100: 9 could be missed with 2.5 %, 10 could not', () => {
    // 70·69…62/(100·99…92), the chance to miss nine, is 0.0343; to miss ten 0.0230.
    const none = { population: 100, drawn: 30, irregular: 0, open: 0 };
    assert.ok(hypergeometric(100, 9, 30, 0) > TAIL && hypergeometric(100, 10, 30, 0) < TAIL);
    assert.deepEqual(stratifiedLimits([none], TAIL), [0, 9]);
  });

  test('an outcome still open only widens the bounds', () => {
    const stratum = fc
      .record({
        population: fc.integer({ min: 1, max: 60 }),
        part: fc.float({ min: 0, max: 1, noNaN: true }),
        irregular: fc.nat(60),
        open: fc.nat(60),
      })
      .map(({ population, part, irregular, open }) => {
        const drawn = Math.round(population * part);
        const found = Math.min(irregular, drawn);
        return { population, drawn, irregular: found, open: Math.min(open, drawn - found) };
      });
    fc.assert(
      fc.property(fc.array(stratum, { maxLength: 5 }), fc.boolean(), (strata, worse) => {
        const closed = strata.map((one) => ({
          ...one,
          irregular: one.irregular + (worse ? one.open : 0),
          open: 0,
        }));
        const [low, high] = stratifiedLimits(strata, TAIL);
        const [closedLow, closedHigh] = stratifiedLimits(closed, TAIL);
        assert.ok(low <= closedLow && closedHigh <= high);
        const possible = strata.reduce((sum, { population }) => sum + population, 0);
        assert.ok(low >= 0 && low <= high && high <= possible);
      }),
    );
  });
});

describe('the estimate', () => {
  const strata = [
    { population: 100, drawn: 10, irregular: 1, open: 0 },
    { population: 20, drawn: 4, irregular: 2, open: 0 },
  ];

  test('each finding stands for as many as its stratum has for one drawn', () => {
    // 100·1/10 + 20·2/4 = 20 of 120; with 60 caught, 60 of 80 were.
    const estimate = estimateLanes(strata, { applications: 90, irregular: 60, open: 0 });
    assert.equal(estimate.total.value, 20);
    assert.equal(estimate.share.value, 20 / 120);
    assert.equal(estimate.detection.value, 0.75);
    assert.equal(estimate.detection.lower, 60 / (60 + estimate.total.upper));
    assert.equal(estimate.detection.upper, 60 / (60 + estimate.total.lower));
    assert.deepEqual([estimate.drawn, estimate.answered, estimate.found], [14, 14, 3]);
  });

  test('what is still open leaves no detection rate, and a stratum without answers no estimate', () => {
    const open = estimateLanes(strata, { applications: 90, irregular: 60, open: 5 });
    assert.equal(open.total.value, 20);
    assert.equal(open.detection.value, null);
    assert.equal(open.detection.upper, 65 / (65 + open.total.lower));
    const unanswered = [...strata, { population: 5, drawn: 1, irregular: 0, open: 1 }];
    const none = estimateLanes(unanswered, { applications: 0, irregular: 0, open: 0 });
    assert.equal(none.total.value, null);
    assert.ok(none.total.upper >= 20);
  });

  test('of nothing there is nothing', () => {
    const none = estimateLanes([], { applications: 0, irregular: 0, open: 0 });
    assert.deepEqual(none.share, { value: null, lower: 0, upper: 0 });
    assert.deepEqual(none.detection, { value: null, lower: 0, upper: 1 });
  });
});

describe('the size of the sample', () => {
  test('the share rounded up, no less than the least, at most all', () => {
    const sample = { share: 0.07, least: 2 };
    assert.deepEqual(
      [0, 1, 2, 20, 29, 100, 101].map((population) => sampleSize(population, sample)),
      [0, 1, 2, 2, 3, 7, 8],
    );
  });

  test('a larger sample tells more, and the whole tells all', () => {
    const reach = sampleReach([400, 300, 10], { share: 1, least: 1 });
    assert.deepEqual(
      reach.map(({ share }) => share),
      [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1],
    );
    for (const [at, one] of reach.slice(1).entries()) {
      assert.ok(one.noneFound <= (reach[at]?.noneFound ?? 0));
    }
    assert.deepEqual([reach.at(-1)?.drawn, reach.at(-1)?.noneFound], [710, 0]);
  });
});
