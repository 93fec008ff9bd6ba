import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ALL, fewer } from '../tier.ts';
import type { Feeds } from './feed-tables.ts';
import { linksOf } from './link-fixtures.ts';
import { type PlainLimits, plainLinks } from './plain-links.ts';

const maybe = <T>(list: readonly T[]): fc.Arbitrary<T | null> =>
  fc.constantFrom<T | null>(...list, null);
const PARTIES = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
const VINS = ['V1', 'V2', 'V3', 'V4', 'V5', 'V6', 'V7', 'V8', 'V9'];
const DAYS = ['2025-02-01', '2025-09-01', '2026-01-10', '2026-02-20', '2026-03-15'];
/** Names of B, and a name that nobody bears. */
const NAMES = ['宏达(厦门) 有限公司', '宏达 厦门有限公司', '长风有限公司'];
const party = maybe([...PARTIES, ...NAMES]);
// Few sell and export, so that there are owners.
const seller = maybe(['A', 'B', 'C', ...NAMES.slice(0, 1)]);
const exporter = maybe(['A', 'D', ...NAMES.slice(1)]);
const vin = maybe(VINS);
const day = maybe(DAYS);
const rows = <T>(row: Record<string, fc.Arbitrary<T>>, most: number) =>
  fc.array(fc.record(row), { maxLength: most });

/** Small nations in which everybody may share anything with anybody. */
const nations: fc.Arbitrary<Feeds> = fc.record({
  party: rows<string | null>(
    {
      id: party,
      kind: maybe(['person', 'person', 'company', 'dealer']),
      phone: maybe(['1', '2']),
      address: maybe(['a', 'b', 'c']),
      account: maybe(['x', 'y', 'z']),
      controller: party,
      since: maybe(['2026-02-01', '2020-01-01']),
    },
    12,
  ),
  exporter: rows<string | null>(
    { uscc: exporter, phone: maybe(['1', '2', '3']), address: maybe(['a', 'd']) },
    3,
  ),
  invoice: rows<string | null>(
    {
      vin,
      seller,
      buyer: party,
      kind: maybe(['special', 'ordinary', 'used']),
      issuedOn: day,
    },
    16,
  ),
  insurance: rows<string | null>({ vin, holder: party }, 6),
  subsidy: rows<string | null>({ vin, claimant: party }, 4),
  refund: rows<string | null>({ vin, claimant: party }, 6),
  certificate: rows<string | null>(
    { vin, owner: party, registeredOn: day, lastTransferOn: day, pendingExportOn: day },
    12,
  ),
  declaration: rows<string | null>({ vin, declaredOn: day }, 3),
  reading: rows<string | number | null>({ vin, on: day, km: maybe([0, 90, 4000]) }, 8),
  inspection: rows<string | number | null>({ vin, on: day, odometerKm: maybe([0, 900]) }, 4),
  licence: rows<string | null>({ vin, applicant: exporter, appliedOn: day, registeredOn: day }, 10),
}) as fc.Arbitrary<Feeds>;

const PERSONS = ['Q1', 'Q2', 'Q3', 'Q4', 'Q5'];

/** Vehicles that few persons and companies buy of two sellers and pass on, many of them to exporters. */
const byCars: fc.Arbitrary<Feeds> = fc
  .record({
    party: fc.array(
      fc.record({
        id: fc.constantFrom(...PERSONS, 'A', 'B', 'D'),
        phone: maybe(['1', '2']),
        address: maybe(['a', 'b']),
        controller: maybe(['D', 'A', null, null]),
      }),
      { minLength: 5, maxLength: 9, size: 'max' },
    ),
    cars: fc.array(
      fc.record({
        seller: fc.constantFrom('A', 'B', 'C'),
        buyer: fc.constantFrom(...PERSONS, ...PERSONS, 'B', 'D'),
        sold: fc.constantFrom(0, 1),
        registered: fc.constantFrom(0, 0, 1),
        moved: maybe([1, 2, 3, 4]),
        applied: maybe([2, 3, 4]),
        exporter: fc.constantFrom('A', 'D', 'D'),
      }),
      { minLength: 8, maxLength: 16, size: 'max' },
    ),
  })
  .map(({ party: parties, cars }): Feeds => {
    const all = cars.map((car, at) => ({ ...car, vin: `W${at}` }));
    const dayAt = (at: number | null): string | null => (at === null ? null : (DAYS[at] ?? null));
    return {
      party: parties.map((one) => ({
        ...one,
        kind: one.id.startsWith('Q') ? 'person' : 'company',
        account: null,
        since: null,
      })),
      invoice: all.map(({ vin: of, seller: from, buyer, sold }) => ({
        vin: of,
        seller: from,
        buyer,
        kind: 'ordinary',
        issuedOn: dayAt(sold),
      })),
      certificate: all.map(({ vin: of, buyer, registered, moved }) => ({
        vin: of,
        owner: buyer,
        registeredOn: dayAt(registered),
        lastTransferOn: dayAt(moved),
      })),
      licence: all
        .filter(({ applied }) => applied !== null)
        .map(({ vin: of, exporter: applicant, applied }) => ({
          vin: of,
          applicant,
          appliedOn: dayAt(applied),
        })),
    };
  });

/** What parts of few vehicles come to, and the days between two days of a nation. */
const part = fc.constantFrom(25, 33, 50, 66, 100);
const days = fc.constantFrom(23, 41, 64, 131, 172, 195, 212, 343, 384);

const limits: fc.Arbitrary<PlainLimits> = fc.record({
  youngDays: days,
  owners: fc.integer({ min: 1, max: 3 }),
  exportedPercent: part,
  ownersLift: fc.constantFrom(0, 10, 17, 25, 50),
  exporterPercent: part,
  addressExportedPercent: part,
  addressExporterPercent: part,
  crowdOwners: fc.integer({ min: 2, max: 5 }),
  crowdExportedPercent: part,
  fewParties: fc.integer({ min: 1, max: 3 }),
  hubParties: fc.integer({ min: 3, max: 8 }),
  passedLift: fc.constantFrom(0, 20),
  passedVehicles: fc.integer({ min: 1, max: 2 }),
  passedExporterPercent: part,
  steps: fc.integer({ min: 1, max: 3 }),
  homeVehicles: fc.integer({ min: 1, max: 2 }),
  homeKeptDays: days,
  homeReadDays: fc.constantFrom(0, 23, 41),
  homeReadVehicles: fc.integer({ min: 1, max: 2 }),
  firstSaleDays: days,
});

const replaced = (given: PlainLimits): Record<string, number> => ({
  'integrity.nominee-owners.youngDays': given.youngDays,
  'integrity.nominee-owners.owners': given.owners,
  'integrity.nominee-owners.exportedPercent': given.exportedPercent,
  'integrity.nominee-owners.lift': given.ownersLift,
  'integrity.nominee-owners.exporterPercent': given.exporterPercent,
  'integrity.nominee-owners.addressExportedPercent': given.addressExportedPercent,
  'integrity.nominee-owners.addressExporterPercent': given.addressExporterPercent,
  'integrity.nominee-owners.crowdOwners': given.crowdOwners,
  'integrity.nominee-owners.crowdExportedPercent': given.crowdExportedPercent,
  'integrity.one-hand-both-ends.fewParties': given.fewParties,
  'integrity.one-hand-both-ends.hubParties': given.hubParties,
  'integrity.one-hand-both-ends.lift': given.passedLift,
  'integrity.one-hand-both-ends.passedVehicles': given.passedVehicles,
  'integrity.one-hand-both-ends.passedExporterPercent': given.passedExporterPercent,
  'integrity.one-hand-both-ends.steps': given.steps,
  'integrity.linked-first-buyer.homeVehicles': given.homeVehicles,
  'integrity.linked-first-buyer.homeKeptDays': given.homeKeptDays,
  'integrity.linked-first-buyer.homeReadDays': given.homeReadDays,
  'integrity.linked-first-buyer.homeReadVehicles': given.homeReadVehicles,
  'integrity.dates-out-of-order.firstSaleDays': given.firstSaleDays,
});

describe('links over a nation', () => {
  it('are those of a plain implementation in nested loops', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.oneof(nations, byCars), limits, async (nation, given) => {
        const bearer = { id: 'B', kind: 'company', name: '宏达[厦门]有限公司' };
        const feeds = { ...nation, party: [...(nation.party ?? []), bearer] };
        const found = await linksOf(feeds, replaced(given));
        const own = found.rows.map(({ pattern, row, vin: of, facts }) => ({
          pattern,
          row,
          vin: of,
          facts,
        }));
        for (const { pattern } of own) seen.add(pattern);
        assert.deepEqual(own, plainLinks(feeds, given));
      }),
      { numRuns: fewer(40), seed: 6 },
    );
    if (ALL)
      assert.deepEqual([...seen].sort(), ['linkedAtHome', 'linkedBuyer', 'nomineeOwners', 'ring']);
  });

  it('hang by each of the limits', () => {
    const cases = [byCars, nations].flatMap((some) =>
      fc.sample(fc.tuple(some, limits), { numRuns: 400, seed: 6 }),
    );
    const open = new Set(Object.keys(cases[0]?.[1] ?? {}) as (keyof PlainLimits)[]);
    for (const [nation, given] of cases) {
      const answer = (under: PlainLimits): string => JSON.stringify(plainLinks(nation, under));
      const before = answer(given);
      for (const name of open) {
        const decides = [1, -1].some(
          (step) => answer({ ...given, [name]: given[name] + step }) !== before,
        );
        if (decides) open.delete(name);
      }
    }
    assert.deepEqual([...open], [], 'limits that no random nation crosses');
  });
});
