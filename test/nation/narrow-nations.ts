import type { FeedRow, Feeds } from './feed-tables.ts';

/** The VIN of a car of a maker; what the tenth character says of its year is 2025. */
const vin = (at: number, maker = 'LZZ'): string => `${maker}HHHHH0SH${String(at).padStart(6, '0')}`;

/** Rows of so many cars from a number on, each with its VIN. */
const cars = (from: number, count: number, row: FeedRow): readonly FeedRow[] =>
  Array.from({ length: count }, (_, at) => ({ vin: vin(from + at), ...row }));

/** A day in the window at the end of March 2025, which is a quarter's end; and one in no window. */
const MONTH_END = '2025-03-31';
const MID_MONTH = '2025-03-12';

/** Cars of a person that somebody applied for young and hardly driven, when no letter was needed any more. */
const exported = (count: number) => ({
  certificate: cars(1, count, { registeredOn: MID_MONTH, ownerKind: 'person' }),
  inspection: cars(1, count, { on: '2025-10-10', odometerKm: 10 }),
  licence: cars(1, count, { applicant: 'X1', appliedOn: '2025-10-12', destination: 'KZ' }),
});

/** Three cars of one owner, registered at the end of a month: by a certificate, an invoice or a policy. */
const burstTold = {
  byCertificate: { certificate: cars(1, 3, { registeredOn: MONTH_END, owner: 'O4' }) },
  byInvoice: {
    certificate: cars(1, 3, { registeredOn: MONTH_END }),
    invoice: cars(1, 3, { buyer: 'O4', seller: 'D9', issuedOn: MONTH_END, kind: 'special' }),
  },
  byPolicy: {
    certificate: [1, 2, 3].map((at) => ({
      vin: vin(at),
      registeredOn: MONTH_END,
      owner: `p:${at}`,
      lastTransferOn: '2025-07-01',
    })),
    insurance: cars(1, 3, { holder: 'O4', startsOn: MONTH_END }),
  },
} satisfies Readonly<Record<string, Feeds>>;

/** Two cars that were insured and never plated, a third of their holder that was, and one plated long after. */
const unplated: Feeds = {
  insurance: cars(1, 3, { holder: 'O5', startsOn: MID_MONTH }),
  certificate: [
    ...cars(3, 1, { registeredOn: MID_MONTH }),
    ...cars(4, 1, { registeredOn: '2025-09-12' }),
  ],
};

/** Two cars that a dealer sold and nobody plated, of a maker who reports them; the factory tells of others alone. */
const reported: Feeds = {
  invoice: cars(1, 2, { seller: '91440300MA5DEALER1', issuedOn: MID_MONTH, kind: 'special' }),
  certificate: [
    ...cars(3, 1, { registeredOn: MID_MONTH, province: '44' }),
    ...cars(4, 1, { registeredOn: '2025-09-12' }),
  ],
  factory: cars(3, 1, { maker: 'Beispiel' }),
  sales: [{ maker: 'Beispiel', province: '44', month: '2025-03', reported: 3, kind: 'retail' }],
};

/** Three cars that one dealer sold, two of them never plated, and one plated long after. */
const sold: Feeds = {
  invoice: cars(1, 3, { seller: 'D9', issuedOn: MID_MONTH, kind: 'special' }),
  certificate: [
    ...cars(3, 1, { registeredOn: MID_MONTH }),
    ...cars(4, 1, { registeredOn: '2025-09-12' }),
  ],
};

/** A car insured 90 days before its plate, in a person's name whom the policy does not name; and two of its month. */
const late: Feeds = {
  insurance: cars(1, 1, { holder: 'p:2', startsOn: MID_MONTH }),
  certificate: [
    ...cars(1, 1, { registeredOn: '2025-06-10', owner: 'p:1', ownerKind: 'person' }),
    ...cars(2, 2, { registeredOn: MID_MONTH }),
  ],
  invoice: cars(1, 2, { seller: 'D9', issuedOn: MID_MONTH, kind: 'special' }),
};

/** Two numbers of one kind on two cars. */
const numbered = (account: string, fact: string, number = '4455'): Feeds => ({
  [account]: cars(1, 2, { [fact]: number }),
});

/** Two numbers on two cars each among twenty of one car each. */
const numberedOften: Feeds = {
  certificate: [
    ...cars(1, 2, { number: '4455' }),
    ...Array.from({ length: 20 }, (_, at) => ({ vin: vin(3 + at), number: `47${10 + at}` })),
  ],
};

/** What a dealer billed at the end of a quarter, two of it plated late and two in time; three on another day. */
const billed: Feeds = {
  invoice: [
    ...cars(1, 4, { seller: 'D9', issuedOn: MONTH_END, kind: 'special' }),
    ...cars(5, 3, { seller: 'D9', issuedOn: MID_MONTH, kind: 'special' }),
  ],
  certificate: [
    ...cars(1, 2, { registeredOn: '2025-06-10' }),
    ...cars(3, 2, { registeredOn: MONTH_END }),
    ...cars(5, 3, { registeredOn: MID_MONTH }),
  ],
};

/** Three persons behind one telephone, of whose four cars one is at home; and a nation of two more. */
const behindContact: Feeds = {
  certificate: [
    ...[1, 2, 3, 3].map((owner, at) => ({
      vin: vin(1 + at),
      registeredOn: MID_MONTH,
      owner: `p:${owner}`,
      ownerKind: 'person',
    })),
    ...cars(5, 4, { registeredOn: MID_MONTH }),
  ],
  licence: cars(1, 3, { applicant: 'X1', appliedOn: '2025-10-12', destination: 'KZ' }),
  party: [1, 2, 3].map((at) => ({ id: `p:${at}`, kind: 'person', phone: 'T1' })),
};

/** A car that somebody applied for, and two of its office's book, which tells plates. */
const plateless: Feeds = {
  certificate: [
    ...cars(1, 1, { registeredOn: MID_MONTH, province: '44' }),
    ...cars(2, 2, {
      registeredOn: '2023-03-12',
      pendingExportOn: MID_MONTH,
      province: '44',
      plate: '粤A12345',
    }),
  ],
  licence: cars(1, 1, { applicant: 'X1', appliedOn: '2025-10-12', destination: 'KZ' }),
};

/** A car of two certificate rows. */
const platedTwice = (first: FeedRow, second: FeedRow): Feeds => ({
  certificate: [
    ...cars(1, 1, { registeredOn: MID_MONTH, ...first }),
    ...cars(1, 1, { registeredOn: MONTH_END, ...second }),
  ],
});

/**
 * A nation for each piece of what is asked of vehicles at home (`withoutEach`), by who asks: some vehicle counts there
 * by that piece alone. Days and numbers are those of `FEW_ARE_MANY`.
 */
export const HOME_NATIONS: Readonly<Record<string, Readonly<Record<string, Feeds>>>> = {
  always: { 'hot max(exported) = 1': plateless },
  monthEndBurst: {
    'hot max(unnamed) = 1': {
      certificate: cars(1, 3, { registeredOn: MONTH_END, ownerKind: 'dealer' }),
      invoice: cars(1, 3, { seller: 'D9', issuedOn: MONTH_END, kind: 'special' }),
    },
    // who has a car now did not register it where invoices are told, and be they of others
    'sum account_rows': {
      certificate: cars(1, 3, {
        registeredOn: MONTH_END,
        owner: 'O4',
        lastTransferOn: '2025-07-01',
      }),
      invoice: cars(4, 1, { seller: 'D9', issuedOn: MID_MONTH, kind: 'special' }),
    },
    // what others of the province registered on other days
    'sum plated_day': {
      certificate: [
        ...cars(1, 3, { registeredOn: MONTH_END, owner: 'O4', province: '44' }),
        ...cars(4, 1, { registeredOn: '2025-02-12', owner: 'O4', province: '44' }),
        ...cars(5, 9, { registeredOn: MONTH_END, province: '44' }),
        ...cars(14, 9, { registeredOn: MID_MONTH, province: '44' }),
      ],
    },
    'exchange owners_often': burstTold.byCertificate,
    'parties owner': {
      certificate: [1, 1, 2, 2].map((owner, at) => ({
        vin: vin(at),
        registeredOn: MONTH_END,
        owner: `O${owner}`,
      })),
      party: [1, 2].map((at) => ({ id: `O${at}`, kind: 'company', address: 'A1' })),
    },
    'owner_often of certificate': burstTold.byCertificate,
    'owner_often of invoice': burstTold.byInvoice,
    'owner_often of insurance': burstTold.byPolicy,
  },
  insuredNotPlated: {
    'hot sum(plated) = 0 AND sum(sold) > 0': unplated,
    'sum plated_day': unplated,
    'sum plated_month': reported,
    'sum sold_month': sold,
    'sum made': reported,
    'hands owner': unplated,
    'sold of insurance': unplated,
    'sold of invoice': reported,
  },
  platedLate: {
    'hot min(insured_first) <= max(late_until) AND max(insured_last) >= min(late_from)': late,
    'sum plated_month': late,
    'sum sold_month': late,
  },
  severalRegistrations: {
    'hot sum(plated) > 1': platedTwice(
      { number: '44123', province: '44' },
      { number: '51777', province: '51' },
    ),
  },
  registrationDays: { 'hot sum(plated) > 1': platedTwice({ number: '1' }, { number: '1' }) },
  struckOff: {
    'hot sum(plated) > 1': platedTwice(
      { deregisteredOn: '2025-06-10' },
      { pendingExportOn: '2025-07-10' },
    ),
  },
  numberReused: {
    'sum number_series_3': numberedOften,
    'exchange number_vins': numberedOften,
    'number_told of certificate': numbered('certificate', 'number'),
    'number_told of invoice': numbered('invoice', 'number'),
    'number_told of insurance': numbered('insurance', 'policy'),
    'number_told of factory': numbered('factory', 'engineNumber'),
  },
  refundInvoice: {
    'parties invoice': {
      refund: cars(1, 1, { invoice: '4455', claimant: 'X1' }),
      invoice: [{ vin: vin(234_567, 'LVV'), number: '4455', issuedOn: MID_MONTH, kind: 'special' }],
    },
  },
  severalSubsidies: {
    'hot sum(paid) > 1': {
      subsidy: [
        ...cars(1, 1, { kind: 'swap', paidOn: MID_MONTH }),
        ...cars(1, 1, { kind: 'swap', paidOn: MONTH_END }),
      ],
    },
  },
  policyCancelled: {
    'hot max(cancelled_last) >= min(born) AND min(cancelled_first) <= max(young_until)': {
      certificate: cars(1, 1, { registeredOn: MID_MONTH }),
      insurance: cars(1, 1, { startsOn: MID_MONTH, cancelledOn: MONTH_END }),
    },
  },
  quarterBills: {
    'sum quarter_ends': billed,
    'sum quarter_others': billed,
    'exchange bill_late': billed,
  },
  idleHand: {
    'hands owner': {
      ...exported(2),
      certificate: [
        ...exported(2).certificate,
        ...cars(3, 1, { registeredOn: MID_MONTH, lastTransferOn: '2025-07-01' }),
      ],
      invoice: [1, 2, 3].map((at) => ({
        vin: vin(at),
        seller: `D${at}`,
        buyer: 'O6',
        issuedOn: MID_MONTH,
        kind: 'special',
      })),
    },
    'hands seller': {
      ...exported(2),
      certificate: [...exported(2).certificate, ...cars(3, 1, { registeredOn: MID_MONTH })],
      invoice: [
        ...cars(1, 3, { seller: 'D9', issuedOn: MID_MONTH, kind: 'special' }),
        ...cars(1, 3, { seller: 'B6', issuedOn: '2025-07-01', kind: 'used' }),
      ],
    },
  },
  lentNames: {
    'hands owner': {
      ...exported(2),
      certificate: [
        ...exported(2).certificate,
        ...cars(3, 1, { registeredOn: MID_MONTH, ownerKind: 'person' }),
      ],
      insurance: cars(1, 3, { holder: 'O7', startsOn: MID_MONTH }),
    },
  },
  noPlate: { 'sum plate_books': plateless },
  links: {
    'sum account_rows': behindContact,
    'parties seller': behindContact,
    'parties tied': {
      certificate: cars(1, 2, { registeredOn: MID_MONTH }),
      invoice: cars(1, 2, { seller: 'D9', buyer: 'p:9', issuedOn: MID_MONTH, kind: 'special' }),
      party: [
        { id: 'D9', kind: 'dealer', phone: 'T1' },
        { id: 'p:9', kind: 'person', phone: 'T1' },
      ],
    },
  },
};
