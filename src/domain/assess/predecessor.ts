/** What a barred exporter and the applicant that follows it have in common, the closest first. */
export const PREDECESSOR_SHARES = ['controller', 'phone', 'account', 'address'] as const;

/** An exporter barred from applying that shares a contact with the applicant. */
export interface Predecessor {
  /** Its unified social credit code. */
  readonly exporter: string;
  readonly shares: (typeof PREDECESSOR_SHARES)[number];
  /** Parties that say the same contact, these two among them. */
  readonly parties: number;
  /**
   * First day of the bar, a day number; where none is told, the day after the last application of the barred one, and
   * where none of these is, the day of the filing beside which the bar is told.
   */
  readonly barredFrom: number;
  /** First filing or application of the applicant that is told, a day number. */
  readonly startedOn: number;
}

const placeOf = ({ shares }: Predecessor): number => PREDECESSOR_SHARES.indexOf(shares);

const isFollowed = ({ barredFrom, startedOn }: Predecessor): boolean => startedOn >= barredFrom;

/**
 * Order among the barred exporters that share something with one applicant, the one that counts first: one barred
 * before the applicant began, the contact of fewest parties, the closest, the earliest bar, the first code.
 */
export const comparePredecessors = (a: Predecessor, b: Predecessor): number =>
  Number(isFollowed(b)) - Number(isFollowed(a)) ||
  a.parties - b.parties ||
  placeOf(a) - placeOf(b) ||
  a.barredFrom - b.barredFrom ||
  (a.exporter < b.exporter ? -1 : 1);
