/**
 * The trade of the vehicles that left young, in numbers; one entry a licence row in which somebody shares anything,
 * in order of rows.
 *
 * Parties are numbers of `link_party`; -1 when they share nothing with anybody, or are not known.
 */
export interface Trade {
  readonly rows: number;
  /** Number of the row in `link_trade`. */
  readonly i: Int32Array;
  readonly seller: Int32Array;
  readonly buyer: Int32Array;
  readonly holder: Int32Array;
  readonly subsidised: Int32Array;
  /** First seller and first three buyers of the used vehicle. */
  readonly hand1: Int32Array;
  readonly hand2: Int32Array;
  readonly hand3: Int32Array;
  readonly hand4: Int32Array;
  readonly owner: Int32Array;
  readonly exporter: Int32Array;
  readonly claimant: Int32Array;
  /** Days since 1970-01-01. */
  readonly asOf: Int32Array;
  /** 1 when the VIN stands in an earlier row: it is not counted again. */
  readonly again: Int32Array;
  /** Vehicles that left young in the whole nation, those of parties without ties too. */
  readonly vehicles: number;
  /** Vehicles that stand in no row: of their parties the exporter alone may share anything. */
  readonly rest: {
    /** Each once. */
    readonly exporter: Int32Array;
    /** How many, beside the exporter. */
    readonly vehicles: Int32Array;
  };
}

/** Roles at home, in the order in which the end of a path is looked for. */
const HOME_ROLES = [
  'seller',
  'buyer',
  'holder',
  'subsidised',
  'hand1',
  'hand2',
  'hand3',
  'hand4',
  'owner',
] as const;

/** Roles of those through whose hands the vehicle went, in order; a policy holder is no hand. */
const HANDS = ['seller', 'buyer', 'hand1', 'hand2', 'hand3', 'hand4', 'owner'] as const;

const partiesIn = (
  trade: Trade,
  row: number,
  roles: readonly (typeof HOME_ROLES)[number][],
): readonly number[] => {
  const exporter = trade.exporter[row] as number;
  const parties: number[] = [];
  for (const role of roles) {
    const party = trade[role][row] as number;
    if (party >= 0 && party !== exporter && !parties.includes(party)) parties.push(party);
  }
  return parties;
};

/** The linked parties of a vehicle at home, each once; not its exporter. */
export const homeParties = (trade: Trade, row: number): readonly number[] =>
  partiesIn(trade, row, HOME_ROLES);

/** The linked parties through whose hands a vehicle went at home, in order, each once; not its exporter. */
export const handsOf = (trade: Trade, row: number): readonly number[] =>
  partiesIn(trade, row, HANDS);
