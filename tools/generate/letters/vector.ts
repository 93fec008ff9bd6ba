import type { DocumentAnswer, Wanted } from '../../../src/letters/verification.ts';

/** One case of verification, as `docs/spec/letters/vectors/vectors.json` has it. */
export interface Vector {
  readonly name: string;
  readonly about: string;
  /** File with the document, as it is. */
  readonly file: string;
  /** File with the trust list; null for none. */
  readonly trustList: string | null;
  /** Files with status lists. */
  readonly statusLists: readonly string[];
  readonly wanted: Wanted;
  /** RFC 3339. */
  readonly now: string;
  /** Whether this verifier works out SM2. */
  readonly sm2: boolean;
  readonly answer: DocumentAnswer;
  /** Each `state reason`. */
  readonly integrity: string;
  readonly issuer: string;
  readonly status: string;
}
