import type { Actor } from '../../actor.ts';
import type { Outcome } from '../../outcome.ts';
import type { Register } from '../../register.ts';
import type { LetterBatch } from '../letter-shapes.ts';
import { getLetterBatch } from './get-letter-batch.ts';
import { signAndIssue } from './sign-and-issue.ts';

/**
 * Goes on with a batch that was begun, by its id alone, from where it stopped.
 *
 * @returns refused `not-found`, and as `issueInBulk` does.
 */
export const goOnWithBatch = async (
  register: Register,
  actor: Actor,
  { batch }: { readonly batch: string },
): Promise<Outcome<LetterBatch>> => {
  const found = await getLetterBatch(register, actor, { batch });
  if (found.kind === 'refused') return found;
  return signAndIssue(register, actor, found.value);
};
