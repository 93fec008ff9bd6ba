import { Worker } from 'node:worker_threads';

interface Waiting {
  readonly task: unknown;
  readonly handOver: readonly ArrayBuffer[];
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: Error) => void;
}

/** Heap of a thread: what passes through it is dropped row by row, so more would only be collected later. */
const LIMITS = { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 512 };

/** Why a task was not done. */
const ended = (): Error => new Error('the threads were ended');

/** A fixed number of threads that take tasks in turn, one at a time each. */
export class WorkerPool {
  readonly size: number;
  readonly #workers: Worker[];
  readonly #idle: Worker[];
  readonly #queue: Waiting[] = [];
  readonly #running = new Map<Worker, Waiting>();
  #closed = false;

  constructor(file: URL, size: number, workerData: unknown) {
    this.size = size;
    this.#workers = Array.from({ length: size }, () => {
      const worker = new Worker(file, { workerData, resourceLimits: LIMITS });
      worker.on('message', (result) => this.#done(worker, (waiting) => waiting.resolve(result)));
      worker.on('error', (error) => this.#done(worker, (waiting) => waiting.reject(error)));
      return worker;
    });
    this.#idle = [...this.#workers];
  }

  /** Runs one task; tasks are taken in the order given. Buffers handed over are no longer ours. */
  run<T>(task: unknown, handOver: readonly ArrayBuffer[] = []): Promise<T> {
    if (this.#closed) return Promise.reject(ended());
    return new Promise<T>((resolve, reject) => {
      this.#queue.push({ task, handOver, resolve: resolve as (value: unknown) => void, reject });
      this.#next();
    });
  }

  #next(): void {
    const worker = this.#idle.pop();
    if (worker === undefined) return;
    const waiting = this.#queue.shift();
    if (waiting === undefined) {
      this.#idle.push(worker);
      return;
    }
    this.#running.set(worker, waiting);
    worker.postMessage(waiting.task, [...waiting.handOver]);
  }

  #done(worker: Worker, settle: (waiting: Waiting) => void): void {
    const waiting = this.#running.get(worker);
    this.#running.delete(worker);
    this.#idle.push(worker);
    if (waiting !== undefined) settle(waiting);
    this.#next();
  }

  /** Ends the threads; nobody waits for ever for a task that was not done. */
  async close(): Promise<void> {
    this.#closed = true;
    const left = [...this.#running.values(), ...this.#queue.splice(0)];
    this.#running.clear();
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
    for (const { reject } of left) reject(ended());
  }
}

/**
 * Runs a task a chunk, at most `ahead` at once, and yields the results in the order of the chunks.
 */
export async function* inOrder<C, T>(
  chunks: AsyncIterable<C>,
  run: (chunk: C) => Promise<T>,
  ahead: number,
): AsyncIterable<readonly [C, T]> {
  const pending: (readonly [C, Promise<T>])[] = [];
  const first = async (): Promise<readonly [C, T]> => {
    const [chunk, result] = pending.shift() as readonly [C, Promise<T>];
    return [chunk, await result];
  };
  for await (const chunk of chunks) {
    const result = run(chunk);
    result.catch(() => undefined);
    pending.push([chunk, result]);
    if (pending.length >= ahead) yield await first();
  }
  while (pending.length > 0) yield await first();
}
