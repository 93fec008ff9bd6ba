import type { Outcome } from '../outcome.ts';

/**
 * What a use case did.
 *
 * @throws Error where it refused: the demonstration asks only for what may be.
 */
export const done = async <T>(work: Promise<Outcome<T>>): Promise<T> => {
  const outcome = await work;
  if (outcome.kind === 'done') return outcome.value;
  const { code, field, values } = outcome;
  throw new Error(`the demonstration is refused: ${code} ${field} ${JSON.stringify(values)}`);
};

/** What a use case did; null where it refused, as somebody of the nation has earned. */
export const tried = async <T>(work: Promise<Outcome<T>>): Promise<T | null> => {
  const outcome = await work;
  return outcome.kind === 'done' ? outcome.value : null;
};
