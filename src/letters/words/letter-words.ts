import type { CheckReason, CheckState, NoLetter } from '../verification.ts';

/** What the three checks say in one language; a code without words does not compile. */
export interface LetterWords {
  readonly reasons: Readonly<Record<CheckReason, string>>;
  /** How a check came out, as the answer to what it asks. */
  readonly states: Readonly<Record<CheckState, string>>;
  /** What the checks ask. */
  readonly checks: Readonly<Record<'integrity' | 'issuer' | 'authority' | 'status', string>>;
  readonly noLetter: Readonly<Record<NoLetter['what'], string>>;
}
