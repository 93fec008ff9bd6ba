import type { Actor } from '../actor.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { type Register, todayIn } from '../register.ts';
import { LETTERS } from '../steps/living.ts';
import { needPart, needSignature } from '../steps/need-part.ts';
import { takeStep } from '../steps/take-step.ts';
import { tellLetters } from './tell-letters.ts';

/** A step that several letters take together. */
export interface StepTogether {
  readonly letters: readonly string[];
  readonly verb: 'decline' | 'suspend' | 'revoke';
  readonly ground: string;
}

const columnsOf = ({ verb, ground }: StepTogether, today: string): Record<string, unknown> => {
  if (verb === 'decline') return { ground };
  return verb === 'suspend'
    ? { ground, suspended_on: today }
    : { ground, revoked_on: today, suspended_on: null };
};

/**
 * Letters of a manufacturer take one step together, on one ground: all of them, or none.
 *
 * @returns how many; refused `not-found`, `step-not-in-table`, `not-well-formed` without letters.
 */
export const stepLettersTogether = (
  register: Register,
  actor: Actor,
  step: StepTogether,
): Promise<Outcome<{ readonly letters: number }>> =>
  register.as(actor, async (tx) => {
    if (step.verb === 'decline') needPart(actor, ['manufacturer'], 'act');
    else needSignature(actor, ['manufacturer']);
    const ids = [...new Set(step.letters)].sort();
    if (ids.length === 0) refuse('not-well-formed', { field: 'letters' });
    const set = columnsOf(step, await todayIn(tx));
    for (const id of ids) await takeStep(tx, LETTERS, id, step.verb, set);
    if (step.verb !== 'decline') await tellLetters(tx, step.verb, ids);
    return { letters: ids.length };
  });
