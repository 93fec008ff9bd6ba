import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fewer } from '../tier.ts';
import { numbersUnder, type Replaced } from './dated-law.ts';
import type { FeedRow, Feeds } from './feed-tables.ts';
import { idleValues } from './idle-values.ts';
import { flaggedBy, patternsOf, patternsUnder } from './pattern-fixtures.ts';
import { plainLentNames } from './plain-lent-names.ts';
import { dayOf, someVin, togetherOf, usedCars, vinOf } from './random-use.ts';

const vin = someVin(12);

const nation: fc.Arbitrary<Feeds> = fc
  .tuple(
    usedCars(10, { ages: [100, 250, 250, 399, 400, 401], kmADay: [0, 0, 9, 10] }),
    fc.record({
      certificate: fc.array(
        fc.record({
          vin,
          ownerKind: fc.constantFrom('person', 'person', 'person', 'company', null),
        }),
        { minLength: 10, maxLength: 18, size: 'max' },
      ),
      invoice: fc.array(
        fc.record({
          vin,
          kind: fc.constantFrom('special', 'used'),
          issuedOn: fc.constantFrom('2025-12-30', '2026-01-01', null),
          seller: fc.constantFrom('D1', '示例公司', 'X1', null),
          buyer: fc.constantFrom('p:1', 'p:2', 'C1', null),
        }),
        { minLength: 2, maxLength: 10, size: 'max' },
      ),
      insurance: fc.array(
        fc.record({
          vin,
          startsOn: fc.constantFrom('2026-01-01', '2027-01-01', null),
          holder: fc.constantFrom('C9', '示例 公司', 'C9', 'C9', 'C9', 'X1', 'p:1', null),
        }),
        { minLength: 12, maxLength: 20, size: 'max' },
      ),
      party: fc.constant([{ id: 'C9', kind: 'company', name: '示例公司' }]),
    }),
  )
  .map((feeds) => togetherOf(...feeds));

const RULE = 'integrity.lent-names';

const changing = (from: string): Replaced => ({
  [`${RULE}.within`]: [400, from, 399],
  [`${RULE}.kmADay`]: [10, from, 9],
  [`${RULE}.vehicles`]: [4, from, 5],
  [`${RULE}.percent`]: [50, from, 80],
  'integrity.odometer-disagrees.aroundDays': [30, from, 29],
});

const laws = fc.oneof(
  fc.constantFrom(1, 2, 5).map((vehicles): Replaced => ({ [`${RULE}.vehicles`]: vehicles })),
  fc.constantFrom(dayOf(250), dayOf(400), dayOf(401)).map(changing),
);

test('what companies insured for others is what nested loops find', async () => {
  let told = 0;
  await fc.assert(
    fc.asyncProperty(nation, laws, async (feeds, law) => {
      const found = (await patternsUnder(law, feeds, 'lentNames'))['lentNames'] ?? [];
      const inSql = Object.fromEntries(found.map(({ row, facts }) => [String(row), facts]));
      assert.deepEqual(inSql, plainLentNames(feeds, numbersUnder(law)));
      told += found.length;
    }),
    { numRuns: fewer(50), seed: 40 },
  );
  assert.ok(told > fewer(10), `${told}`);
});

test('every value of the law decides in some of these nations', () => {
  const cases = fc
    .sample(nation, { numRuns: 400, seed: 40 })
    .map((feeds) => [feeds, changing(dayOf(400))] as const);
  assert.deepEqual(idleValues(Object.keys(changing(dayOf(400))), cases, plainLentNames), []);
});

/** Persons' cars that `C` insured, of which so many are applied for hardly driven. */
const insured = (cars: number, left: number, more: FeedRow = {}): Feeds => {
  const all = Array.from({ length: cars }, (_, at) => ({ vin: vinOf(at) }));
  const gone = all.slice(0, left);
  return {
    licence: gone.map((car, at) => ({ ...car, applicant: `X${at}`, appliedOn: dayOf(300) })),
    certificate: all.map((car) => ({ ...car, registeredOn: dayOf(0), ownerKind: 'person' })),
    inspection: gone.map((car) => ({ ...car, on: dayOf(300), odometerKm: 3000 })),
    insurance: all.map((car) => ({ ...car, startsOn: dayOf(0), holder: 'C', ...more })),
  };
};

const flagged = async (feeds: Feeds): Promise<number> =>
  flaggedBy('R40', await patternsOf(feeds, 'lentNames')).length;

test('five persons’ cars that one company insured, four of which left hardly driven, are told', async () => {
  assert.equal(await flagged(insured(5, 4)), 4);
  assert.equal(await flagged(insured(5, 3)), 0, 'sixty percent');
  assert.equal(await flagged(insured(4, 4)), 0, 'four cars');
  assert.equal(await flagged(insured(6, 6)), 6);
});

test('who finances the cars of many, sold or exports them, or is a person, lends no names', async () => {
  const five = insured(5, 5);
  assert.equal(await flagged(insured(60, 5)), 0, 'a bank whose other customers keep their cars');
  const sold = (seller: string) =>
    five.insurance?.map(({ vin }) => ({ vin: vin ?? null, seller })) ?? [];
  assert.equal(await flagged({ ...five, invoice: sold('C') }), 0);
  assert.equal(await flagged({ ...five, invoice: sold('D') }), 5);
  const applicant = (row: FeedRow): FeedRow => ({ ...row, applicant: 'C' });
  assert.equal(await flagged({ ...five, licence: five.licence?.map(applicant) ?? [] }), 0);
  assert.equal(await flagged(insured(5, 5, { holder: 'p:1' })), 0);
  const ofCompanies = five.certificate?.map((row) => ({ ...row, ownerKind: 'company' })) ?? [];
  assert.equal(await flagged({ ...five, certificate: ofCompanies }), 0);
});
