import type { Outcome } from '../../src/register/outcome.ts';

/** What a use case did; fails the test where it refused. */
export const doneBy = async <T>(work: Promise<Outcome<T>>): Promise<T> => {
  const outcome = await work;
  if (outcome.kind === 'done') return outcome.value;
  const { code, field, values } = outcome;
  throw new Error(`refused: ${code} ${field} ${JSON.stringify(values)}`);
};

/** The code with which a use case refuses; `done` where it did not. */
export const codeOf = async (work: Promise<Outcome<unknown>>): Promise<string> => {
  const outcome = await work;
  return outcome.kind === 'refused' ? outcome.code : 'done';
};
