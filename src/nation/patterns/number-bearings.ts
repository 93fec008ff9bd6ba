import type { Account } from '../../domain/facts/fact-table.ts';
import type { PaperKind } from '../../domain/patterns/numbered-papers.ts';

/** A number that one vehicle alone may bear. */
export interface Bearing {
  readonly kind: PaperKind;
  readonly account: Account;
  readonly number: string;
  /** Numbers are held against each other within this; '' = all. */
  readonly within: string;
  /** Day of the paper, by which one paper told twice is known from two; null where it has none. */
  readonly day: string | null;
}

/** The numbers that R14 holds against each other, in the order in which they count. */
export const BEARINGS: readonly [Bearing, ...Bearing[]] = [
  {
    kind: 'certificate',
    account: 'certificate',
    number: 'certificate_number',
    within: `''`,
    day: 'certificate_registered_on',
  },
  {
    kind: 'invoice',
    account: 'invoice',
    number: 'invoice_number',
    // special and ordinary invoices are of one series, those of used vehicles of another
    within: `CASE invoice_kind WHEN 'used' THEN 'used' ELSE '' END`,
    day: 'invoice_issued_on',
  },
  {
    kind: 'policy',
    account: 'insurance',
    number: 'insurance_policy',
    within: `''`,
    day: 'insurance_starts_on',
  },
  {
    kind: 'engine',
    account: 'factory',
    number: 'factory_engine_number',
    within: 'coalesce(factory_maker, substr(factory_vin, 1, 3))',
    day: null,
  },
];

/** A kind of number, and the place under which its long ones stand. */
export interface PlacedBearing {
  readonly bearing: Bearing;
  readonly place: number;
}

/** Long numbers as they are held against each other widely stand in places behind those of the numbers as they are. */
export const WIDE: readonly PlacedBearing[] = BEARINGS.map((bearing, at) => ({
  bearing,
  place: BEARINGS.length + at,
}));
