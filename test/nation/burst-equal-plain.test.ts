import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isoDate } from '../../src/domain/calendar/iso-date.ts';
import { lawValue, patternsOf } from './pattern-fixtures.ts';
import { plainBurst } from './plain-burst.ts';

/** 1 March 2025. */
const MARCH = 20_148;
const rule = (name: string): number => lawValue(`integrity.month-end-burst.${name}`);

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 3 });
/** The last days of March and of April, and days before them. */
const someDay = fc.constantFrom(3, 12, 25, 26, 28, 30, 30, 30, 40, 58, 60).map((at) => MARCH + at);
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
});

const party = fc.record({
  id: fc.constantFrom('O1', 'O2', 'D1', 'D2'),
  kind: fc.constantFrom('company', 'company', 'dealer', 'maker', null),
  phone: fc.constantFrom('T1', null),
  name: fc.constantFrom('宏达[厦门]有限公司', '长风有限公司', null),
  controller: fc.constantFrom('D1', 'D2', '长风 有限公司', null),
  since: fc.constantFrom('2024-12-01', '2019-01-01', null),
});

const nation = fc.record({
  cars: fc.array(car, { minLength: 25, maxLength: 60 }),
  parties: fc.array(party, { maxLength: 5 }),
  sold: fc.boolean(),
  insured: fc.boolean(),
});

const after = (on: number, days: number | null): string | null =>
  days === null ? null : isoDate(on + days);

test('the bursts of small random nations are those that nested loops find', async () => {
  let told = 0;
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
      };
      const found = await patternsOf(feeds, 'monthEndBurst');
      const inSql = Object.fromEntries(
        (found['monthEndBurst'] ?? []).map(({ vin, facts }) => [vin, facts]),
      );
      const plain = plainBurst(feeds, {
        lastDays: rule('lastDays'),
        vehicles: rule('vehicles'),
        keptDays: rule('keptDays'),
        firmDays: rule('firmDays'),
        firstSaleDays: lawValue('integrity.dates-out-of-order.firstSaleDays'),
      });
      assert.deepEqual(inSql, plain);
      told += Object.keys(inSql).length;
    }),
    { numRuns: 60, seed: 16 },
  );
  assert.ok(told >= 50, String(told));
});
