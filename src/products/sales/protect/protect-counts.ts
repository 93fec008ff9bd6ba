import { ladderStart } from './ladder-start.ts';
import type { Protection } from './protection.ts';

/** A count of a ladder, at its step. */
export interface LadderCount {
  /** Counts of one name are climbed together, in the order in which they are given. */
  readonly ladder: string;
  /** Whole, from 0. */
  readonly count: number;
}

/**
 * Protected counts, one a count given: controlled random rounding of running totals.
 *
 * Method. The counts of a ladder stand in an order that later data do not change. With q the running total
 * up to and with a count, and u the ladder's start, q is published as `base * floor((q + u) / base)`, a count
 * as the difference of two running totals that follow, and everything else as a sum of counts. In other
 * words: the vehicles of a ladder stand in a row, and from a secret start each b-th stands for b.
 * Fellegi, "Controlled random rounding", Survey Methodology 1 (1975); as a sample, Madow's systematic one.
 *
 * What holds, b being the base:
 * - every published count is a multiple of b, from 0; a true 0 is published as 0;
 * - every running total, and so every sum of neighbours, is published less than b from the truth;
 * - over secrets, the mean of every published sum is the true sum;
 * - q ≤ r is published as q ≤ r: what was left of a stock is never negative, in no vintage.
 *
 * Theorem. Let an attacker know everything published (all sums, breakdowns, ages, all vintages and editions
 * under one secret and base), the method, every fact of the form q ≤ r on running totals of a ladder, and all
 * counts of all other ladders, but not the secret. Then of a count published as kb he can exclude nothing but
 * what its own rounding excludes: each of max(0, (k-1)b + 1) … (k+1)b - 1 remains possible. For b = 5 a
 * published 0 is any of 0–4, a published 5 any of 1–9. So no count is recovered, small or large.
 *
 * Proof. Other ladders have starts of their own, so that they say nothing of this one. Write Q for the
 * published running totals; they respect the order. The count is q(j) - q(i) with i ≤ j. (1) kb + x, for x of
 * 0…b-1: suppose the start 0 and the truth Q, plus x at j and at all that is known to be at least q(j). It is
 * in order, and is published as Q. (2) kb - y, k ≥ 1, for y of 1…b-1: suppose the start b-1 and the truth Q,
 * less y at j and at all that is known to be at most q(j) and is published equal to it. What else lies below
 * j is published at least b lower, so the truth supposed is in order; q(i) is among that; b-1 takes y back
 * in, and it is published as Q. ∎
 *
 * Where it ends. It does not cover facts of another form: running totals over two directions at once, a total
 * and its parts rounded from different starts, two bases or two secrets over the same counts (the tests undo
 * each); rows that arrive late for a month of which an edition is out, as far as it is known that each step,
 * and not only each running total, can only have grown; one who knows most of a ladder beforehand, who can
 * narrow the rest of that ladder and of no other.
 */
export const protectCounts = (
  counts: readonly LadderCount[],
  protection: Protection,
): Int32Array => {
  const { base } = protection;
  const reached = new Map<string, number>();
  return Int32Array.from(counts, ({ ladder, count }) => {
    const before = reached.get(ladder) ?? ladderStart(ladder, protection);
    const after = before + count;
    reached.set(ladder, after);
    return base * (Math.floor(after / base) - Math.floor(before / base));
  });
};
