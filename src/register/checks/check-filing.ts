import type { Answer, Question } from '../../engine/engine.ts';
import type { Actor } from '../actor.ts';
import type { Outcome } from '../outcome.ts';
import type { Register } from '../register.ts';
import { checkingDay } from './checking-day.ts';
import { checkingEngine } from './checking-engine.ts';

/** What a pre-check asks: a question of the engine, which today answers where no day is told. */
export type CheckAsked = Omit<Question, 'today'> & { readonly today?: string };

/** What a pre-check answers: what the engine does. */
export type CheckAnswer = Omit<Answer, 'kind'>;

/**
 * Answers a filing that is not filed: for anybody, and nothing of it is kept.
 *
 * @returns refused `check-not-readable` with the code of the problem, its field and its value.
 */
export const checkFiling = async (
  register: Register,
  _actor: Actor,
  asked: CheckAsked,
): Promise<Outcome<CheckAnswer>> => {
  const answered = await checkingEngine(register).answer({
    today: checkingDay(register),
    ...asked,
  });
  if (answered.kind === 'answered') {
    const { kind: _, ...value } = answered;
    return { kind: 'done', value };
  }
  const { code, field, value } = answered.problem;
  return { kind: 'refused', code: 'check-not-readable', field, values: { problem: code, value } };
};
