import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isoDate } from '../../src/domain/calendar/iso-date.ts';
import type { FeedRow, Feeds } from './feed-tables.ts';
import { lawValue, patternsUnder } from './pattern-fixtures.ts';
import { plainFirstTransfer, plainLimitFiling, plainOtherDestination } from './plain-exports.ts';
import { plainLetterOverdrawn, plainLetterReused, plainOutletList } from './plain-letters.ts';
import type { PlainFacts } from './plain-rows.ts';

const FIRST = 20_400;
const VINS = [
  'LZZAAAAA4TA000001',
  'LZZAAAAA6TA000002',
  'LVVBBBBB0TB777777',
  'LVVCCCCC5TC123456',
  'LVVCCCCC5TC123459',
  null,
];

const oneOf = (...values: readonly (string | number | null)[]) => fc.constantFrom(...values);
/** Days of which some lie the letter's time, and some a year, after others. */
const someDay = fc.option(
  fc
    .tuple(fc.constantFrom(0, 0, 180, 365), fc.integer({ min: 0, max: 5 }))
    .map(([far, at]) => isoDate(FIRST + far + at)),
  { freq: 9 },
);
const vin = oneOf(...VINS);
const country = oneOf('KG', 'RU', 'KZ', 'CN', null);
const letter = oneOf('SH-1', 'SH1', 'SH2', 'SH3');
const rows = (row: Record<string, fc.Arbitrary<FeedRow[string]>>, maxLength = 8) =>
  fc.oneof({ weight: 4, arbitrary: fc.array(fc.record(row), { maxLength }) }, fc.constant([]));

const nation = fc.record({
  licence: rows({
    vin,
    application: oneOf('S1', 'S2', null),
    applicant: oneOf('X1', 'X2', null),
    number: oneOf('L1', 'L2', null),
    destination: country,
    registeredOn: someDay,
    appliedOn: someDay,
    validUntil: oneOf(null, null, '2026-12-01'),
  }),
  certificate: rows({
    vin,
    registeredOn: someDay,
    lastTransferOn: someDay,
    transfers: oneOf(0, 1, null),
    owner: oneOf('C1', 'C2', null),
    pendingExportOn: fc.oneof(fc.constant(null), fc.constant(null), someDay),
  }),
  letter: rows(
    {
      vin: oneOf('LZZAAAAA4TA000001', 'LVVCCCCC5TC123459', null, null),
      number: fc.oneof({ weight: 8, arbitrary: letter }, fc.constant(null)),
      application: oneOf('S1', 'S2', null),
      issuer: oneOf('Aurora Co.', 'aurora co', 'Borealis', null),
      issuedOn: oneOf('2026-02-02', '2026-02-20', null),
      seal: oneOf('signed', 'none', null),
      destination: country,
    },
    6,
  ),
  outlet: rows({
    letter,
    provider: oneOf('Auto', 'Auto', 'Auto', null),
    address: oneOf('Street 1', 'Street 1', 'Street 1', null),
    country,
  }),
  declaration: rows({
    vin,
    number: oneOf('D 1', 'd1', 'D2', null),
    licence: oneOf('L1', 'L2', null),
    destination: country,
    tradingCountry: country,
    declaredOn: someDay,
  }),
  arrival: rows({ vin, country, registeredOn: someDay }),
  invoice: rows({
    vin,
    kind: oneOf('used', 'ordinary', 'special', null),
    issuedOn: someDay,
    seller: oneOf('C1', 'C2', null),
    buyer: oneOf('C1', 'C2', 'P1', null),
  }),
  inspection: rows({ vin, on: someDay, odometerKm: oneOf(0, 3599, 3600, 9000, null) }),
  insurance: rows({ vin, startsOn: someDay, holder: oneOf('C1', 'C2', null) }),
});

const limit = lawValue('cn.648.letter-required.days');

const asked = lawValue('cn.648.pending-before-2026.implementedOn');

/** Small enough that a random nation has places of invoices. */
const INVOICING = { applicants: 1, destinations: 2, times: 1 };
const INVOICING_VALUES = {
  'integrity.diverted.invoicingApplicants': INVOICING.applicants,
  'integrity.diverted.invoicingDestinations': INVOICING.destinations,
  'integrity.diverted.invoicingTimes': INVOICING.times,
};

const PLAIN: Readonly<Record<string, (feeds: Feeds) => PlainFacts>> = {
  limitFiling: (feeds) =>
    plainLimitFiling(feeds, {
      limit,
      days: lawValue('integrity.filed-on-day-181.days'),
      batch: lawValue('integrity.filed-on-day-181.batch'),
      drivenADay: lawValue('integrity.filed-on-day-181.drivenKmADay'),
    }),
  firstTransfer: (feeds) => plainFirstTransfer(feeds, lawValue('integrity.one-day-owner.days')),
  letterReused: (feeds) =>
    plainLetterReused(feeds, {
      long: lawValue('integrity.letter-reused.longCharacters'),
      suffixes: lawValue('integrity.letter-reused.suffixes'),
    }),
  letterOverdrawn: (feeds) => plainLetterOverdrawn(feeds, limit, asked),
  outletList: plainOutletList,
  otherDestination: (feeds) =>
    plainOtherDestination(feeds, lawValue('integrity.diverted.resaleMonths'), INVOICING),
};

test('the patterns of filings and letters are those that nested loops find', async () => {
  const told: Record<string, number> = {};
  await fc.assert(
    fc.asyncProperty(nation, async (feeds) => {
      const found = await patternsUnder(INVOICING_VALUES, feeds, ...Object.keys(PLAIN));
      for (const [name, plain] of Object.entries(PLAIN)) {
        const inSql = Object.fromEntries(
          (found[name] ?? []).map((row) => [
            row.row === null ? row.vin : `${row.vin} ${row.row}`,
            row.facts,
          ]),
        );
        assert.deepEqual(inSql, plain(feeds), name);
        told[name] = (told[name] ?? 0) + Object.keys(inSql).length;
      }
    }),
    { numRuns: 110, seed: 15 },
  );
  for (const name of Object.keys(PLAIN))
    assert.ok((told[name] ?? 0) >= 5, `${name}: ${told[name]}`);
});

const longLetters = fc.record({
  letter: fc.array(
    fc.record({
      vin: oneOf('LZZAAAAA4TA000001', 'LZZAAAAA6TA000002', 'LVVCCCCC5TC123459'),
      number: oneOf(
        ...[
          'SH00000010',
          'SHOO000010',
          'SH0000001O',
          'SH00000010-1',
          'SH000000101',
          'SH00000010-2',
        ],
        ...['SH00000010A', 'SHO0000010B', 'SH2026000-1', 'SH20260001', 'SH2026000-11', 'SH0000011'],
      ),
      application: oneOf('S1', 'S2', 'S3', null),
      issuer: oneOf('Aurora Co.', 'aurora co', 'aurora co', 'AURORA CO', 'Borealis'),
      issuedOn: oneOf('2026-02-02', '2026-02-02', '2026-02-02', '2026-02-02', null),
    }),
    { minLength: 5, maxLength: 9, size: 'max' },
  ),
  licence: fc.array(
    fc.record({
      vin: oneOf('LZZAAAAA4TA000001', 'LZZAAAAA6TA000002'),
      application: oneOf('S1', 'S2', 'S3'),
      number: oneOf('L1', null),
    }),
    { maxLength: 4 },
  ),
});

test('long letter numbers in several forms are those that nested loops find', async () => {
  let told = 0;
  const id = 'integrity.letter-reused';
  await fc.assert(
    fc.asyncProperty(
      longLetters,
      fc.constantFrom(9, 10, 11),
      fc.constantFrom(2, 3),
      async (feeds, long, suffixes) => {
        const replaced = { [`${id}.longCharacters`]: long, [`${id}.suffixes`]: suffixes };
        const found = await patternsUnder(replaced, feeds, 'letterReused');
        const inSql = Object.fromEntries(
          (found['letterReused'] ?? []).map((row) => [row.vin, row.facts]),
        );
        const plain = plainLetterReused(feeds, { long, suffixes });
        assert.deepEqual(inSql, plain);
        const alone = plainLetterReused(feeds, { long: 99, suffixes });
        told += Number(JSON.stringify(alone) !== JSON.stringify(plain));
      },
    ),
    { numRuns: 100, seed: 10 },
  );
  assert.ok(told > 20, `${told}`);
});
