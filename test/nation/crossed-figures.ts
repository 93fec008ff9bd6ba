import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { ALL } from '../tier.ts';
import type { Replaced } from './dated-law.ts';
import { inMemoryUnder } from './equal-in-memory.ts';
import type { Feeds } from './feed-tables.ts';
import { lawValue } from './pattern-fixtures.ts';

/**
 * Random laws and nations that should lie on either side of each figure: what is found hangs by one more or less. It is
 * looked with `--all`: the few nations of the gate need not lie at each.
 */
export class CrossedFigures {
  readonly #open: Set<string>;
  readonly #names: readonly string[];

  /**
   * @param figures `<rule id>.<value name>`
   * @param names the patterns that read them
   */
  constructor(figures: readonly string[], names: readonly string[]) {
    this.#open = new Set(figures);
    this.#names = names;
  }

  /** Looks whether a nation lies at the edge of a figure. */
  look(replaced: Replaced, feeds: Feeds): void {
    if (!ALL || this.#open.size === 0) return;
    const found = inMemoryUnder(replaced, feeds, ...this.#names);
    for (const figure of this.#open) {
      const value = replaced[figure] ?? lawValue(figure);
      if (typeof value !== 'number') continue;
      const more = inMemoryUnder({ ...replaced, [figure]: value + 1 }, feeds, ...this.#names);
      if (!isDeepStrictEqual(found, more)) this.#open.delete(figure);
    }
  }

  /** Fails for the figures by which nothing hung. */
  assertAll(): void {
    if (ALL) assert.deepEqual([...this.#open], [], 'figures that no random nation crosses');
  }
}
