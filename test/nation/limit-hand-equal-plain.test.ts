import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fewer } from '../tier.ts';
import { numbersUnder, type Replaced } from './dated-law.ts';
import type { FeedRow, Feeds } from './feed-tables.ts';
import { idleValues } from './idle-values.ts';
import { flaggedBy, patternsOf, patternsUnder } from './pattern-fixtures.ts';
import { plainLimitHand } from './plain-limit-hand.ts';
import { dayOf, someVin, togetherOf, usedCars, vinOf } from './random-use.ts';

const vin = someVin(12);
const owner = fc.constantFrom('C1', '示例 公司', 'C9', 'p:1', null);
const contact = fc.constantFrom('t1', 't2', '无', null);

const nation: fc.Arbitrary<Feeds> = fc
  .tuple(
    usedCars(12, { ages: [179, 180, 180, 182, 189, 190, 191, 211], kmADay: [0, 5, 20] }),
    fc.record({
      invoice: fc.array(
        fc.record({ vin, kind: fc.constantFrom('special', 'special', 'used'), buyer: owner }),
        { minLength: 4, maxLength: 12, size: 'max' },
      ),
      insurance: fc.array(
        fc.record({ vin, startsOn: fc.constantFrom('2026-01-01', null), holder: owner }),
        { maxLength: 8 },
      ),
      party: fc.array(
        fc.record({
          id: fc.constantFrom('X1', 'X2', 'X3', 'C9'),
          kind: fc.constant('company'),
          name: fc.constantFrom('示例公司', null),
          phone: contact,
          account: fc.constantFrom('t1', 't1', null),
          controller: fc.constantFrom('X1', '示例公司', 't1', null),
        }),
        { minLength: 2, maxLength: 5 },
      ),
      exporter: fc.array(fc.record({ uscc: fc.constantFrom('X1', 'X2', 'X3'), phone: contact }), {
        maxLength: 3,
      }),
    }),
  )
  .map((feeds) => togetherOf(...feeds));

const RULE = 'integrity.limit-hand';

const changing = (from: string): Replaced => ({
  [`${RULE}.within`]: [10, from, 9],
  [`${RULE}.windowDays`]: [30, from, 9],
  [`${RULE}.parties`]: [3, from, 3],
  [`${RULE}.vehicles`]: [2, from, 3],
  [`${RULE}.percent`]: [75, from, 60],
  'cn.648.letter-required.days': [180, from, 179],
  'integrity.filed-on-day-181.drivenKmADay': [20, from, 5],
});

const laws = fc.oneof(
  fc
    .constantFrom(2, 3, 5)
    .map((vehicles): Replaced => ({ [`${RULE}.vehicles`]: vehicles, [`${RULE}.parties`]: 4 })),
  fc.constantFrom(dayOf(182), dayOf(189), dayOf(190)).map(changing),
);

test('what hands filed at the limit is what nested loops find', async () => {
  const told = new Set<unknown>();
  await fc.assert(
    fc.asyncProperty(nation, laws, async (feeds, law) => {
      const found = (await patternsUnder(law, feeds, 'limitHand'))['limitHand'] ?? [];
      const inSql = Object.fromEntries(found.map(({ row, facts }) => [String(row), facts]));
      assert.deepEqual(inSql, plainLimitHand(feeds, numbersUnder(law)));
      for (const { evidence } of found) told.add(evidence['counted']);
    }),
    { numRuns: fewer(60), seed: 43 },
  );
  for (const counted of ['first owner', 'exporter', 'phone', 'controller'])
    assert.ok(told.has(counted), counted);
});

test('every value of the law decides in some of these nations', () => {
  const cases = fc
    .sample(nation, { numRuns: 400, seed: 36 })
    .map((feeds) => [feeds, changing(dayOf(189))] as const);
  assert.deepEqual(idleValues(Object.keys(changing(dayOf(189))), cases, plainLimitHand), []);
});

/** Cars filed by an exporter each, so many days after their registration. */
const filed = (ages: readonly number[], more: (at: number) => FeedRow, kmADay = 1): Feeds => ({
  licence: ages.map((age, at) => ({
    vin: vinOf(at),
    applicant: `X${at}`,
    application: `A${at}`,
    appliedOn: dayOf(age),
    ...more(at),
  })),
  certificate: ages.map((_, at) => ({ vin: vinOf(at), registeredOn: '2026-01-01' })),
  inspection: ages.map((age, at) => ({ vin: vinOf(at), on: dayOf(age), odometerKm: age * kmADay })),
});

const flagged = async (feeds: Feeds): Promise<number> =>
  flaggedBy('R36', await patternsOf(feeds, 'limitHand')).length;

const five = [180, 182, 185, 188, 190];

test('five cars of exporters with one telephone are told, four are not, nor five of five exporters', async () => {
  const phone = five.map((_, at) => ({ uscc: `X${at}`, phone: '13800000000' }));
  const apart = filed(five, () => ({}));
  assert.equal(await flagged(apart), 0);
  assert.equal(await flagged({ ...apart, exporter: phone }), 5);
  assert.equal(await flagged({ ...filed(five.slice(1), () => ({})), exporter: phone }), 0);
  assert.equal(
    await flagged({ ...filed([...five.slice(1), 191], () => ({})), exporter: phone }),
    0,
  );
  assert.equal(
    await flagged({ ...filed([...five.slice(1), 179], () => ({})), exporter: phone }),
    0,
  );
});

test('an agency of thirteen is no hand, of twelve it is', async () => {
  const shared = (parties: number): Feeds => ({
    ...filed(five, () => ({})),
    party: Array.from({ length: parties }, (_, at) => ({ id: `X${at}`, account: '62220001' })),
  });
  assert.equal(await flagged(shared(12)), 5);
  assert.equal(await flagged(shared(13)), 0);
});

test('single cars of one exporter count while they are not driven, of several exporters as they are', async () => {
  const one = (): FeedRow => ({ applicant: 'X' });
  assert.equal(await flagged(filed(five, one, 19)), 5);
  assert.equal(await flagged(filed(five, one, 20)), 0);
  const phone = five.map((_, at) => ({ uscc: `X${at}`, phone: '13800000000' }));
  assert.equal(await flagged({ ...filed(five, () => ({}), 20), exporter: phone }), 5);
});

test('what was filed thirty days before and after counts with it, a day more does not', async () => {
  const one = (): FeedRow => ({ applicant: 'X' });
  // all on one day: five of eight are six in ten, five of nine are not; the others are cars of another age
  const beside = (others: number, days: number): Feeds => {
    const feeds = filed([180, 180, 180, 180, 180], one);
    return {
      ...feeds,
      licence: [
        ...(feeds.licence ?? []),
        ...Array.from({ length: others }, (_, at) => ({
          vin: vinOf(100 + at),
          applicant: 'X',
          appliedOn: dayOf(180 + days),
        })),
      ],
    };
  };
  assert.equal(await flagged(beside(3, 30)), 5);
  assert.equal(await flagged(beside(4, 30)), 0);
  assert.equal(await flagged(beside(4, -30)), 0);
  assert.equal(await flagged(beside(4, 31)), 5);
  assert.equal(await flagged(beside(4, -31)), 5);
});
