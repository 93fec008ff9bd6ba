/** The longest that work holds the thread before others may go on, in milliseconds. */
const LONGEST_SLICE = 10; // not-law: milliseconds

/**
 * Does work in slices that together never hold the thread for long: between two of them timers, files and requests have
 * their turn. Of several pieces of work at once, one has a slice each turn.
 */
export class Slices {
  readonly #now: () => number;
  readonly #waiting: (() => void)[] = [];
  #beganAt = Number.NEGATIVE_INFINITY;

  /** @param now a clock in milliseconds, of any beginning. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Does work to its end, pausing at its `yield`s as need be. */
  async run<T>(work: Generator<void, T>): Promise<T> {
    for (;;) {
      if (this.#now() - this.#beganAt >= LONGEST_SLICE) await this.#turn();
      const step = work.next();
      if (step.done === true) return step.value;
    }
  }

  #turn(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#waiting.push(resolve) === 1) setImmediate(this.#next);
    });
  }

  readonly #next = (): void => {
    this.#beganAt = this.#now();
    this.#waiting.shift()?.();
    if (this.#waiting.length > 0) setImmediate(this.#next);
  };
}
