import type { Actor } from '../../actor.ts';
import type { Outcome } from '../../outcome.ts';
import type { Register } from '../../register.ts';
import type { IssuedTogether, LetterBatch } from '../letter-shapes.ts';
import { beginBatch } from './begin-batch.ts';
import { type BatchProgress, signAndIssue } from './sign-and-issue.ts';

/**
 * A person of the manufacturer issues letters together: thousands, in one request. They are drafted, then signed slice
 * by slice, while others have their turn, then issued in one transaction, all of them or none. Whatever stops it, the
 * same request with the same id goes on where it stopped.
 *
 * @param signal aborted: it stops after the slice, and is gone on with later.
 * @returns refused `batch-of-another`, `batch-not-whole` with the VIN, and whatever drafting refuses.
 */
export const issueInBulk = async (
  register: Register,
  actor: Actor,
  wanted: IssuedTogether,
  onProgress?: BatchProgress,
  signal?: AbortSignal,
): Promise<Outcome<LetterBatch>> => {
  const { batch } = wanted;
  const begun = await beginBatch(register, actor, wanted);
  if (begun.kind === 'refused') return begun;
  return signAndIssue(register, actor, { batch, ...begun.value }, onProgress, signal);
};
