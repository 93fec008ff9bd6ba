import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { byExhaustion, everyList, recovered, type World } from './sales-protect-attack.ts';

/** Plain statement of the method: a running total as it is published from a start. */
const shown = (total: number, start: number, base: number): number =>
  base * Math.floor((total + start) / base);

/** What the theorem leaves possible of a count published so. */
const possible = (published: number, base: number): number[] => {
  const least = Math.max(0, published - base + 1);
  return Array.from({ length: published + base - least }, (_, step) => least + step);
};

/** Two makers in one province; exits learnt of in two months, those that stayed; two editions. */
function* twoMakers(base: number): Generator<World> {
  for (const counts of everyList(6, 2 * base - 1)) {
    for (const starts of everyList(2, base - 1)) {
      const makers = [0, 1].map((maker) => {
        const start = starts[maker] ?? 0;
        const [early = 0, late = 0, stayed = 0] = counts.slice(3 * maker);
        const first = shown(early, start, base);
        const second = shown(early + late, start, base);
        const all = shown(early + late + stayed, start, base);
        return [first, second, all];
      });
      const sums = [0, 1, 2].map((total) => (makers[0]?.[total] ?? 0) + (makers[1]?.[total] ?? 0));
      yield { counts, published: [...makers.flat(), ...sums] };
    }
  }
}

/**
 * One ladder through two editions, in both of which vehicles are undecided, with registrations that come
 * late. The attacker is after each difference of two editions as well.
 */
function* twoEditions(base: number, most: number): Generator<World> {
  for (const [exported = 0, undecided = 0, stayed = 0] of everyList(3, most)) {
    const before = exported + undecided + stayed;
    for (const [late = 0, exits = 0, open = 0] of everyList(3, most)) {
      const now = before + late;
      if (exported + exits + open > now) continue;
      for (let start = 0; start < base; start++) {
        const at = (total: number) => shown(total, start, base);
        yield {
          counts: [exported, undecided, stayed, late, exits, open, now - exported - exits - open],
          published: [
            at(exported),
            at(exported + undecided),
            at(before),
            at(exported + exits),
            at(exported + exits + open),
            at(now),
          ],
        };
      }
    }
  }
}

/** Vintages crossed with ages, each total of both rounded from one start: not a ladder. */
function* grid(base: number): Generator<World> {
  for (const counts of everyList(4, 2 * base - 1)) {
    const [a = 0, b = 0, c = 0, d = 0] = counts;
    for (let start = 0; start < base; start++) {
      const totals = [a, a + b, a + c, a + b + c + d];
      yield { counts, published: totals.map((total) => shown(total, start, base)) };
    }
  }
}

/** A stock and what left it in two months, every small count made 0 or the base on its own, others exact. */
function* measuresApart(base: number): Generator<World> {
  const one = (count: number): readonly number[] =>
    count === 0 || count >= base ? [count] : [0, base];
  for (const counts of everyList(3, base)) {
    const [first = 0, second = 0, stayed = 0] = counts;
    for (const registered of one(first + second + stayed)) {
      for (const early of one(first)) {
        for (const late of one(second)) yield { counts, published: [registered, early, late] };
      }
    }
  }
}

/** One count under two bases. */
function* twoBases(): Generator<World> {
  for (let count = 0; count < 30; count++) {
    for (const [three = 0, five = 0] of everyList(2, 4)) {
      if (three < 3)
        yield { counts: [count], published: [shown(count, three, 3), shown(count, five, 5)] };
    }
  }
}

/**
 * Holds every set found against the theorem. `published` tells the counts as published. Worlds are tried up to
 * counts of 2 base - 1, which is as far as the theorem reaches when no count is published above the base;
 * publications with a greater one are left out. Gives how many were held.
 */
const heldAgainstTheorem = (
  found: ReadonlyMap<string, readonly ReadonlySet<number>[]>,
  base: number,
  published: (totals: readonly number[]) => readonly number[],
): number => {
  const within = new Map(
    [...found].filter(([key]) =>
      published(key.split(' ').map(Number)).every((count) => count <= base),
    ),
  );
  equal(recovered(within, base), 0);
  for (const [key, sets] of within) {
    const counts = published(key.split(' ').map(Number));
    deepEqual(
      sets.map((set) => [...set].sort()),
      counts.map((count) => possible(count, base)),
    );
  }
  return within.size;
};

describe('the theorem, every world tried', () => {
  for (const base of [2, 3]) {
    it(`leaves of two makers just what it says, base ${base}`, () => {
      const held = heldAgainstTheorem(byExhaustion(twoMakers(base)), base, (totals) =>
        totals
          .slice(0, 6)
          .map((total, cell) => (cell % 3 === 0 ? total : total - (totals[cell - 1] ?? 0))),
      );
      equal(held, 2 ** 6);
    });

    it(`leaves of two editions just what it says, base ${base}`, () => {
      const held = heldAgainstTheorem(
        byExhaustion(twoEditions(base, 2 * base - 1)),
        base,
        ([exported = 0, open = 0, before = 0, exits = 0, openNow = 0, now = 0]) => [
          exported,
          open - exported,
          before - open,
          now - before,
          exits - exported,
          openNow - exits,
          now - openNow,
        ],
      );
      ok(held > 20);
    });
  }
});

describe('what the same attack undoes', () => {
  it('running totals over vintage and age at once', () => {
    ok(recovered(byExhaustion(grid(2)), 2) > 0);
  });

  it('small counts rounded apart, a stock and what left it', () => {
    // Registered shown as 0 is at most 2; two exits shown as 3 are each at least 1: so each is 1.
    const sets = byExhaustion(measuresApart(3)).get('0 3 3');
    deepEqual(
      sets?.map((set) => [...set]),
      [[1], [1], [0]],
    );
    ok(recovered(byExhaustion(measuresApart(3)), 3) > 0);
  });

  it('one count under two bases', () => {
    // Base 3 shown as 6: 4 to 8. Base 5 shown as 0: 0 to 4.
    deepEqual([...(byExhaustion(twoBases()).get('6 0')?.[0] ?? [])], [4]);
  });
});
