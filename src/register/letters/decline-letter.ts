import type { Actor } from '../actor.ts';
import { type Outcome, refuse } from '../outcome.ts';
import type { Register } from '../register.ts';
import { LETTERS } from '../steps/living.ts';
import { needPart } from '../steps/need-part.ts';
import { takeStep } from '../steps/take-step.ts';
import { letterInFull, type RegisterLetterInFull } from './letter-rows.ts';

/**
 * A manufacturer declines a letter that was asked for, or drops one that it drafted, with the ground that the exporter
 * is told.
 */
export const declineLetter = (
  register: Register,
  actor: Actor,
  { letter, ground }: { readonly letter: string; readonly ground: string },
): Promise<Outcome<RegisterLetterInFull>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['manufacturer'], 'act');
    await takeStep(tx, LETTERS, letter, 'decline', { ground });
    return (await letterInFull(tx, letter)) ?? refuse('not-found');
  });
