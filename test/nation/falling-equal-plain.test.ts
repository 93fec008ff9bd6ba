import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isoDate } from '../../src/domain/calendar/iso-date.ts';
import { share } from '../tier.ts';
import { numbersUnder, type Replaced } from './dated-law.ts';
import { idleValues } from './idle-values.ts';
import { flaggedBy, patternsOf, patternsUnder } from './pattern-fixtures.ts';
import { plainFallingDay } from './plain-falling-day.ts';
import { rightVin } from './right-vin.ts';

const FIRST = 20_400;
const RULE = 'integrity.falling-day';
const R17 = 'integrity.odometer-backwards';

const vin = fc.integer({ min: 0, max: 11 }).map(rightVin);
const dayOf = (...days: readonly number[]) =>
  fc.constantFrom(...days).map((at) => isoDate(FIRST + at));
const km = fc.constantFrom(900, 910, 911, 999, 1000, 1098, 1099, 1100, 5000, null);
const rows = <T>(row: fc.Arbitrary<T>) =>
  fc.array(row, { minLength: 10, maxLength: 30, size: 'max' });
const nation = fc.record({
  licence: rows(fc.record({ vin, applicant: fc.constantFrom('X1', 'X1', 'X2', null) })),
  inspection: rows(
    fc.record({
      vin,
      on: dayOf(2, 2, 2, 3),
      odometerKm: km,
      body: fc.constantFrom('B1', 'B1', 'B2', null),
    }),
  ),
  reading: rows(fc.record({ vin, on: dayOf(0, 1, 2, 3), km })),
});

const changing = (from: string): Replaced => ({
  [`${RULE}.vehicles`]: [2, from, 3],
  [`${RULE}.percent`]: [50, from, 75],
  [`${R17}.fallKm`]: [10, from, 11],
  [`${R17}.fallOfDrivenKm`]: [99, from, 98],
  [`${R17}.drivenKm`]: [999, from, 1000],
});

const laws = fc.oneof(
  fc.constant<Replaced>({}),
  fc.constantFrom(1, 2, 3).map((at) => changing(isoDate(FIRST + at))),
);

test('days at which odometers had fallen are those that nested loops find', async () => {
  const told: Record<string, number> = { body: 0, applicant: 0 };
  await fc.assert(
    fc.asyncProperty(nation, laws, async (feeds, law) => {
      const found = (await patternsUnder(law, feeds, 'fallingDay'))['fallingDay'] ?? [];
      const inSql = Object.fromEntries(found.map((one) => [one.vin, one.facts]));
      assert.deepEqual(inSql, plainFallingDay(feeds, numbersUnder(law)));
      for (const { evidence } of found) {
        const within = String(evidence['within']);
        told[within] = (told[within] ?? 0) + 1;
      }
    }),
    { numRuns: share(60), seed: 47 },
  );
  for (const [within, times] of Object.entries(told))
    assert.ok(times > share(20), `${within}: ${times}`);
});

test('every value of the law decides in some of these nations', () => {
  const nations = fc.sample(nation, { numRuns: 400, seed: 47 });
  const law = { [`${RULE}.vehicles`]: 2, [`${RULE}.percent`]: 50 };
  const names = Object.keys(changing(isoDate(FIRST)));
  assert.deepEqual(
    idleValues(
      names,
      nations.map((feeds) => [feeds, law] as const),
      plainFallingDay,
    ),
    [],
  );
});

test('all of the day are asked, those too that nobody had read; a day of many honest ones is none', async () => {
  const cars = Array.from({ length: 12 }, (_, at) => rightVin(at));
  const feeds = (fallen: number) => ({
    licence: cars.map((one) => ({ vin: one, applicant: 'X1' })),
    inspection: cars.map((one) => ({ vin: one, on: '2026-06-01', odometerKm: 2000, body: 'B1' })),
    reading: cars.slice(0, 9).map((one, at) => {
      return { vin: one, on: '2026-04-01', km: at < fallen ? 9000 : 1500 };
    }),
  });
  assert.deepEqual(flaggedBy('R47', await patternsOf(feeds(3), 'fallingDay')), cars.toSorted());
  assert.deepEqual(flaggedBy('R47', await patternsOf(feeds(2), 'fallingDay')), []);
});
