import { lowerLimit, upperLimit } from '../../domain/statistics/binomial-limits.ts';

/** What is known of a stratum after its reviews. */
export interface StratumResult {
  readonly population: number;
  readonly drawn: number;
  /** Drawn and found irregular. */
  readonly irregular: number;
  /** Drawn, with no outcome yet: each may be either. */
  readonly open: number;
}

/** Keeps a sum of fractions from being rounded past the whole number it is. */
const ROUNDING = 1e-6; // not-law: statistics

const sum = (strata: readonly StratumResult[], of: (stratum: StratumResult) => number): number =>
  strata.reduce((all, stratum) => all + of(stratum), 0);

/** Irregular applications that a stratum must have and can have, whatever was drawn. */
const least = ({ irregular }: StratumResult): number => irregular;
const most = ({ population, drawn, irregular, open }: StratumResult): number =>
  population - drawn + irregular + open;

/** Of an application of the stratum, the probability of being drawn. */
const shareOf = ({ population, drawn }: StratumResult): number => drawn / population;

/**
 * Raises the strata from what they must have, in their order, until the mean that the sample would show
 * reaches `mean`, and yields the sum.
 */
const fillUp = (strata: readonly StratumResult[], mean: number): number => {
  let total = sum(strata, least);
  let room = mean - sum(strata, (stratum) => shareOf(stratum) * least(stratum));
  for (const stratum of strata) {
    if (room <= 0) break;
    const added = Math.min(most(stratum) - least(stratum), room / shareOf(stratum));
    total += added;
    room -= added * shareOf(stratum);
  }
  return total;
};

/**
 * The most irregular applications that can have been there when none was drawn, unless something happened
 * that has the probability `tail` or less. One by one they are put where they raise the probability of
 * being drawn least: the logarithm of missing all of a stratum is concave in their number, so no other
 * spread of as many is missed more easily.
 */
const mostWhenNoneFound = (strata: readonly StratumResult[], tail: number): number => {
  const room = strata.map(({ population, drawn }) => ({ left: population, drawn }));
  for (let [total, missed] = [0, 0]; ; total += 1) {
    let [best, price] = [room[0], Number.POSITIVE_INFINITY];
    for (const stratum of room) {
      if (stratum.left <= stratum.drawn) continue;
      const own = -Math.log1p(-stratum.drawn / stratum.left);
      if (own < price) [best, price] = [stratum, own];
    }
    missed += price;
    if (best === undefined || missed > -Math.log(tail)) return total;
    best.left -= 1;
  }
};

/**
 * The irregular applications of a population of which a stratified random sample was reviewed, at least
 * and at most, each bound wrong with probability `tail` or less, however rare they are, however few were
 * drawn of a stratum, and whatever the outcomes still open turn out to be.
 *
 * The count found is a sum of independent hypergeometric counts; each is a sum of independent trials
 * (Vatutin, Mikhailov 1982), so the whole is, and beyond its mean such a sum is less spread than the
 * binomial of the same mean (Hoeffding 1956). The limits of Clopper and Pearson of all that was found in
 * all that was drawn therefore hold for the mean that the sample shows on average. How the irregular
 * applications are spread over strata drawn more or less densely is not known: the bounds are those of
 * the spread that gives fewest and most. Where none was found, the exact probability of missing all of them
 * gives the upper bound. Strata drawn whole are counted; of strata of which none was
 * drawn nothing is known.
 */
export const stratifiedLimits = (
  strata: readonly StratumResult[],
  tail: number,
): readonly [least: number, most: number] => {
  const counted = strata.filter(({ population, drawn }) => drawn === population);
  const unseen = strata.filter(({ population, drawn }) => drawn === 0 && population > 0);
  const drawn = strata.filter((stratum) => stratum.drawn > 0 && stratum.drawn < stratum.population);
  const n = sum(drawn, (stratum) => stratum.drawn);
  const found = sum(drawn, ({ irregular }) => irregular);
  const open = sum(drawn, (stratum) => stratum.open);
  const byShare = [...drawn].sort((a, b) => shareOf(a) - shareOf(b));
  const high =
    found + open === 0
      ? mostWhenNoneFound(drawn, tail)
      : fillUp(byShare, n * upperLimit(found + open, n, tail));
  const low = n === 0 ? 0 : fillUp(byShare.reverse(), n * lowerLimit(found, n, tail));
  return [
    Math.max(0, Math.ceil(low + sum(counted, least) - ROUNDING)),
    Math.floor(high + sum(counted, most) + sum(unseen, ({ population }) => population) + ROUNDING),
  ];
};
