import { on } from 'node:events';
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import type { LawFile } from '../../domain/rules/read/law.ts';
import type { LawRead } from '../../engine/engine.ts';
import type { ScreenedPart, ToAnswer } from './screened-parts.ts';

/** By what the thread answers; structured-cloneable. */
export interface ThreadLaw {
  readonly files: readonly LawFile[];
  readonly hash: string;
  readonly pseudonymKey: string;
}

/** What the thread is asked, and over which port it answers. After each part it waits until it is told anything. */
export interface ThreadTask {
  readonly port: MessagePort;
  readonly asked: ToAnswer;
}

/** What the thread tells: parts, then their end or why there is none. */
export type ThreadMessage =
  | ScreenedPart
  | { readonly kind: 'end' }
  | { readonly kind: 'failed'; readonly error: unknown };

const THREAD = new URL('./screening-thread.ts', import.meta.url);
/** Young objects of the thread: verdicts of hundreds of vehicles are made at once and dropped together. */
const YOUNG = 96; // not-law: megabytes
/** How long a thread is kept that nobody asks. */
const KEPT_IDLE = 60_000; // not-law: milliseconds

/** A thread that screens, which begins when it is asked and ends when nobody asks for a while. */
class ScreeningThread {
  readonly #law: ThreadLaw;
  #worker: Worker | null = null;
  #asked = 0;
  #idle: NodeJS.Timeout | undefined;

  constructor(law: ThreadLaw) {
    this.#law = law;
  }

  #started(): Worker {
    const resourceLimits = { maxYoungGenerationSizeMb: YOUNG };
    const worker = new Worker(THREAD, { workerData: this.#law, resourceLimits });
    const gone = (): void => {
      if (this.#worker === worker) this.#worker = null;
    };
    // whoever asked it is told by the port that closes
    worker.on('error', gone);
    worker.on('exit', gone);
    worker.unref();
    return worker;
  }

  async *answered(asked: ToAnswer): AsyncGenerator<ScreenedPart, void> {
    clearTimeout(this.#idle);
    this.#asked += 1;
    this.#worker ??= this.#started();
    const { port1, port2 } = new MessageChannel();
    this.#worker.postMessage({ port: port2, asked } satisfies ThreadTask, [port2]);
    try {
      for await (const [message] of on(port1, 'message', { close: ['close'] })) {
        const told: ThreadMessage = message;
        if (told.kind === 'end') return;
        if (told.kind === 'failed') throw told.error;
        yield told;
        port1.postMessage('taken');
      }
      throw new Error('the thread that screens ended without a word');
    } finally {
      port1.close();
      this.#asked -= 1;
      if (this.#asked === 0) {
        this.#idle = setTimeout(() => this.#worker?.terminate(), KEPT_IDLE).unref();
      }
    }
  }
}

const THREADS = new WeakMap<LawRead, ScreeningThread>();

/** The same as `screenedParts`, in the one thread of a law, whose files are given. */
export const screenedApart = (
  law: LawRead,
  { files, pseudonymKey }: Omit<ThreadLaw, 'hash'>,
  asked: ToAnswer,
): AsyncGenerator<ScreenedPart, void> => {
  const { hash } = law;
  const thread = THREADS.get(law) ?? new ScreeningThread({ files, hash, pseudonymKey });
  THREADS.set(law, thread);
  return thread.answered(asked);
};
