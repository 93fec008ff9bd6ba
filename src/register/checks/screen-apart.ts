import { on } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { SheetEnd, SheetMessage, SheetPart, SheetTask } from './sheet-task.ts';

/** Young objects of a thread: what passes through it is dropped row by row. */
const YOUNG = 24; // not-law: megabytes

/** What a thread may take. */
export interface ThreadBounds {
  /** Tells that its time is over. */
  readonly late: AbortSignal;
  /** Megabytes of its heap. */
  readonly heap: number;
}

/** How a sheet came to its end, seen from outside: also by what it may take. */
export type SheetOver = SheetEnd | { readonly kind: 'too-long' } | { readonly kind: 'too-much' };

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/**
 * Screens a sheet in a thread of its own, which is ended with this generator, whatever ends it. The thread goes on only
 * as its texts are taken.
 *
 * @param file module of the thread, which calls `answerInThread`.
 * @param signal ends the thread at once.
 * @throws the signal's reason.
 */
export async function* screenApart(
  file: URL,
  task: SheetTask,
  { late, heap }: ThreadBounds,
  signal: AbortSignal,
): AsyncGenerator<SheetPart, SheetOver> {
  signal.throwIfAborted();
  const ended = AbortSignal.any([signal, late]);
  const resourceLimits = { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: YOUNG };
  const thread = new Worker(file, { workerData: task, resourceLimits });
  // a reader who takes nothing more would keep it for ever
  ended.addEventListener('abort', () => thread.terminate(), { once: true });
  try {
    for await (const [message] of on(thread, 'message', { signal: ended, close: ['exit'] })) {
      const told: SheetMessage = message;
      if (told.kind === 'end') return told.end;
      yield told;
      if (told.kind !== 'text') continue;
      // a thread that answers at once would be heard before anybody else: up to a thousand messages in one turn
      await turn();
      thread.postMessage('taken');
    }
    signal.throwIfAborted();
    if (late.aborted) return { kind: 'too-long' };
    throw new Error('a thread ended without a word');
  } catch (error) {
    if (isOutOfMemory(error)) return { kind: 'too-much' };
    signal.throwIfAborted();
    if (late.aborted) return { kind: 'too-long' };
    throw error;
  } finally {
    await thread.terminate();
  }
}
