/**
 * Two attacks on published figures. Both know the method and everything published, and not the secret.
 */

/** What a published figure says of the true counts: their sum lies from `least` to `most`, both included. */
export interface Figure {
  /** Positions of the counts that the figure is the sum of. */
  readonly cells: readonly number[];
  readonly least: number;
  readonly most: number;
}

/**
 * The attack by subtraction: each figure bounds each of its counts by what the others can take of it, over
 * and over until nothing moves. Gives the least and the most of every count. With one unknown in a figure
 * this is taking a total less its other parts; a table less an earlier one is a figure like any other.
 */
export const bySubtraction = (
  cells: number,
  figures: readonly Figure[],
): readonly (readonly [least: number, most: number])[] => {
  const least = new Array<number>(cells).fill(0);
  const most = new Array<number>(cells).fill(Number.POSITIVE_INFINITY);
  for (let moved = true; moved; ) {
    moved = false;
    for (const figure of figures) {
      for (const cell of figure.cells) {
        let othersLeast = 0;
        let othersMost = 0;
        for (const other of figure.cells) {
          if (other === cell) continue;
          othersLeast += least[other] ?? 0;
          othersMost += most[other] ?? 0;
        }
        const low = figure.least - othersMost;
        const high = figure.most - othersLeast;
        if (low > (least[cell] ?? 0)) {
          least[cell] = low;
          moved = true;
        }
        if (high < (most[cell] ?? 0)) {
          most[cell] = high;
          moved = true;
        }
      }
    }
  }
  return least.map((low, cell) => [low, most[cell] ?? 0]);
};

/** A nation that could be, and how it would be published from one secret start or another. */
export interface World {
  /** The true counts the attacker is after. */
  readonly counts: readonly number[];
  readonly published: readonly number[];
}

/**
 * The attack by exhaustion: of every publication, every value that each true count takes in some world that
 * would have been published just so. What is certain is a set of one.
 */
export const byExhaustion = (
  worlds: Iterable<World>,
): ReadonlyMap<string, readonly ReadonlySet<number>[]> => {
  const found = new Map<string, Set<number>[]>();
  for (const { counts, published } of worlds) {
    const key = published.join(' ');
    let sets = found.get(key);
    if (sets === undefined) {
      sets = counts.map(() => new Set());
      found.set(key, sets);
    }
    for (const [cell, set] of sets.entries()) set.add(counts[cell] ?? 0);
  }
  return found;
};

/** Counts from 1 to base - 1 that exhaustion leaves certain, over all publications. */
export const recovered = (
  found: ReadonlyMap<string, readonly ReadonlySet<number>[]>,
  base: number,
): number => {
  let certain = 0;
  for (const sets of found.values()) {
    for (const set of sets) {
      const [first = 0] = set;
      if (set.size === 1 && first > 0 && first < base) certain++;
    }
  }
  return certain;
};

/** Every list of `length` whole numbers from 0 to `most`. */
export function* everyList(length: number, most: number): Generator<readonly number[]> {
  if (length === 0) {
    yield [];
    return;
  }
  for (const rest of everyList(length - 1, most)) {
    for (let value = 0; value <= most; value++) yield [...rest, value];
  }
}
