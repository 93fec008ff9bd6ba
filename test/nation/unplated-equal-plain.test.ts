import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { share } from '../tier.ts';
import { numbersUnder, type Replaced } from './dated-law.ts';
import type { FeedRow, Feeds } from './feed-tables.ts';
import { idleValues } from './idle-values.ts';
import { patternsUnder } from './pattern-fixtures.ts';
import { plainUnplated } from './plain-unplated.ts';
import { randomLaw } from './random-law.ts';

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

/** Many of them are what some cell comes to: a part of its vehicles, reported sales, days until the last plates. */
const laws = fc.oneof(
  { weight: 1, arbitrary: fc.constant<Replaced>({}) },
  {
    weight: 9,
    arbitrary: randomLaw(
      {
        [`${RULE}.vehicles`]: [2, 3, 4, 5, 6, 7],
        [`${RULE}.percent`]: [33, 40, 50, 60, 66, 75, 80, 100],
        // none: the usual is not asked, and the percent alone decides
        [`${RULE}.times`]: [0, 1, 2],
        [`${RULE}.soldPercent`]: [100, 116, 140, 175, 233, 350, 500, 700, 1000, 1500, 3000],
        [`${RULE}.settleDays`]: [60, 106, 140, 148, 182, 187],
        [`${RULE}.toldVehicles`]: [2, 3, 4, 5],
        [`${RULE}.mostUsualPercent`]: [10, 30, 50, 70, 80, 90],
        [`${RULE}.newYears`]: [1, 5],
      },
      ['2025-03-11', '2025-03-28', '2025-03-31', '2025-04-01'],
    ),
  },
);

type Plated = 'never' | 'at once' | 'late';

/** Vehicles of few sellers and holders, most of them never plated: each stands in several cells, one of them large. */
const carsOf = (...plated: readonly Plated[]) =>
  fc
    .tuple(
      nation,
      fc.array(
        fc.record({
          vin,
          on: sold,
          seller: fc.constantFrom('91440101AAAAAAAAA4', '91510101AAAAAAAAA5', '91440101AAAAAAAAA6'),
          holder: fc.constantFrom('FIRM', 'FIRM', 'P2', 'P3'),
          plated: fc.constantFrom(...plated),
          told: fc.constantFrom('invoice', 'invoice', 'insurance'),
        }),
        { minLength: 25, maxLength: 45, size: 'max' },
      ),
    )
    .map(([feeds, cars]) => ({
      ...feeds,
      insurance: cars
        .filter(({ told, plated }) => told === 'insurance' || plated === 'late')
        .map((car) => ({ vin: car.vin, startsOn: car.on, holder: car.holder })),
      invoice: cars
        .filter(({ told, plated }) => told === 'invoice' || plated === 'late')
        .map((car) => ({
          vin: car.vin,
          issuedOn: car.on,
          kind: 'ordinary',
          seller: car.seller,
          buyer: car.holder,
        })),
      certificate: [
        ...cars
          .filter(({ plated }) => plated !== 'never')
          .map((car) => ({
            vin: car.vin,
            registeredOn: car.plated === 'late' ? '2025-07-20' : car.on,
            province: '44',
          })),
        ...feeds.certificate.slice(-4),
      ],
    }));

const byCars = carsOf('never', 'never', 'at once');
/** Some of them plated months later. */
const lateCars = carsOf('never', 'never', 'late', 'at once');

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
const heldAgainstPlain = async (
  nations: fc.Arbitrary<Feeds>,
): Promise<ReadonlyMap<string, number>> => {
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
        if (evidence['platedLate'] !== 0) told.set('late', (told.get('late') ?? 0) + 1);
      }
    }),
    { numRuns: share(40), seed: 18 },
  );
  return told;
};

test('the vehicles never plated are those that nested loops find', async () => {
  const told = await heldAgainstPlain(nation);
  const all = [...told.values()].reduce((sum, vehicles) => sum + vehicles, 0);
  assert.ok(
    told.has('seller and month') && told.has('holder') && all >= share(50),
    JSON.stringify([...told]),
  );
});

test('those that stand in several cells too', async () => {
  const told = await heldAgainstPlain(byCars);
  const all = [...told.values()].reduce((sum, vehicles) => sum + vehicles, 0);
  assert.ok(all >= share(100), JSON.stringify([...told]));
});

test('those of a seller and month that were plated months later are counted with them', async () => {
  const told = await heldAgainstPlain(lateCars);
  assert.ok((told.get('late') ?? 0) >= share(100), JSON.stringify([...told]));
});

test('those of which neither an invoice nor a province is told too', async () => {
  const told = await heldAgainstPlain(byPersons);
  assert.ok((told.get('maker and month') ?? 0) >= share(100), JSON.stringify([...told]));
});

test('each value of the law decides in some of these nations', () => {
  const cases = [nation, byCars, byPersons].flatMap((nations) =>
    fc.sample(fc.tuple<[Feeds, Replaced]>(nations, laws), { numRuns: 120, seed: 18 }),
  );
  const names = [
    'vehicles',
    'percent',
    'times',
    'soldPercent',
    'settleDays',
    'toldVehicles',
    'mostUsualPercent',
    'newYears',
  ].map((name) => `${RULE}.${name}`);
  assert.deepEqual(idleValues(names, cases, plainUnplated), []);
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
