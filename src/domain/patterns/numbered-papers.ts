import type { FactName } from '../facts/fact-table.ts';
import {
  type NeighbourhoodRows,
  numberOf,
  type PaperRow,
  plainOf,
  textOf,
  type VehicleAccount,
  vinOf,
} from './neighbourhood.ts';

/** A kind of paper, or part, whose number one vehicle alone may bear. */
export type PaperKind = 'certificate' | 'invoice' | 'policy' | 'engine';

/** Where the numbers of a kind stand. */
interface Bearing {
  readonly kind: PaperKind;
  readonly account: VehicleAccount;
  readonly number: FactName;
  /** Day of the paper, by which one paper told twice is known from two; null where it has none. */
  readonly day: FactName | null;
  /** Numbers are held against each other within this; '' = all. */
  readonly within: (row: PaperRow) => string;
}

/** The kinds, in the order in which they are told. */
export const BEARINGS: readonly Bearing[] = [
  {
    kind: 'certificate',
    account: 'certificate',
    number: 'certificate.number',
    day: 'certificate.registeredOn',
    within: () => '',
  },
  {
    kind: 'invoice',
    account: 'invoice',
    number: 'invoice.number',
    day: 'invoice.issuedOn',
    // special and ordinary invoices are of one series, those of used vehicles of another
    within: (row) => (textOf(row, 'invoice.kind') === 'used' ? 'used' : ''),
  },
  {
    kind: 'policy',
    account: 'insurance',
    number: 'insurance.policy',
    day: 'insurance.startsOn',
    within: () => '',
  },
  {
    kind: 'engine',
    account: 'factory',
    number: 'factory.engineNumber',
    day: null,
    within: (row) => textOf(row, 'factory.maker') ?? (textOf(row, 'factory.vin') ?? '').slice(0, 3),
  },
];

/** One row that tells the number of a vehicle's paper. */
export interface Paper {
  readonly vin: string;
  /** The number as it is compared, and as it is written. */
  readonly plain: string;
  readonly written: string;
  readonly within: string;
  /** A day number. */
  readonly on: number | null;
}

/** The papers of a kind, in the order told. */
export const papersOf = (
  told: NeighbourhoodRows,
  { account, number, day, within }: Bearing,
): readonly Paper[] =>
  told.rows(account).flatMap((row) => {
    const vin = vinOf(account, row);
    const [plain, written] = [plainOf(row, number), textOf(row, number)];
    if (vin === null || plain === null || written === null) return [];
    const on = day === null ? null : numberOf(row, day);
    return [{ vin, plain, written, within: within(row), on }];
  });
