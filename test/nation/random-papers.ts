import fc from 'fast-check';
import { isoDate } from '../../src/domain/calendar/iso-date.ts';
import type { FeedRow } from './feed-tables.ts';

/** Three VINs with right check digits, a mistyped one, a far one that fails its check, no VIN, and none. */
const VINS = [
  'LZZAAAAA4TA000001',
  'LZZAAAAA6TA000002',
  'LVVBBBBB0TB777777',
  'LZZAAAAA6TA000007',
  'LVVCCCCC5TC123456',
  '无',
  null,
];
const NUMBERS = [
  '70000001',
  '7000 0001',
  '70000009',
  'N-4455',
  'N4455',
  'n4455',
  'Ｎ４４５５',
  '0000000',
  '无',
  null,
];
/** Entries of 18 digits, their items as claims name them, and numbers as long that are none's. */
const ENTRIES = [
  '941120260000000011',
  '941120260000000048',
  '941120260000000011001',
  '94112026 0000000011 02',
  '941120260000000048001',
  '941120260000770048001',
  '9411202600000000480012',
];
const FIRST = 20_400;

const oneOf = (...values: readonly (string | number | null)[]) => fc.constantFrom(...values);
const someDay = fc.option(fc.integer({ min: 0, max: 14 }).map((at) => isoDate(FIRST + 3 * at)));
const vin = oneOf(...VINS);
const number = oneOf(...NUMBERS);
const entry = oneOf(...NUMBERS, ...ENTRIES);
const rows = (row: Record<string, fc.Arbitrary<FeedRow[string]>>) =>
  fc.oneof(fc.array(fc.record(row), { maxLength: 7 }), fc.constant([]));

/** Small nations of certificates, exits, refunds and subsidies, full of collisions. */
export const papers = fc.record({
  licence: rows({
    vin,
    application: oneOf('S1', 'S2', 'S3', null),
    number: oneOf('L1', 'L2', null),
    appliedOn: someDay,
    issuedOn: someDay,
    validUntil: someDay,
    condition: oneOf('used', 'new', null),
  }),
  certificate: rows({
    vin,
    number,
    registeredOn: someDay,
    deregisteredOn: someDay,
    lastTransferOn: someDay,
    transfers: oneOf(0, 1, null),
    province: oneOf('44', '51', null),
    owner: oneOf('P1', 'P2', '示例甲公司', '示例乙公司', null),
  }),
  factory: rows({ vin, maker: oneOf('Aurora', 'Borealis', null), engineNumber: number }),
  insurance: rows({ vin, policy: number, startsOn: someDay }),
  invoice: rows({
    vin,
    number,
    kind: oneOf('special', 'used', null),
    price: oneOf(870, 1700, 2700, null),
  }),
  inspection: rows({ vin, on: someDay }),
  declaration: rows({
    vin,
    number: entry,
    declaredOn: someDay,
    exitedOn: someDay,
    licence: oneOf('L1', 'L2', null),
    condition: oneOf('used', 'new', null),
  }),
  arrival: rows({
    vin,
    country: oneOf('KG', 'CN', null),
    registeredOn: someDay,
    condition: oneOf('used', 'new', null),
  }),
  complaint: rows({ vin, on: someDay, kind: oneOf('sold-as-new', 'no-parts', null) }),
  reading: rows({ vin, on: someDay, source: oneOf('maintenance', 'telematics', null) }),
  refund: rows({
    vin,
    number,
    claimant: oneOf('X1', 'X2', null),
    invoice: number,
    declaration: entry,
    claimedOn: someDay,
    amount: oneOf(100, 200, null),
  }),
  subsidy: rows({
    vin,
    kind: oneOf('swap', 'scrap', 'local', null),
    paidOn: someDay,
    amount: oneOf(100, 200, null),
    claimant: oneOf('P1', 'P2', null),
  }),
});

/** The patterns of `papers`. */
export const PAPER_PATTERNS = [
  'numberReused',
  'severalRegistrations',
  'registrationDays',
  'severalExits',
  'severalSubsidies',
  'refundClaims',
  'refundInvoice',
  'refundEntry',
  'soldAsNew',
  'homeAfterExit',
];
