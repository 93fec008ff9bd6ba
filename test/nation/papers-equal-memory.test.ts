import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ALL, fewer } from '../tier.ts';
import { CrossedFigures } from './crossed-figures.ts';
import { equalInMemory } from './equal-in-memory.ts';
import { PAPER_PATTERNS, papers } from './random-papers.ts';

const R13 = 'integrity.vin-reused';
const R14 = 'integrity.certificate-of-another-vehicle';
const R22 = 'integrity.refund-without-right';
const R23 = 'integrity.subsidy-then-export';
const R28 = 'integrity.round-trip';

const upTo = (least: number, most: number) => fc.integer({ min: least, max: most });

/** Figures so small that nations of a few rows lie on either side of them. */
const figures = fc.record({
  [`${R13}.returnDays`]: upTo(2, 9),
  [`${R14}.keystrokes`]: upTo(0, 3),
  [`${R14}.shortestNumber`]: upTo(4, 9),
  [`${R14}.placeholderVins`]: upTo(1, 4),
  [`${R14}.leastNumbers`]: upTo(1, 6),
  [`${R22}.leastClaims`]: upTo(1, 6),
  [`${R22}.paperDigits`]: upTo(4, 8),
  [`${R22}.placeholderVins`]: upTo(1, 4),
  [`${R22}.placeholderRows`]: upTo(1, 4),
  [`${R22}.entryDigits`]: upTo(17, 18),
  [`${R22}.itemDigitsLeast`]: upTo(2, 3),
  [`${R22}.itemDigitsMost`]: upTo(2, 3),
  [`${R23}.placeholderRows`]: upTo(1, 4),
  [`${R28}.renewalDays`]: upTo(1, 9),
});

/** `returnDays` is looked at where vehicles come back (`paper-figures-equal-memory.test.ts`). */
const CROSSED = [
  `${R14}.shortestNumber`,
  `${R14}.placeholderVins`,
  `${R22}.leastClaims`,
  `${R22}.paperDigits`,
  `${R22}.placeholderVins`,
  `${R23}.placeholderRows`,
];

test('the patterns of small random nations are those found in memory, under any law', async () => {
  const told: Record<string, number> = {};
  const laws = fc.oneof(fc.constant({}), figures);
  await fc.assert(
    fc.asyncProperty(papers, laws, async (feeds, law) => {
      const found = await equalInMemory(law, feeds, ...PAPER_PATTERNS);
      for (const name of PAPER_PATTERNS)
        told[name] = (told[name] ?? 0) + Object.keys(found[name] ?? {}).length;
    }),
    { numRuns: fewer(80), seed: 14 },
  );
  for (const name of PAPER_PATTERNS)
    assert.ok((told[name] ?? 0) >= (ALL ? 1 : 0), `${name}: ${told[name]}`);
  const crossed = new CrossedFigures(CROSSED, PAPER_PATTERNS);
  // what hangs by a figure is looked for in memory alone
  for (const [feeds, law] of fc.sample(fc.tuple(papers, laws), { numRuns: 400, seed: 14 }))
    crossed.look(law, feeds);
  crossed.assertAll();
});
