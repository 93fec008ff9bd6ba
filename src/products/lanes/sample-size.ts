import type { SampleOrder } from './lanes-order.ts';

/** Keeps a product such as 0.07 × 100 from being taken for more than it is. */
const ROUNDING = 1e-9; // not-law: statistics

/**
 * How many of `population` applications are drawn at random: the share rounded up, no less than `least`, at most all.
 */
export const sampleSize = (population: number, { share, least }: SampleOrder): number =>
  Math.min(population, Math.max(Math.ceil(share * population - ROUNDING), least));
