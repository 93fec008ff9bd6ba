import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fewer } from '../tier.ts';
import { numbersUnder, type Replaced } from './dated-law.ts';
import type { Feeds } from './feed-tables.ts';
import { idleValues } from './idle-values.ts';
import { flaggedBy, patternsOf, patternsUnder } from './pattern-fixtures.ts';
import { plainNoPlate } from './plain-no-plate.ts';
import { dayOf, someVin, vinOf } from './random-use.ts';

const vin = someVin(14);

const nation: fc.Arbitrary<Feeds> = fc.record({
  licence: fc.array(fc.record({ vin }), { minLength: 8, maxLength: 14, size: 'max' }),
  certificate: fc.array(
    fc.record({
      vin,
      plate: fc.constantFrom('京A12345', '京A12346', null),
      province: fc.constantFrom('11', '11', '11', '31', '31', null),
      registeredOn: fc.constantFrom(dayOf(0), dayOf(0), null),
      pendingExportOn: fc.constantFrom(dayOf(399), dayOf(400), dayOf(401), dayOf(402), null),
    }),
    { minLength: 6, maxLength: 20, size: 'max' },
  ),
});

const RULE = 'integrity.no-plate';

const changing = (from: string): Replaced => ({
  [`${RULE}.within`]: [400, from, 401],
  [`${RULE}.percent`]: [50, from, 75],
});

const laws = fc.oneof(
  fc.constantFrom(1, 33, 50, 66).map((percent): Replaced => ({ [`${RULE}.percent`]: percent })),
  fc.constantFrom(dayOf(400), dayOf(401), dayOf(402)).map(changing),
);

test('what offices tell of plates is what nested loops find', async () => {
  let told = 0;
  await fc.assert(
    fc.asyncProperty(nation, laws, async (feeds, law) => {
      const found = (await patternsUnder(law, feeds, 'noPlate'))['noPlate'] ?? [];
      const inSql = Object.fromEntries(found.map(({ vin: of, facts }) => [of, facts]));
      assert.equal(found.length, Object.keys(inSql).length, 'one row a VIN');
      assert.deepEqual(inSql, plainNoPlate(feeds, numbersUnder(law)));
      told += found.length;
    }),
    { numRuns: fewer(60), seed: 45 },
  );
  assert.ok(told > fewer(10), `${told}`);
});

test('every value of the law decides in some of these nations', () => {
  const cases = fc
    .sample(nation, { numRuns: 300, seed: 45 })
    .map((feeds) => [feeds, changing(dayOf(401))] as const);
  assert.deepEqual(idleValues(Object.keys(changing(dayOf(401))), cases, plainNoPlate), []);
});

/** An office with so many books of cars at home and of older cars that were exported, and one car without a plate. */
const office = (atHome: number, blankAtHome: number, exported: number, blank: number): Feeds => {
  const books = (count: number, without: number, first: number, pending: string | null) =>
    Array.from({ length: count }, (_, at) => ({
      vin: vinOf(first + at),
      province: '11',
      plate: at < without ? null : `京A${first + at}`,
      registeredOn: dayOf(0),
      pendingExportOn: pending,
    }));
  return {
    licence: [{ vin: vinOf(0) }],
    certificate: [
      ...books(1, 1, 0, dayOf(300)),
      ...books(atHome, blankAtHome, 100, null),
      ...books(exported, blank, 500, dayOf(900)),
    ],
  };
};

const common = {
  'licence.appliedOn': '2026-10-29',
  'certificate.registeredOn': '2026-01-01',
  'certificate.pendingExportOn': '2026-10-28',
  'inspection.on': '2026-10-28',
  'inspection.odometerKm': 300,
};

const flagged = async (feeds: Feeds): Promise<number> =>
  flaggedBy('R45', await patternsOf(feeds, 'noPlate'), common).length;

test('a car without a plate is told where the office leaves out one in fifty, of those it endorses too', async () => {
  assert.equal(await flagged(office(150, 4, 50, 0)), 1, '4 of 200 are without');
  assert.equal(await flagged(office(150, 5, 50, 0)), 0, '5 of 200');
  assert.equal(await flagged(office(150, 0, 50, 1)), 1, 'one in fifty that were endorsed');
  assert.equal(await flagged(office(150, 0, 50, 2)), 0, 'it takes plates out when it endorses');
  assert.equal(
    await flagged(office(200, 0, 0, 0)),
    0,
    'nobody knows what it does when it endorses',
  );
});

test('a car with a plate in another row, or in books of two offices, is not told', async () => {
  const feeds = office(150, 0, 50, 0);
  const again = (more: object): Feeds => ({
    ...feeds,
    certificate: [...(feeds.certificate ?? []), { vin: vinOf(0), province: '11', ...more }],
  });
  assert.equal(await flagged(again({})), 1);
  assert.equal(await flagged(again({ plate: '京A1' })), 0);
  assert.equal(await flagged(again({ province: '31' })), 0);
});
