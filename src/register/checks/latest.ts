/** Gives a reader the newest of what was told, and nothing of what it was too slow for. */
export class Latest<T> implements AsyncIterable<T> {
  #newest: { readonly value: T } | null = null;
  #over = false;
  #changed = Promise.withResolvers<void>();

  /** Tells something; whoever tells never waits. */
  put(value: T): void {
    this.#newest = { value };
    this.#changed.resolve();
  }

  /** Nothing more is told. */
  end(): void {
    this.#over = true;
    this.#changed.resolve();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    for (;;) {
      await this.#changed.promise;
      this.#changed = Promise.withResolvers();
      const newest = this.#newest;
      this.#newest = null;
      if (newest !== null) yield newest.value;
      if (this.#over && this.#newest === null) return;
    }
  }
}
