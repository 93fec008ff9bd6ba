import { setImmediate as pause } from 'node:timers/promises';
import type { Letter } from '../../letters/letter.ts';
import type { DocumentVerification, Verification, Wanted } from '../../letters/verification.ts';
import type { Work } from '../action.ts';
import { type Actor, PUBLIC } from '../actor.ts';
import { type Outcome, refuse } from '../outcome.ts';
import type { Register } from '../register.ts';
import { needPart } from '../steps/need-part.ts';
import type { Transaction } from '../transaction.ts';
import { LETTER, LETTER_READERS } from './letter.ts';
import { statusListNamed } from './letter-addresses.ts';
import type { RegisterLetterInFull } from './letter-shapes.ts';
import { type StatusListNow, statusListNow } from './trust/status-list-now.ts';
import { VerifierHere } from './verify-here.ts';

/** A letter that was issued, its document, and how it verifies now. */
export interface LetterDocument {
  readonly register: RegisterLetterInFull;
  readonly letter: Letter;
  /** The document's bytes, as they were signed. */
  readonly bytes: Buffer;
  /** SHA-256 of its bytes, hexadecimal. */
  readonly digest: string;
  readonly verification: Verification;
}

const documentOf = async (
  tx: Transaction,
  letter: string,
): Promise<{ readonly bytes: Buffer; readonly digest: string }> =>
  (await tx.maybe<{ bytes: Buffer; digest: string }>(
    `SELECT bytes, encode(digest, 'hex') AS digest
      FROM register.letter_document
      WHERE letter = $1`,
    [letter],
  )) ?? refuse('not-found', { field: 'letter' });

/**
 * The document of a letter that whoever acts sees, with its three checks as of now.
 *
 * @throws Refused `not-found`, also of one that was not issued.
 */
export const letterDocument = async (
  { register, tx }: Work,
  letter: string,
): Promise<LetterDocument> => {
  const found = await LETTER.show(register, tx, letter);
  const { bytes, digest } = await documentOf(tx, letter);
  const wanted: Wanted = {
    vin: found.vin,
    destination: found.destination,
    application: found.applicationNumber,
    exporter: found.exporterUscc,
  };
  const verification = await new VerifierHere(register, tx).verify(bytes, wanted);
  return { register: found, letter: JSON.parse(bytes.toString()), bytes, digest, verification };
};

/**
 * The document of a letter that whoever acts may see, with its three checks as of now.
 *
 * @returns refused `not-found`, also of one that was not issued.
 */
export const getLetterDocument = (
  register: Register,
  actor: Actor,
  { letter }: { readonly letter: string },
): Promise<Outcome<LetterDocument>> =>
  register.as(actor, async (tx) => {
    needPart(actor, LETTER_READERS.parts, LETTER_READERS.right);
    return letterDocument({ register, tx, refuse }, letter);
  });

/** A document that somebody wants verified, as text or bytes, and what it is held against. */
export interface DocumentToVerify {
  readonly document: string | Uint8Array;
  readonly wanted?: Wanted;
}

/** Verifies documents for anybody, by the trust list in force; nothing is kept. One answer each, in their order. */
export const verifyDocuments = (
  register: Register,
  documents: readonly DocumentToVerify[],
): Promise<Outcome<readonly DocumentVerification[]>> =>
  register.as(PUBLIC, async (tx) => {
    const verifier = new VerifierHere(register, tx);
    const answers: DocumentVerification[] = [];
    for (const { document, wanted = {} } of documents) {
      // a document may cost milliseconds, and others have their turn
      await pause();
      answers.push(await verifier.verifyAny(document, wanted));
    }
    return answers;
  });

/** A status list by the last part of its address, for anybody. Refuses `not-found`. */
export const readStatusListBytes = (
  register: Register,
  { list }: { readonly list: string },
): Promise<Outcome<StatusListNow>> =>
  register.as(PUBLIC, async (tx) => {
    const named = statusListNamed(list) ?? refuse('not-found', { field: 'list' });
    return (
      (await statusListNow(register, tx, named.code, named.purpose)) ??
      refuse('not-found', { field: 'list' })
    );
  });
