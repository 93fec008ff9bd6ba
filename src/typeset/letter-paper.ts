import { Worker } from 'node:worker_threads';
import type { PaperOptions } from './letter-sheet.ts';
import type { PaperDone, PaperTask, SheetToSet, ToSet } from './paper-worker.ts';
import type { PaperDocument } from './typesetter.ts';

/** Milliseconds without a letter after which the thread is ended and gives its memory back. */
const IDLE = 60_000; // not-law: a minute

interface Waiting {
  readonly resolve: (pdf: Uint8Array) => void;
  readonly reject: (reason: Error) => void;
}

/** The thread that sets letters, started by the first and ended when none came for a while. */
class PaperThread {
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #next = 0;
  #idle: NodeJS.Timeout | undefined;

  run(toSet: ToSet): Promise<Uint8Array> {
    clearTimeout(this.#idle);
    this.#worker ??= this.#start();
    this.#worker.ref();
    const worker = this.#worker;
    return new Promise((resolve, reject) => {
      const id = this.#next;
      this.#next += 1;
      this.#waiting.set(id, { resolve, reject });
      const task: PaperTask = { ...toSet, id };
      worker.postMessage(task);
    });
  }

  #start(): Worker {
    const worker = new Worker(new URL('./paper-worker.ts', import.meta.url));
    worker.on('message', (done: PaperDone) => this.#settle(done));
    worker.on('error', (error) => this.#lose(worker, error));
    worker.on('exit', () => this.#lose(worker, new Error('the thread that sets letters ended')));
    return worker;
  }

  #settle(done: PaperDone): void {
    const waiting = this.#waiting.get(done.id);
    this.#waiting.delete(done.id);
    if ('pdf' in done) waiting?.resolve(done.pdf);
    else waiting?.reject(new Error(done.problem));
    if (this.#waiting.size > 0) return;
    this.#worker?.unref();
    this.#idle = setTimeout(() => this.#end(), IDLE).unref();
  }

  #end(): void {
    const worker = this.#worker;
    this.#worker = null;
    void worker?.terminate();
  }

  #lose(worker: Worker, reason: Error): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    for (const { reject } of this.#waiting.values()) reject(reason);
    this.#waiting.clear();
  }
}

const thread = new PaperThread();

/**
 * Sets a document on paper in a thread of its own: a letter in Chinese and the destination's language, a decision or a
 * licence in Chinese, after another language where one is asked for.
 *
 * @param options where the document is and what its hash is; a document with the same options gives the same bytes.
 * @returns the bytes of a PDF (PDF/UA-1). Rejects when the compiler breaks.
 */
export const letterPaper = (document: PaperDocument, options: PaperOptions): Promise<Uint8Array> =>
  thread.run({ document, options });

/**
 * Sets what is no document, in the same thread: the page of whoever directs, of one A4 page, or a list.
 *
 * @returns the bytes of a PDF (PDF/UA-1). Rejects when the compiler breaks.
 */
export const sheetPaper = (sheet: SheetToSet): Promise<Uint8Array> => thread.run({ sheet });
