import type { Outcome } from '../outcome.ts';

/**
 * The value of an outcome that a job cannot go on without.
 *
 * @throws Error with the code of the refusal, so that the job is tried again.
 */
export const needed = <T>(outcome: Outcome<T>): T => {
  if (outcome.kind === 'refused') throw new Error(outcome.code);
  return outcome.value;
};
