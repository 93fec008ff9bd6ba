/** What is looked for on a paper. Who adds a check adds its key here and its texts in each catalogue. */
export type CheckKey =
  | 'code-sum'
  | 'code-and-page'
  | 'number-form'
  | 'number-year'
  | 'declaration-office'
  | 'words-and-figures'
  | 'net-tax-total'
  | 'credit-code'
  | 'vin-check-digit'
  | 'one-vehicle'
  | 'cancelled'
  | 'changed-later'
  | 'covered-text'
  | 'invisible-text'
  | 'signed-content'
  | 'after-signature'
  | 'against-stated'
  | 'against-fed';

/** Why something cannot be checked. */
export type WhyKey =
  | 'no-text'
  | 'no-code'
  | 'not-on-paper'
  | 'not-stated'
  | 'not-fed'
  | 'form-unknown'
  | 'too-many-states'
  | 'damaged';

/** What is said of a piece of evidence: where it stands, or what it was held against. */
export type AsKey =
  | 'in-code'
  | 'on-page'
  | 'in-data'
  | 'under-seal'
  | 'covered'
  | 'invisible'
  | 'added-later'
  | 'removed-later'
  | 'drawn-later'
  | 'expected'
  | 'stated'
  | 'fed';

/** Why a file as a whole is not read. */
export type FileProblem =
  | 'unknown-form'
  | 'too-large'
  | 'too-many-pages'
  | 'too-many-pixels'
  | 'too-many-parts'
  | 'too-long'
  | 'too-much-memory'
  | 'locked'
  | 'damaged';

/** What is said of a check: what is looked for, and the sentence when something was found. */
export interface CheckTexts {
  readonly looks: string;
  readonly told: string;
}
