import type { Actor } from '../actor.ts';
import { type Outcome, refuse } from '../outcome.ts';
import type { Register } from '../register.ts';
import { LETTERS } from '../steps/living.ts';
import { needPart } from '../steps/need-part.ts';
import { takeStep } from '../steps/take-step.ts';
import { letterInFull, type RegisterLetterInFull } from './letter-rows.ts';

/**
 * An exporter takes back what it asked for, before the letter is issued; it may ask again. What is open of a vehicle or
 * an application that is withdrawn the database ends by itself.
 *
 * @returns refused `not-found`, `step-not-in-table`.
 */
export const withdrawLetter = (
  register: Register,
  actor: Actor,
  { letter }: { readonly letter: string },
): Promise<Outcome<RegisterLetterInFull>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['exporter'], 'act');
    await takeStep(tx, LETTERS, letter, 'withdraw');
    return (await letterInFull(tx, letter)) ?? refuse('not-found');
  });
