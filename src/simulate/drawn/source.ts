import { type Random, randomOf } from './random.ts';

/** What a nation of another author is drawn from. */
export interface Source {
  readonly random: Random;
  /**
   * The number that stands in the place of the next one of a counter: another for each number of the counter.
   *
   * @param number 0 to below `size`; so is what comes back.
   */
  readonly place: (counter: string, number: number, size: number) => number;
}

/** Numbers drawn from a seed, counters in their own order: the same seed gives the same nation. */
export const sourceOf = (seed: number): Source => ({
  random: randomOf(seed),
  place: (_, number) => number,
});
