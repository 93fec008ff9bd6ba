/** Halvings of the interval in which a limit is sought; 2^-60 is below what a double tells apart. */
const HALVINGS = 60; // not-law: statistics

/** Probability of at most `most` of `n`, each with probability `p`; 0 < p < 1. */
const atMost = (most: number, n: number, p: number): number => {
  const odds = Math.log(p) - Math.log1p(-p);
  let term = n * Math.log1p(-p);
  let [largest, sum] = [term, 1];
  for (let k = 1; k <= most; k += 1) {
    term += Math.log((n - k + 1) / k) + odds;
    if (term > largest) {
      sum = sum * Math.exp(largest - term) + 1;
      largest = term;
    } else sum += Math.exp(term - largest);
  }
  return Math.min(1, Math.exp(largest) * sum);
};

/**
 * The upper limit of Clopper and Pearson (1934): the probability at which `found` or fewer of `n` have
 * the probability `tail`; 1 when all were found. Rounded outwards.
 */
export const upperLimit = (found: number, n: number, tail: number): number => {
  if (found >= n) return 1;
  let [low, high] = [0, 1];
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2; // not-law: statistics
    if (atMost(found, n, middle) > tail) low = middle;
    else high = middle;
  }
  return high;
};

/** The lower limit of Clopper and Pearson; 0 when none was found. */
export const lowerLimit = (found: number, n: number, tail: number): number =>
  1 - upperLimit(n - found, n, tail);
