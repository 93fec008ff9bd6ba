import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { byExhaustion, everyList, recovered, type World } from './sales-protect-attack.ts';

/** Plain statement of the method: a running total as it is published from a start. */
const shown = (total: number, start: number, base: number): number =>
  base * Math.floor((total + start) / base);

/** What its own rounding leaves possible of a count published so. */
const possible = (published: number, base: number): number[] => {
  const least = Math.max(0, published - base + 1);
  return Array.from({ length: published + base - least }, (_, step) => least + step);
};

const running = ([a = 0, b = 0, c = 0]: readonly number[]): readonly number[] => [
  a,
  a + b,
  a + b + c,
];

const steps = ([a = 0, b = 0, c = 0]: readonly number[]): readonly number[] => [a, b - a, c - b];

/**
 * A ladder of three steps in an edition, and in its correction, whatever was put right: vehicles came, went, and moved
 * from step to step. `starts` gives the starts of both from that of the secret.
 */
function* corrections(
  base: number,
  most: number,
  starts: (start: number) => Iterable<readonly [edition: number, correction: number]>,
): Generator<World> {
  for (const before of everyList(3, most)) {
    for (const after of everyList(3, most)) {
      for (let start = 0; start < base; start++) {
        for (const [edition, correction] of starts(start)) {
          const published = [
            ...running(before).map((total) => shown(total, edition, base)),
            ...running(after).map((total) => shown(total, correction, base)),
          ];
          yield { counts: [...before, ...after], published };
        }
      }
    }
  }
}

const same = (start: number): [readonly [number, number]] => [[start, start]];

/** The counts of a publication, of the edition first. */
const countsOf = (key: string): readonly number[] => {
  const totals = key.split(' ').map(Number);
  return [...steps(totals.slice(0, 3)), ...steps(totals.slice(3))];
};

/**
 * What is found of publications without a count above the base: worlds are tried up to counts of 2 base - 1, and no
 * further.
 */
const foundIn = (worlds: Iterable<World>, base: number) =>
  new Map(
    [...byExhaustion(worlds)].filter(([key]) => countsOf(key).every((count) => count <= base)),
  );

/** Worlds in which the correction has so many more at the first step, and all else as it was. */
function* withMore(worlds: Iterable<World>, more: number): Generator<World> {
  for (const world of worlds) {
    const [a = 0, b, c, d = 0, e, f] = world.counts;
    if (d === a + more && b === e && c === f) yield world;
  }
}

/** Counts of which more is known than their own rounding tells, over all publications. */
const narrowed = (found: ReturnType<typeof foundIn>, base: number): number =>
  [...found].reduce((total, [key, sets]) => {
    const counts = countsOf(key);
    const narrow = sets.filter((set, at) => set.size < possible(counts[at] ?? 0, base).length);
    return total + narrow.length;
  }, 0);

describe('an edition and its correction, every world tried', () => {
  for (const base of [2, 3]) {
    it(`leave of each count what its own rounding leaves, from one start, base ${base}`, () => {
      const found = foundIn(corrections(base, 2 * base - 1, same), base);
      for (const [key, sets] of found) {
        deepEqual(
          sets.map((set) => [...set].sort()),
          countsOf(key).map((count) => possible(count, base)),
          key,
        );
      }
      equal(found.size, 2 ** 6);
      equal(narrowed(found, base), 0);
      equal(recovered(found, base), 0);
    });
  }

  it('tell more of a ladder that was not touched where the correction has a start of its own', () => {
    const apart = (start: number): (readonly [number, number])[] =>
      [0, 1, 2].map((other) => [start, other]);
    ok(narrowed(foundIn(withMore(corrections(3, 5, apart), 0), 3), 3) > 0);
    equal(narrowed(foundIn(withMore(corrections(3, 5, same), 0), 3), 3), 0);
  });

  it('tell more to whoever knows all that was put right of a ladder', () => {
    // one vehicle more at the first step: where both totals around a count move, they stood before the same mark
    ok(narrowed(foundIn(withMore(corrections(3, 5, same), 1), 3), 3) > 0);
  });
});
