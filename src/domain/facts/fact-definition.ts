/** How a fact's values are written and compared; decides its parser, its SQL type and its words. */
export type FactKind =
  | 'text' // a string, folded or exact
  | 'code' // a short identifier, upper case
  | 'date' // a day number, 0 = 1970-01-01, China local dates
  | 'month' // 'YYYY-MM'
  | 'integer' // a whole number
  | 'decimal' // whole hundredths of the unit (cents, fen), so that sums are exact
  | 'boolean'
  | 'enum' // one of a closed list
  | 'codes' // upper-case codes joined by a comma, sorted, each once: 'G,K'
  | 'country' // ISO 3166-1 alpha-2
  | 'vin' // 17 characters, upper case; or what was written, upper case, when it is no VIN
  | 'point'; // 'lon lat' in WGS 84 degrees

/** One value of a closed list: how it is stored, said in English and Chinese, and otherwise written. */
export interface EnumValue {
  readonly value: string;
  readonly en: string;
  readonly zh: string;
  /** Other spellings accepted on intake, Chinese or English, compared after folding. */
  readonly aliases: readonly string[];
}

/** One word of the vocabulary: a fact a teller may state about a vehicle. */
export interface FactDefinition {
  /** `account.fact`, unique. */
  readonly name: string;
  readonly kind: FactKind;
  /** Text only: `exact` keeps every character; `folded` is NFKC with runs of space made one. */
  readonly folding?: 'exact' | 'folded';
  /** Unit or standard of the value. */
  readonly unit?: string;
  /** Label in English. */
  readonly en: string;
  /** Label in Chinese. */
  readonly zh: string;
  /** Column headers accepted on intake beside the fact name and the labels. */
  readonly headers: readonly string[];
  /** Headers that say enough in a file of the fact's own account alone: 地址, 电话. */
  readonly ownHeaders?: readonly string[];
  /**
   * A blank says "no" in some rule of a gate: not revoked, not exited. A cell that holds anything else than a blank
   * or a value is unknown, also a word for what is not known yet (待定).
   */
  readonly blankSaysNo?: true;
  /**
   * Date only, of facts of which a blank says "no": parts of a header that may speak of it. Where no column has the
   * fact, a day below an unknown header with one of them keeps a gate from being clear.
   */
  readonly spokenOf?: readonly string[];
  /** Words of a header that hold one of `spokenOf` and mean something else: 待出口 is before an exit, and none. */
  readonly spokenAgainst?: readonly string[];
  /** The closed list, for `enum` facts; the words of the codes, for `codes`. */
  readonly values?: readonly EnumValue[];
  /** Date only: a day that may be told before it comes. */
  readonly ahead?: true;
  /** Date only: the last day of something, which may have none; 9999-12-31 says so. */
  readonly openEnd?: true;
  readonly about?: string;
}
