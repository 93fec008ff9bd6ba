import type { SampleReach } from '../../report/lanes/lanes-model.ts';
import { CONFIDENCE, type SampleOrder } from './lanes-order.ts';
import { sampleSize } from './sample-size.ts';
import { stratifiedLimits } from './stratified-limits.ts';

/** Shares of which the reach is told beside the one asked for. */
const SHARES = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5];

/** The rate at which half-widths are told. */
const REACH_RATE = 0.05; // not-law: statistics

const reachOf = (populations: readonly number[], sample: SampleOrder): SampleReach => {
  const strata = populations.map((population) => ({
    population,
    drawn: sampleSize(population, sample),
    irregular: 0,
    open: 0,
  }));
  const all = populations.reduce((sum, population) => sum + population, 0);
  const drawn = strata.reduce((sum, stratum) => sum + stratum.drawn, 0);
  const tail = (1 - CONFIDENCE) / 2; // not-law: statistics
  const [, noneFound] = stratifiedLimits(strata, tail);
  // The finds that are expected, spread over the strata from the largest on.
  let left = Math.round(REACH_RATE * drawn);
  const found = [...strata]
    .sort((a, b) => b.drawn - a.drawn)
    .map((stratum) => {
      const irregular = Math.min(left, Math.ceil(2 * REACH_RATE * stratum.drawn)); // not-law: statistics
      left -= irregular;
      return { ...stratum, irregular };
    });
  const [low, high] = stratifiedLimits(found, tail);
  return {
    share: sample.share,
    drawn,
    noneFound: all === 0 ? 0 : noneFound / all,
    halfWidth: all === 0 ? 0 : (high - low) / 2 / all, // not-law: statistics
  };
};

/** What samples of several sizes can tell, the one asked for among them, smallest first. */
export const sampleReach = (
  populations: readonly number[],
  sample: SampleOrder,
): readonly SampleReach[] =>
  [...new Set([...SHARES, sample.share])]
    .sort((a, b) => a - b)
    .map((share) => reachOf(populations, { ...sample, share }));
