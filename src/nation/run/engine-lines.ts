import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { type Engine, EngineFailed, type TaskDone, type Work } from './engine-stages.ts';

/** A line that the driver of an engine answers. */
type Answer = { readonly ended: TaskDone } | { readonly done: true } | { readonly failed: string };

/**
 * An engine whose driver started this process and is asked by lines of JSON on standard output, and answers on standard
 * input: `engine/spark/driver.py` says which. One request at a time.
 */
export class EngineLines implements Engine {
  readonly #out: Writable;
  readonly #answers: AsyncIterator<string>;
  readonly #command: readonly string[];

  /** @param command the words that start this program on any machine. */
  constructor(answers: Readable, out: Writable, command: readonly string[]) {
    this.#answers = createInterface({ input: answers })[Symbol.asyncIterator]();
    this.#out = out;
    this.#command = command;
  }

  async tasks(
    { folder, fingerprint }: Work,
    stages: readonly string[],
    ended: (done: TaskDone) => Promise<void>,
  ): Promise<void> {
    const command = [...this.#command, 'task', folder, '--fingerprint', fingerprint];
    await this.#ask({ command, tasks: stages }, ended);
  }

  async exchange(
    query: string,
    from: Readonly<Record<string, readonly string[]>>,
    to: string,
  ): Promise<void> {
    await this.#ask({ sql: query, from, to }, () => Promise.resolve());
  }

  async #ask(request: unknown, ended: (done: TaskDone) => Promise<void>): Promise<void> {
    if (!this.#out.write(`${JSON.stringify(request)}\n`)) await once(this.#out, 'drain');
    for (;;) {
      const { done, value } = await this.#answers.next();
      if (done === true) throw new EngineFailed('the driver of the engine is gone');
      const answer = JSON.parse(value) as Answer;
      if ('failed' in answer) throw new EngineFailed(answer.failed);
      if ('done' in answer) return;
      await ended(answer.ended);
    }
  }
}
