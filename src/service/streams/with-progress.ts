import type { Outcome } from '../../register/outcome.ts';
import type { StreamItem } from '../api/route.ts';

/** Tells how far something is: so many of so many. */
export type Tell = (done: number, total: number) => void;

/**
 * Runs something that tells how far it is, as the parts of a stream: progress as it comes, then the answer or why there
 * is none. Progress that nobody has fetched yet gives way to the next.
 */
export const withProgress = async function* <T extends object>(
  work: (tell: Tell) => Promise<Outcome<T>>,
): AsyncGenerator<StreamItem<T>> {
  let newest: { readonly done: number; readonly total: number } | null = null;
  let wake: () => void = () => {};
  let ended = false;
  const outcome = work((done, total) => {
    newest = { done, total };
    wake();
  }).finally(() => {
    ended = true;
    wake();
  });
  // what is thrown is thrown where it is awaited below
  outcome.catch(() => {});
  while (!ended) {
    await new Promise<void>((resolve) => {
      wake = resolve;
      if (ended || newest !== null) resolve();
    });
    if (newest !== null) {
      const told: { readonly done: number; readonly total: number } = newest;
      newest = null;
      yield { kind: 'progress', ...told };
    }
  }
  const end = await outcome;
  yield end.kind === 'refused' ? end : { kind: 'answer', value: end.value };
};
