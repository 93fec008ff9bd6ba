import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isoDate } from '../../src/domain/calendar/iso-date.ts';
import { share } from '../tier.ts';
import { CrossedFigures } from './crossed-figures.ts';
import { equalInMemory } from './equal-in-memory.ts';
import { rightVin } from './right-vin.ts';

/* Odometers of one application and policies of one vehicle, in SQL and in memory. */

const FIRST = 20_400;
const R37 = 'integrity.same-odometer';
const R46 = 'integrity.policy-cancelled';
const PATTERNS = ['sameOdometer', 'policyCancelled'];

const vin = fc.option(fc.integer({ min: 0, max: 4 }).map(rightVin), { freq: 15 });
const someDay = fc.option(
  fc.integer({ min: 0, max: 7 }).map((at) => isoDate(FIRST + at)),
  { freq: 6 },
);
const km = fc.constantFrom(299, 300, 301, 312, 313, 314, 315, 316, 330, null);
const rows = <T>(row: fc.Arbitrary<T>) => fc.array(row, { maxLength: 14, size: 'max' });

/** A car with one policy that is mostly cancelled, and often another, told in one row or two. */
const insured = fc.record({
  registeredOn: someDay,
  cancelledOn: someDay,
  again: fc.boolean(),
  other: fc.option(fc.record({ startsOn: someDay, cancelledOn: fc.option(someDay, { freq: 2 }) })),
  number: fc.constantFrom('p1', 'P2', null),
});

const nation = fc
  .record({
    licence: rows(
      fc.record({
        vin,
        application: fc.constantFrom('S1', 'S1', 'S2', null),
        appliedOn: someDay,
        odometerKm: km,
      }),
    ),
    inspection: rows(fc.record({ vin, on: someDay, odometerKm: km })),
    cars: fc.array(insured, { maxLength: 12, size: 'max' }),
  })
  .map(({ licence, inspection, cars }) => ({
    licence,
    inspection,
    certificate: cars.map(({ registeredOn }, at) => ({ vin: rightVin(at), registeredOn })),
    insurance: cars.flatMap(({ cancelledOn, again, other, number }, at) => {
      const one = { vin: rightVin(at), startsOn: isoDate(FIRST) };
      return [
        { ...one, policy: 'P 1', cancelledOn },
        ...(again ? [{ ...one, policy: 'P1', cancelledOn: null }] : []),
        ...(other === null ? [] : [{ ...one, ...other, policy: number }]),
      ];
    }),
  }));

const upTo = (least: number, most: number) => fc.integer({ min: least, max: most });

const figures = fc.record({
  [`${R37}.leastKm`]: upTo(299, 300),
  [`${R37}.vehicles`]: upTo(1, 3),
  [`${R37}.withinKm`]: upTo(12, 15),
  [`${R46}.days`]: upTo(3, 6),
  [`${R46}.otherDays`]: upTo(0, 2),
});

test('odometers that read alike and policies given back are those found in memory, under any law', async () => {
  const told: Record<string, number> = {};
  const crossed = new CrossedFigures(
    [`${R37}.leastKm`, `${R37}.vehicles`, `${R37}.withinKm`, `${R46}.days`, `${R46}.otherDays`],
    PATTERNS,
  );
  await fc.assert(
    fc.asyncProperty(nation, figures, async (feeds, law) => {
      const found = await equalInMemory(law, feeds, ...PATTERNS);
      for (const name of PATTERNS)
        told[name] = (told[name] ?? 0) + Object.keys(found[name] ?? {}).length;
      crossed.look(law, feeds);
    }),
    { numRuns: share(60), seed: 37 },
  );
  for (const name of PATTERNS) assert.ok((told[name] ?? 0) >= share(20), `${name}: ${told[name]}`);
  crossed.assertAll();
});

test('five cars of one application are picked at 15 km from one another and at 300 km, and not beyond', async () => {
  const told = async (
    teller: 'licence' | 'inspection',
    ...kms: readonly number[]
  ): Promise<number> => {
    const cars = kms.map((odometerKm, at) => ({ vin: rightVin(at), odometerKm }));
    const filed = { application: 'S1', appliedOn: '2026-06-01' };
    const feeds = {
      licence: cars.map(({ vin: one, odometerKm }) => {
        return { ...filed, vin: one, odometerKm: teller === 'licence' ? odometerKm : null };
      }),
      inspection: teller === 'licence' ? [] : cars.map((car) => ({ ...car, on: '2026-06-01' })),
    };
    const { sameOdometer = {} } = await equalInMemory({}, feeds, 'sameOdometer');
    return Object.keys(sameOdometer).length;
  };
  for (const teller of ['licence', 'inspection'] as const) {
    assert.equal(await told(teller, 300, 303, 306, 309, 315), 5);
    assert.equal(await told(teller, 300, 303, 306, 309, 316), 0);
    assert.equal(await told(teller, 299, 303, 306, 309, 312), 0);
    assert.equal(await told(teller, 300, 303, 306, 309), 0);
  }
});
