import type { Outcome } from '../../src/register/outcome.ts';

/**
 * What a use case gave.
 *
 * @throws Error with the code when it refused.
 */
export const done = <T>(outcome: Outcome<T>): T => {
  if (outcome.kind === 'refused') throw new Error(`refused: ${outcome.code}`);
  return outcome.value;
};

/** The code of a refusal; `done` of what was done. */
export const codeOf = (outcome: Outcome<unknown>): string =>
  outcome.kind === 'refused' ? outcome.code : 'done';
