import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { share } from '../tier.ts';
import { inCorners } from './corners.ts';
import { CrossedFigures } from './crossed-figures.ts';
import { equalInMemory } from './equal-in-memory.ts';
import { FILING_PATTERNS, FIRST, filings } from './random-filings.ts';

const R02 = 'integrity.filed-on-day-181';
const R12 = 'integrity.diverted';

const upTo = (least: number, most: number) => fc.integer({ min: least, max: most });

/** Figures so small that nations of a few rows lie on either side of them. */
const figures = fc.record({
  [`${R02}.batch`]: upTo(1, 2),
  [`${R02}.days`]: upTo(1, 4),
  [`${R02}.drivenKmADay`]: upTo(19, 20),
  [`${R12}.invoicingApplicants`]: upTo(1, 2),
  [`${R12}.invoicingDestinations`]: upTo(1, 2),
  [`${R12}.invoicingTimes`]: upTo(1, 2),
  [`${R12}.resaleMonths`]: upTo(11, 12),
  'cn.648.letter-required.days': upTo(178, 184),
  'cn.648.pending-before-2026.implementedOn': upTo(FIRST, FIRST + 5),
  'integrity.letter-reused.contentRows': upTo(1, 3),
  'integrity.one-day-owner.days': upTo(0, 4),
  'integrity.outlets-elsewhere.servedPercent': fc.constantFrom(33, 49, 50, 66),
  'integrity.certificate-of-another-vehicle.keystrokes': upTo(0, 2),
});

const CROSSED = [
  `${R02}.days`,
  `${R12}.invoicingApplicants`,
  'cn.648.letter-required.days',
  'integrity.letter-reused.contentRows',
  'integrity.one-day-owner.days',
  'integrity.outlets-elsewhere.servedPercent',
];

/** What licences, letters, entries and invoices are known by. */
const KEYS = [
  'application',
  'applicant',
  'number',
  'licence',
  'letter',
  'owner',
  'buyer',
  'seller',
];
const nations = inCorners(filings, KEYS, 4);

test('the patterns of filings and letters are those found in memory, under any law', async () => {
  const told: Record<string, number> = {};
  const crossed = new CrossedFigures(CROSSED, FILING_PATTERNS);
  await fc.assert(
    fc.asyncProperty(nations, figures, async (feeds, law) => {
      const found = await equalInMemory(law, feeds, ...FILING_PATTERNS);
      for (const name of FILING_PATTERNS)
        told[name] = (told[name] ?? 0) + Object.keys(found[name] ?? {}).length;
      crossed.look(law, feeds);
    }),
    { numRuns: share(30), seed: 15 },
  );
  for (const name of FILING_PATTERNS)
    assert.ok((told[name] ?? 0) >= share(3), `${name}: ${told[name]}`);
  crossed.assertAll();
});
