import { JOB } from '../actor.ts';
import type { Register } from '../register.ts';
import { vinOfStory } from './stories.ts';

/**
 * The code on the paper of a letter that the demonstration shows, so that anybody may try it: that of a car that left
 * with its letter.
 *
 * @returns null where there is none: the register is not filled.
 */
export const shownLetterCode = async (register: Register): Promise<string | null> => {
  const found = await register.as(JOB, (tx) =>
    tx.maybe<{ code: string }>(
      `SELECT d.code
        FROM register.letter l
        JOIN register.letter_document d ON d.letter = l.id
        WHERE l.vin = $1 AND l.state = 'issued'`,
      [vinOfStory('letterHeld')],
    ),
  );
  return found.kind === 'done' ? (found.value?.code ?? null) : null;
};
