import type { PageNames } from '../nation/page-names.ts';
import type { Words } from '../product/words.ts';

/** The account of sales that the reported figures are taken from. */
export type SalesKind = 'retail' | 'insured' | 'wholesale';

/** Why it cannot be decided of a vehicle where it belongs. */
export type UndecidedReason =
  | 'undated'
  | 'no-registrations'
  | 'no-declarations'
  | 'exit-before-registration'
  | 'exit-unknown'
  | 'plate-may-come';

/** The figures of a cell, or of a sum of cells; vehicles, each counted once. */
export interface SalesFigures {
  /** Sales as the makers report them, of one kind; null where none is told. In a sum, of the cells told. */
  readonly reported: number | null;
  /** Vehicles first registered. */
  readonly registered: number;
  /** Of those, exported within the days asked, the last one included. */
  readonly exportedWithin: number;
  /** Insured or sold, and without a certificate. */
  readonly neverPlated: number;
  /** Registered less exported within. The true figure lies from `restatedLeast` to `restated`. */
  readonly restated: number;
  /** Restated less the registered vehicles that may have left within the days asked. */
  readonly restatedLeast: number;
  /**
   * Reported over restated, four decimals; null where no sale is told or nothing remains. In a sum, over
   * `restatedTold`.
   */
  readonly inflation: number | null;
  /** Registered, of the cells whose reported sales are told. */
  readonly registeredTold: number;
  /** Exported within, of the cells whose reported sales are told. */
  readonly exportedTold: number;
  /** Restated, of the cells whose reported sales are told: what `reported` is held against, like for like. */
  readonly restatedTold: number;
  readonly undecided: number;
}

/** One row of a breakdown. */
export interface SalesRow extends SalesFigures {
  /**
   * Month `2026-03`, maker's name, or two digits of a province (GB/T 2260); '' is not known. Months:
   * '' only holds vehicles without a readable date.
   */
  readonly key: string;
  /** Months only: the window of its last vehicle is still open, so the figure will be revised. */
  readonly provisional: boolean;
}

/** Vehicles by days from first registration to first exit, both ends included. */
export interface AgeBin {
  readonly from: number;
  /** Null: all that is older. */
  readonly to: number | null;
  readonly count: number;
}

/** The nation when all exports up to day `n` are taken out; cumulated. */
export interface CurvePoint {
  readonly n: number;
  readonly exportedWithin: number;
  readonly restated: number;
  /** Restated, of the cells whose reported sales are told. */
  readonly restatedTold: number;
}

/** A month of the nation as it was known on a day. */
export interface Vintage {
  readonly month: string;
  /** ISO day; the last of a month, or the day of the answer. */
  readonly asOf: string;
  readonly registered: number;
  readonly exportedWithin: number;
  readonly neverPlated: number;
  readonly restated: number;
  readonly inflation: number | null;
  /** Restated less that of the vintage before; null in the first. */
  readonly revision: number | null;
  /** The window of the last vehicle was still open on that day. */
  readonly provisional: boolean;
}

/** How small counts were protected in the public edition. */
interface SalesProtection {
  readonly method: Words;
  /** Every count of the finest tables is a multiple of this. */
  readonly base: number;
}

/** Names that the page does not know by itself. */
export interface SalesNames extends PageNames {
  /** What a maker is called, by its name in the rows. */
  readonly maker: SalesReport['makerName'];
}

/** Restated sales as the page tells them; in the public edition every count is protected. */
export interface SalesReport {
  /** Folder of the screened nation, as it was named. */
  readonly input: string;
  /** Day of the screening, ISO. */
  readonly today: string;
  /** Day as it was known on which everything is told, ISO; `today` unless asked otherwise. */
  readonly asOf: string;
  readonly program: string;
  readonly ruleset: string;
  /** SHA-256 of the screening's manifest, hexadecimal. */
  readonly screening: string;
  /** Days, the last one included. */
  readonly within: number;
  /** The window of the law on that day; `within` unless asked otherwise. */
  readonly lawWithin: number;
  readonly kind: SalesKind;
  readonly edition: 'full' | 'public';
  /** Null in the full edition. */
  readonly protection: SalesProtection | null;
  /** The method in numbered sentences, to stand beside the tables. */
  readonly method: readonly Words[];
  readonly totals: SalesFigures;
  /** In order of the month; '' first. */
  readonly byMonth: readonly SalesRow[];
  /** In order of the name; '' first. */
  readonly byMaker: readonly SalesRow[];
  /** In order of the code; '' first. */
  readonly byProvince: readonly SalesRow[];
  /** Makers of the greatest `reported - restatedTold`, greatest first, at most ten; '' is none of them. */
  readonly topMakers: readonly SalesRow[];
  /**
   * Exported vehicles by age; a bin ends on day `within`, so that no bin straddles it. Those out before
   * their registration are not in it.
   */
  readonly ages: readonly AgeBin[];
  /** From 0 days to two years: every day in the full edition, the ends of `ages` in the public one. */
  readonly curve: readonly CurvePoint[];
  /** Of the last 24 months of data, in order of month and day. */
  readonly vintages: readonly Vintage[];
  /** Reasons met, most vehicles first. */
  readonly undecided: readonly { readonly reason: UndecidedReason; readonly vehicles: number }[];
  /** What a maker is called in each language, by its name in the rows; without a list the name itself. */
  readonly makerName: (name: string) => Words;
  /** Certificate rows without a readable VIN, which are in no count. */
  readonly rowsWithoutVin: number;
}
