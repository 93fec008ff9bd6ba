import type { Actor } from '../../../register/actor.ts';
import { goOnWithBatch } from '../../../register/letters/batches/go-on-with-batch.ts';
import type { LetterBatch } from '../../../register/letters/letter-shapes.ts';
import type { Outcome, Refusal } from '../../../register/outcome.ts';
import type { Register } from '../../../register/register.ts';

/** A batch that this node is at work on, or whose end it remembers. */
interface Run {
  readonly work: Promise<Outcome<LetterBatch>>;
  ended: boolean;
  /** Why it stopped; null where it did not. */
  refusal: Refusal | null;
}

const MOST_REMEMBERED = 200; // not-law: batches of a node

const runs = new Map<string, Run>();

const forgetOldest = (): void => {
  for (const [batch, { ended }] of runs) {
    if (runs.size <= MOST_REMEMBERED) return;
    if (ended) runs.delete(batch);
  }
};

/**
 * Goes on with a batch that was begun, beside the answer to whoever asked: the page says how far it is. Begun once more
 * it goes on once; a node that dies leaves it to be gone on with.
 */
export const runBatch = (register: Register, actor: Actor, batch: string): Run => {
  const known = runs.get(batch);
  if (known !== undefined && !known.ended) return known;
  const work = goOnWithBatch(register.alone(), actor, { batch });
  const run: Run = { work, ended: false, refusal: null };
  runs.set(batch, run);
  forgetOldest();
  work.then(
    (outcome) => {
      run.ended = true;
      run.refusal = outcome.kind === 'refused' ? outcome : null;
    },
    () => {
      run.ended = true;
      run.refusal = { kind: 'refused', code: 'try-again', field: '', values: {} };
    },
  );
  return run;
};

/** The run of a batch on this node; undefined where it has none. */
export const runOf = (batch: string): Run | undefined => runs.get(batch);
