import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { FeedRow } from './feed-tables.ts';
import { lawValue, patternsUnder } from './pattern-fixtures.ts';
import { plainNumberReused } from './plain-numbers.ts';

const vin = fc.constantFrom(
  'LZZAAAAA4TA000001',
  'LZZAAAAA6TA000002',
  'LZZAAAAA8TA000003',
  'LVVBBBBB0TB777777',
  'LVVCCCCC5TC123456',
  'LVVDDDDD2TC999999',
);
/**
 * Numbers near each other in every way that counts and does not: look-alikes, further characters, neighbours,
 * counters.
 */
const number = fc.constantFrom(
  '440010123450',
  '44OOI0123450',
  '44001012345O',
  '4400101234501',
  '440010123450-1',
  '440010123451',
  '44001012345',
  'TZ1000000I',
  'TZ10000001',
  'TZIOOOOOO1',
  'TZ1000000I1',
  'TZ1000000I2',
  'TZ1000000I3',
  'GZ20260000-1',
  'GZ20260000-10',
  'GZ20260000-11',
  'GZ2026000',
  'GZ20260001',
  '0000000000O',
  null,
);
const day = fc.constantFrom('2026-03-02', '2026-05-01', null);
const rows = (row: Record<string, fc.Arbitrary<FeedRow[string]>>) =>
  fc.array(fc.record(row), { maxLength: 9 });
const nation = fc.record({
  certificate: rows({ vin, number, registeredOn: day }),
  factory: rows({ vin, maker: fc.constantFrom('Aurora', 'Borealis', null), engineNumber: number }),
  insurance: rows({ vin, policy: number, startsOn: day }),
  invoice: rows({ vin, number, kind: fc.constantFrom('special', 'used', null), issuedOn: day }),
});

const OF = 'integrity.certificate-of-another-vehicle';

test('long numbers on several vehicles are those that nested loops find', async () => {
  let told = 0;
  await fc.assert(
    fc.asyncProperty(
      nation,
      fc.constantFrom(lawValue(`${OF}.longCharacters`), 9, 11, 99),
      fc.constantFrom(2, 3, 4),
      async (feeds, long, suffixes) => {
        const replaced = { [`${OF}.longCharacters`]: long, [`${OF}.suffixes`]: suffixes };
        const found = await patternsUnder(replaced, feeds, 'numberReused');
        const inSql = Object.fromEntries(
          (found['numberReused'] ?? []).map(({ vin, facts }) => [vin, facts]),
        );
        const plain = plainNumberReused(feeds, { long, suffixes });
        assert.deepEqual(inSql, plain);
        const alone = plainNumberReused(feeds, { long: 99, suffixes });
        told += Object.keys(plain).filter((one) => !(one in alone)).length;
      },
    ),
    { numRuns: 120, seed: 17 },
  );
  assert.ok(told > 40, `${told}`);
});
