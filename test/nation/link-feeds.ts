import type { FeedRow, Feeds } from './feed-tables.ts';

/** The story of one vehicle, in as many accounts as its facts need. */
interface Car {
  readonly vin: string;
  readonly seller?: string;
  readonly buyer?: string;
  readonly holder?: string;
  readonly owner?: string;
  readonly exporter?: string;
  readonly claimant?: string;
  /** First sale and registration; 2026-01-03 when not said. */
  readonly on?: string;
  /** Application; 2026-07-10 when not said. */
  readonly applied?: string;
}

/** Who shares what. */
type PartyRow = FeedRow & { readonly id: string };

/** The feeds that tell of some cars and parties. */
export const feedsOf = (cars: readonly Car[], parties: readonly PartyRow[]): Feeds => ({
  party: parties,
  invoice: cars
    .filter(({ seller, buyer }) => seller !== undefined || buyer !== undefined)
    .map(({ vin, seller = null, buyer = null, on = '2026-01-03' }) => ({
      vin,
      seller,
      buyer,
      kind: 'special',
      issuedOn: on,
    })),
  insurance: cars.flatMap(({ vin, holder }) => (holder === undefined ? [] : [{ vin, holder }])),
  certificate: cars.map(({ vin, owner = null, on = '2026-01-03' }) => ({
    vin,
    owner,
    registeredOn: on,
    lastTransferOn: owner === null ? null : '2026-07-01',
  })),
  licence: cars
    .filter(({ exporter }) => exporter !== undefined)
    .map(({ vin, exporter = null, applied = '2026-07-10' }) => ({
      vin,
      applicant: exporter,
      appliedOn: applied,
    })),
  refund: cars.flatMap(({ vin, claimant }) => (claimant === undefined ? [] : [{ vin, claimant }])),
});

/** Cars with running numbers: `K001`, `K002` …, each made from its place. */
export const cars = (
  letter: string,
  count: number,
  make: (place: number) => Omit<Car, 'vin'>,
): readonly Car[] =>
  Array.from({ length: count }, (_, at) => ({
    vin: `${letter}${String(at + 1).padStart(3, '0')}`,
    ...make(at),
  }));

/** Ninety cars of people who share nothing and keep them, ten who sell abroad to ten exporters. */
export const EVERYBODY: readonly Car[] = cars('E', 100, (at) => ({
  seller: `DEALER${at % 9}`,
  buyer: `CITIZEN${at}`,
  ...(at % 10 === 0 && { exporter: `EXPORTER${at}` }),
}));
