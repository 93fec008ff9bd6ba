import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { numbersUnder, type Replaced } from './dated-law.ts';
import type { FeedRow } from './feed-tables.ts';
import { patternsUnder } from './pattern-fixtures.ts';
import { plainUnplated } from './plain-unplated.ts';

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

const RULE = 'integrity.insured-not-plated';

/** Small enough that many cells are told, flagged or not. */
const SMALL = {
  [`${RULE}.vehicles`]: 6,
  [`${RULE}.percent`]: 40,
  [`${RULE}.times`]: 2,
  [`${RULE}.soldPercent`]: 150,
};

/** The same and all the others, changing within a month, at its end and behind it; some within the days of sale. */
const changing = (from: string): Replaced => ({
  [`${RULE}.vehicles`]: [6, from, 5],
  [`${RULE}.percent`]: [40, from, 70],
  [`${RULE}.times`]: [2, from, 1],
  [`${RULE}.soldPercent`]: [150, from, 900],
  [`${RULE}.settleDays`]: [60, from, 190],
  [`${RULE}.toldVehicles`]: [3, from, 5],
  [`${RULE}.mostUsualPercent`]: [15, from, 60],
  [`${RULE}.newYears`]: [1, from, 5],
});

const laws = fc.oneof(
  fc.constantFrom<Replaced>({}, SMALL, { ...SMALL, [`${RULE}.vehicles`]: 9 }),
  fc.constantFrom('2025-03-11', '2025-03-28', '2025-03-31', '2025-04-01').map(changing),
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

/** Holds random nations against the plain implementation; how many vehicles were told in which cell. */
const heldAgainstPlain = async (nations: typeof nation): Promise<ReadonlyMap<string, number>> => {
  const told = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(nations, laws, async (feeds, law) => {
      const found = await patternsUnder(law, feeds, 'insuredNotPlated');
      const vehicles = found['insuredNotPlated'] ?? [];
      const inSql = Object.fromEntries(vehicles.map((row) => [row.vin, row.facts]));
      assert.deepEqual(inSql, plainUnplated(feeds, numbersUnder(law)));
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

test(
  'a cell counts by the law of the end of its month: the day before, the day, the day after it ' +
    'changes',
  async () => {
    const feeds = {
      insurance: Array.from({ length: 6 }, (_, at) => ({
        vin: `LZZAAAAA0TB00000${at}`,
        startsOn: '2025-03-10',
        holder: `P${at}`,
      })),
      certificate: [
        { vin: 'LZZAAAAA0TB000009', registeredOn: '2025-03-20', province: '44' },
        { vin: 'LAST', registeredOn: '2025-10-01', province: '44' },
      ],
    };
    /** How many are told when a cell of six is told until the day before, and from then on one of seven. */
    const told = async (from: string): Promise<number> => {
      const law = { [`${RULE}.toldVehicles`]: [6, from, 7] } as Replaced;
      return ((await patternsUnder(law, feeds, 'insuredNotPlated'))['insuredNotPlated'] ?? [])
        .length;
    };
    assert.equal(await told('2025-03-30'), 0);
    assert.equal(await told('2025-03-31'), 0, 'the last day of March is of the new law');
    assert.equal(await told('2025-04-01'), 6, 'the last day of March is of the old law');
  },
);
