import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { FactValue } from '../../src/domain/assess/dossier.ts';
import { isoDate, parseIsoDate } from '../../src/domain/calendar/iso-date.ts';
import { type FactName, factNamed } from '../../src/domain/facts/fact-table.ts';
import type { FeedRow, Feeds } from './feed-tables.ts';
import { lawValue, patternsOf, patternsUnder } from './pattern-fixtures.ts';
import {
  plainHome,
  plainRefundClaims,
  plainRefundEntries,
  plainRefundExits,
  plainRefundInvoices,
  plainSoldAsNew,
  plainSubsidies,
} from './plain-aftermath.ts';
import { plainNumberReused } from './plain-numbers.ts';
import { plainExits, plainRegistrationDays, plainRegistrations } from './plain-patterns.ts';
import type { PlainFacts } from './plain-rows.ts';

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

const nation = fc.record({
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
    kind: oneOf('swap', 'local', null),
    paidOn: someDay,
    amount: oneOf(100, 200, null),
  }),
});

const PLAIN: Readonly<Record<string, (feeds: Feeds) => PlainFacts>> = {
  numberReused: (feeds) =>
    plainNumberReused(feeds, {
      long: lawValue('integrity.certificate-of-another-vehicle.longCharacters'),
      suffixes: lawValue('integrity.certificate-of-another-vehicle.suffixes'),
    }),
  severalRegistrations: (feeds) =>
    plainRegistrations(feeds, lawValue('integrity.vin-reused.historyPercent')),
  registrationDays: plainRegistrationDays,
  severalExits: (feeds) => plainExits(feeds, lawValue('integrity.vin-reused.returnDays')),
  severalSubsidies: plainSubsidies,
  refundClaims: (feeds) =>
    plainRefundClaims(feeds, lawValue('integrity.refund-without-right.vatPercent')),
  refundInvoice: (feeds) =>
    plainRefundInvoices(feeds, lawValue('integrity.refund-without-right.paperDigits')),
  refundEntry: plainRefundEntries,
  soldAsNew: plainSoldAsNew,
  homeAfterExit: (feeds) => plainHome(feeds, lawValue('integrity.round-trip.renewalDays')),
};

/** Facts as the plain implementation says them: days as numbers. */
const asPlain = (facts: Readonly<Record<string, FactValue>>): Record<string, FactValue> =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      factNamed(name as FactName).kind === 'date' && typeof value === 'string'
        ? parseIsoDate(value)
        : value,
    ]),
  );

test('the patterns of small random nations are those that nested loops find', async () => {
  const told: Record<string, number> = {};
  await fc.assert(
    fc.asyncProperty(nation, async (feeds) => {
      const found = await patternsOf(feeds, ...Object.keys(PLAIN));
      for (const [name, plain] of Object.entries(PLAIN)) {
        const inSql = Object.fromEntries(
          (found[name] ?? [])
            .map((row) => [row.vin, asPlain(row.facts)] as const)
            .filter(([, facts]) => Object.values(facts).some((value) => value !== null)),
        );
        assert.deepEqual(inSql, plain(feeds), name);
        told[name] = (told[name] ?? 0) + Object.keys(inSql).length;
      }
    }),
    { numRuns: 90, seed: 14 },
  );
  for (const name of Object.keys(PLAIN))
    assert.ok((told[name] ?? 0) >= 3, `${name}: ${told[name]}`);
});

const certificates = fc.array(
  fc.record({
    vin: oneOf('LZZAAAAA4TA000001', 'LZZAAAAA6TA000002', 'LVVBBBBB0TB777777'),
    number: oneOf('44001111', '4400 1112', '65007777', '31009999', null),
    registeredOn: oneOf('2026-03-02', '2026-03-02', '2026-03-02', '2026-05-01', null),
    deregisteredOn: oneOf('2026-06-10', null, null),
    lastTransferOn: oneOf('2026-06-09', '2026-06-10', null, null),
    transfers: oneOf(0, null),
    province: oneOf('44', '65', null),
    owner: oneOf('P1', 'P2', '示例甲公司'),
    status: oneOf('A', 'A', 'A,B', 'L', null),
  }),
  { minLength: 6, maxLength: 24 },
);

test('the certificates of a VIN in several are those that nested loops find', async () => {
  const told = { registrations: 0, deregistered: 0 };
  await fc.assert(
    fc.asyncProperty(certificates, fc.constantFrom(10, 100), async (certificate, history) => {
      const feeds = { certificate };
      const id = 'integrity.vin-reused.historyPercent';
      const found = await patternsUnder({ [id]: history }, feeds, 'severalRegistrations');
      const inSql = Object.fromEntries(
        (found['severalRegistrations'] ?? []).map((row) => [row.vin, asPlain(row.facts)]),
      );
      assert.deepEqual(inSql, plainRegistrations(feeds, history));
      for (const facts of Object.values(inSql)) {
        if (facts['pattern.registrations'] !== null) told.registrations += 1;
        else told.deregistered += 1;
      }
    }),
    { numRuns: 60, seed: 13 },
  );
  assert.ok(told.registrations > 10 && told.deregistered > 10, JSON.stringify(told));
});

const exited = fc.record({
  declaration: fc.constant(
    VINS.slice(0, 3).map((vin, at) => ({ vin, number: `N${at}`, exitedOn: isoDate(FIRST + 20) })),
  ),
  refund: fc.constant(VINS.slice(0, 3).map((vin, at) => ({ vin, number: `R${at}` }))),
  licence: fc.array(fc.record({ vin: oneOf(...VINS.slice(0, 3)), applicant: oneOf('X1', null) }), {
    maxLength: 3,
  }),
  insurance: fc.array(
    fc.record({
      vin: oneOf(...VINS.slice(0, 3)),
      startsOn: fc.integer({ min: -800, max: 400 }).map((at) => isoDate(FIRST + at)),
      holder: oneOf('H1', 'H2', 'X1', '示例甲公司', null),
    }),
    { maxLength: 14 },
  ),
});

test('the policies after an exit that tell of a life at home are those that nested loops find', async () => {
  const told = { insured: 0, none: 0 };
  await fc.assert(
    fc.asyncProperty(exited, async (feeds) => {
      const found = await patternsOf(feeds, 'homeAfterExit');
      const inSql = Object.fromEntries(
        (found['homeAfterExit'] ?? []).map((row) => [row.vin, asPlain(row.facts)]),
      );
      const renewal = lawValue('integrity.round-trip.renewalDays');
      assert.deepEqual(inSql, plainHome(feeds, renewal));
      told.insured += Object.keys(inSql).length;
      told.none += 3 - Object.keys(inSql).length;
    }),
    { numRuns: 60, seed: 28 },
  );
  assert.ok(told.insured > 30 && told.none > 30, JSON.stringify(told));
});

const early = fc.option(
  fc.constantFrom(0, 5, 40, 70, 71).map((at) => isoDate(FIRST + at)),
  { freq: 9 },
);
const entryOf = (of: fc.Arbitrary<FeedRow[string]>) => ({
  vin: of,
  number: fc.integer({ min: 1, max: 900 }).map((at) => `E${at}00`),
  declaredOn: early,
  exitedOn: oneOf(null, isoDate(FIRST + 120), isoDate(FIRST + 160), isoDate(FIRST + 160)),
  exitCustoms: oneOf('5301', '5301', '7903', null),
});
const refunded = fc.record({
  // one entry a vehicle, and a further one of some
  declaration: fc
    .tuple(
      fc.tuple(...VINS.slice(0, 5).map((of) => fc.record(entryOf(fc.constant(of))))),
      fc.array(fc.record(entryOf(vin)), { maxLength: 1 }),
    )
    .map(([each, further]) => [...each, ...further]),
  refund: fc.array(fc.record({ vin, claimedOn: early }), {
    minLength: 3,
    maxLength: 8,
    size: 'max',
  }),
  arrival: fc.array(fc.record({ vin, country: oneOf('KG', 'CN', null) }), { maxLength: 1 }),
  certificate: fc.array(fc.record({ vin, deregisteredOn: oneOf('2026-05-05', null, null) }), {
    maxLength: 1,
  }),
});

test('the refunds without an exit are those that nested loops find', async () => {
  let told = 0;
  const id = 'integrity.refund-without-right';
  await fc.assert(
    fc.asyncProperty(refunded, fc.constantFrom(34, 60, 80), async (feeds, percent) => {
      const limits = { exitDays: lawValue(`${id}.exitDays`), unexitedPercent: percent };
      const found = await patternsUnder(
        { [`${id}.unexitedPercent`]: percent },
        feeds,
        'refundExit',
      );
      const inSql = Object.fromEntries(
        (found['refundExit'] ?? []).map((row) => [row.vin, row.facts]),
      );
      assert.deepEqual(inSql, plainRefundExits(feeds, limits));
      told += Object.keys(inSql).length;
    }),
    { numRuns: 120, seed: 22 },
  );
  assert.ok(told > 10, `${told}`);
});

const inParts = fc.record({
  refund: fc.array(
    fc.record({
      vin: oneOf('LZZAAAAA4TA000001', 'LVVBBBBB0TB777777'),
      number: oneOf('R1111', 'R2222', 'R3333', 'R3333'),
      claimant: oneOf('X1', 'X1', 'X1', 'X1', 'X1', 'X1', 'X2', null),
      invoice: oneOf('F1111', 'F1111', 'F1111', 'F 1111', 'F2222', null),
      declaration: oneOf('E1111', 'E1111', 'E1111', 'E1111', 'E2222', null),
      claimedOn: oneOf('2026-03-02', '2026-04-02', '2026-05-02'),
      amount: oneOf(4000, 5000, 5001, 8000),
    }),
    { minLength: 3, maxLength: 6, size: 'max' },
  ),
  invoice: fc.array(
    fc.record({
      vin: oneOf('LZZAAAAA4TA000001', 'LVVBBBBB0TB777777'),
      number: oneOf('F1111', 'F-1111', 'F2222'),
      price: oneOf(70_000, 112_999, 113_000, 200_000),
    }),
    { minLength: 1, maxLength: 6, size: 'max' },
  ),
});

test('the claims in parts are those that nested loops find', async () => {
  let spared = 0;
  const vat = lawValue('integrity.refund-without-right.vatPercent');
  await fc.assert(
    fc.asyncProperty(inParts, async (feeds) => {
      const found = await patternsOf(feeds, 'refundClaims');
      const inSql = Object.fromEntries(
        (found['refundClaims'] ?? []).map((row) => [row.vin, row.facts]),
      );
      const plain = plainRefundClaims(feeds, vat);
      assert.deepEqual(inSql, plain);
      const all = plainRefundClaims({ refund: feeds.refund }, vat);
      spared += Number(JSON.stringify(all) !== JSON.stringify(plain));
    }),
    { numRuns: 100, seed: 23 },
  );
  assert.ok(spared > 10, `${spared}`);
});
