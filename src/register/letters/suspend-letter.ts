import type { Actor } from '../actor.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { type Register, todayIn } from '../register.ts';
import { LETTERS } from '../steps/living.ts';
import { needSignature } from '../steps/need-part.ts';
import { takeStep } from '../steps/take-step.ts';
import { letterInFull, type RegisterLetterInFull } from './letter-rows.ts';
import { tellLetters } from './tell-letters.ts';

/** A letter, and on what a step rests. */
interface Grounded {
  readonly letter: string;
  readonly ground: string;
}

const step =
  (verb: string, columns: (today: string, ground: string) => Readonly<Record<string, unknown>>) =>
  (
    register: Register,
    actor: Actor,
    { letter, ground }: Grounded,
  ): Promise<Outcome<RegisterLetterInFull>> =>
    register.as(actor, async (tx) => {
      needSignature(actor, ['manufacturer']);
      await takeStep(tx, LETTERS, letter, verb, columns(await todayIn(tx), ground));
      await tellLetters(tx, verb, [letter]);
      return (await letterInFull(tx, letter)) ?? refuse('not-found');
    });

/** Suspends a letter: as long as it is, the gate of its vehicle is not clear by it. */
export const suspendLetter = step('suspend', (today, ground) => ({ suspended_on: today, ground }));

/** Revokes a letter for ever, from today. */
export const revokeLetter = step('revoke', (today, ground) => ({
  revoked_on: today,
  suspended_on: null,
  ground,
}));

/** Puts a suspended letter back in force. */
export const resumeLetter = (
  register: Register,
  actor: Actor,
  { letter }: { readonly letter: string },
): Promise<Outcome<RegisterLetterInFull>> =>
  step('resume', () => ({ suspended_on: null, ground: null }))(register, actor, {
    letter,
    ground: '',
  });
