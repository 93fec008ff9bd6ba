import { lowerLimit, upperLimit } from './binomial-limits.ts';

/**
 * How many must be known before a share is told. A threshold of our own: of nine that were all confirmed the truth may
 * be two in three, so that a bare share would mislead.
 */
export const FEWEST_FOR_SHARE = 10; // not-law: outcomes

const TAIL = 0.025; // not-law: statistics, half of what an interval of 95 % leaves out

/** A share with its interval. */
export interface ShareInterval {
  /** 0 to 1; null where fewer are known than `FEWEST_FOR_SHARE`. */
  readonly share: number | null;
  /** Limits of Clopper and Pearson, 95 %; of nothing, 0 and 1. */
  readonly low: number;
  readonly high: number;
}

/** The share that a count is of a whole, with its interval: the one of all pages that tell a share of few. */
export const shareInterval = (count: number, whole: number): ShareInterval => ({
  share: whole < FEWEST_FOR_SHARE ? null : count / whole,
  low: lowerLimit(count, whole, TAIL),
  high: upperLimit(count, whole, TAIL),
});

/**
 * Limits between which the median of a whole lies, 95 %, by the order of those known of it, whatever their spread
 * (the sign test); null where so few are known that there are none.
 *
 * @param sorted ascending.
 */
export const medianInterval = (
  sorted: readonly number[],
): { readonly low: number; readonly high: number } | null => {
  let place = 0;
  // the upper limit of a share is at most one half as long as so few lie below the median by chance seldom enough
  while (place < sorted.length && upperLimit(place, sorted.length, TAIL) <= 1 / 2) place += 1;
  const low = sorted[place - 1];
  const high = sorted[sorted.length - place];
  return low === undefined || high === undefined ? null : { low, high };
};
