import type { OfficialDocument } from '../../letters/official/official-document.ts';
import type { DocumentVerification } from '../../letters/verification.ts';
import { PUBLIC } from '../actor.ts';
import { LETTER_CODE } from '../letters/letter-addresses.ts';
import { VerifierHere } from '../letters/verify-here.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { prepared } from '../prepared.ts';
import type { Register } from '../register.ts';

/** A decision or a licence as whoever has its paper reads it. */
export interface DocumentOnPaper {
  readonly number: string;
  readonly kind: string;
  /** Of a licence that of its life on this day; of a decision `inForce` or `ended`. */
  readonly state: string;
  readonly decidedOn: string;
  /** The step that ended it, with its day; null while it stands. */
  readonly endedBy: string | null;
  readonly endedOn: string | null;
  /** VINs of its annex for which it stands no longer. */
  readonly lifted: readonly string[];
  readonly document: OfficialDocument;
  readonly bytes: Buffer;
  readonly verification: DocumentVerification;
}

interface Row extends Omit<DocumentOnPaper, 'document' | 'verification'> {
  readonly [column: string]: unknown;
}

const BY_CODE = prepared(
  `SELECT number, kind, bytes, state,
      decided_on::text AS "decidedOn",
      ended_by AS "endedBy",
      ended_on::text AS "endedOn",
      lifted
    FROM register.document_on_paper($1)`,
);

/**
 * The decision or the licence of a code on paper, for anybody who has the paper, verified now. Whoever guesses finds
 * none: the code is 100 bits of the document's hash. There is no list, and no search by number.
 *
 * @param code as printed, in capitals or not.
 * @returns refused `not-found`.
 */
export const readDocumentByCode = (
  register: Register,
  { code }: { readonly code: string },
): Promise<Outcome<DocumentOnPaper>> =>
  register.as(PUBLIC, async (tx) => {
    const asked = code.toUpperCase();
    const row = LETTER_CODE.test(asked) ? await tx.maybe<Row>(BY_CODE, [asked]) : null;
    if (row === null) return refuse('not-found', { field: 'code' });
    const verification = await new VerifierHere(register, tx).verifyAny(row.bytes);
    const document = JSON.parse(row.bytes.toString()) as OfficialDocument;
    return { ...row, document, verification };
  });
