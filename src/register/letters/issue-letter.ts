import type { LetterSuite } from '../../letters/letter-signer.ts';
import type { Actor } from '../actor.ts';
import { type Outcome, refuse } from '../outcome.ts';
import type { Register } from '../register.ts';
import { LETTERS } from '../steps/living.ts';
import { needSignature } from '../steps/need-part.ts';
import { heldState, takeStep } from '../steps/take-step.ts';
import type { Transaction } from '../transaction.ts';
import { assignStatus } from './assign-status.ts';
import { letterInFull, type RegisterLetterInFull } from './letter-rows.ts';
import { openSigner } from './open-signer.ts';
import { witnessSigner } from './register-keys.ts';
import { signLetters } from './sign-letters.ts';
import { tellLetters } from './tell-letters.ts';

/** The manufacturer that acts. */
export const actingManufacturer = ({
  organisation,
  maker,
}: Actor): { readonly manufacturer: string; readonly maker: string } => ({
  manufacturer: organisation ?? refuse('part-missing'),
  maker: maker ?? refuse('part-missing'),
});

/** With which suites the manufacturer signs; absent: with every one for which it has a key. */
export interface SuitesWanted {
  readonly suites?: readonly LetterSuite[] | undefined;
}

/** A drafted letter. */
export interface LetterToIssue extends SuitesWanted {
  readonly letter: string;
}

/** Signs and issues one drafted letter in the transaction of the manufacturer. */
const issueOne = async (
  register: Register,
  tx: Transaction,
  { letter, suites }: LetterToIssue,
  set: Readonly<Record<string, unknown>> = {},
): Promise<void> => {
  const acting = actingManufacturer(tx.actor);
  const state = await heldState(tx, LETTERS, letter);
  if (state !== 'drafted') refuse('step-not-in-table', { values: { state, verb: 'issue' } });
  const open = await openSigner(register, tx, { ...acting, suites });
  await assignStatus(tx, acting.manufacturer, [letter]);
  await signLetters(register, tx, open, witnessSigner(register), [letter]);
  await takeStep(tx, LETTERS, letter, 'issue', set);
  await tellLetters(tx, 'issue', [letter]);
};

/**
 * A person of the manufacturer signs and issues a letter that was drafted. The vehicle has one in force then, which the
 * law reads, and its application is screened anew.
 *
 * @returns refused `not-found`, `step-not-in-table`, `no-signing-key`, `letter-in-force`,
 *   `letter-not-for-this-vehicle`, `person-needed`.
 */
export const issueLetter = (
  register: Register,
  actor: Actor,
  wanted: LetterToIssue,
): Promise<Outcome<RegisterLetterInFull>> =>
  register.as(actor, async (tx) => {
    needSignature(actor, ['manufacturer']);
    await issueOne(register, tx, wanted);
    return (await letterInFull(tx, wanted.letter)) ?? refuse('not-found');
  });

/** Which letter takes the place of which. */
export interface LetterSuperseded extends SuitesWanted {
  readonly letter: string;
  /** Id of the drafted letter, which is of the same vehicle and application. */
  readonly by: string;
}

/** Issues a drafted letter in the place of one in force, in the transaction of the manufacturer. */
export const supersedeBy = async (
  register: Register,
  tx: Transaction,
  { letter, by, suites }: LetterSuperseded,
): Promise<void> => {
  await takeStep(tx, LETTERS, letter, 'supersede', { suspended_on: null });
  await issueOne(register, tx, { letter: by, suites }, { replaces: letter });
  await tellLetters(tx, 'supersede', [letter]);
};

/**
 * Issues a drafted letter in the place of one that is in force, in one transaction: there is never none, and never two.
 */
export const supersedeLetter = (
  register: Register,
  actor: Actor,
  superseded: LetterSuperseded,
): Promise<Outcome<RegisterLetterInFull>> =>
  register.as(actor, async (tx) => {
    needSignature(actor, ['manufacturer']);
    await supersedeBy(register, tx, superseded);
    return (await letterInFull(tx, superseded.by)) ?? refuse('not-found');
  });
