import type { Letter } from './letter.ts';

/** One of the three checks of a letter. */
export type CheckState = 'valid' | 'invalid' | 'not-checked';

/** How a check came out, with the code of the reason. */
export interface Check {
  readonly state: CheckState;
  readonly reason: string;
}

/** The one answer, from a closed set. */
export type LetterAnswer =
  | 'valid'
  | 'valid-when-last-checked'
  | 'changed-after-signing'
  | 'revoked'
  | 'suspended'
  | 'not-by-a-known-manufacturer'
  | 'key-not-valid-on-that-day'
  | 'issuer-not-entitled-for-this-make'
  | 'not-for-this-vehicle'
  | 'not-for-this-destination'
  | 'not-for-this-application'
  | 'not-for-this-exporter'
  | 'could-not-be-checked'
  | 'not-a-letter';

/** What a letter is held against, where it is known. */
export interface Wanted {
  readonly vin?: string;
  /** ISO 3166-1 alpha-2. */
  readonly destination?: string;
  /** Number of the application. */
  readonly application?: string;
  /** Unified social credit code. */
  readonly exporter?: string;
}

/** What verification says of a document. */
export interface Verification {
  readonly answer: LetterAnswer;
  /** Of `valid-when-last-checked`, `revoked` and `suspended`: the instant of the list it was read in, RFC 3339. */
  readonly asOf: string | null;
  /** Nothing was changed. */
  readonly integrity: Check;
  /** Who signed, and was entitled on that day. */
  readonly issuer: Check;
  /** In force, suspended, revoked. */
  readonly status: Check;
  /** Null where it is no letter. */
  readonly letter: Letter | null;
}
