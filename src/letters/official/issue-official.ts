import { instantOf } from '../instant.ts';
import type { LetterIssuing } from '../issue-letter.ts';
import { copiedJson } from '../json/copied-json.ts';
import type { LetterSigner } from '../letter-signer.ts';
import { signDocument, type Unsigned } from '../proof/sign-document.ts';
import { misfitOf } from '../shape/misfit.ts';
import type { NoLetter } from '../verification.ts';
import { classOf, type OfficialDocument, type UnsignedOfficial } from './official-document.ts';
import {
  UNSIGNED_DECISION_SHAPE,
  UNSIGNED_EXTRACT_SHAPE,
  UNSIGNED_LICENCE_SHAPE,
  UNSIGNED_REFERRAL_SHAPE,
} from './official-shape.ts';

const SHAPES = {
  decision: UNSIGNED_DECISION_SHAPE,
  licence: UNSIGNED_LICENCE_SHAPE,
  referral: UNSIGNED_REFERRAL_SHAPE,
  extract: UNSIGNED_EXTRACT_SHAPE,
};

/** A decision, a licence, a referral or an extract that was signed, or why it is not. */
export type IssuedOfficial =
  | { readonly ok: true; readonly document: OfficialDocument }
  | { readonly ok: false; readonly no: NoLetter };

/** What keeps a document from being signed: where it is of no shape that verifiers read; null when nothing does. */
const officialMisfit = (unsigned: UnsignedOfficial): NoLetter | null => {
  const copy = copiedJson(unsigned);
  if (copy === null) return { what: 'not-json', path: '' };
  return misfitOf(SHAPES[classOf(unsigned)], copy.value);
};

/**
 * Signs a document of an authority: one proof a signer, all over the same bytes. The authority signs, and the register
 * beside it as witness. What is signed is read first as a verifier reads it.
 *
 * @throws Error where a signer fails, none is given, or `created` is no instant.
 */
export const issueOfficial = async (
  unsigned: UnsignedOfficial,
  signers: readonly LetterSigner[],
  { crypto, created }: LetterIssuing,
): Promise<IssuedOfficial> => {
  if (instantOf(created) === null) throw new RangeError(`no instant of RFC 3339: ${created}`);
  const no = officialMisfit(unsigned);
  if (no !== null) return { ok: false, no };
  const copy = copiedJson(unsigned)?.value as Unsigned;
  const document = await signDocument(copy, signers, created, crypto);
  // the shape is that of the type
  return { ok: true, document: document as unknown as OfficialDocument };
};
