/** The nations of a test, each by a generator of its own. */
export const NATION_NAMES = ['simulated', 'outside', 'habits'] as const;

/** Name of a nation, and of its folder. */
export type NationName = (typeof NATION_NAMES)[number];

/**
 * What is true of a vehicle: somebody is guilty of a scheme; it is honest, and looks like one or not; or it is honest
 * beside a scheme, as in one application with its vehicles, and is scored neither way.
 */
export const STANDINGS = ['scheme', 'look-alike', 'honest', 'beside'] as const;

/** One of `STANDINGS`. */
export type Standing = (typeof STANDINGS)[number];

/** The truth about a vehicle. */
export interface Label {
  readonly vin: string;
  readonly standing: Standing;
  /** Name of the scheme or of the kind of look-alike; of the others what the generator calls them. */
  readonly kind: string;
  /** What tells the groups of a kind apart, whose vehicles are found or missed together; empty where there are none. */
  readonly group: string;
}

/** The rows of an account: columns by the fact's name after the dot, cells as text, empty for what is unknown. */
export interface FeedTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A nation with its truth, in memory. */
export interface MadeNation {
  readonly name: NationName;
  /** ISO date of which the feeds are. */
  readonly asOf: string;
  readonly accounts: ReadonlyMap<string, FeedTable>;
  /** A label for each vehicle of the nation, each VIN once. */
  readonly labels: readonly Label[];
}
