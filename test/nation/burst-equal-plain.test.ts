import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isoDate } from '../../src/domain/calendar/iso-date.ts';
import { lawValue, patternsUnder } from './pattern-fixtures.ts';
import { plainBurst } from './plain-burst.ts';

/** 1 March 2025. */
const MARCH = 20_148;
const NAMES = [
  'lastDays',
  'vehicles',
  'keptDays',
  'firmDays',
  'otherEnds',
  'quarterDays',
  'branches',
  'branchParties',
  'readDays',
  'readVehicles',
] as const;

/** The law's values, and smaller ones under which companies that share something are often many enough. */
const STANDING = Object.fromEntries(
  NAMES.map((name) => [name, lawValue(`integrity.month-end-burst.${name}`)]),
) as Record<(typeof NAMES)[number], number>;
const SMALL = {
  ...STANDING,
  vehicles: 4,
  branches: 2,
  branchParties: 4,
  otherEnds: 1,
  readVehicles: 2,
};

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 3 });
/** The last days of February, March, April and June, and days before them. */
const someDay = fc
  .constantFrom(-2, 3, 12, 25, 26, 28, 29, 30, 30, 30, 30, 40, 58, 60, 121)
  .map((at) => MARCH + at);
/** The first is told by code and by name; a second name is borne by two. */
const owner = fc.constantFrom('O1', 'O1', '宏达(厦门) 有限公司', 'O2', '长风有限公司', null);

const car = fc.record({
  on: someDay,
  owner,
  kind: fc.constantFrom('company', 'company', 'company', 'dealer', null),
  province: fc.constantFrom('44', '44', '51', null),
  transferred: maybe(fc.constantFrom(10, 400)),
  buyer: owner,
  seller: fc.constantFrom('D1', 'O1', '宏达 厦门有限公司', null),
  saleKind: fc.constantFrom('ordinary', 'used', null),
  holder: owner,
  applied: fc.constantFrom(null, null, 200, 500),
  readAfter: fc.constantFrom(null, 10, 29, 30, 90, 199, 300),
  km: fc.constantFrom(0, 90, 900, 9000, null),
});

const party = fc.record({
  id: fc.constantFrom('O1', 'O2', 'D1', 'D2'),
  kind: fc.constantFrom('company', 'company', 'dealer', 'maker', 'person', null),
  phone: fc.constantFrom('T1', 'T1', '无', null),
  address: fc.constantFrom('A1', 'A1', 'A1', 'A2', null),
  name: fc.constantFrom('宏达[厦门]有限公司', '长风有限公司', null),
  controller: fc.constantFrom('D1', 'D2', '长风 有限公司', null, null, null),
  since: fc.constantFrom('2024-12-01', '2019-01-01', null),
});

const nation = fc.record({
  cars: fc.array(car, { minLength: 25, maxLength: 60 }),
  parties: fc.array(party, { maxLength: 7 }),
  sold: fc.boolean(),
  insured: fc.boolean(),
});

const after = (on: number, days: number | null): string | null =>
  days === null ? null : isoDate(on + days);

test('the bursts of small random nations are those that nested loops find', async () => {
  const shared = new Set<string>();
  const told = { standing: 0, small: 0, driven: 0 };
  await fc.assert(
    fc.asyncProperty(nation, async ({ cars, parties, sold, insured }) => {
      const all = cars.map((one, at) => ({
        ...one,
        vin: `LZZAAAAA0TB${String(at).padStart(6, '0')}`,
      }));
      const feeds = {
        certificate: all.map((one) => ({
          vin: one.vin,
          registeredOn: isoDate(one.on),
          owner: one.owner,
          ownerKind: one.kind,
          province: one.province,
          lastTransferOn: after(one.on, one.transferred),
        })),
        invoice: all
          .filter(() => sold)
          .map(({ vin, seller, buyer, saleKind, on }, at) => ({
            vin,
            seller,
            buyer,
            kind: saleKind,
            // some of them long after, and some on the last day that may be a first sale's
            issuedOn: isoDate(on + (at % 7 === 0 ? 61 : at % 7 === 1 ? 60 : 2)),
          })),
        insurance: all
          .filter(() => insured)
          .map(({ vin, holder, on }, at) => ({ vin, holder, startsOn: isoDate(on - (at % 12)) })),
        licence: all
          .filter(({ applied }) => applied !== null)
          .map(({ vin, on, applied }) => ({ vin, appliedOn: after(on, applied) })),
        party: parties,
        reading: all
          .filter((_, at) => at % 3 > 0)
          .map(({ vin, on, readAfter, km }) => ({ vin, on: after(on, readAfter), km })),
        inspection: all
          .filter((_, at) => at % 3 === 0)
          .map(({ vin, on, readAfter, km }) => ({
            vin,
            on: after(on, readAfter),
            odometerKm: km,
          })),
      };
      for (const law of [STANDING, SMALL]) {
        const values = Object.entries(law).map(([name, value]) => [
          `integrity.month-end-burst.${name}`,
          value,
        ]);
        const found = await patternsUnder(Object.fromEntries(values), feeds, 'monthEndBurst');
        const inSql = Object.fromEntries(
          (found['monthEndBurst'] ?? []).map(({ vin, facts }) => [vin, facts]),
        );
        const firstSaleDays = lawValue('integrity.dates-out-of-order.firstSaleDays');
        assert.deepEqual(inSql, plainBurst(feeds, { ...law, firstSaleDays }));
        told[law === SMALL ? 'small' : 'standing'] += Object.keys(inSql).length;
        told.driven += Object.values(inSql).filter(
          (facts) => facts['pattern.burstKmADay'] !== null,
        ).length;
        for (const { evidence } of found['monthEndBurst'] ?? []) {
          if ('shared' in evidence) shared.add(String(evidence['shared']));
        }
      }
    }),
    { numRuns: 60, seed: 16 },
  );
  assert.ok(told.standing >= 20 && told.small >= 50 && told.driven >= 50, JSON.stringify(told));
  assert.deepEqual([...shared].sort(), ['address', 'controller', 'phone']);
});
