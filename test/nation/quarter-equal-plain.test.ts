import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isoDate } from '../../src/domain/calendar/iso-date.ts';
import { share } from '../tier.ts';
import { numbersUnder, type Replaced } from './dated-law.ts';
import type { Feeds } from './feed-tables.ts';
import { idleValues } from './idle-values.ts';
import { flaggedBy, patternsOf, patternsUnder } from './pattern-fixtures.ts';
import { plainQuarterBills } from './plain-quarter-bills.ts';
import { rightVin } from './right-vin.ts';

/** 31 March 2025. */
const MARCH = 20_178;
/** 30 June 2025. */
const JUNE = 20_269;
const RULE = 'integrity.quarter-bills';

const bill = fc.record({
  at: fc.constantFrom(MARCH, MARCH, JUNE),
  before: fc.constantFrom(0, 0, 1, 2, 2, 3, 40),
  // one seller of each quarter's end, so that what is usual differs
  seller: fc.constantFrom('D1', 'D1', 'D1', 'D2', null),
  kind: fc.constantFrom('ordinary', 'special', null, 'used'),
  days: fc.constantFrom(-2, 0, 7, 8, 8, 9, 60, null),
});
const bills = fc.array(bill, { minLength: 20, maxLength: 40, size: 'max' });
const again = fc.array(fc.nat(19), { maxLength: 3 });

const nation: fc.Arbitrary<Feeds> = fc.tuple(bills, again).map(([all, twice]) => {
  const cars = all.map((one, at) => ({ ...one, vin: rightVin(at), on: one.at - one.before }));
  const invoice = cars.map(({ vin, on, seller, kind }) => {
    return { vin, issuedOn: isoDate(on), seller, kind };
  });
  return {
    invoice: [
      ...invoice,
      ...twice.flatMap((at) => {
        const told = invoice[at];
        return told === undefined ? [] : [told, { ...told, seller: 'D2' }];
      }),
    ],
    certificate: cars.flatMap(({ vin, on, days }) =>
      days === null ? [] : [{ vin, registeredOn: isoDate(on + days) }],
    ),
  };
});

const SMALL = { [`${RULE}.vehicles`]: 3, [`${RULE}.leastBills`]: 3 };
const changing = (from: string): Replaced => ({
  [`${RULE}.vehicles`]: [2, from, 3],
  [`${RULE}.lastDays`]: [3, from, 2],
  [`${RULE}.lateDays`]: [8, from, 9],
  [`${RULE}.leastBills`]: [2, from, 6],
});
const laws = fc.constantFrom<Replaced>(
  {},
  SMALL,
  ...['2025-03-31', '2025-04-01', '2025-06-30'].map(changing),
);

test('what was billed at the end of a quarter and plated late is what nested loops find', async () => {
  let told = 0;
  let unequal = 0;
  await fc.assert(
    fc.asyncProperty(nation, laws, async (feeds, law) => {
      const found = (await patternsUnder(law, feeds, 'quarterBills'))['quarterBills'] ?? [];
      const inSql = Object.fromEntries(found.map((one) => [one.vin, one.facts]));
      assert.deepEqual(inSql, plainQuarterBills(feeds, numbersUnder(law)));
      told += found.length;
      unequal += found.filter(({ facts }) => facts['pattern.quarterBillsUsualPercent']).length;
    }),
    { numRuns: share(60), seed: 48 },
  );
  assert.ok(told > share(100) && unequal > share(60), `${told} ${unequal}`);
});

test('every value of the law decides in some of these nations', () => {
  const nations = fc.sample(nation, { numRuns: 100, seed: 48 });
  const names = Object.keys(changing('2025-04-01'));
  const cases = nations.map((feeds) => [feeds, SMALL] as const);
  assert.deepEqual(idleValues(names, cases, plainQuarterBills), []);
});

test('a dealer who delivers late in every quarter is none; one who did so once is', async () => {
  /** Twelve cars of a dealer at a quarter's end, of which so many are plated nine days later. */
  const sold = (end: number, from: number, late: number) =>
    Array.from({ length: 12 }, (_, at) => ({
      vin: rightVin(from + at),
      on: end - (at % 3),
      days: at < late ? 9 : 2,
    }));
  const flagged = async (earlier: number): Promise<number> => {
    const cars = [...sold(MARCH, 0, earlier), ...sold(JUNE, 20, 6)];
    const feeds = {
      invoice: cars.map(({ vin, on }) => {
        return { vin, issuedOn: isoDate(on), seller: 'D1', kind: 'ordinary' };
      }),
      certificate: cars.map(({ vin, on, days }) => ({ vin, registeredOn: isoDate(on + days) })),
    };
    return flaggedBy('R48', await patternsOf(feeds, 'quarterBills')).length;
  };
  assert.equal(await flagged(0), 6);
  assert.equal(await flagged(3), 6);
  assert.equal(await flagged(4), 0);
});
