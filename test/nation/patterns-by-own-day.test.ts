import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { share } from '../tier.ts';
import type { Replaced } from './dated-law.ts';
import { equalInMemory } from './equal-in-memory.ts';
import type { Feeds } from './feed-tables.ts';
import { FILING_PATTERNS, FIRST, filings } from './random-filings.ts';
import { PAPER_PATTERNS, papers } from './random-papers.ts';
import { rightVin } from './right-vin.ts';

const RETURN_DAYS = 'integrity.vin-reused.returnDays';

test('a vehicle is judged by the law of the day on which it was applied for', async () => {
  // two exits ten days apart: two journeys until May, one corrected entry from June on
  const law: Replaced = { [RETURN_DAYS]: [5, '2026-06-01', 40] };
  const [before, on, after, both, none] = [1, 2, 3, 4, 5].map(rightVin);
  const vins = [before, on, after, both, none] as const;
  const found = await equalInMemory(
    law,
    {
      licence: [
        { vin: before ?? null, application: 'S1', appliedOn: '2026-05-31' },
        { vin: on ?? null, application: 'S2', appliedOn: '2026-06-01' },
        { vin: after ?? null, application: 'S3', appliedOn: '2026-06-02' },
        { vin: both ?? null, application: 'S4', appliedOn: '2026-05-31' },
        { vin: both ?? null, application: 'S5', appliedOn: '2026-06-01' },
      ],
      declaration: vins.flatMap((vin) => [
        { vin: vin ?? null, number: 'D1001', exitedOn: '2026-04-01' },
        { vin: vin ?? null, number: 'D2002', exitedOn: '2026-04-11' },
      ]),
    },
    'severalExits',
  );
  const exits = Object.entries(found['severalExits'] ?? {}).map(([key, { facts }]) => [
    key,
    facts['pattern.exits'],
  ]);
  assert.deepEqual(Object.fromEntries(exits), {
    [`${before}`]: 2,
    [`${on}`]: 1,
    [`${after}`]: 1,
    // of two applications on either side each has its own
    [`${both} 4`]: 2,
    [`${both} 5`]: 1,
    // nobody applied for it: the day of the answer, 2026-07-10
    [`${none}`]: 1,
  });
});

/** Each of some vehicles applied for on either side of a day, and a nation beside them. */
const appliedTwice = (feeds: Feeds, before: string, after: string): Feeds => ({
  ...feeds,
  licence: [
    ...(feeds.licence ?? []),
    ...['LZZAAAAA4TA000001', 'LZZAAAAA6TA000002', 'LVVBBBBB0TB777777'].flatMap((vin) => [
      { vin, application: 'S8', appliedOn: before },
      { vin, application: 'S9', appliedOn: after },
    ]),
  ],
});

test('a law of two periods gives the same in SQL and in memory', async () => {
  const dated: Replaced = {
    'cn.648.letter-required.days': [178, '2026-05-09', 183],
    'integrity.filed-on-day-181.batch': [1, '2026-05-10', 3],
    'integrity.one-day-owner.days': [0, '2025-11-11', 4],
    'integrity.letter-reused.contentRows': [1, '2026-05-09', 3],
    'integrity.diverted.resaleMonths': [6, '2025-11-11', 12],
    'cn.648.pending-before-2026.implementedOn': [FIRST + 1, '2025-11-11', FIRST + 4],
  };
  let split = 0;
  await fc.assert(
    fc.asyncProperty(filings, async (nation) => {
      const feeds = appliedTwice(nation, '2026-05-08', '2026-05-09');
      const found = await equalInMemory(dated, feeds, ...FILING_PATTERNS);
      split += Object.keys(found['letterReused'] ?? {}).filter((key) => key.includes(' ')).length;
    }),
    { numRuns: share(12), seed: 15 },
  );
  const papersLaw: Replaced = {
    [RETURN_DAYS]: [2, '2025-11-29', 9],
    'integrity.certificate-of-another-vehicle.keystrokes': [0, '2025-11-29', 2],
    'integrity.refund-without-right.placeholderVins': [1, '2025-11-20', 200],
    'integrity.subsidy-then-export.placeholderRows': [2, '2025-11-29', 50],
  };
  await fc.assert(
    fc.asyncProperty(papers, async (nation) => {
      const feeds = appliedTwice(nation, '2025-11-28', '2025-11-29');
      const found = await equalInMemory(papersLaw, feeds, ...PAPER_PATTERNS);
      const keys = Object.values(found).flatMap((told) => Object.keys(told));
      split += keys.filter((key) => key.includes(' ')).length;
    }),
    { numRuns: share(12), seed: 14 },
  );
  assert.ok(split > share(5) - 1, `${split}`);
});
