/** What is looked for on a paper. Who adds a check adds its key here and its texts in each catalogue. */
export type CheckKey =
  | 'code-sum'
  | 'code-and-page'
  | 'number-form'
  | 'number-year'
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
  | 'data-and-page'
  | 'seal-missing'
  | 'seal-files'
  | 'seal-digest'
  | 'seal-signature'
  | 'seal-signer'
  | 'seal-maker'
  | 'seal-copy'
  | 'seal-times'
  | 'seal-root'
  | 'seal-cover'
  | 'seal-revocation'
  | 'data-signature'
  | 'whole-picture'
  | 'against-stated'
  | 'against-fed';

/** Why something cannot be checked. */
export type WhyKey =
  | 'no-text'
  | 'no-code'
  | 'no-sum'
  | 'not-on-paper'
  | 'not-stated'
  | 'not-fed'
  | 'form-unknown'
  | 'too-many-states'
  | 'digest-unknown'
  | 'algorithm-unknown'
  | 'signers-unknown'
  | 'no-files-signed'
  | 'no-certificate'
  | 'no-time'
  | 'no-roots'
  | 'not-asked'
  | 'too-many-seals'
  | 'not-signed'
  | 'not-drawn'
  | 'damaged';

/** What is said of a piece of evidence: where it stands, or what it was held against. */
export type AsKey =
  | 'in-code'
  | 'on-page'
  | 'in-data'
  | 'under-seal'
  | 'in-attachment'
  | 'changed-file'
  | 'missing-file'
  | 'uncovered'
  | 'signer'
  | 'signed-at'
  | 'valid-from'
  | 'valid-until'
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
  | 'empty'
  | 'unknown-form'
  | 'too-large'
  | 'too-many-pages'
  | 'too-many-pixels'
  | 'too-many-parts'
  | 'too-long'
  | 'too-much-memory'
  | 'locked'
  | 'no-such-page'
  | 'not-drawn'
  | 'damaged';

/** What is said of a check: what is looked for, and the sentence when something was found. */
export interface CheckTexts {
  readonly looks: string;
  readonly told: string;
}
