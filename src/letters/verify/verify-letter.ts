import { foldVin } from '../../domain/vin/fold-vin.ts';
import { readDocument } from '../json/read-document.ts';
import type { Letter } from '../letter.ts';
import type { LetterCrypto } from '../letter-crypto.ts';
import { LETTER_SHAPE } from '../shape/letter-shape.ts';
import type { StatusList } from '../status/status-list.ts';
import type { TrustList } from '../trust-list.ts';
import type { Check, LetterAnswer, NoLetter, Verification, Wanted } from '../verification.ts';
import { checkIntegrity, checkProofs } from './check-integrity.ts';
import { checkIssuer } from './check-issuer.ts';
import { checkStatus, type StatusCheck } from './check-status.ts';

/** Longest letter that is read, in characters or bytes. */
export const LONGEST_LETTER = 1_048_576;

/** What a letter is verified with. */
export interface LetterVerifying {
  /** Of `readTrustList`; null where there is none. */
  readonly trustList: TrustList | null;
  /** Of `readStatusList`; lists that the letter does not name are passed over. */
  readonly statusLists: readonly StatusList[];
  /** What the letter is held against. */
  readonly wanted?: Wanted;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly crypto: LetterCrypto;
}

const NOT_READ: Check = { state: 'not-checked', reason: 'not-read' };

/** The answer of a document that is none that is verified here. */
export const notALetter = (noLetter: NoLetter): Verification => ({
  ...{ answer: 'not-a-letter', asOf: null, letter: null, noLetter },
  ...{ integrity: NOT_READ, issuer: NOT_READ, status: NOT_READ },
});

/** Answers by the reason of an issuer that is not entitled. */
const byIssuer = ({ reason }: Check): LetterAnswer => {
  switch (reason) {
    case 'key-not-yet-valid':
    case 'key-no-longer-valid':
    case 'key-compromised':
    case 'signed-in-the-future':
      return 'key-not-valid-on-that-day';
    case 'maker-code-of-another':
      return 'issuer-not-entitled-for-this-make';
    default:
      return 'not-by-a-known-manufacturer';
  }
};

const plain = (text: string): string => text.trim().toUpperCase();

/** What the letter does not speak of, in the order of `Wanted`; null when it speaks of all that is wanted. */
const notFor = ({ credentialSubject: subject }: Letter, wanted: Wanted): LetterAnswer | null => {
  const { vin, destination, application, exporter } = wanted;
  if (vin !== undefined && subject.vehicles[0].vin !== foldVin(vin)) return 'not-for-this-vehicle';
  if (destination !== undefined && !subject.destinations.includes(plain(destination))) {
    return 'not-for-this-destination';
  }
  if (application !== undefined && subject.application !== application.trim()) {
    return 'not-for-this-application';
  }
  return exporter !== undefined && subject.exporter.uscc !== plain(exporter)
    ? 'not-for-this-exporter'
    : null;
};

/** The one answer; the order is that of the table “Which answer stands on top” of `docs/spec/letters.md`. */
const answerOf = (
  letter: Letter,
  integrity: Check,
  issuer: Check,
  status: StatusCheck,
  wanted: Wanted,
): LetterAnswer => {
  if (integrity.state === 'invalid') return 'changed-after-signing';
  if (issuer.state === 'invalid') return byIssuer(issuer);
  if (integrity.state !== 'valid' || issuer.state !== 'valid') return 'could-not-be-checked';
  const other = notFor(letter, wanted);
  if (other !== null) return other;
  if (status.check.state === 'invalid') {
    return status.check.reason === 'revoked' ? 'revoked' : 'suspended';
  }
  if (status.check.state !== 'valid') return 'could-not-be-checked';
  return status.fresh ? 'valid' : 'valid-when-last-checked';
};

/**
 * Verifies a letter: three checks that do not rest on each other, and one answer. What could not be checked is never
 * invalid, what was not checked never valid. Never throws, whatever is given.
 *
 * @param input its text, its bytes in UTF-8, or an object that a program read.
 */
export const verifyLetter = async (
  input: unknown,
  { trustList, statusLists, wanted = {}, now, crypto }: LetterVerifying,
): Promise<Verification> => {
  const read = readDocument<Letter>(input, LETTER_SHAPE, LONGEST_LETTER);
  if (!read.ok) return notALetter(read.no);
  const letter = read.document;
  const proofs = await checkProofs(letter, trustList, crypto);
  const integrity = checkIntegrity(proofs);
  const issuer = checkIssuer(letter, proofs, trustList, now);
  const status = checkStatus(letter, statusLists, trustList, now);
  const answer = answerOf(letter, integrity, issuer, status, wanted);
  const asOf = status.check.state === 'not-checked' ? null : status.asOf;
  const noLetter = null;
  return { answer, asOf, integrity, issuer, status: status.check, letter, noLetter };
};
