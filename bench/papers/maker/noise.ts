import { type Random, wholeBetween } from '../../../src/simulate/drawn/random.ts';

const TABLE = 65_536;
const GOLDEN = 0x9e3779b9;

/** Gaussian numbers of deviation 1 by the billion: a table that a fast generator reads at random places. */
export const noiseOf = (random: Random): (() => number) => {
  const table = new Float32Array(TABLE);
  for (let at = 0; at < TABLE; at += 1) {
    const radius = Math.sqrt(-2 * Math.log(1 - random()));
    table[at] = radius * Math.cos(2 * Math.PI * random());
  }
  let state = (wholeBetween(random, 1, 2 ** 31) ^ GOLDEN) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return table[state & (TABLE - 1)] ?? 0;
  };
};
