/** Thrown to whoever hands over when nobody takes any more. */
export class NobodyTakes extends Error {
  constructor() {
    super('nobody takes any more');
  }
}

/** Hands things over from work that pushes to a reader that pulls: the work waits until each was taken. */
export class Handover<T> implements AsyncIterableIterator<T> {
  #waiting: { readonly value: T; readonly taken: PromiseWithResolvers<void> }[] = [];
  #wanted: PromiseWithResolvers<IteratorResult<T>> | null = null;
  #over = false;
  #failed: { readonly error: unknown } | null = null;

  /**
   * Gives one thing, and resolves once it was taken.
   *
   * @throws NobodyTakes.
   */
  async put(value: T): Promise<void> {
    if (this.#over) throw new NobodyTakes();
    if (this.#wanted !== null) {
      this.#wanted.resolve({ done: false, value });
      this.#wanted = null;
      return;
    }
    const taken = Promise.withResolvers<void>();
    this.#waiting.push({ value, taken });
    await taken.promise;
  }

  /** The work came to its end. */
  end(): void {
    this.#over = true;
    this.#wanted?.resolve({ done: true, value: undefined });
    this.#wanted = null;
  }

  /** The work failed: whoever takes next is told. */
  fail(error: unknown): void {
    this.#failed = { error };
    this.#over = true;
    this.#wanted?.reject(error);
    this.#wanted = null;
  }

  async next(): Promise<IteratorResult<T>> {
    const first = this.#waiting.shift();
    if (first !== undefined) {
      first.taken.resolve();
      return { done: false, value: first.value };
    }
    if (this.#failed !== null) throw this.#failed.error;
    if (this.#over) return { done: true, value: undefined };
    this.#wanted = Promise.withResolvers();
    return this.#wanted.promise;
  }

  async return(): Promise<IteratorResult<T>> {
    this.#over = true;
    for (const { taken } of this.#waiting) taken.reject(new NobodyTakes());
    this.#waiting = [];
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
