import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { greatCircleKm } from '../../src/domain/places/great-circle.ts';
import type { Database } from '../../src/nation/database.ts';
import { citiesByMarket } from '../../src/products/service/cities.ts';
import { nextOutlets } from '../../src/products/service/next-outlets.ts';
import type { ServiceCell } from '../../src/report/service/service-model.ts';
import { share } from '../tier.ts';
import { answerOf, openTestDatabase, type SmallNation, testReference } from './service-nation.ts';
import { plainCells } from './service-plain.ts';

const CITIES = [
  { country: 'KZ', name: 'A', lon: 70, lat: 50, population: 900_000 },
  { country: 'KZ', name: 'B', lon: 71, lat: 50.3, population: 350_000 },
  { country: 'KZ', name: 'C', lon: 76, lat: 43, population: 70_000 },
  { country: 'DE', name: 'D', lon: 10, lat: 53, population: 600_000 },
  { country: 'FR', name: 'F', lon: 2, lat: 48, population: 500_000 },
];
const reference = testReference(CITIES);
let database: Database;
before(async () => {
  database = await openTestDatabase();
});
after(() => {
  database.close();
  rmSync(reference, { recursive: true, force: true });
});

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 4 });
const vin = fc.integer({ min: 0, max: 12 }).map((n) => `VIN${n}`);
const maker = fc.constantFrom('alpha', 'beta', '甲汽车有限公司', '丙汽车有限公司');
const country = fc.constantFrom('KZ', 'DE', 'FR', 'EU', 'GE');
const day = fc.constantFrom(
  '2024-03-01',
  '2025-06-29',
  '2025-06-30',
  '2025-12-31',
  '2026-06-30',
  '2026-07-01',
);

/** Small nations; days of arrivals and applications differ, so that no tie is to be broken. */
const nations: fc.Arbitrary<SmallNation> = fc.record({
  declarations: fc.array(fc.record({ vin, exit: maybe(day), to: maybe(country) }), {
    maxLength: 20,
  }),
  arrivals: fc.uniqueArray(
    fc.record({ vin, country: fc.oneof(country, fc.constant('CN')), on: day }),
    {
      maxLength: 6,
      selector: ({ vin: one, on }) => `${one} ${on}`,
    },
  ),
  factories: fc.array(fc.record({ vin, maker: maybe(maker) }), { maxLength: 14 }),
  applications: fc.uniqueArray(fc.record({ vin, to: maybe(country), on: day }), {
    maxLength: 8,
    selector: ({ vin: one, on }) => `${one} ${on}`,
  }),
  outlets: fc.array(
    fc.record({
      maker: maybe(maker),
      country: maybe(country),
      provider: maybe(fc.constantFrom('p', 'q')),
      address: maybe(fc.constantFrom('1', '2')),
      position: maybe(fc.constantFrom('70 50', '71 51', '76.5 43.2', '9 52')),
      grey: maybe(fc.constantFrom('yes', 'no', 'not-stated')),
      attested: maybe(day),
    }),
    { maxLength: 9 },
  ),
  missing: fc.constantFrom([], [], ['outlet'] as const),
});

const nameOf = ({ country: c, maker: m, year }: Pick<ServiceCell, 'country' | 'maker' | 'year'>) =>
  JSON.stringify([c, m, year]);

/** Whether an outlet's rows of the same day tell different positions: then any of them may be drawn. */
const ambiguous = ({ outlets }: SmallNation): boolean =>
  outlets.some((a) =>
    outlets.some(
      (b) =>
        a !== b &&
        a.attested === b.attested &&
        a.position !== b.position &&
        a.provider === b.provider &&
        a.address === b.address,
    ),
  ) ||
  new Set(outlets.map(({ attested, position }) => `${attested} ${position}`)).size <
    new Set(outlets.map((row) => JSON.stringify(row))).size;

test('every cell is what nested loops over the accounts count', async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(nations, async (nation) => {
      fc.pre(!ambiguous(nation));
      const { cells } = await answerOf(database, reference, nation);
      const found = new Map(
        cells
          .filter((cell) => cell.country !== null && cell.maker !== null && cell.year !== null)
          .filter(({ vehicles }) => vehicles > 0)
          .map((cell) => [nameOf(cell), cell]),
      );
      const plain = plainCells(nation, CITIES, 100);
      compared += plain.length;
      assert.equal(found.size, plain.length);
      for (const expected of plain) {
        const cell = found.get(nameOf(expected));
        assert.ok(cell !== undefined);
        assert.deepEqual(
          {
            country: cell.country,
            maker: cell.maker,
            year: cell.year,
            vehicles: cell.vehicles,
            outlets: cell.outlets,
            stale: cell.outletsStale,
            alone: cell.alone,
            unknown: cell.unknown,
          },
          expected,
        );
      }
    }),
    { numRuns: share(120) },
  );
  assert.ok(compared > share(100), `${compared} cells compared`);
});

const SUMMED = ['vehicles', 'alone', 'unknown'] as const;
const OUTLETS = ['outletsGrey', 'outletsStale', 'outletsPlaced'] as const;

test('totals add up over countries, makers and years', async () => {
  await fc.assert(
    fc.asyncProperty(nations, async (nation) => {
      const { cells } = await answerOf(database, reference, nation);
      for (const total of cells) {
        for (const side of ['country', 'maker', 'year'] as const) {
          if (total[side] !== null) continue;
          const parts = cells.filter(
            (cell) =>
              cell[side] !== null &&
              (['country', 'maker', 'year'] as const).every(
                (other) => other === side || cell[other] === total[other],
              ),
          );
          const measures = side === 'year' ? SUMMED : [...SUMMED, ...OUTLETS];
          if (parts.length === 0) assert.equal(total.vehicles, 0);
          for (const measure of measures) {
            const sum = parts.reduce((all, cell) => all + cell[measure], 0);
            if (parts.length > 0) assert.equal(sum, total[measure], `${measure} over ${side}`);
          }
          if (side !== 'year' && total.outlets !== null) {
            assert.equal(
              parts.reduce((all, cell) => all + (cell.outlets ?? 0), 0),
              total.outlets,
            );
          }
        }
        assert.ok(total.alone >= 0 && total.alone <= 100 * (total.vehicles - total.unknown));
      }
    }),
    { numRuns: share(60) },
  );
});

test('no city would serve much more than the first proposed, and all together not more than are left alone', () => {
  const city = fc.record({
    country: fc.constant('KZ'),
    name: fc.string({ minLength: 1, maxLength: 3 }),
    lon: fc.double({ min: 60, max: 66, noNaN: true }),
    lat: fc.double({ min: 45, max: 50, noNaN: true }),
    population: fc.integer({ min: 50_000, max: 3_000_000 }),
  });
  fc.assert(
    fc.property(
      fc.array(city, { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 1, max: 5000 }),
      (cities, vehicles) => {
        const pair = {
          country: 'KZ',
          maker: 'm',
          state: 'none',
          share: 0,
          outlets: [],
          vehicles,
        } as const;
        const next = nextOutlets([pair], citiesByMarket(cities, {}), 100);
        const all = cities.reduce((sum, { population }) => sum + population, 0);
        const gains = cities.map((a) =>
          cities
            .filter((b) => greatCircleKm([a.lon, a.lat], [b.lon, b.lat]) <= 100)
            .reduce((sum, { population }) => sum + population, 0),
        );
        const best = (100 * vehicles * Math.max(...gains)) / all;
        const first = next[0]?.served ?? 0;
        assert.ok(first <= best + 1 && first >= 0.95 * best - 1, `${first} of ${best}`);
        const total = next.reduce((sum, { served }) => sum + served, 0);
        assert.ok(total <= 100 * vehicles + next.length);
      },
    ),
    { numRuns: share(200) },
  );
});
