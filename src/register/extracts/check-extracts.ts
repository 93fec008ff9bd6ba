import { setImmediate as pause } from 'node:timers/promises';
import { parseVin } from '../../domain/vin/vin.ts';
import type { ExtractSubject, OfficialDocument } from '../../letters/official/official-document.ts';
import { PUBLIC } from '../actor.ts';
import { LETTER_CODE } from '../letters/letter-addresses.ts';
import { VerifierHere } from '../letters/verify-here.ts';
import type { Outcome } from '../outcome.ts';
import { prepared } from '../prepared.ts';
import type { Register } from '../register.ts';
import type { Transaction } from '../transaction.ts';

/** What an inspector learns of a paper: closed. */
export const EXTRACT_ANSWERS = [
  'as-issued',
  'changed',
  'overtaken',
  'replaced',
  'annulled',
  'not-ours',
  'could-not-be-checked',
] as const;
export type ExtractAnswer = (typeof EXTRACT_ANSWERS)[number];

/** What on a paper may differ from what was signed. */
export const COMPARED = ['vin', 'firstRegisteredOn', 'deregisteredOn'] as const;
type Compared = (typeof COMPARED)[number];

/** A paper as whoever has it reads it: its number or code, and what is printed beside it. */
export interface PaperAsked {
  /** `DJ` and ten characters, or the twenty of the code. */
  readonly paper: string;
  readonly vin?: string | undefined;
  /** ISO. */
  readonly firstRegisteredOn?: string | undefined;
  /** ISO. */
  readonly deregisteredOn?: string | undefined;
}

/** What is said of a paper. */
export interface PaperAnswered {
  readonly answer: ExtractAnswer;
  /** What was signed; null of one that is not ours, and of a VIN that it is not for. */
  readonly subject: ExtractSubject | null;
  /** What on the paper is otherwise than what was signed. */
  readonly differs: readonly Compared[];
  /** Of the address with the document; null where `subject` is. */
  readonly code: string | null;
  /** When it was replaced, overtaken or annulled; null while it stands. */
  readonly endedOn: string | null;
}

/** The form of a number. */
export const EXTRACT_NUMBER = /^DJ[A-Z2-7]{10}$/;

const CODE_OF = prepared('SELECT register.code_of_extract($1) AS code');
const ON_PAPER = prepared(`
  SELECT kind, bytes, state,
    ended_by AS "endedBy",
    ended_on::text AS "endedOn"
  FROM register.document_on_paper($1)`);

interface Row {
  readonly [column: string]: unknown;
  readonly kind: string;
  readonly bytes: Buffer;
  readonly state: string;
  readonly endedBy: string | null;
  readonly endedOn: string | null;
}

const NOT_OURS: PaperAnswered = {
  ...{ answer: 'not-ours', subject: null, differs: [], code: null, endedOn: null },
};

/** As it is typed: in capitals, without spaces and dashes. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}]/gu, '');

const codeOf = async (tx: Transaction, asked: string): Promise<string | null> => {
  if (LETTER_CODE.test(asked)) return asked;
  if (!EXTRACT_NUMBER.test(asked)) return null;
  return (await tx.one<{ code: string | null }>(CODE_OF, [asked])).code;
};

const ENDED: Readonly<Record<string, ExtractAnswer>> = {
  overtake: 'overtaken',
  replace: 'replaced',
  annul: 'annulled',
};

/** What on a paper is otherwise than what was signed, of those things that were asked of. */
const differences = (
  { vehicles: [{ vin }], firstRegistration, deregistration }: ExtractSubject,
  asked: PaperAsked,
): readonly Compared[] => {
  const signed: Readonly<Record<Compared, string>> = {
    vin,
    firstRegisteredOn: firstRegistration.on,
    deregisteredOn: deregistration.on ?? '',
  };
  return COMPARED.filter((name) => {
    const printed = asked[name];
    if (printed === undefined || printed === '') return false;
    return (name === 'vin' ? plain(printed) : printed) !== signed[name];
  });
};

const answered = async (
  tx: Transaction,
  verifier: VerifierHere,
  asked: PaperAsked,
): Promise<PaperAnswered> => {
  const code = await codeOf(tx, plain(asked.paper));
  const row = code === null ? null : await tx.maybe<Row>(ON_PAPER, [code]);
  if (row === null || row.kind !== 'extract') return NOT_OURS;
  const document = JSON.parse(row.bytes.toString()) as OfficialDocument;
  const subject = document.credentialSubject as ExtractSubject;
  const differs = differences(subject, asked);
  // another VIN than the paper is for: the number was put on another car's paper, which learns nothing of this one
  if (differs.includes('vin'))
    return { answer: 'changed', subject: null, differs: ['vin'], code: null, endedOn: null };
  const said = { subject, differs, code, endedOn: row.endedOn };
  if (differs.length > 0) return { ...said, answer: 'changed' };
  const ended = row.endedBy === null ? undefined : ENDED[row.endedBy];
  if (ended !== undefined) return { ...said, answer: ended };
  const { answer } = await verifier.verifyAny(row.bytes);
  return { ...said, answer: answer === 'valid' ? 'as-issued' : 'could-not-be-checked' };
};

/**
 * What is said of papers to whoever has them, one answer each, in their order; nothing is kept. A number is fifty bits
 * by chance and a code a hundred of the hash: whoever guesses finds none. Nobody is named in an answer.
 */
export const checkExtracts = (
  register: Register,
  papers: readonly PaperAsked[],
): Promise<Outcome<readonly PaperAnswered[]>> =>
  register.as(PUBLIC, async (tx) => {
    const verifier = new VerifierHere(register, tx);
    const answers: PaperAnswered[] = [];
    for (const paper of papers) {
      // each may cost milliseconds, and others have their turn
      await pause();
      answers.push(await answered(tx, verifier, paper));
    }
    return answers;
  });

/** Whether a VIN was typed as one; empty is none, and no mistake. */
export const isVinOrNone = (typed: string): boolean =>
  plain(typed) === '' || parseVin(plain(typed)) !== null;
