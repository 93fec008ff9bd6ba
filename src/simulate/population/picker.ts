import type { Chance } from '../random.ts';

/** Draws from a list by weight, in time that hardly grows with the list. */
export class Picker<T extends { readonly weight: number }> {
  readonly #items: readonly T[];
  readonly #upTo: Float64Array;

  constructor(items: readonly T[]) {
    if (items.length === 0) throw new Error('nothing to pick from');
    this.#items = items;
    this.#upTo = new Float64Array(items.length);
    let sum = 0;
    for (const [at, { weight }] of items.entries()) {
      sum += weight;
      this.#upTo[at] = sum;
    }
  }

  /** Place of the one drawn, 0-based. */
  place(chance: Chance): number {
    const last = this.#upTo.length - 1;
    const aim = chance.next() * (this.#upTo[last] ?? 0);
    let [low, high] = [0, last];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#upTo[middle] ?? 0) > aim) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** The one at a place. */
  at(place: number): T {
    return this.#items[place] as T;
  }
}
