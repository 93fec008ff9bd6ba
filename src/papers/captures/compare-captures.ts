import { correlationAt } from './correlation-at.ts';
import type { Grain } from './grain-of.ts';

/** How the grain of two captures agrees. */
export interface Agreement {
  /** Correlation at the best shift, -1 to 1. */
  readonly correlation: number;
  /** By how many cells the second lies right of and below the first, -6 to 6. */
  readonly right: number;
  readonly down: number;
  readonly answer: 'same' | 'different' | 'cannot-be-compared';
}

/**
 * At most so many of 512 signs of two captures differ that are worth comparing. Threshold of our own: of captures that
 * have nothing in common one pair of 90,000 comes so near; a correlation of 0.4 comes nearer in 19 of 20.
 */
export const NEAR = 208; // not-law: signs

/** Cells by which one capture may lie aside of the other. */
const SHIFT = 6;

/**
 * Least correlation of the same capture. Threshold of our own: other captures stay within 0.03 at every shift; the same
 * one has 0.2 to 0.6 at a JPEG quality of 30, made smaller to 85 % more.
 */
const SAME_CAPTURE = 0.2; // not-law: a correlation

/** While the shift is looked for one row of so many is looked at. */
const SEARCHED = 3;

/** Least share of cells that have grain in both. Threshold of our own, half of that of one capture. */
const LEAST_COMMON = 0.15; // not-law: a share of cells

/** Compares the grain of two captures at every shift of up to 6 cells: the same capture agrees at one of them. */
export function compareCaptures(a: Grain, b: Grain): Agreement {
  let best = { right: 0, down: 0, correlation: -1 };
  for (let down = -SHIFT; down <= SHIFT; down++) {
    for (let right = -SHIFT; right <= SHIFT; right++) {
      const correlation = correlationAt(a.values, b.values, right, down, SEARCHED);
      if (correlation > best.correlation) best = { right, down, correlation };
    }
  }
  const correlation = correlationAt(a.values, b.values, best.right, best.down, 1);
  const isSame = correlation >= SAME_CAPTURE;
  const answer = isSame ? 'same' : 'different';
  return { ...best, correlation, answer: commonShare(a, b) ? answer : 'cannot-be-compared' };
}

function commonShare(a: Grain, b: Grain): boolean {
  let count = 0;
  for (const [at, one] of a.has.entries()) count += one & (b.has[at] ?? 0);
  return count >= LEAST_COMMON * a.has.length;
}
