/** How many places there are. */
export interface PlaceCounts {
  /** At work at a time, one of each name. */
  readonly running: number;
  /** That wait for their turn. */
  readonly waiting: number;
  /** That wait of one name. */
  readonly each: number;
}

interface Waiting {
  readonly name: string;
  readonly begin: () => void;
}

/** Gives turns at work of which few may run at a time, so that no name keeps the others waiting. */
export class Places {
  readonly #counts: PlaceCounts;
  readonly #running = new Set<string>();
  #waiting: readonly Waiting[] = [];

  constructor(counts: PlaceCounts) {
    this.#counts = counts;
  }

  #next(): void {
    if (this.#running.size >= this.#counts.running) return;
    const next = this.#waiting.find(({ name }) => !this.#running.has(name));
    if (next === undefined) return;
    this.#waiting = this.#waiting.filter((one) => one !== next);
    this.#running.add(next.name);
    next.begin();
  }

  /**
   * Waits for a turn: the first in the queue whose name is not at work comes next.
   *
   * @returns what ends the turn, once or more often; null at once where no place to wait is left.
   * @throws the signal's reason, when it is aborted before the turn came.
   */
  async take(name: string, signal: AbortSignal): Promise<(() => void) | null> {
    signal.throwIfAborted();
    const { waiting, each } = this.#counts;
    const own = this.#waiting.filter((one) => one.name === name).length;
    if (this.#waiting.length >= waiting || own >= each) return null;
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const entry = { name, begin: resolve };
    const leave = (): void => {
      this.#waiting = this.#waiting.filter((one) => one !== entry);
      reject(signal.reason);
    };
    signal.addEventListener('abort', leave, { once: true });
    this.#waiting = [...this.#waiting, entry];
    this.#next();
    try {
      await promise;
    } finally {
      signal.removeEventListener('abort', leave);
    }
    let over = false;
    return () => {
      if (over) return;
      over = true;
      this.#running.delete(name);
      this.#next();
    };
  }
}
