import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { FeedRow } from './feed-tables.ts';
import { lawValue, patternsUnder } from './pattern-fixtures.ts';
import { plainUnplated, type UnplatedLimits } from './plain-unplated.ts';

const vin = fc
  .tuple(fc.constantFrom('LZZ', 'LZZ', 'LVV'), fc.integer({ min: 0, max: 40 }))
  .map(([code, at]) => `${code}AAAAA0${at % 9 === 0 ? 'P' : 'T'}B${String(at).padStart(6, '0')}`);
const seller = fc.constantFrom('91440101AAAAAAAAA4', '91510101AAAAAAAAA5', null);
const holder = fc.constantFrom('FIRM', '91510101AAAAAAAAA5', 'P2', null);
const sold = fc.constantFrom('2025-03-10', '2025-03-28', '2025-04-02', '2025-05-06', null);
const rows = (row: Record<string, fc.Arbitrary<FeedRow[string]>>, maxLength: number) =>
  fc.array(fc.record(row), { maxLength, size: 'max' });

const nation = fc.record({
  insurance: rows({ vin, startsOn: sold, holder }, 30),
  invoice: rows(
    { vin, issuedOn: sold, kind: fc.constantFrom('ordinary', 'used', null), seller, buyer: holder },
    30,
  ),
  certificate: fc
    .tuple(
      fc.constantFrom('2025-10-01', '2025-08-20'),
      rows({ vin, registeredOn: sold, province: fc.constantFrom('44', '51', null) }, 20),
    )
    .map(([registeredOn, some]) => [...some, { vin: 'LAST', registeredOn, province: '44' }]),
  factory: rows({ vin, maker: fc.constantFrom('Aurora', 'Borealis', null) }, 10),
  sales: rows(
    {
      maker: fc.constantFrom('Aurora', 'Borealis'),
      province: fc.constantFrom('44', '51'),
      month: fc.constantFrom('2025-03', '2025-04'),
      kind: fc.constantFrom('insured', 'retail', 'wholesale'),
      reported: fc.constantFrom(1, 7, 30),
    },
    10,
  ),
  licence: rows({ vin }, 2),
  declaration: rows({ vin }, 2),
});

const limits = fc.record({
  vehicles: fc.integer({ min: 5, max: 9 }),
  percent: fc.constantFrom(10, 40, 70),
  times: fc.integer({ min: 1, max: 3 }),
  soldPercent: fc.constantFrom(150, 900),
});

const replaced = (given: UnplatedLimits): Record<string, number> =>
  Object.fromEntries(
    Object.entries(given).map(([name, value]) => [`integrity.insured-not-plated.${name}`, value]),
  );

/** Vehicles insured by as many persons, in two months; a few invoices. */
const byPersons = fc
  .tuple(nation, rows({ vin, startsOn: fc.constantFrom('2025-03-28', '2025-04-02') }, 40))
  .map(([feeds, some]) => ({
    ...feeds,
    insurance: some.map((row, at) => ({ ...row, holder: `P${at}` })),
    invoice: feeds.invoice.slice(0, 5),
    certificate: feeds.certificate.slice(-12),
  }));

const settleDays = lawValue('integrity.insured-not-plated.settleDays');

/** Holds random nations against the plain implementation; how many vehicles were told in which cell. */
const heldAgainstPlain = async (nations: typeof nation): Promise<ReadonlyMap<string, number>> => {
  const told = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(nations, limits, async (feeds, some) => {
      const given = { ...some, settleDays };
      const found = await patternsUnder(replaced(given), feeds, 'insuredNotPlated');
      const vehicles = found['insuredNotPlated'] ?? [];
      const inSql = Object.fromEntries(vehicles.map((row) => [row.vin, row.facts]));
      assert.deepEqual(inSql, plainUnplated(feeds, given));
      for (const { evidence } of vehicles) {
        const cell = String(evidence['cell']);
        told.set(cell, (told.get(cell) ?? 0) + 1);
      }
    }),
    { numRuns: 50, seed: 18 },
  );
  return told;
};

test('the vehicles never plated are those that nested loops find', async () => {
  const told = await heldAgainstPlain(nation);
  const all = [...told.values()].reduce((sum, vehicles) => sum + vehicles, 0);
  assert.ok(
    told.has('seller and month') && told.has('holder') && all >= 50,
    JSON.stringify([...told]),
  );
});

test('those of which neither an invoice nor a province is told too', async () => {
  const told = await heldAgainstPlain(byPersons);
  assert.ok((told.get('maker and month') ?? 0) >= 100, JSON.stringify([...told]));
});
