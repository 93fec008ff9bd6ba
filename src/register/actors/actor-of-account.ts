import { type Actor, PUBLIC } from '../actor.ts';
import { Refused } from '../outcome.ts';
import type { Register } from '../register.ts';

/**
 * Who acts by an account of sign-in, as the register has it at this moment; null when the person left, has no place
 * here, or the organisation is closed.
 *
 * @throws Refused when the database does not answer: `unavailable`, `busy`.
 */
export const actorOfAccount = async (
  register: Register,
  account: string,
): Promise<Actor | null> => {
  const outcome = await register.as(PUBLIC, (tx) =>
    tx.maybe<Omit<Actor, 'fresh'>>('SELECT * FROM register.actor_of_account($1)', [account]),
  );
  if (outcome.kind === 'refused') throw new Refused(outcome);
  return outcome.value;
};
