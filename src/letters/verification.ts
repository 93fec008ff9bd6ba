import type { JsonFault } from './json/strict-json.ts';
import type { Letter } from './letter.ts';
import type { OfficialDocument } from './official/official-document.ts';
import type { Misfit } from './shape/misfit.ts';

/** One of the three checks of a letter. */
export type CheckState = 'valid' | 'invalid' | 'not-checked';

/** Why a check came out as it did: closed; the words of each are in `words.ts`. */
export type CheckReason =
  // nothing was changed
  | 'signed-and-unchanged'
  | 'signature-does-not-fit'
  | 'some-signatures-not-checked'
  | 'no-signature-could-be-checked'
  // who signed, and was entitled
  | 'entitled'
  | 'entitled-by-witness'
  | 'no-trust-list'
  | 'issuer-unknown'
  | 'issuer-name-differs'
  | 'key-unknown'
  | 'key-of-another'
  | 'key-not-yet-valid'
  | 'key-no-longer-valid'
  | 'key-compromised'
  | 'key-compromised-and-no-witness'
  | 'signed-in-the-future'
  | 'maker-code-of-another'
  | 'entitled-authority'
  | 'entitled-authority-by-witness'
  | 'key-not-for-this-purpose'
  // in force
  | 'in-force'
  | 'in-force-when-last-checked'
  | 'revoked'
  | 'suspended'
  | 'not-yet-in-force'
  | 'expired'
  | 'no-status-list'
  | 'not-in-the-status-list'
  // no letter
  | 'not-read';

/** How a check came out, with the code of the reason. */
export interface Check {
  readonly state: CheckState;
  readonly reason: CheckReason;
}

/** Why a document is no letter, and where. */
export interface NoLetter {
  readonly what: JsonFault | Misfit['what'] | 'not-text';
  /** JSON Pointer of the place; empty where it is the whole, or no JSON. */
  readonly path: string;
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

/** The one answer of a document of any kind: that of a letter, or of a document of an authority. */
export type DocumentAnswer =
  | LetterAnswer
  | 'not-by-a-known-authority'
  | 'key-not-for-this-purpose'
  | 'expired';

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
  /** Null where it is a letter. */
  readonly noLetter: NoLetter | null;
}

/** What verification says of a document of any kind. */
export interface DocumentVerification extends Omit<Verification, 'answer'> {
  readonly answer: DocumentAnswer;
  /** A decision, a licence, a referral or an extract of an authority; null where it is none. */
  readonly official: OfficialDocument | null;
}
