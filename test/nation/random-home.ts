import fc from 'fast-check';
import { isoDate } from '../../src/domain/calendar/iso-date.ts';
import type { Replaced } from './dated-law.ts';
import type { Feeds } from './feed-tables.ts';

/** 1 March 2025. */
const MARCH = 20_148;

/** Values under which few vehicles are enough for every pattern of many. */
export const FEW_ARE_MANY: Replaced = {
  'integrity.month-end-burst.vehicles': 3,
  'integrity.month-end-burst.branches': 2,
  'integrity.month-end-burst.branchParties': 4,
  'integrity.month-end-burst.toldTimes': 1,
  'integrity.insured-not-plated.toldVehicles': 2,
  'integrity.insured-not-plated.vehicles': 2,
  'integrity.insured-not-plated.lateVehicles': 2,
  'integrity.insured-not-plated.settleDays': 5,
  'integrity.certificate-of-another-vehicle.leastNumbers': 20,
  'integrity.certificate-of-another-vehicle.longCharacters': 8,
  'integrity.idle-hand.vehicles': 2,
  'integrity.lent-names.vehicles': 2,
  'integrity.limit-hand.vehicles': 2,
  'integrity.quarter-bills.vehicles': 2,
  'integrity.quarter-bills.leastBills': 3,
  'integrity.linked-first-buyer.homeVehicles': 2,
  'integrity.nominee-owners.owners': 2,
  'integrity.one-hand-both-ends.fewParties': 2,
  'integrity.no-plate.percent': 60,
};

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 2 });
/** Of a company that is told by code and by name, of others, and of persons. */
const party = fc.constantFrom<string | null>(
  'O1',
  '宏达(厦门) 有限公司',
  'O2',
  'O3',
  'D1',
  'p:1',
  'p:2',
  'p:3',
  null,
);
const seller = fc.constantFrom<string | null>('D1', 'D2', 'D2', 'O1', '长风有限公司', null);

const car = fc.record({
  on: fc
    .constantFrom(3, 12, 27, 28, 29, 30, 30, 30, 38, 39, 39, 58, 121, 122, 250)
    .map((at) => MARCH + at),
  plated: fc.constantFrom(true, true, true, true, false),
  plate: fc.constantFrom('京A12345', '京A12345', '京A12345', null),
  province: fc.constantFrom('44', '44', '51', null),
  maker: fc.constantFrom('LZZ', 'LZZ', 'LVV'),
  owner: party,
  kind: fc.constantFrom('person', 'company', 'company', 'dealer', null),
  transferred: maybe(fc.constantFrom(10, 360, 361)),
  seller,
  buyer: party,
  billed: fc.constantFrom(-20, -9, -1, 0, 2, 60, 61, null),
  saleKind: fc.constantFrom('ordinary', 'ordinary', null, 'used'),
  resold: maybe(fc.record({ after: fc.constantFrom(20, 100), buyer: party, seller: party })),
  holder: party,
  insured: fc.constantFrom(0, 0, 0, 1, 20, 61, 90, 330, 331, null),
  cancelled: fc.constantFrom(null, null, null, -1, 0, 30, 31),
  claimant: fc.constantFrom(null, null, null, 'p:1', 'p:2', 'O1'),
  paid: fc.constantFrom(0, 0, 0, 1, 2),
  number: fc.constantFrom(null, null, null, '7000004412', '70000044121', '7O00004412', '4455'),
  applied: fc.constantFrom(null, null, null, 185, 200, 360, 420),
  exporter: fc.constantFrom<string>('X1', 'X1', 'X2'),
  km: fc.constantFrom(0, 90, 900, 9000),
  driven: fc.constantFrom(null, 10, 40, 100),
});

/** What most cars are like: a person's, bought and insured when they were plated, with a number of their own. */
const QUIET = {
  plated: true,
  owner: null,
  kind: 'person',
  transferred: null,
  seller: 'Q1',
  buyer: null,
  billed: 0,
  saleKind: 'ordinary',
  resold: null,
  holder: null,
  insured: 0,
  cancelled: null,
  claimant: null,
  paid: 0,
  number: null,
  applied: null,
} as const;

/** What one of them is like by which a pattern finds it, and by nothing else. */
const oddity = fc.constantFrom<object>(
  {},
  {},
  {},
  { paid: 2 },
  { plated: false },
  { insured: 90 },
  { cancelled: 0 },
  { owner: 'O4', on: MARCH + 30 },
  { owner: 'O4', on: MARCH + 12 },
  { owner: null, kind: 'dealer', seller: 'Q3', on: MARCH + 30 },
  { number: '7000004499' },
  { number: '7000004498' },
  { number: '70000044981' },
  { seller: 'Q2', billed: -10, on: MARCH + 40 },
  { seller: 'Q2', billed: -10, on: MARCH + 40, insured: 20 },
  { holder: 'O5' },
  { holder: 'O5', plated: false },
  { buyer: 'O6', applied: 185, km: 0, exporter: 'X3' },
  { buyer: 'O6', transferred: 10 },
  { holder: 'O7', applied: 185, km: 0, exporter: 'X3' },
  { holder: 'O7' },
);

const company = fc.record({
  id: fc.constantFrom('O1', 'O2', 'O3', 'D1', 'D2', 'X1', 'p:1', 'p:2', 'p:3'),
  kind: fc.constantFrom('company', 'company', 'dealer', 'person', null),
  name: fc.constantFrom('宏达[厦门]有限公司', '长风有限公司', null),
  phone: fc.constantFrom('T1', 'T1', 'T2', 'T3', 'T4', null),
  address: fc.constantFrom('A1', 'A1', null),
  controller: fc.constantFrom('D1', 'O3', null, null),
  since: fc.constantFrom('2024-12-01', '2019-01-01', null),
});

const day = (on: number, after: number | null): string | null =>
  after === null ? null : isoDate(on + after);

/**
 * Nations of cars at home: bought, insured, plated in time, late or never, owned by few, some exported; and quiet ones.
 * VINs are of no other random nation.
 */
export const homeNation: fc.Arbitrary<Feeds> = fc
  .record({
    cars: fc.array(car, { minLength: 120, maxLength: 160 }),
    quiet: fc.array(
      fc.tuple(car, oddity).map(([one, odd]) => ({ ...one, ...QUIET, ...odd }) as typeof one),
      { minLength: 100, maxLength: 120 },
    ),
    parties: fc.array(company, { minLength: 4, maxLength: 12 }),
  })
  .map(({ cars, quiet, parties }) => {
    const all = [...cars, ...quiet].map((one, at) => ({
      ...one,
      vin: `${one.maker}HHHHH0TH${String(at).padStart(6, '0')}`,
    }));
    const exported = all.filter(({ applied }) => applied !== null);
    return {
      certificate: all
        .filter(({ plated }) => plated)
        .map((one) => ({
          vin: one.vin,
          number: one.number,
          plate: one.plate,
          registeredOn: isoDate(one.on),
          province: one.province,
          owner: one.owner,
          ownerKind: one.kind,
          lastTransferOn: day(one.on, one.transferred),
          pendingExportOn: day(one.on, one.applied),
        })),
      invoice: all
        .flatMap(({ vin, on, seller: sold, buyer, billed, saleKind, resold, number }) => [
          { vin, seller: sold, buyer, kind: saleKind, number, issuedOn: day(on, billed) },
          ...(resold === null
            ? []
            : [
                { vin, ...resold, after: undefined, kind: 'used', issuedOn: day(on, resold.after) },
              ]),
        ])
        .map(({ vin, seller: sold, buyer, kind, issuedOn, number = null }) => ({
          vin,
          seller: sold,
          buyer,
          kind,
          issuedOn,
          number,
          price: 1000,
        })),
      insurance: all
        .filter(({ insured }) => insured !== null)
        .map(({ vin, on, holder, insured, cancelled, number }) => ({
          vin,
          holder,
          policy: number,
          startsOn: day(on, -(insured ?? 0)),
          cancelledOn: day(on, cancelled),
        })),
      factory: all.map(({ vin, number, maker }) => ({ vin, maker, engineNumber: number })),
      subsidy: all.flatMap(({ vin, on, claimant, paid }) =>
        Array.from({ length: paid }, (_, at) => ({
          vin,
          claimant,
          kind: at === 0 ? 'swap' : 'scrap',
          paidOn: day(on, 30 * at),
        })),
      ),
      inspection: exported.map(({ vin, on, applied, km }) => ({
        vin,
        on: day(on, (applied ?? 0) - 3),
        odometerKm: km,
      })),
      reading: all
        .filter(({ driven }) => driven !== null)
        .map(({ vin, on, driven, km }) => ({
          vin,
          on: day(on, driven),
          km,
          source: 'maintenance',
        })),
      licence: exported.map(({ vin, on, applied, exporter }, at) => ({
        vin,
        applicant: exporter,
        application: `H${at % 7}`,
        appliedOn: day(on, applied),
        destination: 'KZ',
      })),
      declaration: exported
        .filter((_, at) => at % 3 === 0)
        .map(({ vin, on, applied }) => ({
          vin,
          declaredOn: day(on, (applied ?? 0) + 10),
          exitedOn: day(on, (applied ?? 0) + 12),
        })),
      refund: exported
        .filter((_, at) => at % 4 === 0)
        .map(({ vin, number, exporter }) => ({ vin, invoice: number, claimant: exporter })),
      sales: [{ maker: 'LZZ', province: '44', month: '2025-03', reported: 40, kind: 'retail' }],
      party: parties,
    };
  });
