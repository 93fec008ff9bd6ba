import fc from 'fast-check';
import { isoDate } from '../../src/domain/calendar/iso-date.ts';
import type { FeedRow } from './feed-tables.ts';

/** The first day of `filings`. */
export const FIRST = 20_400;
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

/** Small nations of licences, letters and entries, full of collisions. */
export const filings = fc.record({
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

/** The patterns of `filings`. */
export const FILING_PATTERNS = [
  'limitFiling',
  'firstTransfer',
  'letterReused',
  'letterOverdrawn',
  'outletList',
  'otherDestination',
];
