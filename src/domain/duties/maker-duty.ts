/** How a duty of a manufacturer stands: shown, overdue, not shown, or not asked of that year. */
export type DutyState = 'met' | 'overdue' | 'not-shown' | 'not-asked';

/** The duties of a manufacturer in a market to which its vehicles were exported in a year. */
export interface MakerDuty {
  readonly country: string;
  readonly maker: string;
  /** Year of the first exit. */
  readonly year: number;
  readonly vehicles: number;
  /** Outlets of the maker there, those that refuse included; null where nobody tells. */
  readonly outlets: number | null;
  /** Outlets that the maker reported for the yearly review; null when not told. */
  readonly reported: number | null;
  /** On the list of qualified exporters of the year; null when no years are told of the maker. */
  readonly qualified: boolean | null;
  /** ISO day of the latest public list of outlets, and where it is; null when none is told. */
  readonly publishedOn: string | null;
  readonly url: string | null;
  /** D06; overdue only of a qualified maker that reported none. */
  readonly capacity: DutyState;
  /** D07; never overdue. */
  readonly outletList: DutyState;
}
