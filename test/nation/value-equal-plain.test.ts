import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { numbersUnder, type Replaced } from './dated-law.ts';
import { patternsUnder } from './pattern-fixtures.ts';
import { plainValue } from './plain-value.ts';

const vin = fc.integer({ min: 0, max: 45 }).map((at) => `V${at}`); // not-law: a few vehicles
const amount = (from: number) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: from, max: from + 90_007 }) },
    fc.integer({ min: 1, max: 9 * from }),
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
  invoice: fc.array(fc.record({ vin, price: amount(7_000_000), issuedOn: registered }), {
    maxLength: 120,
  }),
});

const RULE = 'integrity.value-against-invoice';
const SALE = 'integrity.dates-out-of-order.firstSaleDays';

/** All of it changing, within a month and at its end. */
const changing = (from: string): Replaced => ({
  [`${RULE}.likeVehicles`]: [20, from, 12],
  [`${RULE}.oneExporterPercent`]: [34, from, 60],
  [`${RULE}.lastInvoicePercent`]: [134, from, 110],
  [`${RULE}.invoiceMistypedTimes`]: [4, from, 2],
  [`${RULE}.leastSpreadPercent`]: [3, from, 20],
  [`${RULE}.toldPercent`]: [110, from, 150],
  [SALE]: [60, from, 10],
});

const laws = fc.oneof(
  fc.constant<Replaced>({}),
  fc
    .constantFrom('2024-09-10', '2026-05-21', '2026-05-31', '2026-06-30', '2026-07-01')
    .map(changing),
);

test('values against like vehicles are those that nested loops find', async () => {
  let told = 0;
  await fc.assert(
    fc.asyncProperty(nation, laws, async (feeds, law) => {
      const found = await patternsUnder(law, feeds, 'valueAgainstLike');
      const inSql = Object.fromEntries(
        (found['valueAgainstLike'] ?? []).map((row) => [row.vin, row.facts]),
      );
      assert.deepEqual(inSql, plainValue(feeds, numbersUnder(law)));
      told += Object.keys(inSql).length;
    }),
    { numRuns: 40, seed: 17 },
  );
  assert.ok(told >= 50, String(told));
});
