import { utf8Text } from '../bytes/utf8.ts';
import { instantOf } from '../instant.ts';
import { copiedJson } from '../json/copied-json.ts';
import { type ReadDocument, readDocument } from '../json/read-document.ts';
import { authorityIn } from '../trust/signer-on.ts';
import type { TrustList } from '../trust-list.ts';
import type { Check, DocumentAnswer, DocumentVerification } from '../verification.ts';
import { type CheckedProof, checkIntegrity, checkProofs } from '../verify/check-integrity.ts';
import { bestOf, CLOCKS_APART, checkKey } from '../verify/check-issuer.ts';
import { checkStatus, type StatusCheck } from '../verify/check-status.ts';
import {
  type LetterVerifying,
  LONGEST_LETTER,
  notALetter,
  verifyLetter,
} from '../verify/verify-letter.ts';
import { isLicence, type OfficialDocument, purposeOf } from './official-document.ts';
import { DECISION_SHAPE, EXTRACT_SHAPE, LICENCE_SHAPE, REFERRAL_SHAPE } from './official-shape.ts';

/** Whether a document is by an authority of the trust list, with a key of its own that may sign such a document. */
const checkAuthority = (
  document: OfficialDocument,
  proofs: readonly CheckedProof[],
  trustList: TrustList | null,
  now: number,
): Check => {
  if (trustList === null) return { state: 'not-checked', reason: 'no-trust-list' };
  const no = (reason: Check['reason']): Check => ({ state: 'invalid', reason });
  const authority = authorityIn(trustList, document.issuer.id);
  if (authority === null) return no('issuer-unknown');
  const own = proofs.filter(({ signer }) => signer?.holder.id === authority.id);
  if (own.length === 0) {
    const others = proofs.some(({ signer }) => signer !== null && signer.role !== 'register');
    return no(others ? 'key-of-another' : 'key-unknown');
  }
  if (document.issuer.name !== authority.name) return no('issuer-name-differs');
  const purpose = purposeOf(document);
  const fit = own.filter(
    ({ signer }) => signer?.role === 'authority' && signer.key.purposes.includes(purpose),
  );
  if (fit.length === 0) return no('key-not-for-this-purpose');
  const key = bestOf(fit.map((proof) => checkKey(proof, proofs, now))) ?? no('key-unknown');
  if (key.state !== 'valid') return key;
  const witnessed = key.reason === 'entitled-by-witness';
  return {
    state: 'valid',
    reason: witnessed ? 'entitled-authority-by-witness' : 'entitled-authority',
  };
};

/** The status, and of a licence its last day: what is over is over, whatever a list says. */
const statusOf = (
  document: OfficialDocument,
  { statusLists, trustList, now }: LetterVerifying,
): StatusCheck => {
  const status = checkStatus(document, statusLists, trustList, now);
  if (!isLicence(document) || status.check.state === 'invalid') return status;
  const over = (instantOf(document.validUntil) ?? 0) + CLOCKS_APART < now;
  return over
    ? { ...status, asOf: null, check: { state: 'invalid', reason: 'expired' }, fresh: true }
    : status;
};

const byAuthority = ({ reason }: Check): DocumentAnswer => {
  switch (reason) {
    case 'key-not-yet-valid':
    case 'key-no-longer-valid':
    case 'key-compromised':
    case 'signed-in-the-future':
      return 'key-not-valid-on-that-day';
    case 'key-not-for-this-purpose':
      return 'key-not-for-this-purpose';
    default:
      return 'not-by-a-known-authority';
  }
};

const BY_STATUS: Partial<Record<Check['reason'], DocumentAnswer>> = {
  ...{ revoked: 'revoked', suspended: 'suspended', expired: 'expired' },
};

/** The one answer, in the order of “Which answer stands on top” of `docs/spec/official-documents.md`. */
const answerOf = (integrity: Check, issuer: Check, status: StatusCheck): DocumentAnswer => {
  if (integrity.state === 'invalid') return 'changed-after-signing';
  if (issuer.state === 'invalid') return byAuthority(issuer);
  if (integrity.state !== 'valid' || issuer.state !== 'valid') return 'could-not-be-checked';
  if (status.check.state !== 'valid')
    return BY_STATUS[status.check.reason] ?? 'could-not-be-checked';
  return status.fresh ? 'valid' : 'valid-when-last-checked';
};

const SHAPES = {
  AdministrativeDecision: DECISION_SHAPE,
  ExportLicence: LICENCE_SHAPE,
  Referral: REFERRAL_SHAPE,
  RegistrationExtract: EXTRACT_SHAPE,
} as const;

/** The text in which a document names its type. */
const textOf = (input: unknown): string => {
  if (typeof input === 'string') return input;
  if (input instanceof Uint8Array) return utf8Text(input) ?? '';
  return JSON.stringify(copiedJson(input)?.value ?? null);
};

/**
 * A document of an authority read from whatever is given, or why it is none; null where it does not say that it is one.
 * Never throws.
 */
export const readOfficial = (input: unknown): ReadDocument<OfficialDocument> | null => {
  const text = textOf(input);
  for (const [name, shape] of Object.entries(SHAPES)) {
    if (!text.includes(`"${name}"`)) continue;
    const read = readDocument<OfficialDocument>(input, shape, LONGEST_LETTER);
    if (read.ok || read.no.path !== '/type/1') return read;
  }
  return null;
};

/**
 * Verifies a signed document of any kind: a decision, a licence, a referral or an extract of an authority, else as a
 * letter. What a document is stands in `letter` or `official` of the answer. Never throws, whatever is given.
 *
 * @param input its text, its bytes in UTF-8, or an object that a program read.
 */
export const verifyDocument = async (
  input: unknown,
  verifying: LetterVerifying,
): Promise<DocumentVerification> => {
  const read = readOfficial(input);
  if (read === null) return { ...(await verifyLetter(input, verifying)), official: null };
  if (!read.ok) return { ...notALetter(read.no), official: null };
  const official = read.document;
  const { trustList, now, crypto } = verifying;
  const proofs = await checkProofs(official, trustList, crypto);
  const integrity = checkIntegrity(proofs);
  const issuer = checkAuthority(official, proofs, trustList, now);
  const status = statusOf(official, verifying);
  return {
    ...{ answer: answerOf(integrity, issuer, status), integrity, issuer, status: status.check },
    asOf: status.check.state === 'not-checked' ? null : status.asOf,
    ...{ letter: null, official, noLetter: null },
  };
};
