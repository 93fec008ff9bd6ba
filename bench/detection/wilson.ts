/** A share with the bounds between which the true one lies, 95 times in 100; all from 0 to 1. */
export interface Share {
  readonly of: number;
  readonly hits: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** Two-sided normal quantile of 95 %. */
const Z = 1.959964; // not-law: statistics

/**
 * Wilson's score interval of a share of `hits` among `of` (Wilson 1927). With `of` 0 nothing is known:
 * share NaN, bounds 0 and 1. Vehicles of one organiser are caught or missed together, so true bounds are
 * somewhat wider.
 */
export const wilson = (hits: number, of: number): Share => {
  if (of === 0) return { of, hits, share: Number.NaN, low: 0, high: 1 };
  const p = hits / of;
  const z2 = Z * Z;
  const centre = (p + z2 / (2 * of)) / (1 + z2 / of);
  const half = (Z / (1 + z2 / of)) * Math.sqrt((p * (1 - p)) / of + z2 / (4 * of * of));
  return { of, hits, share: p, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
};
