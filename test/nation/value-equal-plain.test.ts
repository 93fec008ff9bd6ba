import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fewer } from '../tier.ts';
import { numbersUnder, type Replaced } from './dated-law.ts';
import type { FeedRow, Feeds } from './feed-tables.ts';
import { idleValues } from './idle-values.ts';
import { patternsUnder } from './pattern-fixtures.ts';
import { plainValue } from './plain-value.ts';
import { randomLaw } from './random-law.ts';

const vin = fc.integer({ min: 0, max: 45 }).map((at) => `V${at}`); // not-law: a few vehicles
const amount = (from: number, near = 3) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.integer({ min: from, max: from + 90_007 }) },
    // some lie about as far off as what is told, or as what an invoice explains
    { weight: near, arbitrary: fc.integer({ min: 0.6 * from, max: 1.6 * from }) },
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 9 * from }) },
    fc.constant(null),
  );
const currency = fc.constantFrom(...Array.from({ length: 12 }, () => 'USD'), 'CNY', null);
const entry = fc.constantFrom('D1', 'd-1', 'D2', 'D3', 'D4', null);
const model = fc.constantFrom('A1', 'A1', 'A1', 'A1', 'A1', 'a 1', 'B2', null);
const applied = fc.constantFrom(
  '2026-05-04',
  '2026-05-20',
  '2026-05-21',
  '2026-06-04',
  '2026-08-04',
  null,
);
const registered = fc.constantFrom(
  '2024-05-06',
  '2024-09-09',
  '2024-09-09',
  '2024-09-10',
  '2023-02-01',
  null,
);

const nation = fc.record({
  licence: fc.array(
    fc.record({
      vin,
      applicant: fc.constantFrom('E1', 'E1', 'E2', 'E3', 'E4', null),
      brand: fc.constantFrom('Aurora', 'Aurora', 'AURO RA', null),
      model,
      registeredOn: registered,
      unitPrice: amount(900_000),
      currency,
      appliedOn: applied,
    }),
    { minLength: 60, maxLength: 110 },
  ),
  certificate: fc.array(
    fc.record({ vin, brand: fc.constant('Aurora'), model, registeredOn: registered }),
    {
      maxLength: 30,
    },
  ),
  declaration: fc.array(
    fc.record({ vin, number: entry, value: amount(900_000), currency, declaredOn: applied }),
    {
      minLength: 60,
      maxLength: 110,
    },
  ),
  invoice: fc.array(fc.record({ vin, price: amount(7_000_000, 9), issuedOn: registered }), {
    maxLength: 120,
  }),
});

const part = (usual: number) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: usual, max: usual + 6 }) },
    fc.integer({ min: usual + 6, max: 3 * usual }),
  );

/** A fleet of one model, sold on one day or not told so, and invoiced again: some too high, like what is declared. */
const fleet = fc
  .tuple(
    fc.boolean(),
    fc.array(fc.record({ value: part(60), last: part(70) }), { minLength: 20, maxLength: 30 }),
  )
  .map(([sold, cars]): Feeds => {
    const all = cars.map((car, at) => ({ ...car, vin: `F${at}`, applicant: `E${at % 7}` }));
    return {
      licence: all.map(({ vin, applicant, value }) => ({
        vin,
        applicant,
        brand: 'Aurora',
        model: 'A1',
        registeredOn: '2024-05-06',
        unitPrice: value * 15_000,
        currency: 'USD',
        appliedOn: '2026-05-04',
      })),
      invoice: all.flatMap(({ vin, last }) => [
        ...(sold ? [{ vin, price: 10_000_000, issuedOn: '2024-05-06' }] : []),
        { vin, price: last * 100_000, issuedOn: '2025-11-11' },
      ]),
    };
  });

/** A fleet declared in yuan, its invoices about right, or a quarter or four times what is declared, or more. */
const inYuan = fc
  .array(
    fc.record({
      value: fc.integer({ min: 68, max: 138 }),
      again: fc.constantFrom(null, null, null, 100, 300),
      price: fc.constantFrom(0.1, 0.24, 0.26, 0.34, 0.6, 1, 1.9, 2.9, 3.9, 4.1, 10),
      issuedOn: fc.constantFrom('2024-05-06', '2025-11-11'),
    }),
    { minLength: 20, maxLength: 40 },
  )
  .map((cars): Feeds => {
    const all = cars.map((car, at) => ({ ...car, vin: `F${at}`, applicant: `E${at % 7}` }));
    const declared = (vin: string, value: number, number: string): FeedRow => ({
      ...{ vin, number, value: value * 10_000, currency: 'CNY', declaredOn: '2026-05-04' },
    });
    return {
      licence: all.map(({ vin, applicant }) => ({
        ...{ vin, applicant, brand: 'Aurora', model: 'A1' },
        ...{ registeredOn: '2024-05-06', appliedOn: '2026-05-04' },
      })),
      declaration: all.flatMap(({ vin, value, again }, at) => [
        declared(vin, value, `D${at}`),
        ...(again === null ? [] : [declared(vin, again, `E${at}`)]),
      ]),
      invoice: all.map(({ vin, value, price, issuedOn }) => ({
        ...{ vin, issuedOn, price: Math.round(value * price * 10_000) },
      })),
    };
  });

const RULE = 'integrity.value-against-invoice';
const SALE = 'integrity.dates-out-of-order.firstSaleDays';

/** Some of them at which few vehicles are a measure already; days of sale that lie between two dates of a nation. */
const laws = fc.oneof(
  { weight: 1, arbitrary: fc.constant<Replaced>({}) },
  {
    weight: 4,
    arbitrary: randomLaw(
      {
        [`${RULE}.likeVehicles`]: [4, 5, 8, 12, 20],
        [`${RULE}.oneExporterPercent`]: [25, 34, 50, 60],
        [`${RULE}.lastInvoicePercent`]: [101, 105, 110, 120, 134],
        [`${RULE}.invoiceMistypedTimes`]: [1, 2, 3, 4],
        [`${RULE}.leastSpreadPercent`]: [1, 3, 10, 20],
        [`${RULE}.toldPercent`]: [101, 105, 110, 120, 150],
        [`${RULE}.leastPercent`]: [72, 95, 98],
        [`${RULE}.mostPercent`]: [103, 106, 134],
        [SALE]: [0, 1, 60, 126, 127, 495],
      },
      ['2024-09-10', '2026-05-21', '2026-05-31', '2026-06-30', '2026-07-01'],
    ),
  },
);

test('values against like vehicles are those that nested loops find', async () => {
  let told = 0;
  let agreed = 0;
  await fc.assert(
    fc.asyncProperty(fc.oneof(nation, inYuan, fleet), laws, async (feeds, law) => {
      const found = await patternsUnder(law, feeds, 'valueAgainstLike');
      const inSql = Object.fromEntries(
        (found['valueAgainstLike'] ?? []).map((row) => [row.vin, row.facts]),
      );
      assert.deepEqual(inSql, plainValue(feeds, numbersUnder(law)));
      told += Object.keys(inSql).length;
      agreed += Object.values(inSql).filter(
        (facts) => facts['pattern.valueAgrees'] === true,
      ).length;
    }),
    { numRuns: fewer(40), seed: 17 },
  );
  assert.ok(told >= fewer(50), String(told));
  assert.ok(agreed >= fewer(20), String(agreed));
});

test('each value of the law decides in some of these nations', () => {
  const cases = [fleet, nation, inYuan].flatMap((nations) =>
    fc.sample(fc.tuple<[Feeds, Replaced]>(nations, laws), { numRuns: 60, seed: 17 }),
  );
  const names = [
    'likeVehicles',
    'oneExporterPercent',
    'lastInvoicePercent',
    'invoiceMistypedTimes',
    'leastSpreadPercent',
    'toldPercent',
    'leastPercent',
    'mostPercent',
  ].map((name) => `${RULE}.${name}`);
  assert.deepEqual(idleValues([...names, SALE], cases, plainValue), []);
});
