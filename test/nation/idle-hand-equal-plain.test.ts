import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fewer } from '../tier.ts';
import { numbersUnder, type Replaced } from './dated-law.ts';
import type { Feeds } from './feed-tables.ts';
import { idleValues } from './idle-values.ts';
import { flaggedBy, patternsOf, patternsUnder } from './pattern-fixtures.ts';
import { plainIdleHand } from './plain-idle-hand.ts';
import { dayOf, someVin, togetherOf, usedCars, vinOf } from './random-use.ts';

const party = fc.constantFrom('D1', 'D2', 'X1', '示例 公司', 'C9', 'p:1', null);

const many = <T>(row: fc.Arbitrary<T>) =>
  fc.array(row, { minLength: 4, maxLength: 18, size: 'max' });

const vin = someVin(10);

const nation: fc.Arbitrary<Feeds> = fc
  .tuple(
    usedCars(8, { ages: [180, 181, 181, 182, 182, 399, 400, 401], kmADay: [0, 0, 5, 6] }),
    fc.record({
      certificate: many(
        fc.record({
          vin,
          owner: party,
          transfers: fc.constantFrom(0, 1, null),
          lastTransferOn: fc.constantFrom(null, null, '2026-06-01'),
          pendingExportOn: fc.constantFrom(null, null, '2026-06-01'),
        }),
      ),
      inspection: fc.array(
        fc.record({ vin, on: fc.constantFrom(dayOf(180), null), odometerKm: fc.constant(900) }),
        { maxLength: 3 },
      ),
      invoice: many(
        fc.record({
          vin,
          kind: fc.constantFrom('special', 'special', 'used', 'used', null),
          issuedOn: fc.constantFrom('2025-12-30', '2026-01-01', '2026-06-01', null),
          seller: fc.constantFrom('D1', 'D1', 'D1', '示例公司', 'p:1', null),
          buyer: party,
        }),
      ),
      insurance: many(
        fc.record({
          vin,
          startsOn: fc.constantFrom('2026-01-01', '2027-01-01', null),
          holder: party,
        }),
      ),
      party: fc.constant([{ id: 'C9', kind: 'company', name: '示例公司' }]),
    }),
  )
  .map((feeds) => togetherOf(...feeds));

const RULE = 'integrity.idle-hand';

const changing = (from: string): Replaced => ({
  [`${RULE}.within`]: [400, from, 399],
  [`${RULE}.kmADay`]: [6, from, 5],
  [`${RULE}.vehicles`]: [2, from, 3],
  [`${RULE}.percent`]: [75, from, 60],
  'cn.648.letter-required.days': [180, from, 181],
  'integrity.odometer-disagrees.aroundDays': [30, from, 29],
});

const laws = fc.oneof(
  fc.constantFrom(1, 2, 4).map((vehicles): Replaced => ({ [`${RULE}.vehicles`]: vehicles })),
  fc.constantFrom(dayOf(181), dayOf(182), dayOf(400)).map(changing),
);

test('the hands of hardly driven vehicles are those that nested loops find', async () => {
  const told: Record<string, number> = { 'first owner': 0, between: 0, 'dealer and exporter': 0 };
  await fc.assert(
    fc.asyncProperty(nation, laws, async (feeds, law) => {
      const found = (await patternsUnder(law, feeds, 'idleHand'))['idleHand'] ?? [];
      const inSql = Object.fromEntries(found.map(({ row, facts }) => [String(row), facts]));
      assert.deepEqual(inSql, plainIdleHand(feeds, numbersUnder(law)));
      for (const { evidence } of found) {
        const counted = String(evidence['counted']);
        told[counted] = (told[counted] ?? 0) + 1;
      }
    }),
    { numRuns: fewer(60), seed: 35 },
  );
  for (const [counted, rows] of Object.entries(told)) assert.ok(rows > 0, counted);
});

test('every value of the law decides in some of these nations', () => {
  const cases = fc
    .sample(nation, { numRuns: 400, seed: 35 })
    .map((feeds) => [feeds, changing(dayOf(182))] as const);
  assert.deepEqual(idleValues(Object.keys(changing(dayOf(182))), cases, plainIdleHand), []);
});

/** So many cars of one hand, applied for on day 200; the last of them driven. */
const parked = (cars: number, driven: number, more: (at: number) => Feeds): Feeds => {
  const all = Array.from({ length: cars + driven }, (_, at) => at);
  const each = all.map((at) => more(at));
  return {
    licence: all.map((at) => ({ vin: vinOf(at), applicant: `X${at}`, appliedOn: '2026-07-20' })),
    certificate: all.map((at) => ({ vin: vinOf(at), registeredOn: '2026-01-01' })),
    inspection: all.map((at) => ({
      vin: vinOf(at),
      on: '2026-07-19',
      odometerKm: at < cars ? 900 : 9000,
    })),
    invoice: each.flatMap(({ invoice = [] }) => invoice),
    insurance: each.flatMap(({ insurance = [] }) => insurance),
  };
};

const flagged = async (feeds: Feeds): Promise<number> =>
  flaggedBy('R35', await patternsOf(feeds, 'idleHand')).length;

const boughtBy = (buyer: string) => (at: number) => ({
  invoice: [{ vin: vinOf(at), kind: 'special', seller: `D${at}`, buyer, issuedOn: '2026-01-01' }],
});

test('four parked cars of one first owner are told, three are not, nor a fleet that drives', async () => {
  assert.equal(await flagged(parked(3, 0, boughtBy('C1'))), 0);
  assert.equal(await flagged(parked(4, 0, boughtBy('C1'))), 4);
  assert.equal(await flagged(parked(4, 2, boughtBy('C1'))), 4, 'four of six are two in three');
  assert.equal(await flagged(parked(4, 3, boughtBy('C1'))), 0, 'four of seven');
});

test('a firm in the middle is told by all that it sold, at home too', async () => {
  const chain = (at: number): Feeds => ({
    invoice: [
      {
        vin: vinOf(at),
        kind: 'special',
        seller: `D${at}`,
        buyer: `p:${at}`,
        issuedOn: '2026-01-01',
      },
      { vin: vinOf(at), kind: 'used', seller: `p:${at}`, buyer: 'M', issuedOn: '2026-06-01' },
      { vin: vinOf(at), kind: 'used', seller: 'M', buyer: `X${at}`, issuedOn: '2026-07-01' },
    ],
  });
  const feeds = parked(4, 0, chain);
  assert.equal(await flagged(feeds), 4);
  const atHome = (sales: number): Feeds => ({
    ...feeds,
    invoice: [
      ...(feeds.invoice ?? []),
      ...Array.from({ length: sales }, (_, at) => ({
        vin: vinOf(50 + at),
        kind: 'used',
        seller: 'M',
        buyer: 'p:9',
        issuedOn: '2026-05-01',
      })),
    ],
  });
  assert.equal(await flagged(atHome(2)), 4, 'four of six');
  assert.equal(await flagged(atHome(3)), 0, 'four of seven that a dealer in used cars sold');
});

test('a dealer and an exporter are one hand whoever owned the cars', async () => {
  const sold = (at: number): Feeds => ({
    invoice: [{ vin: vinOf(at), kind: 'special', seller: 'D', buyer: `p:${at}` }],
  });
  const feeds = parked(4, 0, sold);
  assert.equal(await flagged(feeds), 0, 'four exporters');
  const licence = (feeds.licence ?? []).map((row) => ({ ...row, applicant: 'X' }));
  assert.equal(await flagged({ ...feeds, licence }), 4);
});

test('a car whose last inspection is older than a month, or not told, is no car that was parked', async () => {
  const feeds = parked(4, 0, boughtBy('C1'));
  const on = (inspected: string | null): Feeds => ({
    ...feeds,
    inspection: (feeds.inspection ?? []).map((row) => ({ ...row, on: inspected })),
  });
  assert.equal(await flagged(on('2026-06-20')), 4, 'thirty days before, 170 after registration');
  assert.equal(await flagged(on('2026-06-19')), 0);
  assert.equal(await flagged(on(null)), 0);
});
